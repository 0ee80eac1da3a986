"""Rules for the schemas of CustomResourceDefinitions.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import crd_schema
from k8spatterns.rules.crd_defaults import default_problems
from k8spatterns.rules.crd_rules import rule_problems
from k8spatterns.rules.crd_versions import CRDS, schemas_of
from k8spatterns.rules.rule import Problem, object_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

    Found = tuple[str, Problem]

RULE_FIELDS = "K8S-CRD-013"

# The rules of this module share one walk, which is made for the object that is checked now.
_last: list[tuple[Tree, list[Found]]] = []


def _found(manifest: Manifest) -> list[Found]:
    """Return what is wrong with the schemas of a definition, each with its code."""
    if not _last or _last[0][0] is not manifest.tree:
        _last[:] = [(manifest.tree, list(_problems(manifest)))]
    return _last[0][1]


def _problems(manifest: Manifest) -> Iterator[Found]:
    for part in schemas_of(manifest):
        try:
            walk = crd_schema.walked(part)
        except RecursionError:
            yield crd_schema.STRUCTURE, Problem("is nested too deeply", part.path)
            continue
        yield from walk.problems
        faults = [
            (RULE_FIELDS, problem)
            for schema, place in walk.ruled
            for problem in rule_problems(schema, place.path)
        ]
        if not any(code == crd_schema.STRUCTURE for code, _ in walk.problems):
            faults += [
                (crd_schema.DEFAULTS, problem)
                for schema, place in walk.defaulted
                for problem in default_problems(schema, place.path)
            ]
        yield from faults
        # The server compiles expressions only where it can tell the types of all fields.
        if not faults and not walk.problems and walk.ruled:
            from k8spatterns.rules.crd_cel import cel_problems

            yield from cel_problems(part, walk.ruled)


def _of(code: str, manifest: Manifest) -> Iterator[Problem]:
    return (problem for found, problem in _found(manifest) if found == code)


@object_rule(crd_schema.STRUCTURE, kinds=CRDS, needs=("openAPIV3Schema",))
def crd_structure(manifest: Manifest) -> Iterator[Problem]:
    """A schema is structural: every field has its type, outside of allOf, anyOf, oneOf and not."""
    return _of(crd_schema.STRUCTURE, manifest)


@object_rule(crd_schema.KEYWORDS, kinds=CRDS, needs=("openAPIV3Schema",))
def crd_keywords(manifest: Manifest) -> Iterator[Problem]:
    """A schema has only the keywords and types that API servers support."""
    return _of(crd_schema.KEYWORDS, manifest)


@object_rule(crd_schema.EXTENSIONS, kinds=CRDS, needs=("openAPIV3Schema",))
def crd_extensions(manifest: Manifest) -> Iterator[Problem]:
    """Kubernetes' own keywords stand where they make sense, such as keys of a list as a map."""
    return _of(crd_schema.EXTENSIONS, manifest)


@object_rule(crd_schema.PATTERNS, kinds=CRDS, needs=("pattern",))
def crd_patterns(manifest: Manifest) -> Iterator[Problem]:
    """A pattern in a schema is a regular expression of Go."""
    return _of(crd_schema.PATTERNS, manifest)


@object_rule(crd_schema.DEFAULTS, kinds=CRDS, needs=("default",))
def crd_defaults(manifest: Manifest) -> Iterator[Problem]:
    """A default in a schema is a value that the schema allows."""
    return _of(crd_schema.DEFAULTS, manifest)


@object_rule(RULE_FIELDS, kinds=CRDS, needs=("x-kubernetes-validations",))
def crd_rule_fields(manifest: Manifest) -> Iterator[Problem]:
    """A rule in CEL has an expression, a message in one line, and a path that exists."""
    return _of(RULE_FIELDS, manifest)


@object_rule("K8S-CRD-014", kinds=CRDS, needs=("x-kubernetes-validations",))
def crd_rule_compiles(manifest: Manifest) -> Iterator[Problem]:
    """A rule in CEL compiles, and is a condition about fields that the schema has."""
    return _of("K8S-CRD-014", manifest)


@object_rule("K8S-CRD-015", kinds=CRDS, needs=("x-kubernetes-validations",))
def crd_rule_cost(manifest: Manifest) -> Iterator[Problem]:
    """A rule in CEL costs no more than servers allow for the largest object of its schema."""
    return _of("K8S-CRD-015", manifest)
