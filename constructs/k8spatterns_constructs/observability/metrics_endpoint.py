"""`MetricsEndpoint`: a port that offers metrics, and how Prometheus asks it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import model_validator

from k8spatterns.api.prometheus import monitoring_v1
from k8spatterns.types import AbsolutePath, Many, PortName
from k8spatterns.value import Value
from k8spatterns_constructs.observability.field_types import (
    PrometheusPeriod,
    milliseconds,
)
from k8spatterns_constructs.observability.relabeling import Relabeling
from k8spatterns_constructs.workloads.environment import SecretKey


class ScrapeBasicAuth(Value):
    """A user's name and password, each the key of a Secret.

    Fields:
        username: the key with the name.
        password: the key with the password.

    See https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.BasicAuth
    """

    username: SecretKey
    password: SecretKey


class MetricsEndpoint(Value):
    """A port that offers metrics, and how Prometheus asks it.

    Fields:
        port: the port's name; by default the one named `metrics`, or the only one there is.
        path: `/metrics` by default.
        interval: how often Prometheus asks; by default as often as it asks everything.
        scrape_timeout: how long it waits, at most `interval`; Prometheus' own by default.
        scheme: `http` by default, `https` where there is `tls`.
        params: of the request's query, each a list of values; none by default.
        tls: how the server is verified and the client shows who it is; none by default.
        bearer_token: the key of a Secret with a token to send; none by default.
        basic_auth: a user's name and password to send; none by default.
        oauth2: where to get a token; none by default.
        honor_labels: True keeps the labels of the metrics where they clash with those of the
            target, for a federated Prometheus or a Pushgateway; False by default.
        honor_timestamps: True keeps the times that the metrics name; Prometheus' own by default.
        follow_redirects, enable_http2: Prometheus' own by default.
        filter_running: False asks Pods that are done as well; True by default.
        relabelings: change the target's labels before it is asked; none by default.
        metric_relabelings: change or leave out metrics after it was asked; none by default.

    Raises:
        InvalidConstructError: a timeout longer than the interval, two ways to prove who asks, or
            `tls` over `http`.

    See https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.Endpoint
    """

    port: PortName | None = None
    path: AbsolutePath = "/metrics"
    interval: PrometheusPeriod | None = None
    scrape_timeout: PrometheusPeriod | None = None
    scheme: Literal["http", "https"] | None = None
    params: Mapping[str, Many[str]] | None = None
    tls: monitoring_v1.ProbeSpecTlsConfig | None = None
    bearer_token: SecretKey | None = None
    basic_auth: ScrapeBasicAuth | None = None
    oauth2: monitoring_v1.ProbeSpecOauth2 | None = None
    honor_labels: bool = False
    honor_timestamps: bool | None = None
    follow_redirects: bool | None = None
    enable_http2: bool | None = None
    filter_running: bool | None = None
    relabelings: Many[Relabeling] = ()
    metric_relabelings: Many[Relabeling] = ()

    @model_validator(mode="after")
    def _answers_in_time(self) -> Self:
        interval, timeout = self.interval, self.scrape_timeout
        if interval and timeout and milliseconds(timeout) > milliseconds(interval):
            raise ValueError(
                f"scrape_timeout {timeout} is longer than the interval {interval}, which is "
                f"refused\nhint: write {interval} or less"
            )
        return self

    @model_validator(mode="after")
    def _one_proof(self) -> Self:
        fields = ("bearer_token", "basic_auth", "oauth2")
        given = [field for field in fields if getattr(self, field) is not None]
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} are given\nhint: a request has one of them")
        return self

    @model_validator(mode="after")
    def _tls_is_used(self) -> Self:
        if self.tls is not None and self.scheme == "http":
            raise ValueError('tls says nothing over http\nhint: write scheme="https"')
        return self

    def fields(self, port: str) -> dict[str, Any]:
        """Return the fields that both kinds of monitors have.

        Args:
            port: the name of the port that is asked.
        """
        return {
            "port": port,
            "path": self.path,
            "interval": None if self.interval is None else str(self.interval),
            "scrape_timeout": None if self.scrape_timeout is None else str(self.scrape_timeout),
            "scheme": self.scheme or ("https" if self.tls is not None else None),
            "params": {name: list(values) for name, values in (self.params or {}).items()} or None,
            "authorization": self._authorization(),
            "basic_auth": self._basic_auth(),
            "oauth2": self.oauth2,
            "honor_labels": self.honor_labels or None,
            "honor_timestamps": self.honor_timestamps,
            "follow_redirects": self.follow_redirects,
            "enable_http2": self.enable_http2,
            "filter_running": self.filter_running,
            "relabelings": [each.step() for each in self.relabelings] or None,
            "metric_relabelings": [each.step() for each in self.metric_relabelings] or None,
        }

    def of_service(self, port: str) -> monitoring_v1.ServiceMonitorSpecEndpoints:
        """Return the endpoint of a ServiceMonitor."""
        return monitoring_v1.ServiceMonitorSpecEndpoints(
            **self.fields(port), tls_config=self._tls()
        )

    def of_pods(self, port: str) -> monitoring_v1.PodMonitorSpecPodMetricsEndpoints:
        """Return the endpoint of a PodMonitor."""
        return monitoring_v1.PodMonitorSpecPodMetricsEndpoints(
            **self.fields(port), tls_config=self.tls
        )

    def _tls(self) -> monitoring_v1.PrometheusSpecApiserverConfigTlsConfig | None:
        """Return the same for a ServiceMonitor, which could also name files of Prometheus."""
        tls = self.tls
        if tls is None:
            return None
        return monitoring_v1.PrometheusSpecApiserverConfigTlsConfig(
            ca=tls.ca,
            cert=tls.cert,
            key_secret=tls.key_secret,
            server_name=tls.server_name,
            insecure_skip_verify=tls.insecure_skip_verify,
            min_version=tls.min_version,
            max_version=tls.max_version,
        )

    def _authorization(self) -> monitoring_v1.ProbeSpecAuthorization | None:
        if self.bearer_token is None:
            return None
        return monitoring_v1.ProbeSpecAuthorization(credentials=_key(self.bearer_token))

    def _basic_auth(self) -> monitoring_v1.ProbeSpecBasicAuth | None:
        if self.basic_auth is None:
            return None
        return monitoring_v1.ProbeSpecBasicAuth(
            username=_key(self.basic_auth.username), password=_key(self.basic_auth.password)
        )


def _key(key: SecretKey) -> Any:
    return monitoring_v1.PrometheusSpecAdditionalAlertManagerConfigs(
        name=key.secret, key=key.key, optional=key.optional or None
    )
