"""What Argo CD hands to the plugin: everything is read from the environment, and only here."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from k8spatterns.errors import LoadError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from k8spatterns.argocd.build import ArgoBuild

Given: TypeAlias = "str | list[str] | dict[str, str]"

PARAMETERS = "ARGOCD_APP_PARAMETERS"
ENV_PREFIX = "ARGOCD_ENV_"
_BUILD = {
    "name": "ARGOCD_APP_NAME",
    "namespace": "ARGOCD_APP_NAMESPACE",
    "project": "ARGOCD_APP_PROJECT_NAME",
    "revision": "ARGOCD_APP_REVISION",
    "target_revision": "ARGOCD_APP_SOURCE_TARGET_REVISION",
    "repo_url": "ARGOCD_APP_SOURCE_REPO_URL",
    "path": "ARGOCD_APP_SOURCE_PATH",
    "kubernetes": "KUBE_VERSION",
}
_FORM = '[{"name": "replicas", "string": "3"}]'


class Request(NamedTuple):
    """What Argo CD asks for.

    Fields:
        parameters: those of the Application, by name, in order.
        build: what it says about the Application.
    """

    parameters: Mapping[str, Given]
    build: ArgoBuild


def read_request(environment: Mapping[str, str] = os.environ) -> Request:
    """Return what the environment asks for.

    Raises:
        LoadError: the parameters are no list of parameters.
    """
    return Request(read_parameters(environment.get(PARAMETERS, "")), _build(environment))


def read_parameters(text: str) -> dict[str, Given]:
    """Return the parameters by name.

    The variables `PARAM_*` are left alone: two parameters may have the same one.

    Raises:
        LoadError: the text is no list of parameters; what it holds is not repeated.
    """
    parameters: dict[str, Given] = {}
    for item in _items(text):
        name = item.get("name") if isinstance(item, dict) else None
        if not isinstance(name, str) or not name:
            raise LoadError(f"{PARAMETERS} holds something that is no parameter; it is {_FORM}")
        if name in parameters:
            raise LoadError(f"the parameter {name} is given twice in spec.source.plugin.parameters")
        parameters.update((name, value) for value in _values(name, item))
    return parameters


def _items(text: str) -> list[Any]:
    if not text.strip():
        return []
    from json import loads

    try:
        items = loads(text)
    except ValueError:
        raise LoadError(f"{PARAMETERS} is no JSON; Argo CD makes it {_FORM}") from None
    if items is None:
        return []
    if not isinstance(items, list):
        raise LoadError(f"{PARAMETERS} is no list; Argo CD makes it {_FORM}")
    return items


def _values(name: str, item: dict[str, Any]) -> Iterator[Given]:
    """Yield the one value of a parameter; none where it was given none."""
    given = [key for key in ("string", "array", "map") if item.get(key) is not None]
    if len(given) > 1:
        raise LoadError(
            f"the parameter {name} is given as {' and as '.join(given)}; give one of them"
        )
    for key in given:
        value = item[key]
        if not _fits(key, value):
            raise LoadError(
                f"the {key} of the parameter {name} holds something else than text; quote it"
            )
        yield value


def _fits(key: str, value: object) -> bool:
    if key == "string":
        return isinstance(value, str)
    if key == "array":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())


def _build(environment: Mapping[str, str]) -> ArgoBuild:
    from k8spatterns.argocd.build import ArgoBuild

    served = environment.get("KUBE_API_VERSIONS", "").split(",")
    return ArgoBuild(
        **{field: environment.get(name, "") for field, name in _BUILD.items()},
        api_versions=frozenset(api for each in served if (api := each.strip())),
        env={
            name.removeprefix(ENV_PREFIX): value
            for name, value in environment.items()
            if name.startswith(ENV_PREFIX)
        },
    )
