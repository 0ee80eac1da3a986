"""`Interpreter`: Karmada's interpreter customizations, run over objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.errors import UsageError
from k8spatterns.lua import interpreter
from k8spatterns.rules.values import mapping, text
from k8spatterns.testing.executing.documents import one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.testing.executing.documents import Documents


class Interpreter:
    """A ResourceInterpreterCustomization whose scripts tests can run.

    Objects may be dicts, typed objects, constructs or YAML.

    Args:
        customization: the object, or the construct `KarmadaInterpreter`.

    Raises:
        UsageError: it is no ResourceInterpreterCustomization. Each method raises it, too: where
            the customization has no script for it, and where the extra `k8spatterns[lua]` is not
            installed. A script that fails raises `k8spatterns.lua.LuaScriptError`.

    See https://karmada.io/docs/userguide/globalview/customizing-resource-interpreter/
    """

    def __init__(self, customization: Documents) -> None:
        tree = one_of(customization, "the customization")
        if tree.get("kind") != "ResourceInterpreterCustomization":
            kind = text(tree.get("kind"))
            raise UsageError(f"{kind} is no ResourceInterpreterCustomization")
        spec = mapping(tree.get("spec"))
        self._name = text(mapping(tree.get("metadata")).get("name"))
        self._scripts = {
            operation: text(mapping(each).get("luaScript"))
            for operation, each in mapping(spec.get("customizations")).items()
        }

    def _script(self, operation: str) -> str:
        script = self._scripts.get(operation)
        if not script:
            has = ", ".join(name for name, found in self._scripts.items() if found) or "none"
            raise UsageError(f"{self._name} has no script for {operation}; it has: {has}")
        return script

    def health(self, obj: Documents) -> bool:
        """Say whether an object is healthy, as `InterpretHealth` does."""
        return interpreter.health(self._script("healthInterpretation"), _one(obj))

    def replicas(self, obj: Documents) -> tuple[int, dict[str, Any] | None]:
        """Return the replicas and what one requires, as `GetReplicas` does."""
        return interpreter.replicas(self._script("replicaResource"), _one(obj))

    def revise(self, obj: Documents, replicas: int) -> dict[str, Any]:
        """Return the object with another number of replicas, as `ReviseReplica` does."""
        return interpreter.revise(self._script("replicaRevision"), _one(obj), replicas)

    def retain(self, desired: Documents, observed: Documents) -> dict[str, Any]:
        """Return the desired object with what it keeps of the observed one, as `Retain` does."""
        return interpreter.retain(self._script("retention"), _one(desired), _one(observed))

    def reflect_status(self, obj: Documents) -> dict[str, Any]:
        """Return the status that is collected of an object, as `ReflectStatus` does."""
        return interpreter.reflect_status(self._script("statusReflection"), _one(obj))

    def aggregate_status(self, obj: Documents, items: Iterable[dict[str, Any]]) -> dict[str, Any]:
        """Return the object with the clusters' statuses together, as `AggregateStatus` does."""
        script = self._script("statusAggregation")
        return interpreter.aggregate_status(script, _one(obj), list(items))

    def dependencies(self, obj: Documents) -> list[dict[str, Any]]:
        """Return what an object depends on, as `GetDependencies` does."""
        return interpreter.dependencies(self._script("dependencyInterpretation"), _one(obj))

    def components(self, obj: Documents) -> list[dict[str, Any]]:
        """Return the components of an object, as `GetComponents` does."""
        return interpreter.components(self._script("componentResource"), _one(obj))


def _one(obj: Documents) -> dict[str, Any]:
    return one_of(obj, "what a script looks at")
