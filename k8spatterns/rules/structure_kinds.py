"""Which kinds there are: `apiVersion` and `kind` against everything that the library knows."""

from __future__ import annotations

from typing import Any

from k8spatterns.api._systems import SYSTEM_OF_GROUP
from k8spatterns.api.registry import kinds
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.structure_codes import NO_KIND, UNKNOWN_KIND
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.similar import did_you_mean

BUILT_IN = "k8s"


def system_of(api_version: str) -> str | None:
    """Return the package that has the types of an API group; `k8s` is what Kubernetes brings."""
    return SYSTEM_OF_GROUP.get(api_version.rpartition("/")[0])


def identity_problems(tree: dict[str, Any]) -> list[tuple[str, Problem]]:
    """Return what is wrong with `apiVersion` and `kind` themselves."""
    wrong = [example for example in _EXAMPLES if not _is_text(tree.get(example[0]))]
    return [(NO_KIND, _text_problem(tree, *example)) for example in wrong]


_EXAMPLES = (("apiVersion", "apps/v1"), ("kind", "Deployment"))


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _text_problem(tree: dict[str, Any], field: str, example: str) -> Problem:
    value = tree.get(field)
    if value is None or value == "":
        return Problem(f"{field} is missing", field, f"write {field}: {example}")
    return Problem(f"{field} must be a text, not {value!r}", field, f"write {field}: {example}")


def unknown_kind(
    api_version: str, kind: str, kubernetes: str, *, custom: bool = False
) -> list[tuple[str, Problem]]:
    """Return the fault of a kind that no type is known for.

    Args:
        api_version: of the object.
        kind: of the object.
        kubernetes: the minor version of the target.
        custom: whether a custom resource of an unknown kind is a fault, too.
    """
    group = api_version.rpartition("/")[0]
    if custom and system_of(api_version) != BUILT_IN:
        return [_no_definition(api_version, kind)]
    if system_of(api_version) is None and ("." in group or api_version.count("/") > 1):
        return []
    known = [resource for resource in kinds() if resource.kind == kind]
    hint = _elsewhere(known, group) or _similar(api_version, kind)
    if system_of(api_version) not in (None, BUILT_IN) and not known:
        return []  # of a system's group, but newer or older than the definitions at hand
    message = f"Kubernetes {kubernetes} has no {shown(kind)} in {shown(api_version)}"
    path = "apiVersion" if known else "kind"
    return [(UNKNOWN_KIND, Problem(message, path, hint))]


def _no_definition(api_version: str, kind: str) -> tuple[str, Problem]:
    known = [resource for resource in kinds() if resource.kind == kind]
    hint = _elsewhere(known, api_version.rpartition("/")[0]) or (
        "import its definition with `k8spatterns import crd`, or pass --ignore-missing-kinds"
    )
    message = f"no definition is known for the kind {shown(kind)} in {shown(api_version)}"
    return UNKNOWN_KIND, Problem(message, "kind", hint)


def _elsewhere(known: list[Any], group: str) -> str:
    """Say in which versions the kind is: of this group first, else of a group of Kubernetes."""
    same = [resource for resource in known if resource.group == group]
    found = same or [resource for resource in known if resource.system == BUILT_IN]
    if not found:
        return ""
    return f"write apiVersion: {' or '.join(sorted({resource.api_version for resource in found}))}"


def _similar(api_version: str, kind: str) -> str:
    there = sorted({item.kind for item in kinds() if item.api_version == api_version})
    everywhere = sorted({item.kind for item in kinds() if item.system == BUILT_IN})
    others = f"{api_version} has {', '.join(there)}" if there else "check apiVersion"
    return did_you_mean(kind, (*everywhere, *there), 0.75) or others
