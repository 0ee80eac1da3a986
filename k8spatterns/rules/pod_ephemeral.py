"""Rules for the claims that are made for ephemeral volumes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.storage import claim_problems
from k8spatterns.rules.values import mapping, spec_of
from k8spatterns.syntax.names import annotation_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

_ALLOWED = ("labels", "annotations")
# What the server calls a field of which it lowers the first letter only.
_SERVER_NAMES = {"uid": "uID"}


@pod_rule("K8S-VOL-022", needs=("volumeClaimTemplate",))
def ephemeral_claim_invalid(pod: Pod) -> Iterator[Problem]:
    """The claim of an ephemeral volume says how much storage it needs, and has no name."""
    for volume in pod.volumes:
        template = mapping(volume.tree.get("ephemeral")).get("volumeClaimTemplate")
        if isinstance(template, dict):
            path = f"{volume.path}.ephemeral.volumeClaimTemplate"
            yield from _metadata(mapping(template.get("metadata")), f"{path}.metadata")
            yield from claim_problems(spec_of(template), f"{path}.spec")


def _metadata(metadata: Tree, path: str) -> Iterator[Problem]:
    for field, value in metadata.items():
        if field not in _ALLOWED and value:
            message = f"{field} can't be set: the server names the claim after Pod and volume"
            yield Problem(message, f"{path}.{_SERVER_NAMES.get(field, field)}", "leave it out")
    yield from label_problems(metadata.get("labels"), f"{path}.labels")
    for key in mapping(metadata.get("annotations")):
        refusal = annotation_key(str(key))
        if refusal:
            yield Problem(f"annotation key: {refusal}", f"{path}.annotations")
