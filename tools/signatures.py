"""How a function or class is called, as a block of Python for a page."""

from __future__ import annotations

import inspect

from k8spatterns import Rendering, Value

# Users do not call these themselves, or their fields are the arguments.
UNSIGNED = (Exception, Rendering, Value)
OWNERS = ("cls", "self")
WIDTH = 80


def signature_block(name: str, item: object) -> str:
    """Return how it is called as a block of Python; nothing where no function of ours says it."""
    function = vars(item).get("__init__") if inspect.isclass(item) else item
    if not inspect.isfunction(function) or (inspect.isclass(item) and issubclass(item, UNSIGNED)):
        return ""
    signature = inspect.signature(function)
    result = "" if inspect.isclass(item) else f" -> {signature.return_annotation}"
    return f"```python\n{_wrapped(name, _arguments(signature), result)}\n```"


def _arguments(signature: inspect.Signature) -> list[str]:
    """Return the arguments as they are written, with the star before those that need a name."""
    parts = [part for part in signature.parameters.values() if part.name not in OWNERS]
    kinds = [part.kind for part in parts]
    arguments = [_argument(part) for part in parts]
    parameter = inspect.Parameter
    if parameter.KEYWORD_ONLY in kinds and parameter.VAR_POSITIONAL not in kinds:
        arguments.insert(kinds.index(parameter.KEYWORD_ONLY), "*")
    return arguments


def _argument(part: inspect.Parameter) -> str:
    default = "" if part.default is part.empty else f" = {_name_of(part.default)}"
    stars = "*" if part.kind is part.VAR_POSITIONAL else ""
    if part.kind is part.VAR_KEYWORD:
        stars = "**"
    return f"{stars}{part.name}: {part.annotation}{default}"


def _name_of(default: object) -> str:
    """Return a default as its source has it: a tuple of functions has names, not addresses."""
    if isinstance(default, tuple) and any(map(callable, default)):
        return "STAGES"
    return f'"{default}"' if isinstance(default, str) else repr(default)


def _wrapped(name: str, arguments: list[str], result: str) -> str:
    """Return the call, with an argument a line where it is long."""
    call = f"{name}({', '.join(arguments)}){result}"
    if len(call) <= WIDTH:
        return call
    return "\n".join([f"{name}(", *(f"    {argument}," for argument in arguments), f"){result}"])
