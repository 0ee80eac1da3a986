"""Judge the files with jsonschema-rs over the schemas of kubernetes-validate, compiled once."""

import json
import sys
from functools import cache
from importlib.resources import files
from pathlib import Path

import jsonschema_rs
import yaml

SCHEMAS = files("kubernetes_validate") / "kubernetes-json-schema" / "v1.36.0-local-strict"
BASE = "https://kubernetes.io/api/"


@cache
def registry() -> jsonschema_rs.Registry:
    definitions = json.loads((SCHEMAS / "_definitions.json").read_text("utf-8"))
    return jsonschema_rs.Registry([(f"{BASE}_definitions.json", definitions)])


@cache
def validator(api_version: str, kind: str) -> jsonschema_rs.Draft202012Validator:
    group, _, version = api_version.rpartition("/")
    parts = (kind.lower(), *([group.partition(".")[0]] if group else []), version)
    schema = json.loads((SCHEMAS / f"{'-'.join(parts)}.json").read_text("utf-8"))
    return jsonschema_rs.Draft202012Validator(schema, registry=registry())


count = 0
for name in sys.argv[1:]:
    with Path(name).open(encoding="utf-8") as file:
        for tree in yaml.load_all(file, yaml.CSafeLoader):
            validator(tree["apiVersion"], tree["kind"]).validate(tree)
            count += 1
print(count)
