"""What says that a rule of Kyverno can't be judged without a cluster."""

from __future__ import annotations

from k8spatterns.graph.answers import Answer, each_of, one_of

__all__ = ["Answer", "NotEvaluatedError", "each_of", "one_of"]


class NotEvaluatedError(Exception):
    """A rule needs what is known only in a cluster, or what is not evaluated here.

    Fields:
        reason: the end of the sentence "it is not evaluated here: ...".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
