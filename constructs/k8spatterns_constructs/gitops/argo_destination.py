"""`ArgoDestination`: the cluster and the namespace that an Application goes to."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from k8spatterns_constructs.gitops.argo_types import Server, TemplatedNamespace
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact

IN_CLUSTER = "https://kubernetes.default.svc"


class ArgoDestination(Mirrored):
    """The cluster and the namespace that an Application goes to.

    Fields:
        server: the cluster by the address of its API server; by default the one that Argo CD runs
            in, `https://kubernetes.default.svc`; or
        name: the cluster by its name in Argo CD.
        namespace: for objects that name none; without it, all of them have to.

    Raises:
        InvalidConstructError: both `server` and `name`, which Argo CD refuses.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#applications
    """

    server: Server | None = None
    name: str | None = None
    namespace: TemplatedNamespace | None = None

    @model_validator(mode="after")
    def _one_cluster(self) -> Self:
        if self.server is not None and self.name is not None:
            raise ValueError(
                "the cluster is named by its server and by its name\n"
                "hint: keep one of them; Argo CD refuses both together"
            )
        if self.name == "":
            raise ValueError('the name is empty\nhint: name="in-cluster", or leave it out')
        return self

    def tree(self) -> Tree:
        """Return the destination as the API has it."""
        server = IN_CLUSTER if self.name is None and self.server is None else self.server
        return compact(server=server, name=self.name, namespace=self.namespace)
