"""Typed objects of Argo CD, each loaded on first use.

Generated from the CustomResourceDefinitions of Argo CD; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import argoproj_v1alpha1 as argoproj_v1alpha1
    from .argoproj_v1alpha1 import Application as Application
    from .argoproj_v1alpha1 import ApplicationSet as ApplicationSet
    from .argoproj_v1alpha1 import AppProject as AppProject
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "argoproj_v1alpha1": "AppProject Application ApplicationSet",
        },
    )

__all__ = (
    "AppProject",
    "Application",
    "ApplicationSet",
    "argoproj_v1alpha1",
)
