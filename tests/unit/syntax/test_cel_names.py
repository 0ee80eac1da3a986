"""Names of properties in CEL rules."""

from __future__ import annotations

import pytest

from k8spatterns.syntax.cel_names import RESERVED, escaped, unescaped

NAMES = ["plain", "a-b", "a.b/c", "a__b", "a__dash__b", "__namespace", "a__dash-b", *RESERVED]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_what_is_escaped_is_read_back(name: str) -> None:
    assert unescaped(escaped(name)) == name


def test_a_name_that_needs_no_escape_stays() -> None:
    assert escaped("glaze_2") == unescaped("glaze_2") == "glaze_2"
