"""What tests of constructs share: the objects that constructs make, and what they refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns import App, InvalidConstructError, render

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns import Construct, Rendering
    from k8spatterns.api import KubeObject

Made = dict[tuple[str, str], dict[str, Any]]

# Objects that constructs of the tests refer to, and that live elsewhere.
EXTERNAL = ("Secret/tls", "Secret/settings", "ConfigMap/settings")


def rendered(*constructs: Construct | KubeObject) -> Rendering:
    """Render constructs in one chart."""
    app = App(external=EXTERNAL)
    chart = app.chart("shop", namespace="production")
    for construct in constructs:
        chart.add(construct)
    return render(app)


def made(*constructs: Construct | KubeObject) -> Made:
    """Return what constructs make, by kind and name; it has no errors."""
    rendering = rendered(*constructs)
    assert not rendering.errors, rendering.errors
    assert rendering.documents
    return {(tree["kind"], tree["metadata"]["name"]): tree for tree in rendering.documents}


def same_twice(build: Callable[[], Construct]) -> None:
    """Assert that a construct renders without errors, and to the same text every time."""
    first, second = rendered(build()), rendered(build())
    assert not first.errors, first.errors
    assert first.text() == second.text()


def refusal_of(call: Callable[..., object], *args: Any, **fields: Any) -> str:
    """Return what a call is refused with; the finding's place is the caller's file."""
    with pytest.raises(InvalidConstructError) as caught:
        call(*args, **fields)
    assert caught.value.findings
    for finding in caught.value.findings:
        assert finding.origin is not None
        assert finding.origin.file == __file__
    return str(caught.value)
