"""`KnativeScaling`: how many Pods a revision has."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from annotated_types import Ge, Le
from pydantic import model_validator

from k8spatterns.syntax.duration import parse_duration
from k8spatterns.types import Count, Duration, as_go_duration
from k8spatterns.value import Value

DOMAIN = "autoscaling.knative.dev"
_SHORTEST_WINDOW = 6
_LONGEST_WINDOW = 3600
# What only Knative's own autoscaler reads.
_KPA_ONLY = (
    "panic_window_percentage",
    "panic_threshold_percentage",
    "target_utilization",
    "target_burst_capacity",
    "scale_to_zero_retention",
    "scale_down_delay",
    "activation_scale",
)
_KPA_METRICS = ("concurrency", "rps")


class KnativeScaling(Value):
    """How many Pods a revision has: the annotations of its template that the autoscaler reads.

    Fields:
        min_scale: 0 lets it scale to nothing, which is Knative's default.
        max_scale: 0 is no limit; by default that of the cluster, which has none.
        initial_scale: Pods of a new revision; Knative's 1 by default.
        activation_scale: Pods that start when it wakes from nothing, at least 2; 1 by default.
        autoscaler_class: `kpa`, Knative's own and its default, or `hpa`, the cluster's.
        metric: what is measured: `concurrency` (Knative's default) or `rps` with `kpa`; `cpu` (its
            default), `memory` or the name of another metric with `hpa`.
        target: how much of it a Pod should have: requests at once, requests a second, percent of
            the CPU, mebibytes of memory; at least 0.01. Knative's default depends on the metric.
        target_utilization: percent of the target at which Pods are added, 1 to 100; Knative's 70
            by default.
        target_burst_capacity: requests that may come at once before the activator buffers them;
            -1 keeps it in the path for ever, 0 only from nothing; Knative's 211 by default.
        window: a duration over which the metric is averaged, 6s to 1h; Knative's 60s by default.
        panic_window_percentage: of `window`, the shorter one that sees bursts, 1 to 100; Knative's
            10 by default.
        panic_threshold_percentage: of the target, the load in it that starts panic mode, 110 to
            1000; Knative's 200 by default.
        scale_down_delay: a duration that the load must stay lower before Pods go, up to 1h;
            Knative's 0s by default.
        scale_to_zero_retention: a duration that the last Pod stays at least, up to 1h; Knative's
            0s by default.

    Raises:
        InvalidConstructError: bounds in the wrong order or out of Knative's range, or a metric or
            an option that the class does not read.

    See https://knative.dev/docs/serving/autoscaling/
    """

    min_scale: Count | None = None
    max_scale: Count | None = None
    initial_scale: Count | None = None
    activation_scale: Annotated[int, Ge(2)] | None = None
    autoscaler_class: Literal["kpa", "hpa"] | None = None
    metric: str | None = None
    target: Annotated[float, Ge(0.01)] | Annotated[int, Ge(1)] | None = None
    target_utilization: Annotated[int, Ge(1), Le(100)] | None = None
    target_burst_capacity: Annotated[int, Ge(-1)] | None = None
    window: Duration | None = None
    panic_window_percentage: Annotated[int, Ge(1), Le(100)] | None = None
    panic_threshold_percentage: Annotated[int, Ge(110), Le(1000)] | None = None
    scale_down_delay: Duration | None = None
    scale_to_zero_retention: Duration | None = None

    @model_validator(mode="after")
    def _bounds_in_order(self) -> Self:
        low, high, woken = self.min_scale or 0, self.max_scale or 0, self.activation_scale
        if high and low > high:
            raise ValueError(
                f"min_scale is {low} and max_scale is {high}\n"
                "hint: max_scale is at least min_scale, or 0 for no limit"
            )
        if woken is not None and (woken < low or (high and woken > high)):
            raise ValueError(
                f"activation_scale is {woken}, and the service has {low} to {high or 'any'} Pods\n"
                "hint: it lies between min_scale and max_scale"
            )
        return self

    @model_validator(mode="after")
    def _durations_in_range(self) -> Self:
        _check_duration("window", self.window, _SHORTEST_WINDOW, whole=True)
        _check_duration("scale_down_delay", self.scale_down_delay, 0, whole=True)
        _check_duration("scale_to_zero_retention", self.scale_to_zero_retention, 0, whole=False)
        return self

    @model_validator(mode="after")
    def _metric_of_class(self) -> Self:
        metric = self.metric
        if metric is None:
            return self
        if self.autoscaler_class == "hpa":
            if metric == "" or metric in _KPA_METRICS:
                raise ValueError(
                    f'the class hpa does not measure "{metric}"\n'
                    'hint: write metric="cpu" or "memory", or leave autoscaler_class out'
                )
        elif metric not in _KPA_METRICS:
            raise ValueError(
                f'the class kpa measures concurrency or rps, not "{metric}"\n'
                'hint: autoscaler_class="hpa" measures cpu, memory and others'
            )
        return self

    @model_validator(mode="after")
    def _options_of_class(self) -> Self:
        if self.autoscaler_class != "hpa":
            return self
        for field in _KPA_ONLY:
            if getattr(self, field) is not None:
                raise ValueError(
                    f"the class hpa does not read {field}\n"
                    "hint: leave it out, or autoscaler_class, for Knative's own"
                )
        if self.min_scale == 0:
            raise ValueError(
                "the class hpa can't scale to zero\n"
                "hint: write min_scale=1, or leave autoscaler_class out"
            )
        return self

    @property
    def measured(self) -> str:
        """The metric, Knative's default of the class included."""
        return self.metric or ("cpu" if self.autoscaler_class == "hpa" else "concurrency")

    def annotations(self) -> dict[str, str]:
        """Return the annotations of the revision's template."""
        kind = self.autoscaler_class
        values = {
            "class": kind and f"{kind}.{DOMAIN}",
            "metric": self.metric,
            "min-scale": self.min_scale,
            "max-scale": self.max_scale,
            "initial-scale": self.initial_scale,
            "activation-scale": self.activation_scale,
            "target": _number(self.target),
            "target-utilization-percentage": self.target_utilization,
            "target-burst-capacity": self.target_burst_capacity,
            "window": _text(self.window),
            "panic-window-percentage": self.panic_window_percentage,
            "panic-threshold-percentage": self.panic_threshold_percentage,
            "scale-down-delay": _text(self.scale_down_delay),
            "scale-to-zero-pod-retention-period": _text(self.scale_to_zero_retention),
        }
        return {f"{DOMAIN}/{key}": str(value) for key, value in values.items() if value is not None}


def _check_duration(field: str, value: Duration | None, shortest: int, *, whole: bool) -> None:
    seconds = None if value is None else parse_duration(as_go_duration(value))
    if seconds is None:
        return
    if not shortest <= seconds <= _LONGEST_WINDOW:
        raise ValueError(
            f"{field} is {_text(value)}, and Knative takes {shortest}s to 1h\n"
            f'hint: write {field}="60s", for example'
        )
    if whole and seconds.denominator != 1:
        raise ValueError(
            f"{field} is {_text(value)}, and Knative takes whole seconds\nhint: round it"
        )


def _text(value: Duration | None) -> str | None:
    return None if value is None else as_go_duration(value)


def _number(value: float | None) -> str | None:
    """Return a number in digits: Go reads `1e-05` too, people don't."""
    if value is None:
        return None
    return str(int(value)) if value == int(value) else f"{value:.6f}".rstrip("0").rstrip(".")
