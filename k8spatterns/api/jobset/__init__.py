"""Typed objects of JobSet, each loaded on first use.

Generated from the CustomResourceDefinitions of JobSet; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jobset_v1alpha2 as jobset_v1alpha2
    from .jobset_v1alpha2 import JobSet as JobSet
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "jobset_v1alpha2": "JobSet",
        },
    )

__all__ = (
    "JobSet",
    "jobset_v1alpha2",
)
