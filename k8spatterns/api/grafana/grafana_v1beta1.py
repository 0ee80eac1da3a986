"""Typed objects of grafana.integreatly.org/v1beta1.

Generated from the CustomResourceDefinitions of the Grafana operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)


class Grafana(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="Grafana",
        plural="grafanas",
        namespaced=True,
        module=__name__,
        class_name="Grafana",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["Grafana"] = constant("Grafana")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaSpec
    status: GrafanaStatus | None = None


class GrafanaAlertRuleGroup(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaAlertRuleGroup",
        plural="grafanaalertrulegroups",
        namespaced=True,
        module=__name__,
        class_name="GrafanaAlertRuleGroup",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaAlertRuleGroup"] = constant("GrafanaAlertRuleGroup")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaAlertRuleGroupSpec
    status: GrafanaManifestStatus | None = None


class GrafanaAlertRuleGroupSpec(ApiStruct, kw_only=True):
    """GrafanaAlertRuleGroup spec"""

    name: str | None = None
    allow_cross_namespace_import: bool | None = None
    editable: bool | None = None
    folder_ref: str | None = None
    folder_uid: str | None = msgspec.field(default=None, name="folderUID")
    instance_selector: k8s.LabelSelector
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")]
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    rules: Annotated[list[GrafanaAlertRuleGroupSpecRules], msgspec.Meta(min_length=1)]
    suspend: bool | None = None


class GrafanaAlertRuleGroupSpecRules(ApiStruct, kw_only=True):
    """GrafanaAlertRuleGroup spec.rules[]"""

    annotations: dict[str, str] | None = None
    condition: str
    dashboard_uid: str | None = None
    data: list[GrafanaAlertRuleGroupSpecRulesData]
    exec_err_state: Literal["OK", "Alerting", "Error", "KeepLast"]
    for_: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h|d|w))+$")] | None = None
    is_paused: bool | None = None
    keep_firing_for: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    labels: dict[str, str] | None = None
    missing_series_evals_to_resolve: Int64 | None = None
    no_data_state: Literal["Alerting", "NoData", "OK", "KeepLast"]
    notification_settings: GrafanaAlertRuleGroupSpecRulesNotificationSettings | None = None
    panel_id: Int64 | None = None
    record: GrafanaAlertRuleGroupSpecRulesRecord | None = None
    title: Annotated[str, msgspec.Meta(max_length=190, min_length=1)]
    uid: Annotated[str, msgspec.Meta(max_length=40, pattern="^[a-zA-Z0-9-_]+$")]


class GrafanaAlertRuleGroupSpecRulesData(ApiStruct, kw_only=True):
    """GrafanaAlertRuleGroup spec.rules[].data[]"""

    datasource_uid: str | None = None
    model: Any = None
    query_type: str | None = None
    ref_id: str | None = None
    relative_time_range: GrafanaAlertRuleGroupSpecRulesDataRelativeTimeRange | None = None


class GrafanaAlertRuleGroupSpecRulesDataRelativeTimeRange(ApiStruct, kw_only=True):
    """GrafanaAlertRuleGroup spec.rules[].data[].relativeTimeRange"""

    from_: Int64 | None = None
    to: Int64 | None = None


class GrafanaAlertRuleGroupSpecRulesNotificationSettings(ApiStruct, kw_only=True):
    """GrafanaAlertRuleGroup spec.rules[].notificationSettings"""

    active_time_intervals: list[str] | None = msgspec.field(
        default=None, name="active_time_intervals"
    )
    group_by: list[str] | None = msgspec.field(default=None, name="group_by")
    group_interval: str | None = msgspec.field(default=None, name="group_interval")
    group_wait: str | None = msgspec.field(default=None, name="group_wait")
    mute_time_intervals: list[str] | None = msgspec.field(default=None, name="mute_time_intervals")
    receiver: Annotated[str, msgspec.Meta(min_length=1)]
    repeat_interval: str | None = msgspec.field(default=None, name="repeat_interval")


class GrafanaAlertRuleGroupSpecRulesRecord(ApiStruct, kw_only=True):
    """GrafanaAlertRuleGroup spec.rules[].record"""

    from_: str
    metric: str
    target_datasource_uid: str | None = None


class GrafanaContactPoint(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaContactPoint",
        plural="grafanacontactpoints",
        namespaced=True,
        module=__name__,
        class_name="GrafanaContactPoint",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaContactPoint"] = constant("GrafanaContactPoint")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaContactPointSpec
    status: GrafanaManifestStatus | None = None


class GrafanaContactPointSpec(ApiStruct, kw_only=True):
    """GrafanaContactPoint spec"""

    name: str | None = None
    allow_cross_namespace_import: bool | None = None
    disable_resolve_message: bool | None = None
    editable: bool | None = None
    instance_selector: k8s.LabelSelector
    receivers: (
        Annotated[list[GrafanaContactPointSpecReceivers], msgspec.Meta(max_length=99)] | None
    ) = None
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    settings: Any = None
    suspend: bool | None = None
    type: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    uid: Annotated[str, msgspec.Meta(max_length=40, pattern="^[a-zA-Z0-9-_]+$")] | None = None
    values_from: (
        Annotated[list[GrafanaDatasourceSpecValuesFrom], msgspec.Meta(max_length=99)] | None
    ) = None


class GrafanaContactPointSpecReceivers(ApiStruct, kw_only=True):
    """GrafanaContactPoint spec.receivers[]"""

    disable_resolve_message: bool | None = None
    settings: Any
    type: Annotated[str, msgspec.Meta(min_length=1)]
    uid: Annotated[str, msgspec.Meta(max_length=40, pattern="^[a-zA-Z0-9-_]+$")] | None = None
    values_from: (
        Annotated[list[GrafanaDatasourceSpecValuesFrom], msgspec.Meta(max_length=99)] | None
    ) = None


class GrafanaDashboard(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaDashboard",
        plural="grafanadashboards",
        namespaced=True,
        module=__name__,
        class_name="GrafanaDashboard",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaDashboard"] = constant("GrafanaDashboard")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaDashboardSpec
    status: GrafanaDashboardStatus | None = None


class GrafanaDashboardSpec(ApiStruct, kw_only=True):
    """GrafanaDashboard spec"""

    allow_cross_namespace_import: bool | None = None
    config_map_ref: k8s.ConfigMapKeySelector | None = None
    content_cache_duration: str | None = None
    datasources: list[GrafanaDashboardSpecDatasources] | None = None
    env_from: list[GrafanaDashboardSpecEnvFrom] | None = None
    envs: list[k8s.EnvVar] | None = None
    folder: str | None = None
    folder_ref: str | None = None
    folder_uid: str | None = msgspec.field(default=None, name="folderUID")
    grafana_com: GrafanaDashboardSpecGrafanaCom | None = None
    gzip_json: Bytes | None = None
    instance_selector: k8s.LabelSelector
    json: str | None = None
    jsonnet: str | None = None
    jsonnet_lib: GrafanaDashboardSpecJsonnetLib | None = None
    oci: GrafanaDashboardSpecOci | None = None
    plugins: list[GrafanaDashboardSpecPlugins] | None = None
    public_sharing: GrafanaDashboardSpecPublicSharing | None = None
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    suspend: bool | None = None
    uid: Annotated[str, msgspec.Meta(max_length=40, pattern="^[a-zA-Z0-9-_]+$")] | None = None
    url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = None
    url_authorization: GrafanaDashboardSpecUrlAuthorization | None = None
    variables: list[GrafanaDashboardSpecVariables] | None = None


class GrafanaDashboardSpecDatasources(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.datasources[]"""

    datasource_name: str
    input_name: str


class GrafanaDashboardSpecEnvFrom(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.envFrom[]"""

    config_map_key_ref: k8s.ConfigMapKeySelector | None = None
    secret_key_ref: k8s.SecretKeySelector | None = None


class GrafanaDashboardSpecGrafanaCom(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.grafanaCom"""

    id: Int64
    revision: Int64 | None = None


class GrafanaDashboardSpecJsonnetLib(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.jsonnetLib"""

    file_name: str
    gzip_jsonnet_project: Bytes
    j_path: list[str] | None = None


class GrafanaDashboardSpecOci(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.oci"""

    insecure_plain_http: bool | None = msgspec.field(default=None, name="insecurePlainHTTP")
    path: Annotated[str, msgspec.Meta(max_length=512, min_length=1)]
    pull_secret_ref: GrafanaDashboardSpecOciPullSecretRef | None = None
    reference: Annotated[
        str,
        msgspec.Meta(
            max_length=512, min_length=3, pattern="^[^:@]+(:[^:@/]+|@sha256:[a-fA-F0-9]{64})$"
        ),
    ]


class GrafanaDashboardSpecOciPullSecretRef(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.oci.pullSecretRef"""

    name: str | None = None


class GrafanaDashboardSpecPlugins(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.plugins[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    version: Annotated[
        str,
        msgspec.Meta(
            pattern="^((0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?|latest)$"
        ),
    ]


class GrafanaDashboardSpecPublicSharing(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.publicSharing"""

    access_token: Annotated[str, msgspec.Meta(max_length=36, min_length=36)] | None = None
    annotations_enabled: bool | None = None
    enabled: bool | None = None
    time_selection_enabled: bool | None = None


class GrafanaDashboardSpecUrlAuthorization(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.urlAuthorization"""

    basic_auth: GrafanaDashboardSpecUrlAuthorizationBasicAuth | None = None


class GrafanaDashboardSpecUrlAuthorizationBasicAuth(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.urlAuthorization.basicAuth"""

    password: GrafanaSpecExternalAdminPassword | None = None
    username: GrafanaSpecExternalAdminPassword | None = None


class GrafanaDashboardSpecVariables(ApiStruct, kw_only=True):
    """GrafanaDashboard spec.variables[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    value: str


class GrafanaDashboardStatus(ApiStruct, kw_only=True):
    """GrafanaDashboard status"""

    no_matching_instances: bool | None = msgspec.field(default=None, name="NoMatchingInstances")
    conditions: list[k8s.Condition] | None = None
    content_cache: Bytes | None = None
    content_timestamp: Time | None = None
    content_url: str | None = None
    hash: str | None = None
    last_resync: Time | None = None
    public_sharing_path: str | None = None
    uid: str | None = None


class GrafanaDatasource(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaDatasource",
        plural="grafanadatasources",
        namespaced=True,
        module=__name__,
        class_name="GrafanaDatasource",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaDatasource"] = constant("GrafanaDatasource")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaDatasourceSpec
    status: GrafanaDatasourceStatus | None = None


class GrafanaDatasourceSpec(ApiStruct, kw_only=True):
    """GrafanaDatasource spec"""

    allow_cross_namespace_import: bool | None = None
    datasource: GrafanaDatasourceSpecDatasource
    instance_selector: k8s.LabelSelector
    plugins: list[GrafanaDashboardSpecPlugins] | None = None
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    suspend: bool | None = None
    uid: Annotated[str, msgspec.Meta(max_length=40, pattern="^[a-zA-Z0-9-_]+$")] | None = None
    values_from: (
        Annotated[list[GrafanaDatasourceSpecValuesFrom], msgspec.Meta(max_length=99)] | None
    ) = None


class GrafanaDatasourceSpecDatasource(ApiStruct, kw_only=True):
    """GrafanaDatasource spec.datasource"""

    name: str | None = None
    access: str | None = None
    basic_auth: bool | None = None
    basic_auth_user: str | None = None
    database: str | None = None
    editable: bool | None = None
    is_default: bool | None = None
    json_data: RawExtension | None = None
    org_id: Int64 | None = None
    secure_json_data: RawExtension | None = None
    type: str | None = None
    uid: str | None = None
    url: str | None = None
    user: str | None = None


class GrafanaDatasourceSpecValuesFrom(ApiStruct, kw_only=True):
    """GrafanaDatasource spec.valuesFrom[]"""

    target_path: str
    value_from: GrafanaDashboardSpecEnvFrom


class GrafanaDatasourceStatus(ApiStruct, kw_only=True):
    """GrafanaDatasource status"""

    no_matching_instances: bool | None = msgspec.field(default=None, name="NoMatchingInstances")
    conditions: list[k8s.Condition] | None = None
    hash: str | None = None
    last_message: str | None = None
    last_resync: Time | None = None
    uid: str | None = None


class GrafanaFolder(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaFolder",
        plural="grafanafolders",
        namespaced=True,
        module=__name__,
        class_name="GrafanaFolder",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaFolder"] = constant("GrafanaFolder")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaFolderSpec
    status: GrafanaFolderStatus | None = None


class GrafanaFolderSpec(ApiStruct, kw_only=True):
    """GrafanaFolder spec"""

    allow_cross_namespace_import: bool | None = None
    instance_selector: k8s.LabelSelector
    parent_folder_ref: str | None = None
    parent_folder_uid: str | None = msgspec.field(default=None, name="parentFolderUID")
    permissions: str | None = None
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    suspend: bool | None = None
    title: str | None = None
    uid: Annotated[str, msgspec.Meta(max_length=40, pattern="^[a-zA-Z0-9-_]+$")] | None = None


class GrafanaFolderStatus(ApiStruct, kw_only=True):
    """GrafanaFolder status"""

    no_matching_instances: bool | None = msgspec.field(default=None, name="NoMatchingInstances")
    conditions: list[k8s.Condition] | None = None
    hash: str | None = None
    last_resync: Time | None = None


class GrafanaLibraryPanel(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaLibraryPanel",
        plural="grafanalibrarypanels",
        namespaced=True,
        module=__name__,
        class_name="GrafanaLibraryPanel",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaLibraryPanel"] = constant("GrafanaLibraryPanel")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaLibraryPanelSpec
    status: GrafanaLibraryPanelStatus | None = None


class GrafanaLibraryPanelSpec(ApiStruct, kw_only=True):
    """GrafanaLibraryPanel spec"""

    allow_cross_namespace_import: bool | None = None
    config_map_ref: k8s.ConfigMapKeySelector | None = None
    content_cache_duration: str | None = None
    datasources: list[GrafanaDashboardSpecDatasources] | None = None
    env_from: list[GrafanaDashboardSpecEnvFrom] | None = None
    envs: list[k8s.EnvVar] | None = None
    folder_ref: str | None = None
    folder_uid: str | None = msgspec.field(default=None, name="folderUID")
    grafana_com: GrafanaDashboardSpecGrafanaCom | None = None
    gzip_json: Bytes | None = None
    instance_selector: k8s.LabelSelector
    json: str | None = None
    jsonnet: str | None = None
    jsonnet_lib: GrafanaDashboardSpecJsonnetLib | None = None
    oci: GrafanaDashboardSpecOci | None = None
    plugins: list[GrafanaDashboardSpecPlugins] | None = None
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    suspend: bool | None = None
    uid: Annotated[str, msgspec.Meta(max_length=40, pattern="^[a-zA-Z0-9-_]+$")] | None = None
    url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = None
    url_authorization: GrafanaDashboardSpecUrlAuthorization | None = None


class GrafanaLibraryPanelStatus(ApiStruct, kw_only=True):
    """GrafanaLibraryPanel status"""

    conditions: list[k8s.Condition] | None = None
    content_cache: Bytes | None = None
    content_timestamp: Time | None = None
    content_url: str | None = None
    hash: str | None = None
    last_resync: Time | None = None
    uid: str | None = None


class GrafanaManifest(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaManifest",
        plural="grafanamanifests",
        namespaced=True,
        module=__name__,
        class_name="GrafanaManifest",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaManifest"] = constant("GrafanaManifest")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaManifestSpec
    status: GrafanaManifestStatus | None = None


class GrafanaManifestSpec(ApiStruct, kw_only=True):
    """GrafanaManifest spec"""

    allow_cross_namespace_import: bool | None = None
    instance_selector: k8s.LabelSelector
    patch: GrafanaManifestSpecPatch | None = None
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    suspend: bool | None = None
    template: GrafanaManifestSpecTemplate


class GrafanaManifestSpecPatch(ApiStruct, kw_only=True):
    """GrafanaManifest spec.patch"""

    env: list[GrafanaManifestSpecPatchEnv] | None = None
    scripts: list[str]


class GrafanaManifestSpecPatchEnv(ApiStruct, kw_only=True):
    """GrafanaManifest spec.patch.env[]"""

    name: str
    value_from: GrafanaManifestSpecPatchEnvValueFrom


class GrafanaManifestSpecPatchEnvValueFrom(ApiStruct, kw_only=True):
    """GrafanaManifest spec.patch.env[].valueFrom"""

    config_map_key_ref: k8s.ConfigMapKeySelector | None = None
    grafana_ref: GrafanaManifestSpecPatchEnvValueFromGrafanaRef | None = None
    secret_key_ref: k8s.SecretKeySelector | None = None


class GrafanaManifestSpecPatchEnvValueFromGrafanaRef(ApiStruct, kw_only=True):
    """GrafanaManifest spec.patch.env[].valueFrom.grafanaRef"""

    api_version: str | None = None
    field_path: str


class GrafanaManifestSpecTemplate(ApiStruct, kw_only=True):
    """GrafanaManifest spec.template"""

    api_version: str
    kind: str
    metadata: k8s.ObjectMeta
    spec: Any = None


class GrafanaManifestStatus(ApiStruct, kw_only=True):
    """GrafanaManifest status"""

    conditions: list[k8s.Condition] | None = None
    last_resync: Time | None = None


class GrafanaMuteTiming(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaMuteTiming",
        plural="grafanamutetimings",
        namespaced=True,
        module=__name__,
        class_name="GrafanaMuteTiming",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaMuteTiming"] = constant("GrafanaMuteTiming")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaMuteTimingSpec
    status: GrafanaManifestStatus | None = None


class GrafanaMuteTimingSpec(ApiStruct, kw_only=True):
    """GrafanaMuteTiming spec"""

    name: str
    allow_cross_namespace_import: bool | None = None
    editable: bool | None = None
    instance_selector: k8s.LabelSelector
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    suspend: bool | None = None
    time_intervals: Annotated[
        list[GrafanaMuteTimingSpecTimeIntervals], msgspec.Meta(min_length=1)
    ] = msgspec.field(name="time_intervals")


class GrafanaMuteTimingSpecTimeIntervals(ApiStruct, kw_only=True):
    """GrafanaMuteTiming spec.time_intervals[]"""

    days_of_month: list[str] | None = msgspec.field(default=None, name="days_of_month")
    location: str | None = None
    months: list[str] | None = None
    times: list[GrafanaMuteTimingSpecTimeIntervalsTimes] | None = None
    weekdays: list[str] | None = None
    years: list[str] | None = None


class GrafanaMuteTimingSpecTimeIntervalsTimes(ApiStruct, kw_only=True):
    """GrafanaMuteTiming spec.time_intervals[].times[]"""

    end_time: str = msgspec.field(name="end_time")
    start_time: str = msgspec.field(name="start_time")


class GrafanaNotificationPolicy(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaNotificationPolicy",
        plural="grafananotificationpolicies",
        namespaced=True,
        module=__name__,
        class_name="GrafanaNotificationPolicy",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaNotificationPolicy"] = constant("GrafanaNotificationPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaNotificationPolicySpec
    status: GrafanaNotificationPolicyStatus | None = None


class GrafanaNotificationPolicyRoute(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaNotificationPolicyRoute",
        plural="grafananotificationpolicyroutes",
        namespaced=True,
        module=__name__,
        class_name="GrafanaNotificationPolicyRoute",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaNotificationPolicyRoute"] = constant("GrafanaNotificationPolicyRoute")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaNotificationPolicyRouteSpec
    status: GrafanaManifestStatus | None = None


class GrafanaNotificationPolicyRouteSpec(ApiStruct, kw_only=True):
    """GrafanaNotificationPolicyRoute spec"""

    active_time_intervals: list[str] | None = msgspec.field(
        default=None, name="active_time_intervals"
    )
    continue_: bool | None = None
    group_by: list[str] | None = msgspec.field(default=None, name="group_by")
    group_interval: str | None = msgspec.field(default=None, name="group_interval")
    group_wait: str | None = msgspec.field(default=None, name="group_wait")
    match_re: dict[str, str] | None = msgspec.field(default=None, name="match_re")
    matchers: list[GrafanaNotificationPolicyRouteSpecMatchers] | None = None
    mute_time_intervals: list[str] | None = msgspec.field(default=None, name="mute_time_intervals")
    object_matchers: list[list[str]] | None = msgspec.field(default=None, name="object_matchers")
    provenance: str | None = None
    receiver: Annotated[str, msgspec.Meta(min_length=1)]
    repeat_interval: str | None = msgspec.field(default=None, name="repeat_interval")
    route_selector: k8s.LabelSelector | None = None
    routes: Any = None


class GrafanaNotificationPolicyRouteSpecMatchers(ApiStruct, kw_only=True):
    """GrafanaNotificationPolicyRoute spec.matchers[]"""

    name: str | None = None
    is_equal: bool | None = None
    is_regex: bool
    value: str


class GrafanaNotificationPolicySpec(ApiStruct, kw_only=True):
    """GrafanaNotificationPolicy spec"""

    allow_cross_namespace_import: bool | None = None
    editable: bool | None = None
    instance_selector: k8s.LabelSelector
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    route: GrafanaNotificationPolicyRouteSpec
    suspend: bool | None = None


class GrafanaNotificationPolicyStatus(ApiStruct, kw_only=True):
    """GrafanaNotificationPolicy status"""

    conditions: list[k8s.Condition] | None = None
    discovered_routes: list[str] | None = None
    last_resync: Time | None = None


class GrafanaNotificationTemplate(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaNotificationTemplate",
        plural="grafananotificationtemplates",
        namespaced=True,
        module=__name__,
        class_name="GrafanaNotificationTemplate",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaNotificationTemplate"] = constant("GrafanaNotificationTemplate")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaNotificationTemplateSpec
    status: GrafanaManifestStatus | None = None


class GrafanaNotificationTemplateSpec(ApiStruct, kw_only=True):
    """GrafanaNotificationTemplate spec"""

    name: str
    allow_cross_namespace_import: bool | None = None
    editable: bool | None = None
    instance_selector: k8s.LabelSelector
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    suspend: bool | None = None
    template: str | None = None


class GrafanaServiceAccount(KubeObject, kw_only=True):
    """https://grafana.github.io/grafana-operator/docs/api/"""

    __resource__ = Resource(
        group="grafana.integreatly.org",
        version="v1beta1",
        kind="GrafanaServiceAccount",
        plural="grafanaserviceaccounts",
        namespaced=True,
        module=__name__,
        class_name="GrafanaServiceAccount",
        system="grafana",
    )

    api_version: Literal["grafana.integreatly.org/v1beta1"] = constant(
        "grafana.integreatly.org/v1beta1"
    )
    kind: Literal["GrafanaServiceAccount"] = constant("GrafanaServiceAccount")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaServiceAccountSpec | None = None
    status: GrafanaServiceAccountStatus | None = None


class GrafanaServiceAccountSpec(ApiStruct, kw_only=True):
    """GrafanaServiceAccount spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "tokens": ("name",),
    }

    name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    instance_name: Annotated[str, msgspec.Meta(min_length=1)]
    is_disabled: bool | None = None
    resync_period: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$")] | None
    ) = None
    role: Literal["Viewer", "Editor", "Admin"]
    suspend: bool | None = None
    tokens: list[GrafanaServiceAccountSpecTokens] | None = None


class GrafanaServiceAccountSpecTokens(ApiStruct, kw_only=True):
    """GrafanaServiceAccount spec.tokens[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    expires: Time | None = None
    secret_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class GrafanaServiceAccountStatus(ApiStruct, kw_only=True):
    """GrafanaServiceAccount status"""

    account: GrafanaServiceAccountStatusAccount | None = None
    conditions: list[k8s.Condition] | None = None
    last_resync: Time | None = None


class GrafanaServiceAccountStatusAccount(ApiStruct, kw_only=True):
    """GrafanaServiceAccount status.account"""

    name: str
    id: Int64
    is_disabled: bool
    login: str
    role: str
    tokens: list[GrafanaServiceAccountStatusAccountTokens] | None = None


class GrafanaServiceAccountStatusAccountTokens(ApiStruct, kw_only=True):
    """GrafanaServiceAccount status.account.tokens[]"""

    name: str
    expires: Time | None = None
    id: Int64
    secret: GrafanaSpecClientTlsCertSecretRef | None = None


class GrafanaSpec(ApiStruct, kw_only=True):
    """Grafana spec"""

    client: GrafanaSpecClient | None = None
    config: dict[str, dict[str, str]] | None = None
    deployment: GrafanaSpecDeployment | None = None
    disable_default_admin_secret: bool | None = None
    disable_default_security_context: Literal["Pod", "Container", "All"] | None = None
    external: GrafanaSpecExternal | None = None
    http_route: GrafanaSpecHttpRoute | None = None
    ingress: GrafanaSpecIngress | None = None
    jsonnet: GrafanaSpecJsonnet | None = None
    persistent_volume_claim: GrafanaSpecPersistentVolumeClaim | None = None
    preferences: GrafanaSpecPreferences | None = None
    route: GrafanaSpecRoute | None = None
    service: GrafanaSpecService | None = None
    service_account: GrafanaSpecServiceAccount | None = None
    suspend: bool | None = None
    version: str | None = None


class GrafanaSpecClient(ApiStruct, kw_only=True):
    """Grafana spec.client"""

    headers: dict[str, str] | None = None
    prefer_ingress: bool | None = None
    timeout: Int64 | None = None
    tls: GrafanaSpecClientTls | None = None
    use_kube_auth: bool | None = None


class GrafanaSpecClientTls(ApiStruct, kw_only=True):
    """Grafana spec.client.tls"""

    cert_secret_ref: GrafanaSpecClientTlsCertSecretRef | None = None
    insecure_skip_verify: bool | None = None


class GrafanaSpecClientTlsCertSecretRef(ApiStruct, kw_only=True):
    """Grafana spec.client.tls.certSecretRef"""

    name: str | None = None
    namespace: str | None = None


class GrafanaSpecDeployment(ApiStruct, kw_only=True):
    """Grafana spec.deployment"""

    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaSpecDeploymentSpec | None = None


class GrafanaSpecDeploymentSpec(ApiStruct, kw_only=True):
    """Grafana spec.deployment.spec"""

    min_ready_seconds: Int32 | None = None
    paused: bool | None = None
    progress_deadline_seconds: Int32 | None = None
    replicas: Int32 | None = None
    revision_history_limit: Int32 | None = None
    selector: k8s.LabelSelector | None = None
    strategy: GrafanaSpecDeploymentSpecStrategy | None = None
    template: GrafanaSpecDeploymentSpecTemplate | None = None


class GrafanaSpecDeploymentSpecStrategy(ApiStruct, kw_only=True):
    """Grafana spec.deployment.spec.strategy"""

    rolling_update: GrafanaSpecDeploymentSpecStrategyRollingUpdate | None = None
    type: str | None = None


class GrafanaSpecDeploymentSpecStrategyRollingUpdate(ApiStruct, kw_only=True):
    """Grafana spec.deployment.spec.strategy.rollingUpdate"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class GrafanaSpecDeploymentSpecTemplate(ApiStruct, kw_only=True):
    """Grafana spec.deployment.spec.template"""

    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaSpecDeploymentSpecTemplateSpec | None = None


class GrafanaSpecDeploymentSpecTemplateSpec(ApiStruct, kw_only=True):
    """Grafana spec.deployment.spec.template.spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "topologySpreadConstraints": ("topologyKey", "whenUnsatisfiable"),
    }

    active_deadline_seconds: Int64 | None = None
    affinity: k8s.Affinity | None = None
    automount_service_account_token: bool | None = None
    containers: list[k8s.Container] | None = None
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: str | None = None
    enable_service_links: bool | None = None
    ephemeral_containers: list[k8s.EphemeralContainer] | None = None
    host_aliases: list[GrafanaSpecDeploymentSpecTemplateSpecHostAliases] | None = None
    host_ipc: bool | None = msgspec.field(default=None, name="hostIPC")
    host_network: bool | None = None
    host_pid: bool | None = msgspec.field(default=None, name="hostPID")
    host_users: bool | None = None
    hostname: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[k8s.Container] | None = None
    node_name: str | None = None
    node_selector: dict[str, str] | None = None
    os: GrafanaSpecDeploymentSpecTemplateSpecOs | None = None
    overhead: dict[str, Quantity] | None = None
    preemption_policy: str | None = None
    priority: Int32 | None = None
    priority_class_name: str | None = None
    readiness_gates: list[GrafanaSpecDeploymentSpecTemplateSpecReadinessGates] | None = None
    restart_policy: str | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    service_account_name: str | None = None
    set_hostname_as_fqdn: bool | None = msgspec.field(default=None, name="setHostnameAsFQDN")
    share_process_namespace: bool | None = None
    subdomain: str | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    volumes: list[k8s.Volume] | None = None


class GrafanaSpecDeploymentSpecTemplateSpecHostAliases(ApiStruct, kw_only=True):
    """Grafana spec.deployment.spec.template.spec.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str


class GrafanaSpecDeploymentSpecTemplateSpecOs(ApiStruct, kw_only=True):
    """Grafana spec.deployment.spec.template.spec.os"""

    name: str


class GrafanaSpecDeploymentSpecTemplateSpecReadinessGates(ApiStruct, kw_only=True):
    """Grafana spec.deployment.spec.template.spec.readinessGates[]"""

    condition_type: str


class GrafanaSpecExternal(ApiStruct, kw_only=True):
    """Grafana spec.external"""

    admin_password: GrafanaSpecExternalAdminPassword | None = None
    admin_user: GrafanaSpecExternalAdminPassword | None = None
    api_key: GrafanaSpecExternalAdminPassword | None = None
    tenant_namespace: str | None = None
    tls: GrafanaSpecClientTls | None = None
    url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")]


class GrafanaSpecExternalAdminPassword(ApiStruct, kw_only=True):
    """Grafana spec.external.adminPassword"""

    name: str | None = None
    key: str
    optional: bool | None = None


class GrafanaSpecHttpRoute(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute"""

    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaSpecHttpRouteSpec | None = None


class GrafanaSpecHttpRouteSpec(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec"""

    hostnames: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=253,
                        min_length=1,
                        pattern="^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
                    ),
                ]
            ],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None
    parent_refs: (
        Annotated[list[GrafanaSpecHttpRouteSpecParentRefs], msgspec.Meta(max_length=32)] | None
    ) = None
    rules: (
        Annotated[list[GrafanaSpecHttpRouteSpecRules], msgspec.Meta(max_length=16, min_length=1)]
        | None
    ) = None
    use_default_gateways: Literal["All", "None"] | None = None


class GrafanaSpecHttpRouteSpecParentRefs(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.parentRefs[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    section_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None


class GrafanaSpecHttpRouteSpecRules(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[]"""

    name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    backend_refs: (
        Annotated[list[GrafanaSpecHttpRouteSpecRulesBackendRefs], msgspec.Meta(max_length=16)]
        | None
    ) = None
    filters: (
        Annotated[list[GrafanaSpecHttpRouteSpecRulesFilters], msgspec.Meta(max_length=16)] | None
    ) = None
    matches: (
        Annotated[list[GrafanaSpecHttpRouteSpecRulesMatches], msgspec.Meta(max_length=64)] | None
    ) = None
    retry: GrafanaSpecHttpRouteSpecRulesRetry | None = None
    session_persistence: GrafanaSpecHttpRouteSpecRulesSessionPersistence | None = None
    timeouts: GrafanaSpecHttpRouteSpecRulesTimeouts | None = None


class GrafanaSpecHttpRouteSpecRulesBackendRefs(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].backendRefs[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    filters: (
        Annotated[list[GrafanaSpecHttpRouteSpecRulesFilters], msgspec.Meta(max_length=16)] | None
    ) = None
    group: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    weight: Annotated[int, msgspec.Meta(ge=0, le=1000000)] | None = None


class GrafanaSpecHttpRouteSpecRulesFilters(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[]"""

    cors: GrafanaSpecHttpRouteSpecRulesFiltersCors | None = None
    extension_ref: GrafanaSpecHttpRouteSpecRulesFiltersExtensionRef | None = None
    external_auth: GrafanaSpecHttpRouteSpecRulesFiltersExternalAuth | None = None
    request_header_modifier: GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier | None = None
    request_mirror: GrafanaSpecHttpRouteSpecRulesFiltersRequestMirror | None = None
    request_redirect: GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirect | None = None
    response_header_modifier: GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier | None = (
        None
    )
    type: GrafanaSpecHttpRouteSpecRulesFiltersType
    url_rewrite: GrafanaSpecHttpRouteSpecRulesFiltersUrlRewrite | None = None


class GrafanaSpecHttpRouteSpecRulesFiltersCors(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].cors"""

    __list_keys__: ClassVar[ListKeys] = {
        "allowHeaders": (),
        "allowMethods": (),
        "allowOrigins": (),
        "exposeHeaders": (),
    }

    allow_credentials: bool | None = None
    allow_headers: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"
                    ),
                ]
            ],
            msgspec.Meta(max_length=64),
        ]
        | None
    ) = None
    allow_methods: (
        Annotated[
            list[GrafanaSpecHttpRouteSpecRulesFiltersCorsAllowMethods], msgspec.Meta(max_length=9)
        ]
        | None
    ) = None
    allow_origins: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=253,
                        min_length=1,
                        pattern="(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)",
                    ),
                ]
            ],
            msgspec.Meta(max_length=64),
        ]
        | None
    ) = None
    expose_headers: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"
                    ),
                ]
            ],
            msgspec.Meta(max_length=64),
        ]
        | None
    ) = None
    max_age: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None


class GrafanaSpecHttpRouteSpecRulesFiltersExtensionRef(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].extensionRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]


class GrafanaSpecHttpRouteSpecRulesFiltersExternalAuth(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].externalAuth"""

    backend_ref: GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef
    forward_body: GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthForwardBody | None = None
    grpc: GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthGrpc | None = None
    http: GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthHttp | None = None
    protocol: Literal["HTTP", "GRPC"]


class GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].externalAuth.backendRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None


class GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthForwardBody(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].externalAuth.forwardBody"""

    max_size: Int64 | None = None


class GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthGrpc(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].externalAuth.grpc"""

    __list_keys__: ClassVar[ListKeys] = {
        "allowedHeaders": (),
    }

    allowed_headers: Annotated[list[str], msgspec.Meta(max_length=64)] | None = None


class GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthHttp(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].externalAuth.http"""

    __list_keys__: ClassVar[ListKeys] = {
        "allowedHeaders": (),
        "allowedResponseHeaders": (),
    }

    allowed_headers: Annotated[list[str], msgspec.Meta(max_length=64)] | None = None
    allowed_response_headers: Annotated[list[str], msgspec.Meta(max_length=64)] | None = None
    path: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=1024, pattern="^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$"
            ),
        ]
        | None
    ) = None


class GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].requestHeaderModifier"""

    __list_keys__: ClassVar[ListKeys] = {
        "add": ("name",),
        "remove": (),
        "set": ("name",),
    }

    add: (
        Annotated[
            list[GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifierAdd],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None
    remove: Annotated[list[str], msgspec.Meta(max_length=16)] | None = None
    set: (
        Annotated[
            list[GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifierAdd],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None


class GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifierAdd(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].requestHeaderModifier.add[]"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]
    value: Annotated[str, msgspec.Meta(max_length=4096, min_length=1)]


class GrafanaSpecHttpRouteSpecRulesFiltersRequestMirror(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].requestMirror"""

    backend_ref: GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef
    fraction: GrafanaSpecHttpRouteSpecRulesFiltersRequestMirrorFraction | None = None
    percent: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None


class GrafanaSpecHttpRouteSpecRulesFiltersRequestMirrorFraction(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].requestMirror.fraction"""

    denominator: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    numerator: Annotated[int, msgspec.Meta(ge=0, le=2147483647)]


class GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirect(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].requestRedirect"""

    hostname: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    path: GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    scheme: Literal["http", "https"] | None = None
    status_code: Literal[301, 302, 303, 307, 308] | None = None


class GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].requestRedirect.path"""

    replace_full_path: Annotated[str, msgspec.Meta(max_length=1024)] | None = None
    replace_prefix_match: Annotated[str, msgspec.Meta(max_length=1024)] | None = None
    type: Literal["ReplaceFullPath", "ReplacePrefixMatch"]


class GrafanaSpecHttpRouteSpecRulesFiltersUrlRewrite(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].filters[].urlRewrite"""

    hostname: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    path: GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath | None = None


class GrafanaSpecHttpRouteSpecRulesMatches(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].matches[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "headers": ("name",),
        "queryParams": ("name",),
    }

    headers: (
        Annotated[list[GrafanaSpecHttpRouteSpecRulesMatchesHeaders], msgspec.Meta(max_length=16)]
        | None
    ) = None
    method: GrafanaSpecHttpRouteSpecRulesMatchesMethod | None = None
    path: GrafanaSpecHttpRouteSpecRulesMatchesPath | None = None
    query_params: (
        Annotated[
            list[GrafanaSpecHttpRouteSpecRulesMatchesQueryParams], msgspec.Meta(max_length=16)
        ]
        | None
    ) = None


class GrafanaSpecHttpRouteSpecRulesMatchesHeaders(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].matches[].headers[]"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]
    type: Literal["Exact", "RegularExpression"] | None = None
    value: Annotated[str, msgspec.Meta(max_length=4096, min_length=1)]


class GrafanaSpecHttpRouteSpecRulesMatchesPath(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].matches[].path"""

    type: Literal["Exact", "PathPrefix", "RegularExpression"] | None = None
    value: Annotated[str, msgspec.Meta(max_length=1024)] | None = None


class GrafanaSpecHttpRouteSpecRulesMatchesQueryParams(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].matches[].queryParams[]"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]
    type: Literal["Exact", "RegularExpression"] | None = None
    value: Annotated[str, msgspec.Meta(max_length=1024, min_length=1)]


class GrafanaSpecHttpRouteSpecRulesRetry(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].retry"""

    __list_keys__: ClassVar[ListKeys] = {
        "codes": (),
    }

    attempts: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    backoff: Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None = None
    codes: list[Annotated[int, msgspec.Meta(ge=400, le=599)]] | None = None


class GrafanaSpecHttpRouteSpecRulesSessionPersistence(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].sessionPersistence"""

    absolute_timeout: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None
    ) = None
    cookie_config: GrafanaSpecHttpRouteSpecRulesSessionPersistenceCookieConfig | None = None
    session_name: Annotated[str, msgspec.Meta(max_length=128)] | None = None
    type: Literal["Cookie", "Header"] | None = None


class GrafanaSpecHttpRouteSpecRulesSessionPersistenceCookieConfig(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].sessionPersistence.cookieConfig"""

    lifetime_type: Literal["Permanent", "Session"] | None = None


class GrafanaSpecHttpRouteSpecRulesTimeouts(ApiStruct, kw_only=True):
    """Grafana spec.httpRoute.spec.rules[].timeouts"""

    backend_request: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None
    ) = None
    request: Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None = None


class GrafanaSpecIngress(ApiStruct, kw_only=True):
    """Grafana spec.ingress"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.IngressSpec | None = None


class GrafanaSpecJsonnet(ApiStruct, kw_only=True):
    """Grafana spec.jsonnet"""

    library_label_selector: k8s.LabelSelector | None = None


class GrafanaSpecPersistentVolumeClaim(ApiStruct, kw_only=True):
    """Grafana spec.persistentVolumeClaim"""

    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaSpecPersistentVolumeClaimSpec | None = None


class GrafanaSpecPersistentVolumeClaimSpec(ApiStruct, kw_only=True):
    """Grafana spec.persistentVolumeClaim.spec"""

    access_modes: list[str] | None = None
    data_source: GrafanaSpecPersistentVolumeClaimSpecDataSource | None = None
    data_source_ref: GrafanaSpecPersistentVolumeClaimSpecDataSource | None = None
    resources: k8s.ResourceRequirements | None = None
    selector: k8s.LabelSelector | None = None
    storage_class_name: str | None = None
    volume_mode: str | None = None
    volume_name: str | None = None


class GrafanaSpecPersistentVolumeClaimSpecDataSource(ApiStruct, kw_only=True):
    """Grafana spec.persistentVolumeClaim.spec.dataSource"""

    name: str
    api_group: str | None = None
    kind: str


class GrafanaSpecPreferences(ApiStruct, kw_only=True):
    """Grafana spec.preferences"""

    home_dashboard_uid: str | None = None


class GrafanaSpecRoute(ApiStruct, kw_only=True):
    """Grafana spec.route"""

    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaSpecRouteSpec | None = None


class GrafanaSpecRouteSpec(ApiStruct, kw_only=True):
    """Grafana spec.route.spec"""

    alternate_backends: list[GrafanaSpecRouteSpecAlternateBackends] | None = None
    host: str | None = None
    path: str | None = None
    port: GrafanaSpecRouteSpecPort | None = None
    subdomain: str | None = None
    tls: GrafanaSpecRouteSpecTls | None = None
    to: GrafanaSpecRouteSpecAlternateBackends | None = None
    wildcard_policy: str | None = None


class GrafanaSpecRouteSpecAlternateBackends(ApiStruct, kw_only=True):
    """Grafana spec.route.spec.alternateBackends[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    kind: Literal["Service", ""] | None = None
    weight: Annotated[int, msgspec.Meta(ge=0, le=256)] | None = None


class GrafanaSpecRouteSpecPort(ApiStruct, kw_only=True):
    """Grafana spec.route.spec.port"""

    target_port: IntOrString


class GrafanaSpecRouteSpecTls(ApiStruct, kw_only=True):
    """Grafana spec.route.spec.tls"""

    ca_certificate: str | None = None
    certificate: str | None = None
    destination_ca_certificate: str | None = msgspec.field(
        default=None, name="destinationCACertificate"
    )
    external_certificate: GrafanaDashboardSpecOciPullSecretRef | None = None
    insecure_edge_termination_policy: Literal["Allow", "None", "Redirect", ""] | None = None
    key: str | None = None
    termination: Literal["edge", "reencrypt", "passthrough"]


class GrafanaSpecService(ApiStruct, kw_only=True):
    """Grafana spec.service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class GrafanaSpecServiceAccount(ApiStruct, kw_only=True):
    """Grafana spec.serviceAccount"""

    automount_service_account_token: bool | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    metadata: k8s.ObjectMeta | None = None
    secrets: list[k8s.ObjectReference] | None = None


class GrafanaStatus(ApiStruct, kw_only=True):
    """Grafana status"""

    admin_url: str | None = None
    alert_rule_groups: list[str] | None = None
    conditions: list[k8s.Condition] | None = None
    contact_points: list[str] | None = None
    dashboards: list[str] | None = None
    datasources: list[str] | None = None
    folders: list[str] | None = None
    last_message: str | None = None
    library_panels: list[str] | None = None
    manifests: list[str] | None = None
    mute_timings: list[str] | None = None
    notification_templates: list[str] | None = None
    replicas: Int32 | None = None
    selector: str | None = None
    serviceaccounts: list[str] | None = None
    stage: str | None = None
    stage_status: str | None = None
    version: str | None = None


GrafanaSpecHttpRouteSpecRulesFiltersType: TypeAlias = Literal[
    "RequestHeaderModifier",
    "ResponseHeaderModifier",
    "RequestMirror",
    "RequestRedirect",
    "URLRewrite",
    "ExtensionRef",
    "CORS",
]
GrafanaSpecHttpRouteSpecRulesFiltersCorsAllowMethods: TypeAlias = Literal[
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "*"
]
GrafanaSpecHttpRouteSpecRulesMatchesMethod: TypeAlias = Literal[
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"
]
