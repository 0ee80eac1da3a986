"""`Security`: what containers may do, the `restricted` Pod Security Standard by default."""

from __future__ import annotations

from typing import Annotated, Literal

from annotated_types import Ge

from k8spatterns.api import k8s
from k8spatterns.types import Many
from k8spatterns.value import Value

UserId = Annotated[int, Ge(0)]


class Security(Value):
    """What containers may do; the defaults are the `restricted` Pod Security Standard.

    Fields:
        run_as_non_root: refuse to start as root; True by default.
        run_as_user, run_as_group: numeric ids; by default those of the image.
        fs_group: the group that owns mounted volumes; none by default.
        supplemental_groups: further groups of the processes; none by default.
        read_only_root_filesystem: True by default; `writable_paths` of the container stay writable.
        allow_privilege_escalation: False by default.
        privileged: False by default.
        drop_capabilities: `("ALL",)` by default.
        add_capabilities: none by default; `NET_BIND_SERVICE` is the one that `restricted` allows.
        seccomp_profile: `RuntimeDefault` by default; `Localhost` needs an override that names its
            profile.

    See https://kubernetes.io/docs/concepts/security/pod-security-standards/
    """

    run_as_non_root: bool | None = True
    run_as_user: UserId | None = None
    run_as_group: UserId | None = None
    fs_group: UserId | None = None
    supplemental_groups: Many[UserId] = ()
    read_only_root_filesystem: bool | None = True
    allow_privilege_escalation: bool | None = False
    privileged: bool = False
    drop_capabilities: Many[str] = ("ALL",)
    add_capabilities: Many[str] = ()
    seccomp_profile: Literal["RuntimeDefault", "Unconfined"] | None = "RuntimeDefault"

    def of_pod(self) -> k8s.PodSecurityContext | None:
        """Return what holds for the whole Pod; None where nothing does."""
        seccomp = self.seccomp_profile and k8s.SeccompProfile(type=self.seccomp_profile)
        context = k8s.PodSecurityContext(
            run_as_non_root=self.run_as_non_root,
            run_as_user=self.run_as_user,
            run_as_group=self.run_as_group,
            fs_group=self.fs_group,
            supplemental_groups=list(self.supplemental_groups) or None,
            seccomp_profile=seccomp or None,
        )
        return context if context != k8s.PodSecurityContext() else None

    def of_container(self, *, alone: bool = False) -> k8s.SecurityContext | None:
        """Return what holds for one container; None where nothing does.

        Args:
            alone: also say what `of_pod` says, for a container that differs from its Pod.
        """
        context = k8s.SecurityContext(
            allow_privilege_escalation=self.allow_privilege_escalation,
            capabilities=self._capabilities(),
            privileged=self.privileged or None,
            read_only_root_filesystem=self.read_only_root_filesystem,
        )
        if alone:
            context.run_as_non_root = self.run_as_non_root
            context.run_as_user = self.run_as_user
            context.run_as_group = self.run_as_group
            if self.seccomp_profile:
                context.seccomp_profile = k8s.SeccompProfile(type=self.seccomp_profile)
        return context if context != k8s.SecurityContext() else None

    def _capabilities(self) -> k8s.Capabilities | None:
        if not (self.drop_capabilities or self.add_capabilities):
            return None
        return k8s.Capabilities(
            add=list(self.add_capabilities) or None, drop=list(self.drop_capabilities) or None
        )


# Made without the validators, which take long to build, and few apps need; tests validate it.
UNRESTRICTED = Security.model_construct(
    run_as_non_root=None,
    read_only_root_filesystem=None,
    allow_privilege_escalation=None,
    drop_capabilities=(),
    seccomp_profile=None,
)
"""No restriction at all: nothing is said to the API server."""
