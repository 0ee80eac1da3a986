"""Which classes stand for a base that has no values itself."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from k8spatterns.construct import Construct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

    Model = type[BaseModel]

_FEW = 3
_COMMON = (
    *("WebService", "SidecarDeployment", "StatefulService", "Sidecar", "LogShipper"),
    *("ListGenerator", "GitGenerator", "FluxGitSource", "PingEvents", "ResourceMetric"),
)
# Of the first, group, version and fields are the user's; the second does nothing by itself.
_INCOMPLETE = ("CustomResource", "KyvernoRule")
_OURS = "k8spatterns_constructs"


def concrete(cls: Model) -> tuple[Model, ...]:
    """Return the class, or the public ones below it where it is a base that only they complete."""
    if not is_base(cls):
        return (cls,)
    below = [found for found in _below(cls) if not is_base(found)]
    return tuple(sorted(below, key=_simplest_first)[:_FEW]) or (cls,)


def _simplest_first(cls: Model) -> tuple[int, str]:
    order = _COMMON.index(cls.__name__) if cls.__name__ in _COMMON else len(_COMMON)
    return order, cls.__name__


def _below(cls: Model) -> Iterator[Model]:
    """Yield the classes derived from one: of ours all that are public, of a user's those loaded."""
    if cls.__module__.partition(".")[0] in (_OURS, "k8spatterns"):
        yield from (found for found in _public() if issubclass(found, cls))
    else:
        for found in cls.__subclasses__():
            yield found
            yield from _below(found)


@cache
def _public() -> tuple[Model, ...]:
    from k8spatterns import Value, constructs

    found = (getattr(constructs, name) for name in dir(constructs))
    return tuple(cls for cls in found if isinstance(cls, type) and issubclass(cls, Value))


@cache
def is_base(cls: Model) -> bool:
    """Whether a class leaves open what only those derived from it say."""
    if cls.__name__ in _INCOMPLETE and cls.__module__.startswith(_OURS):
        return True
    if issubclass(cls, Construct) and cls.compose is Construct.compose:
        return True
    if any(not hasattr(cls, name) for name in cls.__class_vars__):
        return True
    return any(map(_is_open, (getattr(cls, name) for name in dir(cls) if name[:2] != "__")))


def _is_open(member: object) -> bool:
    """Whether a method does nothing but say that it is to be written."""
    code = getattr(member, "__code__", None)
    return code is not None and "NotImplementedError" in code.co_names
