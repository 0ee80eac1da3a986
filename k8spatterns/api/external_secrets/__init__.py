"""Typed objects of the External Secrets operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the External Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import external_secrets_v1 as external_secrets_v1
    from . import external_secrets_v1alpha1 as external_secrets_v1alpha1
    from . import generators_v1alpha1 as generators_v1alpha1
    from .external_secrets_v1 import ClusterExternalSecret as ClusterExternalSecret
    from .external_secrets_v1 import ClusterExternalSecretSpec as ClusterExternalSecretSpec
    from .external_secrets_v1 import (
        ClusterExternalSecretSpecExternalSecretMetadata as ClusterExternalSecretSpecExternalSecretMetadata,
    )
    from .external_secrets_v1 import ClusterExternalSecretStatus as ClusterExternalSecretStatus
    from .external_secrets_v1 import (
        ClusterExternalSecretStatusConditions as ClusterExternalSecretStatusConditions,
    )
    from .external_secrets_v1 import (
        ClusterExternalSecretStatusFailedNamespaces as ClusterExternalSecretStatusFailedNamespaces,
    )
    from .external_secrets_v1 import ClusterSecretStore as ClusterSecretStore
    from .external_secrets_v1 import ExternalSecret as ExternalSecret
    from .external_secrets_v1 import ExternalSecretSpec as ExternalSecretSpec
    from .external_secrets_v1 import ExternalSecretSpecData as ExternalSecretSpecData
    from .external_secrets_v1 import ExternalSecretSpecDataFrom as ExternalSecretSpecDataFrom
    from .external_secrets_v1 import (
        ExternalSecretSpecDataFromFind as ExternalSecretSpecDataFromFind,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecDataFromFindName as ExternalSecretSpecDataFromFindName,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecDataFromRewrite as ExternalSecretSpecDataFromRewrite,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecDataFromRewriteMerge as ExternalSecretSpecDataFromRewriteMerge,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecDataFromRewriteRegexp as ExternalSecretSpecDataFromRewriteRegexp,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecDataFromRewriteTransform as ExternalSecretSpecDataFromRewriteTransform,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecDataRemoteRef as ExternalSecretSpecDataRemoteRef,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecDataSourceRef as ExternalSecretSpecDataSourceRef,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecDataSourceRefGeneratorRef as ExternalSecretSpecDataSourceRefGeneratorRef,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecSecretStoreRef as ExternalSecretSpecSecretStoreRef,
    )
    from .external_secrets_v1 import ExternalSecretSpecSyncWindows as ExternalSecretSpecSyncWindows
    from .external_secrets_v1 import (
        ExternalSecretSpecSyncWindowsWindows as ExternalSecretSpecSyncWindowsWindows,
    )
    from .external_secrets_v1 import ExternalSecretSpecTarget as ExternalSecretSpecTarget
    from .external_secrets_v1 import (
        ExternalSecretSpecTargetManifest as ExternalSecretSpecTargetManifest,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecTargetTemplate as ExternalSecretSpecTargetTemplate,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecTargetTemplateTemplateFrom as ExternalSecretSpecTargetTemplateTemplateFrom,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecTargetTemplateTemplateFromConfigMap as ExternalSecretSpecTargetTemplateTemplateFromConfigMap,
    )
    from .external_secrets_v1 import (
        ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems as ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems,
    )
    from .external_secrets_v1 import ExternalSecretStatus as ExternalSecretStatus
    from .external_secrets_v1 import ExternalSecretStatusBinding as ExternalSecretStatusBinding
    from .external_secrets_v1 import (
        ExternalSecretStatusConditions as ExternalSecretStatusConditions,
    )
    from .external_secrets_v1 import SecretStore as SecretStore
    from .external_secrets_v1 import (
        SecretStoreAwsSecurityCredentialsAwsCredentialsSecretRef as SecretStoreAwsSecurityCredentialsAwsCredentialsSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreGcpsmAuthWorkloadIdentityFederationCredConfig as SecretStoreGcpsmAuthWorkloadIdentityFederationCredConfig,
    )
    from .external_secrets_v1 import (
        SecretStoreProviderBeyondtrustworkloadcredentialsAuthApikey as SecretStoreProviderBeyondtrustworkloadcredentialsAuthApikey,
    )
    from .external_secrets_v1 import (
        SecretStoreProviderInfisicalAuthKubernetesAuthCredentials as SecretStoreProviderInfisicalAuthKubernetesAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreProviderVaultAuthJwtKubernetesServiceAccountToken as SecretStoreProviderVaultAuthJwtKubernetesServiceAccountToken,
    )
    from .external_secrets_v1 import (
        SecretStoreProviderYandexcertificatemanagerFetchingByName as SecretStoreProviderYandexcertificatemanagerFetchingByName,
    )
    from .external_secrets_v1 import SecretStoreSpec as SecretStoreSpec
    from .external_secrets_v1 import SecretStoreSpecConditions as SecretStoreSpecConditions
    from .external_secrets_v1 import SecretStoreSpecProvider as SecretStoreSpecProvider
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAkeyless as SecretStoreSpecProviderAkeyless,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAkeylessAuthSecretRef as SecretStoreSpecProviderAkeylessAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth as SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef as SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAkeylessCaProvider as SecretStoreSpecProviderAkeylessCaProvider,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderAws as SecretStoreSpecProviderAws
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAwsAuth as SecretStoreSpecProviderAwsAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAwsAuthJwt as SecretStoreSpecProviderAwsAuthJwt,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAwsAuthSecretRef as SecretStoreSpecProviderAwsAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAwsSecretsManager as SecretStoreSpecProviderAwsSecretsManager,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAwsSessionTags as SecretStoreSpecProviderAwsSessionTags,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAzurekv as SecretStoreSpecProviderAzurekv,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAzurekvAuthSecretRef as SecretStoreSpecProviderAzurekvAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAzurekvCustomCloudConfig as SecretStoreSpecProviderAzurekvCustomCloudConfig,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderAzurekvServiceAccountRef as SecretStoreSpecProviderAzurekvServiceAccountRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBarbican as SecretStoreSpecProviderBarbican,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBarbicanAuth as SecretStoreSpecProviderBarbicanAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBarbicanAuthPassword as SecretStoreSpecProviderBarbicanAuthPassword,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBeyondtrust as SecretStoreSpecProviderBeyondtrust,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBeyondtrustAuth as SecretStoreSpecProviderBeyondtrustAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBeyondtrustServer as SecretStoreSpecProviderBeyondtrustServer,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBeyondtrustworkloadcredentials as SecretStoreSpecProviderBeyondtrustworkloadcredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth as SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer as SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBitwardensecretsmanager as SecretStoreSpecProviderBitwardensecretsmanager,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBitwardensecretsmanagerAuth as SecretStoreSpecProviderBitwardensecretsmanagerAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef as SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderChef as SecretStoreSpecProviderChef
    from .external_secrets_v1 import (
        SecretStoreSpecProviderChefAuth as SecretStoreSpecProviderChefAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderChefAuthSecretRef as SecretStoreSpecProviderChefAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCloudrusm as SecretStoreSpecProviderCloudrusm,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCloudrusmAuth as SecretStoreSpecProviderCloudrusmAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCloudrusmAuthSecretRef as SecretStoreSpecProviderCloudrusmAuthSecretRef,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderConjur as SecretStoreSpecProviderConjur
    from .external_secrets_v1 import (
        SecretStoreSpecProviderConjurAuth as SecretStoreSpecProviderConjurAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderConjurAuthApikey as SecretStoreSpecProviderConjurAuthApikey,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderConjurAuthCert as SecretStoreSpecProviderConjurAuthCert,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderConjurAuthJwt as SecretStoreSpecProviderConjurAuthJwt,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderCrd as SecretStoreSpecProviderCrd
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCrdAuth as SecretStoreSpecProviderCrdAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCrdAuthCert as SecretStoreSpecProviderCrdAuthCert,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCrdAuthRef as SecretStoreSpecProviderCrdAuthRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCrdAuthToken as SecretStoreSpecProviderCrdAuthToken,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCrdResource as SecretStoreSpecProviderCrdResource,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCrdServer as SecretStoreSpecProviderCrdServer,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCrdWhitelist as SecretStoreSpecProviderCrdWhitelist,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderCrdWhitelistRules as SecretStoreSpecProviderCrdWhitelistRules,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderDelinea as SecretStoreSpecProviderDelinea,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderDelineaClientId as SecretStoreSpecProviderDelineaClientId,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderDoppler as SecretStoreSpecProviderDoppler,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderDopplerAuth as SecretStoreSpecProviderDopplerAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderDopplerAuthOidcConfig as SecretStoreSpecProviderDopplerAuthOidcConfig,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderDopplerAuthSecretRef as SecretStoreSpecProviderDopplerAuthSecretRef,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderDvls as SecretStoreSpecProviderDvls
    from .external_secrets_v1 import (
        SecretStoreSpecProviderDvlsAuth as SecretStoreSpecProviderDvlsAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderDvlsAuthSecretRef as SecretStoreSpecProviderDvlsAuthSecretRef,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderFake as SecretStoreSpecProviderFake
    from .external_secrets_v1 import (
        SecretStoreSpecProviderFakeData as SecretStoreSpecProviderFakeData,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderFortanix as SecretStoreSpecProviderFortanix,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderFortanixApiKey as SecretStoreSpecProviderFortanixApiKey,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderGcpsm as SecretStoreSpecProviderGcpsm
    from .external_secrets_v1 import (
        SecretStoreSpecProviderGcpsmAuth as SecretStoreSpecProviderGcpsmAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderGcpsmAuthSecretRef as SecretStoreSpecProviderGcpsmAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderGcpsmAuthWorkloadIdentity as SecretStoreSpecProviderGcpsmAuthWorkloadIdentity,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation as SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderGithub as SecretStoreSpecProviderGithub
    from .external_secrets_v1 import (
        SecretStoreSpecProviderGithubAuth as SecretStoreSpecProviderGithubAuth,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderGitlab as SecretStoreSpecProviderGitlab
    from .external_secrets_v1 import (
        SecretStoreSpecProviderGitlabAuth as SecretStoreSpecProviderGitlabAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderGitlabAuthSecretRef as SecretStoreSpecProviderGitlabAuthSecretRef,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderIbm as SecretStoreSpecProviderIbm
    from .external_secrets_v1 import (
        SecretStoreSpecProviderIbmAuth as SecretStoreSpecProviderIbmAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderIbmAuthContainerAuth as SecretStoreSpecProviderIbmAuthContainerAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderIbmAuthSecretRef as SecretStoreSpecProviderIbmAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisical as SecretStoreSpecProviderInfisical,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuth as SecretStoreSpecProviderInfisicalAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials as SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials as SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials as SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials as SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials as SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuthOciAuthCredentials as SecretStoreSpecProviderInfisicalAuthOciAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials as SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials as SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderInfisicalSecretsScope as SecretStoreSpecProviderInfisicalSecretsScope,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderKeepersecurity as SecretStoreSpecProviderKeepersecurity,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderKubernetes as SecretStoreSpecProviderKubernetes,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderNebiusmysterybox as SecretStoreSpecProviderNebiusmysterybox,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderNebiusmysteryboxAuth as SecretStoreSpecProviderNebiusmysteryboxAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderNebiusmysteryboxCaProvider as SecretStoreSpecProviderNebiusmysteryboxCaProvider,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderNgrok as SecretStoreSpecProviderNgrok
    from .external_secrets_v1 import (
        SecretStoreSpecProviderNgrokAuth as SecretStoreSpecProviderNgrokAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderNgrokVault as SecretStoreSpecProviderNgrokVault,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnboardbase as SecretStoreSpecProviderOnboardbase,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnboardbaseAuth as SecretStoreSpecProviderOnboardbaseAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnepassword as SecretStoreSpecProviderOnepassword,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnepasswordAuth as SecretStoreSpecProviderOnepasswordAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnepasswordAuthSecretRef as SecretStoreSpecProviderOnepasswordAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnepasswordSDK as SecretStoreSpecProviderOnepasswordSDK,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnepasswordSDKAuth as SecretStoreSpecProviderOnepasswordSDKAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnepasswordSDKCache as SecretStoreSpecProviderOnepasswordSDKCache,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOnepasswordSDKIntegrationInfo as SecretStoreSpecProviderOnepasswordSDKIntegrationInfo,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOpenBao as SecretStoreSpecProviderOpenBao,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOpenBaoAuth as SecretStoreSpecProviderOpenBaoAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOpenBaoAuthAppRole as SecretStoreSpecProviderOpenBaoAuthAppRole,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOpenBaoAuthUserPass as SecretStoreSpecProviderOpenBaoAuthUserPass,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderOracle as SecretStoreSpecProviderOracle
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOracleAuth as SecretStoreSpecProviderOracleAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOracleAuthSecretRef as SecretStoreSpecProviderOracleAuthSecretRef,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderOvh as SecretStoreSpecProviderOvh
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOvhAuth as SecretStoreSpecProviderOvhAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOvhAuthMtls as SecretStoreSpecProviderOvhAuthMtls,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderOvhAuthToken as SecretStoreSpecProviderOvhAuthToken,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPassbolt as SecretStoreSpecProviderPassbolt,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPassboltAuth as SecretStoreSpecProviderPassboltAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPassworddepot as SecretStoreSpecProviderPassworddepot,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPassworddepotAuth as SecretStoreSpecProviderPassworddepotAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPassworddepotAuthSecretRef as SecretStoreSpecProviderPassworddepotAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPrevider as SecretStoreSpecProviderPrevider,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPreviderAuth as SecretStoreSpecProviderPreviderAuth,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderPulumi as SecretStoreSpecProviderPulumi
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPulumiAuth as SecretStoreSpecProviderPulumiAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderPulumiAuthOidcConfig as SecretStoreSpecProviderPulumiAuthOidcConfig,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderScaleway as SecretStoreSpecProviderScaleway,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderSecretserver as SecretStoreSpecProviderSecretserver,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderSecretserverPassword as SecretStoreSpecProviderSecretserverPassword,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderSenhasegura as SecretStoreSpecProviderSenhasegura,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderSenhaseguraAuth as SecretStoreSpecProviderSenhaseguraAuth,
    )
    from .external_secrets_v1 import SecretStoreSpecProviderVault as SecretStoreSpecProviderVault
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultAuth as SecretStoreSpecProviderVaultAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultAuthAppRole as SecretStoreSpecProviderVaultAuthAppRole,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultAuthCert as SecretStoreSpecProviderVaultAuthCert,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultAuthGcp as SecretStoreSpecProviderVaultAuthGcp,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultAuthIam as SecretStoreSpecProviderVaultAuthIam,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultAuthJwt as SecretStoreSpecProviderVaultAuthJwt,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultAuthKubernetes as SecretStoreSpecProviderVaultAuthKubernetes,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultCheckAndSet as SecretStoreSpecProviderVaultCheckAndSet,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVaultTls as SecretStoreSpecProviderVaultTls,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVolcengine as SecretStoreSpecProviderVolcengine,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVolcengineAuth as SecretStoreSpecProviderVolcengineAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderVolcengineAuthSecretRef as SecretStoreSpecProviderVolcengineAuthSecretRef,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderWebhook as SecretStoreSpecProviderWebhook,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderWebhookAuth as SecretStoreSpecProviderWebhookAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderWebhookAuthNtlm as SecretStoreSpecProviderWebhookAuthNtlm,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderWebhookResult as SecretStoreSpecProviderWebhookResult,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderWebhookSecrets as SecretStoreSpecProviderWebhookSecrets,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderYandexcertificatemanager as SecretStoreSpecProviderYandexcertificatemanager,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderYandexcertificatemanagerAuth as SecretStoreSpecProviderYandexcertificatemanagerAuth,
    )
    from .external_secrets_v1 import (
        SecretStoreSpecProviderYandexcertificatemanagerFetching as SecretStoreSpecProviderYandexcertificatemanagerFetching,
    )
    from .external_secrets_v1 import SecretStoreSpecRetrySettings as SecretStoreSpecRetrySettings
    from .external_secrets_v1 import SecretStoreStatus as SecretStoreStatus
    from .external_secrets_v1 import SecretStoreStatusConditions as SecretStoreStatusConditions
    from .external_secrets_v1 import (
        SecretStoreWorkloadIdentityFederationAwsSecurityCredentials as SecretStoreWorkloadIdentityFederationAwsSecurityCredentials,
    )
    from .external_secrets_v1alpha1 import ClusterPushSecret as ClusterPushSecret
    from .external_secrets_v1alpha1 import ClusterPushSecretSpec as ClusterPushSecretSpec
    from .external_secrets_v1alpha1 import (
        ClusterPushSecretSpecPushSecretMetadata as ClusterPushSecretSpecPushSecretMetadata,
    )
    from .external_secrets_v1alpha1 import ClusterPushSecretStatus as ClusterPushSecretStatus
    from .external_secrets_v1alpha1 import (
        ClusterPushSecretStatusFailedNamespaces as ClusterPushSecretStatusFailedNamespaces,
    )
    from .external_secrets_v1alpha1 import PushSecret as PushSecret
    from .external_secrets_v1alpha1 import PushSecretSpec as PushSecretSpec
    from .external_secrets_v1alpha1 import PushSecretSpecData as PushSecretSpecData
    from .external_secrets_v1alpha1 import PushSecretSpecDataMatch as PushSecretSpecDataMatch
    from .external_secrets_v1alpha1 import (
        PushSecretSpecDataMatchRemoteRef as PushSecretSpecDataMatchRemoteRef,
    )
    from .external_secrets_v1alpha1 import PushSecretSpecDataTo as PushSecretSpecDataTo
    from .external_secrets_v1alpha1 import PushSecretSpecDataToMatch as PushSecretSpecDataToMatch
    from .external_secrets_v1alpha1 import (
        PushSecretSpecDataToRewrite as PushSecretSpecDataToRewrite,
    )
    from .external_secrets_v1alpha1 import (
        PushSecretSpecDataToRewriteRegexp as PushSecretSpecDataToRewriteRegexp,
    )
    from .external_secrets_v1alpha1 import (
        PushSecretSpecDataToRewriteTransform as PushSecretSpecDataToRewriteTransform,
    )
    from .external_secrets_v1alpha1 import (
        PushSecretSpecSecretStoreRefs as PushSecretSpecSecretStoreRefs,
    )
    from .external_secrets_v1alpha1 import PushSecretSpecSelector as PushSecretSpecSelector
    from .external_secrets_v1alpha1 import (
        PushSecretSpecSelectorGeneratorRef as PushSecretSpecSelectorGeneratorRef,
    )
    from .external_secrets_v1alpha1 import (
        PushSecretSpecSelectorSecret as PushSecretSpecSelectorSecret,
    )
    from .external_secrets_v1alpha1 import PushSecretSpecTemplate as PushSecretSpecTemplate
    from .external_secrets_v1alpha1 import (
        PushSecretSpecTemplateTemplateFrom as PushSecretSpecTemplateTemplateFrom,
    )
    from .external_secrets_v1alpha1 import (
        PushSecretSpecTemplateTemplateFromConfigMap as PushSecretSpecTemplateTemplateFromConfigMap,
    )
    from .external_secrets_v1alpha1 import (
        PushSecretSpecTemplateTemplateFromConfigMapItems as PushSecretSpecTemplateTemplateFromConfigMapItems,
    )
    from .external_secrets_v1alpha1 import PushSecretStatus as PushSecretStatus
    from .external_secrets_v1alpha1 import PushSecretStatusConditions as PushSecretStatusConditions
    from .generators_v1alpha1 import MFA as MFA
    from .generators_v1alpha1 import UUID as UUID
    from .generators_v1alpha1 import ACRAccessToken as ACRAccessToken
    from .generators_v1alpha1 import ACRAccessTokenSpec as ACRAccessTokenSpec
    from .generators_v1alpha1 import ACRAccessTokenSpecAuth as ACRAccessTokenSpecAuth
    from .generators_v1alpha1 import (
        ACRAccessTokenSpecAuthManagedIdentity as ACRAccessTokenSpecAuthManagedIdentity,
    )
    from .generators_v1alpha1 import (
        ACRAccessTokenSpecAuthServicePrincipal as ACRAccessTokenSpecAuthServicePrincipal,
    )
    from .generators_v1alpha1 import (
        ACRAccessTokenSpecAuthServicePrincipalSecretRef as ACRAccessTokenSpecAuthServicePrincipalSecretRef,
    )
    from .generators_v1alpha1 import (
        ACRAccessTokenSpecAuthWorkloadIdentity as ACRAccessTokenSpecAuthWorkloadIdentity,
    )
    from .generators_v1alpha1 import (
        BeyondtrustWorkloadCredentialsDynamicSecret as BeyondtrustWorkloadCredentialsDynamicSecret,
    )
    from .generators_v1alpha1 import (
        BeyondtrustWorkloadCredentialsDynamicSecretAuthApikey as BeyondtrustWorkloadCredentialsDynamicSecretAuthApikey,
    )
    from .generators_v1alpha1 import (
        BeyondtrustWorkloadCredentialsDynamicSecretProviderServer as BeyondtrustWorkloadCredentialsDynamicSecretProviderServer,
    )
    from .generators_v1alpha1 import (
        BeyondtrustWorkloadCredentialsDynamicSecretSpec as BeyondtrustWorkloadCredentialsDynamicSecretSpec,
    )
    from .generators_v1alpha1 import (
        BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider as BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider,
    )
    from .generators_v1alpha1 import (
        BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth as BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth,
    )
    from .generators_v1alpha1 import CloudsmithAccessToken as CloudsmithAccessToken
    from .generators_v1alpha1 import CloudsmithAccessTokenSpec as CloudsmithAccessTokenSpec
    from .generators_v1alpha1 import ClusterGenerator as ClusterGenerator
    from .generators_v1alpha1 import ClusterGeneratorSpec as ClusterGeneratorSpec
    from .generators_v1alpha1 import ClusterGeneratorSpecGenerator as ClusterGeneratorSpecGenerator
    from .generators_v1alpha1 import ECRAuthorizationToken as ECRAuthorizationToken
    from .generators_v1alpha1 import ECRAuthorizationTokenSpec as ECRAuthorizationTokenSpec
    from .generators_v1alpha1 import Fake as Fake
    from .generators_v1alpha1 import FakeSpec as FakeSpec
    from .generators_v1alpha1 import GCRAccessToken as GCRAccessToken
    from .generators_v1alpha1 import (
        GCRAccessTokenAwsSecurityCredentials as GCRAccessTokenAwsSecurityCredentials,
    )
    from .generators_v1alpha1 import (
        GCRAccessTokenAwsSecurityCredentialsAwsCredentialsSecretRef as GCRAccessTokenAwsSecurityCredentialsAwsCredentialsSecretRef,
    )
    from .generators_v1alpha1 import GCRAccessTokenSpec as GCRAccessTokenSpec
    from .generators_v1alpha1 import GCRAccessTokenSpecAuth as GCRAccessTokenSpecAuth
    from .generators_v1alpha1 import (
        GCRAccessTokenSpecAuthSecretRef as GCRAccessTokenSpecAuthSecretRef,
    )
    from .generators_v1alpha1 import (
        GCRAccessTokenSpecAuthWorkloadIdentity as GCRAccessTokenSpecAuthWorkloadIdentity,
    )
    from .generators_v1alpha1 import (
        GCRAccessTokenSpecAuthWorkloadIdentityFederation as GCRAccessTokenSpecAuthWorkloadIdentityFederation,
    )
    from .generators_v1alpha1 import (
        GCRAccessTokenSpecAuthWorkloadIdentityFederationCredConfig as GCRAccessTokenSpecAuthWorkloadIdentityFederationCredConfig,
    )
    from .generators_v1alpha1 import GeneratorState as GeneratorState
    from .generators_v1alpha1 import GeneratorStateSpec as GeneratorStateSpec
    from .generators_v1alpha1 import GeneratorStateStatus as GeneratorStateStatus
    from .generators_v1alpha1 import (
        GeneratorStateStatusConditions as GeneratorStateStatusConditions,
    )
    from .generators_v1alpha1 import GithubAccessToken as GithubAccessToken
    from .generators_v1alpha1 import GithubAccessTokenSpec as GithubAccessTokenSpec
    from .generators_v1alpha1 import GithubAccessTokenSpecAuth as GithubAccessTokenSpecAuth
    from .generators_v1alpha1 import (
        GithubAccessTokenSpecAuthPrivateKey as GithubAccessTokenSpecAuthPrivateKey,
    )
    from .generators_v1alpha1 import GitlabDeployToken as GitlabDeployToken
    from .generators_v1alpha1 import GitlabDeployTokenSpec as GitlabDeployTokenSpec
    from .generators_v1alpha1 import GitlabDeployTokenSpecAuth as GitlabDeployTokenSpecAuth
    from .generators_v1alpha1 import Grafana as Grafana
    from .generators_v1alpha1 import GrafanaSpec as GrafanaSpec
    from .generators_v1alpha1 import GrafanaSpecAuth as GrafanaSpecAuth
    from .generators_v1alpha1 import GrafanaSpecAuthBasic as GrafanaSpecAuthBasic
    from .generators_v1alpha1 import GrafanaSpecAuthToken as GrafanaSpecAuthToken
    from .generators_v1alpha1 import GrafanaSpecServiceAccount as GrafanaSpecServiceAccount
    from .generators_v1alpha1 import MFASpec as MFASpec
    from .generators_v1alpha1 import MFASpecSecret as MFASpecSecret
    from .generators_v1alpha1 import Password as Password
    from .generators_v1alpha1 import PasswordSpec as PasswordSpec
    from .generators_v1alpha1 import QuayAccessToken as QuayAccessToken
    from .generators_v1alpha1 import QuayAccessTokenSpec as QuayAccessTokenSpec
    from .generators_v1alpha1 import (
        QuayAccessTokenSpecServiceAccountRef as QuayAccessTokenSpecServiceAccountRef,
    )
    from .generators_v1alpha1 import SSHKey as SSHKey
    from .generators_v1alpha1 import SSHKeySpec as SSHKeySpec
    from .generators_v1alpha1 import STSSessionToken as STSSessionToken
    from .generators_v1alpha1 import STSSessionTokenSpec as STSSessionTokenSpec
    from .generators_v1alpha1 import STSSessionTokenSpecAuth as STSSessionTokenSpecAuth
    from .generators_v1alpha1 import (
        STSSessionTokenSpecAuthSecretRef as STSSessionTokenSpecAuthSecretRef,
    )
    from .generators_v1alpha1 import (
        STSSessionTokenSpecRequestParameters as STSSessionTokenSpecRequestParameters,
    )
    from .generators_v1alpha1 import VaultDynamicSecret as VaultDynamicSecret
    from .generators_v1alpha1 import (
        VaultDynamicSecretAuthJwtKubernetesServiceAccountToken as VaultDynamicSecretAuthJwtKubernetesServiceAccountToken,
    )
    from .generators_v1alpha1 import VaultDynamicSecretSpec as VaultDynamicSecretSpec
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProvider as VaultDynamicSecretSpecProvider,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuth as VaultDynamicSecretSpecProviderAuth,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuthAppRole as VaultDynamicSecretSpecProviderAuthAppRole,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuthCert as VaultDynamicSecretSpecProviderAuthCert,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuthGcp as VaultDynamicSecretSpecProviderAuthGcp,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity as VaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuthIam as VaultDynamicSecretSpecProviderAuthIam,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuthJwt as VaultDynamicSecretSpecProviderAuthJwt,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuthKubernetes as VaultDynamicSecretSpecProviderAuthKubernetes,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderAuthLdap as VaultDynamicSecretSpecProviderAuthLdap,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderCheckAndSet as VaultDynamicSecretSpecProviderCheckAndSet,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecProviderTls as VaultDynamicSecretSpecProviderTls,
    )
    from .generators_v1alpha1 import (
        VaultDynamicSecretSpecRetrySettings as VaultDynamicSecretSpecRetrySettings,
    )
    from .generators_v1alpha1 import Webhook as Webhook
    from .generators_v1alpha1 import WebhookSpec as WebhookSpec
    from .generators_v1alpha1 import WebhookSpecAuth as WebhookSpecAuth
    from .generators_v1alpha1 import WebhookSpecAuthNtlm as WebhookSpecAuthNtlm
    from .generators_v1alpha1 import WebhookSpecCaProvider as WebhookSpecCaProvider
    from .generators_v1alpha1 import WebhookSpecResult as WebhookSpecResult
    from .generators_v1alpha1 import WebhookSpecSecrets as WebhookSpecSecrets
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "external_secrets_v1": "ClusterExternalSecret ClusterExternalSecretSpec ClusterExternalSecretSpecExternalSecretMetadata ClusterExternalSecretStatus ClusterExternalSecretStatusConditions ClusterExternalSecretStatusFailedNamespaces ClusterSecretStore ExternalSecret ExternalSecretSpec ExternalSecretSpecData ExternalSecretSpecDataFrom ExternalSecretSpecDataFromFind ExternalSecretSpecDataFromFindName ExternalSecretSpecDataFromRewrite ExternalSecretSpecDataFromRewriteMerge ExternalSecretSpecDataFromRewriteRegexp ExternalSecretSpecDataFromRewriteTransform ExternalSecretSpecDataRemoteRef ExternalSecretSpecDataSourceRef ExternalSecretSpecDataSourceRefGeneratorRef ExternalSecretSpecSecretStoreRef ExternalSecretSpecSyncWindows ExternalSecretSpecSyncWindowsWindows ExternalSecretSpecTarget ExternalSecretSpecTargetManifest ExternalSecretSpecTargetTemplate ExternalSecretSpecTargetTemplateTemplateFrom ExternalSecretSpecTargetTemplateTemplateFromConfigMap ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems ExternalSecretStatus ExternalSecretStatusBinding ExternalSecretStatusConditions SecretStore SecretStoreAwsSecurityCredentialsAwsCredentialsSecretRef SecretStoreGcpsmAuthWorkloadIdentityFederationCredConfig SecretStoreProviderBeyondtrustworkloadcredentialsAuthApikey SecretStoreProviderInfisicalAuthKubernetesAuthCredentials SecretStoreProviderVaultAuthJwtKubernetesServiceAccountToken SecretStoreProviderYandexcertificatemanagerFetchingByName SecretStoreSpec SecretStoreSpecConditions SecretStoreSpecProvider SecretStoreSpecProviderAkeyless SecretStoreSpecProviderAkeylessAuthSecretRef SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef SecretStoreSpecProviderAkeylessCaProvider SecretStoreSpecProviderAws SecretStoreSpecProviderAwsAuth SecretStoreSpecProviderAwsAuthJwt SecretStoreSpecProviderAwsAuthSecretRef SecretStoreSpecProviderAwsSecretsManager SecretStoreSpecProviderAwsSessionTags SecretStoreSpecProviderAzurekv SecretStoreSpecProviderAzurekvAuthSecretRef SecretStoreSpecProviderAzurekvCustomCloudConfig SecretStoreSpecProviderAzurekvServiceAccountRef SecretStoreSpecProviderBarbican SecretStoreSpecProviderBarbicanAuth SecretStoreSpecProviderBarbicanAuthPassword SecretStoreSpecProviderBeyondtrust SecretStoreSpecProviderBeyondtrustAuth SecretStoreSpecProviderBeyondtrustServer SecretStoreSpecProviderBeyondtrustworkloadcredentials SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer SecretStoreSpecProviderBitwardensecretsmanager SecretStoreSpecProviderBitwardensecretsmanagerAuth SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef SecretStoreSpecProviderChef SecretStoreSpecProviderChefAuth SecretStoreSpecProviderChefAuthSecretRef SecretStoreSpecProviderCloudrusm SecretStoreSpecProviderCloudrusmAuth SecretStoreSpecProviderCloudrusmAuthSecretRef SecretStoreSpecProviderConjur SecretStoreSpecProviderConjurAuth SecretStoreSpecProviderConjurAuthApikey SecretStoreSpecProviderConjurAuthCert SecretStoreSpecProviderConjurAuthJwt SecretStoreSpecProviderCrd SecretStoreSpecProviderCrdAuth SecretStoreSpecProviderCrdAuthCert SecretStoreSpecProviderCrdAuthRef SecretStoreSpecProviderCrdAuthToken SecretStoreSpecProviderCrdResource SecretStoreSpecProviderCrdServer SecretStoreSpecProviderCrdWhitelist SecretStoreSpecProviderCrdWhitelistRules SecretStoreSpecProviderDelinea SecretStoreSpecProviderDelineaClientId SecretStoreSpecProviderDoppler SecretStoreSpecProviderDopplerAuth SecretStoreSpecProviderDopplerAuthOidcConfig SecretStoreSpecProviderDopplerAuthSecretRef SecretStoreSpecProviderDvls SecretStoreSpecProviderDvlsAuth SecretStoreSpecProviderDvlsAuthSecretRef SecretStoreSpecProviderFake SecretStoreSpecProviderFakeData SecretStoreSpecProviderFortanix SecretStoreSpecProviderFortanixApiKey SecretStoreSpecProviderGcpsm SecretStoreSpecProviderGcpsmAuth SecretStoreSpecProviderGcpsmAuthSecretRef SecretStoreSpecProviderGcpsmAuthWorkloadIdentity SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation SecretStoreSpecProviderGithub SecretStoreSpecProviderGithubAuth SecretStoreSpecProviderGitlab SecretStoreSpecProviderGitlabAuth SecretStoreSpecProviderGitlabAuthSecretRef SecretStoreSpecProviderIbm SecretStoreSpecProviderIbmAuth SecretStoreSpecProviderIbmAuthContainerAuth SecretStoreSpecProviderIbmAuthSecretRef SecretStoreSpecProviderInfisical SecretStoreSpecProviderInfisicalAuth SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials SecretStoreSpecProviderInfisicalAuthOciAuthCredentials SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials SecretStoreSpecProviderInfisicalSecretsScope SecretStoreSpecProviderKeepersecurity SecretStoreSpecProviderKubernetes SecretStoreSpecProviderNebiusmysterybox SecretStoreSpecProviderNebiusmysteryboxAuth SecretStoreSpecProviderNebiusmysteryboxCaProvider SecretStoreSpecProviderNgrok SecretStoreSpecProviderNgrokAuth SecretStoreSpecProviderNgrokVault SecretStoreSpecProviderOnboardbase SecretStoreSpecProviderOnboardbaseAuth SecretStoreSpecProviderOnepassword SecretStoreSpecProviderOnepasswordAuth SecretStoreSpecProviderOnepasswordAuthSecretRef SecretStoreSpecProviderOnepasswordSDK SecretStoreSpecProviderOnepasswordSDKAuth SecretStoreSpecProviderOnepasswordSDKCache SecretStoreSpecProviderOnepasswordSDKIntegrationInfo SecretStoreSpecProviderOpenBao SecretStoreSpecProviderOpenBaoAuth SecretStoreSpecProviderOpenBaoAuthAppRole SecretStoreSpecProviderOpenBaoAuthUserPass SecretStoreSpecProviderOracle SecretStoreSpecProviderOracleAuth SecretStoreSpecProviderOracleAuthSecretRef SecretStoreSpecProviderOvh SecretStoreSpecProviderOvhAuth SecretStoreSpecProviderOvhAuthMtls SecretStoreSpecProviderOvhAuthToken SecretStoreSpecProviderPassbolt SecretStoreSpecProviderPassboltAuth SecretStoreSpecProviderPassworddepot SecretStoreSpecProviderPassworddepotAuth SecretStoreSpecProviderPassworddepotAuthSecretRef SecretStoreSpecProviderPrevider SecretStoreSpecProviderPreviderAuth SecretStoreSpecProviderPulumi SecretStoreSpecProviderPulumiAuth SecretStoreSpecProviderPulumiAuthOidcConfig SecretStoreSpecProviderScaleway SecretStoreSpecProviderSecretserver SecretStoreSpecProviderSecretserverPassword SecretStoreSpecProviderSenhasegura SecretStoreSpecProviderSenhaseguraAuth SecretStoreSpecProviderVault SecretStoreSpecProviderVaultAuth SecretStoreSpecProviderVaultAuthAppRole SecretStoreSpecProviderVaultAuthCert SecretStoreSpecProviderVaultAuthGcp SecretStoreSpecProviderVaultAuthIam SecretStoreSpecProviderVaultAuthJwt SecretStoreSpecProviderVaultAuthKubernetes SecretStoreSpecProviderVaultCheckAndSet SecretStoreSpecProviderVaultTls SecretStoreSpecProviderVolcengine SecretStoreSpecProviderVolcengineAuth SecretStoreSpecProviderVolcengineAuthSecretRef SecretStoreSpecProviderWebhook SecretStoreSpecProviderWebhookAuth SecretStoreSpecProviderWebhookAuthNtlm SecretStoreSpecProviderWebhookResult SecretStoreSpecProviderWebhookSecrets SecretStoreSpecProviderYandexcertificatemanager SecretStoreSpecProviderYandexcertificatemanagerAuth SecretStoreSpecProviderYandexcertificatemanagerFetching SecretStoreSpecRetrySettings SecretStoreStatus SecretStoreStatusConditions SecretStoreWorkloadIdentityFederationAwsSecurityCredentials",
            "external_secrets_v1alpha1": "ClusterPushSecret ClusterPushSecretSpec ClusterPushSecretSpecPushSecretMetadata ClusterPushSecretStatus ClusterPushSecretStatusFailedNamespaces PushSecret PushSecretSpec PushSecretSpecData PushSecretSpecDataMatch PushSecretSpecDataMatchRemoteRef PushSecretSpecDataTo PushSecretSpecDataToMatch PushSecretSpecDataToRewrite PushSecretSpecDataToRewriteRegexp PushSecretSpecDataToRewriteTransform PushSecretSpecSecretStoreRefs PushSecretSpecSelector PushSecretSpecSelectorGeneratorRef PushSecretSpecSelectorSecret PushSecretSpecTemplate PushSecretSpecTemplateTemplateFrom PushSecretSpecTemplateTemplateFromConfigMap PushSecretSpecTemplateTemplateFromConfigMapItems PushSecretStatus PushSecretStatusConditions",
            "generators_v1alpha1": "ACRAccessToken ACRAccessTokenSpec ACRAccessTokenSpecAuth ACRAccessTokenSpecAuthManagedIdentity ACRAccessTokenSpecAuthServicePrincipal ACRAccessTokenSpecAuthServicePrincipalSecretRef ACRAccessTokenSpecAuthWorkloadIdentity BeyondtrustWorkloadCredentialsDynamicSecret BeyondtrustWorkloadCredentialsDynamicSecretAuthApikey BeyondtrustWorkloadCredentialsDynamicSecretProviderServer BeyondtrustWorkloadCredentialsDynamicSecretSpec BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth CloudsmithAccessToken CloudsmithAccessTokenSpec ClusterGenerator ClusterGeneratorSpec ClusterGeneratorSpecGenerator ECRAuthorizationToken ECRAuthorizationTokenSpec Fake FakeSpec GCRAccessToken GCRAccessTokenAwsSecurityCredentials GCRAccessTokenAwsSecurityCredentialsAwsCredentialsSecretRef GCRAccessTokenSpec GCRAccessTokenSpecAuth GCRAccessTokenSpecAuthSecretRef GCRAccessTokenSpecAuthWorkloadIdentity GCRAccessTokenSpecAuthWorkloadIdentityFederation GCRAccessTokenSpecAuthWorkloadIdentityFederationCredConfig GeneratorState GeneratorStateSpec GeneratorStateStatus GeneratorStateStatusConditions GithubAccessToken GithubAccessTokenSpec GithubAccessTokenSpecAuth GithubAccessTokenSpecAuthPrivateKey GitlabDeployToken GitlabDeployTokenSpec GitlabDeployTokenSpecAuth Grafana GrafanaSpec GrafanaSpecAuth GrafanaSpecAuthBasic GrafanaSpecAuthToken GrafanaSpecServiceAccount MFA MFASpec MFASpecSecret Password PasswordSpec QuayAccessToken QuayAccessTokenSpec QuayAccessTokenSpecServiceAccountRef SSHKey SSHKeySpec STSSessionToken STSSessionTokenSpec STSSessionTokenSpecAuth STSSessionTokenSpecAuthSecretRef STSSessionTokenSpecRequestParameters UUID VaultDynamicSecret VaultDynamicSecretAuthJwtKubernetesServiceAccountToken VaultDynamicSecretSpec VaultDynamicSecretSpecProvider VaultDynamicSecretSpecProviderAuth VaultDynamicSecretSpecProviderAuthAppRole VaultDynamicSecretSpecProviderAuthCert VaultDynamicSecretSpecProviderAuthGcp VaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity VaultDynamicSecretSpecProviderAuthIam VaultDynamicSecretSpecProviderAuthJwt VaultDynamicSecretSpecProviderAuthKubernetes VaultDynamicSecretSpecProviderAuthLdap VaultDynamicSecretSpecProviderCheckAndSet VaultDynamicSecretSpecProviderTls VaultDynamicSecretSpecRetrySettings Webhook WebhookSpec WebhookSpecAuth WebhookSpecAuthNtlm WebhookSpecCaProvider WebhookSpecResult WebhookSpecSecrets",
        },
    )

__all__ = (
    "MFA",
    "UUID",
    "ACRAccessToken",
    "ACRAccessTokenSpec",
    "ACRAccessTokenSpecAuth",
    "ACRAccessTokenSpecAuthManagedIdentity",
    "ACRAccessTokenSpecAuthServicePrincipal",
    "ACRAccessTokenSpecAuthServicePrincipalSecretRef",
    "ACRAccessTokenSpecAuthWorkloadIdentity",
    "BeyondtrustWorkloadCredentialsDynamicSecret",
    "BeyondtrustWorkloadCredentialsDynamicSecretAuthApikey",
    "BeyondtrustWorkloadCredentialsDynamicSecretProviderServer",
    "BeyondtrustWorkloadCredentialsDynamicSecretSpec",
    "BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider",
    "BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth",
    "CloudsmithAccessToken",
    "CloudsmithAccessTokenSpec",
    "ClusterExternalSecret",
    "ClusterExternalSecretSpec",
    "ClusterExternalSecretSpecExternalSecretMetadata",
    "ClusterExternalSecretStatus",
    "ClusterExternalSecretStatusConditions",
    "ClusterExternalSecretStatusFailedNamespaces",
    "ClusterGenerator",
    "ClusterGeneratorSpec",
    "ClusterGeneratorSpecGenerator",
    "ClusterPushSecret",
    "ClusterPushSecretSpec",
    "ClusterPushSecretSpecPushSecretMetadata",
    "ClusterPushSecretStatus",
    "ClusterPushSecretStatusFailedNamespaces",
    "ClusterSecretStore",
    "ECRAuthorizationToken",
    "ECRAuthorizationTokenSpec",
    "ExternalSecret",
    "ExternalSecretSpec",
    "ExternalSecretSpecData",
    "ExternalSecretSpecDataFrom",
    "ExternalSecretSpecDataFromFind",
    "ExternalSecretSpecDataFromFindName",
    "ExternalSecretSpecDataFromRewrite",
    "ExternalSecretSpecDataFromRewriteMerge",
    "ExternalSecretSpecDataFromRewriteRegexp",
    "ExternalSecretSpecDataFromRewriteTransform",
    "ExternalSecretSpecDataRemoteRef",
    "ExternalSecretSpecDataSourceRef",
    "ExternalSecretSpecDataSourceRefGeneratorRef",
    "ExternalSecretSpecSecretStoreRef",
    "ExternalSecretSpecSyncWindows",
    "ExternalSecretSpecSyncWindowsWindows",
    "ExternalSecretSpecTarget",
    "ExternalSecretSpecTargetManifest",
    "ExternalSecretSpecTargetTemplate",
    "ExternalSecretSpecTargetTemplateTemplateFrom",
    "ExternalSecretSpecTargetTemplateTemplateFromConfigMap",
    "ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems",
    "ExternalSecretStatus",
    "ExternalSecretStatusBinding",
    "ExternalSecretStatusConditions",
    "Fake",
    "FakeSpec",
    "GCRAccessToken",
    "GCRAccessTokenAwsSecurityCredentials",
    "GCRAccessTokenAwsSecurityCredentialsAwsCredentialsSecretRef",
    "GCRAccessTokenSpec",
    "GCRAccessTokenSpecAuth",
    "GCRAccessTokenSpecAuthSecretRef",
    "GCRAccessTokenSpecAuthWorkloadIdentity",
    "GCRAccessTokenSpecAuthWorkloadIdentityFederation",
    "GCRAccessTokenSpecAuthWorkloadIdentityFederationCredConfig",
    "GeneratorState",
    "GeneratorStateSpec",
    "GeneratorStateStatus",
    "GeneratorStateStatusConditions",
    "GithubAccessToken",
    "GithubAccessTokenSpec",
    "GithubAccessTokenSpecAuth",
    "GithubAccessTokenSpecAuthPrivateKey",
    "GitlabDeployToken",
    "GitlabDeployTokenSpec",
    "GitlabDeployTokenSpecAuth",
    "Grafana",
    "GrafanaSpec",
    "GrafanaSpecAuth",
    "GrafanaSpecAuthBasic",
    "GrafanaSpecAuthToken",
    "GrafanaSpecServiceAccount",
    "MFASpec",
    "MFASpecSecret",
    "Password",
    "PasswordSpec",
    "PushSecret",
    "PushSecretSpec",
    "PushSecretSpecData",
    "PushSecretSpecDataMatch",
    "PushSecretSpecDataMatchRemoteRef",
    "PushSecretSpecDataTo",
    "PushSecretSpecDataToMatch",
    "PushSecretSpecDataToRewrite",
    "PushSecretSpecDataToRewriteRegexp",
    "PushSecretSpecDataToRewriteTransform",
    "PushSecretSpecSecretStoreRefs",
    "PushSecretSpecSelector",
    "PushSecretSpecSelectorGeneratorRef",
    "PushSecretSpecSelectorSecret",
    "PushSecretSpecTemplate",
    "PushSecretSpecTemplateTemplateFrom",
    "PushSecretSpecTemplateTemplateFromConfigMap",
    "PushSecretSpecTemplateTemplateFromConfigMapItems",
    "PushSecretStatus",
    "PushSecretStatusConditions",
    "QuayAccessToken",
    "QuayAccessTokenSpec",
    "QuayAccessTokenSpecServiceAccountRef",
    "SSHKey",
    "SSHKeySpec",
    "STSSessionToken",
    "STSSessionTokenSpec",
    "STSSessionTokenSpecAuth",
    "STSSessionTokenSpecAuthSecretRef",
    "STSSessionTokenSpecRequestParameters",
    "SecretStore",
    "SecretStoreAwsSecurityCredentialsAwsCredentialsSecretRef",
    "SecretStoreGcpsmAuthWorkloadIdentityFederationCredConfig",
    "SecretStoreProviderBeyondtrustworkloadcredentialsAuthApikey",
    "SecretStoreProviderInfisicalAuthKubernetesAuthCredentials",
    "SecretStoreProviderVaultAuthJwtKubernetesServiceAccountToken",
    "SecretStoreProviderYandexcertificatemanagerFetchingByName",
    "SecretStoreSpec",
    "SecretStoreSpecConditions",
    "SecretStoreSpecProvider",
    "SecretStoreSpecProviderAkeyless",
    "SecretStoreSpecProviderAkeylessAuthSecretRef",
    "SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth",
    "SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef",
    "SecretStoreSpecProviderAkeylessCaProvider",
    "SecretStoreSpecProviderAws",
    "SecretStoreSpecProviderAwsAuth",
    "SecretStoreSpecProviderAwsAuthJwt",
    "SecretStoreSpecProviderAwsAuthSecretRef",
    "SecretStoreSpecProviderAwsSecretsManager",
    "SecretStoreSpecProviderAwsSessionTags",
    "SecretStoreSpecProviderAzurekv",
    "SecretStoreSpecProviderAzurekvAuthSecretRef",
    "SecretStoreSpecProviderAzurekvCustomCloudConfig",
    "SecretStoreSpecProviderAzurekvServiceAccountRef",
    "SecretStoreSpecProviderBarbican",
    "SecretStoreSpecProviderBarbicanAuth",
    "SecretStoreSpecProviderBarbicanAuthPassword",
    "SecretStoreSpecProviderBeyondtrust",
    "SecretStoreSpecProviderBeyondtrustAuth",
    "SecretStoreSpecProviderBeyondtrustServer",
    "SecretStoreSpecProviderBeyondtrustworkloadcredentials",
    "SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth",
    "SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer",
    "SecretStoreSpecProviderBitwardensecretsmanager",
    "SecretStoreSpecProviderBitwardensecretsmanagerAuth",
    "SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef",
    "SecretStoreSpecProviderChef",
    "SecretStoreSpecProviderChefAuth",
    "SecretStoreSpecProviderChefAuthSecretRef",
    "SecretStoreSpecProviderCloudrusm",
    "SecretStoreSpecProviderCloudrusmAuth",
    "SecretStoreSpecProviderCloudrusmAuthSecretRef",
    "SecretStoreSpecProviderConjur",
    "SecretStoreSpecProviderConjurAuth",
    "SecretStoreSpecProviderConjurAuthApikey",
    "SecretStoreSpecProviderConjurAuthCert",
    "SecretStoreSpecProviderConjurAuthJwt",
    "SecretStoreSpecProviderCrd",
    "SecretStoreSpecProviderCrdAuth",
    "SecretStoreSpecProviderCrdAuthCert",
    "SecretStoreSpecProviderCrdAuthRef",
    "SecretStoreSpecProviderCrdAuthToken",
    "SecretStoreSpecProviderCrdResource",
    "SecretStoreSpecProviderCrdServer",
    "SecretStoreSpecProviderCrdWhitelist",
    "SecretStoreSpecProviderCrdWhitelistRules",
    "SecretStoreSpecProviderDelinea",
    "SecretStoreSpecProviderDelineaClientId",
    "SecretStoreSpecProviderDoppler",
    "SecretStoreSpecProviderDopplerAuth",
    "SecretStoreSpecProviderDopplerAuthOidcConfig",
    "SecretStoreSpecProviderDopplerAuthSecretRef",
    "SecretStoreSpecProviderDvls",
    "SecretStoreSpecProviderDvlsAuth",
    "SecretStoreSpecProviderDvlsAuthSecretRef",
    "SecretStoreSpecProviderFake",
    "SecretStoreSpecProviderFakeData",
    "SecretStoreSpecProviderFortanix",
    "SecretStoreSpecProviderFortanixApiKey",
    "SecretStoreSpecProviderGcpsm",
    "SecretStoreSpecProviderGcpsmAuth",
    "SecretStoreSpecProviderGcpsmAuthSecretRef",
    "SecretStoreSpecProviderGcpsmAuthWorkloadIdentity",
    "SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation",
    "SecretStoreSpecProviderGithub",
    "SecretStoreSpecProviderGithubAuth",
    "SecretStoreSpecProviderGitlab",
    "SecretStoreSpecProviderGitlabAuth",
    "SecretStoreSpecProviderGitlabAuthSecretRef",
    "SecretStoreSpecProviderIbm",
    "SecretStoreSpecProviderIbmAuth",
    "SecretStoreSpecProviderIbmAuthContainerAuth",
    "SecretStoreSpecProviderIbmAuthSecretRef",
    "SecretStoreSpecProviderInfisical",
    "SecretStoreSpecProviderInfisicalAuth",
    "SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials",
    "SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials",
    "SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials",
    "SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials",
    "SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials",
    "SecretStoreSpecProviderInfisicalAuthOciAuthCredentials",
    "SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials",
    "SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials",
    "SecretStoreSpecProviderInfisicalSecretsScope",
    "SecretStoreSpecProviderKeepersecurity",
    "SecretStoreSpecProviderKubernetes",
    "SecretStoreSpecProviderNebiusmysterybox",
    "SecretStoreSpecProviderNebiusmysteryboxAuth",
    "SecretStoreSpecProviderNebiusmysteryboxCaProvider",
    "SecretStoreSpecProviderNgrok",
    "SecretStoreSpecProviderNgrokAuth",
    "SecretStoreSpecProviderNgrokVault",
    "SecretStoreSpecProviderOnboardbase",
    "SecretStoreSpecProviderOnboardbaseAuth",
    "SecretStoreSpecProviderOnepassword",
    "SecretStoreSpecProviderOnepasswordAuth",
    "SecretStoreSpecProviderOnepasswordAuthSecretRef",
    "SecretStoreSpecProviderOnepasswordSDK",
    "SecretStoreSpecProviderOnepasswordSDKAuth",
    "SecretStoreSpecProviderOnepasswordSDKCache",
    "SecretStoreSpecProviderOnepasswordSDKIntegrationInfo",
    "SecretStoreSpecProviderOpenBao",
    "SecretStoreSpecProviderOpenBaoAuth",
    "SecretStoreSpecProviderOpenBaoAuthAppRole",
    "SecretStoreSpecProviderOpenBaoAuthUserPass",
    "SecretStoreSpecProviderOracle",
    "SecretStoreSpecProviderOracleAuth",
    "SecretStoreSpecProviderOracleAuthSecretRef",
    "SecretStoreSpecProviderOvh",
    "SecretStoreSpecProviderOvhAuth",
    "SecretStoreSpecProviderOvhAuthMtls",
    "SecretStoreSpecProviderOvhAuthToken",
    "SecretStoreSpecProviderPassbolt",
    "SecretStoreSpecProviderPassboltAuth",
    "SecretStoreSpecProviderPassworddepot",
    "SecretStoreSpecProviderPassworddepotAuth",
    "SecretStoreSpecProviderPassworddepotAuthSecretRef",
    "SecretStoreSpecProviderPrevider",
    "SecretStoreSpecProviderPreviderAuth",
    "SecretStoreSpecProviderPulumi",
    "SecretStoreSpecProviderPulumiAuth",
    "SecretStoreSpecProviderPulumiAuthOidcConfig",
    "SecretStoreSpecProviderScaleway",
    "SecretStoreSpecProviderSecretserver",
    "SecretStoreSpecProviderSecretserverPassword",
    "SecretStoreSpecProviderSenhasegura",
    "SecretStoreSpecProviderSenhaseguraAuth",
    "SecretStoreSpecProviderVault",
    "SecretStoreSpecProviderVaultAuth",
    "SecretStoreSpecProviderVaultAuthAppRole",
    "SecretStoreSpecProviderVaultAuthCert",
    "SecretStoreSpecProviderVaultAuthGcp",
    "SecretStoreSpecProviderVaultAuthIam",
    "SecretStoreSpecProviderVaultAuthJwt",
    "SecretStoreSpecProviderVaultAuthKubernetes",
    "SecretStoreSpecProviderVaultCheckAndSet",
    "SecretStoreSpecProviderVaultTls",
    "SecretStoreSpecProviderVolcengine",
    "SecretStoreSpecProviderVolcengineAuth",
    "SecretStoreSpecProviderVolcengineAuthSecretRef",
    "SecretStoreSpecProviderWebhook",
    "SecretStoreSpecProviderWebhookAuth",
    "SecretStoreSpecProviderWebhookAuthNtlm",
    "SecretStoreSpecProviderWebhookResult",
    "SecretStoreSpecProviderWebhookSecrets",
    "SecretStoreSpecProviderYandexcertificatemanager",
    "SecretStoreSpecProviderYandexcertificatemanagerAuth",
    "SecretStoreSpecProviderYandexcertificatemanagerFetching",
    "SecretStoreSpecRetrySettings",
    "SecretStoreStatus",
    "SecretStoreStatusConditions",
    "SecretStoreWorkloadIdentityFederationAwsSecurityCredentials",
    "VaultDynamicSecret",
    "VaultDynamicSecretAuthJwtKubernetesServiceAccountToken",
    "VaultDynamicSecretSpec",
    "VaultDynamicSecretSpecProvider",
    "VaultDynamicSecretSpecProviderAuth",
    "VaultDynamicSecretSpecProviderAuthAppRole",
    "VaultDynamicSecretSpecProviderAuthCert",
    "VaultDynamicSecretSpecProviderAuthGcp",
    "VaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity",
    "VaultDynamicSecretSpecProviderAuthIam",
    "VaultDynamicSecretSpecProviderAuthJwt",
    "VaultDynamicSecretSpecProviderAuthKubernetes",
    "VaultDynamicSecretSpecProviderAuthLdap",
    "VaultDynamicSecretSpecProviderCheckAndSet",
    "VaultDynamicSecretSpecProviderTls",
    "VaultDynamicSecretSpecRetrySettings",
    "Webhook",
    "WebhookSpec",
    "WebhookSpecAuth",
    "WebhookSpecAuthNtlm",
    "WebhookSpecCaProvider",
    "WebhookSpecResult",
    "WebhookSpecSecrets",
    "external_secrets_v1",
    "external_secrets_v1alpha1",
    "generators_v1alpha1",
)
