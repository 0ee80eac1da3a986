"""The command `k8spatterns`."""

from __future__ import annotations

from k8spatterns.cli.main import main

__all__ = ["main"]
