"""Typed objects of Jenkins X, each loaded on first use.

Generated from the CustomResourceDefinitions of Jenkins X; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jenkins_v1 as jenkins_v1
    from . import preview_v1alpha1 as preview_v1alpha1
    from .jenkins_v1 import Environment as Environment
    from .jenkins_v1 import PipelineActivity as PipelineActivity
    from .jenkins_v1 import Release as Release
    from .jenkins_v1 import SourceRepository as SourceRepository
    from .preview_v1alpha1 import Preview as Preview
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "jenkins_v1": "Environment PipelineActivity Release SourceRepository",
            "preview_v1alpha1": "Preview",
        },
    )

__all__ = (
    "Environment",
    "PipelineActivity",
    "Preview",
    "Release",
    "SourceRepository",
    "jenkins_v1",
    "preview_v1alpha1",
)
