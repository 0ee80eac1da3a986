"""Pods that other systems' kinds make, which the API server does not check as Pods.

Services, policies and budgets select them as any others, and namespaces refuse them as any others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.pods import pod_at

if TYPE_CHECKING:
    from k8spatterns.graph.pods import Pod
    from k8spatterns.manifest import Manifest

OTHER_POD_PATHS: dict[tuple[str, str], tuple[str, ...]] = {
    ("argoproj.io", "Rollout"): ("spec", "template"),
    ("keda.sh", "ScaledJob"): ("spec", "jobTargetRef", "template"),
    ("sources.knative.dev", "ContainerSource"): ("spec", "template"),
}


def other_pod(manifest: Manifest) -> Pod | None:
    """Return the Pod that an object of another system makes, or None."""
    path = OTHER_POD_PATHS.get((manifest.group, manifest.kind))
    return None if path is None else pod_at(manifest, path)
