"""Invariants over two renderings: what their parameters may differ in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

InvariantT = TypeVar("InvariantT", bound="Callable[..., Any]")

_MARK = "__only_the_image_changes__"


def when_only_the_image_changes(invariant: InvariantT) -> InvariantT:
    """Let the two renderings that an invariant compares differ in nothing but the image.

    Which parameters are the image: those typed `ImageRef`, or `given_app(..., images=[...])`.
    """
    setattr(invariant, _MARK, True)
    return invariant


def is_about_images(invariant: Callable[..., Any]) -> bool:
    """Say whether an invariant is one of those."""
    return getattr(invariant, _MARK, False)


def compares_two(invariant: Callable[..., Any]) -> bool:
    """Say whether an invariant takes two renderings."""
    from inspect import Parameter, signature

    positional = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    needed = [
        parameter
        for parameter in signature(invariant).parameters.values()
        if parameter.kind in positional and parameter.default is Parameter.empty
    ]
    return len(needed) > 1
