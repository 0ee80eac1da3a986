"""Kinds with CEL rules, made from CRDs as `k8spatterns import crd` makes them."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import yaml

from k8spatterns.api import registry
from k8spatterns.importer.files import write_files
from k8spatterns.importer.sources import Reader, find_sources
from k8spatterns.importer.user_package import user_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NUMBERS = count()

INTEGER = {"type": "integer"}
NUMBER = {"type": "number"}
TEXT = {"type": "string"}
BOOLEAN = {"type": "boolean"}
ANY = {"x-kubernetes-int-or-string": True}


def struct(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def list_of(items: Any, **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **more}


def map_of(values: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": values}


class Case(NamedTuple):
    """A rule on a schema, a value, and what is wrong with that: nothing, or a text.

    `at` is where, below the value.
    """

    name: str
    schema: dict[str, Any]
    rule: str | dict[str, Any]
    value: Any
    wrong: str = ""
    at: str = ""


def case_field(case: Case) -> str:
    return "".join(word.capitalize() if at else word for at, word in enumerate(case.name.split()))


def crd(spec: dict[str, Any], *rules: dict[str, Any], kind: str = "Oven") -> dict[str, Any]:
    """Return a CRD with a schema for `spec`, and rules for the whole object."""
    plural = f"{kind.lower()}s"
    schema: dict[str, Any] = {"type": "object", "properties": {"spec": spec}}
    if rules:
        schema["x-kubernetes-validations"] = list(rules)
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{plural}.example.com"},
        "spec": {
            "group": "example.com",
            "scope": "Namespaced",
            "names": {"kind": kind, "plural": plural},
            "versions": [
                {
                    "name": "v1",
                    "served": True,
                    "storage": True,
                    "schema": {"openAPIV3Schema": schema},
                }
            ],
        },
    }


def crd_of(cases: list[Case]) -> dict[str, Any]:
    """Return a CRD that has a field of its spec for each case."""
    fields = {}
    for case in cases:
        rule = {"rule": case.rule} if isinstance(case.rule, str) else case.rule
        fields[case_field(case)] = {**case.schema, "x-kubernetes-validations": [rule]}
    assert len(fields) == len(cases)
    return crd(struct(**fields))


@contextmanager
def imported(tree: dict[str, Any], folder: Path) -> Iterator[None]:
    """Import a CRD, so that its kind is registered, until the end."""
    name = f"ovens_{next(_NUMBERS)}"  # no second import of a name would run its modules
    file = folder / f"{name}.yaml"
    file.write_text(yaml.safe_dump(tree), encoding="utf-8")
    reader = Reader()
    for source in find_sources([str(file)]):
        reader.read(source)
    written = user_package(reader.kinds(), [str(file)], str(folder / name))
    assert [*reader.problems, *written.problems] == []
    write_files(folder / name, written.files)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        patch.setattr(registry, "_registered", {})
        for module in sorted((folder / name).glob("[a-z]*.py")):
            import_module(f"{name}.{module.stem}")
        yield


def oven(spec: Any, **more: Any) -> dict[str, Any]:
    """Return an object of the kind."""
    return {
        "apiVersion": "example.com/v1",
        "kind": "Oven",
        "metadata": {"name": "big", "namespace": "shop"},
        "spec": spec,
        **more,
    }
