"""Stage `override`: the user's patches, by kind and name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.findings.finding import Finding
from k8spatterns.pipeline.model import source_of_chart
from k8spatterns.pipeline.patching import PatchError, json_patch, merge_patch

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest, Source, Tree
    from k8spatterns.override import Override
    from k8spatterns.pipeline.model import Build

MATCHES_NOTHING = "K8S-APP-004"
NOT_APPLICABLE = "K8S-APP-005"

EVERY_KIND = "*"


def override(build: Build) -> None:
    """Apply the patches of constructs, then those of charts."""
    for patch, manifests, source in build.overrides:
        _apply(build, patch, manifests, source)
    if build.app is None:
        return
    for chart in build.app.charts.values():
        made = [manifest for manifest in build.manifests if manifest.source.chart is chart]
        for patch in chart.overrides:
            _apply(build, patch, made, source_of_chart(chart))


def _apply(build: Build, patch: Override, manifests: list[Manifest], source: Source) -> None:
    matching = [manifest for manifest in manifests if _matches(patch, manifest)]
    if not matching:
        build.report([_matches_nothing(patch, manifests, source)])
    for manifest in matching:
        try:
            manifest.tree = _patched(manifest.tree, patch)
        except PatchError as error:
            build.report([_not_applicable(patch, manifest, error)])


def _matches(patch: Override, manifest: Manifest) -> bool:
    names = (None, manifest.written_name, manifest.name)
    return patch.kind in (EVERY_KIND, manifest.kind) and patch.name in names


def _patched(tree: Tree, patch: Override) -> Tree:
    if patch.merge is not None:
        patched = merge_patch(tree, patch.merge)
    else:
        patched = json_patch(tree, patch.patch)
    if not isinstance(patched, dict):
        raise PatchError("the patch leaves no object", "")
    return patched


def _matches_nothing(patch: Override, manifests: list[Manifest], source: Source) -> Finding:
    there = ", ".join(sorted({f"{m.kind}/{m.written_name}" for m in manifests})) or "nothing"
    kind = "object" if patch.kind == EVERY_KIND else patch.kind
    wanted = f"{kind}/{patch.name}" if patch.name else kind
    return Finding(
        code=MATCHES_NOTHING,
        severity="error",
        message=f"this override matches nothing: there is no {wanted}",
        hint=f"{source.construct} makes {there}",
        origin=patch.origin or source.origin,
        construct=f"Override of {source.construct}",
    )


def _not_applicable(patch: Override, manifest: Manifest, error: PatchError) -> Finding:
    return Finding(
        code=NOT_APPLICABLE,
        severity="error",
        message=str(error),
        hint=error.hint,
        path=error.pointer,
        object=manifest.id,
        origin=patch.origin or manifest.source.origin,
        construct=f"Override of {manifest.source.construct}",
    )
