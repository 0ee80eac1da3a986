"""Rules for ValidatingWebhookConfigurations and MutatingWebhookConfigurations.

https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.admission_cel import match_conditions
from k8spatterns.rules.admission_matching import (
    FAILURE_POLICIES,
    MATCH_POLICIES,
    REINVOCATION_POLICIES,
    rule_problems,
)
from k8spatterns.rules.built_in import one_of, refusal_at, twice
from k8spatterns.rules.client_config import client_config, versions_of_reviews
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, mapping, text, whole
from k8spatterns.syntax.webhook import webhook_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_GROUP = "admissionregistration.k8s.io"
_KINDS = tuple((_GROUP, f"{word}WebhookConfiguration") for word in ("Mutating", "Validating"))
_ENUMS = {
    "failurePolicy": FAILURE_POLICIES,
    "matchPolicy": MATCH_POLICIES,
    "reinvocationPolicy": REINVOCATION_POLICIES,
}
_SIDE_EFFECTS = ("None", "NoneOnDryRun")
_LONGEST_TIMEOUT = 30


def _webhooks(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    for index, webhook in items(manifest.tree, "webhooks"):
        yield f"webhooks[{index}]", webhook


@object_rule("K8S-ADM-001", kinds=_KINDS, needs=("webhooks",))
def webhook_names(manifest: Manifest) -> Iterator[Problem]:
    """A webhook has a name with a domain that no other webhook of the object has."""
    names = [text(webhook.get("name")) for _, webhook in items(manifest.tree, "webhooks")]
    for index, name in enumerate(names):
        yield from refusal_at(f"webhooks[{index}].name", webhook_name(name))
    yield from twice(names, lambda index: f"webhooks[{index}].name")


@object_rule("K8S-ADM-002", kinds=_KINDS, needs=("webhooks",))
def webhook_client_config(manifest: Manifest) -> Iterator[Problem]:
    """A webhook is at a URL or at a Service."""
    for path, webhook in _webhooks(manifest):
        yield from client_config(mapping(webhook.get("clientConfig")), f"{path}.clientConfig")


@object_rule("K8S-ADM-003", kinds=_KINDS, needs=("rules",))
def webhook_rules(manifest: Manifest) -> Iterator[Problem]:
    """A rule of a webhook names operations, API groups, versions and resources."""
    for path, webhook in _webhooks(manifest):
        for index, rule in items(webhook, "rules"):
            yield from rule_problems(rule, f"{path}.rules[{index}]")


@object_rule("K8S-ADM-004", kinds=_KINDS, needs=("webhooks",))
def webhook_behaviour(manifest: Manifest) -> Iterator[Problem]:
    """A webhook says how it behaves: side effects, timeout, versions of reviews, policies."""
    for path, webhook in _webhooks(manifest):
        for field, allowed in _ENUMS.items():
            yield from one_of(webhook.get(field), f"{path}.{field}", allowed)
        effects = webhook.get("sideEffects")
        if effects is None:
            hint = "write sideEffects: None"
            yield Problem("sideEffects is required", f"{path}.sideEffects", hint)
        else:
            yield from one_of(effects, f"{path}.sideEffects", _SIDE_EFFECTS)
        yield from _timeout(webhook, path)
        versions = "admissionReviewVersions"
        yield from versions_of_reviews(webhook, versions, f"{path}.{versions}")


def _timeout(webhook: Tree, path: str) -> Iterator[Problem]:
    seconds = whole(webhook.get("timeoutSeconds"))
    if seconds is not None and not 1 <= seconds <= _LONGEST_TIMEOUT:
        message = f"{seconds} seconds are out of 1 to {_LONGEST_TIMEOUT}"
        yield Problem(message, f"{path}.timeoutSeconds")


@object_rule("K8S-ADM-005", kinds=_KINDS, needs=("matchConditions",))
def webhook_conditions(manifest: Manifest) -> Iterator[Problem]:
    """A condition of a webhook has a name and an expression that compiles."""
    for path, webhook in _webhooks(manifest):
        yield from match_conditions(webhook, path, has_params=False)
