"""What a cold start takes, beside the interpreter and the libraries alone.

`python benchmarks/bench_cold_start.py [RUNS]`; each run is a process of its own, taken in turns.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from measuring import Taken, measured, middle
from peer_cases import PEERS, SYNTH

ROOT = Path(__file__).resolve().parent.parent
BARE = "python -c pass"
MODEL = "from pydantic import BaseModel\nclass Web(BaseModel):\n    port: int\nWeb(port=80)"
CONSTRUCT = "from k8spatterns import SidecarDeployment as D; D(name='web', image='a/b:1', port=80)"

CASES = {
    BARE: ("-c", "pass"),
    "import k8spatterns": ("-c", "import k8spatterns"),
    "import msgspec": ("-c", "import msgspec"),
    "pydantic, one model of one field": ("-c", MODEL),
    "importing and making one construct": ("-c", CONSTRUCT),
    "synth examples/quickstart": ("-c", SYNTH, "synth", str(ROOT / "examples/quickstart/app.py")),
    "synth examples/storefront": ("-c", SYNTH, "synth", str(ROOT / "examples/storefront/app.py")),
    "synth, seven objects by typed API": ("-c", SYNTH, "synth", str(PEERS / "typed_app/app.py")),
    "synth, seven objects by constructs": (
        *("-c", SYNTH, "synth"),
        str(PEERS / "constructs_app/app.py"),
    ),
}


def main(runs: int) -> None:
    """Print the medians of each case."""
    taken: dict[str, list[Taken]] = {name: [] for name in CASES}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for _ in range(runs):
            for case, arguments in CASES.items():
                command = (sys.executable, *arguments)
                run = measured(command, folder, {"APPLICATIONS": "1"}, folder / "stdout.txt")
                taken[case].append(run)
    base = middle(taken[BARE]).cpu
    print(f"{'CPU':>8}{'above bare':>14}{'peak':>9}")
    for case, found in taken.items():
        cpu, memory = middle(found).cpu, middle(found).memory
        print(f"{cpu * 1e3:5.0f} ms{(cpu - base) * 1e3:11.0f} ms{memory / 1e6:6.0f} MB  {case}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
