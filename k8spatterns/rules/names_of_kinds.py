"""Which form the name of each kind must have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.syntax import names

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
    ("batch", "CronJob"): _cron_job,
    ("batch", "Job"): _job,
    (_RBAC, "ClusterRole"): names.path_segment,
    (_RBAC, "ClusterRoleBinding"): names.path_segment,
    (_RBAC, "Role"): names.path_segment,
    (_RBAC, "RoleBinding"): names.path_segment,
    ("apiregistration.k8s.io", "APIService"): names.path_segment,
    # Their names have forms of their own.
    ("certificates.k8s.io", "ClusterTrustBundle"): None,
    ("networking.k8s.io", "IPAddress"): None,
}


def name_checker(group: str, kind: str) -> Checker | None:
    """Return the check of a kind's names; None where it has a form of its own."""
    return _CHECKERS.get((group, kind), names.dns_subdomain)
