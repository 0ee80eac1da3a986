"""Kubernetes' CEL functions for URLs, which read them as Go's `url.ParseRequestURI` does.

https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-url-library
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.rules.cel.forms import Forms, function, method

if TYPE_CHECKING:
    from collections.abc import Callable

_URL = "kubernetes.URL"
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_NO_SCHEME = re.compile(r"[A-Za-z0-9+.-]*:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_USER = re.compile(r"[A-Za-z0-9\-._:~!$&'()*+,;=%@]*")
_HOST = re.compile(r"""(?:[A-Za-z0-9\-_.~!$&'()*+,;=:\[\]<>"]|[^\x00-\x7f])*""")
_PORT = re.compile(r"(?::[0-9]*)?")
_ESCAPES = re.compile(r"(?:[^%]|%[0-9A-Fa-f]{2})*")
_TO_ESCAPE = re.compile(r"""[^A-Za-z0-9\-_.~$&+,/:;=@!'()*%\[\]]""")


class Url(NamedTuple):
    """The parts of a URL.

    Fields:
        scheme: in small letters.
        host: with its port.
        path: escaped.
        query: without its question mark.
    """

    scheme: str
    host: str
    path: str
    query: str


@lru_cache(maxsize=1024)
def parse(text: str) -> Url:
    """Return the parts of an absolute URL or path.

    Raises:
        ValueError: it is neither.
    """
    if not text or _CONTROL.search(text):
        raise _refused(text)
    scheme, rest = _scheme(text)
    rest, _, query = rest.partition("?")
    if not rest.startswith("/"):
        if not scheme:
            raise _refused(text)
        return Url(scheme, "", "", query)  # opaque, as mailto: is
    host = ""
    if scheme and rest.startswith("//"):
        authority, slash, path = rest[2:].partition("/")
        host, rest = _host(authority, text), slash + path
    if not _ESCAPES.fullmatch(rest):
        raise _refused(text)
    return Url(scheme, host, _escaped(rest), query)


def _scheme(text: str) -> tuple[str, str]:
    found = _SCHEME.match(text)
    if found:
        return found[1].lower(), text[found.end() :]
    if text[0] == ":" or (_NO_SCHEME.match(text) and text[0] not in "0123456789+-."):
        raise _refused(text)
    return "", text


def _host(authority: str, text: str) -> str:
    user, at, host = authority.rpartition("@")
    if at and not (_USER.fullmatch(user) and _ESCAPES.fullmatch(user)):
        raise _refused(text)
    if host.startswith("["):
        end = host.rfind("]")
        if end < 0 or not _PORT.fullmatch(host[end + 1 :]):
            raise _refused(text)
    elif ":" in host and not _PORT.fullmatch(host[host.rindex(":") :]):
        raise _refused(text)
    if not _HOST.fullmatch(host):
        raise _refused(text)
    return host


def _escaped(path: str) -> str:
    return _TO_ESCAPE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), path)


def _refused(text: str) -> ValueError:
    return ValueError(f'URL parse error during conversion from string: parse "{text}"')


def is_url(text: str) -> bool:
    """Whether a text is an absolute URL or path."""
    try:
        parse(text)
    except ValueError:
        return False
    return True


def url(text: str) -> dict[str, str]:
    """Return a URL."""
    parse(text)
    return {_URL: text}


def _hostname(found: Url) -> str:
    host = found.host
    colon = host.rfind(":")
    if colon >= 0 and _PORT.fullmatch(host[colon:]):
        host = host[:colon]
    return host[1:-1] if host.startswith("[") and host.endswith("]") else host


def _port(found: Url) -> str:
    colon = found.host.rfind(":")
    return found.host[colon + 1 :] if colon >= 0 and _PORT.fullmatch(found.host[colon:]) else ""


def _query(found: Url) -> dict[str, list[str]]:
    from urllib.parse import parse_qs

    return parse_qs(found.query, keep_blank_values=True)


def _of(look: Callable[[Url], object]) -> Callable[[dict[str, str]], object]:
    return lambda value: look(parse(value[_URL]))


URL_FUNCTIONS: Forms = {
    "isURL": (function("s", "b", is_url),),
    "url": (function("s", "m", url),),
    "getScheme": (method("m", "s", _of(lambda found: found.scheme)),),
    "getHost": (method("m", "s", _of(lambda found: found.host)),),
    "getHostname": (method("m", "s", _of(_hostname)),),
    "getPort": (method("m", "s", _of(_port)),),
    "getEscapedPath": (method("m", "s", _of(lambda found: found.path)),),
    "getQuery": (method("m", "m", _of(_query)),),
}
