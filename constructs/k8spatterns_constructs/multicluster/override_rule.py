"""`OverrideRule`: the changes for some clusters, and which objects can take them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

from pydantic import model_validator

from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.types import Many
from k8spatterns.value import Value
from k8spatterns_constructs.multicluster.clusters import ClusterAffinity
from k8spatterns_constructs.multicluster.overriders import (
    AnnotationsOverrider,
    ArgsOverrider,
    FieldOverrider,
    ImageOverrider,
    LabelsOverrider,
    PlaintextOverrider,
)
from k8spatterns_constructs.multicluster.selection import Chosen

# Karmada looks for containers in no other kinds; a CronJob's are too deep for it.
_WITH_CONTAINERS = ("DaemonSet", "Deployment", "Job", "Pod", "ReplicaSet", "StatefulSet")
_MISSING: Any = object()
# Charts and users' overrides fill these in later.
_COMPLETED_LATER = ("/metadata/labels", "/metadata/annotations", "/metadata/namespace")


class OverrideRule(Value):
    """What is changed in the objects that go to some clusters.

    Fields:
        clusters: which they are; all by default.
        images: changes of images.
        command, args: words for containers.
        labels, annotations: of the objects.
        fields: changes inside a document that a field holds as text.
        plaintext: steps of a JSON patch, for everything else.

    Raises:
        InvalidConstructError: there is no change.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    clusters: ClusterAffinity | None = None
    images: Many[ImageOverrider] = ()
    command: Many[ArgsOverrider] = ()
    args: Many[ArgsOverrider] = ()
    labels: Many[LabelsOverrider] = ()
    annotations: Many[AnnotationsOverrider] = ()
    fields: Many[FieldOverrider] = ()
    plaintext: Many[PlaintextOverrider] = ()

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        groups = (self.images, self.command, self.args, self.labels, self.annotations)
        if not any((*groups, self.fields, self.plaintext)):
            raise ValueError(
                "the rule changes nothing\n"
                'hint: plaintext=[PlaintextOverrider(path="/spec/replicas", value=1)]'
            )
        return self

    def rule(self) -> policy.OverridePolicySpecOverrideRules:
        """Return the rule as the API has it."""
        overriders = policy.OverridePolicySpecOverriders(
            image_overrider=[one.overrider() for one in self.images] or None,
            command_overrider=[one.overrider() for one in self.command] or None,
            args_overrider=[one.overrider() for one in self.args] or None,
            labels_overrider=[one.overrider() for one in self.labels] or None,
            annotations_overrider=[one.overrider() for one in self.annotations] or None,
            field_overrider=[one.overrider() for one in self.fields] or None,
            plaintext=[one.overrider() for one in self.plaintext] or None,
        )
        clusters = None if self.clusters is None else self.clusters.affinity()
        return policy.OverridePolicySpecOverrideRules(
            target_cluster=clusters, overriders=overriders
        )

    def unfit_for(self, one: Chosen) -> str | None:
        """Return why an object can't take a change, or None where it can take all."""
        return next((reason for reason in self._reasons(one) if reason), None)

    def _reasons(self, one: Chosen) -> Iterator[str | None]:
        for image in self.images:
            yield _no_image(one, image)
        for words in (*self.command, *self.args):
            yield _no_container(one, words.container_name)
        for field in self.fields:
            if not isinstance(_value(one.tree, field.field_path), str):
                yield f"it has no text at {field.field_path}"
        yield self._no_path(one)

    def _no_path(self, one: Chosen) -> str | None:
        """Say which step has no place in the object, as the steps before have left it."""
        added: list[str] = []
        for step in self.plaintext:
            parent = step.path.rpartition("/")[0]
            wanted = parent if step.operator == "add" else step.path
            sure = any(
                f"{step.path}/".startswith(f"{path}/") for path in (*added, *_COMPLETED_LATER)
            )
            if wanted and not sure and _value(one.tree, wanted) is _MISSING:
                return f"it has nothing at {wanted}"
            if step.operator != "remove":
                added.append(step.path)
        return None


def _no_image(one: Chosen, image: ImageOverrider) -> str | None:
    if image.path is not None:
        found = _value(one.tree, image.path)
        return None if isinstance(found, str) else f"it has no image at {image.path}"
    if one.kind in _WITH_CONTAINERS:
        return None
    return "Karmada looks for no images in it"


def _no_container(one: Chosen, name: str) -> str | None:
    if one.kind not in _WITH_CONTAINERS:
        return "Karmada looks for no containers in it"
    path = "/spec/containers" if one.kind == "Pod" else "/spec/template/spec/containers"
    containers = _value(one.tree, path)
    names = [each.get("name") for each in containers] if isinstance(containers, list) else []
    return None if name in names else f'it has no container "{name}"; it has: {", ".join(names)}'


def _value(tree: Any, pointer: str) -> Any:
    """Return what stands at a JSON pointer."""
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(tree, list):
            tree = tree[int(key)] if key.isdecimal() and int(key) < len(tree) else _MISSING
        else:
            tree = tree.get(key, _MISSING) if isinstance(tree, dict) else _MISSING
    return tree
