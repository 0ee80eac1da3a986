"""`KnativeTraffic`: which revision gets which share of the requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Self, TypeAlias

from annotated_types import Ge, Le
from pydantic import AfterValidator, model_validator

from k8spatterns.api import knative
from k8spatterns.syntax.names import dns_label_1035
from k8spatterns.value import Value

WHOLE = 100
LABEL_LIMIT = 63


def _label_1035(text: str) -> str:
    if refusal := dns_label_1035(text):
        raise ValueError(refusal)
    return text


Label1035: TypeAlias = Annotated[str, AfterValidator(_label_1035)]
"""A name that starts with a letter: up to 63 lower-case letters, digits and '-'."""


class KnativeTraffic(Value):
    """A share of the requests, and the revision that gets it.

    Fields:
        revision: its name; or
        latest: True is the newest revision that is ready, now and later.
        percent: of the requests, 0 to 100; by default none, for a revision that only its tag
            reaches.
        tag: makes an address of its own for the revision, `TAG-SERVICE...`; none by default.

    Raises:
        InvalidConstructError: not exactly one of `revision` and `latest`, or neither a share nor
            a tag.

    See https://knative.dev/docs/serving/traffic-management/
    """

    revision: Label1035 | None = None
    latest: bool = False
    percent: Annotated[int, Ge(0), Le(WHOLE)] | None = None
    tag: Label1035 | None = None

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if (self.revision is None) != self.latest:
            raise ValueError(
                "traffic goes to a revision by name or to the latest one\n"
                'hint: write either revision="..." or latest=True'
            )
        return self

    @model_validator(mode="after")
    def _has_an_effect(self) -> Self:
        if self.percent is None and self.tag is None:
            raise ValueError(
                "this has neither a share nor an address\nhint: write percent= or tag="
            )
        return self

    def target(self) -> knative.serving_v1.RouteSpecTraffic:
        """Return the target as the API has it."""
        return knative.serving_v1.RouteSpecTraffic(
            latest_revision=self.latest,
            revision_name=self.revision,
            percent=self.percent,
            tag=self.tag,
        )


def check_traffic(service: str, traffic: Sequence[KnativeTraffic]) -> None:
    """Refuse shares and tags that Knative refuses.

    Raises:
        ValueError: the shares do not sum to 100, or a tag that is there twice or too long.
    """
    total = sum(target.percent or 0 for target in traffic)
    if total != WHOLE:
        raise ValueError(
            f"the shares of the traffic sum to {total}, not to 100\n"
            "hint: the percent of all targets together is 100"
        )
    tags = [target.tag for target in traffic if target.tag is not None]
    for tag in tags:
        if tags.count(tag) > 1:
            raise ValueError(f'two targets have the tag "{tag}"\nhint: a tag is one address')
        if len(f"{tag}-{service}") > LABEL_LIMIT:
            raise ValueError(
                f'the address "{tag}-{service}" has more than {LABEL_LIMIT} characters\n'
                "hint: shorten the tag"
            )
