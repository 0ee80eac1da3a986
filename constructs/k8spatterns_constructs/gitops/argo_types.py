"""Field types of Argo CD's values: they also take what an ApplicationSet fills in later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, TypeAlias

from pydantic import AfterValidator

from k8spatterns.syntax import names
from k8spatterns.syntax.shown import shown
from k8spatterns.types import LabelKey

PLACEHOLDER = "{{"


def _templated(check: Callable[[str], str | None]) -> AfterValidator:
    """Return a validator that leaves a text with a placeholder for the ApplicationSet to check."""

    def validate(text: str) -> str:
        refusal = None if PLACEHOLDER in text else check(text)
        if refusal:
            raise ValueError(refusal)
        return text

    return AfterValidator(validate)


def _name(check: Callable[[str], str | None]) -> Callable[[str], str | None]:
    """Return the checker with a hint: the nearest name that it accepts."""

    def checked(text: str) -> str | None:
        refusal, nearest = check(text), names.suggest_dns_label(text)
        return f'{refusal}\nhint: write "{nearest}"' if refusal and nearest else refusal

    return checked


def _server(text: str) -> str | None:
    if text.startswith(("https://", "http://")) and " " not in text:
        return None
    return f'{shown(text)} is no address of an API server\nhint: write "https://...", or name='


def _repository(text: str) -> str | None:
    if not text or any(map(str.isspace, text)):
        return f'{shown(text)} is no repository\nhint: write "https://github.com/example/app.git"'
    return None


def _path(text: str) -> str | None:
    if text.startswith("/"):
        hint = text.lstrip("/") or "."
        return f'the path {shown(text)} must be relative to the repository\nhint: write "{hint}"'
    if ".." in text.split("/"):
        return f"the path {shown(text)} must not leave the repository\nhint: leave .. out"
    return None if text else 'the path is empty\nhint: write "." for the root of the repository'


def _ref(text: str) -> str | None:
    if text and all(part.isalnum() for part in text.replace("_", "-").split("-")):
        return None
    return f'{shown(text)} is no name for $ref\nhint: letters, digits, "-" and "_" only'


TemplatedName: TypeAlias = Annotated[str, _templated(_name(names.dns_subdomain))]
TemplatedLabels: TypeAlias = Mapping[LabelKey, Annotated[str, _templated(names.label_value)]]
TemplatedNamespace: TypeAlias = Annotated[str, _templated(_name(names.dns_label))]
Server: TypeAlias = Annotated[str, _templated(_server)]
RepoUrl: TypeAlias = Annotated[str, _templated(_repository)]
RepoPath: TypeAlias = Annotated[str, _templated(_path)]
RefName: TypeAlias = Annotated[str, _templated(_ref)]
