"""`ArgoBuild`: what Argo CD says about the application that is rendered."""

# pydantic reads these annotations at run time.
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from k8spatterns.parameters import Parameters


class ArgoBuild(BaseModel):
    """What Argo CD says about the application that is rendered, as a field of `Parameters`.

    A field of this type is filled by `k8spatterns argocd generate` and announced to nobody. Outside
    of Argo CD everything is empty, unless it is given like any other parameter, as
    `--set argocd.name=shop`.

    Fields:
        name: of the Application.
        namespace: where its objects go by default.
        project: the AppProject of the Application.
        revision: the commit that is rendered, in full.
        target_revision: what the Application asks for: a branch, a tag or a commit.
        repo_url: of the repository.
        path: of the application in the repository.
        kubernetes: the version of the destination cluster, such as `1.36`.
        api_versions: what that cluster serves: `apps/v1`, `apps/v1/Deployment` and so on.
        env: the variables of `spec.source.plugin.env`, under the names that they have there.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True
    )

    name: str = ""
    namespace: str = ""
    project: str = ""
    revision: str = ""
    target_revision: str = ""
    repo_url: str = ""
    path: str = ""
    kubernetes: str = ""
    api_versions: frozenset[str] = frozenset()
    env: Mapping[str, str] = Field(default_factory=dict)

    @property
    def short_revision(self) -> str:
        """The first 8 characters of the revision."""
        return self.revision[:8]

    def serves(self, api: str) -> bool:
        """Say whether the cluster is known to serve an API.

        Args:
            api: group and version, with or without a kind: `monitoring.coreos.com/v1`,
                `monitoring.coreos.com/v1/ServiceMonitor`.
        """
        return api in self.api_versions


def build_fields(model: "type[Parameters]") -> list[str]:
    """Return the names under which a model takes its `ArgoBuild`."""
    return [
        field.alias or name
        for name, field in model.model_fields.items()
        if field.annotation is ArgoBuild
    ]
