from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from k8spatterns.cli.folder import RECORD, write_folder
from k8spatterns.errors import UsageError
from k8spatterns.pipeline.model import Output


def put(folder: Path, **files: str) -> str:
    return write_folder(str(folder), [Output(f"{name}.yaml", files[name]) for name in files])


def content(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in folder.iterdir() if file.name != RECORD}


def record(folder: Path) -> list[str]:
    return list(json.loads((folder / RECORD).read_text())["files"])


def refused(folder: Path, **files: str) -> str:
    before = content(folder), (folder / RECORD).read_bytes() if (folder / RECORD).exists() else None
    with pytest.raises(UsageError) as caught:
        put(folder, **files)
    after = content(folder), (folder / RECORD).read_bytes() if (folder / RECORD).exists() else None
    assert before == after
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "deep" / "out"
    put(folder, a="1", b="2")
    return folder


def test_files_are_written_into_a_new_directory(out: Path) -> None:
    assert content(out) == {"a.yaml": "1", "b.yaml": "2"}
    assert record(out) == ["a.yaml", "b.yaml"]


def test_changed_files_are_replaced_gone_ones_removed_others_left_alone(out: Path) -> None:
    (out / "mine.txt").write_text("mine")
    assert put(out, a="1", c="3") == f"{out}: 1 written, 1 removed, 1 unchanged"
    assert content(out) == {"a.yaml": "1", "c.yaml": "3", "mine.txt": "mine"}
    assert record(out) == ["a.yaml", "c.yaml"]


def test_unchanged_files_are_not_touched(out: Path) -> None:
    for name in ("a.yaml", "b.yaml", RECORD):
        os.utime(out / name, (1, 1))
    assert put(out, a="1", b="2") == f"{out}: 0 written, 0 removed, 2 unchanged"
    assert all((out / name).stat().st_mtime == 1 for name in ("a.yaml", "b.yaml", RECORD))
    put(out, a="1", b="3")
    assert (out / "a.yaml").stat().st_mtime == 1


def test_a_users_own_file_is_never_overwritten(out: Path) -> None:
    (out / "c.yaml").write_text("mine")
    assert "c.yaml was not written by this command; move it away" in refused(out, a="9", c="3")


def test_a_file_that_was_changed_by_hand_is_neither_overwritten_nor_removed(out: Path) -> None:
    (out / "b.yaml").write_text("changed")
    assert "b.yaml was changed since this command wrote it" in refused(out, a="1", b="3")
    assert "b.yaml was changed since this command wrote it" in refused(out, a="1")
    (out / "b.yaml").unlink()
    put(out, a="1", b="3")
    assert content(out) == {"a.yaml": "1", "b.yaml": "3"}


def test_a_file_that_already_says_the_same_is_taken_over(out: Path) -> None:
    (out / "c.yaml").write_text("3")
    assert put(out, a="1", b="2", c="3") == f"{out}: 0 written, 0 removed, 3 unchanged"
    put(out, a="1", b="2")
    assert "c.yaml" not in content(out)


def test_links_and_directories_are_the_users(out: Path, tmp_path: Path) -> None:
    (tmp_path / "target").write_text("3")
    (out / "c.yaml").symlink_to(tmp_path / "target")
    (out / "d.yaml").mkdir()
    with pytest.raises(UsageError, match=r"c\.yaml, d\.yaml was not written by this command"):
        put(out, c="3", d="4")
    assert (tmp_path / "target").read_text() == "3"


def test_files_that_are_gone_already_are_forgotten(out: Path) -> None:
    (out / "b.yaml").unlink()
    assert put(out, a="1") == f"{out}: 0 written, 0 removed, 1 unchanged"
    assert record(out) == ["a.yaml"]


@pytest.mark.parametrize("text", ["{", "[]", '{"files": 5}', '{"files": {"a": 1}}', "{}"])
def test_a_damaged_record_is_an_error(out: Path, text: str) -> None:
    (out / RECORD).write_text(text)
    assert "is damaged; restore it, or delete it together with" in refused(out, a="2")


def test_a_record_can_not_name_files_elsewhere(out: Path, tmp_path: Path) -> None:
    victim = tmp_path / "deep" / "victim"
    victim.write_text("")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (out / RECORD).write_text(json.dumps({"files": {"../victim": [empty], ".": [empty]}}))
    put(out, c="3")
    assert victim.exists()


def test_two_outputs_of_one_name_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"two objects would both be written to a\.yaml"):
        write_folder(str(tmp_path), [Output("a.yaml", "1"), Output("a.yaml", "2")])


def test_no_space_leaves_everything_as_it_was(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from k8spatterns.cli import folder

    real = folder._write_file

    def full(path: Path, data: bytes) -> None:
        real(path, data[:1])
        if "c.yaml" in path.name:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(folder, "_write_file", full)
    told = refused(out, a="new", b="new", c="new")
    assert "can't be written: No space left on device; nothing in it was changed" in told


def test_a_run_that_was_killed_half_way_can_be_run_again(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace

    def killed(source: Path, target: Path) -> Path:
        if target.name == "b.yaml":
            raise SystemExit
        return real(source, target)

    monkeypatch.setattr(Path, "replace", killed)
    with pytest.raises(SystemExit):
        put(out, a="new", b="new")
    assert content(out) == {"a.yaml": "new", "b.yaml": "2"}
    monkeypatch.undo()
    put(out, a="newer", b="newer")
    assert content(out) == {"a.yaml": "newer", "b.yaml": "newer"}
    assert record(out) == ["a.yaml", "b.yaml"]


def test_a_file_that_can_not_be_replaced_is_told(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_path: Path) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted", "b.yaml")

    monkeypatch.setattr(Path, "unlink", denied)
    with pytest.raises(
        UsageError, match=r"was written in part only: .*b.yaml.*; mend that and run"
    ):
        put(out, a="1")


@pytest.mark.parametrize(
    ("folder", "message"),
    [("", "the directory has no name"), ("file/x", "can't be written: Not a")],
)
def test_what_is_no_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").touch()
    with pytest.raises(UsageError, match=message):
        write_folder(folder, [Output("a.yaml", "1")])


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_read_only_directory(out: Path) -> None:
    out.chmod(0o555)
    try:
        assert "can't be written: Permission denied" in refused(out, a="new")
    finally:
        out.chmod(0o755)


def test_the_record_is_no_manifest(out: Path) -> None:
    """`kubectl apply -f DIR` reads every .json, .yaml and .yml file, hidden ones too."""
    hidden: list[Any] = [file.name for file in out.iterdir() if file.name.startswith(".")]
    assert hidden == [RECORD]
    assert not RECORD.endswith((".json", ".yaml", ".yml"))
