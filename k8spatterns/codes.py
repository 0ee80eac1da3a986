"""Every code that a finding can have: those of the rules, and those of the engine itself.

Each has a page under `docs/rules/`; a test holds the two sets equal.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.findings import arguments
from k8spatterns.pipeline import emit, expand, override
from k8spatterns.reader import errors as reading
from k8spatterns.rules import all_rules
from k8spatterns.rules.cel import CODES as CEL
from k8spatterns.rules.structure_codes import CODES as STRUCTURE

if TYPE_CHECKING:
    from k8spatterns.findings import Severity


class Code(NamedTuple):
    """A code with what its page says of it.

    Fields:
        code: such as `K8S-POD-001`.
        title: one sentence without its full stop.
        default, restricted, relaxed: the severity in each profile; None is off.
        until: the last minor version of Kubernetes that it holds for, such as 34; None is all.
    """

    code: str
    title: str
    default: Severity | None = "error"
    restricted: Severity | None = "error"
    relaxed: Severity | None = "error"
    until: int | None = None


ENGINE: dict[str, str] = {
    expand.INVALID_PART: "A construct yields only parts of an app",
    expand.COMPOSE_FAILED: "A construct could not be composed",
    override.MATCHES_NOTHING: "An override patches an object that is there",
    override.NOT_APPLICABLE: "A patch fits the object that it patches",
    emit.UNWRITABLE: "A value can be written as YAML",
    arguments.MISSING: "A required argument of a construct is missing",
    arguments.UNKNOWN: "A construct has no argument of this name",
    arguments.WRONG_TYPE: "An argument of a construct has the wrong type",
    arguments.REFUSED: "An argument of a construct is refused",
    reading.UNREADABLE_FILE: "A file of manifests can't be read",
    reading.SYNTAX: "A file of manifests is not YAML",
    reading.DUPLICATE_KEY: "A mapping has a key twice",
    reading.NO_JSON: "YAML has a value that JSON does not have",
    reading.NO_OBJECT: "A document is no API object",
}


@cache
def all_codes() -> dict[str, Code]:
    """Return every code there is, sorted."""
    found = {code: Code(code, title) for code, title in {**ENGINE, **STRUCTURE}.items()}
    for code, about in CEL.items():
        found[code] = Code(code, about.title, about.severity, about.severity, about.severity)
    for rule in all_rules():
        levels = (rule.severity, rule.restricted, rule.relaxed)
        found[rule.code] = Code(rule.code, rule.title, *levels, rule.until)
    return {code: found[code] for code in sorted(found)}
