from __future__ import annotations

import subprocess
import sys
from typing import Any, Literal

import pytest

from k8spatterns.api import KubeObject, Resource, k8s, registry
from k8spatterns.api._base import constant


def test_find_tells_what_the_server_knows() -> None:
    found = registry.find("apps/v1", "Deployment")
    assert found is not None
    assert found.api_version == "apps/v1"
    assert (found.group, found.version, found.kind) == ("apps", "v1", "Deployment")
    assert (found.plural, found.namespaced, found.short_names) == ("deployments", True, ("deploy",))
    assert found.system == "k8s"


def test_the_core_group_is_found() -> None:
    found = registry.find("v1", "Namespace")
    assert found is not None
    assert (found.group, found.api_version, found.namespaced) == ("", "v1", False)


@pytest.mark.parametrize(
    ("api_version", "kind"),
    [("apps/v1", "Deploymnt"), ("apps/v2", "Deployment"), ("example.com/v1", "App"), ("", "")],
)
def test_unknown_kinds_are_none(api_version: str, kind: str) -> None:
    assert registry.find(api_version, kind) is None
    assert registry.class_of(api_version, kind) is None


def test_every_kind_has_its_class_and_the_class_says_the_same() -> None:
    kinds = list(registry.kinds("k8s"))
    assert len(kinds) > 60
    for resource in kinds:
        cls = registry.class_of(resource.api_version, resource.kind)
        assert cls is not None
        assert cls.__resource__ == resource
        assert issubclass(cls, KubeObject)


def test_an_unknown_system_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"there are: .*k8s"):
        list(registry.kinds("k9s"))


def test_a_lookup_imports_no_api_module() -> None:
    code = (
        "import sys; from k8spatterns.api import registry;"
        "assert registry.find('apps/v1', 'Deployment').plural == 'deployments';"
        "print(*sorted(m for m in sys.modules if m.startswith('k8spatterns.api.k8s')));"
        "registry.class_of('v1', 'Pod');"
        "print(*sorted(m for m in sys.modules if m.startswith('k8spatterns.api.k8s')))"
    )
    found, used = _run(code)
    assert found.split() == ["k8spatterns.api.k8s", "k8spatterns.api.k8s._index"]
    assert set(used.split()) - set(found.split()) == {
        "k8spatterns.api.k8s.core_v1",
        "k8spatterns.api.k8s.meta_v1",
    }


def _run(code: str) -> list[str]:
    paths = f"import sys; sys.path[:0] = {sys.path!r}; "
    done = subprocess.run(
        [sys.executable, "-c", paths + code], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


class App(KubeObject, kw_only=True):
    __resource__ = Resource(
        group="example.com", version="v1", kind="App", plural="apps", namespaced=True
    )
    api_version: Literal["example.com/v1"] = constant("example.com/v1")
    kind: Literal["App"] = constant("App")
    metadata: k8s.ObjectMeta | None = None
    spec: dict[str, Any] | None = None


class OtherApp(KubeObject, kw_only=True):
    __resource__ = App.__resource__
    api_version: Literal["example.com/v1"] = constant("example.com/v1")
    kind: Literal["App"] = constant("App")
    metadata: k8s.ObjectMeta | None = None


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {})
    registry.register(App)


@pytest.mark.usefixtures("registered")
def test_a_registered_class_is_found() -> None:
    assert registry.class_of("example.com/v1", "App") is App
    assert registry.find("example.com/v1", "App") is App.__resource__
    assert App.__resource__ in list(registry.kinds())
    assert registry.register(App) is App


@pytest.mark.usefixtures("registered")
def test_two_classes_for_one_kind_are_refused_with_both_names() -> None:
    with pytest.raises(ValueError, match=r"\.App and .*\.OtherApp; keep one"):
        registry.register(OtherApp)
