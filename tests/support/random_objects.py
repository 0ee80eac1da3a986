"""Plain objects that a typed class takes, built at random from its type."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from msgspec import inspect

if TYPE_CHECKING:
    from random import Random

DEPTH = 5
FEW = 4

# Texts that between them match the patterns of the schemas.
TEXTS = (
    "",
    "0 0 * * *",
    "sha256:" + "a" * 64,
    *[
        "a",
        "1",
        "a-b",
        "1h",
        "10s",
        "5m0s",
        "a.b",
        "a/b",
        "a.b/c",
        "A",
        "Abc",
        "example.com",
        "*",
        "http://a.b",
        "https://a.b/c",
        "ws://a.b",
        "redis://a.b",
        "10.0.0.0/8",
        "10.0.0.1",
        "true",
        "ab",
        "*.example.com",
        "a,b",
        "v1",
        "v1.2.3",
        "1.2.3",
        "80",
        "1Gi",
        "100m",
        "07:30",
        "monday",
        "1:5",
        "january",
        "2026-01-01",
        "5Mi",
        "@daily",
        "a:b",
        "a_b",
        "/a",
        "cpu",
        "1%",
        "0.5",
        "projects/a/b/c",
        "arn:aws:iam::123456789012:role/a",
        "main",
        "s3://a",
        "#a",
        "oci://a.b/c",
        "git@a.b:c",
        "ssh://git@a.b/c",
        "xx-large",
        "Mi",
        "self.a",
        "DELETED",
        "aaaaaaaaaaaaaaaaaaaa",
        "12345678-1234-1234-1234-123456789012",
        "projects/a/secrets/b",
        "T",
        "a/b/c",
        "1KB",
        "3d",
    ],
)


class NothingFitsError(Exception):
    """No value for a type was found; the field has to be left out."""


def build(kind: Any, random: Random, depth: int = 0) -> Any:  # noqa: C901, PLR0911 (types)
    """Return plain data that the type takes.

    Raises:
        NothingFitsError: none of the texts here matches.
    """
    match kind:
        case inspect.Metadata(type=inner):
            return build(inner, random, depth)
        case inspect.StructType():
            return build_struct(kind, random, depth)
        case inspect.UnionType(types=options):
            return build(random.choice(options), random, depth)
        case inspect.ListType(item_type=item):
            return [build(item, random, depth + 1) for _ in range(_size(kind, random, depth))]
        case inspect.DictType(value_type=value):
            names = [f"key{number}" for number in range(_size(kind, random, depth))]
            return {name: build(value, random, depth + 1) for name in names}
        case inspect.LiteralType(values=options):
            return random.choice(options)
        case inspect.StrType():
            return _text(kind, random)
        case inspect.IntType() | inspect.FloatType():
            return _number(kind, random)
        case inspect.BoolType():
            return random.random() < 0.5
        case inspect.NoneType():
            return None
        case inspect.AnyType():
            return random.choice([None, 1, "a", [1], {"a": [None, {}]}])
    raise AssertionError(f"no values for {kind}")


def build_struct(kind: inspect.StructType, random: Random, depth: int) -> dict[str, Any]:
    optional = [
        field for field in kind.fields if not field.required and field.encode_name[0] != "$"
    ]
    chosen = random.sample(optional, min(len(optional), FEW)) if depth < DEPTH else []
    tree: dict[str, Any] = {}
    for field in kind.fields:
        if field.required:
            tree[field.encode_name] = build(field.type, random, depth + 1)
        elif field in chosen:
            with suppress(NothingFitsError):
                tree[field.encode_name] = build(field.type, random, depth + 1)
    return tree


def _size(kind: inspect.ListType | inspect.DictType, random: Random, depth: int) -> int:
    least = kind.min_length or 0
    most = least if depth >= DEPTH else max(least, 2)
    return random.randint(
        least, min(most, kind.max_length if kind.max_length is not None else most)
    )


def _text(kind: inspect.StrType, random: Random) -> str:
    least, most = kind.min_length or 0, kind.max_length
    fitting = [
        text
        for text in TEXTS
        if len(text) >= least
        and (most is None or len(text) <= most)
        and (kind.pattern is None or re.search(kind.pattern, text))
    ]
    if fitting:
        return random.choice(fitting)
    if kind.pattern is None:
        return "a" * least
    raise NothingFitsError(kind.pattern)


def _number(kind: inspect.IntType | inspect.FloatType, random: Random) -> float:
    low = kind.ge if kind.ge is not None else kind.gt + 1 if kind.gt is not None else None
    high = kind.le if kind.le is not None else kind.lt - 1 if kind.lt is not None else None
    low = low if low is not None else min(-9, high if high is not None else 0)
    number = random.randint(int(low), int(min(high, low + 99) if high is not None else low + 99))
    return number - number % kind.multiple_of if kind.multiple_of else number
