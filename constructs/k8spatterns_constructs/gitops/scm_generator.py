"""`ScmProviderGenerator`: a set of parameters for each repository of an organisation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from pydantic import Field

from k8spatterns.types import DnsSubdomain, Many, Seconds
from k8spatterns_constructs.gitops.generator import ArgoGenerator, Values, of_values
from k8spatterns_constructs.gitops.git_host import BasicAuth, GitHost
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact, plain
from k8spatterns_constructs.gitops.template_params import Given
from k8spatterns_constructs.workloads.environment import ConfigMapKey, SecretKey

_PARAMETERS = frozenset(
    {
        "branch",
        "branchNormalized",
        "labels",
        "organization",
        "repository",
        "repository_id",
        "sha",
        "short_sha",
        "short_sha_7",
        "url",
    }
)


class Repositories(GitHost):
    """The base of what hosts repositories.

    Fields:
        all_branches: whether every branch counts; by default only the main one.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/
    """

    all_branches: bool | None = None


class GithubRepositories(Repositories):
    """The repositories of an organisation on GitHub.

    Fields:
        organization: its name.
        token: the key of a Secret; or
        app_secret_name: a Secret with a GitHub App.
        api: of GitHub Enterprise; `https://api.github.com/` by default.
        exclude_archived_repos: False by default.

    Raises:
        InvalidConstructError: both a token and an app.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/#github
    """

    KEY: ClassVar[str] = "github"

    organization: str
    token: SecretKey | None = None
    app_secret_name: DnsSubdomain | None = None
    api: str | None = None
    exclude_archived_repos: bool | None = None


class GitlabRepositories(Repositories):
    """The projects of a group on GitLab.

    Fields:
        group: its id or its path.
        include_subgroups: False by default.
        include_shared_projects: True by default.
        include_archived_repos: False by default.
        topic: that a project must have; any by default.
        token: the key of a Secret.
        api: of an instance of one's own; `https://gitlab.com/` by default.
        insecure: whether its certificate is not checked; False by default.
        ca: the key of a ConfigMap with the authority of its certificate.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/#gitlab
    """

    KEY: ClassVar[str] = "gitlab"

    group: str
    include_subgroups: bool | None = None
    include_shared_projects: bool | None = None
    include_archived_repos: bool | None = None
    topic: str | None = None
    token: SecretKey | None = None
    api: str | None = None
    insecure: bool | None = None
    ca: ConfigMapKey | None = None


class GiteaRepositories(Repositories):
    """The repositories of an owner on Gitea.

    Fields:
        owner: an organisation or a user.
        api: the address of the instance.
        exclude_archived_repos: False by default.
        token: the key of a Secret.
        insecure: whether its certificate is not checked; False by default.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/#gitea
    """

    KEY: ClassVar[str] = "gitea"

    owner: str
    api: str
    exclude_archived_repos: bool | None = None
    token: SecretKey | None = None
    insecure: bool | None = None


class BitbucketRepositories(Repositories):
    """The repositories of a workspace on Bitbucket Cloud.

    Fields:
        owner: the workspace.
        user: who asks.
        token: the key of a Secret with the user's app password.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/#bitbucket-cloud
    """

    KEY: ClassVar[str] = "bitbucket"
    TOKEN: ClassVar[str] = "appPasswordRef"  # noqa: S105 - the name of a field

    owner: str
    user: str
    token: SecretKey


class BitbucketServerRepositories(Repositories):
    """The repositories of a project on Bitbucket Server.

    Fields:
        project: its key.
        api: the address of the instance.
        basic_auth: a user with a password; or
        bearer_token: the key of a Secret.
        insecure: whether its certificate is not checked; False by default.
        ca: the key of a ConfigMap with the authority of its certificate.

    Raises:
        InvalidConstructError: both credentials.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/#bitbucket-server
    """

    KEY: ClassVar[str] = "bitbucketServer"

    project: str
    api: str
    basic_auth: BasicAuth | None = None
    bearer_token: SecretKey | None = None
    insecure: bool | None = None
    ca: ConfigMapKey | None = None


class AzureDevopsRepositories(Repositories):
    """The repositories of a team project on Azure DevOps.

    Fields:
        organization, team_project: where they are.
        token: the key of a Secret.
        api: `https://dev.azure.com/` by default.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/#azure-devops
    """

    KEY: ClassVar[str] = "azureDevOps"
    TOKEN: ClassVar[str] = "accessTokenRef"  # noqa: S105 - the name of a field

    organization: str
    team_project: str
    token: SecretKey
    api: str | None = None


class AwsCodeCommitRepositories(Repositories):
    """The repositories of a region in AWS CodeCommit.

    Fields:
        region: the one that Argo CD runs in by default.
        role: an ARN that is assumed; none by default.
        tags: tags that a repository must have; an empty value is any value.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/#aws-codecommit-alpha
    """

    KEY: ClassVar[str] = "awsCodeCommit"
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset({"tags"})

    region: str | None = None
    role: str | None = None
    tags: Mapping[str, str] = Field(default_factory=dict)

    def tree(self) -> Tree:
        """Return the region as the API has it."""
        tags = [compact(key=key, value=value) for key, value in self.tags.items()]
        return {**super().tree(), **compact(tagFilters=tags)}


class RepositoryFilter(Mirrored):
    """Repositories that count: all conditions of a filter, of at least one filter.

    Fields:
        repository_match, branch_match, label_match: regular expressions; any by default.
        paths_exist, paths_do_not_exist: that the branch has, and has not; any by default.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/#filters
    """

    repository_match: str | None = None
    branch_match: str | None = None
    label_match: str | None = None
    paths_exist: Many[str] = ()
    paths_do_not_exist: Many[str] = ()


class ScmProviderGenerator(ArgoGenerator):
    """A set of parameters for each repository of an organisation.

    Fields:
        repositories: of whom, such as `GithubRepositories`.
        clone_protocol: of the parameter `url`: `ssh` or `https`; the service's own by default.
        filters: which of them count; all by default.
        requeue_after: seconds until it looks again; 30 minutes by default.
        values: more parameters, as `values.NAME`; they may use those of the repository.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/
    """

    KEY: ClassVar[str] = "scmProvider"
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset({"only", "requeue_after", "repositories"})

    repositories: Repositories
    clone_protocol: Literal["ssh", "https", "https-fips"] | None = None
    filters: Many[RepositoryFilter] = ()
    requeue_after: Seconds | None = None
    values: Values = Field(default_factory=dict)

    def options(self) -> Tree:
        """Return the generator's own fields as the API has them."""
        return {**super().options(), self.repositories.KEY: plain(self.repositories)}

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return what a repository says, and `values`."""
        del go_template, strict
        return Given(_PARAMETERS | of_values(self.values))
