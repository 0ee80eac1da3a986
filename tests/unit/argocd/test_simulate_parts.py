from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from k8spatterns.argocd.plugin import Plugin, plugin_text
from k8spatterns.argocd.simulate.environment import (
    Application,
    announcing,
    generating,
    parse_env,
    parse_parameters,
)
from k8spatterns.argocd.simulate.manifests import OutputError, items_of, warnings_about
from k8spatterns.argocd.simulate.plugin_file import read_plugin
from k8spatterns.argocd.simulate.sandbox import copy_repository, revision, sandbox, uncommitted
from k8spatterns.errors import K8sPatternsError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION = Application(
    name="shop",
    namespace="prod",
    project="default",
    revision="0123456789abcdef",
    target_revision="main",
    repo_url="https://example.com/shop",
    path="deploy",
    kubernetes="1.36",
    api_versions=("v1", "apps/v1"),
    env={"STAGE": "test"},
    parameters={"some-text": "a", "list": ["b"], "map": {"image.tag": "c"}},
)


def test_the_variables_of_generate() -> None:
    variables = generating(APPLICATION)
    assert variables["ARGOCD_APP_REVISION_SHORT_8"] == "01234567"
    assert variables["KUBE_API_VERSIONS"] == "v1,apps/v1"
    assert variables["ARGOCD_ENV_STAGE"] == "test"
    assert variables["PARAM_SOME_TEXT"] == "a"
    assert variables["PARAM_LIST_0"] == "b"
    assert variables["PARAM_MAP_IMAGE_TAG"] == "c"
    assert variables["ARGOCD_APP_PARAMETERS"].startswith('[{"name": "some-text", "string": "a"}')


def test_the_variables_of_announcements_are_fewer() -> None:
    build = {name for name in announcing(APPLICATION) if name.startswith("ARGOCD_APP_")}
    assert build == {
        "ARGOCD_APP_NAME",
        "ARGOCD_APP_PARAMETERS",
        "ARGOCD_APP_SOURCE_PATH",
        "ARGOCD_APP_SOURCE_REPO_URL",
        "ARGOCD_APP_SOURCE_TARGET_REVISION",
    }
    assert "KUBE_VERSION" not in announcing(APPLICATION)


def test_parameters_of_the_command_line() -> None:
    given = parse_parameters(["a=1.10", "b=[1.10, x]", "c={d: 1.10}", "e="])
    assert given == {"a": "1.10", "b": ["1.10", "x"], "c": {"d": "1.10"}, "e": ""}
    assert parse_env(["A=b=c"]) == {"A": "b=c"}


@pytest.mark.parametrize("setting", ["a", "=a", "a=[[b]]", "a={b: [c]}", "a=[b"])
def test_parameters_that_are_none(setting: str) -> None:
    with pytest.raises(UsageError, match="--param"):
        parse_parameters([setting])


def test_a_variable_with_the_prefix() -> None:
    with pytest.raises(UsageError, match="write STAGE"):
        parse_env(["ARGOCD_ENV_STAGE=a"])


def test_our_own_plugin_is_read_as_it_is_written() -> None:
    plugin = read_plugin(plugin_text(Plugin(version="v2", discover={"fileName": "a"})), "f")
    assert plugin.name == "k8spatterns-v2"
    assert plugin.generate == ("k8spatterns", "argocd", "generate")
    assert plugin.announce == ("k8spatterns", "argocd", "parameters")
    assert plugin.discovers
    assert plugin.unknown == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("kind: ConfigMap", "holds one ConfigManagementPlugin"),
        ("kind: ConfigManagementPlugin\nspec: {generate: {command: [a]}}", "no metadata.name"),
        ("kind: ConfigManagementPlugin\nmetadata: {name: a}", "no spec.generate.command"),
        ("kind: ConfigManagementPlugin\nmetadata: {name: a}\nspec: []", "spec must be a mapping"),
        (
            "kind: ConfigManagementPlugin\nmetadata: {name: a}\nspec: {generate: {command: [1]}}",
            "must be a list of texts",
        ),
        ("{", "flow node"),
    ],
)
def test_a_plugin_that_argo_cd_would_not_start(text: str, message: str) -> None:
    with pytest.raises(K8sPatternsError, match=message):
        read_plugin(text, "plugin.yaml")


def test_fields_that_argo_cd_does_not_know() -> None:
    text = plugin_text(Plugin()) + "  lockRepo: true\n"
    assert read_plugin(text, "f").unknown == ("spec.lockRepo",)


def test_objects_in_the_order_of_argo_cd() -> None:
    def tree(kind: str, name: str, **annotations: str) -> str:
        lines = "".join(f"    argocd.argoproj.io/{k}: '{v}'\n" for k, v in annotations.items())
        return f"---\nkind: {kind}\nmetadata:\n  name: {name}\n  annotations:\n{lines}    x: y\n"

    items = items_of(
        tree("Custom", "a")
        + tree("Deployment", "b")
        + tree("ConfigMap", "c", **{"sync-wave": "-1"})
        + tree("Job", "d", hook="PreSync")
        + tree("Service", "e", **{"sync-wave": "one"})
        + tree("Job", "f", hook="PostSync"),
        "prod",
    )
    assert "".join(item.name for item in items) == "dcebaf"
    assert {item.namespace for item in items} == {"prod"}


def test_lists_are_taken_apart_and_empty_documents_left_out() -> None:
    text = "---\n---\nkind: ConfigMapList\nitems:\n- {kind: ConfigMap, metadata: {name: a}}\n"
    assert [item.name for item in items_of(text, "")] == ["a"]


@pytest.mark.parametrize("text", ["hello", "a: b", "a: [", "- kind: A"])
def test_output_that_is_more_than_objects(text: str) -> None:
    with pytest.raises(OutputError):
        items_of(text, "")


def test_warnings() -> None:
    assert "empty" in next(iter(warnings_about([])))
    large = "x" * 300_000
    text = f"{{kind: A, metadata: {{name: a}}, data: {large}}}"
    (warning,) = warnings_about(items_of(text, ""))
    assert "ServerSideApply=true" in warning
    (warning,) = warnings_about(items_of("kind: A", "n"))
    assert "has no name" in warning


def git(folder: Path, *words: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


def test_the_copy_has_what_git_would_give(tmp_path: Path) -> None:
    repository, copy = tmp_path / "repository", tmp_path / "copy"
    (repository / "sub").mkdir(parents=True)
    for name in ("a.sh", "sub/b", "ignored", "new"):
        (repository / name).write_text(name)
    (repository / "a.sh").chmod(0o755)
    (repository / "link").symlink_to("sub/b")
    (repository / ".gitignore").write_text("ignored\n")
    git(repository, "init", "--quiet")
    assert revision(repository) is None
    git(repository, "add", "a.sh", "sub", "link", ".gitignore")
    git(repository, "commit", "--quiet", "--message", "a")
    assert len(revision(repository) or "") == 40
    assert uncommitted(repository) == ["new"]
    copy_repository(repository, copy, keeps_modes=False)
    names = sorted(str(path.relative_to(copy)) for path in copy.rglob("*") if path.is_file())
    assert names == [".gitignore", "a.sh", "link", "new", "sub/b"]
    assert not (copy / "a.sh").stat().st_mode & 0o111
    assert (copy / "link").is_symlink()
    kept = tmp_path / "kept"
    copy_repository(repository, kept, keeps_modes=True)
    assert (kept / "a.sh").stat().st_mode & 0o100


def test_a_link_out_of_the_repository_is_refused(tmp_path: Path) -> None:
    repository = tmp_path / "repository"
    repository.mkdir()
    (repository / "link").symlink_to("../secret")
    with pytest.raises(UsageError, match="out-of-bounds symlinks"):
        copy_repository(repository, tmp_path / "copy", keeps_modes=False)


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with (
        pytest.raises(UsageError, match="app path does not exist"),
        sandbox(tmp_path, "deploy", keeps_modes=False, user=None),
    ):
        pass


def test_a_sandbox_knows_what_was_written_and_is_gone_afterwards(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    (tmp_path / "b").write_text("b")
    with sandbox(tmp_path, ".", keeps_modes=False, user=None) as place:
        assert place.changed() == place.written_home() == []
        (place.folder / "a").write_text("changed")
        (place.folder / "b").unlink()
        (place.folder / "c").write_text("new")
        assert place.changed() == ["a", "b", "c"]
        assert oct(place.home.stat().st_mode & 0o777) == "0o555"
    assert not place.home.exists()
    assert not list(tmp_path.glob("argocd-*"))
