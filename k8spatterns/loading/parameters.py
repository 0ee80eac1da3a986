"""The parameters that an app's function asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.errors import LoadError
from k8spatterns.parameters import Parameters

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.loading.target import Target


def parameters_of(function: Callable[..., Any], target: Target) -> type[Parameters] | None:
    """Return the class of the function's one argument, or None where it has none.

    Raises:
        LoadError: the function has other arguments than that.
    """
    from inspect import Parameter, signature

    asked = [
        parameter
        for parameter in signature(function).parameters.values()
        if parameter.kind not in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)
    ]
    if not asked:
        return None
    example = f"def {target.name}(params: Params) -> App, where Params subclasses Parameters"
    place = f"{target.name}() in {target.shown}"
    if len(asked) > 1:
        names = ", ".join(parameter.name for parameter in asked)
        raise LoadError(f"{place} takes {len(asked)} arguments ({names}); write {example}")
    hint = _hints(function, place).get(asked[0].name)
    if isinstance(hint, type) and issubclass(hint, Parameters):
        return hint
    wrong = "has no annotation" if hint is None else f"is {_shown(hint)}, which is no Parameters"
    raise LoadError(f"the argument {asked[0].name!r} of {place} {wrong}; write {example}")


def _hints(function: Callable[..., Any], place: str) -> dict[str, Any]:
    from typing import get_type_hints

    try:
        return get_type_hints(function)
    except (NameError, AttributeError) as error:
        raise LoadError(
            f"the annotations of {place} can't be resolved: {error}; "
            "import the name at the top of the file, outside of TYPE_CHECKING"
        ) from None


def _shown(hint: object) -> str:
    return hint.__name__ if isinstance(hint, type) else repr(hint)
