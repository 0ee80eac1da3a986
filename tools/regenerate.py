"""Generates `k8spatterns/api` again from the schemas that upstream publishes.

`python tools/regenerate.py --openapi DIR` writes `k8spatterns/api/k8s` from a folder of OpenAPI v3
documents; the kinds of the core group come from the PyPI package `kubernetes-validate`. A second
run changes nothing.
"""

from __future__ import annotations

import argparse
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "constructs")]

from k8spatterns.importer.errors import SchemaError  # noqa: E402 (the path comes first)
from k8spatterns.importer.files import write_files  # noqa: E402
from k8spatterns.importer.kubernetes import kubernetes_package  # noqa: E402
from k8spatterns.importer.package import write_package  # noqa: E402
from k8spatterns.importer.systems import write_systems  # noqa: E402

VERSION = "1.36"


def main(argv: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    options = _parser().parse_args(argv)
    definitions = options.definitions or _installed_definitions(options.version)
    try:
        package = kubernetes_package(options.openapi, definitions, version=options.version)
        changed = write_files(options.api / "k8s", write_package(package))
        systems = options.api / "_systems.py"
        systems.write_text(write_systems(options.api), encoding="utf-8", newline="\n")
    except SchemaError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    classes = sum(len(module.classes) for module in package.modules)
    print(f"k8s: {len(package.modules)} modules, {classes} classes, {len(changed)} files changed")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--openapi", type=Path, required=True, help="folder of OpenAPI documents")
    parser.add_argument("--definitions", type=Path, help="_definitions.json of the same version")
    parser.add_argument("--api", type=Path, default=ROOT / "k8spatterns" / "api")
    parser.add_argument("--version", default=VERSION, help="Kubernetes minor version")
    return parser


def _installed_definitions(version: str) -> Path:
    spec = find_spec("kubernetes_validate")
    if spec is None or spec.origin is None:
        raise SystemExit("install kubernetes-validate, or say --definitions FILE")
    schemas = Path(spec.origin).parent / "kubernetes-json-schema"
    return schemas / f"v{version}.0-local" / "_definitions.json"


if __name__ == "__main__":
    raise SystemExit(main())
