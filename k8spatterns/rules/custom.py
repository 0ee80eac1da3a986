"""The check of a custom resource against the schema of its definition.

It reads an object as the API server does: null is the absence of a value where the schema does not
allow it, defaults are filled in before anything is required, unknown fields are refused unless the
schema keeps them. Unions and list keys are checked on what comes of that, and the facts that the
definition states as rules once all types are right.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.custom_checks import Checks
from k8spatterns.rules.custom_objects import metadata_problems
from k8spatterns.rules.custom_run import ROOT, Run, path_of
from k8spatterns.rules.custom_values import is_number
from k8spatterns.rules.structure_codes import (
    BEYOND_TYPES,
    BROKEN_RULE,
    OUT_OF_BOUNDS,
    TWICE,
    UNKNOWN_FIELD,
    EnoughError,
)

if TYPE_CHECKING:
    from k8spatterns.api._schemas import Schema
    from k8spatterns.rules.custom_checks import Check
    from k8spatterns.rules.custom_run import Place
    from k8spatterns.rules.rule import Problem

    Found = list[tuple[str, Problem]]

_checks: dict[int, Checks] = {}


def custom_problems(tree: dict[str, Any], schema: Schema) -> Found:
    """Return every fault of a custom resource against its schema."""
    run = Run()
    run.faults += metadata_problems(tree.get("metadata"), "metadata")
    with suppress(EnoughError):
        _root(tree, schema, run)
        if schema.replicas:
            _replicas(tree, schema.replicas, run)
        if run.asked and all(code in BEYOND_TYPES for code, _ in run.faults):
            _ask(run)
    return run.faults


def _checks_of(nodes: list[dict[str, Any]]) -> Checks:
    found = _checks.get(id(nodes))
    if found is None or found.nodes is not nodes:
        found = _checks[id(nodes)] = Checks(nodes)
    return found


def _root(tree: dict[str, Any], schema: Schema, run: Run) -> None:
    """Check all fields but those that every object has, of which the schema says only names."""
    checks = _checks_of(schema.nodes)
    check = checks.root(schema.root)
    value = tree
    status = schema.nodes[schema.root].get("properties", {}).get("status")
    if "status" in tree and status is not None and not schema.keeps_status:
        value = {name: item for name, item in tree.items() if name != "status"}
        if tree["status"] is not None:
            _dropped(checks.of(status), tree["status"], run)
    check(value, ROOT, run)


def _dropped(check: Check, status: Any, run: Run) -> None:
    """Report unknown fields of a status; the server drops the rest of it on create."""
    aside = Run()
    check(status, (ROOT, "status"), aside)
    run.faults += [fault for fault in aside.faults if fault[0] == UNKNOWN_FIELD]


def _replicas(tree: Any, path: str, run: Run) -> None:
    """Refuse a number of replicas below zero, which the scale subresource could not say."""
    for name in path.split("."):
        tree = tree.get(name) if isinstance(tree, dict) else None
    is_reported = any(problem.path == path for _, problem in run.faults)
    if is_number(tree) and tree < 0 and not is_reported:
        run.fault(OUT_OF_BOUNDS, path, f"{tree} is too small; at least 0 is allowed")


def _ask(run: Run) -> None:
    broken = [
        (fact, value, place)
        for facts, value, place in run.asked
        for holds, fact in facts
        if not holds((value,))
    ]
    told = [(code, problem.path) for code, problem in run.faults] if broken else []
    for fact, value, place in broken:
        path = _blamed(fact, place)
        if not any(_says_so(code, known, path) for code, known in told):
            run.fault(BROKEN_RULE, path, _words(fact, value))


def _says_so(code: str, known: str, path: str) -> bool:
    """Whether a fault is reported at a path, or of two items of the list there."""
    return known == path or (code == TWICE and known.startswith(f"{path}["))


def _blamed(fact: list[Any], place: Place) -> str:
    path = path_of(place, brackets=True)
    return f"{path}{fact[1]}".removeprefix(".") if fact[0] == "at" else path


def _words(fact: list[Any], value: Any) -> str:
    from k8spatterns.rules.fact_words import fault_of

    return fault_of(fact, (value,))
