"""How a process starts and ends: with less than Python would do, but nothing is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = "from k8spatterns.cli import run; run()"
APP = (
    "from k8spatterns import App\n"
    "from k8spatterns.api import k8s\n"
    "app = App()\n"
    "app.chart('web').add(k8s.Namespace(metadata=k8s.ObjectMeta(name='web')))\n"
)


def synth(
    folder: Path, code: str, *python: str, inherits: tuple[int, ...] = ()
) -> subprocess.CompletedProcess[str]:
    app = folder / "app.py"
    app.write_text(APP + code)
    command = [sys.executable, *(python or ("-c", RUN)), "synth", str(app)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=folder, check=False, pass_fds=inherits
    )


def test_exit_handlers_are_called(tmp_path: Path) -> None:
    code = "import atexit\natexit.register(print, 'bye')\natexit.register(print, 'last is first')"
    run = synth(tmp_path, code)
    assert (run.returncode, run.stderr) == (0, "last is first\nbye\n")


def test_a_file_that_was_left_open_is_written(tmp_path: Path) -> None:
    run = synth(tmp_path, "log = open('log.txt', 'w')\nlog.write('kept')")
    assert run.returncode == 0
    assert (tmp_path / "log.txt").read_text() == "kept"


def test_threads_are_waited_for(tmp_path: Path) -> None:
    code = (
        "import pathlib, threading, time\n"
        "def late():\n    time.sleep(0.3)\n    pathlib.Path('late.txt').write_text('done')\n"
        "threading.Thread(target=late).start()"
    )
    run = synth(tmp_path, code)
    assert run.returncode == 0
    assert (tmp_path / "late.txt").read_text() == "done"


def test_a_profiler_sees_the_end(tmp_path: Path) -> None:
    run = synth(tmp_path, "", "-m", "cProfile", "-o", "profile", "-m", "k8spatterns")
    assert run.returncode == 0
    assert (tmp_path / "profile").stat().st_size > 0


def test_the_status_is_that_of_the_command(tmp_path: Path) -> None:
    run = synth(tmp_path, "replicas = three")
    assert run.returncode == 2
    assert 'app.py", line 5' in run.stderr


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="open files can't be listed here")
@pytest.mark.parametrize("descriptors", [0, 2], ids=["alone", "with what a shell leaves open"])
def test_nothing_is_taken_apart(descriptors: int, tmp_path: Path) -> None:
    # An object in a module would be freed at the end, and say so.
    code = "class Last:\n    def __del__(self):\n        print('freed')\nkept = Last()"
    pipe = os.pipe()
    try:
        run = synth(tmp_path, code, inherits=pipe[:descriptors])
    finally:
        for descriptor in pipe:
            os.close(descriptor)
    assert (run.returncode, run.stderr) == (0, "")


def test_what_is_imported_late_is_all_there(tmp_path: Path) -> None:
    code = (
        "import secrets, sys\n"
        "from secrets import token_hex\n"
        "print(len(token_hex(4)), secrets.compare_digest('a', 'a'), secrets.__name__)\n"
        "import secrets\n"
        "print(type(secrets).__name__, hasattr(secrets, 'nothing'))\n"
    )
    run = synth(tmp_path, code)
    assert run.returncode == 0
    assert run.stderr == "8 True secrets\nmodule False\n"


def test_equal_annotations_mean_what_they_mean_in_their_place(tmp_path: Path) -> None:
    code = (
        "import sys, typing\n"
        "class Port:\n    number: 'Number'\n"
        "for number in (int, str, int):\n"
        "    print(typing.get_type_hints(Port, {'Number': number})['number'].__name__)\n"
        "try:\n    typing.ForwardRef('1 +')\n"
        "except SyntaxError:\n    print('refused')\n"
    )
    run = synth(tmp_path, code)
    assert run.returncode == 0
    assert run.stderr == "int\nstr\nint\nrefused\n"
