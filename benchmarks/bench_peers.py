"""The same workload through this library and its peers: 1 to 1000 applications of seven objects.

`python benchmarks/bench_peers.py [--sizes 1,10,100,1000] [--runs 5] [--json FILE] [--only TEXTS]`

Every run is a process of its own, taken in turns, so that a busy moment hits all of them. What the
peers write is compared as objects first: it is the same work. Only this library checks anything.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

import peer_environments
import yaml
from measuring import Taken, measured, middle
from peer_cases import Case, cases

RESULTS = peer_environments.FOLDER / "peers.json"
OBJECTS = 7
COMPARED = 2
# Runs of one case and size stop when they have taken so long together, after the first.
LONGEST = 30.0


def main() -> None:
    """Compare the objects, take the times, print the table and write the JSON."""
    wanted = _arguments()
    texts = wanted.only.split(",")
    chosen = [case for case in cases() if any(text in case.name for text in texts)]
    _compare(chosen)
    sizes = [int(size) for size in wanted.sizes.split(",")]
    taken: dict[tuple[str, int], list[Taken]] = {}
    for size in sizes:
        taken |= {(case.name, size): [] for case in chosen}
        for _ in range(wanted.runs):
            for case in chosen:
                runs = taken[case.name, size]
                if sum(run.wall for run in runs) < LONGEST:
                    runs.append(_run(case, size)[0])
        medians = {key: middle(runs) for key, runs in taken.items()}
        _print(chosen, size, medians)
        Path(wanted.json).write_text(json.dumps(_report(taken, medians), indent=2) + "\n")
    if len(sizes) > 1:
        _print_marginal(chosen, sizes, medians)
    print(f"\nthe figures are in {wanted.json}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1,10,100,1000", help="numbers of applications")
    parser.add_argument("--runs", type=int, default=5, help="runs of each case and size")
    parser.add_argument("--json", default=str(RESULTS), help="write the figures to this file")
    parser.add_argument("--only", default="", help="only cases with one of these, as in a,b")
    return parser.parse_args()


def _run(case: Case, applications: int) -> tuple[Taken, str]:
    """Return what a run took, and what it wrote."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        case.prepare(folder, applications)
        environment = {"APPLICATIONS": str(applications)}
        taken = measured(case.command, folder, environment, folder / "stdout.txt")
        files = sorted(folder.glob(case.result or "stdout.txt"))
        return taken, "---\n".join(file.read_text("utf-8") for file in files)


def _compare(chosen: list[Case]) -> None:
    """Exit where a case makes other objects than the first one."""
    first: dict[Any, Any] | None = None
    for case in chosen:
        objects = _objects(_run(case, COMPARED)[1])
        if len(objects) != COMPARED * OBJECTS or objects != (first or objects):
            raise SystemExit(f"{case.name} makes other objects than {chosen[0].name}")
        first = first or objects
    print(f"{len(chosen)} ways make the same {COMPARED * OBJECTS} objects\n")


def _objects(text: str) -> dict[tuple[str, str], Any]:
    json_text = text.lstrip().startswith("[")
    trees = json.loads(text) if json_text else yaml.load_all(text, yaml.CSafeLoader)
    return {(tree["kind"], tree["metadata"]["name"]): tree for tree in trees if tree}


def _print(chosen: list[Case], size: int, medians: dict[tuple[str, int], Taken]) -> None:
    ours = chosen[0].name
    print(f"{size} applications, {size * OBJECTS} objects")
    print(f"{'':34}{'CPU s':>9}{'ratio':>8}{'wall s':>9}{'peak MB':>9}")
    for case in chosen:
        found, base = medians[case.name, size], medians[ours, size]
        ratio = found.cpu / base.cpu
        memory = found.memory / 1e6
        row = f"{found.cpu:9.3f}{ratio:8.2f}{found.wall:9.3f}{memory:9.0f}"
        print(f"{case.name:34}{row}")
    print(flush=True)


def _print_marginal(
    chosen: list[Case], sizes: list[int], medians: dict[tuple[str, int], Taken]
) -> None:
    """Print what one more object takes: the difference of the two largest sizes."""
    few, many = sorted(sizes)[-2:]
    more = (many - few) * OBJECTS
    print(f"one more object, from {few} to {many} applications")
    print(f"{'':34}{'CPU µs':>9}{'KB':>8}{'CPU x':>8}")
    for case in chosen:
        before, after = medians[case.name, few], medians[case.name, many]
        cpu = (after.cpu - before.cpu) / more * 1e6
        memory = (after.memory - before.memory) / more / 1e3
        print(f"{case.name:34}{cpu:9.1f}{memory:8.1f}{after.cpu / before.cpu:8.1f}")


def _report(
    taken: dict[tuple[str, int], list[Taken]], medians: dict[tuple[str, int], Taken]
) -> list[dict[str, Any]]:
    return [
        {
            "case": name,
            "applications": size,
            "objects": size * OBJECTS,
            "median": found._asdict(),
            "runs": [run._asdict() for run in taken[name, size]],
        }
        for (name, size), found in medians.items()
    ]


if __name__ == "__main__":
    main()
