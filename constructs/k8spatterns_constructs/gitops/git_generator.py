"""`GitDirectoryGenerator` and `GitFileGenerator`: parameters from a Git repository."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Self

from pydantic import Field, model_validator

from k8spatterns.types import Many, Seconds
from k8spatterns_constructs.gitops.argo_types import RepoUrl
from k8spatterns_constructs.gitops.generator import ArgoGenerator, Values, of_values
from k8spatterns_constructs.gitops.mirrored import Tree
from k8spatterns_constructs.gitops.template_params import Given

_OF_DIRECTORY = ("basename", "basenameNormalized")
_OF_FILE = ("filename", "filenameNormalized")


class GitGenerator(ArgoGenerator):
    """The base of generators that look into a Git repository.

    Fields:
        repo_url: of the repository.
        revision: branch, tag or commit; `HEAD` by default.
        exclude: globs of paths that are left out; they win.
        path_param_prefix: put before the parameters, as `PREFIX.path`; for a matrix of two Git
            generators.
        requeue_after: seconds until it looks again; 3 minutes by default.
        values: more parameters, as `values.NAME`; they may use the others.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/
    """

    KEY: ClassVar[str] = "git"
    JSON_NAMES: ClassVar[Mapping[str, str]] = {"repo_url": "repoURL"}
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset(
        {"only", "requeue_after", "directories", "files", "exclude"}
    )
    # Which of the two lists is written, and the parameters beside `path`.
    LIST: ClassVar[str] = ""
    PARTS: ClassVar[tuple[str, ...]] = ()

    repo_url: RepoUrl
    revision: str = "HEAD"
    exclude: Many[str] = ()
    path_param_prefix: str | None = None
    requeue_after: Seconds | None = None
    values: Values = Field(default_factory=dict)

    @model_validator(mode="after")
    def _some_paths(self) -> Self:
        paths = self.paths()
        if not paths:
            raise ValueError(f'no path is given\nhint: {self.LIST}=["apps/*"]')
        for path in (*paths, *self.exclude):
            if paths.count(path) + self.exclude.count(path) > 1:
                raise ValueError(f'"{path}" is there twice\nhint: exclude wins over {self.LIST}')
        return self

    def paths(self) -> tuple[str, ...]:
        """Return the globs that are looked for."""
        return tuple(getattr(self, self.LIST))

    def makes_one(self) -> bool:
        """Say whether there is one set of parameters at most."""
        paths = self.paths()
        return len(paths) == 1 and not any(mark in paths[0] for mark in "*?[{")

    def options(self) -> Tree:
        """Return the generator's own fields as the API has them."""
        listed: list[Tree] = [{"path": path} for path in self.paths()]
        listed += [{"path": path, "exclude": True} for path in self.exclude]
        return {**super().options(), self.LIST: listed}

    def path_parameters(self, *, go_template: bool) -> Given:
        """Return the parameters about the path, and `values`."""
        before = f"{self.path_param_prefix}." if self.path_param_prefix else ""
        path = f"{before}path"
        names = {f"{path}.{part}" for part in self.PARTS} | of_values(self.values)
        if go_template:
            return Given(frozenset(names | {f"{path}.path", f"{path}.segments"}))
        return Given(frozenset(names | {path}), (f"{path}[",))


class GitDirectoryGenerator(GitGenerator):
    """A set of parameters for each directory of a repository that fits.

    Fields:
        directories: globs of paths, such as `apps/*`.

    Raises:
        InvalidConstructError: no directories, or a path that is there twice.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/#git-generator-directories
    """

    LIST: ClassVar[str] = "directories"
    PARTS: ClassVar[tuple[str, ...]] = _OF_DIRECTORY

    directories: Many[str]

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return the path and its parts, and `values`."""
        del strict
        return self.path_parameters(go_template=go_template)


class GitFileGenerator(GitGenerator):
    """A set of parameters for each JSON or YAML file that fits: what the file holds.

    Fields:
        files: globs of paths, such as `clusters/**/config.json`.

    Raises:
        InvalidConstructError: no files, or a path that is there twice.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/#git-generator-files
    """

    LIST: ClassVar[str] = "files"
    PARTS: ClassVar[tuple[str, ...]] = (*_OF_DIRECTORY, *_OF_FILE)

    files: Many[str]

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return the path, `values`, and that the files may hold anything."""
        del strict
        return self.path_parameters(go_template=go_template)._replace(open=True)
