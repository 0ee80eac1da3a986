"""Judges one object as the API server alone would, for tests of rules."""

from __future__ import annotations

import copy
import json
import re
from enum import Enum
from typing import Any

from k8spatterns.pipeline.model import Options
from k8spatterns.pipeline.validate import validate
from k8spatterns.reader import read_documents

Tree = dict[str, Any]


class Gone(Enum):
    """A value that takes the field away; it is the same text in every process."""

    GONE = "gone"


GONE = Gone.GONE
_STEP = re.compile(r"\.?([^.\[\]]+)|\[(\d+)\]|\[([^\]]+)\]")


def faults(tree: Tree, kubernetes: str = "1.36") -> set[tuple[str, str]]:
    """Return (code, path) of every error."""
    documents = list(read_documents(json.dumps(tree), "case.yaml", []))
    options = Options(isolated=True, kubernetes=kubernetes)
    return {(f.code, f.path) for f in validate(documents, options=options).errors}


def changed(base: Tree, changes: dict[str, Any]) -> Tree:
    """Return a copy of an object with other values at some paths.

    >>> changed({"a": [{"b": 1}]}, {"a[0].b": 2, "c.d[x/y]": 3})
    {'a': [{'b': 2}], 'c': {'d': {'x/y': 3}}}
    """
    tree: Tree = json.loads(json.dumps(base))  # what stands in two places must not stay one
    for path, value in changes.items():
        *outer, last = [_key(match) for match in _STEP.finditer(path)]
        node: Any = tree
        for key in outer:
            node = node[key] if isinstance(key, int) else node.setdefault(key, {})
        if value is GONE:
            del node[last]
        elif isinstance(last, int) and last == len(node):
            node.append(copy.deepcopy(value))
        else:
            node[last] = copy.deepcopy(value)
    return tree


def _key(match: re.Match[str]) -> str | int:
    name, index, subscript = match.groups()
    return int(index) if index is not None else name or subscript
