from __future__ import annotations

import keyword

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from k8spatterns.importer.naming import class_name, field_names, snake_case, wire_name

json_names = st.text(
    # No quotes and no backslash: msgspec has no fields of such names.
    alphabet=st.characters(min_codepoint=32, max_codepoint=126, exclude_characters='"\\'),
    min_size=1,
    max_size=20,
)
words = st.sampled_from(
    ["host", "IP", "IPs", "URLs", "V3", "http2", "from", "-", "_", "$", "OAuth"]
)
camel_names = st.lists(words, min_size=1, max_size=5).map("".join)


@given(st.lists(json_names | camel_names, unique=True, max_size=12))
def test_attributes_of_a_class_are_valid_and_never_meet(names: list[str]) -> None:
    found = field_names(names)
    assert set(found) == set(names)
    assert len(set(found.values())) == len(names)
    for name in found.values():
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert name == name.lower()
        assert not name.startswith("_")


@given(st.lists(json_names | camel_names, unique=True, max_size=12))
def test_a_struct_with_these_attributes_has_the_wire_name(names: list[str]) -> None:
    found = field_names(names)
    fields = [
        (found[name], int | None, msgspec.field(default=None, name=name))
        if wire_name(found[name]) != name
        else (found[name], int | None, None)
        for name in names
    ]
    struct = msgspec.defstruct("S", fields, rename="camel", kw_only=True)
    assert set(struct.__struct_encode_fields__) == set(names)


@given(json_names)
def test_names_do_not_change_when_they_are_python_already(name: str) -> None:
    once = snake_case(name)
    assert snake_case(once).rstrip("_") == once.rstrip("_")


@given(json_names)
def test_class_names_are_valid(name: str) -> None:
    found = class_name(name)
    assert found.isidentifier()
    assert not keyword.iskeyword(found)
