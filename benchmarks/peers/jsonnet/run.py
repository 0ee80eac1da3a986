"""The workload in jsonnet, evaluated by rjsonnet; it writes JSON."""

import os
import sys
from pathlib import Path

import rjsonnet

sys.stdout.write(
    rjsonnet.evaluate_file(
        str(Path(__file__).with_name("main.jsonnet")),
        ext_codes={"applications": os.environ["APPLICATIONS"]},
    )
)
