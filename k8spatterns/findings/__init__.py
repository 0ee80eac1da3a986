"""What the library has to say about an app: findings, and how they are shown."""

from __future__ import annotations

from k8spatterns.findings.finding import Finding, ObjectId, Severity

__all__ = ["Finding", "ObjectId", "Severity"]
