"""`ArgoApplicationSet` with its generators: what they make, and which parameters they give."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    ArgoApplication,
    ArgoApplicationSet,
    ArgoDestination,
    ArgoDirectory,
    ArgoGenerator,
    ArgoHelm,
    ArgoProject,
    AwsCodeCommitRepositories,
    AzureDevopsPullRequests,
    AzureDevopsRepositories,
    BasicAuth,
    BitbucketPullRequests,
    BitbucketRepositories,
    BitbucketServerPullRequests,
    BitbucketServerRepositories,
    ClusterDecisionGenerator,
    ClusterGenerator,
    ConfigMapKey,
    GitDirectoryGenerator,
    GiteaPullRequests,
    GiteaRepositories,
    GitFileGenerator,
    GithubPullRequests,
    GithubRepositories,
    GitlabPullRequests,
    GitlabRepositories,
    IgnoreApplicationDifference,
    LabelMatch,
    ListGenerator,
    MatrixGenerator,
    MergeGenerator,
    PluginGenerator,
    ProjectDestination,
    PullRequestFilter,
    PullRequestGenerator,
    RepositoryFilter,
    RollingStep,
    RollingSync,
    ScmProviderGenerator,
    SecretKey,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of, rendered

GIT = "https://github.com/example/web"
TOKEN = SecretKey(secret="github", key="token")
CA = ConfigMapKey(config_map="ca", key="ca.crt")
AUTH = BasicAuth(username="bot", password=TOKEN)
TOKEN_REF = {"secretName": "github", "key": "token"}


def template(text: str, *, name: str = "{{.name}}", **fields: Any) -> ArgoApplication:
    return ArgoApplication(
        name=name,
        source=ArgoDirectory(repo_url=GIT, path=text),
        destination=ArgoDestination(namespace="web"),
        **fields,
    )


# A name that differs between Applications, as far as anybody can tell, and takes no parameter.
VARIED = "web-{{ uuidv4 }}"


def application_set(generator: ArgoGenerator, text: str = ".", **fields: Any) -> ArgoApplicationSet:
    given = {"name": "web", "template": template(text, name=VARIED), **fields}
    return ArgoApplicationSet(generators=[generator], **given)


def of(generator: ArgoGenerator) -> dict[str, Any]:
    tree = made(application_set(generator))["ApplicationSet", "web"]
    found: dict[str, Any] = tree["spec"]["generators"][0]
    return found


def test_a_set_is_of_strict_go_templates() -> None:
    spec = made(application_set(ClusterGenerator()))["ApplicationSet", "web"]["spec"]
    assert spec["goTemplate"] is True
    assert spec["goTemplateOptions"] == ["missingkey=error"]
    assert spec["generators"] == [{"clusters": {}}]
    lax = application_set(ClusterGenerator(), missing_key="zero")
    made_of = made(lax)["ApplicationSet", "web"]["spec"]
    assert made_of["goTemplateOptions"] == ["missingkey=zero"]


@pytest.mark.parametrize(
    ("generator", "tree"),
    [
        (ListGenerator(elements=[{"a": 1}]), {"list": {"elements": [{"a": 1}]}}),
        (ListGenerator(elements_yaml="[]"), {"list": {"elements": [], "elementsYaml": "[]"}}),
        (
            ClusterGenerator(
                selector=k8s.LabelSelector(match_labels={"env": "prod"}), values={"a": "{{.name}}"}
            ),
            {
                "clusters": {
                    "selector": {"matchLabels": {"env": "prod"}},
                    "values": {"a": "{{.name}}"},
                }
            },
        ),
        (
            ClusterGenerator(only=k8s.LabelSelector(match_labels={"name": "x"})),
            {"clusters": {}, "selector": {"matchLabels": {"name": "x"}}},
        ),
        (
            GitFileGenerator(repo_url=GIT, files=["**/x.json"], requeue_after=60),
            {
                "git": {
                    "repoURL": GIT,
                    "revision": "HEAD",
                    "files": [{"path": "**/x.json"}],
                    "requeueAfterSeconds": 60,
                }
            },
        ),
        (
            ClusterDecisionGenerator(config_map_ref="ocm", name="web"),
            {"clusterDecisionResource": {"configMapRef": "ocm", "name": "web"}},
        ),
        (
            PluginGenerator(config_map_ref="plugin", parameters={"a": [1]}),
            {"plugin": {"configMapRef": {"name": "plugin"}, "input": {"parameters": {"a": [1]}}}},
        ),
    ],
)
def test_generators(generator: ArgoGenerator, tree: dict[str, Any]) -> None:
    assert of(generator) == tree


@pytest.mark.parametrize(
    ("host", "tree"),
    [
        (
            GithubPullRequests(owner="o", repo="r", token=TOKEN, labels=["x"]),
            {"github": {"owner": "o", "repo": "r", "tokenRef": TOKEN_REF, "labels": ["x"]}},
        ),
        (
            GitlabPullRequests(project="1", pull_request_state="opened", ca=CA),
            {
                "gitlab": {
                    "project": "1",
                    "pullRequestState": "opened",
                    "caRef": {"configMapName": "ca", "key": "ca.crt"},
                }
            },
        ),
        (
            GiteaPullRequests(owner="o", repo="r", api="https://g", insecure=True),
            {"gitea": {"owner": "o", "repo": "r", "api": "https://g", "insecure": True}},
        ),
        (
            BitbucketPullRequests(owner="o", repo="r", bearer_token=TOKEN),
            {"bitbucket": {"owner": "o", "repo": "r", "bearerToken": {"tokenRef": TOKEN_REF}}},
        ),
        (
            BitbucketServerPullRequests(project="p", repo="r", api="https://b", basic_auth=AUTH),
            {
                "bitbucketServer": {
                    "project": "p",
                    "repo": "r",
                    "api": "https://b",
                    "basicAuth": {"username": "bot", "passwordRef": TOKEN_REF},
                }
            },
        ),
        (
            AzureDevopsPullRequests(organization="o", project="p", repo="r"),
            {"azuredevops": {"organization": "o", "project": "p", "repo": "r"}},
        ),
    ],
)
def test_pull_requests(host: Any, tree: dict[str, Any]) -> None:
    generator = PullRequestGenerator(
        pull_requests=host, filters=[PullRequestFilter(branch_match="^x")]
    )
    assert of(generator) == {"pullRequest": {"filters": [{"branchMatch": "^x"}], **tree}}


@pytest.mark.parametrize(
    ("host", "tree"),
    [
        (
            GithubRepositories(organization="o", app_secret_name="app", all_branches=True),
            {"github": {"organization": "o", "appSecretName": "app", "allBranches": True}},
        ),
        (
            GitlabRepositories(group="g", include_subgroups=True),
            {"gitlab": {"group": "g", "includeSubgroups": True}},
        ),
        (
            GiteaRepositories(owner="o", api="https://g"),
            {"gitea": {"owner": "o", "api": "https://g"}},
        ),
        (
            BitbucketRepositories(owner="o", user="u", token=TOKEN),
            {"bitbucket": {"owner": "o", "user": "u", "appPasswordRef": TOKEN_REF}},
        ),
        (
            BitbucketServerRepositories(project="p", api="https://b"),
            {"bitbucketServer": {"project": "p", "api": "https://b"}},
        ),
        (
            AzureDevopsRepositories(organization="o", team_project="p", token=TOKEN),
            {
                "azureDevOps": {
                    "organization": "o",
                    "teamProject": "p",
                    "accessTokenRef": TOKEN_REF,
                }
            },
        ),
        (
            AwsCodeCommitRepositories(region="eu-1", tags={"team": "shop"}),
            {"awsCodeCommit": {"region": "eu-1", "tagFilters": [{"key": "team", "value": "shop"}]}},
        ),
    ],
)
def test_repositories(host: Any, tree: dict[str, Any]) -> None:
    generator = ScmProviderGenerator(
        repositories=host, clone_protocol="ssh", filters=[RepositoryFilter(paths_exist=["deploy"])]
    )
    assert of(generator) == {
        "scmProvider": {"cloneProtocol": "ssh", "filters": [{"pathsExist": ["deploy"]}], **tree}
    }


DIRECTORIES = GitDirectoryGenerator(repo_url=GIT, directories=["apps/*"], values={"v": "1"})
FILES = GitFileGenerator(repo_url=GIT, files=["**/config.json"])
LIST = ListGenerator(
    elements=[{"env": "a", "at": {"zone": "1"}}, {"env": "b", "at": {"zone": "2"}}]
)
REQUESTS = PullRequestGenerator(pull_requests=GithubPullRequests(owner="o", repo="r"))
SCM = ScmProviderGenerator(repositories=GithubRepositories(organization="o"))


@pytest.mark.parametrize(
    ("generator", "text"),
    [
        (LIST, "{{.env}}/{{ .at.zone }}/{{ .at }}"),
        (ListGenerator(elements_yaml="- a: 1"), "{{.anything}}"),
        (
            ClusterGenerator(values={"r": "1"}),
            "{{.name}}{{.nameNormalized}}{{.server}}{{.project}}",
        ),
        (ClusterGenerator(values={"r": "1"}), "{{.metadata.labels.env}}/{{.values.r}}"),
        (ClusterGenerator(), '{{ index .metadata.labels "app.example.com/env" }}'),
        (ClusterGenerator(), '{{ if eq .name "a.b" }}x{{ else }}y{{ end }}'),
        (ClusterGenerator(flat_list=True), "{{ range .clusters }}{{ .name }}{{ end }}"),
        (DIRECTORIES, "{{.path.path}}{{.path.basename}}{{index .path.segments 1}}{{.values.v}}"),
        (DIRECTORIES.replace(path_param_prefix="app"), "{{.app.path.basenameNormalized}}"),
        (FILES, "{{.path.filename}}{{.cluster.address}}"),
        (REQUESTS, "{{.number}}{{.head_short_sha_7}}{{.labels}}{{.author}}"),
        (SCM, "{{.repository}}{{.branchNormalized}}{{.short_sha}}"),
        (ClusterDecisionGenerator(config_map_ref="c", name="x"), "{{.clusterName}}"),
        (PluginGenerator(config_map_ref="c"), "{{.generator.input.parameters.a}}{{.b}}"),
        (MatrixGenerator(generators=[LIST, ClusterGenerator()]), "{{.env}}-{{.name}}"),
        (
            MergeGenerator(generators=[ClusterGenerator(), FILES], merge_keys=["server"]),
            "{{.name}}",
        ),
    ],
)
def test_given_parameters_may_be_used(generator: ArgoGenerator, text: str) -> None:
    assert made(application_set(generator, text))


@pytest.mark.parametrize(
    ("generator", "text"),
    [
        (LIST, "{{env}}/{{ at.zone }}"),
        (ClusterGenerator(), "{{name}}/{{metadata.labels.app.example.com/env}}"),
        (DIRECTORIES, "{{path}}/{{path[0]}}/{{path.basename}}/{{values.v}}"),
        (REQUESTS, "{{number}}"),
    ],
)
def test_the_other_kind_of_templates(generator: ArgoGenerator, text: str) -> None:
    first = text.partition("}}")[0]
    plain = template(text, name=f"web-{first}}}}}")
    spec = made(application_set(generator, template=plain, go_template=False))
    assert "goTemplate" not in spec["ApplicationSet", "web"]["spec"]


@pytest.mark.parametrize(
    ("generator", "text", "message"),
    [
        (LIST, "{{.environment}}", 'gives no parameter "environment"'),
        (LIST, "{{ .at.region }}", "it gives at, at.zone, env"),
        (ListGenerator(elements=[{"a": "1"}, {"b": "2"}]), "{{.a}}", 'no parameter "a"'),
        (ClusterGenerator(), "{{.cluster}}", 'no parameter "cluster"'),
        (ClusterGenerator(), "{{.values.revision}}", 'no parameter "values.revision"'),
        (ClusterGenerator(flat_list=True), "{{.name}}", 'no parameter "name"'),
        (ClusterGenerator(), "{{ range $.nodes }}x{{ end }}", 'no parameter "nodes"'),
        (DIRECTORIES, "{{.path.filename}}", 'no parameter "path.filename"'),
        (REQUESTS, "{{.sha}}", 'no parameter "sha"'),
        (SCM, "{{.number}}", 'no parameter "number"'),
        (MatrixGenerator(generators=[LIST, DIRECTORIES]), "{{.name}}", 'no parameter "name"'),
        (ClusterGenerator(values={"a": "{{.nme}}"}), ".", "the clusters generator gives no"),
        (
            MatrixGenerator(
                generators=[
                    GitFileGenerator(repo_url=GIT, files=["{{.name}}/x.json"]),
                    ClusterGenerator(),
                ]
            ),
            ".",
            'what comes before git gives no parameter "name"',
        ),
        (LIST, "{{env}}", "write {{.env}}, or go_template=False"),
        (ClusterGenerator(), "{{.metadata.labels.my-env}}", 'index .metadata.labels "my-env"'),
        (LIST, "{{.env", "opens a placeholder and does not close it"),
    ],
)
def test_a_parameter_that_nobody_gives(generator: ArgoGenerator, text: str, message: str) -> None:
    refused = refusal_of(
        ArgoApplicationSet,
        name="web",
        generators=[generator],
        template=template(text, name=VARIED),
    )
    assert message in refused


def test_every_generator_has_to_give_it() -> None:
    refused = refusal_of(
        ArgoApplicationSet,
        name="web",
        generators=[ClusterGenerator(), LIST],
        template=template(".", name="{{.name}}"),
    )
    assert 'generators[1], list, gives no parameter "name", which {{.name}} uses' in refused


def test_what_may_be_missing_is_enough_for_one() -> None:
    some = ListGenerator(elements=[{"a": "1"}, {"b": "2"}])
    text = "{{ if .a }}{{ .a }}{{ else }}{{ .b }}{{ end }}"
    assert made(application_set(some, text, missing_key="default"))


def test_the_second_of_a_matrix_uses_the_first() -> None:
    matrix = MatrixGenerator(
        generators=[
            ClusterGenerator(),
            GitDirectoryGenerator(repo_url=GIT, directories=["{{.metadata.labels.env}}/*"]),
        ]
    )
    assert made(application_set(matrix, "{{.path.path}}"))


def test_helm_values_of_a_template_are_templates_too() -> None:
    chart = ArgoHelm(repo_url=GIT, path="chart", values_object={"host": "{{.hots}}.example.com"})
    refused = refusal_of(
        ArgoApplicationSet,
        name="web",
        generators=[ClusterGenerator()],
        template=template(".").replace(source=chart),
    )
    assert 'no parameter "hots"' in refused


def test_the_rest_of_a_set() -> None:
    spec = made(
        application_set(
            LIST,
            template=template(".", name="web-{{.env}}", labels={"env": "{{.env}}"}),
            template_patch="spec: {revisionHistoryLimit: {{ .at.zone }}}",
            strategy=RollingSync(
                steps=[RollingStep(match_expressions=[LabelMatch(key="env", values=["a"])])],
                deletion_order="Reverse",
            ),
            applications_sync="create-update",
            preserve_resources_on_deletion=True,
            preserved_labels=["team"],
            preserved_annotations=["notify"],
            ignore_application_differences=[
                IgnoreApplicationDifference(json_pointers=["/spec/source/targetRevision"])
            ],
        )
    )["ApplicationSet", "web"]["spec"]
    assert spec["strategy"]["deletionOrder"] == "Reverse"
    assert spec["syncPolicy"] == {
        "applicationsSync": "create-update",
        "preserveResourcesOnDeletion": True,
    }
    assert spec["preservedFields"] == {"labels": ["team"], "annotations": ["notify"]}
    assert spec["templatePatch"].startswith("spec:")


DEEP = MatrixGenerator(generators=[LIST, MatrixGenerator(generators=[LIST, LIST])])
SET = {"name": "web", "generators": [LIST], "template": template(".", name="{{.env}}")}


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (ArgoApplicationSet, {**SET, "generators": []}, "nothing gives parameters"),
        (ArgoApplicationSet, {**SET, "template": template(".", name="web")}, "would be named"),
        (
            ArgoApplicationSet,
            {
                **SET,
                "template": template(".", name="{{env}}"),
                "go_template": False,
                "missing_key": "error",
            },
            "missing_key is about Go templates",
        ),
        (ArgoApplicationSet, {**SET, "go_template": False}, "write {{env}}, or go_template=True"),
        (
            ArgoApplicationSet,
            {
                **SET,
                "strategy": RollingSync(
                    steps=[RollingStep(match_expressions=[LabelMatch(key="env", values=["a"])])]
                ),
            },
            'the label "env", which the template does not set',
        ),
        (MatrixGenerator, {"generators": [LIST]}, "a matrix has two generators, not 1"),
        (MatrixGenerator, {"generators": [LIST, DEEP]}, "two levels deep at most"),
        (MergeGenerator, {"generators": [LIST], "merge_keys": ["env"]}, "at least two"),
        (MergeGenerator, {"generators": [LIST, LIST], "merge_keys": []}, "no keys to merge by"),
        (
            MergeGenerator,
            {"generators": [LIST, ClusterGenerator()], "merge_keys": ["env"]},
            'the clusters generator gives no "env"',
        ),
        (ListGenerator, {}, "the list is empty"),
        (GitDirectoryGenerator, {"repo_url": GIT, "directories": []}, "no path is given"),
        (
            GitDirectoryGenerator,
            {"repo_url": GIT, "directories": ["a"], "exclude": ["a"]},
            '"a" is there twice',
        ),
        (ClusterDecisionGenerator, {"config_map_ref": "c"}, "either name= or label_selector="),
        (
            GithubPullRequests,
            {"owner": "o", "repo": "r", "token": TOKEN, "app_secret_name": "a"},
            "either token= or app_secret_name=",
        ),
        (
            BitbucketPullRequests,
            {"owner": "o", "repo": "r", "basic_auth": AUTH, "bearer_token": TOKEN},
            "either basic_auth= or bearer_token=",
        ),
        (LabelMatch, {"key": "env", "values": []}, "nothing matches"),
        (RollingStep, {"match_expressions": []}, "the step matches nothing"),
        (RollingSync, {"steps": []}, "nothing is ever synchronised"),
        (IgnoreApplicationDifference, {}, "no fields are named"),
    ],
)
def test_misuse(make: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(make, **fields)


def test_a_template_is_checked_against_its_project() -> None:
    project = ArgoProject(
        name="shop",
        source_repos=["https://github.com/other/*"],
        destinations=[ProjectDestination(server="*", namespace="*")],
    )
    made_of = application_set(ClusterGenerator(), template=template(".", project=project))
    findings = rendered(project, made_of).findings
    assert [(finding.code, finding.path) for finding in findings] == [
        ("K8S-ARGO-004", "spec.template.spec.source.repoURL")
    ]
    templated = template(".", project="{{.metadata.labels.team}}")
    assert rendered(application_set(ClusterGenerator(), template=templated)).findings == ()
