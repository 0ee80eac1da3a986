"""Constructs and their arguments, drawn so that they are accepted and render without errors."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from hypothesis import strategies as st

from k8spatterns.app import App
from k8spatterns.construct import Construct
from k8spatterns.errors import InvalidConstructError
from k8spatterns.pipeline.render import options_of, render
from k8spatterns.testing.strategies import model_fields as facts
from k8spatterns.testing.strategies.annotations import DEEPEST, NothingFitsError, Place, values
from k8spatterns.testing.strategies.model_adjusting import ADJUSTMENTS
from k8spatterns.testing.strategies.variants import groups_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

ModelT = TypeVar("ModelT", bound="BaseModel")
Strategy = st.SearchStrategy[Any]

_TOGETHER = (4, 2, 1)
_ATTEMPTS = 3


@cache
def models(cls: type[ModelT], depth: int = 0) -> st.SearchStrategy[ModelT]:
    """Return the values of a construct's class, or of a class of its arguments.

    Args:
        cls: any pydantic model.
        depth: how many values hold it; the deeper, the fewer optional fields.
    """
    return _model(_Plan(cls, depth)).filter(lambda value: value is not None)


class _Plan:
    """What is drawn for a class at a depth: prepared when the first value is, not before."""

    def __init__(self, cls: type[BaseModel], depth: int) -> None:
        self.cls = cls
        self.depth = depth
        self.owners = (cls.__name__ if _is_ours(cls) else "", *_bases(cls))
        known = (ADJUSTMENTS.get(owner) for owner in self.owners)
        self.adjustments = [change for change in known if change is not None]

    @cached_property
    def fields(self) -> dict[str, FieldInfo]:
        """The fields that somebody would write, by their names."""
        self.cls.model_rebuild()
        never = self._listed(facts.NEVER, facts.NEVER_INSIDE if self.depth else {})
        return {
            name: field
            for name, field in self.cls.model_fields.items()
            if name not in never and field.init is not False
        }

    @cached_property
    def values(self) -> dict[str, Strategy]:
        """What each field may hold; a field that nothing fits is left out."""
        found: dict[str, Strategy] = {}
        for name, field in self.fields.items():
            try:
                found[name] = values(_whole(field), self._place(name))
            except NothingFitsError:
                if field.is_required():
                    raise
        return found

    def _place(self, name: str) -> Place:
        known = (facts.LEAST.get(f"{owner}.{name}") for owner in self.owners)
        least = next(filter(None, known), 1)
        return Place(self.owners, name, self.depth, least)

    @cached_property
    def groups(self) -> tuple[tuple[Any, Strategy], ...]:
        """The groups of fields that exclude each other."""
        groups = [group for owner in self.owners for group in groups_of(owner)]
        fitting = [
            [variant for variant in group if self.values.keys() >= variant.needed]
            for group in groups
        ]
        return tuple((tuple(group), st.sampled_from(group)) for group in fitting if group)

    @cached_property
    def needed(self) -> frozenset[str]:
        """The fields that are always there."""
        inside = facts.ALWAYS_INSIDE if self.depth else facts.ALWAYS_ALONE
        always = self._listed(facts.ALWAYS, inside)
        return frozenset(
            name for name in self.values if name in always or self.fields[name].is_required()
        )

    def _listed(self, *tables: dict[str, tuple[str, ...]]) -> set[str]:
        """Return what tables say of the class and of its bases."""
        return {name for owner in self.owners for table in tables for name in table.get(owner, ())}

    @cached_property
    def optional(self) -> Strategy | None:
        """Which others are there: few at a time."""
        names = [name for name in self.values if name not in self.needed]
        most = _TOGETHER[min(self.depth, len(_TOGETHER) - 1)] if self.depth < DEEPEST else 0
        return st.lists(st.sampled_from(names), max_size=most) if names and most else None


def _is_ours(cls: type) -> bool:
    return cls.__module__.partition(".")[0] in ("k8spatterns", "k8spatterns_constructs")


def _bases(cls: type) -> Iterator[str]:
    """Yield the names of a class's bases that the tables know."""
    return (base.__name__ for base in cls.__mro__[1:] if _is_ours(base))


def _whole(field: FieldInfo) -> Any:
    """Return the annotation of a field with what pydantic has split off from it."""
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


@st.composite
def _model(draw: st.DrawFn, plan: _Plan) -> Any:
    names = set(plan.needed)
    if plan.optional is not None:
        names.update(draw(plan.optional))
    given: dict[str, Any] = {}
    needed = plan.needed
    for _, variants in plan.groups:
        variant = draw(variants)
        names = (names - variant.excluded) | variant.needed
        needed |= variant.needed
        given.update(variant.values)
    for name, strategy in plan.values.items():
        if name in names and name not in given:
            given[name] = draw(strategy)
    for change in plan.adjustments:
        change(given)
    for _ in range(_ATTEMPTS):
        made = built(plan.cls, given, needed, plan.depth)
        missing = [name for name in plan.values if name not in needed]
        if made is not None or not missing:
            return made
        # What nobody said that it needs: a field more may be what the others ask for.
        name = draw(st.sampled_from(missing))
        given = {key: value for key, value in given.items() if key in needed}
        given[name] = draw(plan.values[name])
    return None


def built(cls: type[BaseModel], given: dict[str, Any], needed: frozenset[str], depth: int) -> Any:
    """Return the value, without optional arguments that are refused; None where it can't be."""
    while True:
        wrong = _refused(cls, given, depth)
        if not isinstance(wrong, frozenset):
            return wrong
        optional = [name for name in given if name not in needed]
        if not optional:
            return None
        blamed = [name for name in optional if name in wrong] or optional[len(optional) // 2 :]
        given = {name: value for name, value in given.items() if name not in blamed}


def _refused(cls: type[BaseModel], given: dict[str, Any], depth: int) -> Any:
    """Return the value, or the fields that are blamed where it is refused."""
    try:
        made = cls(**given)
    except InvalidConstructError as refused:
        return frozenset(_field(finding.path) for finding in refused.findings)
    if depth or not isinstance(made, Construct) or not _errors(made):
        return made
    return frozenset()


def _field(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


def _errors(construct: Construct) -> bool:
    """Whether what a construct makes has errors, each object judged by itself."""
    app = App()
    app.chart("drawn").add(construct)
    return bool(render(app, options=options_of(app, isolated=True)).errors)
