"""`PodSecurity`: the labels that tell Pod Security admission what a namespace allows."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator

from k8spatterns.syntax.pod_security import LABEL, pod_security_version
from k8spatterns.value import Value

Level = Literal["privileged", "baseline", "restricted"]


def _version(text: str) -> str:
    if refusal := pod_security_version(text):
        raise ValueError(f'{refusal}\nhint: write "latest" or "v1.36"')
    return text


Version = Annotated[str, AfterValidator(_version)]
"""The version of the standards: `latest`, or a minor version of Kubernetes such as `v1.36`."""


class PodSecurity(Value):
    """The Pod Security Standards that a namespace enforces, audits and warns about.

    Fields:
        enforce: the level that refuses Pods; `restricted` by default. None refuses none.
        audit: the level that marks Pods in the audit log; `restricted` by default, None marks none.
        warn: the level that warns whoever creates a Pod or a workload; `restricted` by default,
            None warns nobody.
        enforce_version, audit_version, warn_version: of the standards: `latest` by default, which
            moves with the cluster, or a minor version of Kubernetes such as `v1.36`.

    See https://kubernetes.io/docs/concepts/security/pod-security-admission/
    """

    enforce: Level | None = "restricted"
    audit: Level | None = "restricted"
    warn: Level | None = "restricted"
    enforce_version: Version = "latest"
    audit_version: Version = "latest"
    warn_version: Version = "latest"

    def labels(self) -> dict[str, str]:
        """Return the labels of the namespace."""
        labels: dict[str, str] = {}
        for mode, level, version in (
            ("enforce", self.enforce, self.enforce_version),
            ("audit", self.audit, self.audit_version),
            ("warn", self.warn, self.warn_version),
        ):
            if level is not None:
                labels[f"{LABEL}{mode}"] = level
                labels[f"{LABEL}{mode}-version"] = version
        return labels
