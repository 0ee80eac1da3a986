"""Field types of Flux's values, and what its kinds share."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator

from k8spatterns.api import KubeObject
from k8spatterns.syntax.duration import parse_duration
from k8spatterns.types import Duration, as_go_duration
from k8spatterns_constructs.gitops.mirrored import Tree, compact

_UNITS = "hms."


def _flux_duration(value: str | timedelta) -> str:
    """Return the duration as Flux takes it: hours, minutes, seconds and milliseconds."""
    text = as_go_duration(value)
    if any(not char.isdigit() and char not in _UNITS for char in text):
        raise ValueError(f'Flux has no duration "{text}"\nhint: write "30s", "5m" or "1h30m"')
    if not parse_duration(text):
        raise ValueError('a duration of nothing means nothing to Flux\nhint: write "5m"')
    if text.startswith(".") or any(mark in text for mark in (".h", ".m", ".s")):
        raise ValueError(f'Flux has no duration "{text}"\nhint: digits on both sides of the point')
    return text


def _without_hours(text: str) -> str:
    """Return the duration in minutes and seconds: a source's timeout may not name hours."""
    if "h" not in text:
        return text
    milliseconds = round((parse_duration(text) or 0) * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    seconds, rest = divmod(rest, 1000)
    parts = ((minutes, "m"), (seconds, "s"), (rest, "ms"))
    return "".join(f"{amount}{unit}" for amount, unit in parts if amount) or "0s"


def _relative(text: str) -> str:
    if ".." in text.split("/"):
        raise ValueError(f'the path "{text}" must not leave the source\nhint: leave .. out')
    return text


FluxDuration: TypeAlias = Annotated[Duration, AfterValidator(_flux_duration)]
"""A duration in hours, minutes, seconds and milliseconds, such as `5m`, or a timedelta."""

SourceTimeout: TypeAlias = Annotated[
    Duration, AfterValidator(_flux_duration), AfterValidator(_without_hours)
]
"""The same; what is given in hours is written in minutes."""

SourcePath: TypeAlias = Annotated[str, AfterValidator(_relative)]


def metadata(construct: Any) -> Tree:
    """Return the metadata of a Flux object."""
    return compact(
        name=construct.name,
        namespace=construct.namespace,
        labels=dict(construct.labels or {}),
        annotations=dict(construct.annotations or {}),
    )


def local(name: str | None) -> Tree:
    """Return a reference to an object of the same namespace; empty where there is none."""
    return compact(name=name)


def name_of(thing: str | KubeObject | None) -> str | None:
    """Return the name of an object, or the name itself.

    Raises:
        ValueError: the object has no name.
    """
    if thing is None or isinstance(thing, str):
        return thing
    found: str | None = getattr(thing.metadata, "name", None)
    if not found:
        raise ValueError(f"the {thing.kind} has no name\nhint: metadata=k8s.ObjectMeta(name=...)")
    return found
