"""What an override policy changes in the objects that go to some clusters."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, model_validator

from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.types import Annotations, DnsLabel, JsonPointer, Labels, Many
from k8spatterns.value import Value

Operator = Literal["add", "remove", "replace"]

_Changed = policy.OverridePolicySpecOverridersAnnotationsOverrider


def _checked_value(operator: str, value: Any, what: str = "value") -> None:
    """Refuse a removal with a value, and anything else without."""
    if operator == "remove" and value is not None:
        raise ValueError(f"remove takes no {what}\nhint: leave it out")
    if operator != "remove" and value is None:
        raise ValueError(f"{operator} needs a {what}\nhint: write {what}=...")


def _below_root(path: str) -> str:
    if path in ("", "/"):
        raise ValueError(
            "a part of the object is needed\nhint: write a path such as /spec/replicas"
        )
    return path


Pointer = Annotated[JsonPointer, AfterValidator(_below_root)]
"""A JSON pointer to a part of an object."""


class ImageOverrider(Value):
    """Changes a part of the images of a workload.

    Fields:
        component: `Registry`, `Repository` or `Tag` (or digest).
        operator: `replace` by default, `add` (behind what is there) or `remove`.
        value: what is put there; none to remove.
        path: a JSON pointer to the one image to change; by default those of all containers, though
            not of init containers, of a Deployment, StatefulSet, DaemonSet, ReplicaSet, Job or Pod.

    Raises:
        InvalidConstructError: a value that is missing or too many, or an image without repository.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    component: Literal["Registry", "Repository", "Tag"]
    operator: Operator = "replace"
    value: str | None = None
    path: Pointer | None = None

    @model_validator(mode="after")
    def _makes_an_image(self) -> Self:
        _checked_value(self.operator, self.value or None)
        if self.component == "Repository" and self.operator == "remove":
            raise ValueError('an image needs a repository\nhint: operator="replace"')
        value = self.value or ""
        if self.operator == "replace" and self.component == "Registry" and "/" in value:
            raise ValueError(
                f"{value!r} is more than a registry\nhint: write the host, such as "
                '"registry.example.com", and replace component="Repository" beside it'
            )
        if any(letter.isspace() for letter in value) or "://" in value:
            raise ValueError(f"{value!r} is no part of an image\nhint: write no scheme or spaces")
        return self

    def overrider(self) -> policy.OverridePolicySpecOverridersImageOverrider:
        """Return the change as the API has it."""
        predicate = policy.OverridePolicySpecOverridersImageOverriderPredicate
        return policy.OverridePolicySpecOverridersImageOverrider(
            component=self.component,
            operator=self.operator,
            value=self.value,
            predicate=None if self.path is None else predicate(path=self.path),
        )


class ArgsOverrider(Value):
    """Adds words to the command or the arguments of a container, or removes them.

    Fields:
        container_name: whose.
        value: the words, at least one.
        operator: `add` (at the end, the default) or `remove`.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    container_name: DnsLabel
    value: Many[str]
    operator: Literal["add", "remove"] = "add"

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if not self.value:
            raise ValueError('there is nothing to change\nhint: value=["--verbose"]')
        return self

    def overrider(self) -> policy.OverridePolicySpecOverridersArgsOverrider:
        """Return the change as the API has it."""
        return policy.OverridePolicySpecOverridersArgsOverrider(
            container_name=self.container_name, operator=self.operator, value=list(self.value)
        )


class LabelsOverrider(Value):
    """Adds labels to the object, or replaces or removes those that are there.

    Fields:
        value: the labels, at least one.
        operator: `add` by default, also of what is there; `replace` and `remove` leave alone what
            is not.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    value: Labels
    operator: Operator = "add"

    @model_validator(mode="after")
    def _has_some(self) -> Self:
        if not self.value:
            raise ValueError('there is nothing to change\nhint: value={"tier": "edge"}')
        return self

    def overrider(self) -> _Changed:
        """Return the change as the API has it."""
        return _Changed(operator=self.operator, value=dict(self.value))


class AnnotationsOverrider(Value):
    """Adds annotations to the object, or replaces or removes those that are there.

    Fields:
        value: the annotations, at least one.
        operator: `add` by default, also of what is there; `replace` and `remove` leave alone what
            is not.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    value: Annotations
    operator: Operator = "add"

    @model_validator(mode="after")
    def _has_some(self) -> Self:
        if not self.value:
            raise ValueError('there is nothing to change\nhint: value={"example.com/by": "shop"}')
        return self

    def overrider(self) -> _Changed:
        """Return the change as the API has it."""
        return _Changed(operator=self.operator, value=dict(self.value))


class PlaintextOverrider(Value):
    """One step of a JSON patch.

    Fields:
        path: a JSON pointer, such as `/spec/replicas`; a `/` in a key is written `~1`.
        operator: `replace` by default, `add` or `remove`.
        value: anything that YAML can hold; none to remove.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    path: Pointer
    operator: Operator = "replace"
    value: Any = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        _checked_value(self.operator, self.value)
        return self

    def overrider(self) -> policy.OverridePolicySpecOverridersPlaintext:
        """Return the change as the API has it."""
        return policy.OverridePolicySpecOverridersPlaintext(
            path=self.path, operator=self.operator, value=self.value
        )


class FieldPatch(Value):
    """One step of a JSON patch inside the document that a field holds as text.

    Fields:
        sub_path: a JSON pointer inside the document.
        operator: `replace` by default, `add` or `remove`.
        value: anything that YAML can hold; none to remove.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    sub_path: Pointer
    operator: Operator = "replace"
    value: Any = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        _checked_value(self.operator, self.value)
        return self

    def step(self) -> policy.OverridePolicySpecOverridersFieldOverriderJson:
        """Return the step as the API has it."""
        return policy.OverridePolicySpecOverridersFieldOverriderJson(
            sub_path=self.sub_path, operator=self.operator, value=self.value
        )


class FieldOverrider(Value):
    """Changes the JSON or YAML document that a field holds as text, as in a ConfigMap.

    Fields:
        field_path: a JSON pointer to the field, such as `/data/config.yaml`.
        patches: the steps, at least one.
        format: `yaml` by default, or `json`.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    field_path: Pointer
    patches: Many[FieldPatch]
    format: Literal["json", "yaml"] = "yaml"

    @model_validator(mode="after")
    def _has_steps(self) -> Self:
        if not self.patches:
            raise ValueError("there is nothing to change\nhint: patches=[FieldPatch(...)]")
        return self

    def overrider(self) -> policy.OverridePolicySpecOverridersFieldOverrider:
        """Return the change as the API has it."""
        steps = [patch.step() for patch in self.patches]
        return policy.OverridePolicySpecOverridersFieldOverrider(
            field_path=self.field_path,
            json=steps if self.format == "json" else None,
            yaml=steps if self.format == "yaml" else None,
        )
