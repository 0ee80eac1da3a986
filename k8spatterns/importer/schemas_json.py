"""The facts of a package's schemas as a JSON file, a node on a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from k8spatterns.importer.nodes import Nodes

NAME = "_schemas.json"


def schemas_json(nodes: Nodes, source: str) -> str:
    """Return the file: the number of each kind's node, what scales it, and the nodes."""
    roots = {" ".join(key): nodes.roots[key] for key in sorted(nodes.checked)}
    replicas = {" ".join(key): path for key, path in sorted(nodes.replicas.items())}
    keep_status = [" ".join(key) for key in sorted(nodes.keep_status)]
    rows = [_text(node) for node in nodes.nodes]
    return "\n".join(
        [
            "{",
            f'"generated": {_text(f"Generated from {source}; do not edit.")},',
            f'"kinds": {json.dumps(roots, indent=0)},',
            f'"replicas": {json.dumps(replicas, indent=0)},',
            f'"keepStatus": {json.dumps(keep_status, indent=0)},',
            '"nodes": [',
            ",\n".join(rows),
            "]",
            "}",
            "",
        ]
    )


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
