from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ConfigDict, TypeAdapter, ValidationError

from k8spatterns import types

if TYPE_CHECKING:
    from collections.abc import Sequence

STRICT = ConfigDict(strict=True)


def read(type_: Any, value: object) -> Any:
    return TypeAdapter(type_, config=STRICT).validate_python(value)


def refusal(type_: Any, value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        read(type_, value)
    (error, *_) = caught.value.errors()
    return str(error.get("ctx", {}).get("error", error["msg"]))


GOOD: list[tuple[Any, object]] = [
    (types.DnsLabel, "web-1"),
    (types.DnsSubdomain, "web.example.com"),
    (types.PortName, "http"),
    (types.PortNumber, 1),
    (types.PortNumber, 65535),
    (types.LabelKey, "example.com/app"),
    (types.LabelValue, ""),
    (types.AnnotationKey, "Example.com/App"),
    (types.Labels, {"app": "web"}),
    (types.Annotations, {"a": "any text\n"}),
    (types.EnvName, "1ABC"),
    (types.ConfigKey, "app.conf"),
    (types.ResourceName, "nvidia.com/gpu"),
    (types.Quantity, "500m"),
    (types.Quantity, 2),
    (types.Quantity, 0.5),
    (types.Duration, "90m"),
    (types.Seconds, 0),
    (types.CronExpression, "0 3 * * *"),
    (types.TimeZone, "Europe/Berlin"),
    (types.ImageRef, "registry.example.com/web:1.4.2"),
    (types.AbsolutePath, "/var/log"),
    (types.JsonPointer, "/spec/replicas"),
    (types.IpAddress, "2001:db8::1"),
    (types.Cidr, "10.0.0.0/8"),
    (types.Percent, "25%"),
    (types.IntOrPercent, 0),
    (types.IntOrPercent, "25%"),
    (types.Count, 0),
    (types.PositiveCount, 1),
]

BAD: list[tuple[Any, object, str]] = [
    (types.DnsLabel, "Web_App", 'hint: write "web-app"'),
    (types.DnsLabel, 1, "valid string"),
    (types.DnsSubdomain, "Web.Example_1", 'hint: write "web.example-1"'),
    (types.PortName, "123", "letter"),
    (types.PortNumber, 0, "greater than or equal to 1"),
    (types.PortNumber, 65536, "less than or equal to 65535"),
    (types.PortNumber, "80", "valid integer"),
    (types.PortNumber, True, "valid integer"),
    (types.LabelKey, "a b", "not allowed"),
    (types.LabelValue, "a b", "not allowed"),
    (types.Labels, {"a b": "c"}, "not allowed"),
    (types.Labels, {"a": "b c"}, "not allowed"),
    (types.Labels, {"a": 1}, "valid string"),
    (types.Annotations, {"a b": ""}, "not allowed"),
    (types.Annotations, {"a": "x" * types.ANNOTATIONS_LIMIT}, "262145 bytes"),
    (types.EnvName, "A=B", "printable ASCII"),
    (types.ConfigKey, "..data", "must not start with '..'"),
    (types.ResourceName, "gpu", "domain"),
    (types.Quantity, True, "not True\nhint:"),
    (types.Quantity, None, "not None\nhint:"),
    (types.Quantity, "1GB", 'write "1G"'),
    (types.Quantity, "m", "no number"),
    (types.Quantity, float("nan"), "finite"),
    (types.Duration, 30, 'hint: write "30s"'),
    (types.Duration, True, 'hint: write "30s"'),
    (types.Duration, "30", 'write "30s"'),
    (types.Duration, "-30s", "must not be negative"),
    (types.Duration, timedelta(seconds=-1), "must not be negative"),
    (types.Seconds, -1, "must not be negative"),
    (types.Seconds, "30s", "hint: write 90"),
    (types.Seconds, 1.5, "whole number"),
    (types.Seconds, True, "whole number"),
    (types.Seconds, timedelta(milliseconds=1), "whole number of seconds"),
    (types.CronExpression, "0 24 * * *", "midnight is 0"),
    (types.TimeZone, "Local", "not a time zone"),
    (types.ImageRef, "Web", "lower case"),
    (types.AbsolutePath, "var", "absolute"),
    (types.JsonPointer, "spec", "must start with '/'"),
    (types.IpAddress, "010.0.0.1", "leading zeros"),
    (types.Cidr, "10.0.0.1/8", "write 10.0.0.0/8"),
    (types.Percent, "25", "whole number and '%'"),
    (types.IntOrPercent, "25", "hint: write a count without quotes"),
    (types.IntOrPercent, -1, "must not be negative"),
    (types.IntOrPercent, 1.5, "not 1.5\nhint:"),
    (types.IntOrPercent, True, "not True\nhint:"),
    (types.Count, -1, "greater than or equal to 0"),
    (types.PositiveCount, 0, "greater than or equal to 1"),
    (types.Many[str], "abc", "hint: write ['abc']"),
    (types.Many[int], b"abc", "a list is needed"),
    (types.Many[int], {1}, "Sequence"),
    (types.Many[int], ["a"], "valid integer"),
    (types.Many[types.DnsLabel], ["a", "B"], 'hint: write "b"'),
]


@pytest.mark.parametrize(("type_", "value"), GOOD)
def test_accepted_and_kept_as_given(type_: Any, value: object) -> None:
    kept = read(type_, value)
    assert kept == value
    assert type(kept) is type(value)


@pytest.mark.parametrize(("type_", "value", "told"), BAD)
def test_refused_with_what_to_write(type_: Any, value: object, told: str) -> None:
    assert told in refusal(type_, value)


def test_a_hint_is_the_second_line_of_a_refusal() -> None:
    told = [refusal(type_, value) for type_, value, text in BAD if "hint:" in text]
    assert told
    for message in told:
        _, hint = message.split("\n")
        assert hint.startswith("hint: ")


def test_time_spans_become_what_the_api_takes() -> None:
    assert read(types.Duration, timedelta(minutes=90)) == "1h30m"
    assert read(types.Duration, timedelta(milliseconds=1500)) == "1s500ms"
    assert read(types.Seconds, timedelta(days=1, seconds=1)) == 86_401
    assert types.as_go_duration("90m") == "90m"
    assert types.as_go_duration(timedelta(minutes=90)) == "1h30m"
    assert types.as_seconds(5) == 5


@pytest.mark.parametrize("given", [[1, 2], (1, 2), range(1, 3)])
def test_many_is_a_tuple_once_it_is_in_a_model(given: Sequence[int]) -> None:
    kept = read(types.Many[int], given)
    assert kept == (1, 2)
    assert isinstance(kept, tuple)


def test_many_may_be_nested() -> None:
    assert read(types.Many[types.Many[int]], [[1], [2, 3]]) == ((1,), (2, 3))
