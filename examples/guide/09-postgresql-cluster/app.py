"""The guide's PostgreSQL cluster: the kind as a class, and one instance of it."""

from typing import Annotated

from annotated_types import Ge
from pydantic import Field

from k8spatterns import App, CustomResource, PrinterColumn, Value
from k8spatterns.types import CronExpression, Quantity


class Storage(Value):
    """Where the data is."""

    size: Quantity
    class_name: str | None = None


class Backup(Value):
    """When the data is copied, and how long copies are kept."""

    schedule: CronExpression
    retention: Annotated[str, Field(pattern="^[1-9][0-9]*[hdw]$")] = "30d"


class Monitoring(Value):
    """Whether metrics are exported."""

    enabled: bool = False


class PostgreSQLCluster(
    CustomResource,
    group="postgresql.example.com",
    version="v1",
    short_names=["pg"],
    categories=["all"],
    status=True,
    printer_columns=[
        PrinterColumn(name="Version", json_path=".spec.version"),
        PrinterColumn(name="Replicas", json_path=".spec.replicas"),
        PrinterColumn(name="Age", json_path=".metadata.creationTimestamp"),
    ],
):
    """A PostgreSQL cluster with its storage and its backups.

    Fields:
        version: the major version.
        replicas: how many instances, the primary included.
    """

    version: Annotated[str, Field(pattern="^[1-9][0-9]$")]
    replicas: Annotated[int, Ge(1)] = 1
    storage: Storage
    backup: Backup | None = None
    monitoring: Monitoring = Monitoring()


app = App()
databases = app.chart("databases", namespace="production")

databases.add(PostgreSQLCluster.crd())
databases.add(
    PostgreSQLCluster(
        name="prod-database",
        version="16",
        replicas=3,
        storage=Storage(size="500Gi", class_name="fast-ssd"),
        backup=Backup(schedule="0 */6 * * *", retention="30d"),
        monitoring=Monitoring(enabled=True),
    )
)
