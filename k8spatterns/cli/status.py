"""The exit statuses of every command."""

from __future__ import annotations

WRITTEN = 0
HAS_ERRORS = 1
WRONG_USAGE = 2
# What a shell reports for a program that SIGINT or SIGPIPE ended.
INTERRUPTED = 130
BROKEN_PIPE = 141
