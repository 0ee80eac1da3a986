"""The flags, ports and endpoints that operators of each framework really use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from k8spatterns_constructs.extension.operator_deployment import OperatorDeployment

Framework = Literal["controller-runtime", "kopf", "fabric8", "kube-rs"]


class Health(NamedTuple):
    """Where an operator says that it is well."""

    port: int
    liveness: str
    readiness: str | None


class Conventions(NamedTuple):
    """What operators of a framework have in common.

    Fields:
        health: None where the framework has no endpoint of its own.
        metrics: port and path; None where the framework has none.
        secure_metrics: whether its metrics are served over TLS to who may read them.
        webhook_port: where it takes admission reviews; None where its code chooses.
        certificates: where it looks for the certificate of that port.
        events: the API groups in which it writes events.
        event_verbs: what it does with them.
        own_verbs: what it does with the objects it reconciles, beside reading them.
        elects: whether it elects a leader by a Lease.
        watch_variable: the environment variable that names the namespaces it watches.
        command: replaces the image's entrypoint.
        docs: where this is described.
    """

    health: Health | None
    metrics: tuple[int, str] | None
    secure_metrics: bool
    webhook_port: int | None
    certificates: str
    events: tuple[str, ...]
    event_verbs: tuple[str, ...]
    own_verbs: tuple[str, ...]
    elects: bool
    watch_variable: str | None
    command: tuple[str, ...]
    docs: str


CONVENTIONS: dict[Framework, Conventions] = {
    "controller-runtime": Conventions(
        health=Health(8081, "/healthz", "/readyz"),
        metrics=(8443, "/metrics"),
        secure_metrics=True,
        webhook_port=9443,
        certificates="/tmp/k8s-webhook-server/serving-certs",  # noqa: S108 - its own default
        # Recorders of client-go write to the one, those of later versions to the other.
        events=("", "events.k8s.io"),
        event_verbs=("create", "patch"),
        own_verbs=(),
        elects=True,
        watch_variable="WATCH_NAMESPACE",
        command=(),
        docs="https://book.kubebuilder.io/",
    ),
    "kopf": Conventions(
        health=Health(8080, "/healthz", None),
        metrics=None,
        secure_metrics=False,
        webhook_port=None,
        certificates="/etc/webhook/certs",
        events=("",),
        event_verbs=("create",),
        own_verbs=("patch",),  # progress and finalizers are in the object's own metadata
        elects=False,
        watch_variable=None,
        command=("kopf", "run"),
        docs="https://docs.kopf.dev/en/stable/deployment/",
    ),
    "fabric8": Conventions(
        health=Health(8080, "/q/health/live", "/q/health/ready"),
        metrics=(8080, "/q/metrics"),
        secure_metrics=False,
        webhook_port=8443,
        certificates="/etc/webhook/certs",
        events=("",),
        event_verbs=("create", "patch"),
        own_verbs=("patch", "update"),  # finalizers of what has a cleaner
        elects=True,
        watch_variable="QUARKUS_OPERATOR_SDK_NAMESPACES",
        command=(),
        docs="https://docs.quarkiverse.io/quarkus-operator-sdk/dev/",
    ),
    "kube-rs": Conventions(
        health=None,
        metrics=None,
        secure_metrics=False,
        webhook_port=None,
        certificates="/etc/webhook/certs",
        events=("events.k8s.io",),
        event_verbs=("create", "patch"),
        own_verbs=(),
        elects=True,  # with a crate such as kube-leader-election
        watch_variable=None,
        command=(),
        docs="https://kube.rs/controllers/intro/",
    ),
}


def arguments(operator: OperatorDeployment) -> list[str]:
    """Return the arguments of the framework, and then the user's; what these say is theirs."""
    own = {argument.partition("=")[0].lstrip("-") for argument in operator.args}
    given = [
        argument
        for argument in _flags(operator)
        if argument.partition("=")[0].lstrip("-") not in own
    ]
    return [*given, *operator.args]


def _flags(operator: OperatorDeployment) -> list[str]:
    if operator.framework == "controller-runtime":
        return _controller_runtime(operator)
    return _kopf(operator) if operator.framework == "kopf" else []


def _controller_runtime(operator: OperatorDeployment) -> list[str]:
    health = operator.health()
    flags = ["--leader-elect"] if operator.lease is not None else []
    if health is not None:
        flags.append(f"--health-probe-bind-address=:{health.port}")
    port = operator.metrics_port()
    flags.append("--metrics-bind-address=0" if port is None else f"--metrics-bind-address=:{port}")
    if port is not None and not operator.secure_metrics():
        flags.append("--metrics-secure=false")
    return flags


def _kopf(operator: OperatorDeployment) -> list[str]:
    health = operator.health()
    flags = [] if health is None else [f"--liveness=http://0.0.0.0:{health.port}{health.liveness}"]
    if operator.peering is None:
        flags.append("--standalone")
    else:
        flags.append(f"--peering={operator.peering}")
    if not operator.namespaces:
        return [*flags, "--all-namespaces"]
    return [*flags, *(f"--namespace={namespace}" for namespace in operator.namespaces)]


def environment(operator: OperatorDeployment) -> dict[str, str]:
    """Return the environment variables of the framework."""
    found: dict[str, str] = {}
    conventions = CONVENTIONS[operator.framework]
    if conventions.watch_variable and operator.namespaces:
        found[conventions.watch_variable] = ",".join(operator.namespaces)
    if operator.framework == "fabric8" and operator.serves_webhooks():
        path = operator.certificate_location()
        found["QUARKUS_HTTP_SSL_CERTIFICATE_FILES"] = f"{path}/tls.crt"
        found["QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES"] = f"{path}/tls.key"
    return found
