"""`PullRequestGenerator`: a set of parameters for each open pull request."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from k8spatterns.types import DnsSubdomain, Many, Seconds
from k8spatterns_constructs.gitops.generator import ArgoGenerator, Values, of_values
from k8spatterns_constructs.gitops.git_host import BasicAuth, GitHost
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, plain
from k8spatterns_constructs.gitops.template_params import Given
from k8spatterns_constructs.workloads.environment import ConfigMapKey, SecretKey

_PARAMETERS = frozenset(
    {
        "author",
        "branch",
        "branch_slug",
        "head_sha",
        "head_short_sha",
        "head_short_sha_7",
        "number",
        "target_branch",
        "target_branch_slug",
        "title",
    }
)


class PullRequests(GitHost):
    """The base of what hosts pull requests.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/
    """


class GithubPullRequests(PullRequests):
    """The pull requests of a repository on GitHub.

    Fields:
        owner, repo: the repository.
        labels: that a pull request must have, all of them; any by default.
        token: the key of a Secret; or
        app_secret_name: a Secret with a GitHub App; without both, few requests are allowed.
        api: of GitHub Enterprise; `https://api.github.com/` by default.

    Raises:
        InvalidConstructError: both a token and an app.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/#github
    """

    KEY: ClassVar[str] = "github"

    owner: str
    repo: str
    labels: Many[str] = ()
    token: SecretKey | None = None
    app_secret_name: DnsSubdomain | None = None
    api: str | None = None


class GitlabPullRequests(PullRequests):
    """The merge requests of a project on GitLab.

    Fields:
        project: its id.
        labels: that a merge request must have; any by default.
        pull_request_state: `opened`, `closed`, `merged` or `locked`; any by default.
        token: the key of a Secret.
        api: of an instance of one's own; `https://gitlab.com/` by default.
        insecure: whether its certificate is not checked; False by default.
        ca: the key of a ConfigMap with the authority of its certificate.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/#gitlab
    """

    KEY: ClassVar[str] = "gitlab"

    project: str
    labels: Many[str] = ()
    pull_request_state: Literal["opened", "closed", "merged", "locked"] | None = None
    token: SecretKey | None = None
    api: str | None = None
    insecure: bool | None = None
    ca: ConfigMapKey | None = None


class GiteaPullRequests(PullRequests):
    """The pull requests of a repository on Gitea.

    Fields:
        owner, repo: the repository.
        api: the address of the instance.
        labels: that a pull request must have; any by default.
        token: the key of a Secret.
        insecure: whether its certificate is not checked; False by default.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/#gitea
    """

    KEY: ClassVar[str] = "gitea"

    owner: str
    repo: str
    api: str
    labels: Many[str] = ()
    token: SecretKey | None = None
    insecure: bool | None = None


class BitbucketPullRequests(PullRequests):
    """The pull requests of a repository on Bitbucket Cloud.

    Fields:
        owner, repo: the repository.
        basic_auth: a user with an app password; or
        bearer_token: the key of a Secret.
        api: `https://api.bitbucket.org/2.0` by default.

    Raises:
        InvalidConstructError: both credentials.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/#bitbucket-cloud
    """

    KEY: ClassVar[str] = "bitbucket"

    owner: str
    repo: str
    basic_auth: BasicAuth | None = None
    bearer_token: SecretKey | None = None
    api: str | None = None


class BitbucketServerPullRequests(PullRequests):
    """The pull requests of a repository on Bitbucket Server.

    Fields:
        project, repo: the repository.
        api: the address of the instance.
        basic_auth: a user with a password; or
        bearer_token: the key of a Secret.
        insecure: whether its certificate is not checked; False by default.
        ca: the key of a ConfigMap with the authority of its certificate.

    Raises:
        InvalidConstructError: both credentials.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/#bitbucket-server
    """

    KEY: ClassVar[str] = "bitbucketServer"

    project: str
    repo: str
    api: str
    basic_auth: BasicAuth | None = None
    bearer_token: SecretKey | None = None
    insecure: bool | None = None
    ca: ConfigMapKey | None = None


class AzureDevopsPullRequests(PullRequests):
    """The pull requests of a repository on Azure DevOps.

    Fields:
        organization, project, repo: the repository.
        labels: that a pull request must have; any by default.
        token: the key of a Secret.
        api: `https://dev.azure.com/` by default.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/#azure-devops
    """

    KEY: ClassVar[str] = "azuredevops"

    organization: str
    project: str
    repo: str
    labels: Many[str] = ()
    token: SecretKey | None = None
    api: str | None = None


class PullRequestFilter(Mirrored):
    """Pull requests that count: all conditions of a filter, of at least one filter.

    Fields:
        branch_match, target_branch_match, title_match: regular expressions; any by default.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/#filters
    """

    branch_match: str | None = None
    target_branch_match: str | None = None
    title_match: str | None = None


class PullRequestGenerator(ArgoGenerator):
    """A set of parameters for each open pull request of a repository.

    Fields:
        pull_requests: of which repository, such as `GithubPullRequests`.
        filters: which of them count; all by default.
        continue_on_repo_not_found_error: whether a missing repository is no error; False by
            default.
        requeue_after: seconds until it looks again; 30 minutes by default.
        values: more parameters, as `values.NAME`; they may use those of the pull request.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/
    """

    KEY: ClassVar[str] = "pullRequest"
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset({"only", "requeue_after", "pull_requests"})

    pull_requests: PullRequests
    filters: Many[PullRequestFilter] = ()
    continue_on_repo_not_found_error: bool | None = None
    requeue_after: Seconds | None = None
    values: Values = Field(default_factory=dict)

    def options(self) -> Tree:
        """Return the generator's own fields as the API has them."""
        return {**super().options(), self.pull_requests.KEY: plain(self.pull_requests)}

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return what a pull request says; its labels only in Go templates."""
        del strict
        labels = {"labels"} if go_template else set()
        return Given(_PARAMETERS | labels | of_values(self.values))
