"""`LogShipper`: a sidecar that reads the application's log files and sends them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Self

from annotated_types import MinLen
from pydantic import Field, model_validator

from k8spatterns.types import (
    AbsolutePath,
    ConfigKey,
    DnsLabel,
    ImageRef,
    Many,
    PortNumber,
)
from k8spatterns_constructs.workloads.configured import ConfiguredSidecar, as_config
from k8spatterns_constructs.workloads.environment import Env
from k8spatterns_constructs.workloads.fluent_bit_config import (
    LogParser,
    fluent_bit_config,
    secret_variables,
)
from k8spatterns_constructs.workloads.log_outputs import LogOutput, Settings, StdoutOutput
from k8spatterns_constructs.workloads.naming import joined
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.probes import Probe
from k8spatterns_constructs.workloads.security import Security
from k8spatterns_constructs.workloads.volumes import Volume

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.workload import Workload

FLUENT_BIT = "fluent/fluent-bit:5.1.5"
NONROOT = 65532
STATE = "/fluent-bit/state"
MULTILINE = ("docker", "cri", "go", "java", "python", "ruby")

_OF_THE_CONFIG = (
    "files",
    "parser",
    "multiline",
    "fields",
    "tag",
    "outputs",
    "memory_limit",
    "tail",
    "service",
)
_TAIL_FIELDS = ("name", "path", "tag", "parser", "multiline.parser", "mem_buf_limit")


class LogShipper(ConfiguredSidecar):
    """A Fluent Bit beside the application, which reads its log files and sends them on.

    The directory of the files is one volume, which the application's container sees at the same
    path and the shipper read-only. How far the shipper has read is kept in a volume of its own, so
    that a restart of its container loses nothing and repeats nothing.

    A destination that is down makes no Pod unready: the probes ask whether Fluent Bit runs, not
    whether it gets rid of its records, which `Probe.http("/api/v1/health", port="fluent-2020")`
    does.

    Fields:
        path: the directory where the application writes its log files.
        files: which files in it; `*.log` by default.
        volume: the volume of the directory; by default an empty directory, as long-lived as the
            Pod. A claim keeps logs beyond it.
        parser: the name of a parser that Fluent Bit brings, such as `json` or `nginx`, or a
            `LogParser`; by default a line is the field `log`.
        multiline: Fluent Bit's rules for records of several lines, such as `("java",)`; none by
            default.
        fields: what is added to every record, such as `{"pod": "${HOSTNAME}"}`; nothing by
            default.
        tag: the records' tag; `app` by default.
        outputs: where the records go; standard output as JSON lines by default.
        memory_limit: what may wait in memory for the outputs, in Fluent Bit's units; `5M` by
            default. Reading pauses above it.
        tail: further properties of the input, as its page spells them.
        service: further properties of the `service` section.
        http_port: where Fluent Bit says how it is; 2020 by default. Two shippers in a Pod need two.
        config_path: `/fluent-bit/config` by default.
        config_file: `fluent-bit.yaml` by default; a name in `.conf` is read as the classic format.
        name: `log-shipper` by default.
        image: Fluent Bit 5 by default, an image without a shell.
        command, args: start Fluent Bit with the file of configuration by default.
        security: the user 65532 by default, since the image's own user is root. Log files must be
            readable for it: by everybody, or by a group in the workload's `fs_group`.
        liveness, readiness: ask Fluent Bit's server by default.

    Raises:
        InvalidConstructError: a volume at another path, a parser beside `multiline`, no output, or
            fields of the configuration beside a configuration of one's own.

    See https://docs.fluentbit.io/manual/data-pipeline/inputs/tail
    """

    name: DnsLabel = "log-shipper"
    image: ImageRef = FLUENT_BIT
    command: Many[str] = ("/fluent-bit/bin/fluent-bit",)
    path: AbsolutePath
    files: Annotated[str, MinLen(1)] = "*.log"
    volume: Volume | None = None
    parser: LogParser | Annotated[str, MinLen(1)] | None = None
    multiline: Many[str] = ()
    fields: Mapping[str, str] = Field(default_factory=dict)
    tag: Annotated[str, MinLen(1)] = "app"
    outputs: Many[LogOutput] = (StdoutOutput(),)
    memory_limit: Annotated[str, MinLen(1)] = "5M"
    tail: Settings = Field(default_factory=dict)
    service: Settings = Field(default_factory=dict)
    http_port: PortNumber = 2020
    config_path: AbsolutePath = "/fluent-bit/config"
    config_file: ConfigKey = "fluent-bit.yaml"
    security: Security | None = Security(run_as_user=NONROOT, run_as_group=NONROOT)

    @model_validator(mode="after")
    def _fields_of_the_config(self) -> Self:
        if self.generated:
            return self
        for name in _OF_THE_CONFIG:
            if name in self.model_fields_set:
                raise ValueError(
                    f"{name}= would do nothing, since the configuration is your own\n"
                    f"hint: leave {name} out, or config and config_map"
                )
        return self

    @model_validator(mode="after")
    def _readable(self) -> Self:
        if not self.outputs:
            raise ValueError("the records go nowhere\nhint: outputs=[StdoutOutput()]")
        if self.parser is not None and self.multiline:
            raise ValueError(
                "Fluent Bit takes either parser= or multiline=, not both\n"
                "hint: parse the joined records where they arrive"
            )
        for name in self.tail:
            if name.lower() in _TAIL_FIELDS:
                raise ValueError(f"tail sets {name}, which has a field of the shipper")
        for rule in self.multiline:
            if rule not in MULTILINE:
                raise ValueError(
                    f'Fluent Bit brings no rule "{rule}" for several lines\n'
                    f"hint: it has {', '.join(MULTILINE)}; others go into config="
                )
        return self

    @model_validator(mode="after")
    def _volume_at_the_path(self) -> Self:
        if self.volume is not None and self.volume.at not in (None, self.path):
            raise ValueError(
                f"the volume is at {self.volume.at} and the logs are in {self.path}\n"
                "hint: leave at= out, or make both the same"
            )
        return self

    @model_validator(mode="after")
    def _defaults_of_fluent_bit(self) -> Self:
        self.fill_in("args", ("-c", self.config_location))
        return self

    def default_probes(self, port: Port) -> tuple[Probe, Probe]:
        """Return the probes, which ask Fluent Bit's own server."""
        readiness = Probe.http("/api/v1/uptime", port=port.name)
        return readiness, Probe.http("/", port=port.name, failure_threshold=6)

    @property
    def log_volume(self) -> Volume:
        """The volume of the log files, as the application's container sees it."""
        volume = self.volume or Volume(name=joined(self.name, "logs"))
        return volume.replace(at=self.path)

    def all_ports(self) -> tuple[Port, ...]:
        """Return the port of Fluent Bit's server, where the configuration is known to have one."""
        if not self.generated and "http_port" not in self.model_fields_set:
            return super().all_ports()
        own = Port(number=self.http_port, name=f"fluent-{self.http_port}", exposed=False)
        return (own, *super().all_ports())

    def shared_volumes(self) -> Sequence[Volume]:
        """Return the volumes that the application's container sees too."""
        return (self.log_volume, *super().shared_volumes())

    def own_volumes(self, owner: Workload) -> Sequence[Volume]:
        """Return the logs, read-only, the configuration, and the shipper's own state."""
        logs, *others = super().own_volumes(owner)
        state = [Volume(name=joined(self.name, "state"), at=STATE)] if self.generated else []
        return (logs.replace(read_only=True), *others, *state)

    def every_env(self) -> Env:
        """Return the environment variables, with those that carry the outputs' secrets."""
        return {**secret_variables(self.outputs), **self.env}

    def generated_config(self, owner: Workload) -> str:
        """Return Fluent Bit's configuration."""
        del owner
        tree = fluent_bit_config(
            tail=self._tail(),
            outputs=self.outputs,
            fields=self.fields,
            parser=self.parser,
            http_port=self.http_port,
            service=self.service,
        )
        return as_config(tree)

    def _tail(self) -> dict[str, object]:
        tail: dict[str, object] = {
            "name": "tail",
            "path": f"{self.path.rstrip('/')}/{self.files}",
            "tag": self.tag,
            "db": f"{STATE}/tail.db",
            "read_from_head": True,
            "refresh_interval": 5,
            "skip_long_lines": True,
            "mem_buf_limit": self.memory_limit,
        }
        if self.parser is not None:
            name = self.parser.name if isinstance(self.parser, LogParser) else self.parser
            tail["parser"] = name
        if self.multiline:
            tail["multiline.parser"] = ", ".join(self.multiline)
        return {**tail, **self.tail}
