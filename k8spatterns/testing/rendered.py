"""What came of an app, as tests ask about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.errors import UsageError
from k8spatterns.testing.lookup import Wanted, check_kind, nothing_found, too_many
from k8spatterns.testing.objects import RenderedObject, Trace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from k8spatterns.findings import Finding
    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.parameters import Parameters
    from k8spatterns.pipeline.rendering import Rendering
    from k8spatterns.testing.app_under_test import AppUnderTest
    from k8spatterns.testing.goldens import Goldens


class Rendered:
    """The objects that an app renders to with some parameters.

    Fields:
        app: what was rendered.
        parameters: with which parameters; None where the app takes none.
        rendering: what the pipeline returned.
    """

    def __init__(
        self,
        rendering: Rendering,
        app: AppUnderTest,
        parameters: Parameters | None = None,
        *,
        trace: Trace | None = None,
        goldens: Goldens | None = None,
    ) -> None:
        self.rendering = rendering
        self.app = app
        self.parameters = parameters
        self.trace = trace or Trace()
        self._goldens = goldens

    @property
    def documents(self) -> list[Tree]:
        """The objects as plain dicts, in output order."""
        return self.rendering.documents

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that is wrong, warnings included."""
        return self.rendering.findings

    @property
    def graph(self) -> Graph:
        """The objects and the references between them."""
        if self.rendering.graph is None:
            raise UsageError("the app was rendered without the stage `link`, so it has no graph")
        return self.rendering.graph

    @property
    def text(self) -> str:
        """The YAML of all objects as one stream, as `k8spatterns synth` writes it."""
        from k8spatterns.emitter import to_yaml

        return to_yaml(self.documents)

    def one(
        self, kind: str, name: str | None = None, *, namespace: str | None = None, group: str = ""
    ) -> RenderedObject:
        """Return the one object of a kind and name.

        Args:
            kind: such as `Deployment`.
            name: may be left out where the app has one object of the kind.
            namespace: needed where several have objects of this name.
            group: the API group, where kinds of two groups have one name.

        Raises:
            NotFoundError: there is none, or more than one; says what there is.
        """
        __tracebackhide__ = True
        wanted = Wanted(kind, name, namespace, group)
        found = [manifest for manifest in self.rendering.manifests if wanted.fits(manifest)]
        if len(found) != 1:
            refuse = too_many if found else nothing_found
            raise refuse(wanted, found or self.rendering.manifests)
        return RenderedObject(found[0], self.trace)

    def all(
        self,
        kind: str | None = None,
        *,
        namespace: str | None = None,
        labels: Mapping[str, str] | None = None,
        group: str = "",
    ) -> list[RenderedObject]:
        """Return the objects of a kind, or all of them; may be empty.

        Args:
            kind: such as `Deployment`.
            namespace: only those in it; an empty text is for objects without one.
            labels: only those that have all of them.
            group: the API group, where kinds of two groups have one name.

        Raises:
            NotFoundError: there is no such kind, neither in the app nor anywhere.
        """
        __tracebackhide__ = True
        return list(self._all(Wanted(kind, None, namespace, group, dict(labels or {}))))

    def _all(self, wanted: Wanted) -> Iterator[RenderedObject]:
        __tracebackhide__ = True
        found: list[Manifest] = [each for each in self.rendering.manifests if wanted.fits(each)]
        if not found:
            check_kind(wanted, self.rendering.manifests)
        for manifest in found:
            yield RenderedObject(manifest, self.trace)

    def matches_golden(self, name: str) -> bool:
        """Compare the YAML with a file in the folder `goldens` beside the test.

        `pytest --update-goldens` writes the file.

        Raises:
            GoldenError: the file says something else, or there is none.
        """
        __tracebackhide__ = True
        if self._goldens is None:
            raise UsageError(
                "golden files belong to a test: take `rendered` or `app` of the pytest plugin"
            )
        return self._goldens.check(name, self)
