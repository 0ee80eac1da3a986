"""`DatabaseMigration`: an init step that brings a database's schema up to date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from k8spatterns.types import DnsLabel, DnsSubdomain, EnvName
from k8spatterns_constructs.workloads.deployment import DeploymentWorkload, Recreate
from k8spatterns_constructs.workloads.environment import Env, EnvFrom, SecretKey
from k8spatterns_constructs.workloads.init_step import InitStep
from k8spatterns_constructs.workloads.replicated import ReplicatedWorkload

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.workload import Workload

_SECRET_WORDS = ("PASSWORD", "PASSWD", "SECRET", "TOKEN", "PRIVATE_KEY", "API_KEY")


class DatabaseMigration(InitStep):
    """An init step that brings a database's schema up to date before the application starts.

    Every Pod runs it as it starts, so several run at the same time when a workload has several
    replicas or replaces its Pods by a rolling update. By default the tool is expected to take a
    lock in the database, as Flyway, Liquibase, golang-migrate and Rails do.
    With `locks=False` a workload is refused that could run two at once. Old Pods still run while
    new ones migrate: a migration has to leave the schema usable for both.

    Fields:
        credentials: where the migration's user and password come from: the name of a Secret, all
            of whose keys become variables, or a `SecretKey` by variable. `{}` for a database that
            knows the Pod by its ServiceAccount.
        locks: whether the tool keeps a second migration from running beside it; True by default.
        name: `db-migration` by default.

    Raises:
        InvalidConstructError: a password in plain text in `env`, or a variable that both `env` and
            `credentials` set.

    See https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
    """

    credentials: DnsSubdomain | Mapping[EnvName, SecretKey]
    locks: bool = True
    name: DnsLabel = "db-migration"

    @model_validator(mode="after")
    def _no_secret_in_plain_text(self) -> Self:
        for name, value in self.env.items():
            if isinstance(value, str) and any(word in name.upper() for word in _SECRET_WORDS):
                raise ValueError(
                    f"{name} would stand in plain text in the manifest\n"
                    f'hint: credentials={{"{name}": SecretKey(secret="...", key="...")}}'
                )
        return self

    @model_validator(mode="after")
    def _variables_once(self) -> Self:
        twice = [name for name in self._secret_env() if name in self.env]
        if twice:
            raise ValueError(
                f"env and credentials both set {', '.join(twice)}\nhint: leave it out of env"
            )
        return self

    def every_env(self) -> Env:
        """Return the environment variables with the credentials."""
        return {**self.env, **self._secret_env()}

    def every_env_from(self) -> Sequence[EnvFrom]:
        """Return what brings several variables, the Secret of the credentials included."""
        if isinstance(self.credentials, str):
            return (*self.env_from, EnvFrom(secret=self.credentials))
        return self.env_from

    def unfit_for(self, owner: Workload) -> str | None:
        """Return why two migrations could run at once, where the tool does not prevent it."""
        if self.locks or not _may_run_twice(owner):
            return None
        return (
            f'two "{self.name}" could run at once, and locks=False says that they must not\n'
            "hint: write replicas=1 and update=Recreate(), or run the migration as a BatchJob"
        )

    def _secret_env(self) -> Mapping[str, SecretKey]:
        return {} if isinstance(self.credentials, str) else self.credentials


def _may_run_twice(owner: Workload) -> bool:
    if isinstance(owner, DeploymentWorkload):
        return owner.replicas != 1 or not isinstance(owner.update, Recreate)
    if isinstance(owner, ReplicatedWorkload):
        return owner.replicas != 1
    return owner.kind() == "DaemonSet"
