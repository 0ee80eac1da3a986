"""What every container has, whatever its part in the Pod: fields written once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal, Self

from pydantic import Field, model_validator

from k8spatterns.api import k8s
from k8spatterns.types import AbsolutePath, ImageRef, Many, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.environment import Env, EnvFrom, env_vars
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.probes import Probe
from k8spatterns_constructs.workloads.resources import Resources
from k8spatterns_constructs.workloads.security import Security
from k8spatterns_constructs.workloads.volumes import Volume

_PROBES = {"readiness", "liveness"}


class ContainerFields(Value):
    """The fields of a container; workloads, sidecars and init steps all have them.

    Fields:
        image: the image, with a tag or a digest.
        command: replaces the image's entrypoint.
        args: replaces the image's arguments.
        working_dir: by default the image's.
        env: environment variables by name: text, a whole number, or where the value comes from.
        env_from: all keys of ConfigMaps and Secrets as variables.
        port: the one port, which is then named `http`; or
        ports: several, each with a name.
        resources: requests and limits.
        liveness, readiness, startup: probes; none by default where a field's class does not say
            otherwise.
        pre_stop: what runs before the container is stopped, such as
            `k8s.LifecycleHandler(sleep=k8s.SleepAction(seconds=5))`; nothing by default.
        post_start: what runs right after it started; nothing by default.
        volumes: storage, and where the container sees it.
        writable_paths: paths that stay writable under a read-only root, each an empty directory;
            `/tmp` by default.
        image_pull_policy: by default the API server's (`Always` for `latest`, else `IfNotPresent`).

    See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container
    """

    image: ImageRef
    command: Many[str] = ()
    args: Many[str] = ()
    working_dir: AbsolutePath | None = None
    env: Env = Field(default_factory=dict)
    env_from: Many[EnvFrom] = ()
    port: PortNumber | None = None
    ports: Many[Port] = ()
    resources: Resources = Resources()
    liveness: Probe | None = None
    readiness: Probe | None = None
    startup: Probe | None = None
    pre_stop: k8s.LifecycleHandler | None = None
    post_start: k8s.LifecycleHandler | None = None
    volumes: Many[Volume] = ()
    writable_paths: Many[AbsolutePath] = ("/tmp",)  # noqa: S108 - a path in the container
    image_pull_policy: Literal["Always", "IfNotPresent", "Never"] | None = None

    @model_validator(mode="after")
    def _ports_once(self) -> Self:
        if self.port is not None and self.ports:
            raise ValueError("give either port= or ports=, not both")
        names = [port.name for port in self.ports]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(
                    f'two ports are named "{name}"\nhint: Port(number=..., name="...") names a port'
                )
        return self

    def fill_in(self, field: str, value: object) -> None:
        """Fill in a field that was left out, for a default that depends on other fields."""
        if field not in self.model_fields_set:
            object.__setattr__(self, field, value)  # the model is frozen for everybody else

    def all_ports(self) -> tuple[Port, ...]:
        """Return the ports, however they were given."""
        return tuple(self.ports) if self.port is None else (_only_port(self.port),)

    def effective_resources(self) -> Resources:
        """Return the requests and limits, those that the class itself adds included."""
        return self.resources

    def fill_in_probes(self, port: Port | None) -> None:
        """Fill in the probes that were left out: those of what runs on and has the port."""
        if port is None or self.model_fields_set >= _PROBES:
            return
        readiness, liveness = self.default_probes(port)
        self.fill_in("readiness", readiness)
        self.fill_in("liveness", liveness)

    def default_probes(self, port: Port) -> tuple[Probe, Probe]:
        """Return the readiness and the liveness probe of what runs on and has a port."""
        # Named here and numbered there: kube-score takes the same question twice for a mistake, and
        # does not see that the second one is far more patient.
        return Probe.tcp(port.name), Probe.tcp(port.number, initial_delay=10, failure_threshold=6)

    def every_env(self) -> Env:
        """Return the environment variables, those that other fields bring included."""
        return self.env

    def every_env_from(self) -> Sequence[EnvFrom]:
        """Return what brings several variables, other fields included."""
        return self.env_from

    def mounted_volumes(
        self, container: str, security: Security | None, more: Iterable[Volume] = ()
    ) -> tuple[Volume, ...]:
        """Return the volumes that the container lists, and those for its writable paths.

        Args:
            container: the container's name, which names the volumes of its writable paths.
            security: says whether the root is read-only.
            more: volumes that it sees beside its own.
        """
        volumes = (*self.volumes, *more)
        if security is None or not security.read_only_root_filesystem:
            return volumes
        taken = {volume.at for volume in volumes}
        writable = (path for path in self.writable_paths if path not in taken)
        return (
            *volumes,
            *(Volume(name=_volume_name(container, path), at=path) for path in writable),
        )

    def container(
        self,
        name: str,
        security: Security | None,
        volumes: Iterable[Volume] = (),
        *,
        alone: bool = False,
    ) -> k8s.Container:
        """Return the container as the API has it.

        Args:
            name: the container's name.
            security: what it may do; None says nothing.
            volumes: what `mounted_volumes` returned.
            alone: whether its security differs from its Pod's, so that all of it is said here.
        """
        ports = [port.container_port() for port in self.all_ports()]
        mounts = [volume.mounted() for volume in volumes]
        return k8s.Container(
            name=name,
            image=self.image,
            command=list(self.command) or None,
            args=list(self.args) or None,
            working_dir=self.working_dir,
            env=env_vars(self.every_env()),
            env_from=[source.source() for source in self.every_env_from()] or None,
            ports=ports or None,
            resources=self.effective_resources().requirements(),
            liveness_probe=_probe(self.liveness),
            readiness_probe=_probe(self.readiness),
            startup_probe=_probe(self.startup),
            lifecycle=self._lifecycle(),
            volume_mounts=[mount for mount in mounts if mount is not None] or None,
            security_context=None if security is None else security.of_container(alone=alone),
            image_pull_policy=self.image_pull_policy,
        )

    def _lifecycle(self) -> k8s.Lifecycle | None:
        if self.pre_stop is None and self.post_start is None:
            return None
        return k8s.Lifecycle(pre_stop=self.pre_stop, post_start=self.post_start)


@lru_cache(maxsize=1024)
def _only_port(number: int) -> Port:
    """Return the port of `port=`, which is asked for again and again."""
    return Port(number=number)


def _probe(probe: Probe | None) -> k8s.Probe | None:
    return None if probe is None else probe.probe()


def _volume_name(container: str, path: str) -> str:
    """Return `web-tmp` for the path `/tmp` of the container `web`, at most 63 characters."""
    letters = (letter if letter.isascii() and letter.isalnum() else "-" for letter in path.lower())
    tail = "".join(letters).strip("-")[-30:].strip("-") or "root"
    return f"{container[: 62 - len(tail)].strip('-')}-{tail}"
