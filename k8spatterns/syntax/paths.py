"""Paths in a container, and pointers into a JSON document."""

from __future__ import annotations

from k8spatterns.syntax.shown import shown


def absolute_path(text: str) -> str | None:
    """Check a path that starts with '/'."""
    if text.startswith("/"):
        return None
    if not text:
        return "a path must not be empty"
    return f"{shown(text)} must be an absolute path, one that starts with '/'"


def no_backsteps(text: str) -> str | None:
    """Check that no segment of a path is '..', as the server does for hostPath volumes."""
    if ".." in text.split("/"):
        return f"{shown(text)} must not have '..' as a part of the path"
    return None


def relative_path(text: str) -> str | None:
    """Check the path of a file inside a volume: relative, without '..' and not leaving it."""
    if text.startswith("/"):
        return f"{shown(text)} must be a relative path, without '/' at the start"
    return no_backsteps(text)


def local_file(text: str) -> str | None:
    """Check the path of a projected file: as `relative_path`, and not starting with '..'."""
    if refusal := relative_path(text):
        return refusal
    if text.startswith(".."):
        return f"{shown(text)} must not start with '..', which kubelets keep for themselves"
    return None


def json_pointer(text: str) -> str | None:
    """Check a JSON pointer (RFC 6901): empty, or '/' before each of its parts."""
    if text and not text.startswith("/"):
        return f"{shown(text)} is not a JSON pointer: it must start with '/'"
    for position, char in enumerate(text):
        if char == "~" and text[position + 1 : position + 2] not in {"0", "1"}:
            return f"{shown(text)} is not a JSON pointer: write '~' as ~0, and '/' in a name as ~1"
    return None
