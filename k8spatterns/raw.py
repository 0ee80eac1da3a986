"""`RawObject`: an API object as a plain tree, for what has no type here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic import field_validator

from k8spatterns.manifest import missing_keys
from k8spatterns.value import Value


class RawObject(Value):
    """An API object as a plain tree, taken as it is.

    Fields:
        tree: the object as YAML has it, with `apiVersion`, `kind` and `metadata.name`.

    Raises:
        InvalidConstructError: `apiVersion`, `kind` or the name is missing.

    See https://kubernetes.io/docs/concepts/overview/working-with-objects/
    """

    tree: Mapping[str, Any]

    if TYPE_CHECKING:

        def __init__(self, tree: Mapping[str, Any]) -> None: ...

    else:

        def __init__(self, tree: Mapping[str, Any]) -> None:
            super().__init__(tree=tree)

    @field_validator("tree")
    @classmethod
    def _an_object(cls, tree: Mapping[str, Any]) -> Mapping[str, Any]:
        missing = missing_keys(tree)
        if missing:
            raise ValueError(f"an API object needs {' and '.join(missing)}")
        return tree

    def __str__(self) -> str:
        return f'RawObject {self.tree.get("kind")} "{self.tree.get("metadata", {}).get("name")}"'
