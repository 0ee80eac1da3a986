"""Durations in ISO 8601, as Knative Eventing takes them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from k8spatterns import KnativeDelivery
from k8spatterns_constructs.serverless.iso_duration import iso_duration, seconds_of
from tests.support.making import refusal_of


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("PT0S", 0),
        ("PT0.5S", 0.5),
        ("PT1H2M3S", 3723),
        ("P1DT2H", 93_600),
        ("P1W", 604_800),
        ("PT90M", 5400),
    ],
)
def test_durations_are_read(text: str, seconds: float) -> None:
    assert seconds_of(text) == seconds


@pytest.mark.parametrize(
    "text", ["", "P", "PT", "1s", "PT5", "PTS", "PT1S2M", "P1Y", "pt1s", "PT-1S"]
)
def test_what_is_none_is_refused(text: str) -> None:
    assert seconds_of(text) is None
    assert "is no ISO 8601 duration" in refusal_of(KnativeDelivery, timeout=text)


def test_a_timedelta_becomes_one() -> None:
    assert iso_duration(timedelta(days=1, seconds=2, microseconds=250_000)) == "PT86402.25S"
    assert iso_duration(timedelta()) == "PT0S"


def test_a_negative_one_is_refused() -> None:
    refused = refusal_of(KnativeDelivery, timeout=timedelta(seconds=-1))
    assert "must not be negative" in refused
