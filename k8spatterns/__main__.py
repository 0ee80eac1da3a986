"""`python -m k8spatterns`."""

from __future__ import annotations

from k8spatterns.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
