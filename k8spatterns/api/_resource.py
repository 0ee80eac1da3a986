"""What the API server knows a kind by."""

from __future__ import annotations

import msgspec


class Resource(msgspec.Struct, frozen=True, kw_only=True):
    """One kind in one version of one API group.

    Fields:
        group: the API group; empty for the core group.
        version: such as `v1` or `v1beta1`.
        kind: such as `Deployment`.
        plural: the name in URLs and RBAC rules, such as `deployments`.
        namespaced: whether its objects live in a namespace.
        short_names: what kubectl also accepts, such as `deploy`.
        module: the importable module that holds the class.
        class_name: the class's name in that module.
        system: the package under `k8spatterns.api`, or empty for a user's own kind.
        storage: whether this is the version in which the server stores the objects.
        deprecated: whether the server warns of this version.

    https://kubernetes.io/docs/reference/using-api/api-concepts/#standard-api-terminology
    """

    group: str
    version: str
    kind: str
    plural: str
    namespaced: bool
    short_names: tuple[str, ...] = ()
    module: str = ""
    class_name: str = ""
    system: str = ""
    storage: bool = True
    deprecated: bool = False

    @property
    def api_version(self) -> str:
        """What a manifest has in `apiVersion`."""
        return f"{self.group}/{self.version}" if self.group else self.version
