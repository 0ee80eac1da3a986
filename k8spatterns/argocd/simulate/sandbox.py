"""Where a plugin's command runs: a fresh copy, a HOME, a folder for temporary files."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.argocd.plugin import ENVIRONMENT, USER
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE, _FOLDER = 0o644, 0o755
_READ_ONLY = 0o555


class Sandbox(NamedTuple):
    """Where one command runs.

    Fields:
        repository: the copy.
        folder: of the application in it.
        environment: what every command of the sidecar has.
        user: under which it runs; None where it runs as the caller.
        home: what must stay empty.
        files: what was copied, with size and time of change.
    """

    repository: Path
    folder: Path
    environment: dict[str, str]
    user: int | None
    home: Path
    files: dict[Path, tuple[int, int]]

    def changed(self) -> list[str]:
        """Return the files of the copy that the command wrote, made or removed."""
        now = _state(self.repository)
        changed = {path for path, state in now.items() if self.files.get(path) != state}
        return sorted(map(str, changed | (self.files.keys() - now.keys())))

    def written_home(self) -> list[str]:
        """Return what the command wrote into HOME, which Argo CD's sidecar would refuse."""
        return sorted(str(path.relative_to(self.home)) for path in self.home.rglob("*"))


@contextmanager
def sandbox(
    repository: Path, path: str, *, keeps_modes: bool, user: int | None
) -> Iterator[Sandbox]:
    """Make a sandbox, and remove it in the end.

    Raises:
        UsageError: the repository has no such folder, or a link that leads out of it.
    """
    place = Path(mkdtemp(prefix="argocd-"))
    try:
        place.chmod(_FOLDER)
        copy, home, temporary = place / "repository", place / "home", place / "tmp"
        copy_repository(repository, copy, keeps_modes=keeps_modes)
        folder = copy / path
        if not folder.is_dir():
            raise UsageError(
                f"{path}: app path does not exist; --path names a folder of {repository}"
            )
        for each in (home, temporary):
            each.mkdir()
        if user is not None:
            _give(copy, user)
            _give(temporary, user)
        home.chmod(_READ_ONLY)
        environment = {
            "PATH": _search_path(),
            "HOME": str(home),
            "TMPDIR": str(temporary),
            **ENVIRONMENT,
        }
        yield Sandbox(copy, folder, environment, user, home, _state(copy))
    finally:
        shutil.rmtree(place, ignore_errors=True)


def copy_repository(repository: Path, copy: Path, *, keeps_modes: bool) -> None:
    """Copy what Argo CD would get: no executable bits, nothing that Git ignores, no `.git`.

    Raises:
        UsageError: a link leads out of the repository.
    """
    copy.mkdir()
    for name in _files(repository):
        source, target = repository / name, copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_symlink():
            _check_link(source, repository)
            target.symlink_to(source.readlink())
        elif source.is_file():
            shutil.copyfile(source, target)
            target.chmod(stat.S_IMODE(source.stat().st_mode) if keeps_modes else _FILE)


def _files(repository: Path) -> list[Path]:
    """Return the files that Git has or would take; all of them where there is no Git."""
    listed = _git(repository, "ls-files", "-coz", "--exclude-standard")
    if listed is not None:
        return sorted({Path(name) for name in listed.split("\0") if name})
    found = (path.relative_to(repository) for path in repository.rglob("*"))
    return sorted(
        path for path in found if ".git" not in path.parts and not _is_folder(repository / path)
    )


def uncommitted(repository: Path) -> list[str]:
    """Return files that differ from the last commit, which Argo CD does not see yet."""
    listed = _git(repository, "status", "--porcelain", "-z", "--untracked-files=all", ".")
    return [entry[3:] for entry in (listed or "").split("\0") if entry[2:3] == " "]


def revision(repository: Path) -> str | None:
    """Return the commit of the repository; None where it has none."""
    found = _git(repository, "rev-parse", "HEAD")
    return found.strip() if found else None


def _git(repository: Path, *words: str) -> str | None:
    git = shutil.which("git")
    if git is None:
        return None
    done = subprocess.run(  # noqa: S603 - fixed words
        [git, "-C", str(repository), *words], capture_output=True, text=True, check=False
    )
    return done.stdout if done.returncode == 0 else None


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _check_link(link: Path, repository: Path) -> None:
    target = Path(os.path.normpath(link.parent / link.readlink()))
    if not target.is_relative_to(repository):
        raise UsageError(
            f"{link}: repository contains out-of-bounds symlinks; Argo CD takes none of it"
        )


def _give(folder: Path, user: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user, user, follow_symlinks=False)


def _state(folder: Path) -> dict[Path, tuple[int, int]]:
    return {
        path.relative_to(folder): (status.st_size, status.st_mtime_ns)
        for path in folder.rglob("*")
        if not path.is_dir() and (status := path.lstat())
    }


def _search_path() -> str:
    """Return where commands are looked for: first beside the command that runs now."""
    own = Path(sys.argv[0])
    beside = own.absolute() if own.name.startswith("k8spatterns") else Path(sys.executable)
    return os.pathsep.join([str(beside.parent), os.environ.get("PATH", os.defpath)])


def sidecar_user(commands: list[tuple[str, ...]]) -> tuple[int | None, str]:
    """Return the user for the commands: that of the sidecar, or None with the reason why not."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None, f"only root may become user {USER}"
    copies = Path(gettempdir())
    if not _may_enter(copies):
        return None, f"user {USER} may not enter {copies}, where the copies are; set TMPDIR"
    for command in commands:
        found = shutil.which(command[0], path=_search_path())
        needed = [found] if found else []
        if found and Path(found).name.startswith(("k8spatterns", "python")):
            needed += [sys.executable, __file__]
        for file in needed:
            if not _may_read(Path(file)):
                return None, f"user {USER} may not read {file}"
    return USER, ""


def _may_read(file: Path) -> bool:
    """Say whether everybody may reach and read a file, wherever links lead."""
    for path in {file.absolute(), file.resolve()}:
        if not path.stat().st_mode & stat.S_IROTH:
            return False
        if not _may_enter(path.parent):
            return False
    return True


def _may_enter(folder: Path) -> bool:
    """Say whether everybody may enter a folder."""
    around = (folder, *folder.parents)
    return all(each.stat().st_mode & stat.S_IXOTH for each in around)
