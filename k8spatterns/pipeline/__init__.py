"""The one pipeline: every way out of the library goes through `render`."""

from __future__ import annotations

from k8spatterns.pipeline.render import STAGES, Rendering, Stage, render

__all__ = ["STAGES", "Rendering", "Stage", "render"]
