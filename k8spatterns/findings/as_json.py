"""Findings as JSON, for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.findings.finding import ObjectId
from k8spatterns.findings.text import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from k8spatterns.findings.finding import Finding

_NO_OBJECT = ObjectId("", "", "", "")


def to_json(findings: Sequence[Finding], documents: int) -> str:
    """Return the report as a JSON object, with a line feed at its end.

    Args:
        findings: in the order of the report.
        documents: how many were judged.
    """
    import json

    errors, warnings = counted(findings)
    report = {
        "documents": documents,
        "errors": errors,
        "warnings": warnings,
        "findings": [entry(finding) for finding in findings],
    }
    return f"{json.dumps(report, indent=2, ensure_ascii=False)}\n"


def entry(finding: Finding) -> dict[str, Any]:
    """Return one finding as plain data; what it has not is an empty text or null."""
    about = finding.object or _NO_OBJECT
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "hint": finding.hint,
        "url": finding.url,
        "file": file_of(finding),
        "line": finding.origin.line if finding.origin else None,
        "document": finding.document,
        "apiVersion": about.api_version,
        "kind": about.kind,
        "namespace": about.namespace,
        "name": about.name,
        "path": finding.path,
        "detail": list(finding.detail),
    }


def file_of(finding: Finding) -> str:
    """Return the file that a finding is about; empty where there is none."""
    from k8spatterns.origin import shorten

    return shorten(finding.origin.file) if finding.origin else ""
