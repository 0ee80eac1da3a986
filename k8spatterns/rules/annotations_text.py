"""Rules for annotations whose values other programs read: JSON, numbers, switches."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.embedded import yaml_inside
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import plain
from k8spatterns.rules.values import join, mapping
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Manifest

_ALB = "alb.ingress.kubernetes.io/"
_ALB_JSON = ("actions.", "conditions.", "auth-idp-cognito", "auth-idp-oidc", "listen-ports")
_GKE = "cloud.google.com/"
_NETWORKS = "k8s.v1.cni.cncf.io/networks"
_MAPPINGS = (
    "kubectl.kubernetes.io/last-applied-configuration",
    f"{_GKE}neg",
    f"{_GKE}backend-config",
    f"beta.{_GKE}backend-config",
    f"{_GKE}app-protocols",
    "service.alpha.kubernetes.io/app-protocols",
    "networking.gke.io/load-balancer-ip-addresses-json",
)
_JSON = frozenset(
    {
        *_MAPPINGS,
        _NETWORKS,
        "sidecar.istio.io/userVolume",
        "sidecar.istio.io/userVolumeMount",
        "k8s.v1.cni.cncf.io/network-status",
        f"{_ALB}auth-idp-cognito",
        f"{_ALB}auth-idp-oidc",
        f"{_ALB}listen-ports",
    }
)
_YAML = frozenset({"proxy.istio.io/config", "sidecar.istio.io/proxyConfig"})
_SWITCH = ("true", "false")
_CHOICES: dict[str, tuple[str, ...]] = {
    "cluster-autoscaler.kubernetes.io/safe-to-evict": _SWITCH,
    "cluster-autoscaler.kubernetes.io/scale-down-disabled": _SWITCH,
    "karpenter.sh/do-not-disrupt": _SWITCH,
    "linkerd.io/inject": ("enabled", "disabled", "ingress"),
    "nginx.ingress.kubernetes.io/force-ssl-redirect": _SWITCH,
    "nginx.ingress.kubernetes.io/ssl-passthrough": _SWITCH,
    "nginx.ingress.kubernetes.io/ssl-redirect": _SWITCH,
    "nginx.ingress.kubernetes.io/use-regex": _SWITCH,
    "prometheus.io/scheme": ("http", "https"),
    "prometheus.io/scrape": _SWITCH,
    "storageclass.kubernetes.io/is-default-class": _SWITCH,
}
_PORTS = ("prometheus.io/port",)
_WHOLE = ("argocd.argoproj.io/sync-wave",)
_LISTS: dict[str, tuple[str, ...]] = {
    "argocd.argoproj.io/hook": (
        "PreSync",
        "Sync",
        "PostSync",
        "SyncFail",
        "Skip",
        "PreDelete",
        "PostDelete",
    ),
    "argocd.argoproj.io/hook-delete-policy": (
        "HookSucceeded",
        "HookFailed",
        "BeforeHookCreation",
    ),
}
_HIGHEST_PORT = 65535


@object_rule("K8S-ANN-001", severity="warning", needs=("annotations",))
def annotation_not_json(manifest: Manifest) -> Iterator[Problem]:
    """Annotations that programs read as JSON or YAML are written so."""
    for name, value, path in _annotations(manifest):
        if name in _YAML and plain(value):
            tree, fault = yaml_inside(value)
            if fault or not isinstance(tree, dict | None):
                yield Problem(fault or f"{name} is a mapping in YAML", path)
        elif _is_json(name) and plain(value):
            yield from _json(name, value, path)


def _is_json(name: str) -> bool:
    return name in _JSON or (name.startswith(_ALB) and name[len(_ALB) :].startswith(_ALB_JSON))


def _annotations(manifest: Manifest) -> Iterator[tuple[str, str, str]]:
    """Yield (name, value, path) of what an object and its template are annotated with."""
    spec: Any = mapping(manifest.tree.get("spec"))
    job = mapping(mapping(spec.get("jobTemplate")).get("spec"))
    for holder, path in (
        (manifest.metadata, "metadata"),
        (_metadata(spec), "spec.template.metadata"),
        (_metadata(job), "spec.jobTemplate.spec.template.metadata"),
    ):
        for name, value in mapping(mapping(holder).get("annotations")).items():
            if isinstance(value, str):
                yield str(name), value, f"{path}.annotations[{name}]"


def _metadata(spec: Any) -> Any:
    return mapping(mapping(mapping(spec).get("template")).get("metadata"))


def _json(name: str, value: str, path: str) -> Iterator[Problem]:
    from json import JSONDecodeError, loads

    if name == _NETWORKS and value.lstrip()[:1] not in {"[", "{"}:
        yield from _networks(value, path)
        return
    try:
        tree = loads(value)
    except JSONDecodeError as error:
        message = f"{name} is no JSON: {error.msg} at character {error.pos + 1}"
        yield Problem(message, path)
        return
    except RecursionError:
        return
    if name in _MAPPINGS and not isinstance(tree, dict):
        yield Problem(f"{name} is an object in JSON", path, 'such as {"default": "web"}')
    elif name == f"{_ALB}listen-ports":
        yield from _listeners(tree, path)


def _networks(value: str, path: str) -> Iterator[Problem]:
    from k8spatterns.syntax.names import dns_label, dns_subdomain

    for each in value.split(","):
        space, slash, rest = each.strip().rpartition("/")
        name = rest.partition("@")[0]
        refusal = (dns_label(space) if slash else None) or dns_subdomain(name)
        if refusal:
            yield Problem(refusal, path, "write NAMESPACE/NAME@INTERFACE, with commas between")


def _listeners(tree: Any, path: str) -> Iterator[Problem]:
    hint = 'write [{"HTTP": 80}, {"HTTPS": 443}]'
    for each in tree if isinstance(tree, list) else [None]:
        pairs = each.items() if isinstance(each, dict) and each else [("", None)]
        for protocol, port in pairs:
            fits = isinstance(port, int) and 1 <= port <= _HIGHEST_PORT
            if protocol not in {"HTTP", "HTTPS"} or not fits:
                yield Problem("a listener is a protocol and a port", path, hint)
                return


@object_rule("K8S-ANN-002", severity="warning", needs=(*_CHOICES, *_PORTS, *_WHOLE, *_LISTS))
def annotation_unread(manifest: Manifest) -> Iterator[Problem]:
    """Annotations that programs read as switches, words or numbers are such."""
    for name, value, path in _annotations(manifest):
        check = _checks().get(name)
        refusal = check(value) if check and plain(value) else ""
        if refusal:
            yield Problem(f"{shown(value)} is {refusal}", path)


@cache
def _checks() -> dict[str, Callable[[str], str]]:
    checks: dict[str, Callable[[str], str]] = {}
    for name, choices in _CHOICES.items():
        checks[name] = _one_of(choices)
    for name, choices in _LISTS.items():
        checks[name] = _each_of(choices)
    checks |= dict.fromkeys(_PORTS, _port)
    return checks | dict.fromkeys(_WHOLE, _whole)


def _one_of(choices: tuple[str, ...]) -> Callable[[str], str]:
    return lambda value: "" if value in choices else f"none of {join(choices)}"


def _each_of(choices: tuple[str, ...]) -> Callable[[str], str]:
    def check(value: str) -> str:
        words = [word.strip() for word in value.split(",")]
        return "" if all(word in choices for word in words) else f"none of {join(choices)}"

    return check


def _port(value: str) -> str:
    fits = value.isascii() and value.isdigit() and 1 <= int(value[:6]) <= _HIGHEST_PORT
    return "" if fits else f"no port: write 1 to {_HIGHEST_PORT}"


def _whole(value: str) -> str:
    digits = value[1:] if value[:1] in {"+", "-"} else value
    return "" if digits.isascii() and digits.isdigit() else "no whole number"
