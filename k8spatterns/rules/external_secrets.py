"""Rules for what the webhook of External Secrets takes.

https://external-secrets.io/latest/api/externalsecret/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import named_once
from k8spatterns.rules.values import items, join, listed, mapping, set_fields, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

EXTERNAL_SECRET = ("external-secrets.io", "ExternalSecret")
CLUSTER_SECRET = ("external-secrets.io", "ClusterExternalSecret")
_BOTH = (EXTERNAL_SECRET, CLUSTER_SECRET)


def _spec(manifest: Manifest) -> tuple[Tree, str]:
    spec = spec_of(manifest.tree)
    if manifest.kind == EXTERNAL_SECRET[1]:
        return spec, "spec"
    return mapping(spec.get("externalSecretSpec")), "spec.externalSecretSpec"


@object_rule("K8S-ESO-001", kinds=_BOTH, webhook=True)
def secret_from_nowhere(manifest: Manifest) -> Iterator[Problem]:
    """An ExternalSecret says where its data comes from, once for each part."""
    spec, path = _spec(manifest)
    if not listed(spec.get("data")) and not listed(spec.get("dataFrom")):
        hint = "write data: with a secretKey, or dataFrom:"
        yield Problem("there is neither data nor dataFrom", path, hint)
    for index, source in items(spec, "dataFrom"):
        where = f"{path}.dataFrom[{index}]"
        reference = source.get("sourceRef")
        generated = mapping(reference).get("generatorRef") is not None
        ways = [*set_fields(source, ("extract", "find")), *["generatorRef"] * generated]
        if len(ways) > 1:
            message = f"{join(ways)} are written together, and only one of them can be"
            yield Problem(message, where, "make an item of each")
        elif not ways and reference is None:
            yield Problem("nothing says what is read", where, "write extract:, find: or sourceRef:")
        if isinstance(reference, dict) and not set_fields(reference, _REFERENCES):
            yield Problem("the reference is empty", f"{where}.sourceRef", "name a store")


_REFERENCES = ("generatorRef", "storeRef")


@object_rule("K8S-ESO-002", kinds=_BOTH, needs=("deletionPolicy", "creationPolicy"), webhook=True)
def secret_policies_contradict(manifest: Manifest) -> Iterator[Problem]:
    """What makes a Secret and what deletes it go together."""
    spec, path = _spec(manifest)
    target = mapping(spec.get("target"))
    makes, deletes = text(target.get("creationPolicy")), text(target.get("deletionPolicy"))
    where = f"{path}.target.deletionPolicy"
    if deletes == "Delete" and makes in {"Merge", "None"}:
        message = "the Secret belongs to somebody else, and can't be deleted"
        yield Problem(message, where, "write creationPolicy: Owner")
    elif deletes == "Merge" and makes == "None":
        yield Problem("there is no Secret to take keys from", where, "write Retain")
    if deletes == "Retain":
        yield from named_once(spec, "data", path, key="secretKey")


@object_rule(
    "K8S-ESO-003", kinds=_BOTH, severity="warning", needs=("refreshInterval", "refreshPolicy")
)
def secret_never_refreshed(manifest: Manifest) -> Iterator[Problem]:
    """A Secret that is read again and again has an interval for it."""
    spec, path = _spec(manifest)
    policy, interval = text(spec.get("refreshPolicy")), spec.get("refreshInterval")
    if policy in {"OnChange", "CreatedOnce"} and interval is not None and interval not in _NEVER:
        message = f"with refreshPolicy: {policy} nothing is read at intervals"
        yield Problem(message, f"{path}.refreshInterval", "leave one of them out")
    elif policy == "Periodic" and interval in _NEVER:
        message = "an interval of 0 reads the secret once"
        yield Problem(message, f"{path}.refreshInterval", "write one such as 1h")


_NEVER = ("0", "0s", "0m", "0h")
