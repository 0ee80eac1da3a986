from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from k8spatterns.syntax import names

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[str], str | None]

ACCEPTED: list[tuple[Check, list[str]]] = [
    (names.dns_label, ["a", "0", "web-1", "a--b", "1web", "a" * 63]),
    (names.dns_label_1035, ["a", "web-1", "a" * 63]),
    (names.dns_subdomain, ["a", "a.b", "1.2.3.4", "a--b.c", "a" * 253, "a." * 126 + "a"]),
    (names.wildcard_subdomain, ["*.a", "*.example.com"]),
    (names.dns_subdomain_underscore, ["a", "_tcp.example.com", "a_b"]),
    (names.path_segment, ["system:node", "a b", "A", "...", "x" * 400, ""]),
    (names.port_name, ["http", "a", "1a", "grpc-web", "a" * 15]),
    (names.label_key, ["app", "A_b.c", "example.com/App", "a" * 253 + "/" + "b" * 63]),
    (names.qualified_name, ["MyName", "123-abc"]),
    (names.annotation_key, ["Example.com/App", "app"]),
    (names.label_value, ["", "a", "1.2_3-4", "A" * 63]),
    (names.env_var_name, ["PATH", "1ABC", "a b", "a.b-c", "~!"]),
    (names.c_identifier, ["PATH", "_a1"]),
    (names.config_key, [".env", "a..b", "KEY_1.x", "a" * 253]),
    (names.finalizer, ["orphan", "example.com/x", "plain"]),
    (names.core_finalizer, ["orphan", "foregroundDeletion", "kubernetes", "example.com/x"]),
    (names.http_header_name, ["X-Header", "Host", "-"]),
    (names.fully_qualified_domain, ["a.b", "db.example.com."]),
    (names.domain_path, ["example.com/a", "a/b/c_~!$&'()*+,;=:%20"]),
    (names.csi_driver, ["csi.example.com", "CSI.Example.com"]),
    (names.provisioner, ["kubernetes.io/no-provisioner", "csi.example.com", "A_b"]),
]

REFUSED: list[tuple[Check, list[str]]] = [
    (names.dns_label, ["", "A", "a_b", "a.b", "-a", "a-", "a" * 64, "a\n", "é"]),
    (names.dns_label_1035, ["", "1a", "A", "-a", "a" * 64]),
    (names.dns_subdomain, ["", ".", "a.", ".a", "a..b", "a.-b", "a_b", "a" * 254]),
    (names.dns_subdomain_underscore, ["", "a b", "A.b", "a..b", "-a"]),
    (names.wildcard_subdomain, ["*", "*.", "a.b", "*.*.a", "*a.b", "*." + "a" * 252]),
    (names.path_segment, [".", "..", "a/b", "50%"]),
    (names.port_name, ["", "123", "1-2", "a--b", "-a", "a-", "HTTP", "a_b", "a" * 16]),
    (names.label_key, ["", "/", "a/", "/a", "a/b/c", "A.com/b", "-a", "a b", "a" * 64]),
    (names.qualified_name, ["a b"]),
    (names.annotation_key, ["a b", "a_b.com/x"]),
    (names.label_value, ["-a", "a-", "a b", "a/b", "a" * 64, "é"]),
    (names.env_var_name, ["", "A=B", "é", "a\tb", "\x7f"]),
    (names.c_identifier, ["", "1a", "a-b", "a.b"]),
    (names.config_key, ["", ".", "..", "..data", "a/b", "a b", "a" * 254]),
    (names.finalizer, ["", "a b/c"]),
    (names.core_finalizer, ["plain", "a b/c"]),
    (names.http_header_name, ["", "X_Header", "a b"]),
    (names.fully_qualified_domain, ["", ".", "a", "a..b", "A.b", "a." + "b" * 64]),
    (names.domain_path, ["", "a", "/a", "a/", "A/b", "a/b c"]),
    (names.csi_driver, ["", "a_b", "a" * 64]),
    (names.provisioner, ["", "-a", "a/b/c", "a" * 64]),
]


def _cases(table: list[tuple[Check, list[str]]]) -> list[tuple[Check, str]]:
    return [(check, text) for check, texts in table for text in texts]


@pytest.mark.parametrize(("check", "text"), _cases(ACCEPTED))
def test_the_server_accepts(check: Check, text: str) -> None:
    assert check(text) is None


@pytest.mark.parametrize(("check", "text"), _cases(REFUSED))
def test_the_server_refuses(check: Check, text: str) -> None:
    refusal = check(text)
    assert refusal
    assert "\n" not in refusal


def test_every_checker_is_in_both_tables() -> None:
    public = {
        name
        for name, value in vars(names).items()
        if callable(value) and value.__module__ == names.__name__ and not name.startswith("_")
    }
    for table in (ACCEPTED, REFUSED):
        assert {check.__name__ for check, _ in table} == public - {"suggest_dns_label"}


def test_messages_say_what_is_wrong() -> None:
    assert names.dns_label("web_app") == (
        '"web_app" is not a DNS label: "_" is not allowed, '
        "only lower-case letters, digits and '-'"
    )
    assert names.port_name("123") == (
        'port name "123" must contain a letter; a number is written without quotes'
    )
    assert names.label_value("a" * 64) == (
        f'"{"a" * 57}..." has 64 characters; at most 63 are allowed'
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [("Web_App", "web-app"), ("a..b", "a-b"), ("-x-", "x"), ("__", None), ("a" * 70, "a" * 63)],
)
def test_the_nearest_label(text: str, label: str | None) -> None:
    assert names.suggest_dns_label(text) == label
