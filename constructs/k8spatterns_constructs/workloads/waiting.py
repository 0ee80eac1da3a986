"""`WaitForService`, `WaitForTcp`: init steps that wait for something, with a deadline."""

from __future__ import annotations

import shlex
from typing import Any

from pydantic import Field

from k8spatterns.types import DnsLabel, DnsSubdomain, PortNumber, PositiveCount, Seconds, as_seconds
from k8spatterns_constructs.workloads.init_step import InitStep

BUSYBOX = "busybox:1.37"


class _Wait(InitStep):
    """An init step that asks again and again until its deadline."""

    image: str = BUSYBOX
    timeout: Seconds = 300
    interval: PositiveCount = 2

    def question(self) -> str:
        """Return the shell command that succeeds when there is nothing more to wait for."""
        raise NotImplementedError

    def subject(self) -> str:
        """Return what is waited for, as messages name it."""
        raise NotImplementedError

    def script(self) -> str:
        """Return the shell script: it ends with an error when the deadline has passed."""
        timeout, subject = as_seconds(self.timeout), shlex.quote(self.subject())
        return (
            f"end=$(($(date +%s) + {timeout})); "
            f"until {self.question()}; do "
            f'if [ "$(date +%s)" -ge "$end" ]; then '
            f"echo gave up on {subject} after {timeout}s >&2; exit 1; fi; "
            f"echo waiting for {subject}; sleep {self.interval}; done"
        )

    def model_post_init(self, context: Any, /) -> None:
        """Fill in the command, unless one is given."""
        if not self.command:
            object.__setattr__(self, "command", ("sh", "-c", self.script()))


class WaitForService(_Wait):
    """An init step that waits until a Service has a name, or answers on a port.

    Fields:
        service: the Service's name; `name.namespace` for one elsewhere.
        port: wait until it accepts connections here; by default until its name resolves.
        name: by default `wait-for-` and the service.
        timeout: seconds until the step fails; 300 by default.
        interval: seconds between attempts; 2 by default.
        image: needs `sh`, `date`, `nslookup` and `nc`; busybox by default.

    See https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#examples
    """

    service: DnsSubdomain
    port: PortNumber | None = None
    name: DnsLabel = Field(default_factory=lambda data: f"wait-for-{data['service']}")

    def question(self) -> str:
        """Ask for the name, or for a connection."""
        if self.port is None:
            return f"nslookup {self.service}"
        return f"nc -z -w 2 {self.service} {self.port}"

    def subject(self) -> str:
        """Return the service, with its port."""
        return self.service if self.port is None else f"{self.service}:{self.port}"
