"""Findings as text for people: a block each, the user's file and line first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.findings.finding import Finding


def show(findings: Iterable[Finding]) -> str:
    """Return the findings as blocks of text, separated by empty lines."""
    return "\n\n".join(block(finding) for finding in findings)


def block(finding: Finding) -> str:
    """Return one finding as a block: place, what it is about, message, details, hint."""
    subject = f"{finding.severity} {finding.code}"
    if finding.object is not None:
        subject += f"  {finding.object}"
    if finding.path:
        subject += f"  {finding.path}"
    lines = [place(finding), f"  {subject}", f"  {finding.message}"]
    lines += [f"  {line}" for line in finding.detail]
    if finding.hint:
        lines.append(f"  hint: {finding.hint}")
    return "\n".join(line for line in lines if line.strip())


def place(finding: Finding) -> str:
    """Return where the user wrote it and what stands there: `app.py:14  WebService "web"`."""
    where = "" if finding.origin is None else str(finding.origin)
    return "  ".join(part for part in (where, finding.construct) if part)


def counted(findings: Iterable[Finding]) -> tuple[int, int]:
    """Return how many errors and how many warnings there are."""
    severities = [finding.severity for finding in findings]
    return severities.count("error"), severities.count("warning")


def summary(errors: int, warnings: int) -> str:
    """Return the closing line: `2 errors, 1 warning`."""
    parts = [_count(errors, "error"), _count(warnings, "warning")]
    return ", ".join(part for part in parts if part)


def _count(number: int, word: str) -> str:
    if not number:
        return ""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
