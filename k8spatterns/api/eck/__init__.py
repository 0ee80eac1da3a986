"""Typed objects of Elastic Cloud on Kubernetes, each loaded on first use.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import agent_v1alpha1 as agent_v1alpha1
    from . import apm_v1 as apm_v1
    from . import apm_v1beta1 as apm_v1beta1
    from . import autoops_v1alpha1 as autoops_v1alpha1
    from . import autoscaling_v1alpha1 as autoscaling_v1alpha1
    from . import beat_v1beta1 as beat_v1beta1
    from . import elasticsearch_v1 as elasticsearch_v1
    from . import elasticsearch_v1beta1 as elasticsearch_v1beta1
    from . import enterprisesearch_v1 as enterprisesearch_v1
    from . import enterprisesearch_v1beta1 as enterprisesearch_v1beta1
    from . import kibana_v1 as kibana_v1
    from . import kibana_v1beta1 as kibana_v1beta1
    from . import logstash_v1alpha1 as logstash_v1alpha1
    from . import maps_v1alpha1 as maps_v1alpha1
    from . import packageregistry_v1alpha1 as packageregistry_v1alpha1
    from . import stackconfigpolicy_v1alpha1 as stackconfigpolicy_v1alpha1
    from .agent_v1alpha1 import Agent as Agent
    from .apm_v1 import ApmServer as ApmServer
    from .autoops_v1alpha1 import AutoOpsAgentPolicy as AutoOpsAgentPolicy
    from .autoscaling_v1alpha1 import ElasticsearchAutoscaler as ElasticsearchAutoscaler
    from .beat_v1beta1 import Beat as Beat
    from .elasticsearch_v1 import Elasticsearch as Elasticsearch
    from .enterprisesearch_v1 import EnterpriseSearch as EnterpriseSearch
    from .kibana_v1 import Kibana as Kibana
    from .logstash_v1alpha1 import Logstash as Logstash
    from .maps_v1alpha1 import ElasticMapsServer as ElasticMapsServer
    from .packageregistry_v1alpha1 import PackageRegistry as PackageRegistry
    from .stackconfigpolicy_v1alpha1 import StackConfigPolicy as StackConfigPolicy
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "agent_v1alpha1": "Agent",
            "apm_v1": "ApmServer",
            "apm_v1beta1": "",
            "autoops_v1alpha1": "AutoOpsAgentPolicy",
            "autoscaling_v1alpha1": "ElasticsearchAutoscaler",
            "beat_v1beta1": "Beat",
            "elasticsearch_v1": "Elasticsearch",
            "elasticsearch_v1beta1": "",
            "enterprisesearch_v1": "EnterpriseSearch",
            "enterprisesearch_v1beta1": "",
            "kibana_v1": "Kibana",
            "kibana_v1beta1": "",
            "logstash_v1alpha1": "Logstash",
            "maps_v1alpha1": "ElasticMapsServer",
            "packageregistry_v1alpha1": "PackageRegistry",
            "stackconfigpolicy_v1alpha1": "StackConfigPolicy",
        },
    )

__all__ = (
    "Agent",
    "ApmServer",
    "AutoOpsAgentPolicy",
    "Beat",
    "ElasticMapsServer",
    "Elasticsearch",
    "ElasticsearchAutoscaler",
    "EnterpriseSearch",
    "Kibana",
    "Logstash",
    "PackageRegistry",
    "StackConfigPolicy",
    "agent_v1alpha1",
    "apm_v1",
    "apm_v1beta1",
    "autoops_v1alpha1",
    "autoscaling_v1alpha1",
    "beat_v1beta1",
    "elasticsearch_v1",
    "elasticsearch_v1beta1",
    "enterprisesearch_v1",
    "enterprisesearch_v1beta1",
    "kibana_v1",
    "kibana_v1beta1",
    "logstash_v1alpha1",
    "maps_v1alpha1",
    "packageregistry_v1alpha1",
    "stackconfigpolicy_v1alpha1",
)
