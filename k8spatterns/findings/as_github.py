"""Findings as GitHub annotations: workflow commands, a line each.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.findings.as_json import file_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.findings.finding import Finding

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_IN_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTIES = {**_IN_DATA, ":": "%3A", ",": "%2C"}


def to_github(findings: Iterable[Finding]) -> str:
    """Return the findings as workflow commands, which GitHub shows at the lines of the change."""
    return "".join(f"{annotation(finding)}\n" for finding in findings)


def annotation(finding: Finding) -> str:
    """Return one finding as a workflow command."""
    properties = {"title": finding.code}
    if finding.origin:
        properties = {
            "file": file_of(finding),
            "line": str(finding.origin.line),
            **properties,
        }
    written = ",".join(
        f"{key}={_escaped(value, _IN_PROPERTIES)}" for key, value in properties.items()
    )
    return f"::{_COMMANDS[finding.severity]} {written}::{_escaped(_message(finding), _IN_DATA)}"


def _message(finding: Finding) -> str:
    about = "  ".join(filter(None, (str(finding.object or ""), finding.path)))
    hint = f"hint: {finding.hint}" if finding.hint else ""
    lines = (about, finding.message, *finding.detail, hint, finding.url)
    return "\n".join(line for line in lines if line)


def _escaped(text: str, characters: dict[str, str]) -> str:
    return "".join(characters.get(letter, letter) for letter in text)
