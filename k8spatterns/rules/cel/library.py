"""The CEL library, which the extra `k8spatterns[cel]` installs: Google's, in C++.

It is loaded when a rule is evaluated, never before.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

EXTRA = "k8spatterns[cel]"

_PACKAGE = "cel_expr_python"
_EXTENSIONS = {
    "ext_bindings": "ExtBindings",
    "ext_encoders": "ExtEncoders",
    "ext_math": "ExtMath",
    "ext_optional": "ExtOptional",
    "ext_strings": "ExtStrings",
}


def is_installed() -> bool:
    """Whether the CEL library can be loaded."""
    try:
        _module()
    except ImportError:
        return False
    return True


@cache
def environment(variables: tuple[str, ...] = ("self",)) -> Any:
    """Return what compiles expressions: variables, Kubernetes' functions and CEL's own.

    Args:
        variables: their names; those of a CRD have `self`.

    Raises:
        ImportError: the library is not installed.
    """
    from k8spatterns.rules.cel.functions import declarations

    cel = _module()
    extensions = [
        getattr(import_module(f"{_PACKAGE}.ext.{module}"), name)()
        for module, name in _EXTENSIONS.items()
    ]
    return cel.NewEnv(
        variables=dict.fromkeys(variables, cel.Type.DYN),
        functions=list(declarations(cel)),
        extensions=extensions,
    )


def error_type() -> Any:
    """Return the type of the value that a failed evaluation has."""
    return _module().Type.ERROR


def _module() -> Any:
    return import_module(f"{_PACKAGE}.cel")
