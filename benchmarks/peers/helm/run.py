"""The workload as a Helm chart, rendered by helm-python-sdk; nothing is checked."""

import os
import sys
from pathlib import Path

from helm_python import Chart

with Chart.load(Path(__file__).parent) as chart:
    rendered = chart.render(
        values={"applications": int(os.environ["APPLICATIONS"])}, name="web", namespace="web"
    )
sys.stdout.write(rendered if isinstance(rendered, str) else "\n---\n".join(rendered.values()))
