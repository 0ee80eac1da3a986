"""Rules for Karmada's policies and interpreter customizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.lua import LuaScriptError
    from k8spatterns.manifest import Manifest

CUSTOMIZATION = (("config.karmada.io", "ResourceInterpreterCustomization"),)
PROPAGATION = tuple(
    ("policy.karmada.io", kind) for kind in ("PropagationPolicy", "ClusterPropagationPolicy")
)
_LONGEST = 63
# Comments and texts of Lua.
_NO_CODE = r"""--\[\[.*?\]\]|--[^\n]*|\[\[.*?\]\]|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'"""


def scripts(manifest: Manifest) -> Iterator[tuple[str, str]]:
    """Yield (operation, script) of a customization."""
    from k8spatterns.lua.functions import FUNCTIONS  # as all of Lua: few apps need it

    customizations = mapping(spec_of(manifest.tree).get("customizations"))
    for operation in FUNCTIONS:
        script = text(mapping(customizations.get(operation)).get("luaScript"))
        if script:
            yield operation, script


@object_rule("K8S-KARMADA-001", kinds=CUSTOMIZATION, needs=("luaScript",), webhook=True)
def script_fails(manifest: Manifest) -> Iterator[Problem]:
    """A script of an interpreter customization compiles and defines its function.

    Karmada's webhook compiles scripts too, but runs them only when it needs them.
    """
    from k8spatterns.lua.functions import FUNCTIONS
    from k8spatterns.lua.sandbox import available

    runs = available()
    for operation, script in scripts(manifest):
        fault = None if _newer_lua(script) else _fault(operation, script, runs=runs)
        if fault is not None:
            place = f"line {fault.line}: " if fault.line else ""
            path = f"spec.customizations.{operation}.luaScript"
            hint = f"the script defines function {FUNCTIONS[operation]}(...)"
            yield Problem(f"{place}{fault.message}", path, hint)


@object_rule("K8S-KARMADA-002", kinds=CUSTOMIZATION, severity="info", needs=("luaScript",))
def script_not_compiled(manifest: Manifest) -> Iterator[Problem]:
    """A script of an interpreter customization was compiled here."""
    from k8spatterns.lua.sandbox import available

    runs = available()
    for operation, script in scripts(manifest):
        path = f"spec.customizations.{operation}.luaScript"
        if not runs:
            hint = "pip install 'k8spatterns[lua]'"
            yield Problem("the script was not compiled: Lua is not installed", path, hint)
        elif _newer_lua(script):
            message = "the script was not compiled: Karmada knows goto, and the Lua here does not"
            yield Problem(message, path, "write a loop or a function")


@object_rule("K8S-KARMADA-003", kinds=PROPAGATION, webhook=True)
def policy_name_too_long(manifest: Manifest) -> Iterator[Problem]:
    """The name of a propagation policy has at most 63 characters.

    Karmada writes it into a label of everything that the policy propagates.
    """
    if len(manifest.name) > _LONGEST:
        message = f"the name has {len(manifest.name)} characters; Karmada takes {_LONGEST}"
        yield Problem(message, "metadata.name", "choose a shorter name, or a shorter prefix")


def _fault(operation: str, script: str, *, runs: bool) -> LuaScriptError | None:
    from k8spatterns.lua.errors import LuaScriptError
    from k8spatterns.lua.interpreter import check_script

    try:
        if runs:
            check_script(operation, script)
        else:
            _check_text(operation, script)
    except LuaScriptError as error:
        return error
    return None


def _check_text(operation: str, script: str) -> None:
    """Look for the function where no Lua can."""
    import re

    from k8spatterns.lua.errors import LuaScriptError
    from k8spatterns.lua.functions import FUNCTIONS

    function = FUNCTIONS[operation]
    if not re.search(rf"function\s+{function}\b|\b{function}\s*=\s*function\b", script):
        raise LuaScriptError(operation, f"it does not define the function {function}")


def _newer_lua(script: str) -> bool:
    """Say whether a script jumps, which the Lua of Karmada can and Lua 5.1 can't."""
    import re

    code = re.sub(_NO_CODE, " ", script, flags=re.DOTALL)
    return bool(re.search(r"\bgoto\s+\w+|::\s*\w+\s*::", code))
