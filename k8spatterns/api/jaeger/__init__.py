"""Typed objects of the Jaeger operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Jaeger operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jaegertracing_v1 as jaegertracing_v1
    from .jaegertracing_v1 import Jaeger as Jaeger
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "jaegertracing_v1": "Jaeger",
        },
    )

__all__ = (
    "Jaeger",
    "jaegertracing_v1",
)
