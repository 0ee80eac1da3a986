"""What a rule is: one small function, with the code of its finding.

A rule yields a `Problem` for each fault that it finds. What it looks at is chosen by its decorator:

- `@object_rule(code, kinds=...)`: one object at a time, as `Manifest`;
- `@pod_rule(code)`: every Pod, as `Pod`, wherever the kind keeps its template;
- `@graph_rule(code)`: all objects and the references between them, as `Graph`;
- `@version_rule(code)`: an object against the version of Kubernetes, as `Target`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from k8spatterns.findings.finding import Severity  # noqa: TC001 - msgspec resolves it at run time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest
    from k8spatterns.rules.version_target import Target

Scope = Literal["object", "pod", "graph", "version"]


class Problem(msgspec.Struct, frozen=True):
    """A fault that a rule found.

    Fields:
        message: what is wrong.
        path: the JSON path from the root of the object.
        hint: what to write instead.
        manifest: the object; a rule over one object or Pod may leave it out.
        detail: further lines.
    """

    message: str
    path: str = ""
    hint: str = ""
    manifest: Manifest | None = None
    detail: tuple[str, ...] = ()


class Rule(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A rule with what its decorator said.

    Fields:
        code: of its findings.
        title: its page's title, from the first line of its docstring.
        module: where its function is, below `k8spatterns.rules`.
        scope: what it looks at.
        severity, restricted, relaxed: in the three profiles; None is off.
        kinds: (group, kind) pairs, or empty for all.
        until: the last minor version of Kubernetes that it holds for; None is all.
        needs: JSON names; without any of them in an object the rule has nothing to say about it.
        looks_at: dotted paths of the fields that its answer depends on; empty for all.
        webhook: the API server alone would accept it; a webhook of the kind's system refuses it.
    """

    code: str
    title: str
    module: str
    scope: Scope
    severity: Severity | None
    restricted: Severity | None
    relaxed: Severity | None
    kinds: frozenset[tuple[str, str]] = frozenset()
    until: int | None = None
    needs: frozenset[str] = frozenset()
    looks_at: tuple[str, ...] = ()
    webhook: bool = False

    @property
    def check(self) -> Callable[[Any], Iterable[Problem]]:
        """The function; its module is imported for it."""
        if self.code not in _CHECKS:
            import_module(f"{_PACKAGE}.{self.module}")
        return _CHECKS[self.code]


RULES: dict[str, Rule] = {}
_CHECKS: dict[str, Callable[[Any], Iterable[Problem]]] = {}
_PACKAGE = "k8spatterns.rules"

if TYPE_CHECKING:
    ObjectCheck = Callable[[Manifest], Iterator[Problem]]
    PodCheck = Callable[[Pod], Iterator[Problem]]
    GraphCheck = Callable[[Graph], Iterator[Problem]]
    VersionCheck = Callable[[Target], Iterator[Problem]]


def object_rule(  # noqa: PLR0913 - each is a keyword that a rule says or leaves out
    code: str,
    *,
    kinds: Iterable[tuple[str, str]] = (),
    severity: Severity | None = "error",
    restricted: Severity | None = None,
    relaxed: Severity | None = None,
    until: str = "",
    needs: Iterable[str] = (),
    looks_at: Iterable[str] = (),
    webhook: bool = False,
) -> Callable[[ObjectCheck], ObjectCheck]:
    """Make the function a rule over single objects of some kinds, or of all.

    Args:
        code: unique among all rules.
        kinds: (group, kind) pairs.
        severity: in the default profile. `error` is for what the API server refuses or what can't
            work; what is accepted and looks wrong is a `warning`; None leaves the rule off.
        restricted: in the restricted profile; by default the same.
        relaxed: in the relaxed profile; by default errors stay and warnings are off.
        until: the last minor version of Kubernetes that it holds for, such as `1.28`.
        needs: JSON names of fields; the rule is not asked about an object in which none of them
            occurs, wherever. By default it is asked about every object.
        looks_at: dotted paths of the fields, through the items of lists, that the answer depends on
            beside the kind, such as `spec.metrics` (for a Pod, from its spec): objects that are
            equal in them are judged once. By default it is all of the object.
        webhook: the API server itself accepts what the rule refuses, a webhook or controller of
            the kind's system does not: where objects are judged in isolation, it only warns.
    """
    levels = (severity, restricted, relaxed)
    parts = (frozenset(needs), tuple(sorted(looks_at)))
    return _decorator(code, "object", frozenset(kinds), levels, until, *parts, webhook)


def pod_rule(  # noqa: PLR0913 - each is a keyword that a rule says or leaves out
    code: str,
    *,
    severity: Severity | None = "error",
    restricted: Severity | None = None,
    relaxed: Severity | None = None,
    until: str = "",
    needs: Iterable[str] = (),
    looks_at: Iterable[str] = (),
) -> Callable[[PodCheck], PodCheck]:
    """Make the function a rule over Pods; the arguments are those of `object_rule`."""
    levels = (severity, restricted, relaxed)
    parts = (frozenset(needs), tuple(sorted(looks_at)))
    return _decorator(code, "pod", frozenset(), levels, until, *parts)


def graph_rule(  # noqa: PLR0913 - each is a keyword that a rule says or leaves out
    code: str,
    *,
    kinds: Iterable[tuple[str, str]] = (),
    severity: Severity | None = "error",
    restricted: Severity | None = None,
    relaxed: Severity | None = None,
    until: str = "",
) -> Callable[[GraphCheck], GraphCheck]:
    """Make the function a rule over the graph; the arguments are those of `object_rule`.

    With `kinds` it is asked where at least one object of these kinds is there; `*` stands for every
    kind of a group.
    """
    levels = (severity, restricted, relaxed)
    return _decorator(code, "graph", frozenset(kinds), levels, until)


def version_rule(
    code: str,
    *,
    severity: Severity | None = "error",
    restricted: Severity | None = None,
    relaxed: Severity | None = None,
) -> Callable[[VersionCheck], VersionCheck]:
    """Make the function a rule over objects against the version of Kubernetes.

    It sees objects whose structure has faults, too. The arguments are those of `object_rule`.
    """
    return _decorator(code, "version", frozenset(), (severity, restricted, relaxed), "")


def _decorator(  # noqa: PLR0913, PLR0917 - what the four decorators take together
    code: str,
    scope: Scope,
    kinds: frozenset[tuple[str, str]],
    severities: tuple[Severity | None, Severity | None, Severity | None],
    until: str,
    needs: frozenset[str] = frozenset(),
    looks_at: tuple[str, ...] = (),
    webhook: bool = False,  # noqa: FBT001, FBT002 - as the keyword of the decorators
) -> Callable[[Any], Any]:
    severity, restricted, relaxed = severities
    if relaxed is None and severity == "error":
        relaxed = "error"

    def register(check: Callable[[Any], Iterable[Problem]]) -> Callable[[Any], Iterable[Problem]]:
        if code in RULES:
            raise ValueError(f"two rules have the code {code}")
        title = (check.__doc__ or "").strip().partition("\n")[0].rstrip(".")
        levels = (severity, restricted or severity, relaxed)
        last = minor_of(until) if until else None
        module = check.__module__.removeprefix(f"{_PACKAGE}.")
        RULES[code] = Rule(
            code, title, module, scope, *levels, kinds, last, needs, looks_at, webhook
        )
        _CHECKS[code] = check
        return check

    return register


def minor_of(version: str) -> int:
    """Return 28 for `1.28`."""
    return int(version.partition(".")[2])


def severity_in(rule: Rule, profile: str, *, isolated: bool = False) -> Severity | None:
    """Return the severity of a rule's findings in a profile; None where the rule is off.

    Args:
        rule: the rule.
        profile: `default`, `restricted` or `relaxed`.
        isolated: whether objects are judged as by the API server alone.
    """
    severity = _severity(rule, profile)
    return "warning" if severity == "error" and isolated and rule.webhook else severity


def _severity(rule: Rule, profile: str) -> Severity | None:
    if profile == "restricted":
        return rule.restricted
    return rule.relaxed if profile == "relaxed" else rule.severity
