"""How long reading one document takes, beside PyYAML's C loader on the same text.

`python benchmarks/bench_reader.py [RUNS]`; the documents are those of `examples/`, again and again
under other names, so that no two of them are the same.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

import yaml

from k8spatterns.reader import read_documents
from k8spatterns.reader.tokens import TOKENS

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = sorted((Path(__file__).resolve().parent.parent / "examples").glob("*/expected.yaml"))
DOCUMENTS = 1000


def documents() -> list[str]:
    """Return the examples' documents, in rounds, with numbers in their names."""
    parts = [part for path in EXAMPLES for part in path.read_text("utf-8").split("\n---\n")]
    rounds = range(DOCUMENTS // len(parts) + 1)
    named = [part.replace("  name: ", f"  name: r{number}-") for number in rounds for part in parts]
    return [part.rstrip("\n") + "\n" for part in named[:DOCUMENTS]]


def read(text: str) -> None:
    for _ in read_documents(text, "f.yaml"):
        pass


def read_cold(text: str) -> None:
    TOKENS.clear()
    read(text)


def load(text: str) -> None:
    for _ in yaml.load_all(text, yaml.CSafeLoader):
        pass


def parse(text: str) -> None:
    for _ in yaml.parse(text, yaml.CSafeLoader):
        pass


def with_lines(text: str) -> None:
    for document in read_documents(text, "f.yaml"):
        document.line_of(("metadata", "name"))


def main(runs: int) -> None:
    """Print the best run of each case per document, of CPU time."""
    parts = documents()
    text = "---\n".join(parts)
    trees = [document.tree for document in read_documents(text, "f.yaml")]
    unusual = text.replace("kind: ", "kind: !!str ")
    cases: list[tuple[str, Callable[[str], None], str]] = [
        ("PyYAML, load_all with CSafeLoader", load, text),
        ("PyYAML, events alone", parse, text),
        ("read_documents", read, text),
        ("read_documents, nothing kept before", read_cold, text),
        ("read_documents, and a line of each", with_lines, text),
        ("read_documents, a tag in each", read, unusual),
        ("read_documents, JSON", read, "\n".join(map(json.dumps, trees))),
    ]
    print(f"{len(parts)} documents of {text.count(chr(10)) / len(parts):.0f} lines")
    best = dict.fromkeys([name for name, _, _ in cases], float("inf"))
    for _ in range(runs):
        for name, read_text, given in cases:
            best[name] = min(best[name], _seconds(read_text, given))
    base = next(iter(best.values()))
    for name, seconds in best.items():
        print(f"{seconds / len(parts) * 1e6:7.1f} µs  {base / seconds:5.1f}x  {name}")


def _seconds(function: Callable[[str], None], text: str) -> float:
    start = process_time()
    function(text)
    return process_time() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
