"""`argocd plugin` and `argocd install`, and `ArgoCmpPlugin`, which is the same."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from k8spatterns import ArgoCmpPlugin
from k8spatterns.argocd.plugin import SERVER
from k8spatterns.cli import main

IMAGE = "registry.example.com/cmp:1"


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> list[Any]:
    assert main(["argocd", *words]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return list(yaml.safe_load_all(out))


def test_plugin_yaml_has_no_version_and_no_discovery(capsys: pytest.CaptureFixture[str]) -> None:
    (tree,) = printed(capsys, "plugin")
    assert tree["metadata"] == {"name": "k8spatterns"}
    assert set(tree["spec"]) == {"generate", "parameters"}


@pytest.mark.parametrize(
    ("words", "discover"),
    [
        (["--discover-file", "app.py"], {"fileName": "app.py"}),
        (["--discover-glob", "**/app.py"], {"find": {"glob": "**/app.py"}}),
        (["--discover-command", "ls 'app.py'"], {"find": {"command": ["ls", "app.py"]}}),
    ],
)
def test_discovery(
    capsys: pytest.CaptureFixture[str], words: list[str], discover: dict[str, Any]
) -> None:
    (tree,) = printed(capsys, "plugin", *words)
    assert tree["spec"]["discover"] == discover


def test_other_names_and_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--name", "a", "--plugin-version", "v1", "--app", "b.py", "--profile", "relaxed"]
    (tree,) = printed(capsys, "plugin", *words)
    assert tree["metadata"]["name"] == "a"
    assert tree["spec"]["version"] == "v1"
    assert tree["spec"]["generate"]["command"][3:] == ["b.py", "--profile", "relaxed"]
    assert tree["spec"]["parameters"]["dynamic"]["command"][3:] == ["b.py"]


def test_install_is_the_same_as_the_construct(capsys: pytest.CaptureFixture[str]) -> None:
    config_map, patch = printed(capsys, "install", "--image", IMAGE, "-n", "cd")
    plugin = ArgoCmpPlugin(image=IMAGE)
    assert patch == plugin.repo_server_patch("cd")
    (made,) = plugin.compose()
    assert made.data == config_map["data"]  # type: ignore[union-attr]
    assert config_map["metadata"] == {"name": "k8spatterns-plugin", "namespace": "cd"}
    assert yaml.safe_load(config_map["data"]["plugin.yaml"]) == printed(capsys, "plugin")[0]
    (container,) = patch["spec"]["template"]["spec"]["containers"]
    assert container["command"] == [SERVER]
    assert container["securityContext"]["runAsUser"] == 999
    mounts = {mount["mountPath"]: mount["name"] for mount in container["volumeMounts"]}
    volumes = {volume["name"] for volume in patch["spec"]["template"]["spec"]["volumes"]}
    assert mounts["/tmp"] in volumes
    assert mounts["/var/run/argocd"] == "var-files"
    assert mounts["/home/argocd/cmp-server/plugins"] == "plugins"
    assert set(mounts.values()) == volumes | {"var-files", "plugins"}
    for only, document in (("configmap", config_map), ("patch", patch)):
        assert printed(capsys, "install", "--image", IMAGE, "-n", "cd", "--only", only) == [
            document
        ]


def test_values_for_the_chart(capsys: pytest.CaptureFixture[str]) -> None:
    (values,) = printed(capsys, "install", "--image", IMAGE, "--helm-values")
    assert values == ArgoCmpPlugin(image=IMAGE).helm_values()
    cmp = values["configs"]["cmp"]
    assert cmp["create"] is True
    assert cmp["plugins"]["k8spatterns"] == printed(capsys, "plugin")[0]["spec"]
    (container,) = values["repoServer"]["extraContainers"]
    mount = next(each for each in container["volumeMounts"] if "subPath" in each)
    assert (mount["name"], mount["subPath"]) == ("argocd-cmp-cm", "k8spatterns.yaml")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["plugin", "--name", "Not"], "--name"),
        (["plugin", "--profile", "strict"], "there is no profile"),
        (["plugin", "--discover-file", "a", "--discover-glob", "b"], "give one"),
        (["plugin", "--discover-command", "'"], "close the quote"),
        (["install"], "--image"),
        (["install", "--image", "not an image"], "--image"),
        (["install", "--image", IMAGE, "-n", "A"], "--namespace"),
        (["install", "--image", IMAGE, "--only", "both"], "write configmap or patch"),
        (["install", "--image", IMAGE, "--only", "patch", "--helm-values"], "give one of them"),
        (["simulate"], "REPO"),
        (["simulate", "no-such-folder"], "there is no folder"),
        (["simulate", ".", "--path", "../a"], "--path"),
        (["simulate", ".", "--timeout", "soon"], "write seconds"),
        (["simulate", ".", "--plugin", "none.yaml"], "there is no such file"),
        (["generat"], "k8spatterns"),
    ],
)
def test_wrong_usage(capsys: pytest.CaptureFixture[str], words: list[str], message: str) -> None:
    assert main(["argocd", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message.lower() in err.lower()


def test_the_group_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    main(["argocd", "--help"])
    shown = capsys.readouterr().out
    for name in ("generate", "parameters", "plugin", "install", "simulate"):
        assert name in shown


def test_the_group_alone_shows_its_help_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["argocd"]) == 2
    out, err = capsys.readouterr()
    assert out.startswith("Usage: k8spatterns argocd ")
    assert err == ""
