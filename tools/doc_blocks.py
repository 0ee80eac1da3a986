"""The fenced blocks of a Markdown page, and how those that can be run are run.

- A block with `title="FILE"` is written to that file if it is Python or the file is not there, else
  compared with it.
- In a `console` block each line after `$ ` is run by a shell, and what it prints is compared with
  the lines under it. `...` stands for anything.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from doctest import ELLIPSIS, OutputChecker
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FENCE = re.compile(
    r'^```(?P<language>\w+)(?: title="(?P<title>[^"]+)")?\n(?P<text>.*?)^```$',
    re.MULTILINE | re.DOTALL,
)
SNIPPET = re.compile(r'^--8<-- "([^"]+)"$', re.MULTILINE)
PROMPT = re.compile(r"^\$ ", re.MULTILINE)
WRAPPER = """\
#!/bin/sh
exec "{python}" -c 'from k8spatterns.cli import run; run()' "$@"
"""


class Block(NamedTuple):
    """A fenced block.

    Fields:
        language: after the fence.
        title: the name of the file that it shows; empty where it shows none.
        text: what is in it, its snippets included.
        line: of the fence, counted from 1.
    """

    language: str
    title: str
    text: str
    line: int


def blocks(page: Path, root: Path) -> list[Block]:
    """Return the blocks of a page in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(
            found["language"],
            found["title"] or "",
            SNIPPET.sub(
                lambda name: (root / name[1]).read_text("utf-8").rstrip("\n"), found["text"]
            ),
            text.count("\n", 0, found.start()) + 1,
        )
        for found in FENCE.finditer(text)
    ]


def run(block: Block, folder: Path, root: Path) -> str:
    """Run a block in a folder; return what is wrong with it, or nothing."""
    if block.language == "console":
        return "\n".join(_run_commands(block, folder, root))
    if not block.title:
        return ""
    file = folder / block.title
    if block.language == "python" or not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(block.text, encoding="utf-8")
        return ""
    return _difference(block.title, block.text, file.read_text(encoding="utf-8"))


def _run_commands(block: Block, folder: Path, root: Path) -> Iterator[str]:
    """Run every command of a console block and yield what differs."""
    for part in PROMPT.split(block.text)[1:]:
        command, _, wanted = part.partition("\n")
        done = subprocess.run(
            ["sh", "-c", command],
            cwd=folder,
            env=_environment(folder, root),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        yield from filter(None, [_difference(command, wanted, done.stdout)])


def _environment(folder: Path, root: Path) -> dict[str, str]:
    """Return an environment in which the command is the one under test."""
    commands = folder / ".bin"
    if not commands.exists():
        commands.mkdir()
        for name, text in (
            ("k8spatterns", WRAPPER),
            ("python", '#!/bin/sh\nexec "{python}" "$@"\n'),
        ):
            (commands / name).write_text(text.format(python=sys.executable))
            (commands / name).chmod(0o755)
    path = os.pathsep.join([str(root), str(root / "constructs")])
    return {
        **os.environ,
        "PATH": os.pathsep.join([str(commands), os.environ["PATH"]]),
        "PYTHONPATH": path,
        "PYTEST_ADDOPTS": "-p no:randomly",  # pages show the order in which tests are written
        "PYTEST_PLUGINS": "k8spatterns.testing.plugin",  # an entry point, once it is installed
    }


def _difference(name: str, wanted: str, got: str) -> str:
    if OutputChecker().check_output(wanted, got, ELLIPSIS):
        return ""
    return f"{name}\n--- the page\n{wanted}--- the run\n{got}"
