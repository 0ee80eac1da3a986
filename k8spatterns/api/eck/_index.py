"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
agent.k8s.elastic.co/v1alpha1 Agent agents namespaced agent_v1alpha1 Agent agent
apm.k8s.elastic.co/v1 ApmServer apmservers namespaced apm_v1 ApmServer apm
apm.k8s.elastic.co/v1beta1 ApmServer apmservers namespaced,converted apm_v1beta1 ApmServer apm
autoops.k8s.elastic.co/v1alpha1 AutoOpsAgentPolicy autoopsagentpolicies namespaced autoops_v1alpha1 AutoOpsAgentPolicy aop
autoscaling.k8s.elastic.co/v1alpha1 ElasticsearchAutoscaler elasticsearchautoscalers namespaced autoscaling_v1alpha1 ElasticsearchAutoscaler esa
beat.k8s.elastic.co/v1beta1 Beat beats namespaced beat_v1beta1 Beat beat
elasticsearch.k8s.elastic.co/v1 Elasticsearch elasticsearches namespaced elasticsearch_v1 Elasticsearch es
elasticsearch.k8s.elastic.co/v1beta1 Elasticsearch elasticsearches namespaced,converted elasticsearch_v1beta1 Elasticsearch es
enterprisesearch.k8s.elastic.co/v1 EnterpriseSearch enterprisesearches namespaced enterprisesearch_v1 EnterpriseSearch ent
enterprisesearch.k8s.elastic.co/v1beta1 EnterpriseSearch enterprisesearches namespaced,converted enterprisesearch_v1beta1 EnterpriseSearch ent
kibana.k8s.elastic.co/v1 Kibana kibanas namespaced kibana_v1 Kibana kb
kibana.k8s.elastic.co/v1beta1 Kibana kibanas namespaced,converted kibana_v1beta1 Kibana kb
logstash.k8s.elastic.co/v1alpha1 Logstash logstashes namespaced logstash_v1alpha1 Logstash ls
maps.k8s.elastic.co/v1alpha1 ElasticMapsServer elasticmapsservers namespaced maps_v1alpha1 ElasticMapsServer ems
packageregistry.k8s.elastic.co/v1alpha1 PackageRegistry packageregistries namespaced packageregistry_v1alpha1 PackageRegistry epr
stackconfigpolicy.k8s.elastic.co/v1alpha1 StackConfigPolicy stackconfigpolicies namespaced stackconfigpolicy_v1alpha1 StackConfigPolicy scp
"""
