"""Prints a module of the model as Python source."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from k8spatterns.importer.annotations import annotation, parts
from k8spatterns.importer.docstrings import docstring
from k8spatterns.importer.layout import (
    INDENT,
    WIDTH,
    assignment,
    bracketed,
    fitted,
    literal,
    tuple_of,
)
from k8spatterns.importer.model import Choice, Constrained, Ref, Scalar
from k8spatterns.importer.naming import class_name, wire_name
from k8spatterns.importer.rule_rows import rule_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jinja2 import Template

    from k8spatterns.importer.model import Class, Field, Module, Package, Type

_ALIASES = frozenset({"Bytes", "Int32", "Int64", "IntOrString", "Quantity", "RawExtension", "Time"})


@cache
def template(name: str) -> Template:
    """Return one of the package's templates."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(  # noqa: S701 (Python source, not HTML)
        loader=PackageLoader("k8spatterns.importer"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(name)


def write_module(package: Package, module: Module) -> str:
    """Return the source of one module of a package."""
    return _ModuleWriter(package, module).text()


class _ModuleWriter:
    def __init__(self, package: Package, module: Module) -> None:
        self._package = package
        self._module = module
        self._aliases: dict[str, str] = {}
        self._imported = _imported_modules(package, module)

    def text(self) -> str:
        classes = [self._class(item) for item in self._module.classes]
        return template("module.py.j2").render(
            title=_title(self._module),
            source=self._package.source,
            regenerate=self._package.regenerate,
            typing=", ".join(self._typing()),
            msgspec=any("msgspec." in item["fields"] for item in classes)
            or any("msgspec." in alias for alias in self._aliases.values()),
            imports="\n".join(self._imports()),
            classes=classes,
            aliases="\n".join(self._aliases.values()),
        )

    def _class(self, item: Class) -> dict[str, Any]:
        return {
            "name": item.name,
            "base": _base(item),
            "doc": docstring(item.doc, INDENT),
            "registered": bool(item.resource and not self._package.system),
            "facts": "\n".join(self._facts(item)),
            "fields": "\n".join(self._documented(item, field) for field in item.fields),
        }

    def _facts(self, item: Class) -> Iterator[str]:
        if item.list_keys:
            rows = [
                f"{literal(name)}: {tuple_of([literal(key) for key in keys])}"
                for name, keys in item.list_keys
            ]
            yield bracketed("__list_keys__: ClassVar[ListKeys] = {", rows, "}", INDENT)
        if item.resource:
            yield self._resource(item)
        if item.immutable:
            paths = [literal(path) for path in item.immutable]
            line = f"{INDENT}__immutable__ = {tuple_of(paths)}"
            yield line if len(line) <= WIDTH else bracketed("__immutable__ = (", paths, ")", INDENT)
        if item.keeps_unknown:
            yield f"{INDENT}__keeps_unknown__ = True"
        if item.rules:
            rows = [rule_row(path, rule) for path, rule in item.rules]
            yield bracketed("__rules__ = (", rows, ")", INDENT)

    def _resource(self, item: Class) -> str:
        resource = item.resource
        assert resource is not None  # noqa: S101 (asked for kinds only)
        rows = [
            f"group={literal(resource.group)}",
            f"version={literal(resource.version)}",
            f"kind={literal(resource.kind)}",
            f"plural={literal(resource.plural)}",
            f"namespaced={resource.namespaced}",
        ]
        if resource.short_names:
            rows.append(f"short_names={tuple_of([literal(n) for n in resource.short_names])}")
        rows += ["module=__name__", f"class_name={literal(item.name)}"]
        if self._package.system:
            rows.append(f"system={literal(self._package.system)}")
        if not resource.storage:
            rows.append("storage=False")
        if resource.deprecated:
            rows.append("deprecated=True")
        return bracketed("__resource__ = Resource(", rows, ")", INDENT)

    def _documented(self, item: Class, field: Field) -> str:
        text = self._field(item, field)
        return f"{text}\n{docstring(field.doc, INDENT)}" if field.doc else text

    def _field(self, item: Class, field: Field) -> str:
        if field.constant is not None:
            value = literal(field.constant)
            return assignment(field.name, f"Literal[{value}]", "constant", [value])
        text = _optional(field, annotation(field.type, self._ref))
        if len(f"{INDENT}{field.name}: {text} = None") > WIDTH:
            text = _optional(field, self._shortened(item, field))
        return _declared(field, text)

    def _shortened(self, item: Class, field: Field) -> str:
        """Give the closed set in a long annotation a name of its own, so that the line is short."""
        text = annotation(field.type, self._ref)
        choice = next((part for part in parts(field.type) if isinstance(part, Choice)), None)
        if choice is None:
            return text
        name = class_name(f"{item.name}{field.json_name[:1].upper()}{field.json_name[1:]}")
        while any(other.name == name for other in self._module.classes):
            name += "_"
        values = [literal(value) for value in choice.values]
        self._aliases[name] = fitted(f"{name}: TypeAlias = Literal[", values, "]")
        return text.replace(annotation(choice, self._ref), name)

    def _ref(self, ref: Ref) -> str:
        if ref.module == self._module.name and not ref.package:
            return ref.name
        return f"{self._imported[ref.package, ref.module]}.{ref.name}"

    def _typing(self) -> Iterator[str]:
        used = [part for kind in _types(self._module) for part in parts(kind)]
        constants = any(field.constant for item in self._module.classes for field in item.fields)
        wanted = {
            "Annotated": any(isinstance(part, Constrained) for part in used),
            "Any": Scalar("Any") in used,
            "ClassVar": any(item.list_keys for item in self._module.classes),
            "Literal": constants or any(isinstance(part, Choice) for part in used),
            "TypeAlias": bool(self._aliases),
        }
        return (name for name, is_used in wanted.items() if is_used)

    def _imports(self) -> Iterator[str]:
        packages = sorted({package for package, _ in self._imported if package})
        for package in packages:
            yield f"from {package} import {', '.join(self._import_names(package))}"
        start = "from k8spatterns.api._base import "
        names = sorted(self._base_names())
        line = start + ", ".join(names)
        yield line if len(line) <= WIDTH else bracketed(f"{start}(", names, ")")
        if any(item.resource for item in self._module.classes) and not self._package.system:
            yield "from k8spatterns.api.registry import register"
        if names := self._import_names(""):
            yield f"\nfrom . import {', '.join(names)}"

    def _import_names(self, package: str) -> list[str]:
        return [
            module if module == name else f"{module} as {name}"
            for (origin, module), name in sorted(self._imported.items())
            if origin == package
        ]

    def _base_names(self) -> Iterator[str]:
        classes = self._module.classes
        yield from {_base(item) for item in classes}
        if any(item.resource for item in classes):
            yield from ("Resource", "constant")
        if any(item.rules for item in classes):
            yield "CelRule"
        if any(item.list_keys for item in classes):
            yield "ListKeys"
        used = {part.name for kind in _types(self._module) for part in _scalars(kind)}
        yield from used & _ALIASES


def _base(item: Class) -> str:
    if item.resource:
        return "OpenObject" if item.open else "KubeObject"
    return "OpenStruct" if item.open else "ApiStruct"


def _scalars(kind: Type) -> Iterator[Scalar]:
    return (part for part in parts(kind) if isinstance(part, Scalar))


def _types(module: Module) -> Iterable[Type]:
    return [
        field.type for item in module.classes for field in item.fields if field.constant is None
    ]


def _optional(field: Field, text: str) -> str:
    if field.required or text == "Any" or text.endswith("| None"):
        return text
    return f"{text} | None"


def _declared(field: Field, text: str) -> str:
    default = [] if field.required else ["default=None"]
    if field.json_name != wire_name(field.name):
        arguments = [*default, f"name={literal(field.json_name)}"]
        return assignment(field.name, text, "msgspec.field", arguments)
    return assignment(field.name, text, "None" if default else "")


def _imported_modules(package: Package, module: Module) -> dict[tuple[str, str], str]:
    """Return (package, module) → the name it has here; "" is the package being written."""
    refs = {
        (part.package, part.module)
        for kind in _types(module)
        for part in parts(kind)
        if isinstance(part, Ref) and (part.package or part.module != module.name)
    }
    own = {item.name for item in package.modules}
    return {
        (origin, name): f"{origin.rpartition('.')[2]}_{name}" if origin and name in own else name
        for origin, name in sorted(refs)
    }


def _title(module: Module) -> str:
    api_version = f"{module.group}/{module.version}" if module.group else module.version
    return f"Typed objects of {api_version}."
