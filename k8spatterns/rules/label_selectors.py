"""Rules for label selectors that are written as texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.keda import BOTH
from k8spatterns.rules.rule import Problem, object_rule, pod_rule
from k8spatterns.rules.system_fields import plain
from k8spatterns.rules.values import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Manifest

_OPTIONS = ("--selector", "--label-selector", "--labelSelector", "--pod-selector")
_KUBECTL = "kubectl"


@object_rule("K8S-LSEL-001", kinds=BOTH, severity="warning", needs=("podSelector",))
def selector_of_trigger(manifest: Manifest) -> Iterator[Problem]:
    """The selector of a trigger is one that KEDA can read."""
    from k8spatterns.syntax.label_selector import label_selector

    for value, path in values(manifest.tree, "spec.triggers[*].metadata.podSelector"):
        refusal = label_selector(plain(value))
        if refusal:
            yield Problem(refusal, path)


@pod_rule("K8S-LSEL-002", severity="warning", needs=("args", "command"))
def selector_of_argument(pod: Pod) -> Iterator[Problem]:
    """A selector among the arguments of a container is one that can be read."""
    from k8spatterns.syntax.label_selector import label_selector

    for container in pod.containers:
        for path, value in _selectors(container.tree):
            refusal = label_selector(value) if plain(value) else None
            if refusal:
                yield Problem(refusal, f"{container.path}.{path}")


def _selectors(tree: dict[str, object]) -> Iterator[tuple[str, str]]:
    words = [
        (f"{field}[{index}]", word)
        for field in ("command", "args")
        for index, word in texts(tree, field)
    ]
    by_kubectl = bool(words) and words[0][1].rpartition("/")[2] == _KUBECTL
    for at, (path, word) in enumerate(words):
        option, equals, value = word.partition("=")
        following = words[at + 1] if at + 1 < len(words) else ("", "")
        if option in _OPTIONS and equals:
            yield path, value
        elif (word in _OPTIONS or (by_kubectl and word == "-l")) and following[0]:
            yield following
