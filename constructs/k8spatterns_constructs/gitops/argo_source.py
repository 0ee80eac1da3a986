"""`ArgoSource` and the sources without a tool of their own: directories, OCI, value files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import Field, model_validator

from k8spatterns.types import Many
from k8spatterns_constructs.gitops.argo_types import PLACEHOLDER, RefName, RepoPath, RepoUrl
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact, named

OCI = "oci://"
_OF_SOURCE = frozenset({"repo_url", "target_revision", "path", "ref", "name"})


class ArgoSource(Mirrored):
    """Where an Argo CD Application's manifests come from; the base of all sources.

    Fields:
        repo_url: of the Git, Helm or OCI repository.
        target_revision: branch, tag, commit, version or digest; Git's `HEAD` by default.
        ref: a name by which value files of other sources find this one, as `$ref/...`.
        name: of this source among several; none by default.

    Raises:
        InvalidConstructError: the base itself; an OCI repository without a revision.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/application_sources/
    """

    JSON_NAMES: ClassVar[Mapping[str, str]] = {"repo_url": "repoURL"}
    # The key of the tool's own fields in the object; empty for a source without a tool.
    TOOL: ClassVar[str]

    repo_url: RepoUrl
    target_revision: str | None = None
    ref: RefName | None = None
    name: str | None = None

    @model_validator(mode="after")
    def _says_what_it_holds(self) -> Self:
        if type(self) is ArgoSource:
            raise ValueError(
                "an ArgoSource has neither a path nor a chart\n"
                'hint: write ArgoDirectory(repo_url=..., path="..."), ArgoHelm or ArgoKustomize'
            )
        return self

    @model_validator(mode="after")
    def _oci_has_a_version(self) -> Self:
        if self.repo_url.startswith(OCI) and not self.target_revision:
            raise ValueError(
                "an OCI repository has no HEAD\n"
                'hint: target_revision="1.2.3", or a digest such as "sha256:..."'
            )
        return self

    def tree(self) -> Tree:
        """Return the source as the API has it."""
        source = compact(
            repoURL=self.repo_url,
            targetRevision=self.revision(),
            path=getattr(self, "path", None),
            ref=self.ref,
            name=self.name,
        )
        tool = self.tool()
        return {**source, self.TOOL: tool} if self.TOOL and tool else source

    def tool(self) -> Tree:
        """Return the fields of the tool that makes the manifests."""
        found = super().tree()
        return {key: item for key, item in found.items() if key not in _json(self)}

    def revision(self) -> str:
        """Return what is deployed."""
        return self.target_revision or "HEAD"

    def value_files_used(self) -> Iterator[str]:
        """Yield the files that the source reads and that may lie in another source."""
        yield from ()


def _json(source: ArgoSource) -> set[str]:
    return {source.JSON_NAMES.get(field, field) for field in _OF_SOURCE} | {"targetRevision"}


class ArgoJsonnet(Mirrored):
    """How Jsonnet files of a directory are evaluated.

    Fields:
        ext_vars: external variables, as text; none by default.
        ext_code: external variables, as Jsonnet code.
        tlas: top-level arguments, as text.
        tla_code: top-level arguments, as Jsonnet code.
        libs: directories of libraries, from the root of the repository.

    Raises:
        InvalidConstructError: a name that is both text and code.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/jsonnet/
    """

    ext_vars: Mapping[str, str] = Field(default_factory=dict)
    ext_code: Mapping[str, str] = Field(default_factory=dict)
    tlas: Mapping[str, str] = Field(default_factory=dict)
    tla_code: Mapping[str, str] = Field(default_factory=dict)
    libs: Many[RepoPath] = ()

    @model_validator(mode="after")
    def _names_once(self) -> Self:
        pairs = ((self.ext_vars, self.ext_code), (self.tlas, self.tla_code))
        for texts, codes in pairs:
            for name in texts.keys() & codes.keys():
                raise ValueError(f'"{name}" is both text and code\nhint: keep one of them')
        return self

    def tree(self) -> Tree:
        """Return the options as the API has them."""
        return compact(
            extVars=_variables(self.ext_vars, self.ext_code),
            tlas=_variables(self.tlas, self.tla_code),
            libs=list(self.libs),
        )


def _variables(texts: Mapping[str, str], codes: Mapping[str, str]) -> list[Tree]:
    return [*named(texts), *({**item, "code": True} for item in named(codes))]


class ArgoDirectory(ArgoSource):
    """A directory of manifests in YAML, JSON or Jsonnet.

    Fields:
        path: the directory.
        recurse: whether directories in it count, too; False by default.
        include: a glob of the files to use, such as `{web,api}/*.yaml`; all by default.
        exclude: a glob of files to leave out; it wins over `include`.
        jsonnet: how Jsonnet files are evaluated.

    Raises:
        InvalidConstructError: a path that is absolute or leaves the repository.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/directory/
    """

    TOOL: ClassVar[str] = "directory"

    path: RepoPath
    recurse: bool | None = None
    include: str | None = None
    exclude: str | None = None
    jsonnet: ArgoJsonnet | None = None


class ArgoOci(ArgoDirectory):
    """Manifests in an OCI artifact.

    Fields:
        repo_url: the artifact, with `oci://`.
        target_revision: its tag or its digest; required.
        path: the directory in the artifact; its root by default.

    Raises:
        InvalidConstructError: an address without `oci://`, or one that brings the tag along.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/oci/
    """

    path: RepoPath = "."

    @model_validator(mode="after")
    def _an_artifact(self) -> Self:
        if PLACEHOLDER in self.repo_url:
            return self
        if not self.repo_url.startswith(OCI):
            raise ValueError(
                f'"{self.repo_url}" is no OCI artifact\nhint: write "{OCI}{_bare(self.repo_url)}"'
            )
        last = self.repo_url.rpartition("/")[2]
        if "@" in last or ":" in last:
            raise ValueError("the address has a tag\nhint: write it as target_revision=")
        return self


def _bare(url: str) -> str:
    return url.partition("://")[2] or url


class ArgoRef(ArgoSource):
    """A Git repository that only holds value files for the Helm charts of other sources.

    Fields:
        ref: the name by which value files find it; `values` by default.
        path: must be left out.

    Raises:
        InvalidConstructError: a path, which would make manifests of its own.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/
    """

    TOOL: ClassVar[str] = ""

    ref: RefName | None = "values"
    path: RepoPath | None = None

    @model_validator(mode="after")
    def _no_manifests(self) -> Self:
        if self.ref is None:
            raise ValueError('nobody could find the files\nhint: ref="values"')
        if self.path is not None:
            raise ValueError(
                "with a path, manifests are made from this source, too\n"
                "hint: leave path out; value files are given from the root of the repository"
            )
        return self

    def file(self, path: str) -> str:
        """Return a file of this repository as `value_files` name it: `$values/prod.yaml`."""
        return f"${self.ref}/{path.lstrip('/')}"
