"""`MatrixGenerator` and `MergeGenerator`: parameters of several generators together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import ClassVar, Self

from pydantic import model_validator

from k8spatterns.types import Many
from k8spatterns_constructs.gitops.generator import ArgoGenerator
from k8spatterns_constructs.gitops.mirrored import Tree, plain
from k8spatterns_constructs.gitops.template_params import Given

# A combination may hold another one, and that one no third: the API has no place for it.
_DEEPEST = 2
_OF_A_MATRIX = 2


class CombinedGenerator(ArgoGenerator):
    """The base of generators that put others together.

    Fields:
        generators: those that are put together; a combination may hold one other level of them.

    Raises:
        InvalidConstructError: combinations three levels deep, which the API has no place for.
    """

    UNWRITTEN: ClassVar[frozenset[str]] = frozenset({"only", "generators"})

    generators: Many[ArgoGenerator]

    @model_validator(mode="after")
    def _not_too_deep(self) -> Self:
        if _depth(self) > _DEEPEST:
            raise ValueError(
                "combinations nest two levels deep at most\n"
                "hint: put the generators of the innermost one into the one around it"
            )
        return self

    def options(self) -> Tree:
        """Return the generator's own fields as the API has them."""
        return {**super().options(), "generators": plain(self.generators)}

    def parts(self) -> tuple[ArgoGenerator, ...]:
        """Return the generators that it combines."""
        return tuple(self.generators)


class MatrixGenerator(CombinedGenerator):
    """Every set of one generator with every set of another.

    Fields:
        generators: two; the second may use the first one's parameters.

    Raises:
        InvalidConstructError: not two generators.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Matrix/
    """

    KEY: ClassVar[str] = "matrix"

    @model_validator(mode="after")
    def _two(self) -> Self:
        if len(self.generators) != _OF_A_MATRIX:
            raise ValueError(
                f"a matrix has two generators, not {len(self.generators)}\n"
                "hint: one of the two may be a matrix itself"
            )
        return self

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return the parameters of both."""
        return _together(
            part.given(go_template=go_template, strict=strict) for part in self.generators
        )


class MergeGenerator(CombinedGenerator):
    """The sets of one generator, changed by those of others that have the same values of some keys.

    Fields:
        generators: at least two; the first one's sets stay, later ones win.
        merge_keys: the parameters whose values must be the same; each generator has to give them.

    Raises:
        InvalidConstructError: less than two generators, no keys, or a key that one of the
            generators does not give.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Merge/
    """

    KEY: ClassVar[str] = "merge"

    merge_keys: Many[str]

    @model_validator(mode="after")
    def _something_to_merge(self) -> Self:
        if len(self.generators) < _OF_A_MATRIX:
            raise ValueError("a merge has at least two generators\nhint: add another one")
        if not self.merge_keys:
            raise ValueError('no keys to merge by\nhint: merge_keys=["server"]')
        for part in self.generators:
            either = [part.given(go_template=go, strict=True) for go in (True, False)]
            for key in self.merge_keys:
                if not any(given.has(key) for given in either):
                    raise ValueError(
                        f'the {part.KEY} generator gives no "{key}" to merge by\n'
                        f"hint: it gives {either[0].shown()}"
                    )
        return self

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return the parameters of all: which sets meet is known when it runs."""
        del strict
        return _together(
            part.given(go_template=go_template, strict=False) for part in self.generators
        )


def _together(given: Iterable[Given]) -> Given:
    return reduce(Given.with_all, given)


def _depth(generator: ArgoGenerator) -> int:
    return max((_depth(part) + 1 for part in generator.parts()), default=0)
