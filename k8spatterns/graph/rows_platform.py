"""What the kinds of the systems of a platform refer to."""

from __future__ import annotations

from msgspec.structs import replace

from k8spatterns.graph.row import Row, secret, selected, under
from k8spatterns.graph.rows_core import POD_ROWS, PRIORITY, QUEUED

_CERT_MANAGER = "cert-manager.io"
_ESO = "external-secrets.io"
_VAULT = "secrets.hashicorp.com"
_KEDA = "keda.sh"
_KUEUE = "kueue.x-k8s.io"
_CROSSPLANE = "apiextensions.crossplane.io"
_CROSSPLANE_PACKAGE = "pkg.crossplane.io"
_SNAPSHOTS = "snapshot.storage.k8s.io"
_VELERO = "velero.io"
_SECRETS_STORE = "secrets-store.csi.x-k8s.io"

# cert-manager.
_SOLVERS = (
    ("acmeDNS.accountSecretRef",),
    ("akamai.accessTokenSecretRef", "akamai.clientSecretSecretRef", "akamai.clientTokenSecretRef"),
    ("azureDNS.clientSecretSecretRef", "cloudDNS.serviceAccountSecretRef"),
    ("cloudflare.apiKeySecretRef", "cloudflare.apiTokenSecretRef"),
    ("digitalocean.tokenSecretRef", "rfc2136.tsigSecretSecretRef"),
    ("route53.accessKeyIDSecretRef", "route53.secretAccessKeySecretRef"),
)
_ISSUER = (
    secret("spec.ca.secretName"),
    secret("spec.acme.externalAccountBinding.keySecretRef.name", "key"),
    *(
        secret(f"spec.acme.solvers[*].dns01.{path}.name", "key")
        for paths in _SOLVERS
        for path in paths
    ),
    secret("spec.vault.auth.appRole.secretRef.name", "key"),
    secret("spec.vault.auth.tokenSecretRef.name", "key"),
    secret("spec.vault.caBundleSecretRef.name", "key"),
    Row("spec.vault.auth.kubernetes.serviceAccountRef.name", "ServiceAccount"),
)

# External Secrets.
_STORE = Row("storeRef", group=_ESO, default="SecretStore")
_STORES = (
    Row("secretStoreRef", group=_ESO, default="SecretStore"),
    *under("data[*].sourceRef", (_STORE,)),
    *under("dataFrom[*].sourceRef", (_STORE, Row("generatorRef"))),
    *selected("target.template.templateFrom[*]"),
)
_VAULT_AUTH = "spec.provider.vault.auth"
_STORE_SECRETS = (
    secret(f"{_VAULT_AUTH}.tokenSecretRef.name", "key"),
    secret(f"{_VAULT_AUTH}.appRole.roleRef.name", "key"),
    secret(f"{_VAULT_AUTH}.appRole.secretRef.name", "key"),
    secret(f"{_VAULT_AUTH}.kubernetes.secretRef.name", "key"),
    Row(f"{_VAULT_AUTH}.kubernetes.serviceAccountRef.name", "ServiceAccount"),
    secret("spec.provider.aws.auth.secretRef.accessKeyIDSecretRef.name", "key"),
    secret("spec.provider.aws.auth.secretRef.secretAccessKeySecretRef.name", "key"),
    Row("spec.provider.aws.auth.jwt.serviceAccountRef.name", "ServiceAccount"),
    secret("spec.provider.gcpsm.auth.secretRef.secretAccessKeySecretRef.name", "key"),
    secret("spec.provider.azurekv.authSecretRef.clientId.name", "key"),
    secret("spec.provider.azurekv.authSecretRef.clientSecret.name", "key"),
    Row("spec.provider.azurekv.serviceAccountRef.name", "ServiceAccount"),
)

# Vault Secrets Operator: a name, or a namespace and a name.
_VAULT_SECRET = (Row("spec.vaultAuthRef", "VaultAuth", _VAULT, form="space/name"),)
_VAULT_AUTHS = (
    Row("spec.vaultConnectionRef", "VaultConnection", _VAULT, form="space/name"),
    Row("spec.kubernetes.serviceAccount", "ServiceAccount"),
    Row("spec.jwt.serviceAccount", "ServiceAccount"),
    secret("spec.jwt.secretRef"),
    secret("spec.appRole.secretRef"),
    secret("spec.aws.secretRef"),
)

# Prometheus. Relative to an endpoint of a ServiceMonitor or PodMonitor.
_SCRAPE = (
    secret("bearerTokenSecret.name", "key", "optional"),
    secret("authorization.credentials.name", "key", "optional"),
    secret("basicAuth.username.name", "key", "optional"),
    secret("basicAuth.password.name", "key", "optional"),
    *selected("oauth2.clientId", "optional"),
    secret("oauth2.clientSecret.name", "key", "optional"),
    *selected("tlsConfig.ca", "optional"),
    *selected("tlsConfig.cert", "optional"),
    secret("tlsConfig.keySecret.name", "key", "optional"),
)
_MONITORING = "monitoring.coreos.com"
_SERVED = (
    Row("spec.serviceAccountName", "ServiceAccount"),
    Row("spec.imagePullSecrets[*].name", "Secret"),
    Row("spec.secrets[*]", "Secret"),
    Row("spec.configMaps[*]", "ConfigMap"),
    under("spec", (PRIORITY,))[0],
)
_RECEIVERS = "spec.receivers[*]"
_NOTIFIERS = (
    "slackConfigs[*].apiURL",
    "pagerdutyConfigs[*].routingKey",
    "pagerdutyConfigs[*].serviceKey",
    "webhookConfigs[*].urlSecret",
    "opsgenieConfigs[*].apiKey",
    "emailConfigs[*].authPassword",
    "telegramConfigs[*].botToken",
    "victoropsConfigs[*].apiKey",
    "wechatConfigs[*].apiSecret",
    "discordConfigs[*].apiURL",
    "msteamsConfigs[*].webhookUrl",
)

# Karmada.
_KARMADA_SELECTED = Row("spec.resourceSelectors[*]")
_KARMADA_CLUSTERS = tuple(
    Row(f"spec.placement.{path}.clusterNames[*]", "Cluster", "cluster.karmada.io", cluster=True)
    for path in ("clusterAffinity", "clusterAffinities[*]")
)
_KARMADA_PROPAGATION = (
    _KARMADA_SELECTED,
    *under("spec.schedulePriority", (PRIORITY,)),
    *_KARMADA_CLUSTERS,
)
_KARMADA_OVERRIDES = Row("spec.dependentOverrides[*]", "OverridePolicy", "policy.karmada.io")

_CREDENTIAL = secret("spec.credential.name", "key", "optional")


def _velero_backup(spec: str) -> tuple[Row, ...]:
    """Return what a backup refers to; a Schedule has one in its template."""
    return (
        Row(f"{spec}.storageLocation", "BackupStorageLocation", _VELERO),
        Row(f"{spec}.volumeSnapshotLocations[*]", "VolumeSnapshotLocation", _VELERO),
        Row(f"{spec}.resourcePolicy.name", "ConfigMap"),
    )


_GRAFANA = "grafana.integreatly.org"
_GRAFANA_FOLDER = Row("spec.folderRef", "GrafanaFolder", _GRAFANA)
_GRAFANA_VALUES = (
    Row("spec.valuesFrom[*].valueFrom.configMapKeyRef.name", "ConfigMap", key="key"),
    secret("spec.valuesFrom[*].valueFrom.secretKeyRef.name", "key"),
)

PLATFORM: dict[tuple[str, str], tuple[Row, ...]] = {
    (_CERT_MANAGER, "Certificate"): (
        Row("spec.issuerRef", group=_CERT_MANAGER, default="Issuer"),
        secret("spec.keystores.jks.passwordSecretRef.name", "key"),
        secret("spec.keystores.pkcs12.passwordSecretRef.name", "key"),
    ),
    (_CERT_MANAGER, "Issuer"): _ISSUER,
    (_ESO, "ExternalSecret"): under("spec", _STORES),
    (_ESO, "ClusterExternalSecret"): (
        Row("spec.externalSecretSpec.secretStoreRef", group=_ESO, default="SecretStore"),
    ),
    (_ESO, "PushSecret"): (
        Row("spec.secretStoreRefs[*]", group=_ESO, default="SecretStore"),
        secret("spec.selector.secret.name"),
    ),
    (_ESO, "SecretStore"): _STORE_SECRETS,
    (_ESO, "ClusterSecretStore"): _STORE_SECRETS,
    (_VAULT, "VaultStaticSecret"): _VAULT_SECRET,
    (_VAULT, "VaultDynamicSecret"): _VAULT_SECRET,
    (_VAULT, "VaultPKISecret"): _VAULT_SECRET,
    (_VAULT, "VaultAuth"): _VAULT_AUTHS,
    (_VAULT, "VaultConnection"): (secret("spec.caCertSecretRef"),),
    (_KEDA, "ScaledObject"): (
        Row("spec.scaleTargetRef", group="apps", default="Deployment"),
        Row("spec.triggers[*].authenticationRef", group=_KEDA, default="TriggerAuthentication"),
    ),
    (_KEDA, "ScaledJob"): (
        *under("spec.jobTargetRef.template.spec", POD_ROWS),
        Row("spec.triggers[*].authenticationRef", group=_KEDA, default="TriggerAuthentication"),
    ),
    (_KEDA, "TriggerAuthentication"): (
        secret("spec.secretTargetRef[*].name", "key"),
        Row("spec.configMapTargetRef[*].name", "ConfigMap", key="key"),
    ),
    (_KUEUE, "LocalQueue"): (Row("spec.clusterQueue", "ClusterQueue", _KUEUE, cluster=True),),
    (_KUEUE, "ClusterQueue"): (
        Row(
            "spec.resourceGroups[*].flavors[*].name",
            "ResourceFlavor",
            _KUEUE,
            cluster=True,
        ),
        Row("spec.admissionChecks[*]", "AdmissionCheck", _KUEUE, cluster=True),
        Row(
            "spec.admissionChecksStrategy.admissionChecks[*].name",
            "AdmissionCheck",
            _KUEUE,
            cluster=True,
        ),
    ),
    (_KUEUE, "ResourceFlavor"): (Row("spec.topologyName", "Topology", _KUEUE, cluster=True),),
    ("jobset.x-k8s.io", "JobSet"): (QUEUED,),
    ("leaderworkerset.x-k8s.io", "LeaderWorkerSet"): (QUEUED,),
    (_MONITORING, "ServiceMonitor"): under("spec.endpoints[*]", _SCRAPE),
    (_MONITORING, "PodMonitor"): under("spec.podMetricsEndpoints[*]", _SCRAPE),
    (_MONITORING, "Prometheus"): (
        *_SERVED,
        secret("spec.additionalScrapeConfigs.name", "key", "optional"),
        secret("spec.additionalAlertManagerConfigs.name", "key", "optional"),
    ),
    (_MONITORING, "ThanosRuler"): (_SERVED[0], _SERVED[1], _SERVED[4]),
    (_MONITORING, "Alertmanager"): (
        *_SERVED,
        Row("spec.alertmanagerConfiguration.name", "AlertmanagerConfig", _MONITORING),
    ),
    (_MONITORING, "AlertmanagerConfig"): tuple(
        secret(f"{_RECEIVERS}.{path}.name", "key", "optional") for path in _NOTIFIERS
    ),
    ("policy.karmada.io", "PropagationPolicy"): (*_KARMADA_PROPAGATION, _KARMADA_OVERRIDES),
    ("policy.karmada.io", "ClusterPropagationPolicy"): (
        *_KARMADA_PROPAGATION,
        replace(_KARMADA_OVERRIDES, kind="ClusterOverridePolicy", cluster=True),
    ),
    ("policy.karmada.io", "OverridePolicy"): (_KARMADA_SELECTED,),
    ("policy.karmada.io", "ClusterOverridePolicy"): (_KARMADA_SELECTED,),
    (_CROSSPLANE, "Composition"): (
        Row(
            "spec.pipeline[*].functionRef.name",
            "Function",
            _CROSSPLANE_PACKAGE,
            cluster=True,
        ),
        secret("spec.pipeline[*].credentials[*].secretRef.name"),
    ),
    (_CROSSPLANE, "CompositeResourceDefinition"): (
        Row("spec.defaultCompositionRef.name", "Composition", _CROSSPLANE, cluster=True),
        Row("spec.enforcedCompositionRef.name", "Composition", _CROSSPLANE, cluster=True),
    ),
    (_CROSSPLANE_PACKAGE, "Provider"): (
        Row("spec.packagePullSecrets[*].name", "Secret", optional="optional"),
        Row("spec.runtimeConfigRef", group=_CROSSPLANE_PACKAGE),
    ),
    (_GRAFANA, "GrafanaDashboard"): (
        _GRAFANA_FOLDER,
        Row("spec.configMapRef.name", "ConfigMap", optional="optional", key="key"),
    ),
    (_GRAFANA, "GrafanaAlertRuleGroup"): (_GRAFANA_FOLDER,),
    (_GRAFANA, "GrafanaDatasource"): _GRAFANA_VALUES,
    (_GRAFANA, "GrafanaContactPoint"): _GRAFANA_VALUES,
    (_GRAFANA, "Grafana"): (
        secret("spec.external.apiKey.name", "key", "optional"),
        secret("spec.external.adminUser.name", "key", "optional"),
        secret("spec.external.adminPassword.name", "key", "optional"),
    ),
    (_SNAPSHOTS, "VolumeSnapshot"): (
        Row("spec.source.persistentVolumeClaimName", "PersistentVolumeClaim"),
        Row("spec.source.volumeSnapshotContentName", "VolumeSnapshotContent", _SNAPSHOTS),
        Row("spec.volumeSnapshotClassName", "VolumeSnapshotClass", _SNAPSHOTS, cluster=True),
    ),
    (_VELERO, "Backup"): _velero_backup("spec"),
    (_VELERO, "Schedule"): _velero_backup("spec.template"),
    (_VELERO, "Restore"): (
        Row("spec.backupName", "Backup", _VELERO),
        Row("spec.scheduleName", "Schedule", _VELERO),
        Row("spec.resourceModifier.name", "ConfigMap"),
    ),
    (_VELERO, "BackupStorageLocation"): (
        _CREDENTIAL,
        secret("spec.objectStorage.caCertRef.name", "key", "optional"),
    ),
    (_VELERO, "VolumeSnapshotLocation"): (_CREDENTIAL,),
}
