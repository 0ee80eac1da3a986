"""Takes the values of variables and parameters out of what is shown, and says whose they were."""

from __future__ import annotations

import re
from base64 import b64encode
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from k8spatterns.argocd.request import Given

# What Argo CD shows anyway, and what every process has: a message needs such words.
_OPEN = re.compile(
    r"ARGOCD_APP_\w+|PARAM_\w+|KUBE_VERSION|KUBE_API_VERSIONS"
    r"|_|PATH|PWD|OLDPWD|HOME|HOSTNAME|USER|LOGNAME|SHELL|SHLVL|TERM|LANG|LC_\w+|TZ|TMPDIR"
    r"|PYTHON\w*|VIRTUAL_ENV"
    r"|\w+_SERVICE_HOST|\w+_SERVICE_PORT(?:_\w+)?"
    r"|\w+_PORT(?:_\d+_(?:TCP|UDP)(?:_(?:ADDR|PORT|PROTO))?)?"
)
# Words that say nothing about anybody.
_WORDS = frozenset({"true", "false", "null", "none"})
_SHORTEST = 4
_SHORTEST_LINE = 8
# The line of a file is what the user needs most.
_PLACE = re.compile(r"(?P<file>[^\s\"':]+\.\w+)(?P<line>:\d+)|(?<=, line )\d+")
_QUOTED = "(?<=['\"`]){}(?=['\"`])"


def redactor(
    environment: Mapping[str, str], parameters: Mapping[str, Given]
) -> Callable[[str], str]:
    """Return the function that puts `<NAME>` where a text has the value of NAME.

    Values of four characters and more are found wherever they are, also in quotes, as JSON, in a
    URL or in base64; shorter ones where they stand in quotes. The places of files stay.
    """
    names = dict(_forms(environment, parameters))
    if not names:
        return str
    longest = sorted(names, key=len, reverse=True)
    pattern = re.compile("|".join(map(_pattern, longest)))

    def hide(text: str) -> str:
        return pattern.sub(lambda found: f"<{names[found[0]]}>", text)

    def redact(text: str) -> str:
        parts, end = [], 0
        for found in _PLACE.finditer(text):
            if found["file"] is None or Path(found["file"]).exists():
                parts += [hide(text[end : found.start()]), found[0]]
                end = found.end()
        return "".join([*parts, hide(text[end:])])

    return redact


def _pattern(value: str) -> str:
    return re.escape(value) if len(value) >= _SHORTEST else _QUOTED.format(re.escape(value))


def _forms(
    environment: Mapping[str, str], parameters: Mapping[str, Given]
) -> Iterator[tuple[str, str]]:
    """Yield every form of every value, with the name that stands for it."""
    for name, value in environment.items():
        if not _OPEN.fullmatch(name):
            yield from ((form, name) for form in _spellings(value))
    for name, given in parameters.items():
        for value in _texts(given):
            yield from ((form, f"parameter {name}") for form in _spellings(value))


def _texts(given: Given) -> list[str]:
    if isinstance(given, str):
        return [given]
    return list(given.values()) if isinstance(given, dict) else given


def _spellings(value: str) -> Iterator[str]:
    if not value.strip() or value.lower() in _WORDS:
        return
    yield from (value, repr(value)[1:-1], dumps(value)[1:-1])
    if len(value) >= _SHORTEST:
        yield from (quote(value, safe=""), b64encode(value.encode(errors="replace")).decode())
    if "\n" in value:
        lines = (line.strip() for line in value.splitlines())
        yield from (line for line in lines if len(line) >= _SHORTEST_LINE)
