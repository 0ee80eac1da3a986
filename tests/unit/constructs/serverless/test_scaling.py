"""`KnativeScaling`: its annotations, and the bounds that Knative has."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import KnativeScaling
from tests.support.making import refusal_of

DOMAIN = "autoscaling.knative.dev/"


def test_every_option_is_an_annotation() -> None:
    scaling = KnativeScaling(
        min_scale=1,
        max_scale=10,
        initial_scale=2,
        activation_scale=3,
        autoscaler_class="kpa",
        metric="concurrency",
        target=0.5,
        target_utilization=80,
        target_burst_capacity=-1,
        window=timedelta(seconds=90),
        panic_window_percentage=20,
        panic_threshold_percentage=150,
        scale_down_delay="15m",
        scale_to_zero_retention="1m5s",
    )
    assert scaling.annotations() == {
        f"{DOMAIN}class": "kpa.autoscaling.knative.dev",
        f"{DOMAIN}metric": "concurrency",
        f"{DOMAIN}min-scale": "1",
        f"{DOMAIN}max-scale": "10",
        f"{DOMAIN}initial-scale": "2",
        f"{DOMAIN}activation-scale": "3",
        f"{DOMAIN}target": "0.5",
        f"{DOMAIN}target-utilization-percentage": "80",
        f"{DOMAIN}target-burst-capacity": "-1",
        f"{DOMAIN}window": "1m30s",
        f"{DOMAIN}panic-window-percentage": "20",
        f"{DOMAIN}panic-threshold-percentage": "150",
        f"{DOMAIN}scale-down-delay": "15m",
        f"{DOMAIN}scale-to-zero-pod-retention-period": "1m5s",
    }


def test_nothing_is_said_by_default() -> None:
    assert KnativeScaling().annotations() == {}
    assert KnativeScaling(min_scale=3, max_scale=0).annotations()[f"{DOMAIN}max-scale"] == "0"


def test_a_whole_target_has_no_fraction() -> None:
    assert KnativeScaling(target=80).annotations() == {f"{DOMAIN}target": "80"}
    assert KnativeScaling(target=80.0).annotations() == {f"{DOMAIN}target": "80"}
    assert KnativeScaling(target=0.01).annotations() == {f"{DOMAIN}target": "0.01"}


MISUSES: list[tuple[dict[str, Any], str]] = [
    ({"min_scale": 5, "max_scale": 3}, "min_scale is 5 and max_scale is 3"),
    ({"min_scale": -1}, "greater than or equal to 0"),
    ({"activation_scale": 1}, "greater than or equal to 2"),
    ({"activation_scale": 2, "min_scale": 3}, "it lies between min_scale and max_scale"),
    ({"activation_scale": 9, "max_scale": 3}, "it lies between min_scale and max_scale"),
    ({"window": "5s"}, "window is 5s, and Knative takes 6s to 1h"),
    ({"window": "61m"}, "window is 61m, and Knative takes 6s to 1h"),
    ({"window": "6500ms"}, "and Knative takes whole seconds"),
    ({"scale_down_delay": "2h"}, "and Knative takes 0s to 1h"),
    ({"scale_to_zero_retention": "2h"}, "and Knative takes 0s to 1h"),
    ({"metric": "cpu"}, 'autoscaler_class="hpa" measures cpu, memory and others'),
    ({"metric": "rps", "autoscaler_class": "hpa"}, 'the class hpa does not measure "rps"'),
    ({"min_scale": 0, "autoscaler_class": "hpa"}, "the class hpa can't scale to zero"),
    (
        {"panic_window_percentage": 10, "autoscaler_class": "hpa"},
        "the class hpa does not read panic_window_percentage",
    ),
    ({"target_utilization": 101}, "less than or equal to 100"),
    ({"panic_threshold_percentage": 100}, "greater than or equal to 110"),
    ({"target": 0}, "greater than or equal to"),
    ({"target_burst_capacity": -2}, "greater than or equal to -1"),
]


@pytest.mark.parametrize(("fields", "message"), MISUSES, ids=[str(fields) for fields, _ in MISUSES])
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(KnativeScaling, **fields)
