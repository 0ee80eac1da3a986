"""Rules for ConfigMaps and Secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import join, mapping, text
from k8spatterns.syntax.names import config_key
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

SIZE_LIMIT = 1024 * 1024
_FIELDS = ("data", "binaryData", "stringData")
_HOLDING = (kinds.CONFIG_MAP, kinds.SECRET)
_NEEDED = {
    "kubernetes.io/tls": ("tls.crt", "tls.key"),
    "kubernetes.io/ssh-auth": ("ssh-privatekey",),
    "kubernetes.io/dockerconfigjson": (".dockerconfigjson",),
    "kubernetes.io/dockercfg": (".dockercfg",),
}
_JSON = {
    "kubernetes.io/dockerconfigjson": ".dockerconfigjson",
    "kubernetes.io/dockercfg": ".dockercfg",
}
_TOKEN = "kubernetes.io/service-account-token"  # noqa: S105 - a type
_ACCOUNT = "kubernetes.io/service-account.name"


def _data(manifest: Manifest) -> Iterator[tuple[str, str, Any]]:
    """Yield (field, key, value) of all that a ConfigMap or Secret holds.

    The server puts stringData into data, and calls it so.
    """
    plain = mapping(manifest.tree.get("stringData")) if manifest.kind == "Secret" else {}
    for field in ("data", "binaryData"):
        for key, value in mapping(manifest.tree.get(field)).items():
            if key not in plain:
                yield field, str(key), value
    for key, value in plain.items():
        yield "stringData", str(key), value


def _path(field: str, key: str) -> str:
    return f"{'data' if field == 'stringData' else field}[{key}]"


@object_rule("K8S-CFG-001", kinds=_HOLDING, needs=_FIELDS, looks_at=_FIELDS)
def data_key_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A key of a ConfigMap or Secret can be the name of a file."""
    for field, key, _ in _data(manifest):
        refusal = config_key(key)
        if refusal:
            yield Problem(refusal, _path(field, key))


@object_rule("K8S-CFG-002", kinds=[kinds.CONFIG_MAP], needs=("binaryData",))
def data_key_twice(manifest: Manifest) -> Iterator[Problem]:
    """A key is in data or in binaryData."""
    data = mapping(manifest.tree.get("data"))
    for key in mapping(manifest.tree.get("binaryData")):
        if key in data:
            message = f"{shown(str(key))} is in data and in binaryData"
            yield Problem(message, f"data[{key}]", "keep one of them")


@object_rule("K8S-CFG-003", kinds=_HOLDING, needs=_FIELDS, looks_at=_FIELDS)
def data_too_large(manifest: Manifest) -> Iterator[Problem]:
    """A ConfigMap or Secret holds at most 1 MiB."""
    size = 0
    for field, _, value in _data(manifest):
        length = len(text(value).encode(errors="surrogatepass"))
        plain = field == "stringData" or (field == "data" and manifest.kind == "ConfigMap")
        size += length if plain else length * 3 // 4
    if size > SIZE_LIMIT:
        message = f"the data has {size} bytes; {SIZE_LIMIT} are allowed"
        path = "data" if manifest.kind == "Secret" else ""
        yield Problem(message, path, "split it, or mount it from a volume")


@object_rule("K8S-CFG-004", kinds=_HOLDING, needs=_FIELDS, looks_at=_FIELDS)
def data_not_base64(manifest: Manifest) -> Iterator[Problem]:
    """The data of a Secret, and binary data, is base64."""
    for field, key, value in _data(manifest):
        encoded = field == "binaryData" or (field == "data" and manifest.kind == "Secret")
        if encoded and isinstance(value, str) and not _is_base64(value):
            hint = "write it as it is in stringData" if manifest.kind == "Secret" else ""
            yield Problem(f"the value of {shown(key)} is not base64", f"{field}[{key}]", hint)


def _is_base64(value: str) -> bool:
    from base64 import b64decode

    try:
        b64decode("".join(value.split("\n")).replace("\r", ""), validate=True)
    except ValueError:
        return False
    return True


@object_rule("K8S-CFG-005", kinds=[kinds.SECRET], needs=("type",))
def secret_key_missing(manifest: Manifest) -> Iterator[Problem]:
    """A Secret of a known type has the keys of that type."""
    kind = text(manifest.tree.get("type"))
    keys = {key: value for _, key, value in _data(manifest)}
    for key in _NEEDED.get(kind, ()):
        if key not in keys or (key == "ssh-privatekey" and not keys[key]):
            message = f"a Secret of type {kind} needs {shown(key)}; it has: {join(sorted(keys))}"
            yield Problem(message, f"data[{key}]", f"add {key} to stringData")
    if kind == "kubernetes.io/basic-auth" and not keys.keys() & {"username", "password"}:
        message = "a Secret of type kubernetes.io/basic-auth needs username or password"
        yield Problem(message, "data[username]")
    if kind == _TOKEN and not mapping(manifest.metadata.get("annotations")).get(_ACCOUNT):
        message = f"a Secret of type {kind} needs the annotation {_ACCOUNT}"
        yield Problem(message, f"metadata.annotations[{_ACCOUNT}]", "name the ServiceAccount")


@object_rule("K8S-CFG-006", kinds=[kinds.SECRET], needs=("type",))
def docker_config_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Credentials of a registry are a JSON object."""
    wanted = _JSON.get(text(manifest.tree.get("type")))
    for field, key, value in _data(manifest):
        if key == wanted and not _is_object(_decoded(field, text(value))):
            yield Problem(f"the value of {shown(key)} is no JSON object", _path(field, key))


def _decoded(field: str, value: str) -> str:
    from base64 import b64decode

    if field == "stringData":
        return value
    return b64decode(value).decode("utf-8", "replace") if _is_base64(value) else "{}"


def _is_object(value: str) -> bool:
    import msgspec

    try:
        read = msgspec.json.decode(value.encode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError):
        return False
    return read is None or isinstance(read, dict)
