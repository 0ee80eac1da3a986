"""`InitStep`: a container that runs to its end before the application starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from k8spatterns.types import DnsLabel
from k8spatterns_constructs.workloads.container import ContainerFields
from k8spatterns_constructs.workloads.resources import HELPER, Resources
from k8spatterns_constructs.workloads.security import Security

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.workload import Workload


class InitStep(ContainerFields):
    """A container that runs to its end before the application starts.

    Steps run in the order in which they are listed; when one fails, the kubelet runs it again,
    later and later. A step without an end hides its failure: a Pod that waits looks like a Pod that
    starts, and nothing counts its restarts. A shell loop that nothing bounds is therefore refused.

    Fields:
        name: the container's name.
        security: what it may do; by default the same as the application.
        resources: requests and limits; those of a helper by default.

    Raises:
        InvalidConstructError: a command that never ends, a probe or a lifecycle hook.

    See https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
    """

    name: DnsLabel
    security: Security | None = None
    resources: Resources = HELPER

    @model_validator(mode="after")
    def _comes_to_an_end(self) -> Self:
        # Its expressions are compiled for apps that have a step, not for all.
        from k8spatterns_constructs.workloads.endless import runs_for_ever

        if reason := runs_for_ever((*self.command, *self.args)):
            raise ValueError(
                f"{reason}, so the Pod may wait for ever and nobody sees why\n"
                'hint: WaitForService(service="...") waits with a deadline; in a loop of your own, '
                "count the attempts and exit 1"
            )
        return self

    @model_validator(mode="after")
    def _asks_nothing(self) -> Self:
        """Refuse what the API server refuses in an init container that ends."""
        given = (self.liveness, self.readiness, self.startup, self.pre_stop, self.post_start)
        if any(part is not None for part in given):
            raise ValueError(
                "an init step has no probes and no lifecycle hooks: it runs to its end\n"
                "hint: a Sidecar keeps running and has them"
            )
        return self

    def unfit_for(self, owner: Workload) -> str | None:
        """Return why the step can't run in this workload; None where it can."""
        del owner
        return None
