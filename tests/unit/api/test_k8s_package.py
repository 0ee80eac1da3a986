from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest

import k8spatterns.api.k8s
from k8spatterns.api import ApiStruct, k8s, registry

FOLDER = Path(k8spatterns.api.k8s.__file__).parent
MODULES = sorted(path.stem for path in FOLDER.glob("[a-z]*.py"))


def classes() -> list[type[ApiStruct]]:
    found = [
        value
        for name in MODULES
        for value in vars(import_module(f"k8spatterns.api.k8s.{name}")).values()
        if isinstance(value, type)
        and issubclass(value, ApiStruct)
        and value.__module__ == f"k8spatterns.api.k8s.{name}"
    ]
    assert len(found) > 450
    return found


def fields_of(cls: type[msgspec.Struct]) -> dict[str, Any]:
    info = msgspec.inspect.type_info(cls)
    assert isinstance(info, msgspec.inspect.StructType)
    return {field.encode_name: field.type for field in info.fields}


def struct_in(kind: Any) -> type[msgspec.Struct] | None:
    """The class inside a field's type: of the object, of its list's items, of its optional."""
    if isinstance(kind, msgspec.inspect.StructType):
        return kind.cls
    if isinstance(kind, msgspec.inspect.ListType):
        return struct_in(kind.item_type)
    if isinstance(kind, msgspec.inspect.UnionType):
        return next((found for part in kind.types if (found := struct_in(part))), None)
    return None


def loaded_by(code: str) -> set[str]:
    paths = f"import sys; sys.path[:0] = {sys.path!r}; "
    end = "; print(*(m for m in sys.modules if m.startswith('k8spatterns.api.k8s.')))"
    done = subprocess.run(
        [sys.executable, "-c", paths + code + end], capture_output=True, text=True, check=True
    )
    return {name.rsplit(".", 1)[1] for name in done.stdout.split()}


def test_a_group_loads_when_it_is_used() -> None:
    assert loaded_by("from k8spatterns.api import k8s") == set()
    used = loaded_by("from k8spatterns.api import k8s; k8s.Deployment()")
    assert used == {"apps_v1", "core_v1", "meta_v1"}
    assert loaded_by("from k8spatterns.api import k8s; k8s.ObjectMeta()") == {"meta_v1"}


def test_every_name_of_the_package_is_there() -> None:
    assert len(k8s.__all__) > 450
    for name in k8s.__all__:
        assert getattr(k8s, name) is not None
    assert dir(k8s) == sorted(k8s.__all__)


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Deploymnt'"):
        getattr(k8s, "Deploymnt")  # noqa: B009 (a type checker would refuse the attribute)


def test_type_checkers_see_what_is_loaded_at_run_time() -> None:
    tree = ast.parse((FOLDER / "__init__.py").read_text(encoding="utf-8"))
    seen = {
        (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 1
        for alias in node.names
    }
    names = {name for module, name in seen if module}
    assert names | {name for module, name in seen if not module} == set(k8s.__all__)
    for module, name in seen:
        if module:
            assert getattr(k8s, name).__module__ == f"k8spatterns.api.k8s.{module}"


def test_kinds_win_over_nested_types_and_new_versions_over_old() -> None:
    assert k8s.Event.__module__.endswith("core_v1")
    assert k8s.ResourceClaim.__module__.endswith("resource_v1")
    assert k8s.core_v1.ResourceClaim.__module__.endswith("core_v1")
    assert k8s.events_v1.Event.__resource__.group == "events.k8s.io"
    assert k8s.HorizontalPodAutoscaler.__resource__.version == "v2"
    assert k8s.HorizontalPodAutoscalerSpec.__module__.endswith("autoscaling_v2")
    assert k8s.Subject.__module__.endswith("rbac_v1")


def test_every_kind_of_the_server_is_a_name() -> None:
    kinds = {resource.kind for resource in registry.kinds("k8s")}
    assert kinds >= {"Pod", "Secret", "TokenReview", "IPAddress", "CustomResourceDefinition"}
    assert kinds <= set(k8s.__all__)
    assert not [name for name in kinds if name.endswith("List")]


def test_facts_name_fields_that_are_there() -> None:
    checked = 0
    for cls in classes():
        fields = fields_of(cls)
        for name, keys in cls.__list_keys__.items():
            item = struct_in(fields[name]) if keys else None
            assert set(keys) <= set(fields_of(item) if item else ()), (cls, name)
            checked += 1
    assert checked > 70


def test_immutable_paths_are_there() -> None:
    checked = 0
    for resource in registry.kinds("k8s"):
        cls = registry.class_of(resource.api_version, resource.kind)
        assert cls is not None
        for path in cls.__immutable__:
            inside: type[msgspec.Struct] | None = cls
            for name in path.split("."):
                assert inside is not None, (resource.kind, path)
                inside = struct_in(fields_of(inside)[name])
            checked += 1
    assert checked > 60


def test_every_class_links_to_its_reference_and_is_closed() -> None:
    link = re.compile(
        r"https://kubernetes\.io/docs/reference/generated/kubernetes-api/v1\.\d+/#[a-z0-9-]+"
    )
    for cls in classes():
        assert link.fullmatch(cls.__doc__ or ""), cls
        assert cls.__struct_config__.forbid_unknown_fields
        assert cls.__struct_config__.omit_defaults
        assert not cls.__struct_config__.gc
    assert k8s.Deployment.__doc__ == (
        "https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deployment-v1-apps"
    )


def test_generated_files_say_so() -> None:
    files = [FOLDER / f"{name}.py" for name in MODULES]
    assert len(files) > 20
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert "Generated from kubernetes 1.36 OpenAPI; do not edit." in text


def test_list_keys_are_those_of_the_server() -> None:
    assert k8s.PodSpec.__list_keys__["containers"] == ("name",)
    assert k8s.Container.__list_keys__["ports"] == ("containerPort", "protocol")
    assert k8s.ObjectMeta.__list_keys__["finalizers"] == ()
    assert k8s.ServiceSpec.__list_keys__["ports"] == ("port", "protocol")


def test_immutable_fields_are_those_of_the_server() -> None:
    assert k8s.Deployment.__immutable__ == ("spec.selector",)
    assert k8s.RoleBinding.__immutable__ == ("roleRef",)
    assert k8s.ConfigMap.__immutable__ == ()
