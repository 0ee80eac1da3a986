"""Environment variables: plain values, and values that come from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Self, TypeAlias

from pydantic import BeforeValidator, model_validator

from k8spatterns.api import k8s
from k8spatterns.types import ConfigKey, DnsSubdomain, EnvName, Quantity
from k8spatterns.value import Value


class EnvSource(Value):
    """The base of values that Kubernetes fills in when the container starts."""

    def value_from(self) -> k8s.EnvVarSource:
        """Return the source as the API has it."""
        raise NotImplementedError


class SecretKey(EnvSource):
    """The value of a key of a Secret.

    Fields:
        secret: the Secret's name.
        key: the key in it.
        optional: whether the container may start without it; False by default.

    See https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-environment-variables
    """

    secret: DnsSubdomain
    key: ConfigKey
    optional: bool = False

    def value_from(self) -> k8s.EnvVarSource:
        """Return the source as the API has it."""
        return k8s.EnvVarSource(
            secret_key_ref=k8s.SecretKeySelector(
                name=self.secret, key=self.key, optional=self.optional or None
            )
        )


class ConfigMapKey(EnvSource):
    """The value of a key of a ConfigMap.

    Fields:
        config_map: the ConfigMap's name.
        key: the key in it.
        optional: whether the container may start without it; False by default.

    See https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/
    """

    config_map: DnsSubdomain
    key: ConfigKey
    optional: bool = False

    def value_from(self) -> k8s.EnvVarSource:
        """Return the source as the API has it."""
        return k8s.EnvVarSource(
            config_map_key_ref=k8s.ConfigMapKeySelector(
                name=self.config_map, key=self.key, optional=self.optional or None
            )
        )


class FieldRef(EnvSource):
    """A field of the Pod itself; `DownwardApi.env()` makes it.

    Fields:
        field_path: such as `metadata.name` or `status.podIP`.

    See https://kubernetes.io/docs/concepts/workloads/pods/downward-api/
    """

    field_path: str

    def value_from(self) -> k8s.EnvVarSource:
        """Return the source as the API has it."""
        return k8s.EnvVarSource(field_ref=k8s.ObjectFieldSelector(field_path=self.field_path))


class ResourceFieldRef(EnvSource):
    """A request or limit of the container; `DownwardApi.resource()` makes it.

    Fields:
        resource: such as `limits.memory`.
        divisor: the unit of the value, such as `1Mi`; by default cores or bytes.
        container_name: another container of the Pod; by default the one that has the variable.

    See https://kubernetes.io/docs/concepts/workloads/pods/downward-api/
    """

    resource: str
    divisor: Quantity | None = None
    container_name: str | None = None

    def selector(self) -> k8s.ResourceFieldSelector:
        """Return the selector as the API has it."""
        return k8s.ResourceFieldSelector(
            resource=self.resource, divisor=self.divisor, container_name=self.container_name
        )

    def value_from(self) -> k8s.EnvVarSource:
        """Return the source as the API has it."""
        return k8s.EnvVarSource(resource_field_ref=self.selector())


class EnvFrom(Value):
    """All keys of a ConfigMap or a Secret as environment variables.

    Fields:
        config_map: the ConfigMap's name, or
        secret: the Secret's name.
        prefix: put before every key; none by default.
        optional: whether the container may start without it; False by default.

    See https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/
    """

    config_map: DnsSubdomain | None = None
    secret: DnsSubdomain | None = None
    prefix: str | None = None
    optional: bool = False

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if (self.config_map is None) == (self.secret is None):
            raise ValueError("EnvFrom takes either config_map= or secret=")
        return self

    def source(self) -> k8s.EnvFromSource:
        """Return the source as the API has it."""
        optional = self.optional or None
        if self.secret is not None:
            secret = k8s.SecretEnvSource(name=self.secret, optional=optional)
            return k8s.EnvFromSource(prefix=self.prefix, secret_ref=secret)
        config_map = k8s.ConfigMapEnvSource(name=self.config_map, optional=optional)
        return k8s.EnvFromSource(prefix=self.prefix, config_map_ref=config_map)


def _text_of_number(value: Any) -> Any:
    """Accept an integer for a value, and say why a boolean or a fraction has no one text."""
    if isinstance(value, bool):
        raise ValueError(
            f'{value} has no one spelling in a variable\nhint: write "{value}".lower()'
        )
    if isinstance(value, float):
        raise ValueError(f'{value} has no one spelling in a variable\nhint: write "{value}"')
    return str(value) if isinstance(value, int) else value


EnvValue: TypeAlias = str | int | EnvSource | k8s.EnvVarSource
Env: TypeAlias = Mapping[
    EnvName, Annotated[str | EnvSource | k8s.EnvVarSource, BeforeValidator(_text_of_number)]
]
"""Environment variables by name: text, a whole number, or where the value comes from."""


def env_vars(env: Mapping[str, Any]) -> list[k8s.EnvVar] | None:
    """Return the variables as the API has them, in the order in which they were written."""
    return [_env_var(name, value) for name, value in env.items()] or None


def _env_var(name: str, value: str | EnvSource | k8s.EnvVarSource) -> k8s.EnvVar:
    if isinstance(value, str):
        return k8s.EnvVar(name=name, value=value)
    source = value.value_from() if isinstance(value, EnvSource) else value
    return k8s.EnvVar(name=name, value_from=source)
