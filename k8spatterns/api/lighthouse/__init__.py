"""Typed objects of Lighthouse, each loaded on first use.

Generated from the CustomResourceDefinitions of Lighthouse; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import lighthouse_v1alpha1 as lighthouse_v1alpha1
    from .lighthouse_v1alpha1 import LighthouseBreakpoint as LighthouseBreakpoint
    from .lighthouse_v1alpha1 import LighthouseJob as LighthouseJob
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "lighthouse_v1alpha1": "LighthouseBreakpoint LighthouseJob",
        },
    )

__all__ = (
    "LighthouseBreakpoint",
    "LighthouseJob",
    "lighthouse_v1alpha1",
)
