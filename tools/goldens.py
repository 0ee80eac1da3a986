"""Writes the expected YAML of examples again.

`python tools/goldens.py` for all, or with the folders of some: `examples/quickstart ...`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from example_apps import ROOT, examples, expected, rendering
from k8spatterns import K8sPatternsError


def main(folders: list[str]) -> int:
    """Write what has changed, and say what it was; return the exit status."""
    wanted = [Path(folder).resolve() / "app.py" for folder in folders] or examples()
    return max([_rewritten(example) for example in wanted], default=1)


def _rewritten(example: Path) -> int:
    """Write the YAML of one example, or say why not; return the exit status."""
    try:
        text = rendering(example).text()
    except (K8sPatternsError, ValueError) as error:
        print(
            f"{example.relative_to(ROOT)} has errors; nothing is written\n{error}", file=sys.stderr
        )
        return 1
    if _write(expected(example), text):
        print(f"{expected(example).relative_to(ROOT)}: written")
    return 0


def _write(path: Path, text: str) -> bool:
    """Write the file if that changes it, and say whether it did."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
