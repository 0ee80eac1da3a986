"""Rules for containers: names, images, and what Kubernetes calls them."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from k8spatterns.rules.pod_handlers import PROBES
from k8spatterns.rules.pod_parts import PORTS
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import listed, text
from k8spatterns.syntax.image import image_reference, split_image
from k8spatterns.syntax.names import dns_label, suggest_dns_label
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Container, Pod
    from k8spatterns.syntax.image import Image


@pod_rule("K8S-POD-001")
def no_containers(pod: Pod) -> Iterator[Problem]:
    """A Pod needs at least one container."""
    if not listed(pod.spec.get("containers")):
        yield Problem("the Pod has no containers", f"{pod.path}.containers", "write at least one")


@pod_rule("K8S-POD-002")
def container_name_invalid(pod: Pod) -> Iterator[Problem]:
    """A container's name is a DNS label."""
    for container in pod.containers:
        refusal = dns_label(container.name)
        if refusal and (container.name or not pod.is_custom):  # Knative names what has no name
            nearest = suggest_dns_label(container.name)
            hint = f"write {nearest}" if nearest else "write a name"
            yield Problem(refusal, f"{container.path}.name", hint)


@pod_rule("K8S-POD-003")
def container_name_twice(pod: Pod) -> Iterator[Problem]:
    """Containers of a Pod have different names, init containers included."""
    if len({container.name for container in pod.containers}) == len(pod.containers):
        return
    seen: dict[str, Container] = {}
    for container in sorted(pod.containers, key=lambda item: item.role != "container"):
        if container.name in seen:
            first = seen[container.name]
            message = f"two containers are called {shown(container.name)}"
            detail = (f"the other one is {first.path}",)
            yield Problem(message, f"{container.path}.name", "rename one", detail=detail)
        elif container.name:
            seen[container.name] = container


@pod_rule("K8S-POD-004")
def image_missing(pod: Pod) -> Iterator[Problem]:
    """A container needs an image."""
    for container in pod.containers:
        if not text(container.tree.get("image")):
            message = f"container {shown(container.name)} has no image"
            yield Problem(message, f"{container.path}.image", "write image: REPOSITORY:TAG")


@pod_rule("K8S-POD-005")
def image_padded(pod: Pod) -> Iterator[Problem]:
    """The image of a Pod's container has no white space around it."""
    for container in () if pod.is_template else pod.containers:
        image = text(container.tree.get("image"))
        if image and image != image.strip():
            message = f"{shown(image)} has white space around it"
            yield Problem(message, f"{container.path}.image", f"write {image.strip()}")


@lru_cache(maxsize=1024)
def _image(image: str) -> tuple[str | None, Image]:
    """Return what is wrong with an image, and its parts; many containers share one."""
    return image_reference(image), split_image(image)


@pod_rule("K8S-POD-006", severity="warning")
def image_unreadable(pod: Pod) -> Iterator[Problem]:
    """An image that no container runtime can read can't be pulled."""
    for container in pod.containers:
        image = text(container.tree.get("image"))
        refusal = _image(image)[0] if image else None
        if refusal and (image == image.strip() or pod.is_template):
            yield Problem(refusal, f"{container.path}.image")


@pod_rule("K8S-POD-007", severity="warning", restricted="error")
def image_not_pinned(pod: Pod) -> Iterator[Problem]:
    """An image without a tag, or with the tag latest, changes under your feet."""
    for container in pod.containers:
        image = text(container.tree.get("image"))
        if not image or image == "auto":
            continue
        refusal, parts = _image(image)
        if refusal or parts.digest:
            continue
        if parts.tag in ("", "latest"):
            what = "the tag latest" if parts.tag else "no tag"
            hint = "name a version, such as :1.4.2, or a digest"
            yield Problem(f"{shown(image)} has {what}", f"{container.path}.image", hint)


@pod_rule("K8S-POD-008", needs=("initContainers",), looks_at=PORTS)
def init_container_probed(pod: Pod) -> Iterator[Problem]:
    """Init containers run to their end: they have no probes and no lifecycle hooks."""
    for container in pod.containers:
        if container.role != "init":
            continue
        for field in (*PROBES, "lifecycle"):
            if container.tree.get(field) is not None:
                message = f"an init container has no {field}, unless it is a sidecar"
                hint = "leave it out, or make it a sidecar with restartPolicy: Always"
                yield Problem(message, f"{container.path}.{field}", hint)


@pod_rule("K8S-POD-009", until="1.34", needs=("restartPolicy",))
def container_restart_policy(pod: Pod) -> Iterator[Problem]:
    """Until Kubernetes 1.34 only sidecars say a restartPolicy, and it is Always."""
    for container in pod.containers:
        policy = container.tree.get("restartPolicy")
        if policy is not None and container.role != "sidecar":
            message = f"restartPolicy {shown(str(policy))} is not for this container"
            hint = f"write it in {pod.path}, or Always in an init container to make it a sidecar"
            yield Problem(message, f"{container.path}.restartPolicy", hint)


@pod_rule("K8S-POD-010", until="1.28", needs=("initContainers",))
def sidecar_too_early(pod: Pod) -> Iterator[Problem]:
    """Native sidecars need Kubernetes 1.29."""
    for container in pod.containers:
        if container.role == "sidecar":
            message = "before Kubernetes 1.29 an init container with restartPolicy: Always blocks"
            hint = "make it a container of the Pod, or target 1.29"
            yield Problem(message, f"{container.path}.restartPolicy", hint)


@pod_rule("K8S-POD-011", needs=("ephemeralContainers",))
def ephemeral_containers_given(pod: Pod) -> Iterator[Problem]:
    """Ephemeral containers are added to running Pods, never written in a manifest."""
    if listed(pod.spec.get("ephemeralContainers")):
        message = "ephemeral containers can't be created with the Pod"
        hint = "use kubectl debug on the running Pod"
        yield Problem(message, f"{pod.path}.ephemeralContainers", hint)


@pod_rule("K8S-POD-013", severity="warning", needs=("initContainers",))
def waits_for_ever(pod: Pod) -> Iterator[Problem]:
    """An init container that waits in a loop without a deadline waits for ever."""
    for container in pod.containers:
        script = " ".join(map(str, _command(container)))
        if container.role == "init" and _loops(script) and not _has_deadline(script):
            message = "this loop has no deadline: if what it waits for never comes, it never ends"
            hint = 'put "timeout 300" before it or count the attempts, and exit 1 at the end'
            yield Problem(message, f"{container.path}.command", hint)


def _command(container: Container) -> list[object]:
    return [*listed(container.tree.get("command")), *listed(container.tree.get("args"))]


def _loops(script: str) -> bool:
    words = script.replace(";", " ; ").replace("\n", " ; ").split()
    waits = "sleep" in words or "do" in words
    starts = (("while", "!"), ("while", "true"), ("while", ":"))
    return waits and ("until" in words or any(_in_order(words, start) for start in starts))


def _in_order(words: list[str], wanted: tuple[str, str]) -> bool:
    return wanted in pairwise(words)


def _has_deadline(script: str) -> bool:
    """Recognise the usual ways to stop: a timeout, a counter, the clock."""
    signs = ("timeout ", "$((", "-ge ", "-gt ", "-lt ", "-le ", "SECONDS", "date +%s", "exit 1")
    return any(sign in script for sign in signs)
