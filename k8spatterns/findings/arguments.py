"""The errors of pydantic, told as findings: which argument, what is wrong, what to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.findings.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import BaseModel, ValidationError
    from pydantic_core import ErrorDetails

    from k8spatterns.origin import Origin

MISSING = "K8S-ARG-001"
UNKNOWN = "K8S-ARG-002"
WRONG_TYPE = "K8S-ARG-003"
REFUSED = "K8S-ARG-004"

# Of a refused value, so that a message stays a line.
_SHOWN = 60

_TYPE_ENDINGS = ("_type", "_parsing", "instance_of", "none_required")


def findings_of(
    error: ValidationError, model: type[BaseModel], data: dict[str, Any], origin: Origin | None
) -> list[Finding]:
    """Return a finding for each argument that was refused, one for each place."""
    name = data.get("name")
    construct = f'{model.__name__} "{name}"' if isinstance(name, str) else model.__name__
    by_path: dict[str, list[ErrorDetails]] = {}
    for detail in _as_written(error.errors(include_url=False), list(data)):
        by_path.setdefault(_path(detail["loc"]), []).append(detail)
    return [_finding(path, details, model, origin, construct) for path, details in by_path.items()]


def _as_written(details: list[ErrorDetails], arguments: list[str]) -> list[ErrorDetails]:
    """Sort errors by the order of the arguments; what is missing comes last."""
    positions = {name: position for position, name in enumerate(arguments)}

    def position(detail: ErrorDetails) -> int:
        return positions.get(str(detail["loc"][0]), len(positions)) if detail["loc"] else -1

    return sorted(details, key=position)


def _finding(
    path: str,
    details: list[ErrorDetails],
    model: type[BaseModel],
    origin: Origin | None,
    construct: str,
) -> Finding:
    code, message, hint = _explain(_most_telling(details), model)
    return Finding(
        code=code,
        severity="error",
        message=message,
        hint=hint,
        path=path,
        origin=origin,
        construct=construct,
    )


def _most_telling(details: list[ErrorDetails]) -> ErrorDetails:
    """Return the error of the alternative that came furthest: a refusal tells more than a type."""
    return max(details, key=lambda detail: detail["type"] == "value_error")


def _path(loc: Iterable[int | str]) -> str:
    """Return `ports[0].number` from pydantic's location, without the names of alternatives."""
    path = ""
    for part in loc:
        if isinstance(part, int):
            path += f"[{part}]"
        elif _is_field(part):
            path += f".{part}" if path else part
    return path


def _is_field(part: str) -> bool:
    """Tell fields from the labels that pydantic adds for the alternatives of a union."""
    labels = ("function-", "constrained-", "is-instance", "lax-or-strict", "json-or-python")
    return part not in _TYPE_LABELS and not part.startswith(labels) and part[:1].islower()


_TYPE_LABELS = frozenset(
    {"str", "int", "bool", "float", "none", "dict", "list", "tuple", "any", "literal", "callable"}
)


def _explain(detail: ErrorDetails, model: type[BaseModel]) -> tuple[str, str, str]:
    kind = detail["type"]
    if kind == "missing":
        return MISSING, f"{model.__name__} needs this argument", f"write {_last(detail)}=..."
    if kind == "extra_forbidden":
        return UNKNOWN, f"{model.__name__} has no such argument", _similar(_last(detail), model)
    if kind == "value_error":
        message, _, hint = str(detail.get("ctx", {}).get("error", detail["msg"])).partition("\n")
        return REFUSED, message, hint.removeprefix("hint: ")
    message = f"{_plain(detail)}, not {_shown(detail['input'])}"
    return (WRONG_TYPE if kind.endswith(_TYPE_ENDINGS) else REFUSED), message, ""


def _plain(detail: ErrorDetails) -> str:
    """Return pydantic's sentence in the library's words: `must be a valid integer`."""
    return detail["msg"].replace("Input should be", "must be").replace("Value error, ", "")


def _last(detail: ErrorDetails) -> str:
    return str(detail["loc"][-1]) if detail["loc"] else ""


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _similar(name: str, model: type[BaseModel]) -> str:
    from k8spatterns.syntax.similar import did_you_mean

    told: str | None = getattr(model, "ELSEWHERE", {}).get(name)
    if told is not None:
        return told
    fields = sorted(model.model_fields)
    return did_you_mean(name, fields) or f"it takes {', '.join(fields)}"
