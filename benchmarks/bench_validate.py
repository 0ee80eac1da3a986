"""Documents a second through `k8spatterns validate` and the validators of schemas only.

`python benchmarks/bench_validate.py [--sizes 10,100,1000,10000] [--runs 5] [--json FILE]`

All read the same files: the workload of `bench_peers.py` in the style of `kubectl`. Every run is a
process of its own, so that a start is part of it, and they take turns. PyYAML's C loader alone
judges nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import peer_environments
from measuring import Taken, measured, middle
from peer_cases import PEERS, SYNTH

RESULTS = peer_environments.FOLDER / "validate.json"
OBJECTS = 7
# It reads its schemas again for every document: more would take minutes.
SLOW = "kubernetes-validate"
MOST_FOR_SLOW = 200


def main() -> None:
    """Write the files, take the times, and print the table."""
    wanted = _arguments()
    sizes = [int(size) for size in wanted.sizes.split(",")]
    taken: dict[tuple[str, int], list[Taken]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = {size: _written(folder, size) for size in sizes}
        for _ in range(wanted.runs):
            for size, file in files.items():
                for case, command in _cases().items():
                    if case != SLOW or size <= MOST_FOR_SLOW:
                        run = measured([*command, str(file)], folder, {}, folder / "stdout.txt")
                        taken.setdefault((case, size), []).append(run)
    medians = {key: middle(runs) for key, runs in taken.items()}
    _print(sizes, medians)
    rows = [
        {"case": case, "documents": size, **found._asdict()}
        for (case, size), found in medians.items()
    ]
    Path(wanted.json).write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    print(f"the figures are in {wanted.json}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10,100,1000,10000", help="numbers of documents")
    parser.add_argument("--runs", type=int, default=5, help="runs of each case and size")
    parser.add_argument("--json", default=str(RESULTS), help="write the figures to this file")
    return parser.parse_args()


def _cases() -> dict[str, tuple[str, ...]]:
    python = str(peer_environments.python())
    ours = (sys.executable, "-c", SYNTH, "validate")
    return {
        "k8spatterns validate": ours,
        "k8spatterns validate --isolated": (*ours, "--isolated"),
        "PyYAML's C loader alone": (python, str(PEERS / "validate_c_loader.py")),
        "jsonschema-rs": (python, str(PEERS / "validate_jsonschema_rs.py")),
        SLOW: (python, str(PEERS / "validate_kubernetes_validate.py")),
    }


def _written(folder: Path, documents: int) -> Path:
    """Write a file of so many documents."""
    file = folder / f"{documents}.yaml"
    environment = {"APPLICATIONS": str(-(-documents // OBJECTS))}
    command = (sys.executable, "-c", SYNTH, "synth", str(PEERS / "typed_app" / "app.py"))
    measured(command, folder, environment, file)
    parts = file.read_text("utf-8").split("\n---\n")[:documents]
    file.write_text("\n---\n".join(parts), encoding="utf-8")
    return file


def _print(sizes: list[int], medians: dict[tuple[str, int], Taken]) -> None:
    for size in sizes:
        print(f"{size} documents")
        print(f"{'':36}{'a second':>10}{'CPU s':>9}{'of loader':>11}{'peak MB':>9}")
        base = medians["PyYAML's C loader alone", size].cpu
        for (case, of), found in medians.items():
            if of == size:
                speed = size / found.cpu
                row = f"{speed:10.0f}{found.cpu:9.3f}{base / found.cpu:10.2f}x"
                print(f"{case:36}{row}{found.memory / 1e6:9.0f}")
        print()


if __name__ == "__main__":
    main()
