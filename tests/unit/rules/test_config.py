from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

from tests.support.faults import Tree, changed, faults

MAP: Tree = {
    "apiVersion": "v1",
    "kind": "ConfigMap",
    "metadata": {"name": "web"},
    "data": {".env": "a"},
    "binaryData": {"b": "YQ=="},
}
SECRET: Tree = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "web"}}
ACCOUNT = "kubernetes.io/service-account.name"
TYPE = "kubernetes.io/"


def encoded(text: str) -> str:
    return b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("base", "changes"),
    [
        (MAP, {}),
        (SECRET, {"data": {"a": "YQ=="}, "stringData": {"a": "b"}}),
        (SECRET, {"data": {"a": "YQ=="}, "type": "example.com/any"}),
        (SECRET, {"type": f"{TYPE}tls", "data": {"tls.crt": "", "tls.key": ""}}),
        (SECRET, {"type": f"{TYPE}basic-auth", "stringData": {"password": ""}}),
        (SECRET, {"type": f"{TYPE}dockercfg", "stringData": {".dockercfg": "{}"}}),
        (
            SECRET,
            {"type": f"{TYPE}dockerconfigjson", "data": {".dockerconfigjson": encoded("null")}},
        ),
        (SECRET, {"type": f"{TYPE}tls", "stringData": {"tls.crt": "", "tls.key": ""}}),
        (
            SECRET,
            {"type": f"{TYPE}service-account-token", "metadata.annotations": {ACCOUNT: "web"}},
        ),
        (SECRET, {"type": f"{TYPE}dockercfg", "data": {".dockercfg": encoded("{}")}}),
    ],
    ids=str,
)
def test_accepted(base: Tree, changes: dict[str, Any]) -> None:
    assert faults(changed(base, changes)) == set()


@pytest.mark.parametrize(
    ("base", "changes", "code", "path"),
    [
        (MAP, {"data": {"..a": "b"}}, "001", "data[..a]"),
        (MAP, {"binaryData": {"a/b": ""}}, "001", "binaryData[a/b]"),
        (SECRET, {"stringData": {"a b": "c"}}, "001", "data[a b]"),
        (MAP, {"data": {"b": ""}}, "002", "data[b]"),
        (MAP, {"data": {"a": "b" * 1_048_577}}, "003", ""),
        (SECRET, {"stringData": {"a": "b" * 1_048_577}}, "003", "data"),
        (SECRET, {"data": {"a": "b"}}, "004", "data[a]"),
        (SECRET, {"type": f"{TYPE}tls", "data": {"tls.crt": ""}}, "005", "data[tls.key]"),
        (
            SECRET,
            {"type": f"{TYPE}ssh-auth", "stringData": {"ssh-privatekey": ""}},
            "005",
            "data[ssh-privatekey]",
        ),
        (SECRET, {"type": f"{TYPE}basic-auth"}, "005", "data[username]"),
        (SECRET, {"type": f"{TYPE}dockercfg"}, "005", "data[.dockercfg]"),
        (
            SECRET,
            {"type": f"{TYPE}service-account-token"},
            "005",
            f"metadata.annotations[{ACCOUNT}]",
        ),
        (
            SECRET,
            {"type": f"{TYPE}dockerconfigjson", "stringData": {".dockerconfigjson": ""}},
            "006",
            "data[.dockerconfigjson]",
        ),
        (
            SECRET,
            {"type": f"{TYPE}dockercfg", "data": {".dockercfg": encoded("[]")}},
            "006",
            "data[.dockercfg]",
        ),
    ],
    ids=lambda value: str(value)[:60],
)
def test_refused(base: Tree, changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(base, changes)) == {(f"K8S-CFG-{code}", path)}
