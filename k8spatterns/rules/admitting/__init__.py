"""Admission policies in CEL, evaluated over objects that are created, as pure functions.

What a request tells of its sender and what only a cluster knows is not evaluated, and said so.

https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
"""

from __future__ import annotations

from k8spatterns.rules.admitting.context import Context
from k8spatterns.rules.admitting.matching import Matching, Subject
from k8spatterns.rules.admitting.policies import Judged, Policy, Violation, judged, policy_of

__all__ = [
    "Context",
    "Judged",
    "Matching",
    "Policy",
    "Subject",
    "Violation",
    "judged",
    "policy_of",
]
