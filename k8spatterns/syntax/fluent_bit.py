"""Fluent Bit's configuration: its classic form with sections, and that in YAML.

https://docs.fluentbit.io/manual/administration/configuring-fluent-bit
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

SECTIONS = (
    "SERVICE",
    "INPUT",
    "FILTER",
    "OUTPUT",
    "PARSER",
    "MULTILINE_PARSER",
    "STREAM_TASK",
    "PLUGINS",
    "UPSTREAM",
    "NODE",
    "CUSTOM",
)
PIPELINE = ("INPUT", "FILTER", "OUTPUT")


class Section(NamedTuple):
    """A section with its entries.

    Fields:
        kind: such as INPUT.
        entries: (name in lower case, value).
        line: where it starts, from 1; 0 where that is not known.
    """

    kind: str
    entries: tuple[tuple[str, str], ...]
    line: int = 0

    def get(self, name: str) -> str:
        """Return the first value of an entry; empty where there is none."""
        return next((value for key, value in self.entries if key == name), "")

    def all(self, name: str) -> list[str]:
        """Return all values of an entry."""
        return [value for key, value in self.entries if key == name]


class Config(NamedTuple):
    """What a file says.

    Fields:
        sections: in their order.
        includes: files that belong to it.
        faults: (line, what is wrong).
    """

    sections: tuple[Section, ...]
    includes: tuple[str, ...] = ()
    faults: tuple[tuple[int, str], ...] = ()


@lru_cache(maxsize=128)
def classic(text: str) -> Config:
    """Read the classic form."""
    sections: list[Section] = []
    includes: list[str] = []
    faults: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        word, _, value = bare.partition(" ")
        if bare.startswith("["):
            kind = bare.strip("[]").strip().upper()
            sections.append(Section(kind, (), number))
            if not bare.endswith("]"):
                faults.append((number, f"{bare} does not end with ]"))
            elif kind not in SECTIONS:
                faults.append((number, f"there is no section {bare}"))
        elif word.upper() == "@INCLUDE":
            includes.append(value.strip())
        elif word.startswith("@"):
            continue
        elif not sections:
            faults.append((number, f"{word} is in no section"))
        else:
            last = sections[-1]
            sections[-1] = last._replace(entries=(*last.entries, (word.lower(), value.strip())))
    return Config(tuple(sections), tuple(includes), tuple(faults))


def from_yaml(tree: Any) -> Config:
    """Read the form in YAML."""
    node = tree if isinstance(tree, dict) else {}
    pipeline = node.get("pipeline")
    parts = pipeline if isinstance(pipeline, dict) else {}
    sections = [
        *_listed(parts, "inputs", "INPUT"),
        *_listed(parts, "filters", "FILTER"),
        *_listed(parts, "outputs", "OUTPUT"),
        *_listed(node, "parsers", "PARSER"),
        *_listed(node, "multiline_parsers", "MULTILINE_PARSER"),
    ]
    if isinstance(node.get("service"), dict):
        sections.append(_section("SERVICE", node["service"]))
    includes = node.get("includes")
    return Config(tuple(sections), tuple(map(str, includes if isinstance(includes, list) else ())))


def _listed(tree: dict[str, Any], field: str, kind: str) -> list[Section]:
    found = tree.get(field)
    entries = found if isinstance(found, list) else []
    return [_section(kind, each) for each in entries if isinstance(each, dict)]


def _section(kind: str, tree: dict[str, Any]) -> Section:
    entries: list[tuple[str, str]] = []
    for key, value in tree.items():
        several = value if isinstance(value, list) else [value]
        entries += [(str(key).lower(), str(each)) for each in several]
    return Section(kind, tuple(entries))


@lru_cache(maxsize=1024)
def may_match(pattern: str, tag: str) -> bool:
    """Say whether a pattern matches a tag; both may have `*` for any text.

    >>> may_match("kube.*", "kube.*"), may_match("host.*", "kube.*"), may_match("*", "cpu.0")
    (True, False, True)
    """
    waiting, seen = [(0, 0)], {(0, 0)}
    while waiting:
        at, place = waiting.pop()
        if at == len(pattern) and place == len(tag):
            return True
        left, right = pattern[at : at + 1], tag[place : place + 1]
        steps = []
        if left == "*":
            steps += [(at + 1, place), *[(at, place + 1)] * bool(right)]
        if right == "*":
            steps += [(at, place + 1), *[(at + 1, place)] * bool(left)]
        if left and left == right:
            steps.append((at + 1, place + 1))
        new = [step for step in steps if step not in seen]
        seen.update(new)
        waiting += new
    return False
