"""Checks manifests and app files through the whole pipeline, for tests."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from k8spatterns import App, Include, RawObject, render
from k8spatterns.collecting import collecting
from k8spatterns.pipeline.render import options_of

if TYPE_CHECKING:
    from k8spatterns import Finding


def check_yaml(text: str, **app: Any) -> tuple[Finding, ...]:
    """Return the findings of an app that includes a file of manifests."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "manifests.yaml"
        path.write_text(text, encoding="utf-8")
        made = App(**app)
        made.chart("tests", standard_labels=False).add(Include(path))
        return render(made).findings


def check_objects(*trees: dict[str, Any], **app: Any) -> tuple[Finding, ...]:
    """Return the findings of an app that is made of plain objects."""
    made = App(**app)
    chart = made.chart("tests", standard_labels=False)
    for tree in trees:
        chart.add(RawObject(tree))
    return render(made).findings


def check_app(source: str, file: str) -> tuple[Finding, ...]:
    """Return the findings of an app file, those of invalid constructs included."""
    names: dict[str, Any] = {"__name__": "app_under_test", "__file__": file}
    with collecting() as findings:
        exec(compile(source, file, "exec", dont_inherit=True), names)  # noqa: S102 - our own pages
    app = names["app"]
    return (*findings, *render(app, options=options_of(app, format="yaml")).findings)
