"""Writes files into a directory: all of them or none, and never over a user's own.

The directory keeps a list of the files that were written, with their digests, in `.k8spatterns`
(no `.json` or `.yaml` in its name, as `kubectl apply -f DIR` reads those). A file that is not in
the list, or that has been changed since, is the user's: it is never overwritten or removed.
"""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from k8spatterns.pipeline.model import Output

RECORD = ".k8spatterns"
_TEMPORARY = ".k8spatterns-tmp"

# The digests that a file may have: one, or two while a run is about to replace it.
Record = dict[str, list[str]]


class _Plan(NamedTuple):
    """What is to be done in the directory."""

    write: dict[str, bytes]
    remove: list[str]
    keep: int
    old: Record
    new: Record


def write_folder(folder: str, outputs: Iterable[Output]) -> str:
    """Make the directory hold these files, and return a line that says what was done.

    Files with the same content are not touched. Nothing is changed unless all can be written.

    Raises:
        UsageError: the directory can't be written, or a user's own file is in the way.
    """
    if not folder:
        raise UsageError("the directory has no name; write -o DIR, and -o . for this one")
    place = Path(folder)
    try:
        place.mkdir(parents=True, exist_ok=True)
        plan = _planned(place, _contents(outputs))
        _carry_out(place, plan)
    except FileExistsError:
        raise UsageError(f"{folder} is a file; name a directory for -o") from None
    except OSError as error:
        raise UsageError(
            f"{folder} can't be written: {error.strerror}; nothing in it was changed, "
            "name another directory for -o or make room there"
        ) from None
    return f"{folder}: {len(plan.write)} written, {len(plan.remove)} removed, {plan.keep} unchanged"


def _contents(outputs: Iterable[Output]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    for output in outputs:
        if output.name in contents:
            raise UsageError(
                f"two objects would both be written to {output.name}; "
                "give one of them another name, or write to stdout"
            )
        contents[output.name] = output.text.encode()
    return contents


def _planned(folder: Path, contents: Mapping[str, bytes]) -> _Plan:
    known = _read_record(folder)
    plan = _Plan({}, [], 0, known, {name: [_digest(data)] for name, data in contents.items()})
    conflicts: list[str] = []
    for name, data in contents.items():
        there = _content(folder, name)
        if there == data:
            continue
        plan.write[name] = data
        if there is not None and _digest(there) not in known.get(name, ()):
            conflicts.append(name)
    for name in known.keys() - contents.keys():
        there = _content(folder, name)
        if there is None:
            continue
        plan.remove.append(name)
        if _digest(there) not in known[name]:
            conflicts.append(name)
    if conflicts:
        raise UsageError(_in_the_way(folder, sorted(conflicts), known))
    return plan._replace(keep=len(contents) - len(plan.write), remove=sorted(plan.remove))


def _in_the_way(folder: Path, names: list[str], known: Record) -> str:
    changed = [name for name in names if name in known]
    foreign = [name for name in names if name not in known]
    parts = []
    if changed:
        parts.append(f"{_listed(changed)} was changed since this command wrote it")
    if foreign:
        parts.append(f"{_listed(foreign)} was not written by this command")
    return (
        f"nothing was written to {folder}: {' and '.join(parts)}; "
        "move it away or delete it, then run the command again"
    )


def _listed(names: list[str]) -> str:
    return ", ".join(names)


def _content(folder: Path, name: str) -> bytes | None:
    """Return what a file holds, or None where there is none; what is no plain file is foreign."""
    path = folder / name
    if path.is_symlink() or (path.exists() and not path.is_file()):
        return b"\0"
    return path.read_bytes() if path.exists() else None


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _read_record(folder: Path) -> Record:
    path = folder / RECORD
    try:
        files = json.loads(path.read_bytes())["files"]
        if all(isinstance(each, list) for each in files.values()):
            return {str(name): each for name, each in files.items() if _is_plain_name(name)}
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    raise UsageError(
        f"{path} is damaged; restore it, or delete it together with the files written here before"
    )


def _is_plain_name(name: str) -> bool:
    """Refuse paths: a record from elsewhere must not make the command remove other files."""
    return Path(name).name == name and name not in ("", ".", "..", RECORD)


def _carry_out(folder: Path, plan: _Plan) -> None:
    """Write all new content beside the old one, and only then put it in place."""
    if not plan.write and plan.old == plan.new:
        return
    temporary = {name: f".{name}{_TEMPORARY}"[-200:] for name in plan.write}
    try:
        for name, data in plan.write.items():
            _write_file(folder / temporary[name], data)
        # Killed from here on, the next run knows the old and the new files as its own.
        _write_record(folder, _joined(plan.old, plan.new))
    except BaseException:
        _discard(folder, temporary.values())
        raise
    try:
        _put_in_place(folder, plan, temporary)
    except OSError as error:
        raise UsageError(
            f"{folder} was written in part only: {error}; mend that and run the command again"
        ) from None
    finally:
        _discard(folder, temporary.values())


def _put_in_place(folder: Path, plan: _Plan, temporary: Mapping[str, str]) -> None:
    for name in plan.write:
        (folder / temporary[name]).replace(folder / name)
    for name in plan.remove:
        (folder / name).unlink()
    _write_record(folder, plan.new)


def _joined(old: Record, new: Record) -> Record:
    return {name: sorted({*old.get(name, ()), *new.get(name, ())}) for name in sorted({*old, *new})}


def _write_record(folder: Path, record: Record) -> None:
    text = json.dumps({"files": dict(sorted(record.items()))}, indent=1)
    new = folder / (RECORD + _TEMPORARY)
    try:
        _write_file(new, f"{text}\n".encode())
        new.replace(folder / RECORD)
    except BaseException:
        _discard(folder, [RECORD + _TEMPORARY])
        raise


def _write_file(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _discard(folder: Path, names: Iterable[str]) -> None:
    for name in names:
        with suppress(OSError):
            (folder / name).unlink()
