"""The workload in KCL, evaluated by kcl-lib."""

import os
import sys
from pathlib import Path

from kcl_lib import api

result = api.API().exec_program(
    api.ExecProgramArgs(
        k_filename_list=[str(Path(__file__).with_name("main.k"))],
        args=[api.Argument(name="applications", value=os.environ["APPLICATIONS"])],
    )
)
if result.err_message:
    sys.exit(result.err_message)
sys.stdout.write(result.yaml_result)
