"""Rules for what Knative does with requests: shares, tags and the revisions behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.knative import ROUTE, SERVICE
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import named_once
from k8spatterns.rules.values import items, spec_of, text, whole
from k8spatterns.syntax.names import dns_label_1035, qualified_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_WHOLE = 100


@object_rule("K8S-KN-004", kinds=[SERVICE, ROUTE], needs=("traffic",), webhook=True)
def traffic_not_whole(manifest: Manifest) -> Iterator[Problem]:
    """The shares of the traffic sum to 100, each tag is there once, each target is one thing."""
    spec = spec_of(manifest.tree)
    targets = list(items(spec, "traffic"))
    if not targets:
        return
    shares = [whole(target.get("percent")) or 0 for _, target in targets]
    total = sum(shares)
    if total != _WHOLE and all(0 <= share <= _WHOLE for share in shares):
        yield Problem(f"the shares sum to {total}, not to 100", "spec.traffic")
    yield from named_once(spec, "traffic", "spec", key="tag")
    for index, target in targets:
        path = f"spec.traffic[{index}]"
        yield from _tag(target, path)
        yield from _revision(target, path)
        yield from _configuration(target, path, of_service=manifest.kind == "Service")


def _tag(target: Tree, path: str) -> Iterator[Problem]:
    tag = text(target.get("tag"))
    if tag and (refusal := dns_label_1035(tag)):
        yield Problem(refusal, f"{path}.tag", "a tag is the start of a host")
    percent = whole(target.get("percent"))
    if percent is not None and not 0 <= percent <= _WHOLE:
        yield Problem(f"{percent} is no share: 0 to 100 is allowed", f"{path}.percent")
    if text(target.get("url")):
        yield Problem("Knative says the url in the status", f"{path}.url", "leave it out")


def _revision(target: Tree, path: str) -> Iterator[Problem]:
    if target.get("latestRevision") is bool(target.get("revisionName")):
        message = "a target is the latest revision or one by name"
        hint = "write latestRevision: true, or revisionName"
        yield Problem(message, f"{path}.latestRevision", hint)
    for field in ("revisionName", "configurationName"):
        name = text(target.get(field))
        if name and (refusal := qualified_name(name)):
            yield Problem(refusal, f"{path}.{field}")


def _configuration(target: Tree, path: str, *, of_service: bool) -> Iterator[Problem]:
    configuration, revision = (
        text(target.get(field)) for field in ("configurationName", "revisionName")
    )
    if of_service and configuration:
        message = f"a Service has its own configuration, and not {shown(configuration)}"
        yield Problem(message, f"{path}.configurationName", "leave it out")
    elif not of_service and bool(configuration) is bool(revision):
        message = "a target of a Route is a revision or a configuration"
        hint = "write revisionName or configurationName, one of them"
        yield Problem(message, f"{path}.configurationName" if configuration else path, hint)
