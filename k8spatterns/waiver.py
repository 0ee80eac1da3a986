"""`Waiver`: a finding that is accepted, and why."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from k8spatterns.value import Value


def _code(text: str) -> str:
    if not text.startswith("K8S-"):
        raise ValueError(
            f"{text!r} is not the code of a finding\nhint: codes look like K8S-POD-031"
        )
    return text


def _reason(text: str) -> str:
    if not text.strip():
        raise ValueError('a waiver needs a reason\nhint: because="..." says why this is accepted')
    return text


class Waiver(Value):
    """A finding that is accepted.

    Fields:
        code: the finding's code, such as `K8S-SEC-004`.
        because: the reason, which may not be empty.
    """

    code: Annotated[str, AfterValidator(_code)]
    because: Annotated[str, AfterValidator(_reason)]
