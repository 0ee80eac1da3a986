"""What the generators over pull requests and over repositories share: hosts and credentials."""

from __future__ import annotations

from typing import Any, ClassVar, Self, TypeAlias

from pydantic import model_validator

from k8spatterns.types import ConfigKey, DnsSubdomain
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact
from k8spatterns_constructs.workloads.environment import ConfigMapKey, SecretKey

Token: TypeAlias = SecretKey


class BasicAuth(Value):
    """A user with the password in a Secret.

    Fields:
        username: of the user.
        password: the key of a Secret.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/#bitbucket-server
    """

    username: str
    password: SecretKey

    def tree(self) -> Tree:
        """Return the credentials as the API has them."""
        return {"username": self.username, "passwordRef": secret(self.password)}


class GitHost(Mirrored):
    """The base of the services that host repositories."""

    # The service's key in the object, and the key of its token.
    KEY: ClassVar[str] = ""
    TOKEN: ClassVar[str] = "tokenRef"  # noqa: S105 - the name of a field
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset({"token", "basic_auth", "bearer_token", "ca"})

    @model_validator(mode="after")
    def _one_credential(self) -> Self:
        if getattr(self, "basic_auth", None) and getattr(self, "bearer_token", None):
            raise ValueError("give either basic_auth= or bearer_token=")
        if getattr(self, "token", None) and getattr(self, "app_secret_name", None):
            raise ValueError("give either token= or app_secret_name=")
        return self

    def tree(self) -> Tree:
        """Return the service as the API has it."""
        token: SecretKey | None = getattr(self, "token", None)
        bearer: SecretKey | None = getattr(self, "bearer_token", None)
        basic: BasicAuth | None = getattr(self, "basic_auth", None)
        authority: ConfigMapKey | None = getattr(self, "ca", None)
        references: dict[str, Any] = {
            self.TOKEN: token and secret(token),
            "bearerToken": bearer and {"tokenRef": secret(bearer)},
            "basicAuth": basic and basic.tree(),
            "caRef": authority and {"configMapName": authority.config_map, "key": authority.key},
        }
        return {**super().tree(), **compact(**references)}


def secret(key: SecretKey) -> dict[str, DnsSubdomain | ConfigKey]:
    """Return the key of a Secret as the ApplicationSet has it."""
    return {"secretName": key.secret, "key": key.key}
