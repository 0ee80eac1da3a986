"""`KarmadaInterpreter`: how Karmada treats a kind, in Lua that tests can run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import PlainValidator, model_validator

from k8spatterns.api import ApiStruct, KubeObject, k8s, karmada, to_plain
from k8spatterns.api.karmada import config_v1alpha1 as config
from k8spatterns.construct import Construct, Part
from k8spatterns.errors import UsageError
from k8spatterns.lua import interpreter
from k8spatterns.types import Annotations, DnsSubdomain, Labels
from k8spatterns.value import Value
from k8spatterns_constructs.multicluster.lua_source import LuaSource, lua_text
from k8spatterns_constructs.multicluster.selection import ApiVersion, Kind
from k8spatterns_constructs.workloads.workload import Workload

_Script = config.ResourceInterpreterCustomizationComponentResource

# The operations: our names are those of the API, in snake_case.
_OPERATIONS = (
    "retention",
    "replica_resource",
    "replica_revision",
    "status_reflection",
    "status_aggregation",
    "health_interpretation",
    "dependency_interpretation",
    "component_resource",
)

Object = Mapping[str, Any] | ApiStruct
"""An API object, as a typed one or as a plain tree."""


class InterpretedKind(Value):
    """The kind that a customization is about.

    Fields:
        api_version: such as `apps/v1`.
        kind: such as `Deployment`.

    See https://karmada.io/docs/userguide/globalview/customizing-resource-interpreter/
    """

    api_version: ApiVersion
    kind: Kind


def _target(value: Any) -> InterpretedKind:
    """Take the kind of a workload, of an API object or of a class of them."""
    if isinstance(value, InterpretedKind):
        return value
    if isinstance(value, Workload):
        return InterpretedKind(api_version=value.api_version(), kind=value.kind())
    resource = getattr(value, "__resource__", None)
    if resource is not None:
        return InterpretedKind(api_version=resource.api_version, kind=resource.kind)
    raise ValueError(
        f"a kind is needed, not {value!r}\n"
        'hint: write k8s.Deployment, or InterpretedKind(api_version="apps/v1", kind="Deployment")'
    )


Target = Annotated[
    InterpretedKind | Workload | KubeObject | type[KubeObject], PlainValidator(_target)
]
"""A kind, by its class, by an object or a workload of it, or by name."""


class KarmadaInterpreter(Construct):
    """A ResourceInterpreterCustomization: Lua that tells Karmada how to treat a kind.

    With the extra `k8spatterns[lua]`, every script is run once when the app is synthesised, so that
    what does not compile, or lacks its function, is an error at the line of this construct. The
    methods run the scripts in tests, with plain data in and out, as Karmada converts it. Scripts
    can use `require("kube")`, and reach neither files nor the clock. Each is a text, or a `Path`
    that starts at the file that says it.

    Fields:
        name: of the customization.
        target: the kind: `k8s.Deployment`, a workload, or an `InterpretedKind`.
        retention: defines `Retain(desired, observed)`: what clusters may change for themselves.
        replica_resource: defines `GetReplicas(obj)`: number, and what one replica requires.
        replica_revision: defines `ReviseReplica(obj, replicas)`: sets the number.
        status_reflection: defines `ReflectStatus(obj)`: what of the status is collected.
        status_aggregation: defines `AggregateStatus(obj, items)`: one status from those of all
            clusters.
        health_interpretation: defines `InterpretHealth(obj)`: true or false.
        dependency_interpretation: defines `GetDependencies(obj)`: references to what must go with
            it.
        component_resource: defines `GetComponents(obj)`: the parts of a workload with several kinds
            of Pods.
        labels, annotations: of the customization, beside those of the chart.

    Raises:
        InvalidConstructError: there is no script, one is empty, or its file can't be read.

    See https://karmada.io/docs/userguide/globalview/customizing-resource-interpreter/
    """

    name: DnsSubdomain
    target: Target
    retention: LuaSource | None = None
    replica_resource: LuaSource | None = None
    replica_revision: LuaSource | None = None
    status_reflection: LuaSource | None = None
    status_aggregation: LuaSource | None = None
    health_interpretation: LuaSource | None = None
    dependency_interpretation: LuaSource | None = None
    component_resource: LuaSource | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _has_scripts(self) -> Self:
        if not self._scripts():
            raise ValueError(
                "there is no script, so that nothing is customized\n"
                f"hint: give one of {', '.join(_OPERATIONS)}"
            )
        return self

    def retain(self, desired: Object, observed: Object) -> dict[str, Any]:
        """Return the desired object with what it keeps of the observed one.

        Raises:
            LuaScriptError: the script fails, or returns what Karmada can't use.
            UsageError: there is no such script, or the extra `k8spatterns[lua]` is missing.
        """
        return interpreter.retain(self._text("retention"), _plain(desired), _plain(observed))

    def replicas(self, obj: Object) -> tuple[int, dict[str, Any] | None]:
        """Return the number of replicas, and what one of them requires; raises as `retain`."""
        return interpreter.replicas(self._text("replica_resource"), _plain(obj))

    def revise(self, obj: Object, replicas: int) -> dict[str, Any]:
        """Return the object with another number of replicas; raises as `retain`."""
        return interpreter.revise(self._text("replica_revision"), _plain(obj), replicas)

    def reflect_status(self, obj: Object) -> dict[str, Any]:
        """Return the status that Karmada collects; raises as `retain`."""
        return interpreter.reflect_status(self._text("status_reflection"), _plain(obj))

    def aggregate_status(self, obj: Object, items: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Return the object with the status of all clusters; raises as `retain`.

        Args:
            obj: the object in the control plane.
            items: by cluster, as `{"clusterName": "member1", "status": {...}}`.
        """
        return interpreter.aggregate_status(self._text("status_aggregation"), _plain(obj), items)

    def health(self, obj: Object) -> bool:
        """Say whether an object is healthy; raises as `retain`."""
        return interpreter.health(self._text("health_interpretation"), _plain(obj))

    def dependencies(self, obj: Object) -> list[dict[str, Any]]:
        """Return references to what an object depends on; raises as `retain`."""
        return interpreter.dependencies(self._text("dependency_interpretation"), _plain(obj))

    def components(self, obj: Object) -> list[dict[str, Any]]:
        """Return the components of an object; raises as `retain`."""
        return interpreter.components(self._text("component_resource"), _plain(obj))

    def compose(self) -> Iterable[Part]:
        """Yield the customization."""
        target = _target(self.target)
        yield karmada.ResourceInterpreterCustomization(
            metadata=k8s.ObjectMeta(
                name=self.name,
                labels=dict(self.labels or {}) or None,
                annotations=dict(self.annotations or {}) or None,
            ),
            spec=config.ResourceInterpreterCustomizationSpec(
                target=config.ResourceInterpreterCustomizationSpecTarget(
                    api_version=target.api_version, kind=target.kind
                ),
                customizations=config.ResourceInterpreterCustomizationSpecCustomizations(
                    **{name: _Script(lua_script=text) for name, text in self._scripts().items()}
                ),
            ),
        )

    def _scripts(self) -> dict[str, str]:
        """Return the text of each script by its operation."""
        base = Path(self.origin.file).parent if self.origin else Path()
        sources = {name: getattr(self, name) for name in _OPERATIONS}
        return {
            name: lua_text(source, base) for name, source in sources.items() if source is not None
        }

    def _text(self, operation: str) -> str:
        text = self._scripts().get(operation)
        if text is None:
            raise UsageError(f"{self} has no script for {operation}")
        return text


def _plain(obj: Object) -> Mapping[str, Any]:
    return to_plain(obj) if isinstance(obj, ApiStruct) else obj
