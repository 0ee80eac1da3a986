"""What says that a rule of Kyverno can't be judged without a cluster."""

from __future__ import annotations


class NotEvaluatedError(Exception):
    """A rule needs what is known only in a cluster, or what is not evaluated here.

    Fields:
        reason: the end of the sentence "it is not evaluated here: ...".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


Answer = bool | None
"""Yes, no, or None: it is not known."""


def one_of(answers: list[Answer]) -> Answer:
    """Return whether one holds."""
    if True in answers:
        return True
    return None if None in answers else False


def each_of(answers: list[Answer]) -> Answer:
    """Return whether all hold."""
    if False in answers:
        return False
    return None if None in answers else True
