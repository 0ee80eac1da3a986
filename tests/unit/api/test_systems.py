"""The packages of custom resources: what is where, and the kinds that are hardest to read."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from typing import Any

import pytest

from k8spatterns.api import (
    argo_workflows,
    argocd,
    from_plain,
    istio,
    k8s,
    knative,
    kyverno,
    registry,
    to_plain,
)
from k8spatterns.api._schemas import pruned_fields, schema_of
from k8spatterns.api._systems import SYSTEM_OF_GROUP


def test_an_application_set() -> None:
    module = argocd.argoproj_v1alpha1
    template = {
        "metadata": {"name": "{{name}}"},
        "spec": {
            "project": "default",
            "destination": {"server": "{{server}}", "namespace": "shop"},
            "source": {"repoURL": "https://example.com/shop.git", "path": "deploy"},
        },
    }
    generators = [
        {"matrix": {"generators": [{"clusters": {}}, {"list": {"elements": [{"a": 1}]}}]}}
    ]
    tree = {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "ApplicationSet",
        "metadata": {"name": "shop"},
        "spec": {"generators": generators, "template": template, "goTemplate": True},
    }
    typed = from_plain(argocd.ApplicationSet, tree)
    assert isinstance(typed.spec, module.ApplicationSetSpec)
    assert to_plain(typed) == tree
    assert typed.spec.go_template is True


def test_a_cluster_policy() -> None:
    tree = {
        "apiVersion": "kyverno.io/v1",
        "kind": "ClusterPolicy",
        "metadata": {"name": "labels"},
        "spec": {
            "rules": [
                {
                    "name": "team",
                    "match": {"any": [{"resources": {"kinds": ["Pod"]}}]},
                    "validate": {
                        "message": "a team is needed",
                        "pattern": {"metadata": {"labels": {"team": "?*"}}},
                        "foreach": [{"preconditions": {"any": [], "more": 1}, "list": "a"}],
                    },
                }
            ]
        },
    }
    assert to_plain(from_plain(kyverno.ClusterPolicy, tree)) == tree


def test_a_workflow() -> None:
    tree = {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "Workflow",
        "metadata": {"generateName": "hello-"},
        "spec": {
            "entrypoint": "main",
            "templates": [
                {
                    "name": "main",
                    "container": {"image": "busybox:1.37", "command": ["echo", "hello"]},
                    "tolerations": [{"key": "gpu", "operator": "Exists"}],
                }
            ],
        },
    }
    typed = from_plain(argo_workflows.Workflow, tree)
    assert to_plain(typed) == tree
    assert isinstance(typed.spec.templates[0].tolerations[0], k8s.Toleration)


def test_names_of_a_package_are_its_newest_versions() -> None:
    assert istio.VirtualService.__resource__.version == "v1"
    assert istio.networking_v1beta1.VirtualService.__resource__.version == "v1beta1"
    assert knative.Service.__resource__.group == "serving.knative.dev"
    assert "VirtualService" in dir(istio)
    with pytest.raises(AttributeError, match="has no attribute 'VirtualServices'"):
        _ = istio.VirtualServices  # type: ignore[attr-defined]


def test_a_group_may_be_in_several_packages() -> None:
    assert SYSTEM_OF_GROUP["argoproj.io"] == "argo_events argo_rollouts argo_workflows argocd"
    for kind, system in (("Application", "argocd"), ("Rollout", "argo_rollouts")):
        found = registry.find("argoproj.io/v1alpha1", kind)
        assert found is not None
        assert found.system == system
    assert registry.find("argoproj.io/v1alpha1", "Nothing") is None


def test_notes_of_the_registry() -> None:
    old = registry.find("networking.istio.io/v1beta1", "VirtualService")
    assert old is not None
    assert (old.storage, old.deprecated) == (False, False)
    deprecated = [item for item in registry.kinds() if item.deprecated]
    assert len(deprecated) == 33
    assert all(item.system != "k8s" for item in deprecated)


def test_pruned_fields_of_core_classes() -> None:
    schema = schema_of(argocd.ApplicationSet.__resource__)
    assert schema is not None
    found = pruned_fields(schema, "spec.template.metadata", k8s.ObjectMeta.__struct_encode_fields__)
    assert set(k8s.ObjectMeta.__struct_encode_fields__) - set(found) == {
        "annotations",
        "finalizers",
        "labels",
        "name",
        "namespace",
    }


def test_every_kind_of_a_definition_has_a_schema() -> None:
    listed = [item for item in registry.kinds() if item.system not in ("", "k8s")]
    assert len(listed) > 500
    for resource in listed:
        assert schema_of(resource) is not None
    assert schema_of(k8s.Pod.__resource__) is None


def test_finding_a_kind_imports_no_module_of_its_package() -> None:
    code = (
        "import sys\n"
        "from k8spatterns.api import registry\n"
        "assert registry.find('kyverno.io/v1', 'ClusterPolicy').plural == 'clusterpolicies'\n"
        "print(*(name for name in sys.modules if name.startswith('k8spatterns.api.kyverno')))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["k8spatterns.api.kyverno", "k8spatterns.api.kyverno._index"]


@pytest.mark.parametrize("system", [name for name in registry.systems() if name != "k8s"])
def test_every_name_of_a_package_is_there(system: str) -> None:
    package: Any = import_module(f"k8spatterns.api.{system}")
    kinds = {item.kind for item in registry.kinds(system)}
    assert {name for name in package.__all__ if name[0].isupper()} >= kinds
    assert len(package.__all__) == len(set(package.__all__))
    for name in package.__all__:
        assert getattr(package, name) is not None
