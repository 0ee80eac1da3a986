"""Findings as SARIF 2.1.0, which GitHub code scanning and other viewers read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns._version import __version__
from k8spatterns.findings.as_json import file_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from k8spatterns.findings.finding import Finding

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_HOME = "https://k8spatterns.readthedocs.io/"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def to_sarif(findings: Sequence[Finding], titles: Mapping[str, str]) -> str:
    """Return the findings as a SARIF log of one run, with a line feed at its end.

    Args:
        findings: in the order of the report.
        titles: of the codes.
    """
    import json

    codes = sorted({finding.code for finding in findings})
    numbers = {code: number for number, code in enumerate(codes)}
    urls = {finding.code: finding.url for finding in findings}
    driver = {
        "name": "k8spatterns",
        "version": __version__,
        "informationUri": _HOME,
        "rules": [_rule(code, titles.get(code, code), urls[code]) for code in codes],
    }
    seen: dict[str, int] = {}
    results = [_result(finding, numbers, seen) for finding in findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return f"{json.dumps(log, indent=2, ensure_ascii=False)}\n"


def _rule(code: str, title: str, url: str) -> dict[str, Any]:
    return {
        "id": code,
        "shortDescription": {"text": title},
        "fullDescription": {"text": f"{title}."},
        "help": {"text": f"{title}. See {url}", "markdown": f"{title}. See [{code}]({url})."},
        "helpUri": url,
    }


def _result(finding: Finding, numbers: dict[str, int], seen: dict[str, int]) -> dict[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": numbers[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [_location(finding)],
        "partialFingerprints": {"k8spatterns/v1": _fingerprint(finding, seen)},
    }


def _message(finding: Finding) -> str:
    about = " ".join(filter(None, (str(finding.object or ""), finding.path)))
    hint = f"hint: {finding.hint}" if finding.hint else ""
    return "\n".join(filter(None, (about, finding.message, *finding.detail, hint)))


def _location(finding: Finding) -> dict[str, Any]:
    """Return where it is; a viewer needs a file and a line even of what has none."""
    from urllib.parse import quote

    line = finding.origin.line if finding.origin else 1
    place = {
        "artifactLocation": {"uri": quote(_file(finding), errors="replace")},
        "region": {"startLine": max(line, 1)},
    }
    name = " ".join(filter(None, (str(finding.object or ""), finding.path)))
    logical = [{"fullyQualifiedName": name}] if name else []
    return {"physicalLocation": place, **({"logicalLocations": logical} if logical else {})}


def _file(finding: Finding) -> str:
    return file_of(finding) or finding.construct or "app.py"


def _fingerprint(finding: Finding, seen: dict[str, int]) -> str:
    """Return what stays the same while lines move: the code, the object, the path, the number."""
    from hashlib import sha256

    parts = (finding.code, file_of(finding), str(finding.object or ""), finding.path)
    digest = sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
    seen[digest] = seen.get(digest, 0) + 1
    return f"{digest}:{seen[digest]}"
