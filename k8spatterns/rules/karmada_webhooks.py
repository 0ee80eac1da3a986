"""The rule for webhooks that interpret objects for Karmada.

https://karmada.io/docs/userguide/globalview/customizing-resource-interpreter/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.client_config import client_config
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, items, join, listed, mapping, texts, whole
from k8spatterns.syntax.names import fully_qualified_domain
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_KIND = ("config.karmada.io", "ResourceInterpreterWebhookConfiguration")
_OPERATIONS = (
    "*",
    "AggregateStatus",
    "InterpretComponent",
    "InterpretDependency",
    "InterpretHealth",
    "InterpretReplica",
    "InterpretStatus",
    "Retain",
    "ReviseReplica",
)
_VERSION = "v1alpha1"
_LONGEST = 30


@object_rule("K8S-KARMADA-012", kinds=[_KIND], needs=("webhooks",), webhook=True)
def interpreter_refused(manifest: Manifest) -> Iterator[Problem]:
    """A webhook that interprets objects has a name with a domain, a place and operations."""
    for index, hook in items(manifest.tree, "webhooks"):
        path = f"webhooks[{index}]"
        yield from checked(fully_qualified_domain, hook.get("name"), f"{path}.name")
        yield from client_config(mapping(hook.get("clientConfig")), f"{path}.clientConfig")
        seconds = whole(hook.get("timeoutSeconds"))
        if seconds is not None and not 1 <= seconds <= _LONGEST:
            yield Problem(f"{seconds} is not 1 to {_LONGEST}", f"{path}.timeoutSeconds")
        if _VERSION not in listed(hook.get("interpreterContextVersions")):
            message = f"Karmada speaks {_VERSION}, and the webhook does not"
            where = f"{path}.interpreterContextVersions"
            yield Problem(message, where, f"write [{_VERSION}]")
        for number, rule in items(hook, "rules"):
            yield from _operations(rule, f"{path}.rules[{number}].operations")


def _operations(rule: Tree, path: str) -> Iterator[Problem]:
    named = list(texts(rule, "operations"))
    if len(named) > 1 and any(operation == "*" for _, operation in named):
        yield Problem("'*' stands for all operations", path, "leave out the others")
    for index, operation in named:
        if operation not in _OPERATIONS:
            message = f"there is no operation {shown(operation)}"
            yield Problem(message, f"{path}[{index}]", f"write one of {join(_OPERATIONS)}")
