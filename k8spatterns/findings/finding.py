"""A finding: one thing that is wrong, where, and what to write instead."""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.origin import Origin  # noqa: TC001 - msgspec resolves it at run time
from k8spatterns.syntax.shown import shown

Severity = Literal["error", "warning", "info"]

_LONGEST = 253  # of a name that the API server takes
_PAGES = "https://k8spatterns.readthedocs.io/en/stable/rules/"


class ObjectId(msgspec.Struct, frozen=True, gc=False):
    """The name of an API object.

    Fields:
        api_version: group and version, such as `apps/v1`; a core object's is `v1`.
        kind: such as `Deployment`.
        namespace: empty for what has none, or where the app leaves it open.
        name: the object's name.
    """

    api_version: str
    kind: str
    namespace: str
    name: str

    @property
    def group(self) -> str:
        """The API group; empty for the core group."""
        return self.api_version.rpartition("/")[0]

    def __str__(self) -> str:
        place = f" in {_on_a_line(self.namespace)}" if self.namespace else ""
        return f"{_on_a_line(self.kind)}/{_on_a_line(self.name)}{place}"


def _on_a_line(name: str) -> str:
    """Return a name as reports show it; of what no name can be, the start."""
    return name if len(name) <= _LONGEST and name.isprintable() else shown(name)[1:-1]


class Finding(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing that is wrong, with its place.

    Fields:
        code: stable, such as `K8S-POD-031`; each has a page in the documentation.
        severity: `error` stops the output, `warning` and `info` do not.
        message: what is wrong.
        hint: what to write instead; may be empty.
        path: the JSON path inside the object, or the argument of the construct.
        object: the API object; None for a finding about the app or a construct.
        origin: file and line of the user's code.
        document: which document of that file it is about, counted from 0; None outside of files.
        construct: what stands at that line, such as `SidecarDeployment "web"`.
        detail: further lines, such as the other place of a clash.
    """

    code: str
    severity: Severity
    message: str
    hint: str = ""
    path: str = ""
    object: ObjectId | None = None
    origin: Origin | None = None
    document: int | None = None
    construct: str = ""
    detail: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The page of this code."""
        return f"{_PAGES}{self.code}/"
