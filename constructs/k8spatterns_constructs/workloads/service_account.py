"""`ServiceAccountOptions`: the identity of a workload's Pods."""

from __future__ import annotations

from k8spatterns.types import Annotations, DnsSubdomain
from k8spatterns.value import Value


class ServiceAccountOptions(Value):
    """The ServiceAccount that a workload gets.

    Fields:
        name: by default the workload's name.
        create: False uses one that exists; True by default.
        automount: whether Pods get its token; False by default, as few applications call the API.
        annotations: such as those that give it a role in a cloud.

    See https://kubernetes.io/docs/concepts/security/service-accounts/
    """

    name: DnsSubdomain | None = None
    create: bool = True
    automount: bool = False
    annotations: Annotations | None = None
