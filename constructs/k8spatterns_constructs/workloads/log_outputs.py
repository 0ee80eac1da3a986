"""Where a log shipper sends its records: Fluent Bit's outputs as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from k8spatterns.types import AbsolutePath, DnsSubdomain, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.environment import SecretKey

Setting = str | int | bool | float
Settings = Mapping[str, Setting]
JsonFormat = Literal["json", "json_lines", "json_stream", "msgpack"]
DateFormat = Literal["double", "epoch", "epoch_ms", "iso8601", "java_sql_timestamp"]

_NAMED_ELSEWHERE = ("name", "match", "match_regex")


class LogOutput(Value):
    """Any output of Fluent Bit by its plugin's name; the base of those with fields of their own.

    Fields:
        plugin: such as `kafka`, `opensearch` or `gelf`.
        match: which records, by their tag; all by default.
        properties: any property of the plugin that has no field, as its page spells it. A value
            may refer to an environment variable of the shipper as `${NAME}`.

    Raises:
        InvalidConstructError: a property that a field sets.

    See https://docs.fluentbit.io/manual/data-pipeline/outputs
    """

    plugin: str = ""
    match: str = "*"
    properties: Settings = Field(default_factory=dict)

    # The fields that are the plugin's properties under another name; the rest keep theirs.
    RENAMED: ClassVar[Mapping[str, str]] = {}
    # What Fluent Bit calls the plugin, where the class says it.
    PLUGIN: ClassVar[str] = ""

    @model_validator(mode="after")
    def _named_once(self) -> Self:
        if not (self.PLUGIN or self.plugin):
            raise ValueError(
                "an output needs its plugin's name\n"
                'hint: write LogOutput(plugin="kafka", properties={...})'
            )
        if self.PLUGIN and self.plugin:
            raise ValueError(
                f"{type(self).__name__} is the plugin {self.PLUGIN}\nhint: leave plugin= out"
            )
        taken = {*_NAMED_ELSEWHERE, *self._own_settings(), *self.secrets()}
        for name in self.properties:
            if name.lower() in taken:
                raise ValueError(
                    f"properties sets {name}, which has a field\nhint: write the field instead"
                )
        return self

    def secrets(self) -> Mapping[str, SecretKey]:
        """Return the properties whose values come from a Secret."""
        given = self._given()
        return {name: value for name, value in given.items() if isinstance(value, SecretKey)}

    def settings(self) -> dict[str, Any]:
        """Return the output as the file of configuration has it, without its secrets."""
        name = self.PLUGIN or self.plugin
        return {"name": name, "match": self.match, **self._own_settings(), **self.properties}

    def _own_settings(self) -> dict[str, Any]:
        """Return the plugin's properties that fields set."""
        return {k: v for k, v in self._given().items() if not isinstance(v, SecretKey)}

    def _given(self) -> dict[str, Any]:
        own = [name for name in type(self).model_fields if name not in LogOutput.model_fields]
        values = {self.RENAMED.get(name, name): getattr(self, name) for name in own}
        return {name: value for name, value in values.items() if value is not None}


class StdoutOutput(LogOutput):
    """Writes the records to the shipper's own standard output, where the node's agent reads them.

    Fields:
        format: a JSON object per line by default.
        json_date_key: the key of the time; `date` by default.
        json_date_format: `iso8601` by default.

    See https://docs.fluentbit.io/manual/data-pipeline/outputs/standard-output
    """

    format: JsonFormat = "json_lines"
    json_date_key: str | None = None
    json_date_format: DateFormat = "iso8601"

    PLUGIN: ClassVar[str] = "stdout"


class NetworkOutput(LogOutput):
    """The base of outputs that send the records to a host.

    Fields:
        host: the name or IPv4 address.
        port: the plugin's own by default.
        tls: False by default.
        tls_verify: whether the host's certificate is checked; Fluent Bit does by default.
        tls_ca_file: the path of the authorities' certificates in the container, such as in a
            volume of the shipper; those of the image by default.
        retry_limit: how often a chunk is tried again, or `no_limits`; Fluent Bit's 1 by default.

    See https://docs.fluentbit.io/manual/administration/transport-security
    """

    host: DnsSubdomain
    port: PortNumber | None = None
    tls: bool | None = None
    tls_verify: bool | None = None
    tls_ca_file: AbsolutePath | None = None
    retry_limit: int | Literal["no_limits", "no_retries"] | None = None

    RENAMED: ClassVar[Mapping[str, str]] = {
        "tls_verify": "tls.verify",
        "tls_ca_file": "tls.ca_file",
    }

    @model_validator(mode="after")
    def _certificate_of_tls(self) -> Self:
        if not self.tls and (self.tls_verify is not None or self.tls_ca_file is not None):
            raise ValueError("tls_verify and tls_ca_file need TLS\nhint: write tls=True")
        return self


class ForwardOutput(NetworkOutput):
    """Sends the records to Fluentd or to another Fluent Bit.

    Fields:
        shared_key: what both sides know, from a Secret; none by default.
        require_ack_response: wait until the other side confirms a chunk; False by default.

    See https://docs.fluentbit.io/manual/data-pipeline/outputs/forward
    """

    shared_key: SecretKey | None = None
    require_ack_response: bool | None = None

    PLUGIN: ClassVar[str] = "forward"


class ElasticsearchOutput(NetworkOutput):
    """Sends the records to Elasticsearch.

    Fields:
        index: Fluent Bit's `fluent-bit` by default.
        logstash_prefix: an index per day, such as `web-2026.01.31`, in place of `index`.
        user: the name to log in with; none by default.
        password, api_key: from a Secret; none by default.
        suppress_type_name: True by default, as Elasticsearch 8 and later need it.

    Raises:
        InvalidConstructError: both `index` and `logstash_prefix`.

    See https://docs.fluentbit.io/manual/data-pipeline/outputs/elasticsearch
    """

    index: str | None = None
    logstash_prefix: str | None = None
    user: str | None = None
    password: SecretKey | None = None
    api_key: SecretKey | None = None
    suppress_type_name: bool = True

    PLUGIN: ClassVar[str] = "es"
    RENAMED: ClassVar[Mapping[str, str]] = {
        **NetworkOutput.RENAMED,
        "user": "http_user",
        "password": "http_passwd",
        "api_key": "http_api_key",
    }

    @model_validator(mode="after")
    def _one_index(self) -> Self:
        if self.index is not None and self.logstash_prefix is not None:
            raise ValueError("give either index= or logstash_prefix=, not both")
        return self

    def _own_settings(self) -> dict[str, Any]:
        settings = super()._own_settings()
        return {**settings, "logstash_format": True} if self.logstash_prefix else settings


class HttpOutput(NetworkOutput):
    """Posts the records to an HTTP server.

    Fields:
        uri: the path; `/` by default.
        format: a JSON object per line by default.
        header: one more header, such as `X-Team web`; none by default.
        user: the name of basic authentication; none by default.
        password: from a Secret; none by default.
        compress: `gzip`; none by default.

    See https://docs.fluentbit.io/manual/data-pipeline/outputs/http
    """

    uri: AbsolutePath = "/"
    format: JsonFormat = "json_lines"
    header: str | None = None
    user: str | None = None
    password: SecretKey | None = None
    compress: Literal["gzip"] | None = None

    PLUGIN: ClassVar[str] = "http"
    RENAMED: ClassVar[Mapping[str, str]] = {
        **NetworkOutput.RENAMED,
        "user": "http_user",
        "password": "http_passwd",
    }


class LokiOutput(NetworkOutput):
    """Sends the records to Grafana Loki.

    Fields:
        labels: the stream's labels; a value that starts with `$` is taken from the record.
            Fluent Bit's `job=fluentbit` by default.
        tenant_id: the tenant; none by default.
        line_format: `json` by default.
        user: the name of basic authentication; none by default.
        password, bearer_token: from a Secret; none by default.

    See https://docs.fluentbit.io/manual/data-pipeline/outputs/loki
    """

    labels: Mapping[str, str] = Field(default_factory=dict)
    tenant_id: str | None = None
    line_format: Literal["json", "key_value"] | None = None
    user: str | None = None
    password: SecretKey | None = None
    bearer_token: SecretKey | None = None

    PLUGIN: ClassVar[str] = "loki"
    RENAMED: ClassVar[Mapping[str, str]] = {
        **NetworkOutput.RENAMED,
        "user": "http_user",
        "password": "http_passwd",
    }

    def _own_settings(self) -> dict[str, Any]:
        settings = super()._own_settings()
        labels = ", ".join(f"{name}={value}" for name, value in settings.pop("labels").items())
        return {**settings, "labels": labels} if labels else settings


class S3Output(LogOutput):
    """Collects the records in files in an S3 bucket; its credentials are the Pod's own role.

    Fields:
        bucket: the bucket's name.
        region: such as `eu-central-1`.
        key_format: the path in the bucket; Fluent Bit's by date and tag by default.
        total_file_size: the size at which a file is finished, such as `50M`; 100 MB by default.
        upload_timeout: the age at which a file is finished, such as `5m`; 10 minutes by default.
        compression: `gzip` or `zstd`; none by default.
        endpoint: of a store that speaks S3; that of AWS by default.

    See https://docs.fluentbit.io/manual/data-pipeline/outputs/s3
    """

    bucket: str
    region: str
    key_format: str | None = None
    total_file_size: str | None = None
    upload_timeout: str | None = None
    compression: Literal["gzip", "zstd"] | None = None
    endpoint: str | None = None

    PLUGIN: ClassVar[str] = "s3"
    RENAMED: ClassVar[Mapping[str, str]] = {"key_format": "s3_key_format"}
