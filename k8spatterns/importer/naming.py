"""Python names for the names in Kubernetes schemas."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

# Words whose capitals do not tell where a word starts.
_WORDS = ("IPV4", "IPV6", "IPv4", "IPv6", "IPsec", "OAuth", "eBPF", "gRPC", "mTLS")

_TOKEN = re.compile(
    "|".join(
        (
            *(rf"{word}s?(?![a-z])" for word in _WORDS),
            r"[A-Z]{2,}s(?![a-z])",  # a plural acronym: CIDRs, URLs
            r"[A-Z]+(?=V[0-9])",  # an acronym before a version: API in openAPIV3Schema
            r"[A-Z]+[0-9]*(?=[A-Z][a-z])",  # an acronym before a word: HTTP in HTTPGet
            r"[A-Z]+[0-9]*(?![a-z])",
            r"[A-Z]?[a-z]+[0-9]*",
            r"[0-9]+",
        )
    )
)

# In a class body a field hides the builtin of the same name from the annotations after it;
# `self` is the one name that a type checker's `__init__` can't take.
_RESERVED_FIELDS = frozenset({"bool", "dict", "float", "int", "list", "msgspec", "self", "str"})

#: Names that a generated module imports, so that no class in it may have them.
RESERVED_CLASSES = frozenset(
    {
        "Annotated",
        "Any",
        "ApiStruct",
        "Bytes",
        "CelRule",
        "ClassVar",
        "Int32",
        "Int64",
        "IntOrString",
        "KubeObject",
        "ListKeys",
        "Literal",
        "OpenObject",
        "OpenStruct",
        "Quantity",
        "RawExtension",
        "Resource",
        "Time",
        "TypeAlias",
    }
)


def snake_case(json_name: str) -> str:
    """Return the attribute name for a JSON name, always a valid identifier.

    >>> [snake_case(name) for name in ("hostIP", "podCIDRs", "$ref", "from")]
    ['host_ip', 'pod_cidrs', 'ref_', 'from_']
    """
    words = _TOKEN.findall(json_name)
    name = "_".join(words).lower()
    if not name:
        return "field"
    if name[0].isdigit():
        name = f"n{name}"
    if json_name.startswith("$") or keyword.iskeyword(name) or name in _RESERVED_FIELDS:
        return f"{name}_"
    return name


def field_names(json_names: Iterable[str]) -> dict[str, str]:
    """Return JSON name → attribute name for one class; no two attributes are the same.

    Where two JSON names would meet in one attribute, the one that sorts first keeps it and the
    others get a number.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for json_name in sorted(json_names):
        name = base = snake_case(json_name)
        number = 2
        while name in taken:
            name = f"{base.rstrip('_')}_{number}"
            number += 1
        taken.add(name)
        found[json_name] = name
    return found


def class_name(raw: str) -> str:
    """Return a class name for a schema's name, keeping its capitals.

    >>> class_name("http-route.match")
    'HttpRouteMatch'
    """
    name = "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", raw))
    if not name or name[0].isdigit():
        name = f"N{name}"
    if keyword.iskeyword(name) or name in RESERVED_CLASSES:
        return f"{name}_"
    return name


@cache
def wire_name(name: str) -> str:
    """Return the JSON name that msgspec's own camel case gives an attribute."""
    probe: Any = msgspec.defstruct("Probe", [(name, Any)], rename="camel")
    encoded: str = probe.__struct_encode_fields__[0]
    return encoded


def module_names(versions: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Return (group, version) → module name: the group's first label unless two groups share it.

    >>> module_names([("apps", "v1"), ("", "v1"), ("networking.k8s.io", "v1")])[("", "v1")]
    'core_v1'
    """
    listed = sorted(set(versions))
    stems = _stems(sorted({group for group, _ in listed}))
    return {key: f"{stems[key[0]]}_{_identifier(key[1])}" for key in listed}


def _stems(groups: list[str]) -> dict[str, str]:
    longest = max((group.count(".") + 1 for group in groups), default=1)
    stems: dict[str, str] = {}
    for labels in range(1, longest + 1):
        seen = Counter(_stem(group, labels) for group in groups)
        for group in groups:
            if group not in stems and (seen[_stem(group, labels)] == 1 or labels == longest):
                stems[group] = _stem(group, labels)
    return stems


def _stem(group: str, labels: int) -> str:
    return _identifier("_".join((group or "core").split(".")[:labels]))


def _identifier(text: str) -> str:
    name = re.sub(r"[^0-9a-z]+", "_", text.lower())
    return f"n{name}" if name[:1].isdigit() else name


def version_rank(version: str) -> tuple[int, ...]:
    """Return a key that sorts Kubernetes versions the preferred one first.

    https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#version-priority

    >>> sorted(["v1beta1", "v2", "v1", "v2alpha3"], key=version_rank)
    ['v2', 'v1', 'v1beta1', 'v2alpha3']
    """
    match = re.fullmatch(r"v(\d+)(?:(alpha|beta)(\d+))?", version)
    if match is None:
        return (3,)
    major, stage, minor = match.groups()
    return {None: 0, "beta": 1, "alpha": 2}[stage], -int(major), -int(minor or 0)


def name_first(json_name: str) -> tuple[bool, str]:
    """Return the key that sorts fields as people write them: the name, then the alphabet.

    >>> sorted(["image", "args", "name"], key=name_first)
    ['name', 'args', 'image']
    """
    return json_name != "name", json_name
