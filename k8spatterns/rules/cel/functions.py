"""Kubernetes' own CEL functions, for a library that has those of the language.

A value of a type that the language has not, such as a quantity, is a map with the type's name as
its one key: a function that is written in Python can take and return only what the language has.

https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-cel-libraries
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.cel.formats import FORMAT_FUNCTIONS
from k8spatterns.rules.cel.lists import LIST_FUNCTIONS
from k8spatterns.rules.cel.networks import NETWORK_FUNCTIONS
from k8spatterns.rules.cel.ordered import ORDERED_FUNCTIONS
from k8spatterns.rules.cel.urls import URL_FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.rules.cel.forms import Form, Forms

#: All of them.
FUNCTIONS: Forms = {
    **LIST_FUNCTIONS,
    **NETWORK_FUNCTIONS,
    **ORDERED_FUNCTIONS,
    **URL_FUNCTIONS,
    **FORMAT_FUNCTIONS,
}

#: What a rule may use and is not here. Python's `re` takes unbounded time for some patterns, and
#: the library's own `indexOf` of strings leaves no place for that of lists.
ABSENT = frozenset(
    {
        "find",
        "findAll",
        "flatten",
        "distinct",
        "range",
        "reverse",
        "slice",
        "sort",
        "sortBy",
        "first",
        "last",
        "lists",
        "regex",
        "jsonpatch",
        "authorizer",
        "named",
        "image",
        "isImage",
    }
)


def declarations(cel: Any) -> Iterator[Any]:
    """Yield the declarations of all functions for the library's module."""
    kind = cel.Type
    types = {
        "s": kind.STRING,
        "i": kind.INT,
        "d": kind.DOUBLE,
        "b": kind.BOOL,
        "l": kind.List(kind.DYN),
        "m": kind.Map(kind.STRING, kind.DYN),
        "*": kind.DYN,
    }

    def overload(name: str, form: Form) -> Any:
        return cel.Overload(
            id=f"{name}_{form.takes}_{form.is_method}",
            return_type=types[form.returns],
            parameters=[types[letter] for letter in form.takes],
            is_member=form.is_method,
            impl=form.function,
        )

    for name, forms in FUNCTIONS.items():
        yield cel.FunctionDecl(name, [overload(name, form) for form in forms])
