"""`k8spatterns validate` as a process: whatever it is fed, a report or one clean line, soon."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

posix = pytest.mark.skipif(os.name != "posix", reason="needs the files and signals of POSIX")
pytestmark = posix

# The tree under test, wherever pytest found it.
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
COMMAND = (sys.executable, "-m", "k8spatterns", "validate")
SOUND = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n"
NAMELESS = "apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n"
SECONDS = 60
BYTES = 2 << 30


def validate(folder: Path, *words: str, **more: Any) -> tuple[int, str, str]:
    """Run the command within bounds of time and memory, and return status, stdout and stderr."""
    done = subprocess.run(
        [*COMMAND, *words],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        check=False,
        timeout=SECONDS,
        preexec_fn=bound,
        **{"stdin": subprocess.DEVNULL, **more},
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert "Traceback" not in err
    return done.returncode, out, err


def bound() -> None:
    """Let the process that is about to start have no more memory than this."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def bomb() -> str:
    """Return lines of which each has ten times the values of the one before."""
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)]
    return "\n".join(lines)


LONG = "x" * 30_000_000
FILES = {
    "truncated.yaml": ("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: we", 1, "K8S-YAML-002"),
    "truncated.json": ('{"apiVersion": "v1", "kind": "Conf', 1, "K8S-YAML-002"),
    "zeros.yaml": ("\0" * 10_000, 1, "K8S-YAML-002"),
    "bomb.yaml": (bomb(), 1, "multiply to too many values"),
    "long.yaml": (f"{SOUND}data: {{a: {LONG}}}\n", 1, "K8S-CFG-003"),
    "long.json": (json.dumps({"kind": LONG}), 1, "K8S-API-001"),
    "flow.yaml": ("[" * 500_000, 1, "nested"),
    "flow.json": ('{"a":' * 500_000, 1, "nested"),
    "block.yaml": ("- " * 500_000, 1, "nested"),
    "digits.yaml": (f"{SOUND}immutable: {'9' * 500_000}\n", 1, "K8S-API-005"),
    "digits.json": (f'{{"apiVersion": "v1", "kind": {"9" * 500_000}}}', 1, "kind"),
    "tags.yaml": ("!!python/object/apply:os.system [false]\n", 1, "K8S-YAML-005"),
    "many.yaml": ("---\n" * 300_000, 0, "no findings"),
    "twice.yaml": ("a: 1\n" * 20_000, 1, "K8S-YAML-003"),
    "twice-in-a-line.yaml": ("a: {" + "b: 1, " * 500_000 + "}\n", 1, "1001 errors"),
    "numbers.yaml": (
        f"{SOUND}data:\n" + "".join(f"  k{n}: {n}\n" for n in range(100_000)),
        1,
        "1000 errors",
    ),
    "texts-in-a-line.yaml": (
        "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports: ["
        + "a, " * 100_000
        + "]\n",
        1,
        "1000 errors",
    ),
    "ports.yaml": (
        "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n"
        + "  - port: 0\n" * 100_000,
        1,
        "1000 errors",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_hostile_files(name: str, tmp_path: Path) -> None:
    text, wanted, told = FILES[name]
    (tmp_path / name).write_text(text, "utf-8")
    status, out, err = validate(tmp_path, name)
    assert (status, err) == (wanted, "")
    assert told in out
    assert max(map(len, out.splitlines())) < 1000


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(bytes(range(256)) * 100)
    assert validate(tmp_path, "a.yaml") == (
        2,
        "0 documents: no findings\n",
        "error: a.yaml:2: byte 0x80 is not UTF-8 (save the file as UTF-8)\n",
    )


def odd_folder(folder: Path) -> None:
    """Write manifests under names that are hard to read, to show or to tell apart."""
    names = [b"a b/x y.yaml", b"new\nline/\n.yaml", "ü/ü.json".encode(), b"-x/--help.yaml"]
    names += [b"\xff\xfe.yaml", b"a%41#?.yaml", b"::error::.yaml"]
    for name in names:
        path = Path(os.fsdecode(os.path.join(os.fsencode(folder), b"all", name)))  # noqa: PTH118
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(NAMELESS, "utf-8")
    (folder / "all" / "folder.yaml").mkdir()
    (folder / "all" / "itself").symlink_to(folder / "all", target_is_directory=True)
    os.mkfifo(folder / "all" / "pipe.yaml")


@pytest.mark.parametrize("output", ["text", "json", "sarif", "github"])
def test_files_with_odd_names(output: str, tmp_path: Path) -> None:
    odd_folder(tmp_path)
    status, out, err = validate(tmp_path, "all", "--format", output)
    assert (status, err) == (1, "")
    assert out.count("K8S-META-001") >= 7
    if output in ("json", "sarif"):
        assert json.loads(out)
    if output == "github":
        assert len(out.splitlines()) == 7


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "a.yaml").symlink_to("nothing")
    (tmp_path / "all" / "b.yaml").symlink_to("b.yaml")
    (tmp_path / "all" / "c.yaml").write_text(SOUND)
    status, out, err = validate(tmp_path, "all")
    assert (status, out) == (2, "1 document: no findings\n")
    assert err.splitlines() == [
        "error: all/a.yaml: there is no such file (check the path)",
        "error: all/b.yaml: it can't be read: Too many levels of symbolic links",
    ]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_what_must_not_be_read(tmp_path: Path) -> None:
    for name in ("all/a.yaml", "all/closed/b.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SOUND)
    (tmp_path / "all" / "a.yaml").chmod(0)
    (tmp_path / "all" / "closed").chmod(0)
    status, _, err = validate(tmp_path, "all")
    (tmp_path / "all" / "closed").chmod(0o700)
    assert (status, err.count("Permission denied")) == (2, 2)


def test_a_pipe_that_nobody_writes_into(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    status, _, err = validate(tmp_path, "a.yaml")
    assert status == 2
    assert err == "error: a.yaml: it can't be read: nobody writes into this pipe\n"


def test_a_pipe_with_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    # Twice what a pipe holds at once.
    text = f"{NAMELESS}---\n{SOUND}---\n# {'x' * 130_000}\n"
    writer = threading.Thread(target=(tmp_path / "a.yaml").write_text, args=(text,))
    writer.start()
    status, out, _ = validate(tmp_path, "a.yaml", "--isolated")
    writer.join()
    assert (status, out.splitlines()[-1]) == (1, "2 documents: 1 error")


def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket has to be short
    with socket.socket(socket.AF_UNIX) as bound_socket:
        bound_socket.bind("a.yaml")
        status, _, err = validate(tmp_path, "a.yaml")
    assert (status, err.count("can't be read")) == (2, 1)


@pytest.mark.parametrize("path", ["", "x" * 5000, "nothing.yaml", "a/" * 3000])
def test_paths_that_lead_nowhere(path: str, tmp_path: Path) -> None:
    status, _, err = validate(tmp_path, path)
    assert (status, err.startswith("error: "), err.count("\n")) == (2, True, 1)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs an endless device")
def test_a_file_without_an_end(tmp_path: Path) -> None:
    told = "it has more than 512 MiB (split it into several files)"
    assert validate(tmp_path, "/dev/zero")[::2] == (2, f"error: /dev/zero: {told}\n")
    with Path("/dev/zero").open("rb") as endless:
        assert validate(tmp_path, "-", stdin=endless)[::2] == (2, f"error: stdin: {told}\n")


def in_shell(folder: Path, script: str) -> tuple[int, str, str]:
    """Run a script in which `$@` is the command."""
    done = subprocess.run(
        ["bash", "-c", script, "bash", *COMMAND],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_closed_streams(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(NAMELESS)
    status, _, err = in_shell(tmp_path, '"$@" - <&-')
    assert (status, err) == (2, "error: stdin: it is closed (name a file)\n")
    status, _, err = in_shell(tmp_path, '"$@" a.yaml >&-')
    assert (status, "stdout is closed" in err) == (2, True)
    assert in_shell(tmp_path, '"$@" a.yaml 2>&-')[0] == 1
    assert in_shell(tmp_path, '"$@" a.yaml <&- >&- 2>&-')[0] == 2


def test_readers_that_leave(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f"{NAMELESS}---\n" * 2000)
    status, out, err = in_shell(tmp_path, '"$@" a.yaml | head -1; exit ${PIPESTATUS[0]}')
    assert (status, out.count("\n"), err) == (141, 1, "")


def test_interrupted(tmp_path: Path) -> None:
    read, write = os.pipe()
    with subprocess.Popen(
        [*COMMAND, "-"],
        cwd=tmp_path,
        env=ENVIRONMENT,
        stdin=read,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # In the background of a shell, it would be ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    ) as process:
        os.close(read)
        # When more than a pipe holds is written, the process has begun to read.
        os.write(write, SOUND.encode() + b"#" * 200_000)
        time.sleep(0.2)  # and now it waits for more
        process.send_signal(signal.SIGINT)
        try:
            out, err = process.communicate(timeout=SECONDS)
        finally:
            os.close(write)
    assert (process.returncode, out, err) == (130, b"", b"")
