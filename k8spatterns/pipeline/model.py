"""What the stages hand on: the options of a run, and the build that they fill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from k8spatterns.manifest import Manifest, Source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.app import App, Profile
    from k8spatterns.chart import Chart
    from k8spatterns.findings import Finding
    from k8spatterns.graph import Graph
    from k8spatterns.override import Override
    from k8spatterns.waiver import Waiver

Format = Literal["yaml", "json", "kyaml"]


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What one run is asked for.

    Fields:
        kubernetes: the minor version of the target.
        profile: how strict the checks are.
        format: what `emit` writes; None writes nothing.
        split: one file an object, instead of one stream.
        external: objects outside the app that may be referred to.
        waivers: findings accepted everywhere.
        isolated: judge every object by itself: no rules over the graph.
        missing_kinds: whether a custom resource of a kind without a definition is an error.
    """

    kubernetes: str = "1.36"
    profile: Profile = "default"
    format: Format | None = None
    split: bool = False
    external: frozenset[str] = frozenset()
    waivers: tuple[Waiver, ...] = ()
    isolated: bool = False
    missing_kinds: bool = False


class Output(msgspec.Struct, frozen=True, gc=False):
    """One file of output.

    Fields:
        name: the file's name; empty for the stream.
        text: what is in it.
    """

    name: str
    text: str


class Build:
    """The state of one run, which every stage takes and fills further.

    Fields:
        app: what is rendered; None where manifests came from files.
        options: what was asked for.
        manifests: filled by `expand`.
        overrides: patches of constructs, each with the manifests that it applies to.
        findings: everything that is wrong so far.
        told: how many findings of each severity are about an object, by its `id`.
        graph: filled by `link`.
        output: filled by `emit`, where there are no errors.
    """

    def __init__(self, app: App | None, options: Options) -> None:
        self.app = app
        self.options = options
        self.manifests: list[Manifest] = []
        self.overrides: list[tuple[Override, list[Manifest], Source]] = []
        self.findings: list[Finding] = []
        self.told: dict[tuple[int, str], int] = {}
        self.graph: Graph | None = None
        self.output: tuple[Output, ...] = ()

    def report(self, findings: Iterable[Finding]) -> None:
        """Add findings."""
        self.findings.extend(findings)

    @property
    def failed(self) -> bool:
        """Whether there is an error so far."""
        return any(finding.severity == "error" for finding in self.findings)


def source_of_chart(chart: Chart) -> Source:
    """Return the source that stands for a chart itself."""
    return Source(f'Chart "{chart.name}"', chart.name, chart.origin, (), chart)
