"""The exceptions of the library: one root, and errors that carry findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from k8spatterns.findings import Finding


class K8sPatternsError(Exception):
    """The root of every exception that the library raises on purpose."""


class FindingsError(K8sPatternsError):
    """An error that is made of findings, each with its place in the user's file.

    Attributes:
        findings: what was found, in the order in which it was found.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(self.findings)

    def __str__(self) -> str:
        from k8spatterns.findings.text import show

        return show(self.findings)


class InvalidConstructError(FindingsError, ValueError):
    """A construct or value was written with arguments that it refuses."""


class RenderError(FindingsError):
    """An app has errors, so nothing can be written from it."""


class UsageError(K8sPatternsError):
    """The library was asked for something that it can't do as asked."""


class LoadError(K8sPatternsError):
    """A user's file could not be read, compiled or run."""
