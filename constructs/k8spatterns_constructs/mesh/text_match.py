"""`TextMatch`: how a part of a request is compared."""

from __future__ import annotations

from typing import Annotated, Any, Self, TypeAlias

from pydantic import BeforeValidator, model_validator

from k8spatterns.api.istio.networking_v1 import (
    VirtualServiceSpecHttpCorsPolicyAllowOrigins as StringMatch,
)
from k8spatterns.syntax.go_pattern_fault import pattern_fault
from k8spatterns.syntax.shown import shown
from k8spatterns.value import Value

# Istio's limit, which keeps the compiled program small.
_LONGEST = 1024


def re2_refusal(pattern: str) -> str | None:
    """Return why a regular expression is none for Envoy, which reads them with RE2."""
    if not pattern:
        return "a regular expression must not be empty"
    if len(pattern) > _LONGEST:
        return f"a regular expression has at most {_LONGEST} characters, this one {len(pattern)}"
    if fault := pattern_fault(pattern):
        return f"{shown(pattern)} is no regular expression of RE2: {fault}"
    return None


class TextMatch(Value):
    """How a part of a request is compared: a plain text means `exact`.

    Fields:
        exact: the whole text.
        prefix: how it starts.
        regex: an RE2 expression for the whole text, up to 1024 characters.

    Without any of them, a header or a query parameter only has to be there.

    Raises:
        InvalidConstructError: more than one of them, an empty prefix, or an expression that Envoy
            does not compile.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#StringMatch
    """

    exact: str | None = None
    prefix: str | None = None
    regex: str | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        given = [way for way in ("exact", "prefix", "regex") if getattr(self, way) is not None]
        if len(given) > 1:
            raise ValueError(
                f"{' and '.join(given)} exclude each other\nhint: an HttpMatch for each way"
            )
        if self.prefix == "":
            raise ValueError("an empty prefix matches everything\nhint: leave the match out")
        if self.regex is not None and (message := re2_refusal(self.regex)):
            raise ValueError(
                f"{message}\nhint: https://github.com/google/re2/wiki/Syntax lists what there is"
            )
        return self

    @property
    def present(self) -> bool:
        """Whether only presence is asked for."""
        return self.exact is None and self.prefix is None and self.regex is None

    def match(self) -> StringMatch:
        """Return the match as the API has it."""
        return StringMatch(exact=self.exact, prefix=self.prefix, regex=self.regex)


def _as_match(value: Any) -> Any:
    return TextMatch(exact=value) if isinstance(value, str) else value


Text: TypeAlias = Annotated[TextMatch | str, BeforeValidator(_as_match)]
"""A text that must be there in full, or a `TextMatch`."""


def as_match(value: TextMatch | str) -> TextMatch:
    """Return the `TextMatch` of a text."""
    return TextMatch(exact=value) if isinstance(value, str) else value
