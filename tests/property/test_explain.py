"""Whatever `explain` lists, it explains."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from k8spatterns.api import registry
from k8spatterns.api.schema import fields_of, struct_of
from k8spatterns.api.type_names import json_type
from k8spatterns.cli.explain_fields import Style
from k8spatterns.cli.explain_page import Page, page_text
from k8spatterns.cli.explain_path import path_of, walk
from k8spatterns.cli.kind_names import find_kind, known_kinds

if TYPE_CHECKING:
    from msgspec import inspect

    from k8spatterns.api._resource import Resource

KINDS = known_kinds()
DEPTH = 12


@cache
def root_of(resource: Resource) -> Any:
    cls = registry.class_of(resource.api_version, resource.kind)
    assert cls is not None
    return struct_of(cls)


def listed(text: str) -> list[str]:
    lines = text.partition("\n\nFIELDS:\n")[2].splitlines()
    return [line.split()[0] for line in lines if not line.startswith("   ")]


def check(resource: Resource, path: list[str], *, python: bool) -> inspect.StructType | None:
    """Explain a path, and every field that its page lists."""
    root = root_of(resource)
    steps = walk(root, path)
    text = page_text(Page(resource, root, steps, (), Style(python=python), recursive=False))
    assert f"KIND:{text.partition('KIND:')[2]}" == text
    assert path_of(steps, python=python) == ".".join(path)
    if steps:
        field = steps[-1].field
        assert f" {path_of(steps)} <{json_type(field.type, field.alias)}>" in text
    inner = steps[-1].field.inner if steps else root
    names = listed(text)
    if inner is None:
        assert not names
        return None
    wanted = [field[1] if python else field[0] for field in fields_of(inner).values()]
    assert [name for name in names if name != "..."] == wanted
    for name in wanted:
        assert walk(root, [*path, name])[-1].owner.cls is inner.cls
    return inner


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), resource=st.sampled_from(KINDS), python=st.booleans())
def test_every_field_on_a_way_into_a_kind(
    data: st.DataObject, resource: Resource, python: bool
) -> None:
    path: list[str] = []
    for _ in range(DEPTH):
        inner = check(resource, path, python=python)
        if inner is None or not fields_of(inner):
            return
        field = data.draw(st.sampled_from(list(fields_of(inner).values())))
        path.append(field.attribute if python else field.name)


def test_every_built_in_kind_to_the_second_level() -> None:
    explained = 0
    for resource in registry.kinds("k8s"):
        for name, field in fields_of(root_of(resource)).items():
            check(resource, [name], python=False)
            explained += 1
            for below in fields_of(field.inner) if field.inner else ():
                check(resource, [name, below], python=False)
                explained += 1
    assert explained > 1000


def test_every_kind_is_found_by_its_group_and_version() -> None:
    assert len(KINDS) > 60
    for resource in KINDS[::7]:
        for name in (resource.kind, resource.plural):
            text = f"{name}.{resource.group}.spec" if resource.group else f"{name}.spec"
            meant = find_kind(text, resource.api_version)
            assert (meant.resource, meant.path) == (resource, ("spec",))
