"""Parts that may be missing, as the API has them."""

from __future__ import annotations

from typing import Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class Specified(Protocol[T_co]):
    """A value that has a form in the API."""

    def spec(self) -> T_co:
        """Return the value as the API has it."""
        ...


def spec_of(value: Specified[T] | None) -> T | None:
    """Return a value as the API has it; None where there is none."""
    return None if value is None else value.spec()
