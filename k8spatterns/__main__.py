"""`python -m k8spatterns`."""

from __future__ import annotations

from k8spatterns.cli import run

if __name__ == "__main__":
    run()
