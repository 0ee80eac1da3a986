"""Where the time of `synth` goes: the CPU time of each stage, in µs an object.

`python benchmarks/bench_stages.py [APPLICATIONS] [RUNS]`; the workload of `bench_peers.py`, written
with constructs. Every run is a process of its own, which renders one application first: what is
imported and built on first use is in the line `start`.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections import Counter
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from peer_cases import PEERS

if TYPE_CHECKING:
    from collections.abc import Callable

OBJECTS = 7
APP = PEERS / "constructs_app" / "app.py"
ONE = "--one"


def main(applications: int, runs: int) -> None:
    """Print the median of each stage."""
    command = [sys.executable, __file__, ONE, str(applications)]
    environment = {**os.environ, "PYDANTIC_DISABLE_PLUGINS": "__all__"}
    taken = [
        json.loads(
            subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout
        )
        for _ in range(runs)
    ]
    medians = {stage: median(run[stage] for run in taken) for stage in taken[0]}
    print(f"{medians.pop('start') * 1e3:9.1f} ms  start, with one application")
    for stage, seconds in medians.items():
        print(f"{seconds / applications / OBJECTS * 1e6:9.1f} µs an object  {stage}")


def one(applications: int) -> None:
    """Print the seconds of each stage in this process, as JSON."""
    gc.disable()
    render(1)
    start = process_time()
    print(json.dumps({"start": start, **render(applications)}))


def render(applications: int) -> dict[str, float]:
    """Return the seconds of each stage of a run."""
    os.environ["APPLICATIONS"] = str(applications)
    taken: Counter[str] = Counter()

    def timed(name: str, run: Callable[[], object]) -> None:
        start = process_time()
        run()
        taken[name] += process_time() - start

    scope = {"__name__": "app", "__file__": str(APP)}
    code = compile(APP.read_text("utf-8"), str(APP), "exec")
    timed("the user's file", lambda: exec(code, scope))  # noqa: S102 - the workload

    from k8spatterns.pipeline.model import Build
    from k8spatterns.pipeline.render import STAGES, options_of

    app = scope["app"]
    build = Build(app, options_of(app, format="yaml"))  # type: ignore[arg-type]
    for stage in STAGES:
        timed(stage.__name__, lambda stage=stage: stage(build))
    return dict(taken)


if __name__ == "__main__":
    if sys.argv[1:2] == [ONE]:
        one(int(sys.argv[2]))
    else:
        numbers = [int(word) for word in sys.argv[1:]]
        main(*(numbers + [1000, 5][len(numbers) :]))
