"""The objects of an app and the references between them."""

from __future__ import annotations

from k8spatterns.graph.graph import Graph, Reference
from k8spatterns.graph.pods import Container, Pod, pod_of

__all__ = ["Container", "Graph", "Pod", "Reference", "pod_of"]
