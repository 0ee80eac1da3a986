"""Rules for what asks the server a question: TokenReview and SubjectAccessReview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import listed, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

AUTHORIZATION = "authorization.k8s.io"
LOCAL = (AUTHORIZATION, "LocalSubjectAccessReview")
SELF = (AUTHORIZATION, "SelfSubjectAccessReview")
SUBJECT = (AUTHORIZATION, "SubjectAccessReview")
TOKEN = ("authentication.k8s.io", "TokenReview")
_KINDS = ("resourceAttributes", "nonResourceAttributes")


@object_rule("K8S-REVIEW-001", kinds=[LOCAL, SELF, SUBJECT])
def access_review_invalid(manifest: Manifest) -> Iterator[Problem]:
    """An access review asks about a resource or a URL, for a user or a group."""
    spec = spec_of(manifest.tree)
    asked = [field for field in _KINDS if spec.get(field) is not None]
    if not asked:
        yield Problem("resourceAttributes or nonResourceAttributes is needed", f"spec.{_KINDS[0]}")
    elif len(asked) > 1:
        yield Problem(f"{' and '.join(_KINDS)} exclude each other", f"spec.{_KINDS[1]}")
    named = text(spec.get("user")) or listed(spec.get("groups"))
    if manifest.kind != "SelfSubjectAccessReview" and not named:
        yield Problem("user or groups is needed", "spec.user")
    yield from _metadata(manifest)
    if manifest.kind == "LocalSubjectAccessReview":
        yield from _local(manifest, spec)


def _metadata(manifest: Manifest) -> Iterator[Problem]:
    local = manifest.kind == "LocalSubjectAccessReview"
    kept = ("managedFields", "namespace") if local else ("managedFields",)
    given = [key for key, value in manifest.metadata.items() if value and key not in kept]
    if given and manifest.metadata != {"creationTimestamp": None}:
        message = f"a question has no {' and '.join(map(str, given))}"
        yield Problem(message, "metadata", "leave it out")


def _local(manifest: Manifest, spec: Tree) -> Iterator[Problem]:
    attributes = mapping(spec.get("resourceAttributes"))
    if attributes and text(attributes.get("namespace")) != manifest.namespace:
        message = "the namespace must be that of the review"
        yield Problem(message, "spec.resourceAttributes.namespace")
    if spec.get("nonResourceAttributes") is not None:
        message = "a review in a namespace can't ask about URLs"
        yield Problem(message, "spec.nonResourceAttributes")


@object_rule("K8S-REVIEW-002", kinds=[TOKEN])
def token_missing(manifest: Manifest) -> Iterator[Problem]:
    """A TokenReview asks about a token."""
    if not text(spec_of(manifest.tree).get("token")):
        yield Problem("the token is missing", "spec.token")
