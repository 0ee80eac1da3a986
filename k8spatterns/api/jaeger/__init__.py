"""Typed objects of the Jaeger operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Jaeger operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jaegertracing_v1 as jaegertracing_v1
    from .jaegertracing_v1 import Jaeger as Jaeger
    from .jaegertracing_v1 import JaegerSpec as JaegerSpec
    from .jaegertracing_v1 import JaegerSpecAgent as JaegerSpecAgent
    from .jaegertracing_v1 import JaegerSpecAllInOne as JaegerSpecAllInOne
    from .jaegertracing_v1 import (
        JaegerSpecAllInOneMetricsStorage as JaegerSpecAllInOneMetricsStorage,
    )
    from .jaegertracing_v1 import JaegerSpecAllInOneStrategy as JaegerSpecAllInOneStrategy
    from .jaegertracing_v1 import (
        JaegerSpecAllInOneStrategyRollingUpdate as JaegerSpecAllInOneStrategyRollingUpdate,
    )
    from .jaegertracing_v1 import JaegerSpecCollector as JaegerSpecCollector
    from .jaegertracing_v1 import JaegerSpecIngester as JaegerSpecIngester
    from .jaegertracing_v1 import JaegerSpecIngress as JaegerSpecIngress
    from .jaegertracing_v1 import JaegerSpecIngressOpenshift as JaegerSpecIngressOpenshift
    from .jaegertracing_v1 import JaegerSpecIngressTls as JaegerSpecIngressTls
    from .jaegertracing_v1 import JaegerSpecQuery as JaegerSpecQuery
    from .jaegertracing_v1 import JaegerSpecSampling as JaegerSpecSampling
    from .jaegertracing_v1 import JaegerSpecStorage as JaegerSpecStorage
    from .jaegertracing_v1 import (
        JaegerSpecStorageCassandraCreateSchema as JaegerSpecStorageCassandraCreateSchema,
    )
    from .jaegertracing_v1 import JaegerSpecStorageDependencies as JaegerSpecStorageDependencies
    from .jaegertracing_v1 import JaegerSpecStorageElasticsearch as JaegerSpecStorageElasticsearch
    from .jaegertracing_v1 import (
        JaegerSpecStorageElasticsearchStorage as JaegerSpecStorageElasticsearchStorage,
    )
    from .jaegertracing_v1 import JaegerSpecStorageEsIndexCleaner as JaegerSpecStorageEsIndexCleaner
    from .jaegertracing_v1 import JaegerSpecStorageEsRollover as JaegerSpecStorageEsRollover
    from .jaegertracing_v1 import JaegerSpecStorageGrpcPlugin as JaegerSpecStorageGrpcPlugin
    from .jaegertracing_v1 import JaegerStatus as JaegerStatus
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "jaegertracing_v1": "Jaeger JaegerSpec JaegerSpecAgent JaegerSpecAllInOne JaegerSpecAllInOneMetricsStorage JaegerSpecAllInOneStrategy JaegerSpecAllInOneStrategyRollingUpdate JaegerSpecCollector JaegerSpecIngester JaegerSpecIngress JaegerSpecIngressOpenshift JaegerSpecIngressTls JaegerSpecQuery JaegerSpecSampling JaegerSpecStorage JaegerSpecStorageCassandraCreateSchema JaegerSpecStorageDependencies JaegerSpecStorageElasticsearch JaegerSpecStorageElasticsearchStorage JaegerSpecStorageEsIndexCleaner JaegerSpecStorageEsRollover JaegerSpecStorageGrpcPlugin JaegerStatus",
        },
    )

__all__ = (
    "Jaeger",
    "JaegerSpec",
    "JaegerSpecAgent",
    "JaegerSpecAllInOne",
    "JaegerSpecAllInOneMetricsStorage",
    "JaegerSpecAllInOneStrategy",
    "JaegerSpecAllInOneStrategyRollingUpdate",
    "JaegerSpecCollector",
    "JaegerSpecIngester",
    "JaegerSpecIngress",
    "JaegerSpecIngressOpenshift",
    "JaegerSpecIngressTls",
    "JaegerSpecQuery",
    "JaegerSpecSampling",
    "JaegerSpecStorage",
    "JaegerSpecStorageCassandraCreateSchema",
    "JaegerSpecStorageDependencies",
    "JaegerSpecStorageElasticsearch",
    "JaegerSpecStorageElasticsearchStorage",
    "JaegerSpecStorageEsIndexCleaner",
    "JaegerSpecStorageEsRollover",
    "JaegerSpecStorageGrpcPlugin",
    "JaegerStatus",
    "jaegertracing_v1",
)
