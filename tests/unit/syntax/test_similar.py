"""Hints for unknown names, and tables."""

from __future__ import annotations

from k8spatterns.syntax.columns import columns
from k8spatterns.syntax.similar import did_you_mean, nearest, similar_field


def test_the_nearest_name_is_found_in_either_case() -> None:
    assert nearest("REPLICA", ["selector", "Replicas"]) == "Replicas"
    assert nearest("kiln", ["selector", "replicas"]) == ""
    assert did_you_mean("kiln", []) == ""
    assert did_you_mean("Selectr", ["selector"]) == "did you mean selector?"


def test_a_hint_lists_few_fields_and_not_many() -> None:
    assert similar_field("kiln", ["cup", "mug"]) == "it has cup, mug"
    assert similar_field("mugs", ["cup", "mug"]) == "did you mean mug?"
    assert similar_field("kiln", [str(number) for number in range(13)]) == ""
    assert similar_field("kiln", []) == ""


def test_cells_stand_in_columns_without_spaces_at_the_end() -> None:
    assert columns([("KIND", "NAME"), ("a", "b")]) == "KIND  NAME\na     b\n"
    assert columns([("a", ""), ("long", "")]) == "a\nlong\n"
