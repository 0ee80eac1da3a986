"""Why the values of parameters were refused, a sentence for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from k8spatterns.loading.values import Values
    from k8spatterns.parameters import Parameters


def problems_of(error: ValidationError, model: type[Parameters], values: Values) -> list[str]:
    """Return a sentence for each refused value: where it was given, what is wrong, what to do."""
    return [_problem(detail, model, values) for detail in error.errors(include_url=False)]


def _problem(detail: ErrorDetails, model: type[Parameters], values: Values) -> str:
    name = ".".join(map(str, detail["loc"]))
    place = values.place_of(detail["loc"])
    where = f"{place}: " if place else ""
    if detail["type"] == "missing":
        return f"{where}the parameter {name} has no value; {values.HOW.format(name=name)}"
    if detail["type"] == "extra_forbidden":
        return f"{where}there is no parameter {name}; {_known(detail, model)}"
    subject = f"the parameter {name} " if name else ""
    return f"{where}{subject}{_wrong(detail, quoted=values.QUOTED)}"


def _wrong(detail: ErrorDetails, *, quoted: bool) -> str:
    if detail["type"] in ("value_error", "assertion_error"):
        reason = str(detail.get("ctx", {}).get("error", detail["msg"]))
        return f"is refused: {reason}".replace("\n", "; ")
    value = detail["input"]
    message = detail["msg"].replace("Input should be", "must be").partition(", unable to")[0]
    if not quoted:
        return message
    quote = detail["type"] == "string_type" and isinstance(value, (bool, int, float))
    return f"{message}, not {value!r}" + ("; write it in quotes" if quote else "")


def _known(detail: ErrorDetails, model: type[Parameters]) -> str:
    """Return a close name where there is one, and all names of the top level."""
    from difflib import get_close_matches

    if len(detail["loc"]) > 1:
        return "check its spelling"
    names = [field.alias or name for name, field in model.model_fields.items()]
    if not names:
        return "the app has none"
    close = get_close_matches("".join(map(str, detail["loc"])), names, n=1)
    guess = f"did you mean {close[0]}? " if close else ""
    return f"{guess}the parameters are {', '.join(names)}"
