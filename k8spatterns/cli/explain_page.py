"""The text of `explain`: what there is to know of a kind or a field, then the fields in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.api.schema import ITEM, VALUE, limits_of, structs_in
from k8spatterns.api.type_names import json_type, python_type
from k8spatterns.cli.explain_docs import description_of, field_text, filled, link_of
from k8spatterns.cli.explain_fields import field_lines, place_text, tree_lines
from k8spatterns.cli.explain_path import path_of
from k8spatterns.cli.explain_versions import version_rows
from k8spatterns.cli.kind_names import listed, system_of
from k8spatterns.cli.python_names import python_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from msgspec import inspect

    from k8spatterns.api._resource import Resource
    from k8spatterns.api._types import CelRule
    from k8spatterns.api.schema import Field
    from k8spatterns.cli.explain_fields import Style
    from k8spatterns.cli.explain_path import Step

_FORMS = {
    "Bytes": "bytes as base64 text",
    "IntOrString": 'a number, or a text such as "25%" or a name',
    "Quantity": "an amount with a unit, such as 500m or 2Gi",
    "Time": "a point in time, such as 2026-01-31T12:00:00Z",
}
_LABELS = {"enum": "VALUES", "bounds": "BOUNDS", "pattern": "PATTERN"}


class Page(NamedTuple):
    """What is explained.

    Fields:
        resource: the kind.
        root: its class.
        steps: the way to the field; empty for the kind itself.
        others: other versions of the kind, and kinds of other groups that have its name.
        style: how it is shown.
        recursive: whether the fields in the fields are shown, too.
    """

    resource: Resource
    root: inspect.StructType
    steps: tuple[Step, ...]
    others: tuple[Resource, ...]
    style: Style
    recursive: bool

    @property
    def inner(self) -> inspect.StructType | None:
        """The class whose fields are listed."""
        return self.steps[-1].field.inner if self.steps else self.root


def page_text(page: Page) -> str:
    """Return the whole page."""
    rows = [*_kind_rows(page), *(_field_rows(page) if page.steps else ()), *_last_rows(page)]
    width = max(len(label) for label, _ in rows) + 1
    lines = [f"{label + ':':<{width}}  {text}" for label, text in rows]
    lines += _section("DESCRIPTION", _description(page))
    if page.inner is not None:
        lines += _section("FIELDS", _fields(page, page.inner))
        if not page.inner.cls.__struct_config__.forbid_unknown_fields:
            lines.append("  ...  the server also takes other fields")
    return "".join(f"{line}\n" for line in lines)


def _section(title: str, lines: list[str]) -> list[str]:
    return ["", f"{title}:", *lines] if lines else []


def _kind_rows(page: Page) -> Iterator[tuple[str, str]]:
    resource = page.resource
    yield "KIND", resource.kind
    yield "API VERSION", resource.api_version
    yield "SYSTEM", system_of(resource)
    yield "PLURAL", resource.plural
    if resource.short_names:
        yield "SHORT NAMES", ", ".join(resource.short_names)
    yield "SCOPE", "namespaced" if resource.namespaced else "cluster"
    if resource.deprecated:
        yield "DEPRECATED", "the server warns of this version"
    same = [item for item in page.others if item.group == resource.group]
    if same:
        yield "OTHER VERSIONS", ", ".join(item.api_version for item in same)
    rest = [item for item in page.others if item.group != resource.group]
    if rest and not page.steps:
        yield "SAME NAME", listed(rest)


def _field_rows(page: Page) -> Iterator[tuple[str, str]]:
    field = page.steps[-1].field
    kind = json_type(field.type, field.alias)
    required = " -required-" if field.required else ""
    yield "FIELD", f"{path_of(page.steps)} <{kind}>{required}"
    yield from _form_rows(kind)
    for limit in limits_of(field.type):
        yield _LABELS[limit.rule], f"{limit.text}{place_text(limit.at)}"
    if field.is_list:
        yield "LIST", _list_text(field)
    if _is_immutable(page):
        yield "IMMUTABLE", "the server refuses to change it"


def _rule_rows(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the CEL rules of a user's own kind that are about this place."""
    rules: tuple[CelRule, ...] = getattr(page.root.cls, "__rules__", ())
    for rule in rules:
        if _plain(rule.path) == path_of(page.steps):
            text = f"{rule.rule} ({rule.message})" if rule.message else rule.rule
            yield "RULE", " ".join(text.split())


def _form_rows(kind: str) -> Iterator[tuple[str, str]]:
    for name, text in _FORMS.items():
        if kind.endswith(name):
            yield "FORM", text


def _list_text(field: Field) -> str:
    if field.keys is None:
        return "atomic: replaced as a whole"
    if not field.keys:
        return "set: no item is there twice"
    return f"map: items are told apart by {', '.join(field.keys)}"


def _is_immutable(page: Page) -> bool:
    path = f"{path_of(page.steps)}."
    paths: tuple[str, ...] = getattr(page.root.cls, "__immutable__", ())
    return any(path.startswith(f"{_plain(each)}.") for each in paths)


def _plain(path: str) -> str:
    return path.replace(ITEM, "").replace(VALUE, "").replace("..", ".").strip(".")


def _last_rows(page: Page) -> Iterator[tuple[str, str]]:
    yield from _rule_rows(page)
    yield from version_rows(page.resource, page.steps)
    yield from _python_rows(page)
    link = link_of(page.inner, page.steps)
    if link:
        yield "REFERENCE", link


def _python_rows(page: Page) -> Iterator[tuple[str, str]]:
    used: list[Any] = [page.steps[-1].owner.cls if page.steps else page.root.cls]
    text = python_name(used[0]).name
    if page.steps:
        field = page.steps[-1].field
        used += [struct.cls for struct in structs_in(field.type)]
        kind = python_type(field.type, lambda cls: python_name(cls).name)
        text = f"{text}.{field.attribute}: {kind}"
    yield "PYTHON", text
    for statement in dict.fromkeys(python_name(cls).statement for cls in used):
        yield "IMPORT", statement


def _description(page: Page) -> list[str]:
    texts = [field_text(*page.steps[-1])] if page.steps else []
    if page.inner is not None:
        texts.append(description_of(page.inner.cls))
    text = next(filter(None, texts), "")
    return filled(text, "  ", page.style.width)


def _fields(page: Page, struct: inspect.StructType) -> list[str]:
    lines = tree_lines if page.recursive else field_lines
    return list(lines(struct, page.style))
