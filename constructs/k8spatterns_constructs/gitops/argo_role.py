"""`ProjectRole`: what groups and tokens may do with the Applications of a project."""

from __future__ import annotations

from typing import Literal, Self, TypeAlias

from pydantic import model_validator

from k8spatterns.types import DnsLabel, Many
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.mirrored import Tree, compact

Resource: TypeAlias = Literal[
    "applications", "applicationsets", "clusters", "exec", "logs", "repositories"
]
_ACTIONS = ("get", "create", "update", "delete", "sync", "override", "*")
_WITH_PATHS = ("action/", "update/", "delete/")


class ProjectPolicy(Value):
    """One thing that a role of a project may do, or may not.

    Fields:
        action: `get`, `create`, `update`, `delete`, `sync`, `override`, `*`, or a resource action
            such as `action/apps/Deployment/restart`; globs.
        object: the Application in the project; `*`, all of them, by default.
        resource: `applications` by default.
        effect: `allow` by default; `deny` wins.

    Raises:
        InvalidConstructError: an action that does not exist.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/
    """

    action: str
    object: str = "*"
    resource: Resource = "applications"
    effect: Literal["allow", "deny"] = "allow"

    @model_validator(mode="after")
    def _action_exists(self) -> Self:
        if self.action not in _ACTIONS and not self.action.startswith(_WITH_PATHS):
            raise ValueError(
                f'there is no action "{self.action}"\n'
                f"hint: write one of {', '.join(_ACTIONS)}, or action/GROUP/KIND/NAME"
            )
        for text in (self.action, self.object):
            if "," in text:
                raise ValueError(f'"{text}" has a comma\nhint: write one ProjectPolicy for each')
        return self

    def line(self, project: str, role: str) -> str:
        """Return the policy as Argo CD reads it."""
        subject = f"proj:{project}:{role}"
        what = f"{project}/{self.object}"
        return f"p, {subject}, {self.resource}, {self.action}, {what}, {self.effect}"


class ProjectRole(Value):
    """What groups and tokens may do with the Applications of a project.

    Fields:
        name: of the role.
        policies: what it may do; each must be given.
        groups: of the single sign-on whose members have the role; none by default.
        description: of the role; none by default.

    Raises:
        InvalidConstructError: no policy, or the same policy or group twice.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#project-roles
    """

    name: DnsLabel
    policies: Many[ProjectPolicy]
    groups: Many[str] = ()
    description: str | None = None

    @model_validator(mode="after")
    def _policies_once(self) -> Self:
        if not self.policies:
            raise ValueError(
                'the role may do nothing\nhint: policies=[ProjectPolicy(action="sync")]'
            )
        if len(set(self.of_project("")["policies"])) < len(self.policies):
            raise ValueError("a policy is there twice\nhint: remove one of them")
        if len(set(self.groups)) < len(self.groups):
            raise ValueError("a group is there twice\nhint: remove one of them")
        return self

    def of_project(self, project: str) -> Tree:
        """Return the role as the API has it in the project of this name."""
        return compact(
            name=self.name,
            description=self.description,
            groups=list(self.groups),
            policies=[policy.line(project, self.name) for policy in self.policies],
        )
