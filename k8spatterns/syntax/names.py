"""Names, keys and label values, checked as k8s.io/apimachinery's validation package checks them.

No expressions are compiled: stripping all allowed characters from a text leaves nothing exactly
where it holds nothing else, and that is faster than a match.
"""

from __future__ import annotations

from functools import lru_cache

from k8spatterns.syntax.shown import first_outside, shown

LABEL_LIMIT = 63
SUBDOMAIN_LIMIT = 253
PORT_NAME_LIMIT = 15
STANDARD_FINALIZERS = frozenset({"foregroundDeletion", "kubernetes", "orphan"})

_LOWER = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "0123456789"
_LABEL = f"{_LOWER}{_DIGITS}-"
_ALPHANUMERIC = f"{_LOWER}{_LOWER.upper()}{_DIGITS}"
_QUALIFIED = f"{_ALPHANUMERIC}-_."
_IDENTIFIER = f"{_ALPHANUMERIC}_"
_HEADER = f"{_ALPHANUMERIC}-"
_PATH = f"{_ALPHANUMERIC}/-._~%!$&'()*+,;=:"

_LABEL_ALLOWS = "lower-case letters, digits and '-'"
_SUBDOMAIN_ALLOWS = "lower-case letters, digits, '-' and '.'"
_QUALIFIED_ALLOWS = "letters, digits, '-', '_' and '.'"


@lru_cache(maxsize=4096)
def dns_label(text: str) -> str | None:
    """Check an RFC 1123 label: the name of a Namespace, a Service, a container or a volume."""
    if _is_label(text) and len(text) <= LABEL_LIMIT:
        return None
    return _refusal(text, "a DNS label", _LABEL, _LABEL_ALLOWS, LABEL_LIMIT)


def dns_label_1035(text: str) -> str | None:
    """Check an RFC 1035 label, which starts with a letter: a CRD's plural, an API version."""
    if _is_label(text) and len(text) <= LABEL_LIMIT and text[0] in _LOWER:
        return None
    if text[:1].isdigit():
        return f"{shown(text)} must start with a lower-case letter, not with a digit"
    return _refusal(text, "a DNS-1035 label", _LABEL, _LABEL_ALLOWS, LABEL_LIMIT)


@lru_cache(maxsize=4096)
def dns_subdomain(text: str) -> str | None:
    """Check an RFC 1123 subdomain: the name of most objects, a host, an API group."""
    if len(text) <= SUBDOMAIN_LIMIT and all(map(_is_label, text.split("."))):
        return None
    if ".." in text:
        return f"{shown(text)} has an empty part between two dots"
    allowed = f"{_LABEL}."
    return _refusal(text, "a DNS subdomain", allowed, _SUBDOMAIN_ALLOWS, SUBDOMAIN_LIMIT)


def dns_subdomain_underscore(text: str) -> str | None:
    """Check a DNS subdomain whose parts may have underscores: a search domain of a Pod."""
    if dns_subdomain(text.replace("_", "a")):
        return f"{shown(text)} is not a search domain: write a DNS subdomain"
    return None


def wildcard_subdomain(text: str) -> str | None:
    """Check a host of an Ingress that starts with `*.`, such as `*.example.com`."""
    if not text.startswith("*."):
        return f'{shown(text)} must start with "*." to stand for every host of a domain'
    if len(text) > SUBDOMAIN_LIMIT:
        return _too_long(text, SUBDOMAIN_LIMIT)
    return dns_subdomain(text[2:])


def fully_qualified_domain(text: str) -> str | None:
    """Check a domain of at least two labels, with or without a dot at its end."""
    domain = text.removesuffix(".")
    if not domain:
        return "a domain must not be empty"
    if refusal := dns_subdomain(domain):
        return refusal
    labels = domain.split(".")
    if len(labels) == 1:
        return f"{shown(text)} must be a domain of at least two labels, such as db.example.com"
    return next(filter(None, map(dns_label, labels)), None)


def csi_driver(text: str) -> str | None:
    """Check the name of a CSI driver: a DNS subdomain of at most 63 characters, in any case."""
    if len(text) > LABEL_LIMIT:
        return _too_long(text, LABEL_LIMIT)
    return dns_subdomain(text.lower())


def provisioner(text: str) -> str | None:
    """Check what provisions volumes: a qualified name, in any case."""
    return label_key(text.lower())


def domain_path(text: str) -> str | None:
    """Check a path behind a domain, such as example.com/ingress-controller."""
    host, slash, path = text.partition("/")
    if not slash or not host or not path:
        return f"{shown(text)} must be a domain and a path, such as example.com/controller"
    if refusal := dns_subdomain(host):
        return refusal
    wrong = first_outside(path, _PATH)
    return f"{shown(text)} has {wrong} in its path, which is not allowed" if wrong else None


def path_segment(text: str) -> str | None:
    """Check a name that only has to fit into a URL: a Role, a ClusterRoleBinding.

    The server sets no limit on its length, and finds an empty one missing rather than wrong.
    """
    if text in {".", ".."}:
        return f"a name must not be {shown(text)}"
    for char in "/%":
        if char in text:
            return f"{shown(text)} must not contain '{char}'"
    return None


def port_name(text: str) -> str | None:
    """Check an IANA service name: the name of a port of a container or an Ingress backend."""
    if len(text) > PORT_NAME_LIMIT:
        return _too_long(text, PORT_NAME_LIMIT)
    if text and "--" in text:
        return f"{shown(text)} must not contain two hyphens in a row"
    if not _is_label(text):
        return _refusal(text, "a port name", _LABEL, _LABEL_ALLOWS, PORT_NAME_LIMIT)
    if not text.strip(f"{_DIGITS}-"):
        return f"port name {shown(text)} must contain a letter; a number is written without quotes"
    return None


@lru_cache(maxsize=4096)
def label_key(text: str) -> str | None:
    """Check the key of a label: a name, or a DNS subdomain, '/' and a name."""
    prefix, slash, name = text.rpartition("/")
    if "/" in prefix:
        return f"{shown(text)} has more than one '/': write a DNS subdomain, one '/' and a name"
    if slash and (refusal := dns_subdomain(prefix)):
        return f"the part of {shown(text)} before '/' is refused: {refusal}"
    if _is_qualified(name) and len(name) <= LABEL_LIMIT:
        return None
    if not name and slash:
        return f"{shown(text)} needs a name after '/'"
    return _refusal(name, "a qualified name", _QUALIFIED, _QUALIFIED_ALLOWS, LABEL_LIMIT)


def qualified_name(text: str) -> str | None:
    """Check what the server calls a qualified name, which is what a label's key is."""
    return label_key(text)


def annotation_key(text: str) -> str | None:
    """Check the key of an annotation, where the server does not mind upper case."""
    return label_key(text.lower())


@lru_cache(maxsize=4096)
def label_value(text: str) -> str | None:
    """Check the value of a label, which may be empty."""
    if not text or (_is_qualified(text) and len(text) <= LABEL_LIMIT):
        return None
    return _refusal(text, "a label value", _QUALIFIED, _QUALIFIED_ALLOWS, LABEL_LIMIT)


def env_var_name(text: str) -> str | None:
    """Check the name of an environment variable: printable ASCII but for '='."""
    if not text:
        return "the name of an environment variable must not be empty"
    if text.isascii() and text.isprintable() and "=" not in text:
        return None
    return f"{shown(text)} must consist of printable ASCII characters other than '='"


def c_identifier(text: str) -> str | None:
    """Check that shells can read a variable: letters, digits and '_', not a digit first."""
    if text and not text.strip(_IDENTIFIER) and text[0] not in _DIGITS:
        return None
    if text[:1].isdigit():
        return f"{shown(text)} must not start with a digit"
    return _refusal(text, "an identifier", _IDENTIFIER, "letters, digits and '_'", None)


def config_key(text: str) -> str | None:
    """Check a key of the data of a ConfigMap or a Secret."""
    if text and not text.strip(_QUALIFIED) and len(text) <= SUBDOMAIN_LIMIT:
        if text == "." or text.startswith(".."):
            return f"config key {shown(text)} must not be '.' and must not start with '..'"
        return None
    return _refusal(text, "a config key", _QUALIFIED, _QUALIFIED_ALLOWS, SUBDOMAIN_LIMIT)


def finalizer(text: str) -> str | None:
    """Check a finalizer of a custom resource, which the server checks like a label's key."""
    return label_key(text)


def core_finalizer(text: str) -> str | None:
    """Check a finalizer of most built-in kinds: a standard one, or one with a domain."""
    if refusal := label_key(text):
        return refusal
    if "/" in text or text in STANDARD_FINALIZERS:
        return None
    return f'finalizer {shown(text)} needs a domain before it, such as "example.com/{text}"'


def http_header_name(text: str) -> str | None:
    """Check the name of a header that a probe sends: letters, digits and '-'."""
    if text and not text.strip(_HEADER):
        return None
    return _refusal(text, "an HTTP header name", _HEADER, "letters, digits and '-'", None)


def suggest_dns_label(text: str) -> str | None:
    """Return the nearest DNS label to a refused text, for a hint; None where nothing is left."""
    lowered = "".join(char if char in _LABEL else "-" for char in text.strip().lower())
    label = "-".join(part for part in lowered.split("-") if part)[:LABEL_LIMIT].strip("-")
    return label or None


def _is_label(text: str) -> bool:
    return bool(text) and not text.strip(_LABEL) and text[0] != "-" and text[-1] != "-"


def _is_qualified(text: str) -> bool:
    if not text or text.strip(_QUALIFIED):
        return False
    return text[0] in _ALPHANUMERIC and text[-1] in _ALPHANUMERIC


def _too_long(text: str, limit: int) -> str:
    return f"{shown(text)} has {len(text)} characters; at most {limit} are allowed"


def _refusal(text: str, what: str, allowed: str, allows: str, limit: int | None) -> str:
    """Say which of the things that can be wrong with a name is wrong with this one."""
    if not text:
        return f"{what} must not be empty"
    if wrong := first_outside(text, allowed):
        return f"{shown(text)} is not {what}: {wrong} is not allowed, only {allows}"
    if limit and len(text) > limit:
        return _too_long(text, limit)
    return f"{shown(text)} is not {what}: it must start and end with a letter or a digit"
