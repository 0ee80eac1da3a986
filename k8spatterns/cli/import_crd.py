"""`k8spatterns import crd`: CRDs and OpenAPI documents go in, typed Python comes out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from k8spatterns.cli.progress import progress
from k8spatterns.cli.report import say
from k8spatterns.cli.status import HAS_ERRORS, WRITTEN
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from k8spatterns.importer.custom_package import Written

DEFAULT_FOLDER = "my_crds"


def import_crd(sources: list[str], output: str | None) -> int:
    """Write the package and return the exit status: what could be read is written in any case.

    Raises:
        K8sPatternsError: wrong usage, or the files can't be written.
    """
    from k8spatterns.importer.sources import Reader, find_sources
    from k8spatterns.importer.user_package import checked_name, user_package

    folder = output or DEFAULT_FOLDER
    checked_name(folder)
    reader = Reader()
    for source in progress(find_sources(sources), "reading"):
        reader.read(source)
    written = user_package(reader.kinds(), sources, folder)
    problems = [*reader.problems, *written.problems]
    for problem in problems:
        say(f"error: {problem}")
    if not written.resources:
        say("nothing was written: the sources define no kind that could be read")
        return HAS_ERRORS
    say(_written(folder, written, len(problems)))
    return HAS_ERRORS if problems else WRITTEN


def _written(folder: str, written: Written, problems: int) -> str:
    from k8spatterns.importer.files import write_files

    try:
        changed = write_files(Path(folder), written.files)
    except OSError as error:
        raise UsageError(f"{folder} can't be written: {error.strerror}") from None
    kinds = len(written.resources)
    counts = f"{kinds} {'kind' if kinds == 1 else 'kinds'}, {written.classes} classes"
    left_out = f"; {problems} {'error' if problems == 1 else 'errors'} above" if problems else ""
    return f"{folder}: {counts}, {len(changed)} files changed{left_out}"
