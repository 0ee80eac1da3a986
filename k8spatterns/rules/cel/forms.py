"""The form of a function that is written in Python, as the tables of functions have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable


class Form(NamedTuple):
    """One form of a function.

    Fields:
        takes: a letter for each parameter: `s` is a string, `i` an int, `d` a double, `b` a bool,
            `l` a list, `m` a map.
        returns: the letter of what it returns; `*` is anything.
        is_method: whether it stands behind its first argument and a dot.
        function: what it does. A `ValueError` is the error that the evaluation ends in.
    """

    takes: str
    returns: str
    is_method: bool
    function: Callable[..., Any]


def function(takes: str, returns: str, what: Callable[..., Any]) -> Form:
    """Return the form of a function that stands before its arguments."""
    return Form(takes, returns, is_method=False, function=what)


def method(takes: str, returns: str, what: Callable[..., Any]) -> Form:
    """Return the form of a function that stands behind its first argument."""
    return Form(takes, returns, is_method=True, function=what)


#: Name → its forms.
Forms: TypeAlias = dict[str, tuple[Form, ...]]
