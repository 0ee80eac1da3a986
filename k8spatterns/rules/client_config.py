"""Where the API server finds a webhook, which admission and conversion have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.built_in import refusal_at, required, texts
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import mapping, text, whole
from k8spatterns.syntax.network import port_number
from k8spatterns.syntax.webhook import review_versions, service_path, webhook_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree

_PORT = 443


def client_config(config: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the place of a webhook: a URL, or a Service."""
    url, service = config.get("url"), config.get("service")
    if (url is None) == (service is None):
        yield Problem("needs either url or service", path)
    elif url is not None:
        yield from refusal_at(f"{path}.url", webhook_url(text(url)))
    else:
        yield from _service(mapping(service), f"{path}.service")


def _service(service: Tree, path: str) -> Iterator[Problem]:
    for field in ("name", "namespace"):
        yield from required(service, field, path)
    port = whole(service.get("port"))
    yield from refusal_at(f"{path}.port", port_number(_PORT if port is None else port))
    yield from refusal_at(f"{path}.path", service_path(text(service.get("path"))))


def versions_of_reviews(tree: Tree, field: str, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the versions of reviews that a webhook understands."""
    for index, message in review_versions(texts(tree, field)):
        place = path if index is None else f"{path}[{index}]"
        yield Problem(message, place)
