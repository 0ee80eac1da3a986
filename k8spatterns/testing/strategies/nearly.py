"""`nearly_valid`: objects with exactly one fault, to see whether a checker finds it."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

from k8spatterns.testing.strategies.faults import breaks_of
from k8spatterns.testing.strategies.objects import checked_trees

if TYPE_CHECKING:
    from k8spatterns.api import KubeObject
    from k8spatterns.testing.strategies.faults import Fault


class NearlyValid(NamedTuple):
    """An API object with one fault.

    Fields:
        tree: the object as plain data, with JSON names.
        fault: what is wrong: `unknown field`, `missing field`, `wrong type`, `unknown value`,
            `out of bounds`, `bad name` or `duplicate`.
        path: where, such as `spec.template.spec.containers[0].image`.
    """

    tree: dict[str, Any]
    fault: Fault
    path: str


def nearly_valid(cls: type[KubeObject]) -> st.SearchStrategy[NearlyValid]:
    """Return objects of a kind that the API server refuses for one reason.

    Args:
        cls: a kind, such as `k8s.Deployment`, or one imported from a CRD.

    Raises:
        TypeError: the class is no kind.
    """
    if not hasattr(cls, "__resource__"):
        raise TypeError(
            f"nearly_valid needs a kind, and {cls.__name__} is none: write nearly_valid(k8s.Pod)"
        )
    return _broken(cls)


@st.composite
def _broken(draw: st.DrawFn, cls: type[KubeObject]) -> NearlyValid:
    tree = deepcopy(draw(checked_trees(cls)))
    found = breaks_of(tree, cls)
    fault = draw(st.sampled_from(list(dict.fromkeys(one.fault for one in found))))
    chosen = draw(st.sampled_from([one for one in found if one.fault == fault]))
    chosen.apply()
    return NearlyValid(tree, chosen.fault, chosen.path)
