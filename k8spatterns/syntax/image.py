"""References to container images: `registry.example.com:5000/team/web:1.4.2@sha256:...`."""

# No annotations as text here: turning Image's back into types would take half of the import.
from functools import lru_cache

import msgspec

from k8spatterns.syntax.shown import first_outside, shown

_LOWER = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "0123456789"
_ALPHANUMERIC = f"{_LOWER}{_LOWER.upper()}{_DIGITS}"
_HEX = "0123456789abcdef"
_DIGEST_LENGTHS = {"sha256": 64, "sha384": 96, "sha512": 128}
_REPOSITORY_LIMIT = 255
_TAG_LIMIT = 128
_HUB = "docker.io"
_PATH_LETTERS = f"{_LOWER}{_DIGITS}._-"
_TAG_LETTERS = f"{_ALPHANUMERIC}_.-"


class Image(msgspec.Struct, frozen=True):
    """The parts of an image reference; those that are not written are empty."""

    registry: str
    repository: str
    tag: str
    digest: str


def split_image(text: str) -> Image:
    """Split a reference into its parts, without checking or completing any of them."""
    name, _, digest = text.partition("@")
    head, colon, tag = name.rpartition(":")
    if not colon or "/" in tag:
        head, tag = name, ""
    registry, slash, repository = head.partition("/")
    if slash and _is_registry(registry):
        return Image(registry, repository, tag, digest)
    return Image("", head, tag, digest)


@lru_cache(maxsize=4096)
def image_reference(text: str) -> str | None:
    """Check an image reference as container runtimes do; the API server accepts nearly anything."""
    if not text:
        return "an image must not be empty"
    if text.split() != [text]:
        return f"{shown(text)} must not contain white space"
    if "://" in text:
        return f"{shown(text)} must not start with a scheme: write the host first"
    image = split_image(text)
    return (
        (_registry(image.registry) if image.registry else None)
        or _repository(image, text)
        or _tag(image.tag, text)
        or _digest(image.digest, text)
    )


def _is_registry(text: str) -> bool:
    return text == "localhost" or "." in text or ":" in text or text.lower() != text


@lru_cache(maxsize=1024)
def _registry(text: str) -> str | None:
    host, colon, port = text.rpartition(":")
    if text.endswith("]") or not colon:
        host, colon, port = text, "", ""
    if colon and (not port or port.strip(_DIGITS)):
        return f"the port in the registry {shown(text)} is not a number"
    if host.startswith("[") and host.endswith("]"):
        valid = bool(host[1:-1]) and not host[1:-1].strip(f"{_HEX}ABCDEF:")
    else:
        valid = all(map(_is_host_part, host.split(".")))
    # A first part that is no host still passes as the first part of a path, such as my_host.local.
    if valid or (not colon and _is_path_part(host)):
        return None
    return f"{shown(text)} is not the host of a registry"


def _is_host_part(text: str) -> bool:
    if not text or text.strip(f"{_ALPHANUMERIC}-"):
        return False
    return text[0] != "-" and text[-1] != "-"


def _repository(image: Image, text: str) -> str | None:
    repository = image.repository
    if not repository:
        return f"{shown(text)} names no repository: write one, such as example.com/team/web"
    if repository.lower() != repository:
        return f"the repository {shown(repository)} must be in lower case"
    if len(_completed(image)) > _REPOSITORY_LIMIT:
        return f"the repository has {len(repository)} characters; {_REPOSITORY_LIMIT} are allowed"
    if not image.registry and len(text) == _DIGEST_LENGTHS["sha256"] and not text.strip(_HEX):
        return f"{shown(text)} is an image's ID: write a repository, a tag or a digest with sha256:"
    return None if all(map(_is_path_part, repository.split("/"))) else _path(repository)


def _path(repository: str) -> str:
    if wrong := first_outside(repository, f"{_LOWER}{_DIGITS}._-/"):
        return f"{wrong} is not allowed in the repository {shown(repository)}"
    return (
        f"the repository {shown(repository)} is refused: between letters and digits it may hold "
        "single '/', '.' or '_', '__' or hyphens"
    )


def _completed(image: Image) -> str:
    """Return the repository as Docker Hub knows it: a name alone stands for library/name."""
    hub = image.registry in {"", _HUB, f"index.{_HUB}"}
    short = hub and "/" not in image.repository
    return f"library/{image.repository}" if short else image.repository


@lru_cache(maxsize=1024)
def _is_path_part(text: str) -> bool:
    if not text or text.strip(_PATH_LETTERS):
        return False
    return text.isalnum() or (
        text[0] not in "._-" and text[-1] not in "._-" and all(map(_is_separator, _between(text)))
    )


def _between(text: str) -> list[str]:
    """Return what separates runs of letters and digits."""
    blanked = "".join(char if char in "._-" else " " for char in text)
    return blanked.split()


def _is_separator(text: str) -> bool:
    return text in {".", "_", "__"} or not text.strip("-")


def _tag(tag: str, text: str) -> str | None:
    name = text.partition("@")[0]
    if not tag:
        return f"{shown(text)} has no tag after ':'" if name.endswith(":") else None
    if len(tag) > _TAG_LIMIT:
        return f"the tag {shown(tag)} has {len(tag)} characters; at most {_TAG_LIMIT} are allowed"
    if tag.strip(_TAG_LETTERS) and (wrong := first_outside(tag, _TAG_LETTERS)):
        return f"{wrong} is not allowed in the tag {shown(tag)}"
    if tag[0] in ".-":
        return f"the tag {shown(tag)} must start with a letter, a digit or '_'"
    return None


def _digest(digest: str, text: str) -> str | None:
    if not digest:
        return f"{shown(text)} has no digest after '@'" if "@" in text else None
    algorithm, _, encoded = digest.partition(":")
    length = _DIGEST_LENGTHS.get(algorithm)
    if length is None:
        return f"the digest {shown(digest)} must start with sha256:, sha384: or sha512:"
    if len(encoded) != length or encoded.strip(_HEX):
        return (
            f"a {algorithm} digest is {length} lower-case hexadecimal digits, not {shown(encoded)}"
        )
    return None
