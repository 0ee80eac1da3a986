"""Rules for Pods that Istio's proxy joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule, pod_rule
from k8spatterns.rules.values import items, mapping, spec_of, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Manifest

PROXY = "istio-proxy"
AUTO = "auto"
_PROXY_USER = 1337
_CONTROL_PLANE = ("istiod", "pilot")


@pod_rule("K8S-ISTIO-040", severity="warning", needs=("runAsUser",))
def user_of_proxy(pod: Pod) -> Iterator[Problem]:
    """No container but Istio's proxy has the user 1337, whose traffic bypasses the proxy."""
    if pod.labels.get("app") in _CONTROL_PLANE:
        return
    places = [(pod.path, "the Pod", mapping(pod.spec.get("securityContext")))]
    places += [
        (each.path, f"container {shown(each.name)}", mapping(each.tree.get("securityContext")))
        for each in pod.containers
        if each.name != PROXY and each.role == "container"
    ]
    for path, what, context in places:
        if whole(context.get("runAsUser")) == _PROXY_USER:
            message = f"{what} runs as user {_PROXY_USER}, which is the proxy's own"
            yield Problem(message, f"{path}.securityContext.runAsUser", "choose another user")


@object_rule("K8S-ISTIO-043", kinds=[("", "Pod")], needs=("image",), webhook=True)
def image_auto_in_pod(manifest: Manifest) -> Iterator[Problem]:
    """A Pod that nobody injects has an image for its proxy.

    The image `auto` stands in templates of controllers only: where the Pod itself is written and
    the injector did not change it, nothing replaces it.
    """
    spec = spec_of(manifest.tree)
    injected = mapping(manifest.metadata.get("labels")).get("sidecar.istio.io/inject") == "true"
    for index, container in items(spec, "containers"):
        if text(container.get("name")) == PROXY and container.get("image") == AUTO and not injected:
            message = "the image auto is one that only the injector replaces"
            hint = 'write the label sidecar.istio.io/inject: "true", or an image'
            yield Problem(message, f"spec.containers[{index}].image", hint)
