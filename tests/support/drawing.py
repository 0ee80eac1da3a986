"""Draws constructs over their whole field space, a few of the optional fields at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from k8spatterns import InvalidConstructError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Of optional fields that are drawn together: with many, nearly every combination is refused.
TOGETHER = 4


@st.composite
def _drawn(
    draw: st.DrawFn,
    make: Callable[..., Any],
    needed: Mapping[str, st.SearchStrategy[Any]],
    optional: Mapping[str, st.SearchStrategy[Any]],
) -> Any:
    names = draw(st.sets(st.sampled_from(sorted(optional)), max_size=TOGETHER)) if optional else ()
    fields = {**needed, **{name: optional[name] for name in sorted(names)}}
    given = {name: draw(strategy) for name, strategy in fields.items()}
    try:
        return make(**given)
    except InvalidConstructError as refused:
        _check_sentences(refused)
        return None


def _check_sentences(refused: InvalidConstructError) -> None:
    assert refused.findings
    assert all(finding.message for finding in refused.findings)


def built(
    make: Callable[..., Any],
    needed: Mapping[str, st.SearchStrategy[Any]],
    **optional: st.SearchStrategy[Any],
) -> st.SearchStrategy[Any]:
    """Draw what can be built; what is refused must be refused with a sentence.

    Args:
        make: the construct.
        needed: fields that are always given.
        optional: fields of which a few are.
    """
    return _drawn(make, needed, optional).filter(lambda one: one is not None)
