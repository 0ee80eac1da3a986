"""Invariant: the scheduler knows what every container needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.testing.invariants.problems import Problem, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph.pods import Pod
    from k8spatterns.testing.rendered import Rendered

_RESOURCES = ("cpu", "memory")


def requests_set(rendered: Rendered) -> None:
    """Every container requests CPU and memory, itself or by its Pod; a limit is a request, too.

    Raises:
        BrokenInvariantError: one does not.
    """
    __tracebackhide__ = True
    refuse(problem for pod in rendered.graph.pods() for problem in _of_pod(pod))


def _of_pod(pod: Pod) -> Iterator[Problem]:
    of_all = _requested(pod.spec)
    for container in pod.containers:
        has = of_all | _requested(container.tree)
        missing = [name for name in _RESOURCES if name not in has]
        if missing and container.role != "ephemeral":
            yield Problem(
                pod.manifest,
                f"{container.path}.resources.requests",
                f"the container {container.name!r} does not request {' and '.join(missing)}",
            )


def _requested(holder: dict[str, Any]) -> set[str]:
    resources = holder.get("resources") or {}
    return {*(resources.get("requests") or ()), *(resources.get("limits") or ())}
