"""What the importer raises."""

from __future__ import annotations

from k8spatterns.errors import K8sPatternsError


class SchemaError(K8sPatternsError, ValueError):
    """A schema says something that the importer can't turn into a type.

    Attributes:
        path: where in the schema document, as a JSON path.
        problem: what is wrong there, and what to do.
    """

    def __init__(self, path: str, problem: str) -> None:
        self.path = path
        self.problem = problem
        super().__init__(f"{path}: {problem}")
