"""What property tests share: small strategies, and values that may be refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from hypothesis import strategies as st

from k8spatterns import InvalidConstructError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

NAMES = st.from_regex(r"[a-z]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12)
FLAGS = st.sampled_from([None, True, False])
LABELS = st.none() | st.dictionaries(NAMES, NAMES, max_size=2)


def few(items: st.SearchStrategy[T], least: int = 0) -> st.SearchStrategy[Sequence[T]]:
    """Lists of up to two items."""
    return st.lists(items, min_size=least, max_size=2)


def maybe(items: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """None, or one of the items."""
    return st.none() | items


@st.composite
def built_or_refused(
    draw: st.DrawFn, /, make: Callable[..., T], **fields: st.SearchStrategy[Any]
) -> T | None:
    """A value of the fields that were drawn, or None where it is refused with clear findings."""
    given = {name: draw(strategy) for name, strategy in fields.items()}
    try:
        return make(**given)
    except InvalidConstructError as refused:
        findings = refused.findings
    assert findings
    assert all(finding.message for finding in findings)
    return None


def accepted(make: Callable[..., T], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Values of the fields that are drawn, without those that are refused."""
    made = built_or_refused(make, **fields).filter(lambda value: value is not None)
    return cast("st.SearchStrategy[T]", made)
