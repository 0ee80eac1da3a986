"""What `Include` stands for: the manifests of its files, each with its own line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.findings.finding import Finding
from k8spatterns.manifest import Manifest, Source, missing_keys, no_mapping
from k8spatterns.origin import Origin, shorten
from k8spatterns.reader import ReadError, read_documents, read_text
from k8spatterns.reader.errors import NO_OBJECT, UNREADABLE_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from k8spatterns.include import Include
    from k8spatterns.pipeline.model import Build
    from k8spatterns.reader import Document


def read_include(build: Build, include: Include, source: Source) -> None:
    """Add a manifest for every object in the files; what can't be read is a finding."""
    errors: list[ReadError] = []
    for path in _files(include, errors):
        build.manifests += _manifests(path, include, source, errors)
    build.report(_finding(error, include, source) for error in errors)


def _files(include: Include, errors: list[ReadError]) -> list[Path]:
    shown = shorten(str(include.location()))
    try:
        files = include.files()
    except OSError as error:
        errors.append(ReadError(UNREADABLE_FILE, f"it can't be read: {error.strerror}", file=shown))
        return []
    if not files:
        errors.append(
            ReadError(
                UNREADABLE_FILE,
                "this directory holds no .yaml, .yml or .json file",
                hint="check the path",
                file=shown,
            )
        )
    return files


def _manifests(
    path: Path, include: Include, source: Source, errors: list[ReadError]
) -> list[Manifest]:
    shown = shorten(str(path))
    before = len(errors)
    try:
        documents = list(read_documents(read_text(path, shown), shown, errors))
    except ReadError as error:
        errors.append(_with_similar(error, path))
        return []
    if not documents and len(errors) == before:
        errors.append(
            ReadError(NO_OBJECT, "there is no object in it", hint="remove the Include", file=shown)
        )
    return [
        Manifest(document.tree, _source(path, document, include, source))
        for document in documents
        if _is_object(document, errors)
    ]


def _source(path: Path, document: Document, include: Include, source: Source) -> Source:
    """Return the source of one object: its own line, and the user's in the title."""
    included = f" included at {source.origin}" if source.origin else ""
    title = f"{include}{included}"
    origin = Origin(str(path), document.line)
    return Source(title, source.path, origin, source.waivers, source.chart, document)


def _is_object(document: Document, errors: list[ReadError]) -> bool:
    """Report what is no API object."""
    missing = _missing(document.tree)
    if missing:
        errors.append(
            ReadError(
                NO_OBJECT,
                f"this is no API object: {missing}",
                hint="every document needs texts as apiVersion, kind and metadata.name",
                file=document.file,
                line=document.line,
            )
        )
    return not missing


def _missing(tree: Any) -> str:
    if not isinstance(tree, dict):
        return no_mapping(tree)
    keys = missing_keys(tree)
    return f"it has no {', no '.join(keys)}" if keys else ""


def _with_similar(error: ReadError, path: Path) -> ReadError:
    """Name a file of a similar name, where there is one, for a file that is not there."""
    from k8spatterns.syntax.similar import did_you_mean

    if not path.exists() and path.parent.is_dir():
        hint = did_you_mean(path.name, [near.name for near in path.parent.iterdir()])
        error.hint = hint or error.hint
    return error


def _finding(error: ReadError, include: Include, source: Source) -> Finding:
    return Finding(
        code=error.code,
        severity="error",
        message=f"{error.place}: {error.message}",
        hint=error.hint,
        origin=source.origin,
        construct=str(include),
    )
