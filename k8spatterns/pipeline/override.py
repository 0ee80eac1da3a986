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
        _apply(build, patch, _Objects(manifests), source)
    if build.app is None:
        return
    charts = [chart for chart in build.app.charts.values() if chart.overrides]
    made = _by_chart(build.manifests) if charts else {}
    for chart in charts:
        objects = _Objects(made.get(id(chart), []))
        for patch in chart.overrides:
            _apply(build, patch, objects, source_of_chart(chart))


def _by_chart(manifests: list[Manifest]) -> dict[int, list[Manifest]]:
    """Return the objects that each chart made, in one walk: apps may have a chart for each team."""
    made: dict[int, list[Manifest]] = {}
    for manifest in manifests:
        made.setdefault(id(manifest.source.chart), []).append(manifest)
    return made


class _Objects:
    """What patches are for, by names, as an app may have a patch for each of its objects."""

    def __init__(self, manifests: list[Manifest]) -> None:
        self.all = manifests
        self._named: dict[str | None, list[Manifest]] = {None: manifests}
        for manifest in manifests:
            for name in {manifest.written_name, manifest.name}:
                self._named.setdefault(name, []).append(manifest)

    def matching(self, patch: Override) -> list[Manifest]:
        return [each for each in self._named.get(patch.name, ()) if _matches(patch, each)]

    def replace(self, manifest: Manifest, tree: Tree) -> None:
        """Give an object another tree, by whose name it is found from now on."""
        manifest.tree = tree
        named = self._named.setdefault(manifest.name, [])
        if not any(each is manifest for each in named):
            named.append(manifest)


def _apply(build: Build, patch: Override, objects: _Objects, source: Source) -> None:
    matching = objects.matching(patch)
    if not matching:
        build.report([_matches_nothing(patch, objects.all, source)])
    for manifest in matching:
        try:
            objects.replace(manifest, _patched(manifest.tree, patch))
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
