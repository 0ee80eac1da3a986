"""Compiles and evaluates CEL expressions, and says of what came out what the server makes of it.

Types are not declared to the library: `self` is dynamic, so that what the server finds when it
takes the CRD shows here, if at all, when an expression is evaluated.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from k8spatterns.rules.cel import source
from k8spatterns.rules.cel.bounds import LONGEST_EXPRESSION
from k8spatterns.rules.cel.functions import ABSENT
from k8spatterns.rules.cel.library import environment, error_type

_STATUS = re.compile(r"^[A-Z_]+: ")
_STATUS_BEHIND = re.compile(r"\s*\[[A-Z_]+\]$")
_NO_KEY = re.compile(r'Key not found in map : "(.*)"', re.DOTALL)
_NO_INDEX = re.compile(r"Index error: index=(-?\d+) size=\d+")
_NO_OVERLOAD = re.compile(r"No matching overloads found : (\S*?)\(")
_UNDECLARED = re.compile(r"undeclared reference to '([^']*)'")
_SELF = ("self",)


class Unusable(Exception):  # noqa: N818 - an outcome, not an error of this program
    """An expression can't be evaluated; the message is the reason."""


class Broken(Unusable):
    """An expression does not compile, on an API server neither."""


class Failed(Exception):  # noqa: N818 - an outcome, not an error of this program
    """An evaluation ended in an error, which the server takes for a rule that is not fulfilled."""


class Compiled(NamedTuple):
    """The outcome of compiling an expression: one of the two is None."""

    program: Any = None
    fault: Unusable | None = None


def evaluated(expression: str, value: Any) -> Any:
    """Return the value of an expression with `self` bound.

    Raises:
        Unusable: nothing can be said about it.
        Broken: it does not compile.
        Failed: it ended in an error, as it does on the server.
    """
    return _outcome(_program(expression, _SELF), data={"self": value})


def activation(variables: dict[str, Any]) -> Any:
    """Return values of variables for several expressions, converted for the library once."""
    return environment(tuple(variables)).Activation(data=variables)


def evaluated_with(expression: str, names: tuple[str, ...], values: Any) -> Any:
    """Return the value of an expression with several variables bound.

    Args:
        expression: what is evaluated.
        names: of the variables.
        values: theirs, from `activation`.

    Raises:
        Unusable: nothing can be said about it.
        Broken: it does not compile.
        Failed: it ended in an error, as it does on the server.
    """
    return _outcome(_program(expression, names), activation=values)


def _outcome(program: Any, **values: Any) -> Any:
    try:
        result = program.eval(**values)
        if result.type() == error_type():
            raise _error(str(result.value()))
        return result.plain_value()
    except (RuntimeError, TypeError, OverflowError, RecursionError, UnicodeError) as error:
        raise Unusable(_raised(str(error))) from error


def check(expression: str) -> None:
    """Compile an expression.

    Raises:
        Unusable: it can't be evaluated here.
        Broken: it does not compile.
    """
    _program(expression, _SELF)


def _program(expression: str, names: tuple[str, ...]) -> Any:
    compiled = _compiled(expression, names)
    if compiled.fault is not None:
        raise compiled.fault.with_traceback(None)
    return compiled.program


@lru_cache(maxsize=4096)
def _compiled(expression: str, names: tuple[str, ...]) -> Compiled:
    if len(expression) > LONGEST_EXPRESSION:
        return Compiled(fault=Unusable("it is too long"))
    if source.uses_two_variables(expression):
        return Compiled(fault=Unusable("the library has no macros with two variables"))
    try:
        return Compiled(environment(names).compile(source.with_optional_formats(expression)))
    except (RuntimeError, TypeError, UnicodeError) as error:
        return Compiled(fault=_fault(str(error)))


def _fault(text: str) -> Unusable:
    """Sort what the compiler said."""
    undeclared = {name.partition(".")[0] for name in _UNDECLARED.findall(text)}
    absent = sorted(undeclared & ABSENT)
    if absent:
        return Unusable(f"the function {absent[0]} is not available")
    line = _first_line(text)
    if "Syntax error" in text or undeclared:
        return Broken(line)
    return Unusable(line)


def _error(text: str) -> Exception:
    """Sort what an evaluation ended in."""
    if key := _NO_KEY.search(text):
        return Failed(f"no such key: {key[1]}")
    if index := _NO_INDEX.search(text):
        return Failed(f"index out of bounds: {index[1]}")
    line = _first_line(text)
    if overload := _NO_OVERLOAD.search(text):
        # An operator that has no such operands has none on the server either.
        is_operator = overload[1].startswith(("_", "!", "-", "@"))
        return Failed(line) if is_operator else Unusable(line)
    if "invalid regular expression" in text:
        return Broken(line)
    if "Non-CEL value" in text or "SELECT to non-message" in text:
        return Unusable(line)
    return Failed(line)


def _raised(text: str) -> str:
    if "Iteration budget" in text:
        return "it takes more steps on this object than the library allows"
    return _first_line(text)


def _first_line(text: str) -> str:
    lines = _STATUS.sub("", text).strip().splitlines() or [""]
    line = re.sub(r"^ERROR: <input>:\d+:\d+: ", "", lines[0])
    line = _STATUS_BEHIND.sub("", line.replace(" (in container '')", ""))
    return f"{line[:1].lower()}{line[1:]}"
