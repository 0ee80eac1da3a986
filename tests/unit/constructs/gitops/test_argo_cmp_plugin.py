"""`ArgoCmpPlugin`: the ConfigMap, and what changes in `argocd-repo-server`."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from k8spatterns import (
    App,
    ArgoCmpPlugin,
    ConfigMapKey,
    EnvFrom,
    RawObject,
    Resources,
    SecretKey,
    render,
)
from k8spatterns.argocd.plugin import SERVER
from tests.support.making import made, refusal_of

IMAGE = "registry.example.com/cmp:1"
REPO_SERVER = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "argocd-repo-server"},
    "spec": {
        "selector": {"matchLabels": {"a": "b"}},
        "template": {
            "metadata": {"labels": {"a": "b"}},
            "spec": {
                "containers": [
                    {"name": "argocd-repo-server", "image": "quay.io/argoproj/argocd:v3.2.0"}
                ],
                "volumes": [
                    {"name": "var-files", "emptyDir": {}},
                    {"name": "plugins", "emptyDir": {}},
                ],
            },
        },
    },
}


def spec_of(plugin: ArgoCmpPlugin) -> dict[str, Any]:
    objects = made(plugin)
    (tree,) = objects.values()
    spec: dict[str, Any] = yaml.safe_load(tree["data"]["plugin.yaml"])["spec"]
    return spec


def sidecar_of(plugin: ArgoCmpPlugin) -> dict[str, Any]:
    patch = plugin.repo_server_patch()
    sidecar: dict[str, Any] = patch["spec"]["template"]["spec"]["containers"][0]
    return sidecar


def test_the_config_map_holds_plugin_yaml() -> None:
    plugin = ArgoCmpPlugin(image=IMAGE, labels={"a": "b"}, annotations={"c": "d"})
    objects = made(plugin)
    tree = objects["ConfigMap", "k8spatterns-plugin"]
    assert tree["metadata"]["labels"]["a"] == "b"
    assert tree["metadata"]["annotations"] == {"c": "d"}
    assert set(spec_of(plugin)) == {"generate", "parameters"}


def test_everything_that_can_be_said() -> None:
    plugin = ArgoCmpPlugin(
        name="apps",
        image=IMAGE,
        version="v1",
        app="main.py",
        profile="restricted",
        discover_file="main.py",
        preserve_file_mode=True,
        provide_git_creds=True,
        resources=Resources(requests={"cpu": "1"}, limits={"memory": "2Gi"}),
        env={"A": "b", "C": SecretKey(secret="d", key="e")},
        env_from=[EnvFrom(config_map="f")],
    )
    spec = spec_of(plugin)
    assert spec["version"] == "v1"
    assert spec["generate"]["command"][3:] == ["main.py", "--profile", "restricted"]
    assert spec["discover"] == {"fileName": "main.py"}
    assert spec["preserveFileMode"] is spec["provideGitCreds"] is True
    sidecar = sidecar_of(plugin)
    assert sidecar["name"] == "apps"
    assert sidecar["resources"] == {"requests": {"cpu": "1"}, "limits": {"memory": "2Gi"}}
    assert sidecar["env"][-2:] == [
        {"name": "A", "value": "b"},
        {"name": "C", "valueFrom": {"secretKeyRef": {"name": "d", "key": "e"}}},
    ]
    assert sidecar["envFrom"] == [{"configMapRef": {"name": "f"}}]


def test_discovery_by_glob_or_command() -> None:
    by_glob = ArgoCmpPlugin(image=IMAGE, discover_glob="**/app.py")
    assert spec_of(by_glob)["discover"] == {"find": {"glob": "**/app.py"}}
    by_command = ArgoCmpPlugin(image=IMAGE, discover_command=["ls", "app.py"])
    assert spec_of(by_command)["discover"] == {"find": {"command": ["ls", "app.py"]}}


def test_the_pods_change_with_the_configuration() -> None:
    def annotations(plugin: ArgoCmpPlugin) -> dict[str, str]:
        patch = plugin.repo_server_patch()
        found: dict[str, str] = patch["spec"]["template"]["metadata"]["annotations"]
        return found

    one, other = ArgoCmpPlugin(image=IMAGE), ArgoCmpPlugin(image=IMAGE, app="b.py")
    assert annotations(one) == annotations(ArgoCmpPlugin(image="other:2"))
    assert annotations(one).keys() == annotations(other).keys()
    assert annotations(one) != annotations(other)


def test_overrides_do_what_the_patch_does() -> None:
    app = App()
    chart = app.chart("argocd", namespace="argocd")
    plugin = chart.add(ArgoCmpPlugin(image=IMAGE))
    chart.add(RawObject(REPO_SERVER))
    for override in plugin.repo_server_overrides():
        chart.override(override)
    rendering = render(app)
    assert not rendering.errors
    tree = next(tree for tree in rendering.documents if tree["kind"] == "Deployment")
    wanted = plugin.repo_server_patch()["spec"]["template"]
    pods = tree["spec"]["template"]
    assert pods["metadata"]["annotations"] == wanted["metadata"]["annotations"]
    assert pods["spec"]["containers"][1:] == wanted["spec"]["containers"]
    assert pods["spec"]["volumes"][2:] == wanted["spec"]["volumes"]
    assert pods["spec"]["containers"][1]["command"] == [SERVER]


def test_a_variable_from_a_config_map() -> None:
    plugin = ArgoCmpPlugin(image=IMAGE, env={"A": ConfigMapKey(config_map="b", key="c")})
    assert sidecar_of(plugin)["env"][-1]["valueFrom"]["configMapKeyRef"]["name"] == "b"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"image": "cmp"}, "give it a tag or a digest"),
        ({"image": "registry:5000/cmp:latest"}, "another image tomorrow"),
        ({"name": "argocd-repo-server"}, "choose another name"),
        ({"name": "Apps"}, 'write "apps"'),
        ({"discover_file": "a", "discover_glob": "b"}, "discover_file and discover_glob"),
        ({"discover_glob": "a", "discover_command": ["b"]}, "looks at the first only"),
        ({"discover_command": "ls"}, "a list is needed"),
        ({"profile": "strict"}, "profile"),
        ({"version": ""}, "version"),
    ],
)
def test_misuses(arguments: dict[str, Any], message: str) -> None:
    assert message in refusal_of(ArgoCmpPlugin, **{"image": IMAGE, **arguments})
