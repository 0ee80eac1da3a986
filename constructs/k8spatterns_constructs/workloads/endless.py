"""Commands that never end, as far as their text shows."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Where the shell expects a command: at the start, after a separator, or after a reserved word.
_COMMAND = r"(?:^|[;&|({\n]|\b(?:do|then|else|if|while|until)\b)\s*(?:!\s*)?"
_LOOP = re.compile(
    rf"{_COMMAND}(?P<word>until|while)\b(?P<condition>.*?)[;\n]\s*do\b(?P<body>.*?)[;\n}}]\s*done\b",
    re.DOTALL,
)
_TIMEOUT = re.compile(rf"{_COMMAND}timeout\s+(?:-\S+\s+)*\d")
_LEAVES = re.compile(rf"{_COMMAND}(?:break|exit|return)\b")
_READS = re.compile(r"^\s*(?:IFS=\S*\s+)?(?:read|getopts)\b")
_COMPARES = re.compile(r"-(?:lt|le|gt|ge|eq|ne)\b|\(\(")
# What changes on its own: a counter that is counted, the clock, the arguments that are left.
_MOVES = re.compile(
    r"\$\(\(|\(\(\s*\w+\s*(?:\+\+|--|[+-]=)|\blet\s|\bexpr\s|\bdate\s+\+|\bSECONDS\b|\bshift\b"
)
_ALWAYS = re.compile(r"^\s*(?:true|:|\[\s*1\s*\]|1)\s*$")
_SLEEPS = re.compile(rf"{_COMMAND}(?:sleep|usleep)\b")
_FOREVER = re.compile(rf"{_COMMAND}(?:exec\s+)?(?:sleep\s+(?:infinity|inf)\b|tail\s+-[fF](?:\s|$))")


def runs_for_ever(command: Sequence[str]) -> str | None:
    """Return why a command has no end; None where nothing in its text shows that.

    A shell loop is taken for a wait when it sleeps, or when its condition is always true; it has an
    end when it leaves by itself, counts, looks at the clock, reads input to its end, or is run by
    `timeout`. What a program does inside, the text does not tell.
    """
    if not command or _name(command[0]) == "timeout":
        return None
    plain = " ".join([_name(command[0]), *command[1:]])
    if _name(command[0]) in {"sleep", "tail"} and _FOREVER.search(plain):
        return f'"{plain}" never ends'
    for part in command:
        if reason := _endless_script(part):
            return reason
    return None


def _name(command: str) -> str:
    return command.rsplit("/", 1)[-1]


def _endless_script(script: str) -> str | None:
    if _TIMEOUT.search(script):
        return None
    # One word is an argument, such as a file's name, and no script.
    if " " in script.strip() and _FOREVER.search(script):
        return "the script ends in a command that never does"
    for loop in _LOOP.finditer(script):
        if _is_endless(loop["condition"], loop["body"], script):
            return f"nothing bounds the loop `{loop['word']}{loop['condition']}`"
    return None


def _is_endless(condition: str, body: str, script: str) -> bool:
    waits = _SLEEPS.search(body) or _SLEEPS.search(condition) or _ALWAYS.match(condition)
    if not waits or _READS.match(condition) or _LEAVES.search(body):
        return False
    counted = _COMPARES.search(condition) and _MOVES.search(body + condition)
    return not (counted or _clock(condition, script))


def _clock(condition: str, script: str) -> bool:
    """Say whether the condition looks at a moment that the script fixed."""
    return bool(_COMPARES.search(condition) and re.search(r"\bSECONDS\b|date\s+\+", script))
