"""The one pipeline: every way out of the library goes through `render`."""

from __future__ import annotations

from k8spatterns.pipeline.render import STAGES, Stage, render
from k8spatterns.pipeline.rendering import Rendering

__all__ = ["STAGES", "Rendering", "Stage", "render"]
