from __future__ import annotations

import pytest

from k8spatterns.syntax.tree_path import keys_along

TREE = {
    "metadata": {"labels": {"example.com/a.b": "c", "example.com/a": "d"}},
    "spec": {"ports": [{"port": 80}, {"port": 81}], "a": {"b.c": 1, "b": {"c": 2}}},
}


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("", ()),
        ("spec.ports[1].port", ("spec", "ports", 1, "port")),
        ("spec.ports[2].port", ("spec", "ports")),
        ("spec.nothing.there", ("spec",)),
        ("spec.port", ("spec",)),
        ("metadata.labels[example.com/a]", ("metadata", "labels", "example.com/a")),
        ("metadata.labels.example.com/a.b", ("metadata", "labels", "example.com/a.b")),
        ("metadata.labels['example.com/a']", ("metadata", "labels", "example.com/a")),
        ("metadata.labels[gone]", ("metadata", "labels")),
        ("spec.a.b.c", ("spec", "a", "b.c")),
        ("spec.ports[x]", ("spec", "ports")),
        ("[0]", ()),
    ],
)
def test_the_keys_of_a_path(path: str, keys: tuple[str | int, ...]) -> None:
    assert keys_along(TREE, path) == keys
