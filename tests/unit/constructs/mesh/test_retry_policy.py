"""`RetryPolicy`: what it makes of a rule, and what it refuses."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import HttpRule, RetryPolicy
from tests.support.making import refusal_of


def test_a_rule_has_the_retries_and_their_timeout() -> None:
    policy = RetryPolicy(
        attempts=3,
        per_try_timeout="2s",
        timeout=timedelta(seconds=6),
        retry_on=["gateway-error", "503"],
        retry_remote_localities=True,
        ignore_previous_hosts=False,
        backoff="100ms",
    )
    rule = HttpRule(retries=policy).spec("web")
    assert rule.timeout == "6s"
    assert rule.retries is not None
    assert rule.retries.attempts == 3
    assert rule.retries.per_try_timeout == "2s"
    assert rule.retries.retry_on == "gateway-error,503"
    assert rule.retries.retry_remote_localities is True
    assert rule.retries.retry_ignore_previous_hosts is False
    assert rule.retries.backoff == "100ms"


def test_attempts_may_take_the_whole_timeout() -> None:
    assert HttpRule(timeout="6s", retries=RetryPolicy(attempts=3, per_try_timeout="2s")).sends


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"attempts": 3, "per_try_timeout": "2s", "timeout": "5s"},
            "3 attempts of 2s take 6s, longer than the timeout of 5s",
        ),
        ({"attempts": 3, "per_try_timeout": "2s", "timeout": "5s"}, 'write timeout="6s"'),
        ({"attempts": 3, "per_try_timeout": "2s", "timeout": "5s"}, "or attempts=2"),
        ({"attempts": 1, "per_try_timeout": "2s", "timeout": "1s"}, "a shorter per_try_timeout"),
        ({"attempts": 0, "per_try_timeout": "2s"}, "attempts=0 turns retries off"),
        ({"attempts": 1, "retry_on": ["5x"]}, 'Envoy knows no condition "5x"'),
        ({"attempts": 1, "retry_on": ["gateway-errors"]}, 'write "gateway-error"'),
        ({"attempts": 1, "retry_on": ["5xx,reset"]}, 'write ["5xx", "reset"]'),
        ({"attempts": 1, "retry_on": "5xx"}, "a list is needed"),
        ({"attempts": 1, "retry_on": ["999"]}, "Envoy knows no condition"),
        ({"attempts": -1}, "greater than or equal to 0"),
        ({"attempts": 1, "timeout": "100us"}, "no whole number of milliseconds"),
        ({"attempts": 1, "timeout": 5}, 'write "5s" for seconds'),
    ],
)
def test_it_refuses(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(RetryPolicy, **fields)


def test_a_rule_refuses_retries_that_do_not_fit() -> None:
    policy = RetryPolicy(attempts=5, per_try_timeout="2s")
    assert "5 attempts of 2s take 10s" in refusal_of(HttpRule, timeout="9s", retries=policy)


def test_a_rule_refuses_two_timeouts() -> None:
    policy = RetryPolicy(attempts=5, timeout="20s")
    assert "both the rule and its retries" in refusal_of(HttpRule, timeout="9s", retries=policy)
