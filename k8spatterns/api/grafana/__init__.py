"""Typed objects of the Grafana operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Grafana operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import grafana_v1beta1 as grafana_v1beta1
    from .grafana_v1beta1 import Grafana as Grafana
    from .grafana_v1beta1 import GrafanaAlertRuleGroup as GrafanaAlertRuleGroup
    from .grafana_v1beta1 import GrafanaAlertRuleGroupSpec as GrafanaAlertRuleGroupSpec
    from .grafana_v1beta1 import GrafanaAlertRuleGroupSpecRules as GrafanaAlertRuleGroupSpecRules
    from .grafana_v1beta1 import (
        GrafanaAlertRuleGroupSpecRulesData as GrafanaAlertRuleGroupSpecRulesData,
    )
    from .grafana_v1beta1 import (
        GrafanaAlertRuleGroupSpecRulesDataRelativeTimeRange as GrafanaAlertRuleGroupSpecRulesDataRelativeTimeRange,
    )
    from .grafana_v1beta1 import (
        GrafanaAlertRuleGroupSpecRulesNotificationSettings as GrafanaAlertRuleGroupSpecRulesNotificationSettings,
    )
    from .grafana_v1beta1 import (
        GrafanaAlertRuleGroupSpecRulesRecord as GrafanaAlertRuleGroupSpecRulesRecord,
    )
    from .grafana_v1beta1 import GrafanaContactPoint as GrafanaContactPoint
    from .grafana_v1beta1 import GrafanaContactPointSpec as GrafanaContactPointSpec
    from .grafana_v1beta1 import (
        GrafanaContactPointSpecReceivers as GrafanaContactPointSpecReceivers,
    )
    from .grafana_v1beta1 import GrafanaDashboard as GrafanaDashboard
    from .grafana_v1beta1 import GrafanaDashboardSpec as GrafanaDashboardSpec
    from .grafana_v1beta1 import GrafanaDashboardSpecDatasources as GrafanaDashboardSpecDatasources
    from .grafana_v1beta1 import GrafanaDashboardSpecEnvFrom as GrafanaDashboardSpecEnvFrom
    from .grafana_v1beta1 import GrafanaDashboardSpecGrafanaCom as GrafanaDashboardSpecGrafanaCom
    from .grafana_v1beta1 import GrafanaDashboardSpecJsonnetLib as GrafanaDashboardSpecJsonnetLib
    from .grafana_v1beta1 import GrafanaDashboardSpecOci as GrafanaDashboardSpecOci
    from .grafana_v1beta1 import (
        GrafanaDashboardSpecOciPullSecretRef as GrafanaDashboardSpecOciPullSecretRef,
    )
    from .grafana_v1beta1 import GrafanaDashboardSpecPlugins as GrafanaDashboardSpecPlugins
    from .grafana_v1beta1 import (
        GrafanaDashboardSpecPublicSharing as GrafanaDashboardSpecPublicSharing,
    )
    from .grafana_v1beta1 import (
        GrafanaDashboardSpecUrlAuthorization as GrafanaDashboardSpecUrlAuthorization,
    )
    from .grafana_v1beta1 import (
        GrafanaDashboardSpecUrlAuthorizationBasicAuth as GrafanaDashboardSpecUrlAuthorizationBasicAuth,
    )
    from .grafana_v1beta1 import GrafanaDashboardSpecVariables as GrafanaDashboardSpecVariables
    from .grafana_v1beta1 import GrafanaDashboardStatus as GrafanaDashboardStatus
    from .grafana_v1beta1 import GrafanaDatasource as GrafanaDatasource
    from .grafana_v1beta1 import GrafanaDatasourceSpec as GrafanaDatasourceSpec
    from .grafana_v1beta1 import GrafanaDatasourceSpecDatasource as GrafanaDatasourceSpecDatasource
    from .grafana_v1beta1 import GrafanaDatasourceSpecValuesFrom as GrafanaDatasourceSpecValuesFrom
    from .grafana_v1beta1 import GrafanaDatasourceStatus as GrafanaDatasourceStatus
    from .grafana_v1beta1 import GrafanaFolder as GrafanaFolder
    from .grafana_v1beta1 import GrafanaFolderSpec as GrafanaFolderSpec
    from .grafana_v1beta1 import GrafanaFolderStatus as GrafanaFolderStatus
    from .grafana_v1beta1 import GrafanaLibraryPanel as GrafanaLibraryPanel
    from .grafana_v1beta1 import GrafanaLibraryPanelSpec as GrafanaLibraryPanelSpec
    from .grafana_v1beta1 import GrafanaLibraryPanelStatus as GrafanaLibraryPanelStatus
    from .grafana_v1beta1 import GrafanaManifest as GrafanaManifest
    from .grafana_v1beta1 import GrafanaManifestSpec as GrafanaManifestSpec
    from .grafana_v1beta1 import GrafanaManifestSpecPatch as GrafanaManifestSpecPatch
    from .grafana_v1beta1 import GrafanaManifestSpecPatchEnv as GrafanaManifestSpecPatchEnv
    from .grafana_v1beta1 import (
        GrafanaManifestSpecPatchEnvValueFrom as GrafanaManifestSpecPatchEnvValueFrom,
    )
    from .grafana_v1beta1 import (
        GrafanaManifestSpecPatchEnvValueFromGrafanaRef as GrafanaManifestSpecPatchEnvValueFromGrafanaRef,
    )
    from .grafana_v1beta1 import GrafanaManifestSpecTemplate as GrafanaManifestSpecTemplate
    from .grafana_v1beta1 import GrafanaManifestStatus as GrafanaManifestStatus
    from .grafana_v1beta1 import GrafanaMuteTiming as GrafanaMuteTiming
    from .grafana_v1beta1 import GrafanaMuteTimingSpec as GrafanaMuteTimingSpec
    from .grafana_v1beta1 import (
        GrafanaMuteTimingSpecTimeIntervals as GrafanaMuteTimingSpecTimeIntervals,
    )
    from .grafana_v1beta1 import (
        GrafanaMuteTimingSpecTimeIntervalsTimes as GrafanaMuteTimingSpecTimeIntervalsTimes,
    )
    from .grafana_v1beta1 import GrafanaNotificationPolicy as GrafanaNotificationPolicy
    from .grafana_v1beta1 import GrafanaNotificationPolicyRoute as GrafanaNotificationPolicyRoute
    from .grafana_v1beta1 import (
        GrafanaNotificationPolicyRouteSpec as GrafanaNotificationPolicyRouteSpec,
    )
    from .grafana_v1beta1 import (
        GrafanaNotificationPolicyRouteSpecMatchers as GrafanaNotificationPolicyRouteSpecMatchers,
    )
    from .grafana_v1beta1 import GrafanaNotificationPolicySpec as GrafanaNotificationPolicySpec
    from .grafana_v1beta1 import GrafanaNotificationPolicyStatus as GrafanaNotificationPolicyStatus
    from .grafana_v1beta1 import GrafanaNotificationTemplate as GrafanaNotificationTemplate
    from .grafana_v1beta1 import GrafanaNotificationTemplateSpec as GrafanaNotificationTemplateSpec
    from .grafana_v1beta1 import GrafanaServiceAccount as GrafanaServiceAccount
    from .grafana_v1beta1 import GrafanaServiceAccountSpec as GrafanaServiceAccountSpec
    from .grafana_v1beta1 import GrafanaServiceAccountSpecTokens as GrafanaServiceAccountSpecTokens
    from .grafana_v1beta1 import GrafanaServiceAccountStatus as GrafanaServiceAccountStatus
    from .grafana_v1beta1 import (
        GrafanaServiceAccountStatusAccount as GrafanaServiceAccountStatusAccount,
    )
    from .grafana_v1beta1 import (
        GrafanaServiceAccountStatusAccountTokens as GrafanaServiceAccountStatusAccountTokens,
    )
    from .grafana_v1beta1 import GrafanaSpec as GrafanaSpec
    from .grafana_v1beta1 import GrafanaSpecClient as GrafanaSpecClient
    from .grafana_v1beta1 import GrafanaSpecClientTls as GrafanaSpecClientTls
    from .grafana_v1beta1 import (
        GrafanaSpecClientTlsCertSecretRef as GrafanaSpecClientTlsCertSecretRef,
    )
    from .grafana_v1beta1 import GrafanaSpecDeployment as GrafanaSpecDeployment
    from .grafana_v1beta1 import GrafanaSpecDeploymentSpec as GrafanaSpecDeploymentSpec
    from .grafana_v1beta1 import (
        GrafanaSpecDeploymentSpecStrategy as GrafanaSpecDeploymentSpecStrategy,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecDeploymentSpecStrategyRollingUpdate as GrafanaSpecDeploymentSpecStrategyRollingUpdate,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecDeploymentSpecTemplate as GrafanaSpecDeploymentSpecTemplate,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecDeploymentSpecTemplateSpec as GrafanaSpecDeploymentSpecTemplateSpec,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecDeploymentSpecTemplateSpecHostAliases as GrafanaSpecDeploymentSpecTemplateSpecHostAliases,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecDeploymentSpecTemplateSpecOs as GrafanaSpecDeploymentSpecTemplateSpecOs,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecDeploymentSpecTemplateSpecReadinessGates as GrafanaSpecDeploymentSpecTemplateSpecReadinessGates,
    )
    from .grafana_v1beta1 import GrafanaSpecExternal as GrafanaSpecExternal
    from .grafana_v1beta1 import (
        GrafanaSpecExternalAdminPassword as GrafanaSpecExternalAdminPassword,
    )
    from .grafana_v1beta1 import GrafanaSpecHttpRoute as GrafanaSpecHttpRoute
    from .grafana_v1beta1 import GrafanaSpecHttpRouteSpec as GrafanaSpecHttpRouteSpec
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecParentRefs as GrafanaSpecHttpRouteSpecParentRefs,
    )
    from .grafana_v1beta1 import GrafanaSpecHttpRouteSpecRules as GrafanaSpecHttpRouteSpecRules
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesBackendRefs as GrafanaSpecHttpRouteSpecRulesBackendRefs,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFilters as GrafanaSpecHttpRouteSpecRulesFilters,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersCors as GrafanaSpecHttpRouteSpecRulesFiltersCors,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersExtensionRef as GrafanaSpecHttpRouteSpecRulesFiltersExtensionRef,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersExternalAuth as GrafanaSpecHttpRouteSpecRulesFiltersExternalAuth,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef as GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthForwardBody as GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthForwardBody,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthGrpc as GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthGrpc,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthHttp as GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthHttp,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier as GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifierAdd as GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifierAdd,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersRequestMirror as GrafanaSpecHttpRouteSpecRulesFiltersRequestMirror,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersRequestMirrorFraction as GrafanaSpecHttpRouteSpecRulesFiltersRequestMirrorFraction,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirect as GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirect,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath as GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesFiltersUrlRewrite as GrafanaSpecHttpRouteSpecRulesFiltersUrlRewrite,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesMatches as GrafanaSpecHttpRouteSpecRulesMatches,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesMatchesHeaders as GrafanaSpecHttpRouteSpecRulesMatchesHeaders,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesMatchesPath as GrafanaSpecHttpRouteSpecRulesMatchesPath,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesMatchesQueryParams as GrafanaSpecHttpRouteSpecRulesMatchesQueryParams,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesRetry as GrafanaSpecHttpRouteSpecRulesRetry,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesSessionPersistence as GrafanaSpecHttpRouteSpecRulesSessionPersistence,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesSessionPersistenceCookieConfig as GrafanaSpecHttpRouteSpecRulesSessionPersistenceCookieConfig,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecHttpRouteSpecRulesTimeouts as GrafanaSpecHttpRouteSpecRulesTimeouts,
    )
    from .grafana_v1beta1 import GrafanaSpecIngress as GrafanaSpecIngress
    from .grafana_v1beta1 import GrafanaSpecJsonnet as GrafanaSpecJsonnet
    from .grafana_v1beta1 import (
        GrafanaSpecPersistentVolumeClaim as GrafanaSpecPersistentVolumeClaim,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecPersistentVolumeClaimSpec as GrafanaSpecPersistentVolumeClaimSpec,
    )
    from .grafana_v1beta1 import (
        GrafanaSpecPersistentVolumeClaimSpecDataSource as GrafanaSpecPersistentVolumeClaimSpecDataSource,
    )
    from .grafana_v1beta1 import GrafanaSpecPreferences as GrafanaSpecPreferences
    from .grafana_v1beta1 import GrafanaSpecRoute as GrafanaSpecRoute
    from .grafana_v1beta1 import GrafanaSpecRouteSpec as GrafanaSpecRouteSpec
    from .grafana_v1beta1 import (
        GrafanaSpecRouteSpecAlternateBackends as GrafanaSpecRouteSpecAlternateBackends,
    )
    from .grafana_v1beta1 import GrafanaSpecRouteSpecPort as GrafanaSpecRouteSpecPort
    from .grafana_v1beta1 import GrafanaSpecRouteSpecTls as GrafanaSpecRouteSpecTls
    from .grafana_v1beta1 import GrafanaSpecService as GrafanaSpecService
    from .grafana_v1beta1 import GrafanaSpecServiceAccount as GrafanaSpecServiceAccount
    from .grafana_v1beta1 import GrafanaStatus as GrafanaStatus
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "grafana_v1beta1": "Grafana GrafanaAlertRuleGroup GrafanaAlertRuleGroupSpec GrafanaAlertRuleGroupSpecRules GrafanaAlertRuleGroupSpecRulesData GrafanaAlertRuleGroupSpecRulesDataRelativeTimeRange GrafanaAlertRuleGroupSpecRulesNotificationSettings GrafanaAlertRuleGroupSpecRulesRecord GrafanaContactPoint GrafanaContactPointSpec GrafanaContactPointSpecReceivers GrafanaDashboard GrafanaDashboardSpec GrafanaDashboardSpecDatasources GrafanaDashboardSpecEnvFrom GrafanaDashboardSpecGrafanaCom GrafanaDashboardSpecJsonnetLib GrafanaDashboardSpecOci GrafanaDashboardSpecOciPullSecretRef GrafanaDashboardSpecPlugins GrafanaDashboardSpecPublicSharing GrafanaDashboardSpecUrlAuthorization GrafanaDashboardSpecUrlAuthorizationBasicAuth GrafanaDashboardSpecVariables GrafanaDashboardStatus GrafanaDatasource GrafanaDatasourceSpec GrafanaDatasourceSpecDatasource GrafanaDatasourceSpecValuesFrom GrafanaDatasourceStatus GrafanaFolder GrafanaFolderSpec GrafanaFolderStatus GrafanaLibraryPanel GrafanaLibraryPanelSpec GrafanaLibraryPanelStatus GrafanaManifest GrafanaManifestSpec GrafanaManifestSpecPatch GrafanaManifestSpecPatchEnv GrafanaManifestSpecPatchEnvValueFrom GrafanaManifestSpecPatchEnvValueFromGrafanaRef GrafanaManifestSpecTemplate GrafanaManifestStatus GrafanaMuteTiming GrafanaMuteTimingSpec GrafanaMuteTimingSpecTimeIntervals GrafanaMuteTimingSpecTimeIntervalsTimes GrafanaNotificationPolicy GrafanaNotificationPolicyRoute GrafanaNotificationPolicyRouteSpec GrafanaNotificationPolicyRouteSpecMatchers GrafanaNotificationPolicySpec GrafanaNotificationPolicyStatus GrafanaNotificationTemplate GrafanaNotificationTemplateSpec GrafanaServiceAccount GrafanaServiceAccountSpec GrafanaServiceAccountSpecTokens GrafanaServiceAccountStatus GrafanaServiceAccountStatusAccount GrafanaServiceAccountStatusAccountTokens GrafanaSpec GrafanaSpecClient GrafanaSpecClientTls GrafanaSpecClientTlsCertSecretRef GrafanaSpecDeployment GrafanaSpecDeploymentSpec GrafanaSpecDeploymentSpecStrategy GrafanaSpecDeploymentSpecStrategyRollingUpdate GrafanaSpecDeploymentSpecTemplate GrafanaSpecDeploymentSpecTemplateSpec GrafanaSpecDeploymentSpecTemplateSpecHostAliases GrafanaSpecDeploymentSpecTemplateSpecOs GrafanaSpecDeploymentSpecTemplateSpecReadinessGates GrafanaSpecExternal GrafanaSpecExternalAdminPassword GrafanaSpecHttpRoute GrafanaSpecHttpRouteSpec GrafanaSpecHttpRouteSpecParentRefs GrafanaSpecHttpRouteSpecRules GrafanaSpecHttpRouteSpecRulesBackendRefs GrafanaSpecHttpRouteSpecRulesFilters GrafanaSpecHttpRouteSpecRulesFiltersCors GrafanaSpecHttpRouteSpecRulesFiltersExtensionRef GrafanaSpecHttpRouteSpecRulesFiltersExternalAuth GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthForwardBody GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthGrpc GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthHttp GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifierAdd GrafanaSpecHttpRouteSpecRulesFiltersRequestMirror GrafanaSpecHttpRouteSpecRulesFiltersRequestMirrorFraction GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirect GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath GrafanaSpecHttpRouteSpecRulesFiltersUrlRewrite GrafanaSpecHttpRouteSpecRulesMatches GrafanaSpecHttpRouteSpecRulesMatchesHeaders GrafanaSpecHttpRouteSpecRulesMatchesPath GrafanaSpecHttpRouteSpecRulesMatchesQueryParams GrafanaSpecHttpRouteSpecRulesRetry GrafanaSpecHttpRouteSpecRulesSessionPersistence GrafanaSpecHttpRouteSpecRulesSessionPersistenceCookieConfig GrafanaSpecHttpRouteSpecRulesTimeouts GrafanaSpecIngress GrafanaSpecJsonnet GrafanaSpecPersistentVolumeClaim GrafanaSpecPersistentVolumeClaimSpec GrafanaSpecPersistentVolumeClaimSpecDataSource GrafanaSpecPreferences GrafanaSpecRoute GrafanaSpecRouteSpec GrafanaSpecRouteSpecAlternateBackends GrafanaSpecRouteSpecPort GrafanaSpecRouteSpecTls GrafanaSpecService GrafanaSpecServiceAccount GrafanaStatus",
        },
    )

__all__ = (
    "Grafana",
    "GrafanaAlertRuleGroup",
    "GrafanaAlertRuleGroupSpec",
    "GrafanaAlertRuleGroupSpecRules",
    "GrafanaAlertRuleGroupSpecRulesData",
    "GrafanaAlertRuleGroupSpecRulesDataRelativeTimeRange",
    "GrafanaAlertRuleGroupSpecRulesNotificationSettings",
    "GrafanaAlertRuleGroupSpecRulesRecord",
    "GrafanaContactPoint",
    "GrafanaContactPointSpec",
    "GrafanaContactPointSpecReceivers",
    "GrafanaDashboard",
    "GrafanaDashboardSpec",
    "GrafanaDashboardSpecDatasources",
    "GrafanaDashboardSpecEnvFrom",
    "GrafanaDashboardSpecGrafanaCom",
    "GrafanaDashboardSpecJsonnetLib",
    "GrafanaDashboardSpecOci",
    "GrafanaDashboardSpecOciPullSecretRef",
    "GrafanaDashboardSpecPlugins",
    "GrafanaDashboardSpecPublicSharing",
    "GrafanaDashboardSpecUrlAuthorization",
    "GrafanaDashboardSpecUrlAuthorizationBasicAuth",
    "GrafanaDashboardSpecVariables",
    "GrafanaDashboardStatus",
    "GrafanaDatasource",
    "GrafanaDatasourceSpec",
    "GrafanaDatasourceSpecDatasource",
    "GrafanaDatasourceSpecValuesFrom",
    "GrafanaDatasourceStatus",
    "GrafanaFolder",
    "GrafanaFolderSpec",
    "GrafanaFolderStatus",
    "GrafanaLibraryPanel",
    "GrafanaLibraryPanelSpec",
    "GrafanaLibraryPanelStatus",
    "GrafanaManifest",
    "GrafanaManifestSpec",
    "GrafanaManifestSpecPatch",
    "GrafanaManifestSpecPatchEnv",
    "GrafanaManifestSpecPatchEnvValueFrom",
    "GrafanaManifestSpecPatchEnvValueFromGrafanaRef",
    "GrafanaManifestSpecTemplate",
    "GrafanaManifestStatus",
    "GrafanaMuteTiming",
    "GrafanaMuteTimingSpec",
    "GrafanaMuteTimingSpecTimeIntervals",
    "GrafanaMuteTimingSpecTimeIntervalsTimes",
    "GrafanaNotificationPolicy",
    "GrafanaNotificationPolicyRoute",
    "GrafanaNotificationPolicyRouteSpec",
    "GrafanaNotificationPolicyRouteSpecMatchers",
    "GrafanaNotificationPolicySpec",
    "GrafanaNotificationPolicyStatus",
    "GrafanaNotificationTemplate",
    "GrafanaNotificationTemplateSpec",
    "GrafanaServiceAccount",
    "GrafanaServiceAccountSpec",
    "GrafanaServiceAccountSpecTokens",
    "GrafanaServiceAccountStatus",
    "GrafanaServiceAccountStatusAccount",
    "GrafanaServiceAccountStatusAccountTokens",
    "GrafanaSpec",
    "GrafanaSpecClient",
    "GrafanaSpecClientTls",
    "GrafanaSpecClientTlsCertSecretRef",
    "GrafanaSpecDeployment",
    "GrafanaSpecDeploymentSpec",
    "GrafanaSpecDeploymentSpecStrategy",
    "GrafanaSpecDeploymentSpecStrategyRollingUpdate",
    "GrafanaSpecDeploymentSpecTemplate",
    "GrafanaSpecDeploymentSpecTemplateSpec",
    "GrafanaSpecDeploymentSpecTemplateSpecHostAliases",
    "GrafanaSpecDeploymentSpecTemplateSpecOs",
    "GrafanaSpecDeploymentSpecTemplateSpecReadinessGates",
    "GrafanaSpecExternal",
    "GrafanaSpecExternalAdminPassword",
    "GrafanaSpecHttpRoute",
    "GrafanaSpecHttpRouteSpec",
    "GrafanaSpecHttpRouteSpecParentRefs",
    "GrafanaSpecHttpRouteSpecRules",
    "GrafanaSpecHttpRouteSpecRulesBackendRefs",
    "GrafanaSpecHttpRouteSpecRulesFilters",
    "GrafanaSpecHttpRouteSpecRulesFiltersCors",
    "GrafanaSpecHttpRouteSpecRulesFiltersExtensionRef",
    "GrafanaSpecHttpRouteSpecRulesFiltersExternalAuth",
    "GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef",
    "GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthForwardBody",
    "GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthGrpc",
    "GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthHttp",
    "GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier",
    "GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifierAdd",
    "GrafanaSpecHttpRouteSpecRulesFiltersRequestMirror",
    "GrafanaSpecHttpRouteSpecRulesFiltersRequestMirrorFraction",
    "GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirect",
    "GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath",
    "GrafanaSpecHttpRouteSpecRulesFiltersUrlRewrite",
    "GrafanaSpecHttpRouteSpecRulesMatches",
    "GrafanaSpecHttpRouteSpecRulesMatchesHeaders",
    "GrafanaSpecHttpRouteSpecRulesMatchesPath",
    "GrafanaSpecHttpRouteSpecRulesMatchesQueryParams",
    "GrafanaSpecHttpRouteSpecRulesRetry",
    "GrafanaSpecHttpRouteSpecRulesSessionPersistence",
    "GrafanaSpecHttpRouteSpecRulesSessionPersistenceCookieConfig",
    "GrafanaSpecHttpRouteSpecRulesTimeouts",
    "GrafanaSpecIngress",
    "GrafanaSpecJsonnet",
    "GrafanaSpecPersistentVolumeClaim",
    "GrafanaSpecPersistentVolumeClaimSpec",
    "GrafanaSpecPersistentVolumeClaimSpecDataSource",
    "GrafanaSpecPreferences",
    "GrafanaSpecRoute",
    "GrafanaSpecRouteSpec",
    "GrafanaSpecRouteSpecAlternateBackends",
    "GrafanaSpecRouteSpecPort",
    "GrafanaSpecRouteSpecTls",
    "GrafanaSpecService",
    "GrafanaSpecServiceAccount",
    "GrafanaStatus",
    "grafana_v1beta1",
)
