"""The emitter alone, beside PyYAML's C dumper on the same trees.

`python benchmarks/bench_emitter.py [APPLICATIONS] [RUNS]`; the workload of `bench_peers.py`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from time import process_time
from typing import TYPE_CHECKING, Any

import yaml
from peer_cases import PEERS, SYNTH

from k8spatterns.emitter import to_json, to_kyaml, to_yaml

if TYPE_CHECKING:
    from collections.abc import Callable


def main(applications: int, runs: int) -> None:
    """Print the best CPU time of each, in µs an object."""
    trees = rendered(applications)
    ways: dict[str, Callable[[], str]] = {
        "PyYAML, CSafeDumper": lambda: dumped(trees),
        "to_yaml": lambda: to_yaml(trees),
        "to_kyaml": lambda: to_kyaml(trees),
        "to_json": lambda: to_json(trees),
    }
    for way, write in ways.items():
        if objects(write()) != trees:
            sys.exit(f"{way} writes other objects")
    taken = {way: [seconds(write) for _ in range(runs)] for way, write in ways.items()}
    base = min(taken["PyYAML, CSafeDumper"])
    for way, found in taken.items():
        each = min(found) / len(trees) * 1e6
        print(f"{each:8.1f} µs an object {base / min(found):6.1f}x as fast  {way}")


def rendered(applications: int) -> list[Any]:
    """Return the objects of the workload."""
    command = [sys.executable, "-c", SYNTH, "synth", str(PEERS / "typed_app" / "app.py")]
    environment = {**os.environ, "APPLICATIONS": str(applications)}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return objects(done.stdout.decode("utf-8"))


def objects(text: str) -> list[Any]:
    """Return what was written; JSON is one List of it."""
    found = list(yaml.load_all(text, yaml.CSafeLoader))
    listed: list[Any] = found[0]["items"] if found[0]["kind"] == "List" else found
    return listed


def dumped(trees: list[Any]) -> str:
    """Return what PyYAML writes."""
    text: str = yaml.dump_all(trees, Dumper=yaml.CSafeDumper, sort_keys=False)
    return text


def seconds(write: Callable[[], str]) -> float:
    """Return the CPU time of writing once."""
    start = process_time()
    write()
    return process_time() - start


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(*(numbers + [100, 5][len(numbers) :]))
