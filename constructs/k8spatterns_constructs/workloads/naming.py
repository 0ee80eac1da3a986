"""Names that are made of other names, and stay valid."""

from __future__ import annotations

LABEL_LIMIT = 63
PORT_NAME_LIMIT = 15


def joined(name: str, tail: str) -> str:
    """Return `web-config` for `web` and `config`, at most 63 characters; `tail` stays whole."""
    return f"{name[: LABEL_LIMIT - 1 - len(tail)].rstrip('-')}-{tail}"


def port_name(name: str) -> str:
    """Return a port name for the name of a container: 15 characters, a letter, no `--`."""
    while "--" in name:
        name = name.replace("--", "-")
    short = name[:PORT_NAME_LIMIT].strip("-")
    if any(map(str.isalpha, short)):
        return short
    return f"p{short}"[:PORT_NAME_LIMIT].rstrip("-")
