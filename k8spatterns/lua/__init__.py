"""Lua scripts, run in a sandbox: what Karmada's interpreter customizations are written in.

Needs the extra `k8spatterns[lua]`; without it nothing here can run, and `available()` says so.
"""

from __future__ import annotations

from k8spatterns.lua.errors import LuaScriptError
from k8spatterns.lua.sandbox import Sandbox, available

__all__ = ["LuaScriptError", "Sandbox", "available"]
