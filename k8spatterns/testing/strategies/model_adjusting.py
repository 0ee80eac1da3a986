"""Agreements between the arguments of a construct that no draw of each alone would keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.constructs import ListGenerator, Subset

if TYPE_CHECKING:
    from collections.abc import Callable

    Given = dict[str, Any]
    Adjustment = Callable[[Given], None]

_COMMON = {"app": "a"}


def _tell_versions_apart(given: Given) -> None:
    """Give the versions of a canary a label that one Service selects, and one of their own.

    Two workloads are the same one otherwise: a Service needs the same ports of them.
    """
    stable, canary = given["stable"], given["canary"]
    if not isinstance(stable, Subset) and not isinstance(canary, Subset):
        canary = stable
    given.update(stable=_version(stable, "stable"), canary=_version(canary, "canary"))


def _version(version: Any, name: str) -> Any:
    if isinstance(version, Subset):
        return Subset(name=name, labels={"version": name})
    return version.replace(name=name, pod_labels={**_COMMON, "version": name})


def _serve_the_same(given: Given) -> None:
    """Let all workloads of a Service have the label that it selects, and the same ports."""
    first, *others = given["of"]
    copies = [first.replace(name=f"a{number}") for number, _ in enumerate(others, 2)]
    given["of"] = [workload.replace(pod_labels=_COMMON) for workload in (first, *copies)]


def _give_the_keys(given: Given) -> None:
    """Let every generator of a merge give what it merges by."""
    keys = dict.fromkeys(given["merge_keys"], "a")
    given["generators"] = [
        part.replace(elements=[{**element, **keys} for element in part.elements])
        if isinstance(part, ListGenerator)
        else ListGenerator(elements=[keys])
        for part in given["generators"]
    ]


def _name_by_parameter(given: Given) -> None:
    """Let an ApplicationSet name its Applications by what a generator gives."""
    given["generators"] = [ListGenerator(elements=[{"name": "a"}, {"name": "b"}])]
    given.pop("go_template", None)
    given["template"] = given["template"].replace(name="{{ .name }}")


ADJUSTMENTS: dict[str, Adjustment] = {
    "ArgoApplicationSet": _name_by_parameter,
    "IstioCanary": _tell_versions_apart,
    "MergeGenerator": _give_the_keys,
    "SharedService": _serve_the_same,
}
