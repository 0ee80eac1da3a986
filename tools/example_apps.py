"""The runnable examples: where they are, and what comes of one."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from k8spatterns import render
from k8spatterns.loading import Values, find_target, load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns import App, Rendering

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"


def examples() -> list[Path]:
    """Return every example's `app.py`, sorted."""
    return sorted(EXAMPLES.rglob("app.py"))


def expected(example: Path) -> Path:
    """Return where an example's YAML is."""
    return example.with_name("expected.yaml")


def rendering(example: Path, values: Values | None = None) -> Rendering:
    """Run an example, by default with its parameters' own defaults.

    Raises:
        ValueError: it has errors that leave no app to render.
    """
    return render(loaded_app(example, values))


def loaded_app(example: Path, values: Values | None = None) -> App:
    """Return the app of an example, by default with its parameters' own defaults.

    Raises:
        ValueError: it has errors that leave no app to render.
    """
    with _own_modules():
        loaded = load(find_target(str(example)), values or Values())
    if loaded.app is None or loaded.findings:
        raise ValueError(f"{example}: {loaded.findings or loaded.failure}")
    return loaded.app


@contextmanager
def _own_modules() -> Iterator[None]:
    """Forget the modules that an example has beside it: another one may use their names."""
    modules, path = set(sys.modules), list(sys.path)
    try:
        yield
    finally:
        sys.path[:] = path
        for name in set(sys.modules) - modules:
            file = getattr(sys.modules[name], "__file__", None)
            if file and EXAMPLES in Path(file).parents:
                del sys.modules[name]
