"""`Construct`: a value that is composed of API objects and of smaller constructs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from pydantic import Field

from k8spatterns.errors import UsageError
from k8spatterns.override import Override
from k8spatterns.types import Many
from k8spatterns.value import Value
from k8spatterns.waiver import Waiver

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from k8spatterns.api._base import KubeObject
    from k8spatterns.include import Include
    from k8spatterns.raw import RawObject

    Part: TypeAlias = "Construct | KubeObject | RawObject | Include"
else:
    Part = Any  # what `compose()` may yield; only type checkers need to know


class Construct(Value):
    """A pattern as a value: subclass it, declare fields, and yield its parts from `compose()`.

    Fields:
        overrides: patches of what this construct makes, by kind and name; none by default.
        waivers: findings about what it makes that are accepted, each with its reason; none by
            default. `waive()` adds one.
    """

    overrides: Many[Override] = Field(default=(), kw_only=True, repr=False)
    waivers: Many[Waiver] = Field(default=(), kw_only=True, repr=False)

    def compose(self) -> Iterable[Part]:
        """Yield API objects and smaller constructs; the pipeline calls this once."""
        raise UsageError(f"{type(self).__name__} defines no compose(), so nothing is made from it")

    def waive(self, code: str, *, because: str) -> Self:
        """Return a copy whose findings of this code are accepted.

        Args:
            code: such as `K8S-SEC-004`.
            because: the reason, for whoever reads the code later.
        """
        return self.replace(waivers=(*self.waivers, Waiver(code=code, because=because)))
