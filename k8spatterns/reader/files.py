"""The text of a file of manifests or values."""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISFIFO, S_ISREG
from typing import TYPE_CHECKING

from k8spatterns.reader.errors import UNREADABLE_FILE, ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from io import BufferedIOBase

# A file has an end, but a device or a pipe need not have one.
LARGEST = 512 << 20

_CHUNK = 1 << 20
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: str | os.PathLike[str], file: str) -> str:
    """Return the text of a file, without a byte order mark.

    Args:
        path: where it is.
        file: how to call it in errors.

    Raises:
        ReadError: it is missing, unreadable, larger than 512 MiB, or neither UTF-8 nor UTF-16
            with its mark.
    """
    try:
        data = _bytes_of(path, file)
    except FileNotFoundError:
        raise _unreadable(file, "there is no such file", "check the path") from None
    except IsADirectoryError:
        raise _unreadable(file, "this is a directory", "name a file in it") from None
    except OSError as error:
        raise _unreadable(file, f"it can't be read: {error.strerror}", "") from None
    return decoded(data, file)


def _bytes_of(path: str | os.PathLike[str], file: str) -> bytes:
    about = os.stat(path)  # noqa: PTH116 - it takes a text, and most files need no Path
    if S_ISREG(about.st_mode) and about.st_size <= LARGEST:
        return Path(path).read_bytes()
    if S_ISFIFO(about.st_mode):
        from k8spatterns.reader.pipes import pipe_parts

        return joined(pipe_parts(path), file)
    with Path(path).open("rb") as stream:
        return joined(parts_of(stream), file)


def parts_of(stream: BufferedIOBase) -> Iterator[bytes]:
    """Return what is in a stream, part by part."""
    # Unlike `read`, this comes back after each part, so that Ctrl-C is noticed.
    return iter(lambda: stream.read1(_CHUNK), b"")


def joined(parts: Iterable[bytes], file: str) -> bytes:
    """Return the parts of a file as a whole.

    Args:
        parts: may be without an end.
        file: how to call the file in errors.

    Raises:
        ReadError: there are more than 512 MiB.
    """
    kept: list[bytes] = []
    size = 0
    for part in parts:
        kept.append(part)
        size += len(part)
        if size > LARGEST:
            message = f"it has more than {LARGEST >> 20} MiB"
            raise _unreadable(file, message, "split it into several files")
    return b"".join(kept)


def decoded(data: bytes, file: str) -> str:
    """Return the text of bytes that are UTF-8, or UTF-16 with its mark, without the mark.

    Args:
        data: the bytes.
        file: how to call their file in errors.

    Raises:
        ReadError: they are neither.
    """
    if data.startswith(_UTF_16_MARKS):
        return _from_utf_16(data, file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadError(
            UNREADABLE_FILE,
            f"byte {data[error.start]:#04x} is not UTF-8",
            hint="save the file as UTF-8",
            file=file,
            line=line,
        ) from None


def _from_utf_16(data: bytes, file: str) -> str:
    """Return what `>` of PowerShell writes; kubectl reads it too."""
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError:
        message = "this is not the UTF-16 that its first bytes say"
        raise _unreadable(file, message, "save the file as UTF-8") from None


def _unreadable(file: str, message: str, hint: str) -> ReadError:
    return ReadError(UNREADABLE_FILE, message, hint=hint, file=file)
