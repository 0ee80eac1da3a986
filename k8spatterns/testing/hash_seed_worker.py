"""Renders an app for another process: parameters as JSON on stdin, a line each, texts on stdout.

`python -m k8spatterns.testing.hash_seed_worker FILE NAME`
"""

from __future__ import annotations

import json
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns.testing.app_under_test import AppUnderTest


def main(file: str, name: str) -> None:
    """Answer until stdin ends; what the app prints goes to stderr."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    from k8spatterns.testing.app_under_test import AppUnderTest

    app = AppUnderTest(f"{file}:{name}")
    for line in sys.stdin:
        answers.write(json.dumps(_answer(app, json.loads(line))) + "\n")
        answers.flush()


def _answer(app: AppUnderTest, written: str | None) -> tuple[str | None, str]:
    try:
        model = app.model
        parameters = None if model is None else model.model_validate_json(written or "{}")
        return app.render(parameters).text, ""
    except Exception as error:  # noqa: BLE001 - the app is anybody's code
        return None, f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    main(*sys.argv[1:])
