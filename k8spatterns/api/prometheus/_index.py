"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Prometheus operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
monitoring.coreos.com/v1 Alertmanager alertmanagers namespaced monitoring_v1 Alertmanager am
monitoring.coreos.com/v1 PodMonitor podmonitors namespaced monitoring_v1 PodMonitor pmon
monitoring.coreos.com/v1 Probe probes namespaced monitoring_v1 Probe prb
monitoring.coreos.com/v1 Prometheus prometheuses namespaced monitoring_v1 Prometheus prom
monitoring.coreos.com/v1 PrometheusRule prometheusrules namespaced monitoring_v1 PrometheusRule promrule
monitoring.coreos.com/v1 ServiceMonitor servicemonitors namespaced monitoring_v1 ServiceMonitor smon
monitoring.coreos.com/v1 ThanosRuler thanosrulers namespaced monitoring_v1 ThanosRuler ruler
monitoring.coreos.com/v1alpha1 AlertmanagerConfig alertmanagerconfigs namespaced monitoring_v1alpha1 AlertmanagerConfig amcfg
monitoring.coreos.com/v1alpha1 PrometheusAgent prometheusagents namespaced monitoring_v1alpha1 PrometheusAgent promagent
monitoring.coreos.com/v1alpha1 ScrapeConfig scrapeconfigs namespaced monitoring_v1alpha1 ScrapeConfig scfg
"""
