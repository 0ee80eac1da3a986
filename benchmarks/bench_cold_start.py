"""How long `k8spatterns synth` takes from a cold start, beside the interpreter alone.

`python benchmarks/bench_cold_start.py [RUNS]`; each run is a process of its own.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "examples" / "quickstart" / "app.py"
SYNTH = "from k8spatterns.cli import run; run()"

CASES = {
    "python -c pass": ["-c", "pass"],
    "import k8spatterns": ["-c", "import k8spatterns"],
    "import pydantic, msgspec": ["-c", "import pydantic, msgspec; pydantic.BaseModel"],
    "k8spatterns synth examples/quickstart/app.py": ["-c", SYNTH, "synth", str(APP)],
}


def main(runs: int) -> None:
    """Print the median of each case, taken in turns so that a busy moment hits all of them."""
    taken: dict[str, list[float]] = {name: [] for name in CASES}
    for _ in range(runs):
        for name, arguments in CASES.items():
            taken[name].append(_seconds(arguments))
    base = median(taken["python -c pass"])
    for name, seconds in taken.items():
        found = median(seconds)
        print(f"{found * 1000:7.0f} ms  {found / base:5.1f}x  {name}")


def _seconds(arguments: list[str]) -> float:
    start = perf_counter()
    subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True, timeout=60
    )
    return perf_counter() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
