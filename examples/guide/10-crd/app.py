"""The guide's CustomResourceDefinition, written as a class."""

from datetime import datetime
from typing import Annotated, Literal

from annotated_types import Ge, Le
from pydantic import Field

from k8spatterns import App, CustomResource, ListType, PrinterColumn, Value
from k8spatterns.types import Many


class AppCondition(Value):
    """One aspect of the state."""

    type: str
    status: Literal["True", "False", "Unknown"]
    last_transition_time: datetime | None = None
    reason: str | None = None
    message: str | None = None


class MyAppStatus(Value):
    """What the controller saw last."""

    phase: Literal["Pending", "Running", "Failed"] | None = None
    conditions: Annotated[Many[AppCondition], ListType.map("type")] = ()


class MyApp(
    CustomResource,
    group="example.com",
    version="v1",
    short_names=["ma"],
    status=MyAppStatus,
    printer_columns=[
        PrinterColumn(name="Replicas", json_path=".spec.replicas"),
        PrinterColumn(name="Phase", json_path=".status.phase"),
    ],
):
    """An application.

    Fields:
        replicas: how many Pods.
        image: the image with its tag.
    """

    replicas: Annotated[int, Ge(1), Le(10)]
    image: Annotated[str, Field(pattern="^[^:]+:[^:]+$")]


app = App()
platform = app.chart("platform")

platform.add(MyApp.crd())
