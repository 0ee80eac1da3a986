"""Stage `emit`: manifests become text, one stream or one file an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.pipeline.model import Output

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.pipeline.model import Build, Format


def emit(build: Build) -> None:
    """Write the manifests in the wanted format; nothing where there are errors."""
    wanted = build.options.format
    if wanted is None or build.failed:
        return
    write = writer(wanted)
    if build.options.split:
        build.output = tuple(
            Output(file_name(manifest, wanted), write([manifest.tree]))
            for manifest in build.manifests
        )
    else:
        build.output = (Output("", write([manifest.tree for manifest in build.manifests])),)


def writer(wanted: Format) -> Callable[[Iterable[Tree]], str]:
    """Return the function that writes trees in a format."""
    from k8spatterns import emitter

    return {"yaml": emitter.to_yaml, "json": emitter.to_json, "kyaml": emitter.to_kyaml}[wanted]


def file_name(manifest: Manifest, wanted: Format) -> str:
    """Return a file name with group, kind, namespace and name, unique in an app.

    What an object has not is left out: `apps_deployment_production_web.yaml`,
    `service_production_web.yaml`. The parts hold no underscore, but for names of RBAC objects, whose
    odd characters are written as in a URL.
    """
    parts = (manifest.group, manifest.kind.lower(), manifest.namespace, manifest.name)
    name = "_".join(_escaped(part) for part in parts if part)
    return f"{name}.{'json' if wanted == 'json' else 'yaml'}"


def _escaped(part: str) -> str:
    return "".join(
        letter if letter.isalnum() or letter in "-." else f"%{ord(letter):02X}" for letter in part
    )
