"""`Taint`: what keeps Pods off a node, and the toleration that lets one on."""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.refusal import refusal
from k8spatterns.types import LabelKey, LabelValue, Seconds, as_seconds
from k8spatterns.value import Value

Effect = Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]


class Taint(Value):
    """What keeps Pods off a node unless they tolerate it.

    Fields:
        key: such as `nvidia.com/gpu`.
        value: empty by default.
        effect: `NoSchedule` by default; `NoExecute` also evicts Pods that run already.

    See https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
    """

    key: LabelKey
    value: LabelValue = ""
    effect: Effect = "NoSchedule"

    def toleration(self, seconds: Seconds | None = None) -> k8s.Toleration:
        """Return the toleration of exactly this taint.

        Args:
            seconds: how long a running Pod may stay after the taint appears; for ever by default.

        Raises:
            InvalidConstructError: `seconds` for another effect than `NoExecute`.
        """
        if seconds is not None and self.effect != "NoExecute":
            raise refusal(
                f"Taint({self.key!r}).toleration",
                f"tolerationSeconds goes with NoExecute only, and this taint is {self.effect}",
                hint='leave seconds out, or write Taint(..., effect="NoExecute")',
                path="seconds",
            )
        return k8s.Toleration(
            key=self.key,
            operator="Equal" if self.value else "Exists",
            value=self.value or None,
            effect=self.effect,
            toleration_seconds=None if seconds is None else as_seconds(seconds),
        )

    def kubectl(self, node: str) -> str:
        """Return the command that puts the taint on a node."""
        import shlex

        taint = (
            f"{self.key}={self.value}:{self.effect}" if self.value else f"{self.key}:{self.effect}"
        )
        return f"kubectl taint nodes {shlex.quote(node)} {shlex.quote(taint)}"
