"""What it costs, in CPU milliseconds above `import k8spatterns`, to import a system's package and

make one object of it; and to check the first object of the kind. Each is the best of several runs
of a fresh interpreter, for the slowest kind of each system that was asked for.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from k8spatterns.api import registry

ROOT = Path(__file__).resolve().parent.parent
BUDGET = 60.0

PROBE = """
import sys, time
import k8spatterns
name, kind = sys.argv[1:]
start = time.process_time()
import importlib
import msgspec
package = importlib.import_module(f"k8spatterns.api.{name}")
cls = getattr(package, kind)
required = {
    field: None
    for field, default in zip(cls.__struct_fields__[::-1], cls.__struct_defaults__[::-1])
    if default is msgspec.NODEFAULT
}
made = cls(metadata=None, **required)
imported = time.process_time()
from k8spatterns.api import from_plain
try:
    from_plain(cls, {"metadata": {"name": "a"}})
except ValueError:
    pass
checked = time.process_time()
print((imported - start) * 1000, (checked - imported) * 1000)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Import cost of each system's API package.")
    parser.add_argument("systems", nargs="*", help="default: all")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    print(f"{'system':20} {'kind':28} {'import+make':>12} {'first check':>12}   (CPU ms)")
    for system in options.systems or registry.systems():
        kind, made, checked = slowest(system, options.runs)
        mark = "" if made < BUDGET else f"  over {BUDGET:g}"
        print(f"{system:20} {kind:28} {made:12.1f} {checked:12.1f}{mark}", flush=True)


def slowest(system: str, runs: int) -> tuple[str, float, float]:
    """The kind whose module is the largest, and its two times."""
    largest = max(registry.kinds(system), key=lambda item: _size(item.module))
    kinds = sorted(
        {item.kind for item in registry.kinds(system) if item.module == largest.module},
        key=lambda kind: (len(kind), kind),
    )
    made, checked = zip(*(measured(system, kinds[0]) for _ in range(runs)), strict=True)
    return kinds[0], min(made), min(checked)


def _size(module: str) -> int:
    return ROOT.joinpath(*module.split(".")).with_suffix(".py").stat().st_size


def measured(system: str, kind: str) -> tuple[float, float]:
    """The two times of one run."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, system, kind], capture_output=True, text=True, check=True
    )
    made, checked = done.stdout.split()
    return float(made), float(checked)


if __name__ == "__main__":
    main()
