from __future__ import annotations

import os
import subprocess
import sys

import pytest

from k8spatterns import emitter


def test_every_public_name_is_found() -> None:
    assert emitter.__all__
    for name in emitter.__all__:
        assert getattr(emitter, name).__name__ == name
    assert dir(emitter) == emitter.__all__


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match="to_toml"):
        _ = emitter.to_toml


def test_writing_loads_neither_a_yaml_nor_a_json_library() -> None:
    program = (
        "import sys, k8spatterns; before = set(sys.modules)\n"
        "from k8spatterns.emitter import to_yaml, to_json, to_kyaml\n"
        "one = {'kind': 'A'}; to_yaml([one]); to_json([one]); to_kyaml([one])\n"
        "loaded = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "assert not loaded & {'yaml', 'json', 'dataclasses', 'pydantic', 'typer'}, loaded\n"
    )
    path = os.pathsep.join(sys.path)
    environment = {**os.environ, "PYTHONPATH": path}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)
