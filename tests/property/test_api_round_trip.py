from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import inspect

from k8spatterns.api import from_plain, registry, to_plain
from k8spatterns.api._glance import UNSURE, glance

KINDS = [f"{item.api_version} {item.kind}" for item in registry.kinds("k8s")]
DEPTH = 4

texts = st.text(alphabet="abcxyz09-. é", max_size=6)
anything = st.none() | st.booleans() | st.integers(-9, 9) | texts | st.lists(texts, max_size=2)


def values(kind: Any, depth: int) -> st.SearchStrategy[Any]:  # noqa: C901, PLR0911 (a case per type)
    """Plain data that the type takes."""
    match kind:
        case inspect.StructType():
            return objects(kind, depth)
        case inspect.IntType(ge=low, le=high):
            return st.integers(low, high)
        case inspect.FloatType():
            return st.floats(allow_nan=False, allow_infinity=False)
        case inspect.LiteralType(values=options):
            return st.sampled_from(options)
        case inspect.UnionType(types=options):
            return st.one_of([values(option, depth) for option in options])
        case inspect.ListType(item_type=item):
            return st.lists(st.deferred(lambda: values(item, depth + 1)), max_size=depth < DEPTH)
        case inspect.DictType(value_type=value):
            return st.dictionaries(texts, st.deferred(lambda: values(value, depth + 1)), max_size=1)
        case inspect.StrType():
            return texts
        case inspect.BoolType():
            return st.booleans()
        case inspect.NoneType():
            return st.none()
        case inspect.AnyType():
            return anything
    raise AssertionError(f"no values for {kind}")


@st.composite
def objects(draw: st.DrawFn, kind: inspect.StructType, depth: int) -> dict[str, Any]:
    optional = [field for field in kind.fields if not field.required]
    extra = draw(st.lists(st.sampled_from(optional), max_size=3)) if optional else []
    chosen = [field for field in kind.fields if field.required or field in extra]
    if depth >= DEPTH:
        chosen = [field for field in kind.fields if field.required]
    return {field.encode_name: draw(values(field.type, depth + 1)) for field in chosen}


def objects_of(cls: Any) -> st.SearchStrategy[dict[str, Any]]:
    info = inspect.type_info(cls)
    assert isinstance(info, inspect.StructType)
    return objects(info, 0)


def cls_of(name: str) -> Any:
    found = registry.class_of(*name.split())
    assert found is not None
    return found


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_typed_to_plain_to_typed_is_identity(name: str, data: st.DataObject) -> None:
    cls = cls_of(name)
    typed = from_plain(cls, data.draw(objects_of(cls)))
    plain = to_plain(typed)
    assert f"{plain['apiVersion']} {plain['kind']}" == name
    assert from_plain(cls, plain) == typed
    assert to_plain(from_plain(cls, plain)) == plain


@pytest.mark.parametrize("name", KINDS)
def test_an_unknown_field_is_refused(name: str) -> None:
    with pytest.raises(msgspec.ValidationError, match="unknown field `noSuchField`"):
        from_plain(cls_of(name), {"noSuchField": 1})


@st.composite
def spoilt(draw: st.DrawFn, tree: Any) -> Any:
    """A tree with another value, or none, at one place in it."""
    inner = [key for key, value in entries(tree) if value and isinstance(value, (dict, list))]
    if inner and draw(st.booleans()):
        key = draw(st.sampled_from(inner))
        return replaced(tree, key, draw(spoilt(tree[key])))
    keys = [key for key, _ in entries(tree)]
    if isinstance(tree, dict):
        keys.append("noSuchField")
    value = draw(anything | st.floats() | st.just({}) | st.just([{}]) | st.just(object()))
    return replaced(tree, draw(st.sampled_from(keys)), value) if keys else value


def entries(tree: Any) -> list[tuple[Any, Any]]:
    return list(tree.items() if isinstance(tree, dict) else enumerate(tree))


def replaced(tree: Any, key: Any, value: Any) -> Any:
    copy = tree.copy()
    copy[key] = value
    return copy


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_glance_sees_what_msgspec_converts_to(name: str, data: st.DataObject) -> None:
    cls = cls_of(name)
    tree = data.draw(objects_of(cls))
    assert glance(cls, tree) == msgspec.convert(tree, cls)
    other = data.draw(spoilt(tree))
    found = glance(cls, other)
    assert found is UNSURE or found == msgspec.convert(other, cls)


def test_there_are_kinds() -> None:
    assert len(KINDS) == 68
