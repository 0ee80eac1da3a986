"""`VeleroFilters`: which objects a backup takes, or a restore brings back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Self, TypeAlias

from pydantic import AfterValidator, model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Labels, Many
from k8spatterns.value import Value

EVERYTHING = "*"
PODS = ("pods", "pod", "po")
_GLOB = "*?[]"


def _namespace(text: str) -> str:
    bare = "".join(letter for letter in text if letter not in _GLOB)
    allowed = bare.isascii() and bare == bare.lower() and bare.replace("-", "a").isalnum()
    if not text or (bare and not allowed):
        raise ValueError(
            f'"{text}" is no name of a namespace\nhint: write a name, a pattern such as team-*, '
            "or * for all"
        )
    return text


def _resource(text: str) -> str:
    if not text or text != text.lower() or any(map(str.isspace, text)):
        raise ValueError(
            f'"{text}" is no resource\nhint: write the plural in lower case, with its group where '
            "it has one: configmaps, deployments.apps; * is all"
        )
    return text


NamespacePattern: TypeAlias = Annotated[str, AfterValidator(_namespace)]
"""The name of a namespace, or a pattern with `*`, `?` or `[abc]`."""

ResourcePattern: TypeAlias = Annotated[str, AfterValidator(_resource)]
"""A resource as the API names it: `deployments`, `certificates.cert-manager.io`, or `*`."""

Selector: TypeAlias = Labels | k8s.LabelSelector
"""Labels that an object has, or a selector of the API."""


class VeleroScope(Value):
    """Namespaces and resources, as backups, restores and their hooks choose them.

    Fields:
        included_namespaces: all by default.
        excluded_namespaces: none by default.
        included_resources: such as `deployments` or `certificates.cert-manager.io`; all by default.
        excluded_resources: none by default.
        label_selector: labels that an object must have, or a `k8s.LabelSelector`; none by default.

    Raises:
        InvalidConstructError: a list that includes `*` beside names or excludes it, or a name that
            is included and excluded.

    See https://velero.io/docs/main/resource-filtering/
    """

    included_namespaces: Many[NamespacePattern] = ()
    excluded_namespaces: Many[NamespacePattern] = ()
    included_resources: Many[ResourcePattern] = ()
    excluded_resources: Many[ResourcePattern] = ()
    label_selector: Selector | None = None

    @model_validator(mode="after")
    def _lists_agree(self) -> Self:
        for what in ("namespaces", "resources"):
            included, excluded = f"included_{what}", f"excluded_{what}"
            check_lists(included, getattr(self, included), excluded, getattr(self, excluded))
            if EVERYTHING in getattr(self, excluded):
                raise ValueError(
                    f"{excluded} names *, which would leave nothing\n"
                    f"hint: name what is wanted in {included}"
                )
        return self


class VeleroFilters(VeleroScope):
    """Which objects a backup takes, or a restore brings back.

    Fields:
        include_cluster_resources: True takes objects without a namespace too, False none of them;
            by default those that the namespaced ones need, such as their volumes.
        or_label_selectors: selectors of which an object must match one; none by default.

    Raises:
        InvalidConstructError: both `label_selector` and `or_label_selectors`.

    See https://velero.io/docs/main/resource-filtering/
    """

    include_cluster_resources: bool | None = None
    or_label_selectors: Many[Selector] = ()

    @model_validator(mode="after")
    def _one_kind_of_selector(self) -> Self:
        if self.label_selector is not None and self.or_label_selectors:
            raise ValueError(
                "Velero takes label_selector or or_label_selectors, not both\n"
                "hint: write label_selector into each of or_label_selectors"
            )
        return self


def check_lists(
    included: str, wanted: Sequence[str], excluded: str, unwanted: Sequence[str]
) -> None:
    """Refuse two lists that Velero refuses.

    Raises:
        ValueError: `*` beside names, or a name in both lists.
    """
    if EVERYTHING in wanted and len(wanted) > 1:
        raise ValueError(f"{included} names * and others\nhint: leave the others, or *, out")
    both = sorted({*wanted} & {*unwanted} - {EVERYTHING})
    if both:
        raise ValueError(
            f"{included} and {excluded} both name {', '.join(both)}\nhint: leave it out of one"
        )


def selector(value: Selector | None) -> k8s.LabelSelector | None:
    """Return a selector as the API has it."""
    if value is None or isinstance(value, k8s.LabelSelector):
        return value
    return k8s.LabelSelector(match_labels=dict(value))


def selectors(values: Sequence[Selector]) -> list[k8s.LabelSelector] | None:
    """Return selectors as the API has them; None for none."""
    return [found for value in values if (found := selector(value)) is not None] or None


def names(values: Sequence[str]) -> list[str] | None:
    """Return a list as the API has it; None for an empty one."""
    return list(values) or None


def takes_pods(included: Sequence[str], excluded: Sequence[str]) -> bool:
    """Say whether lists of resources, none of which is all, leave Pods in."""
    wanted = not included or any(name in included for name in (*PODS, EVERYTHING))
    return wanted and not any(name in excluded for name in (*PODS, EVERYTHING))
