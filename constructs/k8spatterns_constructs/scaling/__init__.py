"""Scaling workloads by load."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.scaling.autoscaled_service import (
        AutoscaledService as AutoscaledService,
    )
    from k8spatterns_constructs.scaling.autoscaled_service import ScaleTarget as ScaleTarget
    from k8spatterns_constructs.scaling.behavior import ScalingPolicy as ScalingPolicy
    from k8spatterns_constructs.scaling.behavior import ScalingRules as ScalingRules
    from k8spatterns_constructs.scaling.metrics import DescribedObject as DescribedObject
    from k8spatterns_constructs.scaling.metrics import ExternalMetric as ExternalMetric
    from k8spatterns_constructs.scaling.metrics import Metric as Metric
    from k8spatterns_constructs.scaling.metrics import ObjectMetric as ObjectMetric
    from k8spatterns_constructs.scaling.metrics import PodsMetric as PodsMetric
    from k8spatterns_constructs.scaling.metrics import ResourceMetric as ResourceMetric

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "autoscaled_service": "AutoscaledService ScaleTarget",
    "behavior": "ScalingPolicy ScalingRules",
    "metrics": "DescribedObject ExternalMetric Metric ObjectMetric PodsMetric ResourceMetric",
}
