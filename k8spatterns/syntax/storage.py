"""What volumes of storage systems are called: iSCSI nodes, registries."""

from __future__ import annotations

from k8spatterns.syntax.shown import shown

# Characters behind "eui." and "naa.", as the API server counts them.
_LENGTHS = {"eui": 16, "naa": 32}
_IQN = r"iqn\.\d{4}-\d{2}\.[[:alnum:]\-.]+:[^,;*&$|\s]+$"


def host_ports(text: str) -> str | None:
    """Check one or more hosts, each with ':' and a port, with commas between them."""
    if all(map(_is_host_port, text.split(","))):
        return None
    return f"{shown(text)} must be HOST:PORT, or several with commas between them"


def _is_host_port(text: str) -> bool:
    if text.startswith("["):
        host, bracket, port = text[1:].partition("]:")
        return bool(bracket) and not set(host) & set("[]") and not set(port) & set("[]:")
    return text.count(":") == 1 and not set(text) & set("[]")


def iscsi_name(text: str) -> str | None:
    """Check the name of an iSCSI node, which starts with iqn, eui or naa."""
    kind = text[:3]
    if kind == "iqn" and _is_iqn(text):
        return None
    if kind in _LENGTHS and _is_number(text, _LENGTHS[kind]):
        return None
    example = "iqn.2001-04.com.example:storage"
    return f"{shown(text)} is not the name of an iSCSI node: write one such as {example}"


def _is_number(text: str, length: int) -> bool:
    rest = text[4:]
    return len(text) == length + 4 and rest.isascii() and rest.isalnum()


def _is_iqn(text: str) -> bool:
    """Say whether a text ends with `iqn.YEAR-MONTH.DOMAIN:NAME`, which is all that is asked."""
    from k8spatterns.syntax.go_pattern import compiled

    pattern = compiled(_IQN)
    return pattern is not None and pattern.search(text) is not None
