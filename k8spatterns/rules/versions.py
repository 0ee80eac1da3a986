"""Rules over single objects and the target version: what it does not know, and what goes later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.api.versions import Span, kind_span
from k8spatterns.rules.rule import Problem, version_rule
from k8spatterns.rules.version_gates import Gate
from k8spatterns.rules.version_kinds import advice, is_on, successor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.rules.version_target import Target
    from k8spatterns.rules.version_walk import Found


@version_rule("K8S-VER-001")
def kind_too_new(target: Target) -> Iterator[Problem]:
    """The target version does not serve a kind yet."""
    if target.minor < target.since:
        message = f"{_named(target)} is there since 1.{target.since}, not yet in 1.{target.minor}"
        yield _kind_problem(target, message, f"target 1.{target.since}")


@version_rule("K8S-VER-002")
def kind_gone(target: Target) -> Iterator[Problem]:
    """The target version no longer serves a kind."""
    if target.gone is not None and target.minor >= target.gone:
        message = f"{_named(target)} is no longer served since Kubernetes 1.{target.gone}"
        yield _kind_problem(target, message)


@version_rule("K8S-VER-003")
def field_unknown(target: Target) -> Iterator[Problem]:
    """The target version does not know a field."""
    for found, span in _spans(target):
        if target.minor < span.since:
            message = f"Kubernetes 1.{target.minor} does not know {found.name}"
            hint = f"leave it out, or target 1.{span.since}"
            yield Problem(f"{message}; it is there since 1.{span.since}", found.path, hint)
        elif target.minor > span.until:
            message = f"Kubernetes 1.{target.minor} no longer knows {found.name}"
            more = f"; it is gone since 1.{span.until + 1}"
            yield Problem(message + more, found.path, "leave it out")


@version_rule("K8S-VER-004", severity="warning")
def field_switched_off(target: Target) -> Iterator[Problem]:
    """A field works only with a feature gate that is off by default."""
    for found in target.fields:
        for gate in found.facts:
            if isinstance(gate, Gate) and gate.concerns(found.value):
                message = f"{found.name}{gate.condition} needs the feature gate {gate.name}, which"
                later = f", or target 1.{gate.works}" if gate.works else ""
                yield Problem(
                    f"{message} is off by default in Kubernetes 1.{target.minor}",
                    found.path,
                    f"switch it on in the cluster{later}",
                    detail=(gate.url,),
                )


@version_rule("K8S-VER-005", severity="warning")
def kind_goes(target: Target) -> Iterator[Problem]:
    """A later version no longer serves a kind."""
    if target.is_served and target.gone is not None:
        message = f"{_named(target)} is no longer served from Kubernetes 1.{target.gone} on"
        yield Problem(message, "apiVersion", _before(target, target.gone))


@version_rule("K8S-VER-006", severity="warning")
def field_goes(target: Target) -> Iterator[Problem]:
    """A later version no longer knows a field."""
    for found, span in _spans(target):
        if span.covers(target.minor):
            message = f"{found.name} is gone from Kubernetes 1.{span.until + 1} on"
            yield Problem(message, found.path, "leave it out before the upgrade")


@version_rule("K8S-VER-007", severity="warning")
def kind_switched_off(target: Target) -> Iterator[Problem]:
    """The API server serves a kind only where it is switched on."""
    if target.is_served and not is_on(target.api_version, target.kind):
        stage = "an alpha" if "alpha" in target.api_version.rpartition("/")[2] else "a beta"
        message = f"{_named(target)} is {stage} version, which is off by default"
        switch = f"start the API server with --runtime-config={target.api_version}=true"
        yield _kind_problem(target, message, switch)


def _kind_problem(target: Target, message: str, otherwise: str = "") -> Problem:
    hint = advice(target.api_version, target.kind, target.minor) or otherwise
    return Problem(message, "apiVersion", hint)


def _named(target: Target) -> str:
    return f"{target.kind} of {target.api_version}"


def _spans(target: Target) -> Iterator[tuple[Found, Span]]:
    for found in target.fields:
        for span in found.facts:
            if isinstance(span, Span):
                yield found, span


def _before(target: Target, gone: int) -> str:
    """Say what to write before the first version without the kind comes."""
    best = successor(target.api_version, target.kind, gone)
    span = kind_span(best, target.kind)
    if not best or span is None or span.since <= target.minor:
        return advice(target.api_version, target.kind, gone)
    return f"from 1.{span.since} on write apiVersion: {best}"
