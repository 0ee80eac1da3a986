"""Every kind of every system: what its type takes comes back unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import inspect

from k8spatterns.api import from_plain, registry, to_plain
from tests.support.random_objects import build

if TYPE_CHECKING:
    from random import Random

SYSTEMS = [name for name in registry.systems() if name != "k8s"]


def cls_of(api_version: str, kind: str) -> Any:
    found = registry.class_of(api_version, kind)
    assert found is not None
    return found


@pytest.mark.parametrize("system", SYSTEMS)
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(random=st.randoms(use_true_random=False))
def test_typed_to_plain_to_typed_is_identity(system: str, random: Random) -> None:
    found = list(registry.kinds(system))
    assert found
    for resource in found:
        cls = cls_of(resource.api_version, resource.kind)
        typed = from_plain(cls, build(inspect.type_info(cls), random))
        plain = to_plain(typed)
        assert plain["apiVersion"] == resource.api_version
        assert plain["kind"] == resource.kind
        assert from_plain(cls, plain) == typed
        assert to_plain(from_plain(cls, plain)) == plain


def test_there_are_systems() -> None:
    assert len(SYSTEMS) == 40
    assert sum(1 for system in SYSTEMS for _ in registry.kinds(system)) == 524
