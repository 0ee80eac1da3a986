"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Grafana operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
grafana.integreatly.org/v1beta1 Grafana grafanas namespaced grafana_v1beta1 Grafana
grafana.integreatly.org/v1beta1 GrafanaAlertRuleGroup grafanaalertrulegroups namespaced grafana_v1beta1 GrafanaAlertRuleGroup
grafana.integreatly.org/v1beta1 GrafanaContactPoint grafanacontactpoints namespaced grafana_v1beta1 GrafanaContactPoint
grafana.integreatly.org/v1beta1 GrafanaDashboard grafanadashboards namespaced grafana_v1beta1 GrafanaDashboard
grafana.integreatly.org/v1beta1 GrafanaDatasource grafanadatasources namespaced grafana_v1beta1 GrafanaDatasource
grafana.integreatly.org/v1beta1 GrafanaFolder grafanafolders namespaced grafana_v1beta1 GrafanaFolder
grafana.integreatly.org/v1beta1 GrafanaLibraryPanel grafanalibrarypanels namespaced grafana_v1beta1 GrafanaLibraryPanel
grafana.integreatly.org/v1beta1 GrafanaManifest grafanamanifests namespaced grafana_v1beta1 GrafanaManifest
grafana.integreatly.org/v1beta1 GrafanaMuteTiming grafanamutetimings namespaced grafana_v1beta1 GrafanaMuteTiming
grafana.integreatly.org/v1beta1 GrafanaNotificationPolicy grafananotificationpolicies namespaced grafana_v1beta1 GrafanaNotificationPolicy
grafana.integreatly.org/v1beta1 GrafanaNotificationPolicyRoute grafananotificationpolicyroutes namespaced grafana_v1beta1 GrafanaNotificationPolicyRoute
grafana.integreatly.org/v1beta1 GrafanaNotificationTemplate grafananotificationtemplates namespaced grafana_v1beta1 GrafanaNotificationTemplate
grafana.integreatly.org/v1beta1 GrafanaServiceAccount grafanaserviceaccounts namespaced grafana_v1beta1 GrafanaServiceAccount
"""
