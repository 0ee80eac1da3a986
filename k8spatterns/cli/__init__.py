"""The command `k8spatterns`."""

from __future__ import annotations

from k8spatterns.cli.main import main, run

__all__ = ["main", "run"]
