"""The labels of Pod Security admission: levels, and versions of the standards."""

from __future__ import annotations

from k8spatterns.syntax.shown import shown

LABEL = "pod-security.kubernetes.io/"
LEVELS = ("privileged", "baseline", "restricted")
LATEST = "latest"


def pod_security_version(text: str) -> str | None:
    """Check the version of the Pod Security Standards in a label."""
    if text == LATEST or minor_version(text) is not None:
        return None
    return f"{shown(text)} is no version of the Pod Security Standards"


def minor_version(text: str) -> int | None:
    """Return 36 for `v1.36`; None for everything else, `latest` included."""
    digits = text.removeprefix("v1.")
    plain = digits.isascii() and digits.isdigit() and str(int(digits)) == digits
    return int(digits) if plain and digits != text else None
