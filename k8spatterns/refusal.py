"""Refusing what a method was called with, at the user's line."""

from __future__ import annotations

import sys

from k8spatterns.errors import InvalidConstructError
from k8spatterns.findings.arguments import REFUSED
from k8spatterns.findings.finding import Finding
from k8spatterns.origin import calling_origin


def refusal(about: str, message: str, *, hint: str = "", path: str = "") -> InvalidConstructError:
    """Return the error that refuses an argument of a method, for the caller to raise.

    Args:
        about: what was called, such as `Taint.toleration`.
        message: what is wrong.
        hint: what to write instead.
        path: the argument.
    """
    finding = Finding(
        code=REFUSED,
        severity="error",
        message=message,
        hint=hint,
        path=path,
        origin=calling_origin(sys._getframe(1)),  # noqa: SLF001 - the only way to the caller
        construct=about,
    )
    return InvalidConstructError([finding])
