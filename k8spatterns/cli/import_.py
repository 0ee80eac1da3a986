"""`k8spatterns import`: what exists already becomes Python."""

from __future__ import annotations

from k8spatterns.cli.command import Command, Parameter
from k8spatterns.cli.import_crd import DEFAULT_FOLDER, import_crd
from k8spatterns.errors import UsageError

# What can be imported: the word, and the function that takes the sources and the output.
IMPORTS = {"crd": import_crd}


def import_(*, what: str | None, sources: list[str], output: str | None) -> int:
    """Import sources and return the exit status.

    Raises:
        K8sPatternsError: wrong usage, or the files can't be written.
    """
    words = " or ".join(IMPORTS)
    if what not in IMPORTS:
        raise UsageError(f"import {what or 'what'}? write k8spatterns import {words} SOURCE")
    if not sources:
        raise UsageError(
            f"name a source: k8spatterns import {what} FILE_OR_DIRECTORY, or - for stdin"
        )
    return IMPORTS[what](sources, output)


COMMAND = Command(
    name="import",
    help="Write typed Python for CustomResourceDefinitions or OpenAPI v3 documents.",
    parameters=(
        Parameter("what", "crd: a package of typed API objects.", metavar="WHAT"),
        Parameter(
            "sources",
            "Files, directories, or - for stdin: CustomResourceDefinitions (v1), or the OpenAPI v3 "
            "documents of a cluster.",
            metavar="SOURCE",
            many=True,
        ),
        Parameter(
            "output",
            f"The directory of the package, {DEFAULT_FOLDER} by default. Files that an earlier run "
            "wrote there and that are no longer needed are removed; other files are left alone.",
            names=("-o", "--output"),
            metavar="DIR",
        ),
    ),
    run=import_,
)
