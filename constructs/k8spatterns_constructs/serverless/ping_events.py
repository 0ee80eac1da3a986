"""`PingEvents`: an event at set times."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import model_validator

from k8spatterns.api import from_plain, k8s, knative
from k8spatterns.construct import Part
from k8spatterns.types import CronExpression, TimeZone
from k8spatterns_constructs.serverless.event_source import EventSource, written

_JSON = "application/json"


class PingEvents(EventSource):
    """An event at set times, of the type `dev.knative.sources.ping`.

    Fields:
        schedule: five fields, such as `*/5 * * * *`, or a descriptor such as `@hourly`.
        time_zone: whose clock the schedule means, such as `Europe/Berlin`; UTC by default.
        data: what the event carries: text, bytes, or a mapping, which is written as JSON; nothing
            by default.
        content_type: of the data; `application/json` for a mapping.

    Raises:
        InvalidConstructError: a schedule that Knative refuses, or data that is announced as JSON
            and is no JSON object.

    See https://knative.dev/docs/eventing/sources/ping-source/
    """

    schedule: CronExpression
    time_zone: TimeZone | None = None
    data: str | bytes | Mapping[str, Any] | None = None
    content_type: str | None = None

    KIND: ClassVar[str] = "PingSource"

    @model_validator(mode="after")
    def _no_interval(self) -> Self:
        if self.schedule.startswith("@every"):
            raise ValueError(
                "a PingSource knows no @every\nhint: write five fields, such as */5 * * * *"
            )
        return self

    @model_validator(mode="after")
    def _json_where_it_says_so(self) -> Self:
        if self.content_type == _JSON and isinstance(self.data, str | bytes):
            from json import loads

            try:
                tree = loads(self.data)
            except ValueError as error:
                raise ValueError(f"the data is no JSON: {error}\nhint: give a mapping") from error
            if not isinstance(tree, dict):
                raise ValueError("the data of a PingSource is a JSON object\nhint: give a mapping")
        return self

    def source(self, metadata: k8s.ObjectMeta, common: dict[str, Any]) -> Part:
        """Return the PingSource."""
        spec = written(schedule=self.schedule, timezone=self.time_zone, **self._data())
        return knative.PingSource(
            metadata=metadata,
            spec=from_plain(knative.sources_v1.PingSourceSpec, {**spec, **common}),
        )

    def _data(self) -> dict[str, Any]:
        if isinstance(self.data, bytes):
            from base64 import b64encode

            text = b64encode(self.data).decode()
            return {"dataBase64": text, "contentType": self.content_type}
        if isinstance(self.data, Mapping):
            from json import dumps

            text = dumps(self.data, ensure_ascii=False)
            return {"data": text, "contentType": self.content_type or _JSON}
        return {"data": self.data, "contentType": self.content_type}
