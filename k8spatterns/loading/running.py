"""Runs a user's file, with its directory importable."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from k8spatterns.errors import FindingsError, K8sPatternsError, LoadError
from k8spatterns.loading.errors import UserCodeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType
    from typing import TypeVar

    from k8spatterns.loading.target import Target

    T = TypeVar("T")


def run_file(target: Target) -> ModuleType:
    """Run the file as a module of its own name and return it.

    Its directory becomes the first that imports look in, as with `python app.py`.

    Raises:
        LoadError: the file can't be read or is no Python; for mistakes the library itself found.
        UserCodeError: it raised an exception.
    """
    code = _compiled(target)
    module = ModuleType(_module_name(target.file))
    module.__file__ = target.file
    sys.modules[module.__name__] = module
    sys.path.insert(0, str(Path(target.file).parent))
    calling(target, lambda: exec(code, module.__dict__))  # noqa: S102 - running it is the job
    return module


def calling(target: Target, call: Callable[[], T]) -> T:
    """Return what the user's code returns; whatever it raises becomes a `LoadError`.

    But for findings, which are no failure of the file.
    """
    try:
        return call()
    except (FindingsError, LoadError, KeyboardInterrupt):
        raise
    except (K8sPatternsError, SyntaxError, SystemExit) as error:
        raise LoadError(f"{_place(error, target)}: {_one_line(error)}") from error
    except BaseException as error:
        raise UserCodeError(error, _place(error, target)) from error


def _compiled(target: Target) -> CodeType:
    try:
        source = Path(target.file).read_bytes()
    except OSError as error:
        raise LoadError(f"{target.shown} can't be read: {error.strerror}") from None
    try:
        return compile(source, target.file, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:  # ValueError: null bytes, before Python 3.12
        raise LoadError(f"{_place(error, target)}: {_one_line(error)}") from None


def _module_name(file: str) -> str:
    """Return the file's own name, unless a module that is loaded or built in has it."""
    name = Path(file).stem
    taken = name in sys.modules or name in sys.stdlib_module_names or name == "k8spatterns"
    return f"{name}_of_user" if taken else name


def _place(error: BaseException, target: Target) -> str:
    """Return the place of a syntax error, or the user's last line before the library."""
    from k8spatterns.origin import shorten

    if isinstance(error, SyntaxError) and error.filename:
        return f"{shorten(error.filename)}:{error.lineno}"
    from k8spatterns.loading.tracebacks import last_user_line

    line = last_user_line(error)
    return f"{shorten(line[0])}:{line[1]}" if line else target.shown


def _one_line(error: BaseException) -> str:
    if isinstance(error, SystemExit):
        return (
            f"the app ends Python itself, with sys.exit({error.code!r}); "
            "raise an exception to say what is wrong, and leave the rest to the command"
        )
    if isinstance(error, SyntaxError):
        source = (error.text or "").strip()
        return f"{type(error).__name__}: {error.msg}" + (f", in: {source}" if source else "")
    if isinstance(error, ValueError) and not isinstance(error, K8sPatternsError):
        return f"SyntaxError: {error}"
    return str(error)
