"""Names of kernel parameters, such as `net.core.somaxconn`."""

from __future__ import annotations

from k8spatterns.syntax.shown import shown

_LONGEST = 253
_INNER = "abcdefghijklmnopqrstuvwxyz0123456789-_"
_ENDS = _INNER[:-2]
_NAMESPACES = {"kernel.shm": "ipc", "kernel.msg": "ipc", "fs.mqueue.": "ipc", "net.": "net"}


def sysctl_name(text: str) -> str | None:
    """Check the name of a kernel parameter: parts with '.' or '/' between them."""
    if not text:
        return "the name of a kernel parameter must not be empty"
    if len(text) > _LONGEST:
        return f"{shown(text)} has {len(text)} characters; at most {_LONGEST} are allowed"
    if all(map(_is_part, text.replace("/", ".").split("."))):
        return None
    return (
        f"{shown(text)} is not the name of a kernel parameter: write lower-case letters, digits, "
        "'-' and '_', in parts with '.' between them"
    )


def namespace_of(text: str) -> str:
    """Return `net` or `ipc` for a parameter that belongs to such a namespace, else nothing.

    >>> namespace_of("net/ipv4/tcp_syncookies")
    'net'
    """
    name = _dotted(text)
    if name == "kernel.sem":
        return "ipc"
    return next((space for start, space in _NAMESPACES.items() if name.startswith(start)), "")


def _dotted(text: str) -> str:
    """Return the name with '.' between its parts; where '/' comes first, both are swapped."""
    first = next((char for char in text if char in "./"), ".")
    return text if first == "." else text.translate(str.maketrans("./", "/."))


def _is_part(text: str) -> bool:
    return bool(text) and not text.strip(_INNER) and text[0] in _ENDS and text[-1] in _ENDS
