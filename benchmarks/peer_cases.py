"""The peers: how each of them renders the workload for a number of applications."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import peer_environments

if TYPE_CHECKING:
    from collections.abc import Callable

PEERS = Path(__file__).parent / "peers"
SYNTH = "from k8spatterns.cli import run; run()"


class Case(NamedTuple):
    """One way to make the workload.

    Fields:
        name: as the table calls it.
        command: what is run, for a folder that `prepare` made.
        prepare: fills the empty folder for a number of applications.
        result: the files in the folder that have the objects; stdout where it is empty.
    """

    name: str
    command: tuple[str, ...]
    prepare: Callable[[Path, int], None]
    result: str = ""


def cases() -> list[Case]:
    """Return the cases that can be run here; ours come first."""
    return [*_ours(), *_python(), *_node(), *_kubectl()]


def _nothing(_folder: Path, _applications: int) -> None:
    pass


def _ours() -> list[Case]:
    return [
        Case(
            f"k8spatterns, {title}",
            (sys.executable, "-c", SYNTH, "synth", str(PEERS / folder / "app.py")),
            _nothing,
        )
        for title, folder in (("constructs", "constructs_app"), ("typed API", "typed_app"))
    ]


def _python() -> list[Case]:
    python = peer_environments.python()
    scripts = {
        "plain dicts, PyYAML in C": "plain_dicts.py",
        "lightkube-models": "lightkube_models.py",
        "official client": "official_client.py",
        "Helm (helm-python-sdk)": "helm/run.py",
        "jsonnet (rjsonnet)": "jsonnet/run.py",
        "KCL (kcl-lib)": "kcl/run.py",
    }
    return [
        Case(name, (str(python), str(PEERS / script)), _nothing) for name, script in scripts.items()
    ]


def _node() -> list[Case]:
    modules = peer_environments.node_modules()
    if modules is None:
        return []
    main = f"{peer_environments.python()} {PEERS / 'cdk8s_python' / 'main.py'}"

    def python(folder: Path, app: str) -> None:
        (folder / "cdk8s.yaml").write_text(f"language: python\napp: {app}\n")

    def typescript(folder: Path, app: str) -> None:
        _typescript(folder, modules, app)

    def javascript(folder: Path, app: str) -> None:
        _typescript(folder, modules, app)
        shutil.copy(_compiled(modules), folder)

    # It asks a registry for its newest version otherwise, which takes seconds without a network.
    synth = (str(modules / ".bin" / "cdk8s"), "synth", "--check-upgrade=false")
    ways: tuple[tuple[str, Callable[[Path, str], None], str], ...] = (
        ("Python", python, main),
        ("TypeScript", typescript, "npx ts-node main.ts"),
        ("JavaScript", javascript, "node main.js"),
    )
    result = "dist/*.k8s.yaml"
    found = [
        Case(f"cdk8s synth, {name}{suffix}", synth, _app(prepare, f"{charts}{app}"), result)
        for charts, suffix in (("", ""), ("CHARTS=one ", ", one Chart"))
        for name, prepare, app in ways
    ]
    return [
        *found,
        Case("cdk8s, Python, no CLI", tuple(main.split()), _nothing, result),
        Case("cdk8s, JavaScript, no CLI", ("node", "main.js"), _app(javascript, ""), result),
    ]


def _app(prepare: Callable[[Path, str], None], app: str) -> Callable[[Path, int], None]:
    """Return what fills a folder for an app that is run by a command."""
    return lambda folder, _applications: prepare(folder, app)


def _typescript(folder: Path, modules: Path, app: str) -> None:
    """Fill a folder as `cdk8s init typescript-app` does."""
    template = modules / "cdk8s-cli" / "templates" / "typescript-app"
    shutil.copy(template / "tsconfig.json", folder)
    shutil.copy(PEERS / "cdk8s_typescript" / "main.ts", folder)
    (folder / "node_modules").symlink_to(modules)
    (folder / "cdk8s.yaml").write_text(f"language: typescript\napp: {app}\n")


@cache
def _compiled(modules: Path) -> Path:
    """Return the script that the app in TypeScript is compiled to."""
    folder = modules.parent / "compiled"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    _typescript(folder, modules, "node main.js")
    subprocess.run([str(modules / ".bin" / "tsc")], cwd=folder, check=True)
    return folder / "main.js"


def _kubectl() -> list[Case]:
    if shutil.which("kubectl") is None:
        return []

    def overlays(folder: Path, applications: int) -> None:
        make = str(PEERS / "kustomize" / "make.py")
        command = [sys.executable, make, str(folder / "web"), str(applications)]
        subprocess.run(command, check=True)

    return [Case("kubectl kustomize", ("kubectl", "kustomize", "web"), overlays)]
