"""`ConversionWebhook`: what turns one version of a custom resource into another."""

from __future__ import annotations

from typing import Annotated, Self

from annotated_types import MinLen
from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import AbsolutePath, DnsLabel, Many, PortNumber
from k8spatterns.value import Value

CLIENT_CONFIG = k8s.apiextensions_v1.WebhookClientConfig
INJECT_CA_FROM = "cert-manager.io/inject-ca-from"


class ConversionWebhook(Value):
    """The webhook that turns one version of a custom resource into another.

    An `OperatorDeployment` that includes the definition among its `crds` gives the Service and the
    certificate; only a webhook outside the app is named here.

    Fields:
        service: the Service's name; the operator's by default.
        namespace: of the Service.
        path: where it takes conversions; `/convert` by default.
        port: of the Service; 443 by default.
        review_versions: of ConversionReview, those that it prefers first; `v1` by default.
        ca_bundle: the CA of its certificate as base64; none by default.
        inject_ca_from: the cert-manager Certificate to take the CA from, as `namespace/name`; none
            by default.

    Raises:
        InvalidConstructError: a Service without its namespace or the other way round, or both ways
            to know the CA.

    See https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#webhook-conversion
    """

    service: DnsLabel | None = None
    namespace: DnsLabel | None = None
    path: AbsolutePath = "/convert"
    port: PortNumber | None = None
    review_versions: Annotated[Many[str], MinLen(1)] = ("v1",)
    ca_bundle: str | None = None
    inject_ca_from: str | None = None

    @model_validator(mode="after")
    def _service_is_whole(self) -> Self:
        if (self.service is None) != (self.namespace is None):
            raise ValueError(
                "a Service is found by its name and its namespace\n"
                "hint: write both service= and namespace=, or leave both to the OperatorDeployment"
            )
        if self.ca_bundle is not None and self.inject_ca_from is not None:
            raise ValueError("give either ca_bundle= or inject_ca_from=, not both")
        if self.inject_ca_from is not None and self.inject_ca_from.count("/") != 1:
            raise ValueError(
                f"{self.inject_ca_from!r} names no Certificate\nhint: write namespace/name"
            )
        return self

    def client_config(self) -> CLIENT_CONFIG | None:
        """Return where the API server finds the webhook; None where an operator says it."""
        if self.service is None or self.namespace is None:
            return None
        return self.at(self.service, self.namespace)

    def at(self, service: str, namespace: str) -> CLIENT_CONFIG:
        """Return the client configuration for a Service."""
        return CLIENT_CONFIG(
            service=k8s.apiextensions_v1.ServiceReference(
                name=service, namespace=namespace, path=self.path, port=self.port
            ),
            ca_bundle=self.ca_bundle,
        )

    def conversion(self, config: CLIENT_CONFIG) -> k8s.CustomResourceConversion:
        """Return the conversion as the API has it."""
        return k8s.CustomResourceConversion(
            strategy="Webhook",
            webhook=k8s.WebhookConversion(
                client_config=config, conversion_review_versions=list(self.review_versions)
            ),
        )
