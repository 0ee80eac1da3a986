"""Writes the expected YAML of every example again: `python tools/goldens.py`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from example_apps import ROOT, examples, expected, rendering

if TYPE_CHECKING:
    from pathlib import Path


def main() -> int:
    """Write what has changed, and say what it was; return the exit status."""
    failed = 0
    for example in examples():
        name = example.relative_to(ROOT)
        came = rendering(example)
        if came.errors:
            failed = 1
            print(f"{name}: {len(came.errors)} errors; nothing is written", file=sys.stderr)
            continue
        if _write(expected(example), came.text()):
            print(f"{name}: written")
    return failed


def _write(path: Path, text: str) -> bool:
    """Write the file if that changes it, and say whether it did."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


if __name__ == "__main__":
    raise SystemExit(main())
