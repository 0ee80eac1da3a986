"""Semantic versions."""

from __future__ import annotations

import pytest

from k8spatterns.syntax.semver import is_semver, version

IN_ORDER = ["0.9.0", "1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0"]
MIXED = [*IN_ORDER[3:], *IN_ORDER[:3]]


def test_the_order_of_versions() -> None:
    assert sorted(MIXED, key=version) == IN_ORDER
    assert version("1.2.3+build") == version("1.2.3")
    assert len({version("1.2.3+a"), version("1.2.3+b")}) == 1
    assert version("1.2.3").numbers == (1, 2, 3)


@pytest.mark.parametrize("text", ["1.0.0-0a", "1.0.0--", "1.0.0-x+01", *IN_ORDER])
def test_versions(text: str) -> None:
    assert is_semver(text)


@pytest.mark.parametrize("text", ["", "1.0", "v1.0.0", "01.0.0", "1.0.0-01", "1.0.0-", "1.0.0+"])
def test_what_is_none(text: str) -> None:
    assert not is_semver(text)
    with pytest.raises(ValueError, match="no semantic version"):
        version(text)
