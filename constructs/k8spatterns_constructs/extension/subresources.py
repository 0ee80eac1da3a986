"""What a custom resource shows in tables, and where its replicas are."""

from __future__ import annotations

from typing import Annotated, Literal

from annotated_types import Ge, MinLen

from k8spatterns.api import k8s
from k8spatterns.value import Value

ColumnType = Literal["integer", "number", "string", "boolean", "date"]
ColumnFormat = Literal["int32", "int64", "float", "double", "byte", "date", "date-time", "password"]
JsonPath = Annotated[str, MinLen(2)]


class PrinterColumn(Value):
    """A column that `kubectl get` shows of a custom resource.

    Fields:
        name: the heading, such as `Replicas`.
        json_path: of the value, such as `.spec.replicas`, `.metadata.creationTimestamp` or
            `.status.conditions[?(@.type=="Ready")].status`. It is checked against the schema.
        type: `integer`, `number`, `string`, `boolean` or `date`; by default what the schema says.
        format: such as `int32` or `password`; none by default.
        description: shown by `kubectl get -o wide --help` and consoles; none by default.
        priority: 0 (the default) is always shown, more only with `-o wide`.

    See https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#additional-printer-columns
    """

    name: Annotated[str, MinLen(1)]
    json_path: JsonPath
    type: ColumnType | None = None
    format: ColumnFormat | None = None
    description: str | None = None
    priority: Annotated[int, Ge(0)] = 0

    def column(self, derived: ColumnType) -> k8s.CustomResourceColumnDefinition:
        """Return the column as the API has it.

        Args:
            derived: the type that the schema says, used where none is written.
        """
        return k8s.CustomResourceColumnDefinition(
            name=self.name,
            json_path=self.json_path,
            type=self.type or derived,
            format=self.format,
            description=self.description,
            priority=self.priority or None,
        )


class ScaleSubresource(Value):
    """Where a custom resource has its number of replicas, for `kubectl scale` and autoscalers.

    Fields:
        spec_replicas_path: of the wanted number; `.spec.replicas` by default.
        status_replicas_path: of the number that there is; `.status.replicas` by default.
        label_selector_path: of the Pods' selector as text, which a HorizontalPodAutoscaler needs;
            none by default.

    See https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#scale-subresource
    """

    spec_replicas_path: JsonPath = ".spec.replicas"
    status_replicas_path: JsonPath = ".status.replicas"
    label_selector_path: JsonPath | None = None

    def scale(self) -> k8s.CustomResourceSubresourceScale:
        """Return the subresource as the API has it."""
        return k8s.CustomResourceSubresourceScale(
            spec_replicas_path=self.spec_replicas_path,
            status_replicas_path=self.status_replicas_path,
            label_selector_path=self.label_selector_path,
        )
