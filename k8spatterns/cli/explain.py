"""`k8spatterns explain`: what a kind or a field takes, without a cluster."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from k8spatterns.cli.command import Command, Parameter
from k8spatterns.cli.status import BROKEN_PIPE, WRITTEN
from k8spatterns.cli.streams import kept_stdout
from k8spatterns.cli.user_kinds import load_user_kinds

if TYPE_CHECKING:
    from k8spatterns.cli.explain_fields import Style


def explain(*, kind: str, api_version: str | None, recursive: bool, python: bool) -> int:
    """Write what a kind or a field is and return the exit status.

    Raises:
        UsageError: there is no such kind or field.
    """
    from k8spatterns.cli.explain_fields import Style

    style = Style(python=python, width=_width())
    with kept_stdout() as stdout:
        load_user_kinds()
        text = _explained(kind, api_version, style, recursive=recursive)
        try:
            stdout.write(text)
        except BrokenPipeError:
            return BROKEN_PIPE
    return WRITTEN


def _width() -> int | None:
    """Return the width of the terminal; None where the output is no terminal."""
    try:
        if not sys.stdout.isatty():
            return None
    except (AttributeError, ValueError):  # there is no stdout, or it is closed
        return None
    from shutil import get_terminal_size

    return get_terminal_size().columns


def _explained(kind: str, api_version: str | None, style: Style, *, recursive: bool) -> str:
    from k8spatterns.api.schema import struct_of
    from k8spatterns.cli.explain_page import Page, page_text
    from k8spatterns.cli.explain_path import walk
    from k8spatterns.cli.kind_names import find_kind

    meant = find_kind(kind, api_version)
    cls = getattr(import_module(meant.resource.module), meant.resource.class_name)
    root = struct_of(cls)
    steps = walk(root, meant.path)
    return page_text(Page(cls.__resource__, root, steps, meant.others, style, recursive))


COMMAND = Command(
    name="explain",
    help="Show the fields of a kind, or what one field takes, without a cluster.",
    parameters=(
        Parameter(
            "kind",
            "A kind, its plural or short name, then the path to a field: deployment, "
            "deploy.spec.strategy, services.serving.knative.dev.",
            metavar="KIND[.PATH]",
            required=True,
        ),
        Parameter(
            "api_version",
            "The API version of the kind, where several have it.",
            names=("--api-version",),
            metavar="GROUP/VERSION",
        ),
        Parameter(
            "recursive",
            "Show the fields inside the fields, too.",
            names=("--recursive",),
            flag=True,
        ),
        Parameter(
            "python",
            "Show the names and types of the Python classes instead of those of the YAML.",
            names=("--python",),
            flag=True,
        ),
    ),
    run=explain,
)
