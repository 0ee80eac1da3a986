"""Rules for regular expressions in the syntax of RE2, which Go, Envoy and Prometheus read.

It has no look-around and no references back: https://github.com/google/re2/wiki/Syntax
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.prometheus_relabelings import FIELDS, RELABELINGS
from k8spatterns.rules.prometheus_relabelings import relabelings as relabelings_of
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import plain
from k8spatterns.rules.values import mapping
from k8spatterns.syntax.go_pattern_fault import pattern_fault
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from k8spatterns.manifest import Manifest

_ISTIO = "networking.istio.io"
_GATEWAY = "gateway.networking.k8s.io"
_MATCHES = (
    "uri",
    "scheme",
    "method",
    "authority",
    "headers{*}",
    "withoutHeaders{*}",
    "queryParams{*}",
)
# Fields that are always one.
_REFUSED: dict[tuple[str, str], tuple[str, ...]] = {
    (_ISTIO, "VirtualService"): (
        *[f"spec.http[*].match[*].{part}.regex" for part in _MATCHES],
        "spec.http[*].corsPolicy.allowOrigins[*].regex",
        "spec.http[*].rewrite.uriRegexRewrite.match",
    ),
    ("monitoring.coreos.com", "AlertmanagerConfig"): (),
}
_REPORTED: dict[tuple[str, str], tuple[str, ...]] = {
    (_GATEWAY, "HTTPRoute"): ("spec.rules[*].matches[*]",),
    (_GATEWAY, "GRPCRoute"): ("spec.rules[*].matches[*]",),
    ("image.toolkit.fluxcd.io", "ImagePolicy"): ("spec.filterTags.pattern",),
    ("image.toolkit.fluxcd.io", "ImageRepository"): ("spec.exclusionList[*]",),
    ("argoproj.io", "ApplicationSet"): (
        "spec.generators[*].scmProvider.filters[*].repositoryMatch",
        "spec.generators[*].scmProvider.filters[*].branchMatch",
        "spec.generators[*].pullRequest.filters[*].branchMatch",
    ),
    ("argoproj.io", "Rollout"): (
        "spec.strategy.canary.steps[*].setHeaderRoute.match[*].headerValue.regex",
    ),
    ("external-secrets.io", "ExternalSecret"): ("spec.dataFrom[*].find.name.regexp",),
}
_TYPED = ("path", "method", "headers[*]", "queryParams[*]")
_HINT = "RE2 has no look-around and no references back"


def _fault(value: Any, path: str) -> Iterator[Problem]:
    pattern = plain(value) if "{{" in str(value) else value
    fault = pattern_fault(pattern) if isinstance(pattern, str) else ""
    if fault:
        message = f"{shown(pattern)} is no regular expression of RE2: {fault}"
        yield Problem(message, path, _HINT if "know" in fault else "")


@object_rule(
    "K8S-RE-001", kinds=_REFUSED, needs=("regex", "uriRegexRewrite", "matchType"), webhook=True
)
def pattern_refused(manifest: Manifest) -> Iterator[Problem]:
    """A regular expression is one of RE2."""
    for path in _REFUSED[manifest.group, manifest.kind]:
        for value, where in values(manifest.tree, path):
            yield from _fault(value, where)
    if manifest.kind == "AlertmanagerConfig":
        yield from _matchers(manifest.tree.get("spec"), "spec")


def _matchers(node: Any, path: str) -> Iterator[Problem]:
    if isinstance(node, dict):
        by_type = node.get("matchType") in ("=~", "!~") or node.get("regex") is True
        if by_type and isinstance(node.get("value"), str):
            yield from _fault(node["value"], f"{path}.value")
        for key, value in node.items():
            yield from _matchers(value, f"{path}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _matchers(value, f"{path}[{index}]")


@object_rule(
    "K8S-RE-002",
    kinds=[*_REPORTED, *RELABELINGS],
    severity="warning",
    needs=(
        "regex",
        "regexp",
        "type",
        "pattern",
        "exclusionList",
        "repositoryMatch",
        "branchMatch",
        *FIELDS,
    ),
)
def pattern_unread(manifest: Manifest) -> Iterator[Problem]:
    """A regular expression is one that its controller or proxy can read."""
    key = (manifest.group, manifest.kind)
    if key in RELABELINGS:
        for relabeling, path in relabelings_of(manifest):
            yield from _fault(relabeling.get("regex"), f"{path}.regex")
        return
    for path in _REPORTED[key]:
        for value, where in values(manifest.tree, path):
            if isinstance(value, dict):
                yield from _typed(value, where)
            else:
                yield from _fault(value, where)


def _typed(match: Any, path: str) -> Iterator[Problem]:
    """Look at what a match of a route says by `type: RegularExpression`."""
    for part in _TYPED:
        for value, where in values(match, part):
            tree = mapping(value)
            if tree.get("type") == "RegularExpression":
                for field in ("value", "service", "method"):
                    yield from _fault(tree.get(field), f"{path}.{where}.{field}")
