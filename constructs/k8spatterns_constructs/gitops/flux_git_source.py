"""`FluxGitSource`: a Git repository that Flux watches."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from k8spatterns.types import DnsSubdomain, Many
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.flux_source import FluxSource, SourceKind
from k8spatterns_constructs.gitops.flux_types import SourcePath
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact

_SCHEMES = ("https://", "http://", "ssh://")
_SHA_LENGTHS = (40, 64)


class FluxGitRef(Mirrored):
    """What of a Git repository is deployed: one of these.

    Fields:
        branch: its newest commit; beside `commit`, the branch that has the commit.
        tag: a tag.
        semver: the newest tag in a range, such as `>=1.2.0 <2.0.0`.
        name: a reference in full, such as `refs/pull/42/head`.
        commit: a commit by its full hash.

    Raises:
        InvalidConstructError: none or several of them, of which Flux would silently take one; a
            reference or a hash that is not in full.

    See https://fluxcd.io/flux/components/source/gitrepositories/#reference
    """

    branch: str | None = None
    tag: str | None = None
    semver: str | None = None
    name: str | None = None
    commit: str | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        given = list(self.tree())
        if len(given) != 1 and set(given) != {"branch", "commit"}:
            raise ValueError(
                f"one reference is needed, not {' and '.join(given) or 'none'}\n"
                "hint: keep one; only commit= goes together with branch="
            )
        return self

    @model_validator(mode="after")
    def _in_full(self) -> Self:
        if self.name is not None and not self.name.startswith("refs/"):
            raise ValueError(
                f'"{self.name}" is no full reference\nhint: write "refs/heads/{self.name}"'
            )
        if self.commit is not None and not _is_hash(self.commit):
            raise ValueError(
                f'"{self.commit}" is no full hash of a commit\nhint: git rev-parse {self.commit}'
            )
        return self


def _is_hash(text: str) -> bool:
    return len(text) in _SHA_LENGTHS and all(char in "0123456789abcdef" for char in text)


class FluxGitVerification(Value):
    """Signatures that must be on what is deployed.

    Fields:
        secret: the name of a Secret with the public keys.
        mode: what must be signed: `HEAD`, the commit, by default; `Tag`; `TagAndHEAD`.

    See https://fluxcd.io/flux/components/source/gitrepositories/#verification
    """

    secret: DnsSubdomain
    mode: Literal["HEAD", "Tag", "TagAndHEAD"] = "HEAD"


class FluxGitInclude(Value):
    """The content of another repository, put into this one.

    Fields:
        repository: a `FluxGitSource`, or the name of one that lives outside the app.
        from_path: the directory in it; its root by default.
        to_path: where it goes; a directory of the repository's name by default.

    See https://fluxcd.io/flux/components/source/gitrepositories/#include
    """

    repository: FluxGitSource | DnsSubdomain
    from_path: SourcePath | None = None
    to_path: SourcePath | None = None

    def tree(self) -> Tree:
        """Return the inclusion as the API has it."""
        other = self.repository
        name = other if isinstance(other, str) else other.name
        return {
            "repository": {"name": name},
            **compact(fromPath=self.from_path, toPath=self.to_path),
        }


class FluxGitSource(FluxSource):
    """A Git repository that Flux watches.

    Fields:
        url: with `https://`, `http://` or `ssh://`.
        ref: what of it is deployed, such as `FluxGitRef(branch="main")`. Flux alone would take the
            branch `master`, so it must be given.
        secret: the name of a Secret with a user and a password or token, or with an SSH key.
        provider: `aws`, `azure` or `github` for credentials without a Secret's password; `generic`
            by default.
        service_account_name: whose identity the provider sees; that of Flux by default.
        verify: signatures that must be there; none by default.
        ignore: paths that do not count, as in `.gitignore`; files that are not deployed by default.
        include: the content of other repositories.
        recurse_submodules: whether submodules are fetched, too; False by default.
        sparse_checkout: the directories to fetch; all by default.
        proxy_secret: the name of a Secret with the address of a proxy.

    Raises:
        InvalidConstructError: an address in Git's short form; SSH without a Secret; signatures of
            tags where no tag is deployed; a ServiceAccount without a provider.

    See https://fluxcd.io/flux/components/source/gitrepositories/
    """

    KIND: ClassVar[SourceKind] = "GitRepository"
    OWN: ClassVar[frozenset[str]] = frozenset({"verify", "include"})

    url: str
    ref: FluxGitRef
    provider: Literal["generic", "aws", "azure", "github"] | None = None
    service_account_name: DnsSubdomain | None = None
    verify: FluxGitVerification | None = None
    ignore: str | None = None
    include: Many[FluxGitInclude] = ()
    recurse_submodules: bool | None = None
    sparse_checkout: Many[str] = ()
    proxy_secret: DnsSubdomain | None = None

    @model_validator(mode="after")
    def _address_of_git(self) -> Self:
        if not self.url.startswith(_SCHEMES):
            host, colon, path = self.url.partition(":")
            short = colon and "@" in host and "//" not in self.url
            better = f"ssh://{host}/{path}" if short else "https://github.com/example/app"
            raise ValueError(f'Flux does not know "{self.url}"\nhint: write "{better}"')
        if self.url.startswith("ssh://") and not self.secret:
            raise ValueError(
                "SSH needs a key\nhint: secret= names a Secret with identity and known_hosts"
            )
        return self

    @model_validator(mode="after")
    def _tags_to_verify(self) -> Self:
        tagged = self.ref.tag or self.ref.semver or (self.ref.name or "").startswith("refs/tags/")
        if self.verify is not None and "Tag" in self.verify.mode and not tagged:
            raise ValueError(
                f"mode {self.verify.mode} is about tags, and none is deployed\n"
                'hint: ref=FluxGitRef(tag="..."), or mode="HEAD"'
            )
        return self

    @model_validator(mode="after")
    def _identity_for_a_provider(self) -> Self:
        if self.service_account_name and self.provider in (None, "generic"):
            raise ValueError(
                'a ServiceAccount is an identity for a provider\nhint: provider="aws" or "azure"'
            )
        return self

    def spec(self) -> Tree:
        """Return the specification as the API has it."""
        verify = self.verify and {
            "mode": self.verify.mode,
            "secretRef": {"name": self.verify.secret},
        }
        included = [include.tree() for include in self.include]
        return {**super().spec(), **compact(verify=verify, include=included)}
