"""Uses the installed package as a user would: every public name, the command, its neighbours.

`python -P installed.py EXAMPLE [NEIGHBOUR]...`, outside of the source tree.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main(example: Path, neighbours: list[str]) -> None:
    import k8spatterns

    home = Path(k8spatterns.__file__)
    assert ROOT not in home.parents or "site-packages" in home.parts, f"{home} is no installed one"
    names = k8spatterns.__all__
    assert len(names) > len(neighbours) + 20, names
    for name in names:
        assert getattr(k8spatterns, name) is not None, name
    for neighbour in neighbours:
        import_module(neighbour)
    if neighbours:
        _other_constructs()
    _entry_point()
    _synth(example)
    beside = ", ".join(neighbours) or "nothing else"
    sys.stdout.write(f"{len(names)} names and `k8spatterns synth` work beside {beside}\n")


def _other_constructs() -> None:
    """The package `constructs` beside us is still the one that cdk8s needs."""
    constructs = import_module("constructs")
    ours = import_module("k8spatterns_constructs")
    assert issubclass(import_module("cdk8s").Chart, constructs.Construct)
    assert not hasattr(constructs, "SidecarDeployment")
    assert "SidecarDeployment" in ours.__all__


def _entry_point() -> None:
    """What Hypothesis runs when it is imported can be loaded, without Hypothesis, too."""
    (hook,) = (point for point in entry_points(group="hypothesis") if point.name == "k8spatterns")
    assert callable(hook.load())
    assert "hypothesis" not in sys.modules


def _synth(example: Path) -> None:
    command = Path(sys.executable).with_name("k8spatterns")
    done = subprocess.run(
        [command, "synth", example / "app.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == (example / "expected.yaml").read_text(encoding="utf-8"), done.stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
