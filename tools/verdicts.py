"""Compare our verdicts with those of a real API server: `python tools/verdicts.py CASES.jsonl`.

Every line of the file is a case: `manifest` (an object, or text where the point is the YAML),
whether it was `accepted`, and the `causes` of a refusal, each with its `field` and `reason`. A case
is refused here when `validate`, judging the document in isolation, has an error for it; its path is
right when one of the errors has the path of one of the causes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.pipeline.model import Options
from k8spatterns.pipeline.validate import validate
from k8spatterns.reader import read_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from k8spatterns.findings import Finding

Case = dict[str, Any]
OPTIONS = Options(isolated=True, missing_kinds=True)


class Judged(NamedTuple):
    """A case with our errors."""

    case: Case
    errors: tuple[Finding, ...]

    @property
    def right(self) -> bool:
        """Whether we say what the server says."""
        return (not self.errors) == bool(self.case["accepted"])

    @property
    def placed(self) -> bool:
        """Whether one of our paths is one of the server's."""
        fields = {str(cause.get("field") or "") for cause in self.case["causes"] or ()}
        return bool(fields & {finding.path for finding in self.errors})


def main() -> None:
    """Judge the cases and print what was asked for."""
    wanted = _arguments()
    cases = [json.loads(line) for line in Path(wanted.cases).read_text("utf-8").splitlines()]
    judged = [judge(case) for case in cases if _chosen(case, wanted)]
    if wanted.list:
        _list(judged, wanted)
        return
    for title, key in (("kind", kind_of), ("reason", reason_of), ("system", group_of)):
        _table(title, judged, key, every=wanted.every)
    _sum(judged)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_Raw)
    parser.add_argument("cases", help="the file of cases")
    parser.add_argument("--kind", help="only this kind, or several with commas")
    parser.add_argument("--group", help="only API groups that end so; `core` is the empty one")
    parser.add_argument("--reason", help="only cases with a cause of this reason or class")
    parser.add_argument("--id", help="only the case with this id")
    parser.add_argument(
        "--list",
        choices=("missed", "false", "misplaced"),
        help="print cases: missed (refused by the server only), false (by us only), misplaced",
    )
    parser.add_argument("--show", action="store_true", help="print the manifests of --list, too")
    parser.add_argument("--limit", type=int, default=100, help="cases to print (default: 100)")
    parser.add_argument("--every", action="store_true", help="rows without a mistake, too")
    return parser.parse_args()


class _Raw(argparse.RawDescriptionHelpFormatter):
    """Keeps the lines of the description."""


def judge(case: Case) -> Judged:
    """Return a case with what we say of it."""
    manifest = case["manifest"]
    text = manifest if isinstance(manifest, str) else json.dumps(manifest)
    errors: list[Any] = []
    documents = list(read_documents(text, "case.yaml", errors))
    return Judged(case, validate(documents, options=OPTIONS, errors=errors).errors)


def _chosen(case: Case, wanted: argparse.Namespace) -> bool:
    causes = case["causes"] or ()
    reasons = {cause.get(key) for cause in causes for key in ("reason", "class")}
    return (
        (not wanted.kind or kind_of(case) in wanted.kind.split(","))
        and (not wanted.group or group_of(case).endswith(wanted.group))
        and (not wanted.reason or wanted.reason in reasons)
        and (not wanted.id or case["id"] == wanted.id)
    )


def kind_of(case: Case) -> str:
    """Return the kind of a case."""
    return str(case["kind"] or "?")


def group_of(case: Case) -> str:
    """Return the API group of a case."""
    return str(case["apiVersion"] or "").rpartition("/")[0] or "core"


def reason_of(case: Case) -> str:
    """Return the class or reason of the first cause."""
    first = (case["causes"] or [{}])[0]
    return str(first.get("class") or first.get("reason") or "accepted")


def _table(
    title: str, judged: Iterable[Judged], key: Callable[[Case], str], *, every: bool
) -> None:
    rows: dict[str, Counter[str]] = {}
    for each in judged:
        row = rows.setdefault(key(each.case), Counter())
        row["accepted" if each.case["accepted"] else "refused"] += 1
        row["false" if each.case["accepted"] else "missed"] += not each.right
        row["placed"] += each.right and not each.case["accepted"] and each.placed
    print(f"{title:40} {'refused':>8} {'missed':>7} {'path':>5} {'accepted':>9} {'false':>6}")
    for name, row in sorted(rows.items(), key=lambda item: -item[1]["missed"]):
        if every or row["missed"] or row["false"]:
            figures = (row["refused"], row["missed"], row["placed"], row["accepted"], row["false"])
            print("{:40} {:8} {:7} {:5} {:9} {:6}".format(name[:40], *figures))
    print()


def _sum(judged: list[Judged]) -> None:
    refused = [each for each in judged if not each.case["accepted"]]
    accepted = [each for each in judged if each.case["accepted"]]
    found = sum(each.right for each in refused)
    placed = sum(each.right and each.placed for each in refused)
    false = sum(not each.right for each in accepted)
    print(f"refused of {len(refused)} refused: {found} ({_share(found, len(refused))})")
    print(f"path equal of {len(refused)} refused: {placed} ({_share(placed, len(refused))})")
    print(f"refused of {len(accepted)} accepted: {false} ({_share(false, len(accepted))})")


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}%" if whole else "-"


def _list(judged: Iterable[Judged], wanted: argparse.Namespace) -> None:
    tests: dict[str, Callable[[Judged], bool]] = {
        "missed": lambda each: not each.right and not each.case["accepted"],
        "false": lambda each: not each.right and each.case["accepted"],
        "misplaced": lambda each: each.right and not each.case["accepted"] and not each.placed,
    }
    chosen = [each for each in judged if tests[wanted.list](each)]
    for each in chosen[: wanted.limit]:
        case = each.case
        print(f"== {case['id']}  {case['apiVersion']} {case['kind']}  {case['operator']}")
        for cause in case["causes"] or ():
            words = (cause.get("class"), cause.get("reason"), cause.get("field"))
            print(
                "   server:", *(word for word in words if word), "|", cause.get("message", "")[:200]
            )
        for finding in each.errors:
            print(f"   ours: {finding.code} {finding.path} | {finding.message[:200]}")
        if wanted.show:
            manifest = case["manifest"]
            print(manifest if isinstance(manifest, str) else json.dumps(manifest, indent=1))
    print(f"{len(chosen)} cases")


if __name__ == "__main__":
    main()
