"""How long drawing takes: Deployments and a construct, each 1,000 times.

`python benchmarks/bench_strategies.py [NUMBER]`
"""

from __future__ import annotations

import sys
import time

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from k8spatterns import WebService
from k8spatterns.api import k8s
from k8spatterns.testing.strategies import register


def cost(kind: type, number: int) -> tuple[int, float]:
    """Return how many values were drawn, and the seconds of CPU time that it took."""
    drawn = 0

    @settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.from_type(kind))
    def draw(_value: object) -> None:
        nonlocal drawn
        drawn += 1

    start = time.process_time()
    draw()
    return drawn, time.process_time() - start


def main(number: int) -> None:
    register()
    cost(k8s.ConfigMap, 1)  # what is loaded once
    for kind in (k8s.Deployment, k8s.Service, WebService):
        drawn, seconds = cost(kind, number)
        print(f"{kind.__name__:>12} {drawn:6} values {seconds:6.2f} s of CPU")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1000)
