"""The environments of the peers: installed once, from PyPI and npm, into `.nox/peers`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / ".nox" / "peers"
PYTHON = (
    "cdk8s",
    "cdk8s-plus-32",
    "helm-python-sdk",
    "jsonschema-rs",
    "kcl-lib",
    "kubernetes",
    "kubernetes-validate",
    "lightkube",
    "pyyaml",
    "rjsonnet",
)
# With the versions that `cdk8s init typescript-app` writes down.
TYPESCRIPT = ("typescript@5.9", "ts-node@10", "@types/node@14")
NODE = ("cdk8s", "cdk8s-cli", "cdk8s-plus-32", "constructs", *TYPESCRIPT)


def python() -> str | None:
    """Return the interpreter that has the Python peers; installs them where it is not there."""
    found = FOLDER / "python" / "bin" / "python"
    if not found.exists():
        subprocess.run([sys.executable, "-m", "venv", str(FOLDER / "python")], check=True)
        subprocess.run([str(found), "-m", "pip", "install", "-q", *PYTHON], check=True)
    return str(found)


def node_modules() -> Path | None:
    """Return the folder of the Node peers; None where there is no Node."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return None
    found = FOLDER / "node" / "node_modules"
    if not (found / "ts-node").exists():
        found.parent.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix"]
        subprocess.run([*command, str(found.parent), *NODE], check=True)
    return found
