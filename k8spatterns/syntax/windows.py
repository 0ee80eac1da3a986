"""Names of users of Windows, such as `ContainerUser`, with or without a domain."""

from __future__ import annotations

from k8spatterns.syntax.shown import first_outside, shown

_LONGEST_DOMAIN = 255
_LONGEST_USER = 104
_LONGEST_NETBIOS = 15
_LONGEST_LABEL = 63
_NOT_IN_USERS = '"/\\:;|=,+*?<>@[]'
_NOT_IN_NETBIOS = '\\/:*?"<>|'
_ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def user_name(text: str) -> str | None:
    """Check a user, with or without a domain and a backslash before it."""
    if not text:
        return "the name of a user must not be empty"
    if any(ord(char) < ord(" ") or char == "\x7f" for char in text):
        return f"{shown(text)} must not have control characters"
    domain, slash, user = text.rpartition("\\")
    if "\\" in domain:
        return f"{shown(text)} must not have more than one backslash"
    return _domain(domain) if slash and _domain(domain) else _user(user)


def _domain(text: str) -> str | None:
    if len(text) > _LONGEST_DOMAIN:
        return f"a domain has at most {_LONGEST_DOMAIN} characters, not {len(text)}"
    netbios = 0 < len(text) <= _LONGEST_NETBIOS and text[0] != "."
    if netbios and not set(text) & set(_NOT_IN_NETBIOS):
        return None
    if all(map(_is_label, text.split("."))):
        return None
    return f"{shown(text)} is neither the NetBIOS name nor the DNS name of a domain"


def _is_label(text: str) -> bool:
    if not 0 < len(text) <= _LONGEST_LABEL or first_outside(text, f"{_ALPHANUMERIC}-"):
        return False
    return text[0] != "-" and text[-1] != "-"


def _user(text: str) -> str | None:
    if not text:
        return "the name of a user must not be empty"
    if len(text) > _LONGEST_USER:
        return f"the name of a user has at most {_LONGEST_USER} characters, not {len(text)}"
    if not text.strip(". "):
        return f"{shown(text)} must not consist of dots and spaces only"
    if wrong := sorted(set(text) & set(_NOT_IN_USERS)):
        return f"{shown(text)} must not have {shown(wrong[0])} in it"
    return None
