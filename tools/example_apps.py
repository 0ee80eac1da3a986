"""The runnable examples: where they are, and what comes of one."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING, get_type_hints

from k8spatterns import App, render

if TYPE_CHECKING:
    from k8spatterns import Rendering

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"


def examples() -> list[Path]:
    """Return every example's `app.py`, sorted."""
    return sorted(EXAMPLES.rglob("app.py"))


def expected(example: Path) -> Path:
    """Return where an example's YAML is."""
    return example.with_name("expected.yaml")


def rendering(example: Path) -> Rendering:
    """Run an example, with its parameters' defaults where it takes any."""
    app = runpy.run_path(str(example))["app"]
    if not isinstance(app, App):
        (parameters,) = (hint for name, hint in get_type_hints(app).items() if name != "return")
        app = app(parameters())
    return render(app)
