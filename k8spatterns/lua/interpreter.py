"""Karmada's interpreter customizations: which function each operation calls, and calling it.

See https://karmada.io/docs/userguide/globalview/customizing-resource-interpreter/
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from k8spatterns.lua.errors import LuaScriptError
from k8spatterns.lua.functions import FUNCTIONS
from k8spatterns.lua.kube import KUBE
from k8spatterns.lua.sandbox import Sandbox
from k8spatterns.lua.values import Reading, kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Object = Mapping[str, Any]


def check_script(operation: str, text: str) -> None:
    """Refuse a script that can't be used for an operation.

    Raises:
        LuaScriptError: it does not compile, fails, or does not define the function.
        UsageError: the extra `k8spatterns[lua]` is not installed.
    """
    _loaded(operation, text)


def retain(text: str, desired: Object, observed: Object) -> dict[str, Any]:
    """Return the desired object with what it keeps of the observed one."""
    (result,) = _call("retention", text, 1, desired, observed)
    return Reading("retention", (desired, observed)).mapping(result)


def replicas(text: str, obj: Object) -> tuple[int, dict[str, Any] | None]:
    """Return the number of replicas, and what one of them requires."""
    script = "replicaResource"
    count, requirements = _call(script, text, 2, obj)
    number = _number(script, count)
    return number, None if requirements is None else Reading(script).mapping(requirements)


def revise(text: str, obj: Object, number: int) -> dict[str, Any]:
    """Return the object with another number of replicas."""
    (result,) = _call("replicaRevision", text, 1, obj, number)
    return Reading("replicaRevision", (obj,)).mapping(result)


def reflect_status(text: str, obj: Object) -> dict[str, Any]:
    """Return the status that Karmada collects of an object."""
    (result,) = _call("statusReflection", text, 1, obj)
    return Reading("statusReflection").mapping(result)


def aggregate_status(text: str, obj: Object, items: Sequence[Object]) -> dict[str, Any]:
    """Return the object with the status that the clusters' statuses make together."""
    (result,) = _call("statusAggregation", text, 1, obj, items)
    return Reading("statusAggregation").mapping(result)


def health(text: str, obj: Object) -> bool:
    """Say whether an object is healthy."""
    script = "healthInterpretation"
    (result,) = _call(script, text, 1, obj)
    if isinstance(result, bool):
        return result
    raise LuaScriptError(script, f"InterpretHealth returns a {kind_of(result)}, not true or false")


def dependencies(text: str, obj: Object) -> list[dict[str, Any]]:
    """Return references to what an object depends on."""
    (result,) = _call("dependencyInterpretation", text, 1, obj)
    return Reading("dependencyInterpretation").listed(result)


def components(text: str, obj: Object) -> list[dict[str, Any]]:
    """Return the components of an object, each with its replicas and what one requires."""
    (result,) = _call("componentResource", text, 1, obj)
    return Reading("componentResource").listed(result)


def _loaded(operation: str, text: str) -> Sandbox:
    sandbox = Sandbox({"kube": KUBE})
    sandbox.run(operation, text)
    function = FUNCTIONS[operation]
    if not sandbox.defines(function):
        raise LuaScriptError(operation, f"it does not define the function {function}")
    return sandbox


def _call(operation: str, text: str, results: int, *arguments: Any) -> tuple[Any, ...]:
    """Call the function of an operation; results beyond those wanted are dropped, as in Lua."""
    returned = _loaded(operation, text).call(FUNCTIONS[operation], *arguments)
    return (*returned, *[None] * results)[:results]


def _number(script: str, value: Any) -> int:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not isfinite(value):
        raise LuaScriptError(script, f"GetReplicas returns a {kind_of(value)}, not a number first")
    return int(value)
