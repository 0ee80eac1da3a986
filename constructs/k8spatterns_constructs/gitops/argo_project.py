"""`ArgoProject`: what the Applications of a team may deploy, from where, to where."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Self

from pydantic import model_validator

from k8spatterns.api import argocd, from_plain
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Labels, Many
from k8spatterns_constructs.gitops.argo_role import ProjectRole
from k8spatterns_constructs.gitops.argo_window import SyncWindow
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact, mirror, plain

_OWN = frozenset(
    {
        *("name", "namespace", "labels", "annotations", "overrides", "waivers"),
        *("roles", "signature_keys", "kept_while_used"),
    }
)
_FINALIZER = "resources-finalizer.argocd.argoproj.io"


class ProjectDestination(Mirrored):
    """Clusters and namespaces that a project's Applications may go to; globs, `!` before denies.

    Fields:
        server: by the address of the API server; or
        name: by the cluster's name in Argo CD.
        namespace: the namespaces; all of them are `*`.

    Raises:
        InvalidConstructError: neither a server nor a name.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#managing-projects
    """

    server: str | None = None
    name: str | None = None
    namespace: str

    @model_validator(mode="after")
    def _some_cluster(self) -> Self:
        if not self.server and not self.name:
            raise ValueError(
                "no cluster is named, so the destination allows none\n"
                'hint: server="https://kubernetes.default.svc", or name="in-cluster"'
            )
        return self


class ProjectResource(Mirrored):
    """A kind of objects that a project allows or denies.

    Fields:
        group: empty for the core group, `*` for every group.
        kind: `*` for every kind.
        name: a glob of the objects' names, for kinds without a namespace; all by default.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#managing-projects
    """

    group: str
    kind: str
    name: str | None = None

    def tree(self) -> Tree:
        """Return the kind; the core group's empty name belongs to it."""
        return {"group": self.group, "kind": self.kind, **compact(name=self.name)}


class OrphanedResources(Mirrored):
    """What happens with objects in a project's namespaces that belong to no Application.

    Fields:
        warn: whether Applications then show a warning; True by default.
        ignore: kinds that may be there.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/orphaned-resources/
    """

    warn: bool = True
    ignore: Many[ProjectResource] = ()


class DestinationServiceAccount(Mirrored):
    """The ServiceAccount as which Argo CD deploys to some namespaces.

    Fields:
        server: the address of the cluster's API server; a glob.
        namespace: a glob; any by default.
        default_service_account: its name, with its namespace and `:` before where that differs.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/app-sync-using-impersonation/
    """

    server: str
    namespace: str | None = None
    default_service_account: str


class ArgoProject(Construct):
    """What the Applications of a team may deploy, from where, to where.

    Applications of the same app are checked against it.

    Fields:
        name: of the project.
        namespace: of the AppProject itself; the chart's by default, which should be Argo CD's.
        description: up to 255 characters.
        source_repos: globs of repositories; `!` before one denies it.
        destinations: clusters and namespaces.
        cluster_resource_whitelist: kinds without a namespace; none by default.
        cluster_resource_blacklist: kinds without a namespace that are denied all the same.
        namespace_resource_whitelist: kinds with a namespace; every kind by default.
        namespace_resource_blacklist: kinds with a namespace that are denied all the same.
        source_namespaces: where Applications may lie beside Argo CD's own namespace; globs.
        roles: what groups and tokens may do with the project's Applications.
        sync_windows: times at which they are synchronised, or are not.
        orphaned_resources: looks for objects of no Application; None, the default, does not.
        signature_keys: ids of the GPG keys of which one must have signed each commit; none by
            default.
        permit_only_project_scoped_clusters: False by default.
        destination_service_accounts: as whom Argo CD deploys; as itself by default.
        kept_while_used: whether it is only deleted once no Application uses it; False by default.
        labels, annotations: of the AppProject.

    Raises:
        InvalidConstructError: no repository or no destination, one of them twice, or two roles or
            sync windows that are the same.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/projects/
    """

    KIND: ClassVar[str] = "AppProject"

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    description: str | None = None
    source_repos: Many[str]
    destinations: Many[ProjectDestination]
    cluster_resource_whitelist: Many[ProjectResource] = ()
    cluster_resource_blacklist: Many[ProjectResource] = ()
    namespace_resource_whitelist: Many[ProjectResource] = ()
    namespace_resource_blacklist: Many[ProjectResource] = ()
    source_namespaces: Many[str] = ()
    roles: Many[ProjectRole] = ()
    sync_windows: Many[SyncWindow] = ()
    orphaned_resources: OrphanedResources | None = None
    signature_keys: Many[str] = ()
    permit_only_project_scoped_clusters: bool | None = None
    destination_service_accounts: Many[DestinationServiceAccount] = ()
    kept_while_used: bool = False
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _allows_something(self) -> Self:
        if not self.source_repos:
            raise ValueError(
                "no repository is allowed, so no Application works\n"
                'hint: source_repos=["https://github.com/example/*"]'
            )
        if not self.destinations:
            raise ValueError(
                "no destination is allowed, so no Application works\n"
                'hint: destinations=[ProjectDestination(server="...", namespace="team-*")]'
            )
        return self

    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        _once("source repository", self.source_repos)
        _once("destination", [(one.server, one.name, one.namespace) for one in self.destinations])
        _once("role", [role.name for role in self.roles])
        _once("sync window", [window.identity() for window in self.sync_windows])
        return self

    @model_validator(mode="after")
    def _kinds_with_a_namespace_have_no_names(self) -> Self:
        for field in ("namespace_resource_whitelist", "namespace_resource_blacklist"):
            for resource in getattr(self, field):
                if resource.name is not None:
                    raise ValueError(
                        f"{field} goes by kinds; names are only for kinds without a namespace\n"
                        "hint: leave name out"
                    )
        return self

    @model_validator(mode="after")
    def _description_fits(self) -> Self:
        if self.description and len(self.description) > _DESCRIPTION_LIMIT:
            raise ValueError(
                f"the description has {len(self.description)} characters; "
                f"{_DESCRIPTION_LIMIT} are allowed"
            )
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the AppProject."""
        spec = mirror(self, {}, _OWN)
        spec["signatureKeys"] = [{"keyID": key} for key in self.signature_keys]
        spec["roles"] = [role.of_project(self.name) for role in self.roles]
        tree = {
            "apiVersion": "argoproj.io/v1alpha1",
            "kind": self.KIND,
            "metadata": compact(
                name=self.name,
                namespace=self.namespace,
                labels=dict(self.labels or {}),
                annotations=dict(self.annotations or {}),
                finalizers=[_FINALIZER] if self.kept_while_used else [],
            ),
            "spec": compact(**spec),
        }
        yield from_plain(argocd.AppProject, plain(tree))


_DESCRIPTION_LIMIT = 255


def _once(what: str, values: Iterable[object]) -> None:
    seen: set[object] = set()
    for value in values:
        if value in seen:
            shown = value if isinstance(value, str) else "one"
            raise ValueError(f"the {what} {shown} is there twice\nhint: remove one of them")
        seen.add(value)
