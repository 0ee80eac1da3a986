"""The library `kube` of Karmada's interpreter, which a script gets by `require("kube")`.

See https://karmada.io/docs/userguide/globalview/customizing-resource-interpreter/
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING, Any

from k8spatterns.lua.pods import dependencies
from k8spatterns.lua.quantities import BINARY, DECIMAL, amount, notation, written
from k8spatterns.lua.values import Reading, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Resources = dict[str, Fraction]

_BYTES = ("memory", "ephemeral-storage")
_PREFIXES = ("hugepages-", "attachable-volumes-")


def resource_add(*quantities: Any) -> str:
    """Return the sum of quantities, in the notation of the first that is not zero."""
    total, style = Fraction(0), DECIMAL
    for text in map(_quantity, quantities):
        if total == 0:
            style = notation(text)
        total += amount(text)
    return written(total, style)


def get_resource_quantity(*quantities: Any) -> float:
    """Return a quantity as a number."""
    _count("getResourceQuantity", quantities, 1)
    value = amount(_quantity(quantities[0]))
    if value < 0:
        raise ValueError("the quantity is negative")
    return float(value)


def accurate_pod_requirements(*arguments: Any) -> dict[str, Any] | None:
    """Return what one Pod of a template requests, and which nodes it may run on."""
    _count("accuratePodRequirements", arguments, 1)
    spec = _spec(arguments[0])
    found = {"nodeClaim": _node_claim(spec), "resourceRequest": _requests(spec)}
    return {key: value for key, value in found.items() if value} or None


def get_pod_dependencies(*arguments: Any) -> list[dict[str, str]]:
    """Return the ConfigMaps, Secrets, ServiceAccounts and claims that a Pod template names."""
    _count("getPodDependencies", arguments, 2)
    return dependencies(_spec(arguments[0]), _namespace(arguments[1]))


KUBE: Mapping[str, Callable[..., Any]] = {
    "accuratePodRequirements": accurate_pod_requirements,
    "getPodDependencies": get_pod_dependencies,
    "getResourceQuantity": get_resource_quantity,
    "resourceAdd": resource_add,
}


def _count(function: str, arguments: tuple[Any, ...], wanted: int) -> None:
    if len(arguments) != wanted:
        raise ValueError(f"{function} takes {wanted}, and not {len(arguments)} arguments")


def _quantity(value: Any) -> str:
    if value is None:
        return "0"
    if not isinstance(value, str):
        raise TypeError(f"a quantity is a text here, not a {kind_of(value)}")
    return value


def _namespace(value: Any) -> str:
    if value is None:
        return "default"
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value)
    raise TypeError(f"a namespace is a text, not a {kind_of(value)}")


def _spec(template: Any) -> dict[str, Any]:
    spec = Reading("kube").mapping(template).get("spec")
    return spec if isinstance(spec, dict) else {}


def _node_claim(spec: dict[str, Any]) -> dict[str, Any]:
    affinity = spec.get("affinity") or {}
    required = "requiredDuringSchedulingIgnoredDuringExecution"
    found = {
        "hardNodeAffinity": (affinity.get("nodeAffinity") or {}).get(required),
        "nodeSelector": spec.get("nodeSelector"),
        "tolerations": spec.get("tolerations"),
    }
    return {key: value for key, value in found.items() if value}


def _requests(spec: dict[str, Any]) -> dict[str, str]:
    """Return the sum over containers, at least that of each init container, and the overhead."""
    total: Resources = {}
    for requests in _of_containers(spec, "containers"):
        _add(total, requests)
    for requests in _of_containers(spec, "initContainers"):
        for name, value in requests.items():
            total[name] = max(value, total.get(name, Fraction(0)))
    _add(total, _amounts(spec.get("overhead") or {}))
    return {name: written(value, _style(name)) for name, value in total.items() if value > 0}


def _add(total: Resources, more: Resources) -> None:
    for name, value in more.items():
        total[name] = total.get(name, Fraction(0)) + value


def _of_containers(spec: dict[str, Any], field: str) -> Iterator[Resources]:
    for container in spec.get(field) or []:
        resources = container.get("resources") or {}
        # As the API server does, a limit without a request is a request.
        yield _amounts({**(resources.get("limits") or {}), **(resources.get("requests") or {})})


def _amounts(quantities: dict[str, Any]) -> Resources:
    return {
        name: _rounded(name, amount(str(value)))
        for name, value in quantities.items()
        if name in ("cpu", "pods", *_BYTES) or _is_scalar(name)
    }


def _rounded(name: str, value: Fraction) -> Fraction:
    """Round up: to thousandths of a CPU, and to whole ones of everything else."""
    return Fraction(ceil(value * 1000), 1000) if name == "cpu" else Fraction(ceil(value))


def _is_scalar(name: str) -> bool:
    return name.startswith(_PREFIXES) or ("/" in name and not name.startswith("requests."))


def _style(name: str) -> str:
    return BINARY if name in _BYTES or name.startswith("hugepages-") else DECIMAL
