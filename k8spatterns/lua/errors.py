"""What can go wrong with a Lua script."""

from __future__ import annotations

from k8spatterns.errors import K8sPatternsError


class LuaScriptError(K8sPatternsError):
    """A Lua script does not compile, fails, takes too long, or returns what has no use.

    Attributes:
        script: the name of the script, such as `retention`.
        line: the line in it, counted from 1; None where no line is to blame.
        message: what is wrong.
    """

    def __init__(self, script: str, message: str, line: int | None = None) -> None:
        self.script = script
        self.line = line
        self.message = message
        super().__init__(script, message, line)

    def __str__(self) -> str:
        place = f"{self.script}, line {self.line}" if self.line else self.script
        return f"{place}: {self.message}"
