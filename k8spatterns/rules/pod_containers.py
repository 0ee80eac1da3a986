"""Rules for containers: names, images, and what Kubernetes calls them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, join, listed, refused, text
from k8spatterns.syntax.image import image_reference, split_image
from k8spatterns.syntax.names import dns_label, suggest_dns_label
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Container, Pod

PROBES = ("livenessProbe", "readinessProbe", "startupProbe")


@pod_rule("K8S-POD-001")
def no_containers(pod: Pod) -> Iterator[Problem]:
    """A Pod needs at least one container."""
    if not listed(pod.spec.get("containers")):
        yield Problem("the Pod has no containers", f"{pod.path}.containers", "write at least one")


@pod_rule("K8S-POD-002")
def container_name_invalid(pod: Pod) -> Iterator[Problem]:
    """A container's name is a DNS label."""
    for container in pod.containers:
        refusal = refused(dns_label, container.tree.get("name"))
        if refusal:
            nearest = suggest_dns_label(container.name)
            hint = f"write {nearest}" if nearest else "write a name"
            yield Problem(refusal, f"{container.path}.name", hint)


@pod_rule("K8S-POD-003")
def container_name_twice(pod: Pod) -> Iterator[Problem]:
    """Containers of a Pod have different names, init containers included."""
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
    for container in pod.containers if pod.manifest.kind == "Pod" else ():
        image = text(container.tree.get("image"))
        if image and image != image.strip():
            message = f"{shown(image)} has white space around it"
            yield Problem(message, f"{container.path}.image", f"write {image.strip()}")


@pod_rule("K8S-POD-006", severity="warning")
def image_unreadable(pod: Pod) -> Iterator[Problem]:
    """An image that no container runtime can read can't be pulled."""
    for container in pod.containers:
        image = text(container.tree.get("image"))
        refusal = image_reference(image) if image else None
        if refusal and (image == image.strip() or pod.manifest.kind != "Pod"):
            yield Problem(refusal, f"{container.path}.image")


@pod_rule("K8S-POD-007", severity="warning", restricted="error")
def image_not_pinned(pod: Pod) -> Iterator[Problem]:
    """An image without a tag, or with the tag latest, changes under your feet."""
    for container in pod.containers:
        image = text(container.tree.get("image"))
        parts = split_image(image)
        if not image or image_reference(image) or parts.digest or image == "auto":
            continue
        if parts.tag in ("", "latest"):
            what = "the tag latest" if parts.tag else "no tag"
            hint = "name a version, such as :1.4.2, or a digest"
            yield Problem(f"{shown(image)} has {what}", f"{container.path}.image", hint)


@pod_rule("K8S-POD-008")
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


@pod_rule("K8S-POD-009", until="1.34")
def container_restart_policy(pod: Pod) -> Iterator[Problem]:
    """Until Kubernetes 1.34 only sidecars say a restartPolicy, and it is Always."""
    for container in pod.containers:
        policy = container.tree.get("restartPolicy")
        if policy is not None and container.role != "sidecar":
            message = f"restartPolicy {shown(str(policy))} is not for this container"
            hint = f"write it in {pod.path}, or Always in an init container to make it a sidecar"
            yield Problem(message, f"{container.path}.restartPolicy", hint)


@pod_rule("K8S-POD-010", until="1.28")
def sidecar_too_early(pod: Pod) -> Iterator[Problem]:
    """Native sidecars need Kubernetes 1.29."""
    for container in pod.containers:
        if container.role == "sidecar":
            message = "before Kubernetes 1.29 an init container with restartPolicy: Always blocks"
            hint = "make it a container of the Pod, or target 1.29"
            yield Problem(message, f"{container.path}.restartPolicy", hint)


@pod_rule("K8S-POD-011")
def ephemeral_containers_given(pod: Pod) -> Iterator[Problem]:
    """Ephemeral containers are added to running Pods, never written in a manifest."""
    if listed(pod.spec.get("ephemeralContainers")):
        message = "ephemeral containers can't be created with the Pod"
        hint = "use kubectl debug on the running Pod"
        yield Problem(message, f"{pod.path}.ephemeralContainers", hint)


@pod_rule("K8S-POD-012")
def handler_not_one(pod: Pod) -> Iterator[Problem]:
    """A lifecycle hook does exactly one thing."""
    for container in pod.containers:
        lifecycle = container.tree.get("lifecycle")
        for hook in ("postStart", "preStop"):
            handler = lifecycle.get(hook) if isinstance(lifecycle, dict) else None
            if isinstance(handler, dict):
                kinds = ("exec", "httpGet", "tcpSocket", "sleep")
                found = [kind for kind in kinds if handler.get(kind) is not None]
                if len(found) != 1:
                    message = f"{hook} needs exactly one of {join(kinds)}; it has {join(found)}"
                    yield Problem(message, f"{container.path}.lifecycle.{hook}")


@pod_rule("K8S-POD-013", severity="warning")
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


@pod_rule("K8S-POD-014")
def security_contradicts(pod: Pod) -> Iterator[Problem]:
    """A container that is privileged can't be denied to gain privileges."""
    for container in pod.containers:
        context = container.tree.get("securityContext")
        if not isinstance(context, dict) or context.get("allowPrivilegeEscalation") is not False:
            continue
        path = f"{container.path}.securityContext"
        capabilities = context.get("capabilities")
        added = listed(capabilities.get("add")) if isinstance(capabilities, dict) else []
        for cause in (["privileged"] if context.get("privileged") is True else []) + [
            "CAP_SYS_ADMIN" for name in added if name == "CAP_SYS_ADMIN"
        ]:
            message = f"allowPrivilegeEscalation can't be false with {cause}"
            yield Problem(message, path, "set it to true, or give up the privilege")


@pod_rule("K8S-POD-015")
def shared_namespaces(pod: Pod) -> Iterator[Problem]:
    """A Pod shares the processes of its containers or those of the host, not both."""
    if pod.spec.get("shareProcessNamespace") is True and pod.spec.get("hostPID") is True:
        message = "shareProcessNamespace and hostPID can't both be true"
        yield Problem(message, f"{pod.path}.shareProcessNamespace", "set one of them")


@pod_rule("K8S-POD-016", severity="warning")
def root_refused(pod: Pod) -> Iterator[Problem]:
    """A container that must not run as root can't have the user 0."""
    own = pod.spec.get("securityContext")
    base = own if isinstance(own, dict) else {}
    for container in pod.containers:
        context = container.tree.get("securityContext")
        merged = {**base, **(context if isinstance(context, dict) else {})}
        if merged.get("runAsNonRoot") is True and merged.get("runAsUser") in (0, "0"):
            message = "runAsNonRoot refuses the user 0: the container will not start"
            path = f"{container.path}.securityContext.runAsUser"
            yield Problem(message, path, "write another user, such as 65532")


@pod_rule("K8S-POD-017")
def ids_out_of_range(pod: Pod) -> Iterator[Problem]:
    """User and group numbers are 0 to 2147483647."""
    contexts = [(pod.path, pod.spec), *((item.path, item.tree) for item in pod.containers)]
    for path, holder in contexts:
        context = holder.get("securityContext")
        if not isinstance(context, dict):
            continue
        for field in ("runAsUser", "runAsGroup", "fsGroup"):
            value = context.get(field)
            if isinstance(value, int) and not 0 <= value < 2**31:
                message = f"{value} is not a user or group; 0 to 2147483647 is allowed"
                yield Problem(message, f"{path}.securityContext.{field}")


@pod_rule("K8S-POD-018")
def profile_contradicts(pod: Pod) -> Iterator[Problem]:
    """Only a Localhost profile, and every Localhost profile, names its file."""
    for path, holder in [(pod.path, pod.spec), *((c.path, c.tree) for c in pod.containers)]:
        context = holder.get("securityContext")
        for field in ("seccompProfile", "appArmorProfile"):
            profile = context.get(field) if isinstance(context, dict) else None
            if not isinstance(profile, dict):
                continue
            local = profile.get("type") == "Localhost"
            named = bool(profile.get("localhostProfile"))
            if local != named:
                word = "needs a" if local else "takes no"
                message = f"the profile type {profile.get('type')} {word} localhostProfile"
                where = f"{path}.securityContext.{field}.localhostProfile"
                yield Problem(message, where)


@pod_rule("K8S-POD-019")
def gates_and_node(pod: Pod) -> Iterator[Problem]:
    """A Pod that waits at scheduling gates has no node yet."""
    gates = [gate for _, gate in items(pod.spec, "schedulingGates")]
    if pod.manifest.kind == "Pod" and gates and text(pod.spec.get("nodeName")):
        message = "nodeName can't be set while there are schedulingGates"
        yield Problem(message, f"{pod.path}.nodeName", "use nodeSelector or affinity")
