"""A bounded memory of how strings are written: manifests say the same few words over and over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.emitter.refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_KEPT = 8192
_LONGEST_KEPT = 256


class Forms(dict[str, str]):
    """Strings to their written forms, each worked out at its first look-up.

    A hit is a plain dict look-up, without a call into Python. Long strings are not kept: they
    seldom repeat, and would hold memory.
    """

    def __init__(self, write: Callable[[str], str]) -> None:
        super().__init__()
        self._write = write

    def __missing__(self, text: Any) -> str:
        if not isinstance(text, str):
            raise Refused(f"the key {text!r} is not a string")
        # A member of a string enum formats as its name, and hashes as that too.
        text = str.__str__(text)
        form = self._write(text)
        if len(text) <= _LONGEST_KEPT:
            # Starting over is rare; evicting one by one would need bookkeeping at every hit.
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[text] = form
        return form
