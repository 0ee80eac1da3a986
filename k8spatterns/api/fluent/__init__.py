"""Typed objects of the Fluent operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Fluent operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import fluentbit_v1alpha2 as fluentbit_v1alpha2
    from . import fluentd_v1alpha1 as fluentd_v1alpha1
    from .fluentbit_v1alpha2 import ClusterFilter as ClusterFilter
    from .fluentbit_v1alpha2 import ClusterFluentBitConfig as ClusterFluentBitConfig
    from .fluentbit_v1alpha2 import ClusterInput as ClusterInput
    from .fluentbit_v1alpha2 import ClusterMultilineParser as ClusterMultilineParser
    from .fluentbit_v1alpha2 import ClusterOutput as ClusterOutput
    from .fluentbit_v1alpha2 import ClusterParser as ClusterParser
    from .fluentbit_v1alpha2 import Collector as Collector
    from .fluentbit_v1alpha2 import Filter as Filter
    from .fluentbit_v1alpha2 import FluentBit as FluentBit
    from .fluentbit_v1alpha2 import FluentBitConfig as FluentBitConfig
    from .fluentbit_v1alpha2 import MultilineParser as MultilineParser
    from .fluentbit_v1alpha2 import Output as Output
    from .fluentbit_v1alpha2 import Parser as Parser
    from .fluentd_v1alpha1 import ClusterFluentdConfig as ClusterFluentdConfig
    from .fluentd_v1alpha1 import Fluentd as Fluentd
    from .fluentd_v1alpha1 import FluentdConfig as FluentdConfig
    from .fluentd_v1alpha1 import Input as Input
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "fluentbit_v1alpha2": "ClusterFilter ClusterFluentBitConfig ClusterInput ClusterMultilineParser ClusterOutput ClusterParser Collector Filter FluentBit FluentBitConfig MultilineParser Output Parser",
            "fluentd_v1alpha1": "ClusterFluentdConfig Fluentd FluentdConfig Input",
        },
    )

__all__ = (
    "ClusterFilter",
    "ClusterFluentBitConfig",
    "ClusterFluentdConfig",
    "ClusterInput",
    "ClusterMultilineParser",
    "ClusterOutput",
    "ClusterParser",
    "Collector",
    "Filter",
    "FluentBit",
    "FluentBitConfig",
    "Fluentd",
    "FluentdConfig",
    "Input",
    "MultilineParser",
    "Output",
    "Parser",
    "fluentbit_v1alpha2",
    "fluentd_v1alpha1",
)
