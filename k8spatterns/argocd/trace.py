"""The user's line in what `faulthandler` writes."""

from __future__ import annotations

import re

from k8spatterns.loading.tracebacks import is_of_user

_FRAME = re.compile(r'^  File "(.*)", line (\d+)(?: in .*)?$', re.MULTILINE)


def last_user_line(trace: str) -> tuple[str, int] | None:
    """Return file and line of the innermost frame that is the user's."""
    for file, line in _FRAME.findall(trace):  # the innermost one comes first
        if is_of_user(file):
            return file, int(line)
    return None
