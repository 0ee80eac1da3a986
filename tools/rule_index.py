"""Writes `k8spatterns/rules/_index.json`, by which the pipeline knows the rules.

`python tools/rule_index.py`; a second run changes nothing.
"""

from __future__ import annotations

import msgspec

from k8spatterns.rules import INDEX, all_rules, sizes


def text() -> str:
    """Return the index: a rule a line."""
    rows = ",\n".join(_json(rule) for rule in all_rules())
    return f'{{"sizes": {_json(sizes())},\n"rules": [\n{rows}\n]}}\n'


def _json(value: object) -> str:
    return msgspec.json.encode(value, order="sorted").decode()


if __name__ == "__main__":
    INDEX.write_text(text(), encoding="utf-8")
