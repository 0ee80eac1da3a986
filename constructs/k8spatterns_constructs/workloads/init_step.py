"""`InitStep`: a container that runs to its end before the application starts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Self

from pydantic import model_validator

from k8spatterns.types import DnsLabel
from k8spatterns_constructs.workloads.container import ContainerFields
from k8spatterns_constructs.workloads.resources import HELPER, Resources
from k8spatterns_constructs.workloads.security import Security

_LOOP = re.compile(r"\b(until|while)\b.*?\bdo\b.*?\bdone\b", re.DOTALL)
_BOUND = re.compile(r"\btimeout\b|\bbreak\b|\bexit\b|-lt\b|-gt\b|-le\b|-ge\b|-eq\b|SECONDS")


class InitStep(ContainerFields):
    """A container that runs to its end before the application starts.

    Steps run in the order in which they are listed; when one fails, the Pod starts over.

    Fields:
        name: the container's name.
        security: what it may do; by default the same as the application.

    Raises:
        InvalidConstructError: a shell loop that waits without an end.

    See https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
    """

    name: DnsLabel
    security: Security | None = None
    resources: Resources = HELPER

    @model_validator(mode="after")
    def _waits_with_an_end(self) -> Self:
        if waits_for_ever((*self.command, *self.args)):
            raise ValueError(
                "this loop waits for ever, and hides the failure from whoever looks at the Pod\n"
                'hint: WaitForService(service="...") waits with a deadline'
            )
        return self


def waits_for_ever(command: Sequence[str]) -> bool:
    """Say whether a command holds a shell loop that nothing bounds."""
    return any(_LOOP.search(part) and not _BOUND.search(part) for part in command)
