"""Rules for the metadata that every object has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.api.registry import find
from k8spatterns.graph.pods import pod_of
from k8spatterns.rules.names_of_kinds import UNNAMED, name_checker, prefix_checker
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, text, texts
from k8spatterns.syntax import names
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.manifest import Manifest, Tree

ANNOTATIONS_LIMIT = 256 * 1024

_NAMESPACE = ("metadata.namespace",)

# Their finalizers may be any qualified name: they are checked without the core API's extra rule.
_FREE_FINALIZERS = (
    "admissionregistration.k8s.io",
    "apiextensions.k8s.io",
    "apiregistration.k8s.io",
    "coordination.k8s.io",
    "node.k8s.io",
    "policy",
)
# The server cuts the prefix of a generated name to this length and puts five characters behind it.
_GENERATED_PREFIX = 58


@object_rule("K8S-META-001")
def name_missing(manifest: Manifest) -> Iterator[Problem]:
    """An object needs a name."""
    metadata = manifest.metadata
    named = text(metadata.get("name")) or text(metadata.get("generateName"))
    if not named and (manifest.group, manifest.kind) not in UNNAMED:
        hint = "write metadata.name, or metadata.generateName for objects that are created"
        yield Problem("the object has no name", "metadata.name", hint)


@object_rule("K8S-META-002", needs=("name", "generateName"))
def name_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A name must have the form that its kind asks for."""
    check = name_checker(manifest.group, manifest.kind)
    if check is None:
        return
    metadata = manifest.metadata
    made, prefix = text(metadata.get("name")), text(metadata.get("generateName"))
    if prefix:
        wrong = _of_prefix(manifest, _masked(prefix))
        yield from wrong
        made = made or ("" if wrong else f"{prefix[:_GENERATED_PREFIX]}x2x4x")
    refusal = check(made) if made else None
    if refusal:
        yield _name_problem(refusal, made, "metadata.name")


def _of_prefix(manifest: Manifest, prefix: str) -> list[Problem]:
    check = prefix_checker(manifest.group, manifest.kind)
    refusal = check(prefix) if check else None
    return [_name_problem(refusal, prefix, "metadata.generateName")] if refusal else []


def _name_problem(refusal: str, name: str, path: str) -> Problem:
    nearest = names.suggest_dns_label(name)
    return Problem(refusal, path, f"write {nearest}" if nearest else "")


def _masked(prefix: str) -> str:
    """Return a prefix as the server checks it: a hyphen at its end does not count."""
    return f"{prefix[:-2]}a" if len(prefix) > 1 and prefix.endswith("-") else prefix


@object_rule("K8S-META-003", needs=("namespace",), looks_at=_NAMESPACE)
def namespace_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A namespace must be a DNS label."""
    namespace = manifest.namespace
    refusal = names.dns_label(namespace) if namespace else None
    if refusal and _is_namespaced(manifest):
        yield Problem(refusal, "metadata.namespace")


@object_rule("K8S-META-004", severity="warning", needs=("namespace",), looks_at=_NAMESPACE)
def namespace_on_cluster_object(manifest: Manifest) -> Iterator[Problem]:
    """A kind that belongs to the whole cluster has no namespace."""
    if manifest.namespace and _is_namespaced(manifest) is False:
        message = f"{manifest.kind} belongs to the whole cluster; its namespace is ignored"
        yield Problem(message, "metadata.namespace", "leave metadata.namespace out")


def _is_namespaced(manifest: Manifest) -> bool | None:
    resource = find(manifest.api_version, manifest.kind)
    return None if resource is None else resource.namespaced


@object_rule("K8S-META-005", needs=("labels",))
def label_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Labels must be qualified names with values of at most 63 characters."""
    for path, metadata in _metadatas(manifest):
        labels = metadata.get("labels")
        if labels:
            yield from label_problems(labels, f"{path}.labels")


def label_problems(labels: Any, path: str) -> Iterable[Problem]:
    """Return what is wrong with keys and values of labels."""
    if not isinstance(labels, dict):
        return ()
    try:
        if labels.items() <= _sound:
            return ()
    except TypeError:  # a value that is a list or a mapping
        pass
    found = list(_label_problems(labels, path))
    if not found:
        if len(_sound) >= _MOST_SOUND:
            _sound.clear()
        _sound.update(labels.items())
    return found


# Labels with nothing wrong in them: most objects share them with others.
_sound: set[tuple[str, Any]] = set()
_MOST_SOUND = 4096


def _label_problems(labels: dict[Any, Any], path: str) -> Iterator[Problem]:
    for key, value in labels.items():
        refusal = names.label_key(str(key))
        if refusal:
            yield Problem(f"label key: {refusal}", path)
        if isinstance(value, str):
            refusal = names.label_value(value)
        elif value is not None:
            refusal = f"the value must be a text; write {_quoted(value)} in quotes"
        else:
            refusal = None
        if refusal:
            yield Problem(f"label {shown(str(key))}: {refusal}", path)


def _quoted(value: object) -> str:
    return f'"{str(value).lower() if isinstance(value, bool) else value}"'


@object_rule("K8S-META-006", needs=("annotations",))
def annotation_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Annotation keys must be qualified names, and their values text."""
    for path, metadata in _metadatas(manifest):
        for key, value in mapping(metadata.get("annotations")).items():
            refusal = names.annotation_key(str(key))
            if refusal:
                yield Problem(f"annotation key: {refusal}", f"{path}.annotations")
            if value is not None and not isinstance(value, str):
                yield Problem(
                    f"annotation {shown(str(key))}: the value must be a text",
                    f"{path}.annotations",
                    f"write {_quoted(value)} in quotes" if not isinstance(value, dict) else "",
                )


@object_rule("K8S-META-007", needs=("annotations",))
def annotations_too_large(manifest: Manifest) -> Iterator[Problem]:
    """All annotations of an object together have at most 256 KiB."""
    for path, metadata in _metadatas(manifest):
        size = sum(
            _bytes(str(key)) + _bytes(text(value))
            for key, value in mapping(metadata.get("annotations")).items()
        )
        if size > ANNOTATIONS_LIMIT:
            message = f"the annotations have {size} bytes; {ANNOTATIONS_LIMIT} are allowed"
            yield Problem(message, f"{path}.annotations", "keep large values in a ConfigMap")


def _metadatas(manifest: Manifest) -> list[tuple[str, Tree]]:
    """Return the metadata of the object and of the Pod template in it, each with its path.

    The server calls the labels of a template `spec.template.labels`. Knative's templates are
    its webhook's to check.
    """
    found = [("metadata", manifest.metadata)]
    pod = pod_of(manifest) if manifest.group != "serving.knative.dev" else None
    if pod is not None and pod.is_template:
        found.append((pod.metadata_path.removesuffix(".metadata"), pod.metadata))
    return found


@object_rule("K8S-META-008", needs=("finalizers",))
def finalizer_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A finalizer is a name with a domain before it."""
    finalizers = listed(manifest.metadata.get("finalizers"))
    for index, finalizer in texts(manifest.metadata, "finalizers"):
        refusal = names.finalizer(finalizer)
        if refusal:
            yield Problem(refusal, "metadata.finalizers")
        elif refusal := _finalizer_checker(manifest)(finalizer):
            yield Problem(refusal, f"metadata.finalizers[{index}]")
    if "orphan" in finalizers and "foregroundDeletion" in finalizers:
        message = "orphan and foregroundDeletion exclude each other"
        yield Problem(message, "metadata.finalizers", "keep one of them")


def _finalizer_checker(manifest: Manifest) -> Any:
    resource = find(manifest.api_version, manifest.kind)
    core = resource is not None and resource.system == "k8s"
    free = manifest.group in _FREE_FINALIZERS or manifest.kind == "Event"
    strict = core and not free
    return names.core_finalizer if strict else names.finalizer


@object_rule("K8S-META-009", needs=("ownerReferences",))
def owner_incomplete(manifest: Manifest) -> Iterator[Problem]:
    """An owner reference names its owner in full, and at most one owner is the controller."""
    controllers = []
    path = "metadata.ownerReferences"
    for index, owner in items(manifest.metadata, "ownerReferences"):
        detail = (f"of {path}[{index}]",)
        for field in ("kind", "name", "uid"):
            if not text(owner.get(field)):
                yield Problem(f"{field} must not be empty", f"{path}.{field}", detail=detail)
        version = text(owner.get("apiVersion"))
        if not _version(version):
            message = f"apiVersion {shown(version)} names no version"
            yield Problem(message, f"{path}.apiVersion", "write apps/v1 or v1", detail=detail)
        if version == "v1" and owner.get("kind") == "Event":
            yield Problem("an Event can't own anything", path, detail=detail)
        if owner.get("controller") is True:
            controllers.append(text(owner.get("name")))
    if len(controllers) > 1:
        message = f"only one owner can be the controller, not {' and '.join(controllers)}"
        yield Problem(message, path)


def _version(api_version: str) -> str:
    """Return the version of an apiVersion; empty where it can't be read."""
    return "" if api_version.count("/") > 1 else api_version.rpartition("/")[2]


_OF_THE_SERVER = ("resourceVersion", "uid", "managedFields", "selfLink", "generation")


@object_rule("K8S-META-010", severity="warning", needs=_OF_THE_SERVER)
def server_fields_set(manifest: Manifest) -> Iterator[Problem]:
    """Fields that only the server sets do not belong into a manifest."""
    for field in _OF_THE_SERVER:
        if manifest.metadata.get(field):
            message = f"{field} is set by the server; a create that brings it along may be refused"
            yield Problem(message, f"metadata.{field}", "leave it out")


def _bytes(text: str) -> int:
    """Return the size in UTF-8; a lone surrogate counts too, though it can never be written."""
    return len(text.encode(errors="surrogatepass"))
