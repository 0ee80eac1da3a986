"""Generates `k8spatterns/api` again from the schemas that upstream publishes.

`--openapi DIR` writes `k8spatterns/api/k8s` from a folder of OpenAPI v3 documents; the kinds of the
core group come from the PyPI package `kubernetes-validate`. `--crds DIR` writes the packages of
`systems.yaml` from their CustomResourceDefinitions. A second run changes nothing.
"""

from __future__ import annotations

import argparse
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "constructs"), str(ROOT / "tools")]

from k8spatterns.importer.errors import SchemaError  # noqa: E402 (the path comes first)
from k8spatterns.importer.files import write_files  # noqa: E402
from k8spatterns.importer.kubernetes import kubernetes_package  # noqa: E402
from k8spatterns.importer.package import write_package  # noqa: E402
from k8spatterns.importer.systems import write_systems  # noqa: E402
from systems import written_systems  # noqa: E402

VERSION = "1.36"


def main(argv: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    options = _parser().parse_args(argv)
    if not (options.openapi or options.crds):
        print("error: say --openapi DIR, --crds DIR or both", file=sys.stderr)
        return 2
    try:
        for line in _generated(options):
            print(line, flush=True)
        systems = options.api / "_systems.py"
        systems.write_text(write_systems(options.api), encoding="utf-8", newline="\n")
    except SchemaError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _generated(options: argparse.Namespace) -> Iterator[str]:
    """Write the packages and yield a line for each: Kubernetes first, the others refer to it."""
    if options.openapi:
        definitions = options.definitions or _installed_definitions(options.version)
        package = kubernetes_package(options.openapi, definitions, version=options.version)
        classes = sum(len(module.classes) for module in package.modules)
        yield _put(options.api / "k8s", write_package(package), classes)
    if options.crds:
        for name, written in written_systems(options.crds, options.only):
            yield _put(options.api / name, written.files, written.classes)


def _put(folder: Path, files: dict[str, str], classes: int) -> str:
    changed = write_files(folder, files)
    modules = sum(name.endswith(".py") and not name.startswith("_") for name in files)
    return f"{folder.name}: {modules} modules, {classes} classes, {len(changed)} files changed"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--openapi", type=Path, help="folder of OpenAPI documents")
    parser.add_argument("--crds", type=Path, help="folder with a folder of CRDs for each project")
    parser.add_argument("--only", nargs="*", default=[], help="the packages to write of --crds")
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
