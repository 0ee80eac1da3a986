"""`ArgoHelm`: a Helm chart as the source of an Argo CD Application."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from annotated_types import MaxLen
from pydantic import Field, model_validator

from k8spatterns.types import Many
from k8spatterns_constructs.gitops.argo_source import OCI, ArgoSource
from k8spatterns_constructs.gitops.argo_types import RepoPath, TemplatedNamespace
from k8spatterns_constructs.gitops.mirrored import Tree, compact, named

# Helm refuses longer ones.
RELEASE_NAME_LIMIT = 53


class ArgoHelm(ArgoSource):
    """A Helm chart: from a directory in Git, or from a chart repository.

    Fields:
        chart: the chart's name in a Helm repository; or
        path: the chart's directory in Git.
        target_revision: of a `chart`, its version; required there.
        release_name: the Application's name by default.
        values_object: values as a mapping; none by default.
        values: values as YAML text, in place of `values_object`.
        parameters: single values by their path, such as `image.tag`, as `helm --set` reads them.
        string_parameters: such values that stay text, as with `helm --set-string`.
        file_parameters: such values that are the content of a file.
        value_files: from the chart's directory, or `$ref/...` from another source of the
            Application; `ArgoRef.file` writes those.
        ignore_missing_value_files: whether files may be missing; False by default.
        namespace: what the chart sees as its namespace; the destination's by default.
        skip_crds, skip_tests, skip_schema_validation: False by default.
        pass_credentials: whether credentials go to other domains, too; False by default.
        version: `v3`, which is Argo CD's default.
        kube_version, api_versions: what the chart sees of the cluster; the cluster's by default.

    Raises:
        InvalidConstructError: neither or both of `chart` and `path`; a chart without its version or
            with `oci://` before its repository; both forms of values; a parameter that is given
            twice.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
    """

    TOOL: ClassVar[str] = "helm"
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset(
        {"chart", "parameters", "string_parameters", "file_parameters"}
    )

    chart: str | None = None
    path: RepoPath | None = None
    release_name: Annotated[str, MaxLen(RELEASE_NAME_LIMIT)] | None = None
    values_object: Mapping[str, Any] | None = None
    values: str | None = None
    parameters: Mapping[str, str] = Field(default_factory=dict)
    string_parameters: Mapping[str, str] = Field(default_factory=dict)
    file_parameters: Mapping[str, str] = Field(default_factory=dict)
    value_files: Many[str] = ()
    ignore_missing_value_files: bool | None = None
    namespace: TemplatedNamespace | None = None
    skip_crds: bool | None = None
    skip_tests: bool | None = None
    skip_schema_validation: bool | None = None
    pass_credentials: bool | None = None
    version: Literal["v3"] | None = None
    kube_version: str | None = None
    api_versions: Many[str] = ()

    @model_validator(mode="after")
    def _chart_or_path(self) -> Self:
        if (self.chart is None) == (self.path is None):
            raise ValueError(
                "a chart is either in a Helm repository or in a directory\n"
                "hint: give chart= with its version, or path="
            )
        return self

    @model_validator(mode="after")
    def _chart_of_a_repository(self) -> Self:
        if self.chart is None:
            return self
        if not self.target_revision:
            raise ValueError(
                'a chart needs its version\nhint: target_revision="1.2.3", or a range such as "1.*"'
            )
        if self.repo_url.startswith(OCI):
            raise ValueError(
                "with chart=, a registry is written without oci://\n"
                f'hint: write repo_url="{self.repo_url.removeprefix(OCI)}"'
            )
        if self.ref is not None:
            raise ValueError(
                "a chart of a repository can't hold value files for others\n"
                "hint: leave ref out; ArgoRef(repo_url=...) is a Git repository with value files"
            )
        return self

    @model_validator(mode="after")
    def _values_once(self) -> Self:
        if self.values is not None and self.values_object is not None:
            raise ValueError(
                "values_object and values are given, and Argo CD ignores the second\n"
                "hint: put everything into values_object={...}"
            )
        given = [*self.parameters, *self.string_parameters, *self.file_parameters]
        for name in given:
            if given.count(name) > 1:
                raise ValueError(f'the parameter "{name}" is given twice\nhint: keep one of them')
        return self

    def tree(self) -> Tree:
        """Return the source as the API has it."""
        return {**super().tree(), **compact(chart=self.chart)}

    def tool(self) -> Tree:
        """Return Helm's options."""
        strings = [{**item, "forceString": True} for item in named(self.string_parameters)]
        return {
            **super().tool(),
            **compact(
                parameters=[*named(self.parameters), *strings],
                fileParameters=named(self.file_parameters, "path"),
            ),
        }

    def value_files_used(self) -> Iterator[str]:
        """Yield the value files and the files that parameters read."""
        yield from self.value_files
        yield from self.file_parameters.values()
