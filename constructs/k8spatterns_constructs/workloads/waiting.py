"""`WaitForService`, `WaitForTcp`: init steps that wait for something, with a deadline."""

from __future__ import annotations

import shlex
from typing import Any, Self

from pydantic import model_validator

from k8spatterns.types import (
    AbsolutePath,
    DnsLabel,
    DnsSubdomain,
    ImageRef,
    Many,
    PortNumber,
    PositiveCount,
    Seconds,
    as_seconds,
)
from k8spatterns_constructs.workloads.init_step import InitStep
from k8spatterns_constructs.workloads.naming import LABEL_LIMIT
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.security import Security
from k8spatterns_constructs.workloads.served import ServedWorkload

BUSYBOX = "busybox:1.37"
NOBODY = 65534
ATTEMPT = 2
"""Seconds that one attempt to connect may take."""


class Waiting(InitStep):
    """An init step that asks again and again until its deadline; the base of those that wait.

    Fields:
        timeout: seconds until the step fails, which the Pod's status then shows; 300 by default.
            The kubelet then runs it again, so that a late answer still starts the Pod.
        interval: seconds between attempts; 2 by default.
        image: needs `sh`, `date`, `sleep` and what asks the question; busybox by default.
        security: the user `nobody` (65534) by default, since busybox's own user is root.
        writable_paths: none by default; nothing is written.
        command: by default the script that waits.

    Raises:
        InvalidConstructError: a timeout of 0.

    See https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
    """

    image: ImageRef = BUSYBOX
    timeout: Seconds = 300
    interval: PositiveCount = 2
    security: Security | None = Security(run_as_user=NOBODY, run_as_group=NOBODY)
    writable_paths: Many[AbsolutePath] = ()

    @model_validator(mode="after")
    def _has_time(self) -> Self:
        if as_seconds(self.timeout) == 0:
            raise ValueError("a timeout of 0 seconds never waits\nhint: write timeout=300")
        self.fill_in("command", ("sh", "-c", self.script()))
        return self

    def all_ports(self) -> tuple[Port, ...]:
        """Return no port: the step listens nowhere, whatever port it waits for."""
        return ()

    def question(self) -> str:
        """Return the shell command that succeeds when there is nothing more to wait for."""
        raise NotImplementedError

    def subject(self) -> str:
        """Return what is waited for, as messages name it."""
        raise NotImplementedError

    def script(self) -> str:
        """Return the shell script: it ends with an error when the deadline has passed."""
        timeout, subject = as_seconds(self.timeout), self.subject()
        return (
            f"end=$(($(date +%s) + {timeout}))\n"
            f"until {self.question()}; do\n"
            '  if [ "$(date +%s)" -ge "$end" ]; then\n'
            f"    echo {shlex.quote(f'gave up on {subject} after {timeout} s')} >&2\n"
            "    exit 1\n"
            "  fi\n"
            f"  echo {shlex.quote(f'waiting for {subject}')}\n"
            f"  sleep {self.interval}\n"
            "done\n"
        )


def _step_name(name: str) -> str:
    """Return `wait-for-db` for what is waited for, a valid name whatever it is."""
    return f"wait-for-{name.replace('.', '-')}"[:LABEL_LIMIT].rstrip("-")


class WaitForTcp(Waiting):
    """An init step that waits until a host accepts connections on a port.

    Fields:
        host: a name or an IPv4 address, in the cluster or outside.
        port: 1 to 65535.
        name: by default `wait-for-` and the host.

    See https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
    """

    host: DnsSubdomain
    # Required here, and the other side's.
    port: PortNumber  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    name: DnsLabel = "wait-for-tcp"

    @model_validator(mode="after")
    def _named_after_the_host(self) -> Self:
        self.fill_in("name", _step_name(self.host))
        return self

    def question(self) -> str:
        """Ask for a connection."""
        return _connects(self.host, self.port)

    def subject(self) -> str:
        """Return the host and the port."""
        return f"{self.host}:{self.port}"


class WaitForService(Waiting):
    """An init step that waits until a Service has a name in the DNS, or answers on a port.

    A Service has its name as soon as it exists, and a headless one as soon as a Pod is ready; with
    `port` the step waits until a Pod behind it accepts connections.

    Fields:
        service: the Service's name, or the workload that has it.
        namespace: where the Service is; by default where the Pod is.
        port: wait until it accepts connections; by default until the Service's name resolves.
        cluster_domain: `cluster.local` by default; only used with `namespace`.
        name: by default `wait-for-` and the service.

    Raises:
        InvalidConstructError: a workload that has no Service.

    See https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
    """

    service: ServedWorkload | DnsLabel
    namespace: DnsLabel | None = None
    port: PortNumber | None = None
    cluster_domain: DnsSubdomain = "cluster.local"
    name: DnsLabel = "wait-for-service"

    # Runs before the script is written, which names the host.
    @model_validator(mode="before")
    @classmethod
    def _has_a_service(cls, data: Any) -> Any:
        service = data.get("service") if isinstance(data, dict) else None
        if isinstance(service, ServedWorkload) and service.service_name() is None:
            raise ValueError(
                f"{service} has no Service to wait for\n"
                "hint: give it a port= that is exposed, or wait for another one by name"
            )
        if isinstance(service, str) and "." in service:
            name, _, namespace = service.partition(".")
            namespace = namespace.partition(".")[0]
            raise ValueError(
                f'"{service}" is more than the name of a Service\n'
                f'hint: write service="{name}", namespace="{namespace}"; for a host outside the '
                "cluster there is WaitForTcp"
            )
        return data

    @model_validator(mode="after")
    def _named_after_the_service(self) -> Self:
        target = self.service
        self.fill_in("name", _step_name(target if isinstance(target, str) else target.name))
        return self

    def host(self) -> str:
        """Return the name that the DNS knows the Service by."""
        target = self.service
        name = target.service_name() if isinstance(target, ServedWorkload) else target
        if self.namespace is None:
            return str(name)
        return f"{name}.{self.namespace}.svc.{self.cluster_domain}"

    def question(self) -> str:
        """Ask for an address, or for a connection."""
        if self.port is not None:
            return _connects(self.host(), self.port)
        # busybox's nslookup fails when any domain of the search list lacks the name, so that its
        # exit status is of no use: an answer has a line with an address.
        return f"nslookup {self.host()} 2>/dev/null | grep -q '^Address: '"

    def subject(self) -> str:
        """Return the service, with its port."""
        return self.host() if self.port is None else f"{self.host()}:{self.port}"


def _connects(host: str, port: int) -> str:
    return f"nc -z -w {ATTEMPT} {host} {port}"
