"""Extending the API: custom resources, operators, aggregated servers."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.extension.aggregated_api_server import (
        AggregatedApiServer as AggregatedApiServer,
    )
    from k8spatterns_constructs.extension.cel_rule import CelRule as CelRule
    from k8spatterns_constructs.extension.conversion import ConversionWebhook as ConversionWebhook
    from k8spatterns_constructs.extension.custom_resource import CustomResource as CustomResource
    from k8spatterns_constructs.extension.markers import EmbeddedResource as EmbeddedResource
    from k8spatterns_constructs.extension.markers import ListType as ListType
    from k8spatterns_constructs.extension.markers import MapType as MapType
    from k8spatterns_constructs.extension.markers import (
        PreserveUnknownFields as PreserveUnknownFields,
    )
    from k8spatterns_constructs.extension.markers import SchemaOverride as SchemaOverride
    from k8spatterns_constructs.extension.operator_deployment import (
        OperatorDeployment as OperatorDeployment,
    )
    from k8spatterns_constructs.extension.operator_metrics import OperatorMetrics as OperatorMetrics
    from k8spatterns_constructs.extension.operator_webhook import OperatorWebhook as OperatorWebhook
    from k8spatterns_constructs.extension.serving_certificate import (
        ServingCertificate as ServingCertificate,
    )
    from k8spatterns_constructs.extension.subresources import PrinterColumn as PrinterColumn
    from k8spatterns_constructs.extension.subresources import ScaleSubresource as ScaleSubresource

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "aggregated_api_server": "AggregatedApiServer",
    "cel_rule": "CelRule",
    "conversion": "ConversionWebhook",
    "custom_resource": "CustomResource",
    "markers": "EmbeddedResource ListType MapType PreserveUnknownFields SchemaOverride",
    "operator_deployment": "OperatorDeployment",
    "operator_metrics": "OperatorMetrics",
    "operator_webhook": "OperatorWebhook",
    "serving_certificate": "ServingCertificate",
    "subresources": "PrinterColumn ScaleSubresource",
}
