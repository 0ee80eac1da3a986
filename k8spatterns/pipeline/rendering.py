"""`Rendering`: what comes of a run of the pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.errors import RenderError

if TYPE_CHECKING:
    from k8spatterns.findings import Finding
    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.pipeline.model import Build, Format, Output


class Rendering:
    """What came of an app.

    Fields:
        manifests: every object with its source, in output order.
        findings: everything that is wrong, in the order of the stages.
        graph: the objects and the references between them.
        output: the text, where a format was asked for and there are no errors.
    """

    def __init__(self, build: Build) -> None:
        self.manifests: tuple[Manifest, ...] = tuple(build.manifests)
        self.findings: tuple[Finding, ...] = tuple(build.findings)
        self.graph: Graph | None = build.graph
        self.output: tuple[Output, ...] = build.output

    @property
    def documents(self) -> list[Tree]:
        """The objects as plain trees, in output order."""
        return [manifest.tree for manifest in self.manifests]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop the output."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that do not stop the output."""
        return tuple(finding for finding in self.findings if finding.severity != "error")

    def raise_errors(self) -> None:
        """Raise a `RenderError` with the errors, if there are any."""
        if self.errors:
            raise RenderError(self.errors)

    def text(self, wanted: Format = "yaml") -> str:
        """Return all documents as one stream.

        Raises:
            RenderError: there are errors.
        """
        from k8spatterns.pipeline.emit import writer

        self.raise_errors()
        return writer(wanted)(self.documents)
