"""Faults of a class, collected so that one error names all of them."""

from __future__ import annotations

from typing import Any, NamedTuple, NoReturn

from k8spatterns.errors import InvalidConstructError
from k8spatterns.refusal import refusal

Schema = dict[str, Any]


class Problem(NamedTuple):
    """A fault of a class.

    Fields:
        path: the field, or the keyword of the class.
        message: what is wrong.
        hint: what to write instead.
    """

    path: str
    message: str
    hint: str = ""


def refuse(about: str, problems: list[Problem]) -> NoReturn:
    """Raise all problems as one error, at the line of the user's class."""
    findings = [
        finding
        for problem in problems
        for finding in refusal(
            about, problem.message, hint=problem.hint, path=problem.path
        ).findings
    ]
    raise InvalidConstructError(findings)
