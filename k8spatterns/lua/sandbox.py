"""`Sandbox`: a Lua 5.1 state in which a script can compute, and do nothing else."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from k8spatterns.errors import UsageError
from k8spatterns.lua.errors import LuaScriptError
from k8spatterns.lua.prelude import PRELUDE
from k8spatterns.lua.values import to_lua

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    # What a library's function takes and gives: values of Lua, but for texts and numbers.
    Function = Callable[..., Any]

MISSING = "Lua is not installed\nhint: pip install 'k8spatterns[lua]'"

_TOO_LONG = "it takes too long: a loop that never ends?"
_MEMORY = 32 * 1024 * 1024
_NO_MEMORY = f"it needs more memory than {_MEMORY // 1024**2} MiB"
_LIMITS = {
    "instructions": 5_000_000,
    "strokes": 500_000_000,  # steps inside of C functions, which no hook counts
    "seconds": 2,  # of processor time, for what neither of them tells
    "depth": 100,  # of nested tables in a result
    "text": 1_000_000,  # Karmada's own limit for the functions of `string`
    "too_long": _TOO_LONG,
}


def available() -> bool:
    """Say whether the extra `k8spatterns[lua]` is installed."""
    try:
        import_module("lupa.lua51")
    except ImportError:
        return False
    return True


class Sandbox:
    """A Lua 5.1 state with what Karmada's interpreter offers, less the clock.

    A script reaches no file, no network, no Python and no other script. Instructions, memory and
    processor time are bounded; after an error the sandbox is spent.

    Args:
        libraries: what `require` finds: Python functions by name, by library.

    Raises:
        UsageError: the extra `k8spatterns[lua]` is not installed.
    """

    def __init__(self, libraries: Mapping[str, Mapping[str, Function]] | None = None) -> None:
        self._lupa = _lupa()
        self._lua = self._lupa.LuaRuntime(
            max_memory=_MEMORY,
            register_eval=False,
            register_builtins=False,
            unpack_returned_tuples=True,
            attribute_filter=_no_attributes,
        )
        prepare = self._lua.compile(PRELUDE, name="=sandbox")
        self._arm, self._twice = prepare(
            self._lua.table_from(_LIMITS), self._functions(libraries or {})
        )
        self._script = "Lua"

    def compile(self, script: str, text: str) -> Any:
        """Return the script as a function that runs it.

        Raises:
            LuaScriptError: the text is not Lua.
        """
        self._script = script
        if text.startswith("\x1b"):  # Lua 5.1 would run compiled code without checking it
            raise LuaScriptError(script, "this is compiled Lua, and only text is accepted")
        with self._errors():
            return self._lua.compile(text, name=f"={script}")

    def run(self, script: str, text: str) -> None:
        """Run a script, so that the functions that it defines can be called.

        Raises:
            LuaScriptError: it does not compile, or fails.
        """
        chunk = self.compile(script, text)
        with self._errors():
            self._arm()
            chunk()

    def defines(self, function: str) -> bool:
        """Say whether there is a global function of this name."""
        return bool(self._lupa.lua_type(self._lua.globals()[function]) == "function")

    def call(self, function: str, *arguments: Any) -> tuple[Any, ...]:
        """Call a global function with plain data, and return what it returns, as Lua has it.

        Raises:
            LuaScriptError: there is no such function, or it fails.
        """
        if not self.defines(function):
            raise LuaScriptError(self._script, f"there is no function {function}")
        with self._errors():
            given = [to_lua(self._lua, argument) for argument in arguments]
            self._arm()
            returned = self._lua.globals()[function](*given)
            values = returned if isinstance(returned, tuple) else (returned,)
            for value in values:
                self._check_shape(value)
        return values

    def _check_shape(self, value: Any) -> None:
        """Refuse a result that no JSON can be made of; Karmada's encoder goes by the table."""
        self._arm()
        found = self._twice(value)
        path, deep = found if isinstance(found, tuple) else (found, False)
        if path is not None:
            where = path.removeprefix(".") or "the result"
            problem = (
                "is nested too deep"
                if deep
                else "is a table that stands in two places, which Karmada can't encode; copy it"
            )
            raise LuaScriptError(self._script, f"{where} {problem}")

    def _functions(self, libraries: Mapping[str, Mapping[str, Function]]) -> Any:
        table = self._lua.table()
        for name, functions in libraries.items():
            table[name] = self._lua.table()
            for key, function in functions.items():
                table[name][key] = self._guarded(function)
        return table

    def _guarded(self, function: Function) -> Function:
        """Return the function as the prelude calls it: its errors are values, not exceptions."""

        def call(_count: int, *arguments: Any) -> tuple[bool, Any]:
            try:
                return True, to_lua(self._lua, function(*arguments))
            except RecursionError:
                return False, "a table holds itself, or is nested too deep"
            except (TypeError, ValueError) as error:
                return False, str(error)
            except LuaScriptError as error:
                return False, error.message

        return call

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Tell every error of Lua as one of the script."""
        try:
            yield
        except MemoryError:
            raise LuaScriptError(self._script, _NO_MEMORY) from None
        except self._lupa.LuaError as error:
            raise _told(self._script, str(error)) from None
        except UnicodeError:
            raise LuaScriptError(self._script, "a text is not valid UTF-8") from None


def _lupa() -> Any:
    try:
        return import_module("lupa.lua51")
    except ImportError as error:
        raise UsageError(MISSING) from error


def _no_attributes(_owner: object, name: object, _setting: object) -> str:
    raise AttributeError(f"no attribute {name}")


def _told(script: str, text: str) -> LuaScriptError:
    """Return the error without the trace of the sandbox, and its line apart."""
    message = text.partition("\nstack traceback:")[0] or "error() was called without a text"
    place, colon, rest = message.removeprefix(f"{script}:").partition(": ")
    if colon and place.isdecimal():
        return LuaScriptError(script, rest, int(place))
    return LuaScriptError(script, _NO_MEMORY if message == "not enough memory" else message)
