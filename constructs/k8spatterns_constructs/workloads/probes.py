"""`Probe`: how the kubelet asks a container whether it started, is ready, is alive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, TypedDict, Unpack

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import PortName, PortNumber, PositiveCount, Seconds, as_seconds
from k8spatterns.value import Value

ProbePort = PortNumber | PortName


class Timing(TypedDict, total=False):
    """When and how often a probe asks; the fields of `Probe` with the same names."""

    initial_delay: Seconds
    period: Seconds
    timeout: Seconds
    success_threshold: PositiveCount
    failure_threshold: PositiveCount
    termination_grace_period: Seconds


class Probe(Value):
    """A question to a container, made by `Probe.http`, `.tcp`, `.grpc` or `.command`.

    Fields:
        http_get, tcp_socket, grpc_action, exec: what is asked, exactly one.
        initial_delay: seconds before the first question; 0 by default.
        period: seconds between questions; 10 by default.
        timeout: seconds until no answer is a failure; 1 by default.
        success_threshold: successes in a row that count; 1 by default.
        failure_threshold: failures in a row that count; 3 by default.
        termination_grace_period: seconds to stop after a failure; the Pod's own by default.

    Raises:
        InvalidConstructError: none or several of the questions.

    See https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
    """

    http_get: k8s.HTTPGetAction | None = None
    tcp_socket: k8s.TCPSocketAction | None = None
    grpc_action: k8s.GRPCAction | None = None
    exec: k8s.ExecAction | None = None
    initial_delay: Seconds | None = None
    period: Seconds | None = None
    timeout: Seconds | None = None
    success_threshold: PositiveCount | None = None
    failure_threshold: PositiveCount | None = None
    termination_grace_period: Seconds | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        handlers = (self.http_get, self.tcp_socket, self.grpc_action, self.exec)
        if sum(handler is not None for handler in handlers) != 1:
            raise ValueError(
                "a probe asks exactly one thing\n"
                "hint: write Probe.http(...), .tcp(...), .grpc(...) or .command(...)"
            )
        return self

    @classmethod
    def http(
        cls,
        path: str = "/",
        *,
        port: ProbePort = "http",
        scheme: Literal["HTTP", "HTTPS"] | None = None,
        host: str | None = None,
        headers: Mapping[str, str] | None = None,
        **timing: Unpack[Timing],
    ) -> Self:
        """Ask for a path; a status of 200 to 399 is success."""
        pairs = [k8s.HTTPHeader(name=name, value=value) for name, value in (headers or {}).items()]
        action = k8s.HTTPGetAction(
            path=path, port=port, scheme=scheme, host=host, http_headers=pairs or None
        )
        return cls(http_get=action, **timing)

    @classmethod
    def tcp(cls, port: ProbePort = "http", **timing: Unpack[Timing]) -> Self:
        """Open a connection."""
        return cls(tcp_socket=k8s.TCPSocketAction(port=port), **timing)

    @classmethod
    def grpc(
        cls, port: PortNumber, *, service: str | None = None, **timing: Unpack[Timing]
    ) -> Self:
        """Ask the gRPC health service."""
        return cls(grpc_action=k8s.GRPCAction(port=port, service=service), **timing)

    @classmethod
    def command(cls, *command: str, **timing: Unpack[Timing]) -> Self:
        """Run a command in the container; exit status 0 is success."""
        return cls(exec=k8s.ExecAction(command=list(command)), **timing)

    def probe(self) -> k8s.Probe:
        """Return the probe as the API has it."""
        return k8s.Probe(
            http_get=self.http_get,
            tcp_socket=self.tcp_socket,
            grpc=self.grpc_action,
            exec=self.exec,
            initial_delay_seconds=_seconds(self.initial_delay),
            period_seconds=_seconds(self.period),
            timeout_seconds=_seconds(self.timeout),
            success_threshold=self.success_threshold,
            failure_threshold=self.failure_threshold,
            termination_grace_period_seconds=_seconds(self.termination_grace_period),
        )

    @property
    def port(self) -> int | str | None:
        """The port that is asked; None for a command."""
        handler = self.http_get or self.tcp_socket or self.grpc_action
        return None if handler is None else handler.port


def _seconds(value: Any) -> int | None:
    return None if value is None else as_seconds(value)
