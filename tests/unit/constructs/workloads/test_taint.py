"""`Taint`: the toleration and the command that come of it, and what it refuses."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import InvalidConstructError, Taint
from k8spatterns.api import k8s
from tests.support.making import refusal_of

GPU = Taint(key="gpu", value="nvidia")
DRAINING = Taint(key="example.com/draining", effect="NoExecute")


def test_a_taint_with_a_value_is_tolerated_with_that_value() -> None:
    assert GPU.toleration() == k8s.Toleration(
        key="gpu", operator="Equal", value="nvidia", effect="NoSchedule"
    )


def test_a_taint_without_a_value_is_tolerated_whatever_it_is() -> None:
    assert DRAINING.toleration() == k8s.Toleration(
        key="example.com/draining", operator="Exists", effect="NoExecute"
    )


@pytest.mark.parametrize("seconds", [0, 3600, timedelta(hours=1)])
def test_what_evicts_may_be_tolerated_for_a_while(seconds: Any) -> None:
    expected = 0 if seconds == 0 else 3600
    assert DRAINING.toleration(seconds=seconds).toleration_seconds == expected


@pytest.mark.parametrize("effect", ["NoSchedule", "PreferNoSchedule"])
def test_seconds_go_with_no_execute_only(effect: Any) -> None:
    taint = Taint(key="gpu", value="nvidia", effect=effect)
    with pytest.raises(InvalidConstructError) as caught:
        taint.toleration(seconds=3600)
    (finding,) = caught.value.findings
    assert finding.message == (
        f"tolerationSeconds goes with NoExecute only, and this taint is {effect}"
    )
    assert 'effect="NoExecute"' in finding.hint
    assert (finding.construct, finding.path) == ("Taint('gpu').toleration", "seconds")
    assert finding.origin is not None
    assert finding.origin.file == __file__


def test_the_command_taints_a_node() -> None:
    assert GPU.kubectl("node1") == "kubectl taint nodes node1 gpu=nvidia:NoSchedule"
    assert DRAINING.kubectl("node 1") == (
        "kubectl taint nodes 'node 1' example.com/draining:NoExecute"
    )


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"key": "a b"}, "a b"),
        ({"key": "a", "value": "b c"}, "b c"),
        ({"key": "a", "effect": "NoRun"}, "'NoSchedule', 'PreferNoSchedule' or 'NoExecute'"),
        ({"value": "a"}, "Taint needs this argument"),
        ({"key": "a", "toleration_seconds": 1}, "Taint has no such argument"),
    ],
)
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(Taint, **fields)
