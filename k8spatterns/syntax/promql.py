"""PromQL, parsed by the parser that the extra `k8spatterns[promql]` installs.

Without it, and for an expression too long for it, nothing is known and nothing is refused.
See https://prometheus.io/docs/prometheus/latest/querying/basics/
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from types import ModuleType

LONGEST = 10_000
"""The most characters that are parsed: the parser's time grows with their square."""


class Expression(NamedTuple):
    """What parsing said.

    Fields:
        tree: the syntax tree; None where there is none.
        refusal: what is wrong and where; None where nothing is.
        hint: what to write instead; may be empty.
        unparsed: why it was not parsed; empty where it was.
    """

    tree: Any = None
    refusal: str | None = None
    hint: str = ""
    unparsed: str = ""


@cache
def parser() -> ModuleType | None:
    """Return the parser, or None where it is not installed."""
    try:
        import promql_parser
    except ImportError:
        return None
    _know_renamed(promql_parser)
    return promql_parser


def _know_renamed(module: ModuleType) -> None:
    """Let expressions for Prometheus 2 pass: version 3 renamed this function."""
    kind = module.ValueType
    arguments = [kind.Matrix, kind.Scalar, kind.Scalar]
    with suppress(ValueError):  # known to it after all
        function = module.Function("holt_winters", arguments, kind.Vector)
        module.register_extra_functions([function])


@lru_cache(maxsize=2048)
def parsed(text: str) -> Expression:
    """Parse an expression of a rule, which is a vector or a number."""
    if not text.strip():
        return Expression(refusal="an expression must not be empty")
    module = parser()
    if module is None:
        return Expression(unparsed="no parser of PromQL is installed")
    if len(text) > LONGEST:
        return Expression(unparsed=f"it has {len(text)} characters, more than {LONGEST}")
    try:
        tree = module.parse(text)
    except ValueError as error:
        return _refused(text, str(error), module)
    return _of_a_rule(text, tree)


def _refused(text: str, message: str, module: ModuleType) -> Expression:
    from k8spatterns.syntax.promql_position import explained

    return Expression(refusal=explained(text, message, module.parse), hint=_hint(message))


def _of_a_rule(text: str, tree: Any) -> Expression:
    from k8spatterns.syntax.promql_meaning import value_of

    kind = value_of(tree)
    if kind not in ("matrix", "string"):
        return Expression(tree)
    name = "a range of samples" if kind == "matrix" else "a text"
    hint = "write what to make of it, such as rate(...)" if kind == "matrix" else ""
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
    return Expression(refusal=f"{shown} is {name}; a rule needs a vector or a number", hint=hint)


_SHOWN = 60


def _hint(message: str) -> str:
    if "expected type matrix" in message:
        return "give it a range, such as x[5m]"
    if "got matrix" in message or "must contain only scalar and instant vector" in message:
        return "write rate(x[5m]) or another function over the range"
    if "must use BOOL" in message:
        return "compare a vector, such as vector(1)"
    return ""
