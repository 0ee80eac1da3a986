from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from k8spatterns.syntax.indexes import count_indexes
from k8spatterns.syntax.storage import host_ports, iscsi_name
from k8spatterns.syntax.sysctl import namespace_of, sysctl_name
from k8spatterns.syntax.windows import user_name

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[str], str | None]

ACCEPTED: list[tuple[Check, list[str]]] = [
    (sysctl_name, ["a", "net.ipv4.tcp_syncookies", "net/ipv4/a-b", "a" * 253]),
    (user_name, ["a", "ContainerUser", "a b", "EXAMPLE\\a", "a.example.com\\b.c", "a" * 104]),
    (host_ports, ["a:1", "a:1,b:2", "[::1]:2", ":"]),
    (
        iscsi_name,
        ["iqn.2001-04.com.example:a", "eui.0123456789abcdef", "naa." + "0" * 32],
    ),
]
REFUSED: list[tuple[Check, list[str]]] = [
    (sysctl_name, ["", "a..b", ".a", "A", "a-", "_a", "a" * 254]),
    (
        user_name,
        [
            "",
            "a\\b\\c",
            "\\a",
            "a\\",
            "a@b",
            "...",
            "a\tb",
            "a" * 105,
            "-a_*\\b",
            "a" * 256 + "\\b",
        ],
    ),
    (host_ports, ["", "a", "a:1,b", "::1:2", "[::1]", "a:b:c"]),
    (
        iscsi_name,
        ["a", "iqn.2001-04.com.example", "iqn.20-04.a:b", "iqn.2001-04.a:b c", "eui.1", "naa.1"],
    ),
]


def cases(table: list[tuple[Check, list[str]]]) -> list[tuple[Check, str]]:
    return [(check, text) for check, texts in table for text in texts]


@pytest.mark.parametrize(("check", "text"), cases(ACCEPTED))
def test_accepted(check: Check, text: str) -> None:
    assert check(text) is None


@pytest.mark.parametrize(("check", "text"), cases(REFUSED))
def test_refused(check: Check, text: str) -> None:
    assert check(text)


@pytest.mark.parametrize(
    ("name", "namespace"),
    [
        ("kernel.sem", "ipc"),
        ("kernel.shmmax", "ipc"),
        ("fs.mqueue.a", "ipc"),
        ("net.core.somaxconn", "net"),
        ("net/ipv4/conf/eth0.1/a", "net"),
        ("kernel.semaphore", ""),
        ("vm.swappiness", ""),
    ],
)
def test_namespaces_of_kernel_parameters(name: str, namespace: str) -> None:
    assert namespace_of(name) == namespace


@pytest.mark.parametrize(
    ("text", "total"),
    [("", 0), ("0", 1), ("0,2-3", 3), ("1-3", 3), ("4", None), ("1,1", None), ("3-2", None),
     ("a", None), ("1-", None), ("1-2-3", None), ("-1", None), ("1,", None)],
)  # fmt: skip
def test_indexes_are_counted(text: str, total: int | None) -> None:
    count, refusal = count_indexes(text, 4)
    assert (None if refusal else count) == total
