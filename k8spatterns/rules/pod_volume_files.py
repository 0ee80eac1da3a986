"""Rules for the files of volumes: keys, paths, modes, tokens and fields of the Pod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.field_paths import divisor, env_resource, field_problems, volume_field
from k8spatterns.rules.pod_volumes import sources_of
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import duplicates, items, mapping, text, whole
from k8spatterns.syntax.paths import local_file
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

HIGHEST_MODE = 0o777
_SHORTEST_TOKEN, _LONGEST_TOKEN = 600, 2**32
_NEEDS = ("configMap", "secret", "downwardAPI", "projected")
_KEYED = ("configMap", "secret")
_DEFAULT_TOKEN = 3600


def _first(pod: Pod, *kinds: str) -> Iterator[tuple[str, str, Tree]]:
    """Yield (path, kind, source) of the volumes whose first source is of one of the kinds."""
    for volume in pod.volumes:
        for kind in kinds:
            source = volume.tree.get(kind)
            if isinstance(source, dict) and sources_of(volume.tree)[0] == kind:
                yield f"{volume.path}.{kind}", kind, source


def _projections(pod: Pod, *kinds: str) -> Iterator[tuple[str, str, Tree]]:
    """Yield (path, kind, projection) of the projected sources of one of the kinds."""
    for path, _, projected in _first(pod, "projected"):
        for index, source in items(projected, "sources"):
            for kind in kinds:
                if isinstance(source.get(kind), dict):
                    yield f"{path}.sources[{index}].{kind}", kind, source[kind]


def _files(pod: Pod) -> Iterator[tuple[str, str, Tree]]:
    """Yield (path, kind, file) of every file; the server numbers those of keys only."""
    for path, kind, source in (*_first(pod, *_NEEDS[:3]), *_projections(pod, *_NEEDS[:3])):
        for index, file in items(source, "items"):
            yield (f"{path}.items[{index}]" if kind in _KEYED else path), kind, file


@pod_rule("K8S-VOL-010", needs=("mode", "defaultMode"))
def file_mode_invalid(pod: Pod) -> Iterator[Problem]:
    """File modes are 0 to 0777, which is 511."""
    for path, _, source in _first(pod, *_NEEDS):
        yield from _mode(source.get("defaultMode"), f"{path}.defaultMode")
    for path, _, file in _files(pod):
        yield from _mode(file.get("mode"), f"{path}.mode")


def _mode(value: Any, path: str) -> Iterator[Problem]:
    mode = whole(value)
    if mode is not None and not 0 <= mode <= HIGHEST_MODE:
        yield Problem(f"{mode} is not a file mode; 0 to 511 (0777) is allowed", path)


@pod_rule("K8S-VOL-013", needs=("items", "serviceAccountToken"))
def item_path_invalid(pod: Pod) -> Iterator[Problem]:
    """Files of a volume have a source and a relative path inside it."""
    for path, kind, file in _files(pod):
        if kind in _KEYED and not text(file.get("key")):
            yield Problem("the key is missing", f"{path}.key")
        yield from _local(file.get("path"), f"{path}.path")
    for path, _, token in _projections(pod, "serviceAccountToken"):
        volume = path.rpartition(".sources[")[0]  # where the server looks for its path
        yield from _local(token.get("path"), f"{volume}.path")


def _local(value: Any, path: str) -> Iterator[Problem]:
    refusal = local_file(value) if text(value) else "the path is missing"
    if refusal:
        yield Problem(refusal, path)


@pod_rule("K8S-VOL-018", needs=("projected",))
def projected_path_twice(pod: Pod) -> Iterator[Problem]:
    """Files of a projected volume have different paths."""
    for path, _, projected in _first(pod, "projected"):
        files = [
            text(file.get("path")) or None
            for _, source in items(projected, "sources")
            for kind in ("secret", "configMap", "downwardAPI")
            for _, file in items(source.get(kind), "items")
        ]
        for index, _ in duplicates(files):
            yield Problem(f"two files have the path {shown(files[index] or '')}", path)


@pod_rule("K8S-VOL-019", needs=("serviceAccountToken",))
def token_life_invalid(pod: Pod) -> Iterator[Problem]:
    """A projected token is valid for ten minutes or longer."""
    for path, _, token in _projections(pod, "serviceAccountToken"):
        given = whole(token.get("expirationSeconds"))
        seconds = _DEFAULT_TOKEN if given is None else given
        if not _SHORTEST_TOKEN <= seconds <= _LONGEST_TOKEN:
            message = f"{seconds} seconds are no life of a token; at least {_SHORTEST_TOKEN} are"
            yield Problem(message, f"{path}.expirationSeconds", "write 3600")


@pod_rule("K8S-VOL-020", needs=("downwardAPI",))
def downward_file_invalid(pod: Pod) -> Iterator[Problem]:
    """A file of the Downward API is one field of the Pod or one resource of a container."""
    for path, kind, file in _files(pod):
        if kind == "downwardAPI":
            yield from _downward(file, path)


def _downward(file: Tree, path: str) -> Iterator[Problem]:
    field, resource = file.get("fieldRef"), file.get("resourceFieldRef")
    if (field is None) == (resource is None):
        what = "neither" if field is None else "both"
        message = f"a file is one of fieldRef and resourceFieldRef, not {what}"
        yield Problem(message, path, "write one of them")
    if isinstance(field, dict):
        yield from field_problems(field, f"{path}.fieldRef", volume_field)
    elif isinstance(resource, dict):
        yield from _resource(resource, f"{path}.resourceFieldRef")


def _resource(reference: Tree, path: str) -> Iterator[Problem]:
    name = text(mapping(reference).get("resource"))
    refusal = env_resource(name)
    if not text(reference.get("containerName")):
        message = "containerName is missing: a volume belongs to no container"
        yield Problem(message, f"{path}.containerName")
    elif refusal:
        yield Problem(refusal, f"{path}.resource")
    refusal = divisor(name, reference.get("divisor"))
    if refusal:
        yield Problem(refusal, f"{path}.divisor")
