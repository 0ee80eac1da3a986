"""Ranges of versions as Helm and Flux read them: `>=1.2.0 <2.0.0`, `~1.4`, `1.x || 2.x`.

https://github.com/Masterminds/semver#checking-version-constraints
"""

from __future__ import annotations

import re
from functools import lru_cache

from k8spatterns.syntax.shown import shown

_VERSION = (
    r"v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}"
    r"(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?"
)
_ONE = rf"(?:=|!=|>=|=>|<=|=<|>|<|~>|~|\^)?\s*{_VERSION}"
_EACH = rf"{_VERSION}\s+-\s+{_VERSION}|{_ONE}(?:(?:\s*,\s*|\s+){_ONE})*"
_RANGE = re.compile(rf"\s*(?:{_EACH})(?:\s*\|\|\s*(?:{_EACH}))*\s*")


@lru_cache(maxsize=512)
def semver_range(text: str) -> str | None:
    """Check a range of versions."""
    if len(text) < 500 and _RANGE.fullmatch(text):  # noqa: PLR2004 - nobody reads longer ones
        return None
    return f"{shown(text)} is no range of versions: write one such as >=1.2.0 <2.0.0, or 1.x"
