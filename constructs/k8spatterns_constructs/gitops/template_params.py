"""The parameters of an ApplicationSet's template: what it uses, and what generators give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

# Functions of Go templates that need no argument, and words that end or begin a part of one.
_BARE_WORDS = frozenset({"break", "continue", "else", "end", "now", "uuidv4"})
# Inside of these, a dot is something else than the parameters.
_OTHER_DOT = re.compile(r"\{\{-?\s*(range|with|define|block)\b")
_ACTION = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_TEXT_OR_COMMENT = re.compile(
    r"/\*.*?\*/|`[^`]*`|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'", re.DOTALL
)
_FIELD = re.compile(r"(?<![\w.)\]$])(\$?)\.([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)")
_NO_GO_NAME = re.compile(r"(?<![\w)\]])((?:\.\w+)+)\.([A-Za-z]\w*(?:[-/.]*[-/][\w./-]*\w))")
_BARE = re.compile(r"-?\s*([A-Za-z_][\w.\-\[\]/]*)\s*-?")


class Given(NamedTuple):
    """The parameters that a generator gives.

    Fields:
        names: those that are known, such as `name` and `values.revision`.
        prefixes: those of which everything behind is given, such as `metadata.labels.`.
        open: whether there may be others that nobody knows before it runs.
    """

    names: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    open: bool = False

    def has(self, name: str) -> bool:
        """Say whether a parameter is given, or is a mapping that holds given ones."""
        if self.open or name in self.names or name.startswith(self.prefixes):
            return True
        inside = f"{name}."
        return any(known.startswith(inside) for known in (*self.names, *self.prefixes))

    def with_all(self, other: Given) -> Given:
        """Return what both give together."""
        return Given(
            self.names | other.names, self.prefixes + other.prefixes, self.open or other.open
        )

    def shown(self) -> str:
        """Return the parameters for a message."""
        prefixes = (f"{prefix}*" for prefix in self.prefixes)
        return ", ".join([*sorted(self.names), *sorted(set(prefixes))]) or "none"


class Use(NamedTuple):
    """A parameter that a text uses: `{{.name}}` is as it is written."""

    name: str
    written: str


def uses_of(value: Any, *, go_template: bool) -> Iterator[Use]:
    """Yield the parameters that the texts of a tree use, keys of mappings included."""
    for text in texts_of(value):
        if "{{" in text:
            yield from _go_uses(text) if go_template else _plain_uses(text)


def texts_of(value: Any) -> Iterator[str]:
    """Yield every text of a tree."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from texts_of(key)
            yield from texts_of(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from texts_of(item)


def wrong_syntax(value: Any, *, go_template: bool) -> Iterator[tuple[str, str]]:
    """Yield (placeholder, what to write) where a placeholder has the other kind's syntax."""
    for text in texts_of(value):
        for action in _ACTION.findall(text):
            bare = _BARE.fullmatch(action)
            if go_template and bare and bare[1] not in _BARE_WORDS:
                yield f"{{{{{action}}}}}", f"{{{{.{bare[1]}}}}}"
            elif go_template and (field := _NO_GO_NAME.search(_TEXT_OR_COMMENT.sub('""', action))):
                yield f"{{{{{action}}}}}", f'{{{{index {field[1]} "{field[2]}"}}}}'
            elif not go_template and action.strip().startswith("."):
                yield f"{{{{{action}}}}}", f"{{{{{action.strip().lstrip('.')}}}}}"


def unclosed(value: Any) -> Iterator[str]:
    """Yield texts that open a placeholder and do not close it."""
    for text in texts_of(value):
        if "{{" in _ACTION.sub("", text):
            yield text


def _plain_uses(text: str) -> Iterator[Use]:
    for action in _ACTION.findall(text):
        yield Use(action.strip(), f"{{{{{action}}}}}")


def _go_uses(text: str) -> Iterator[Use]:
    """Yield the fields that a Go template reads from its parameters."""
    other_dot = _OTHER_DOT.search(text)
    for action in _ACTION.finditer(text):
        code = _TEXT_OR_COMMENT.sub('""', action[1])
        for field in _FIELD.finditer(code):
            inside = other_dot is not None and action.start() > other_dot.start()
            if field[1] or not inside:
                yield Use(field[2], action[0])
