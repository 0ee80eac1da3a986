"""Stage `emit`: manifests become text, one stream or one file an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.emitter import EmitError
from k8spatterns.pipeline.model import Output

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from k8spatterns.findings import Finding
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.pipeline.model import Build, Format

UNWRITABLE = "K8S-APP-006"

# Of these, only the one that is used is imported.
_WRITERS = {"yaml": "to_yaml", "json": "to_json", "kyaml": "to_kyaml"}


def emit(build: Build) -> None:
    """Write the manifests in the wanted format; nothing where there are errors."""
    wanted = build.options.format
    if wanted is None or build.failed:
        return
    try:
        build.output = _written(build, wanted)
    except EmitError:
        build.report(_unwritable(build, wanted))


def _written(build: Build, wanted: Format) -> tuple[Output, ...]:
    write = writer(wanted)
    if not build.options.split:
        return (Output("", write([manifest.tree for manifest in build.manifests])),)
    names = _file_names(build.manifests, wanted)
    return tuple(
        Output(name, write([manifest.tree]))
        for name, manifest in zip(names, build.manifests, strict=True)
    )


def _file_names(manifests: Iterable[Manifest], wanted: Format) -> Iterator[str]:
    """Yield the file names; objects that share a `generateName` are numbered."""
    seen: dict[str, int] = {}
    for manifest in manifests:
        name = file_name(manifest, wanted)
        seen[name] = seen.get(name, 0) + 1
        stem, dot, suffix = name.rpartition(".")
        yield name if seen[name] == 1 else f"{stem}_{seen[name]}{dot}{suffix}"


def _unwritable(build: Build, wanted: Format) -> Iterator[Finding]:
    """Yield a finding for every object that has a value which can't be written."""
    write = writer(wanted)
    for manifest in build.manifests:
        try:
            write([manifest.tree])
        except EmitError as error:
            yield manifest.finding(UNWRITABLE, "error", error.reason, path=error.path)


def writer(wanted: Format) -> Callable[[Iterable[Tree]], str]:
    """Return the function that writes trees in a format."""
    from k8spatterns import emitter

    write: Callable[[Iterable[Tree]], str] = getattr(emitter, _WRITERS[wanted])
    return write


def file_name(manifest: Manifest, wanted: Format) -> str:
    """Return a file name with group, kind, namespace and name, unique in an app.

    What an object has not is left out: `apps_deployment_production_web.yaml`,
    `service_production_web.yaml`. The parts hold no underscore, but for names of RBAC objects,
    whose odd characters are written as in a URL.
    """
    parts = (manifest.group, manifest.kind.lower(), manifest.namespace, manifest.name)
    name = "_".join(_escaped(part) for part in parts if part)
    return f"{name}.{'json' if wanted == 'json' else 'yaml'}"


def _escaped(part: str) -> str:
    return "".join(
        letter if letter.isalnum() or letter in "-." else f"%{ord(letter):02X}" for letter in part
    )
