"""Which form the name of each kind must have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.syntax import names
from k8spatterns.syntax.network import canonical_ip

if TYPE_CHECKING:
    from collections.abc import Callable

    Checker = Callable[[str], str | None]

CRON_JOB_LIMIT = 52


def _cron_job(text: str) -> str | None:
    if len(text) <= CRON_JOB_LIMIT:
        return names.dns_subdomain(text)
    return (
        f"the name of a CronJob has at most {CRON_JOB_LIMIT} characters, as its Jobs' names are "
        f"longer; this one has {len(text)}"
    )


def _job(text: str) -> str | None:
    if len(text) <= names.LABEL_LIMIT:
        return names.dns_subdomain(text)
    return (
        f"the name of a Job has at most {names.LABEL_LIMIT} characters, as its Pods are labelled "
        f"with it; this one has {len(text)}"
    )


_RBAC = "rbac.authorization.k8s.io"
_CHECKERS: dict[tuple[str, str], Checker | None] = {
    ("", "Namespace"): names.dns_label,
    ("", "Service"): names.dns_label,
    # Its Pods are called so, with a number behind the name.
    ("apps", "StatefulSet"): names.dns_label,
    ("batch", "CronJob"): _cron_job,
    ("batch", "Job"): _job,
    (_RBAC, "ClusterRole"): names.path_segment,
    (_RBAC, "ClusterRoleBinding"): names.path_segment,
    (_RBAC, "Role"): names.path_segment,
    (_RBAC, "RoleBinding"): names.path_segment,
    ("apiregistration.k8s.io", "APIService"): names.path_segment,
    # What validates these kinds does not look at their names, so what fits into a URL remains.
    ("", "Event"): names.path_segment,
    ("certificates.k8s.io", "CertificateSigningRequest"): names.path_segment,
    ("policy", "PodDisruptionBudget"): names.path_segment,
    ("coordination.k8s.io", "LeaseCandidate"): names.config_key,
    ("networking.k8s.io", "IPAddress"): canonical_ip,
    # Its name has a form of its own.
    ("certificates.k8s.io", "ClusterTrustBundle"): None,
}


# A question to the server, which it answers and does not keep.
UNNAMED = frozenset(
    {
        ("authentication.k8s.io", "SelfSubjectReview"),
        ("authentication.k8s.io", "TokenReview"),
        ("authorization.k8s.io", "LocalSubjectAccessReview"),
        ("authorization.k8s.io", "SelfSubjectAccessReview"),
        ("authorization.k8s.io", "SelfSubjectRulesReview"),
        ("authorization.k8s.io", "SubjectAccessReview"),
    }
)


def name_checker(group: str, kind: str) -> Checker | None:
    """Return the check of a kind's names; None where it has a form of its own."""
    return _CHECKERS.get((group, kind), names.dns_subdomain)


# What limits the length of these names looks at the name that is made, not at its prefix.
_SHORT = (("batch", "CronJob"), ("batch", "Job"))


def prefix_checker(group: str, kind: str) -> Checker | None:
    """Return the check of a prefix that a kind's names are made from."""
    return names.dns_subdomain if (group, kind) in _SHORT else name_checker(group, kind)
