from __future__ import annotations

import subprocess
import sys

from k8spatterns.rules import INDEX, all_rules, indexed_rules, sizes
from rule_index import text

FEW = """
import sys
from k8spatterns import App, WebService, render
app = App()
app.chart("shop", namespace="shop").add(WebService(name="web", image="a:1", port=8080))
assert not render(app).findings
print(sum(name.startswith("k8spatterns.rules.") for name in sys.modules))
"""


def test_the_index_is_what_the_rules_say() -> None:
    assert INDEX.read_text("utf-8") == text(), "run `python tools/rule_index.py`"


def test_rules_of_the_index_are_the_rules() -> None:
    assert len(all_rules()) > 400
    assert indexed_rules() == all_rules()


def test_an_index_of_other_modules_is_left_alone() -> None:
    assert len(sizes()) > 100
    assert all(size > 0 for size in sizes().values())


def test_modules_of_rules_are_imported_when_they_are_asked() -> None:
    done = subprocess.run([sys.executable, "-c", FEW], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert 0 < int(done.stdout) < len(sizes()) * 0.7
