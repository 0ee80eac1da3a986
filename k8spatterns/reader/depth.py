"""How deep an object may be nested."""

from __future__ import annotations

# Real objects have a fifth of it. What is deeper would overflow the stack of later stages.
DEEPEST = 200
TOO_DEEP = f"this is nested more than {DEEPEST} levels deep"
