"""Rules for Istio's annotations: which there are, where they are read, and what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.pods import pod_of
from k8spatterns.rules import kinds
from k8spatterns.rules.istio_annotation_table import ANNOTATIONS, ANY
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import join, mapping
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.similar import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Manifest

_KINDS = (
    kinds.NAMESPACE,
    kinds.SERVICE,
    kinds.DEPLOYMENT,
    kinds.STATEFUL_SET,
    ("", "Pod"),
    ("apps", "DaemonSet"),
    ("batch", "Job"),
    ("batch", "CronJob"),
)
_DOMAIN = "istio.io"
# The one annotation of Kubernetes that Istio documents as one of its own.
_INGRESS_CLASS = "kubernetes.io/ingress.class"
_INJECT = "sidecar.istio.io/inject"


def _annotations(manifest: Manifest) -> Iterator[tuple[str, str, object, str]]:
    """Yield (kind, key, value, path) of Istio's annotations, those of the Pod template included."""
    places = [(manifest.kind, manifest.metadata, "metadata")]
    pod = pod_of(manifest) if manifest.kind not in ("Pod", "Namespace", "Service") else None
    if pod is not None:
        places.append(("Pod", pod.metadata, pod.metadata_path))
    for kind, metadata, path in places:
        for key, value in mapping(metadata.get("annotations")).items():
            if _is_istio(str(key)):
                yield kind, str(key), value, f"{path}.annotations"


def _is_istio(key: str) -> bool:
    return key == _INGRESS_CLASS or key.partition("/")[0].endswith(_DOMAIN)


@object_rule("K8S-ISTIO-020", kinds=_KINDS, severity="warning", needs=("annotations",))
def annotation_misplaced(manifest: Manifest) -> Iterator[Problem]:
    """An annotation of Istio stands on a kind on which it is read."""
    for kind, key, _, path in _annotations(manifest):
        known = ANNOTATIONS.get(key)
        if known is not None and ANY not in known.kinds and kind not in known.kinds:
            message = f"nothing reads {key} on a {kind}"
            hint = f"write it on: {join(known.kinds)}"
            yield Problem(message, path, hint)


@object_rule("K8S-ISTIO-021", kinds=_KINDS, severity="warning", needs=("annotations",))
def annotation_unknown(manifest: Manifest) -> Iterator[Problem]:
    """An annotation of Istio is one that Istio knows."""
    for _, key, _, path in _annotations(manifest):
        if key not in ANNOTATIONS:
            hint = did_you_mean(key, ANNOTATIONS, 0.8)
            yield Problem(f"Istio knows no annotation {shown(key)}", path, hint)


@object_rule("K8S-ISTIO-022", kinds=_KINDS, severity="warning", needs=("annotations",))
def annotation_invalid(manifest: Manifest) -> Iterator[Problem]:
    """An annotation of Istio has a value that the injector takes."""
    for kind, key, value, path in _annotations(manifest):
        check = _CHECKS.get(key)
        if check is not None and kind == "Pod" and isinstance(value, str):
            refusal = check(value)
            if refusal:
                yield Problem(f"{key}: {shown(value)} is {refusal}", path)


@object_rule("K8S-ISTIO-023", kinds=_KINDS, severity="info", needs=("annotations",))
def annotation_deprecated(manifest: Manifest) -> Iterator[Problem]:
    """An annotation of Istio is not deprecated."""
    labels = mapping(manifest.metadata.get("labels"))
    for _, key, _, path in _annotations(manifest):
        known = ANNOTATIONS.get(key)
        if known is None or not known.deprecated or (key == _INJECT and _INJECT in labels):
            continue
        hint = f"write {known.deprecated}" if known.deprecated != "-" else "leave it out"
        yield Problem(f"{key} is deprecated", path, hint)


@object_rule(
    "K8S-ISTIO-024", kinds=_KINDS, severity=None, restricted="info", needs=("annotations",)
)
def annotation_alpha(manifest: Manifest) -> Iterator[Problem]:
    """An annotation of Istio is past its alpha phase."""
    for _, key, _, path in _annotations(manifest):
        known = ANNOTATIONS.get(key)
        if known is not None and known.alpha:
            yield Problem(f"{key} is alpha: it may change or go", path)


def _mode(value: str) -> str:
    modes = ("REDIRECT", "TPROXY", "NONE")
    return "" if value in modes else f"no mode; there are: {join(modes)}"


def _number(value: str, highest: int = 2**32 - 1) -> str:
    fits = value.isascii() and value.isdigit() and int(value[:20]) <= highest
    return "" if fits else f"no whole number from 0 to {highest}"


def _port(value: str) -> str:
    return _number(value.strip(), 65535)


def _ports(value: str) -> str:
    wrong = any(_port(port) for port in value.strip().split(",")) if value.strip() else False
    return "no list of ports with commas between them" if wrong else ""


def _ports_or_all(value: str) -> str:
    return "" if value == "*" else _ports(value)


def _ranges(value: str) -> str:
    wrong = value and not all(_is_range(part) for part in value.split(","))
    return "no list of ranges such as 10.0.0.0/8" if wrong else ""


def _ranges_or_all(value: str) -> str:
    return "" if value == "*" else _ranges(value)


def _is_range(value: str) -> bool:
    from ipaddress import ip_network

    if "/" not in value:
        return False
    try:
        ip_network(value, strict=False)
    except ValueError:
        return False
    return True


def _boolean(value: str) -> str:
    words = ("1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False")
    return "" if value in words else "neither true nor false"


_READINESS = "readiness.status.sidecar.istio.io"
_TRAFFIC = "traffic.sidecar.istio.io"
_CHECKS: dict[str, Callable[[str], str]] = {
    "sidecar.istio.io/interceptionMode": _mode,
    "status.sidecar.istio.io/port": _port,
    f"{_READINESS}/initialDelaySeconds": _number,
    f"{_READINESS}/periodSeconds": _number,
    f"{_READINESS}/failureThreshold": _number,
    f"{_TRAFFIC}/includeOutboundIPRanges": _ranges_or_all,
    f"{_TRAFFIC}/excludeOutboundIPRanges": _ranges,
    f"{_TRAFFIC}/includeInboundPorts": _ports_or_all,
    f"{_TRAFFIC}/excludeInboundPorts": _ports,
    f"{_TRAFFIC}/excludeOutboundPorts": _ports,
    "prometheus.istio.io/merge-metrics": _boolean,
}
