"""Judge the files with kubernetes-validate: JSON schemas, read by PyYAML's C loader."""

import sys
from pathlib import Path

import kubernetes_validate
import yaml

count = 0
for name in sys.argv[1:]:
    with Path(name).open(encoding="utf-8") as file:
        for tree in yaml.load_all(file, yaml.CSafeLoader):
            kubernetes_validate.validate(tree, "1.36", strict=True)
            count += 1
print(count)
