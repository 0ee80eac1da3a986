"""`validate`: manifests from anywhere enter the pipeline at `link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.findings.finding import Finding
from k8spatterns.manifest import Manifest, Source, no_mapping
from k8spatterns.origin import Origin
from k8spatterns.pipeline.check import check
from k8spatterns.pipeline.link import link
from k8spatterns.pipeline.model import Build, Options
from k8spatterns.pipeline.rendering import Rendering
from k8spatterns.reader.errors import NO_OBJECT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.pipeline.render import Stage
    from k8spatterns.reader import Document, ReadError

JUDGING: tuple[Stage, ...] = (link, check)


def validate(
    documents: Iterable[Document],
    *,
    options: Options | None = None,
    errors: Iterable[ReadError] = (),
    stages: Iterable[Stage] = JUDGING,
) -> Rendering:
    """Judge manifests that were read from files, as the API server would.

    Args:
        documents: what was read.
        options: what the run is asked for; by default the default profile.
        errors: what could not be read; taken into the findings.
        stages: the stages in order, to leave one out or put another in its place.

    Returns:
        The manifests as they were read, with all findings.
    """
    build = Build(None, options or Options())
    build.report(finding_of(error) for error in errors)
    for document in documents:
        _enter(build, document)
    for stage in stages:
        stage(build)
    return Rendering(build)


def finding_of(error: ReadError) -> Finding:
    """Return what could not be read as a finding."""
    return Finding(
        code=error.code,
        severity="error",
        message=error.message,
        hint=error.hint,
        path=error.path,
        origin=Origin(error.file, error.line) if error.line else None,
        construct="" if error.line else error.file,
        document=error.index,
    )


def _enter(build: Build, document: Document) -> None:
    if isinstance(document.tree, dict):
        build.manifests.append(Manifest(document.tree, Source("", "", document=document)))
    else:
        build.report([_no_object(document)])


def _no_object(document: Document) -> Finding:
    return Finding(
        code=NO_OBJECT,
        severity="error",
        message=f"this is no API object: {no_mapping(document.tree)}",
        hint="every document is a mapping with apiVersion, kind and metadata",
        origin=Origin(document.file, document.line),
        document=document.index,
    )
