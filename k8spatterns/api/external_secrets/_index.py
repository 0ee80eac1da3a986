"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the External Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
external-secrets.io/v1 ClusterExternalSecret clusterexternalsecrets cluster external_secrets_v1 ClusterExternalSecret ces
external-secrets.io/v1 ClusterSecretStore clustersecretstores cluster external_secrets_v1 ClusterSecretStore css
external-secrets.io/v1 ExternalSecret externalsecrets namespaced external_secrets_v1 ExternalSecret es
external-secrets.io/v1 SecretStore secretstores namespaced external_secrets_v1 SecretStore ss
external-secrets.io/v1alpha1 ClusterPushSecret clusterpushsecrets cluster external_secrets_v1alpha1 ClusterPushSecret
external-secrets.io/v1alpha1 PushSecret pushsecrets namespaced external_secrets_v1alpha1 PushSecret ps
generators.external-secrets.io/v1alpha1 ACRAccessToken acraccesstokens namespaced generators_v1alpha1 ACRAccessToken
generators.external-secrets.io/v1alpha1 BeyondtrustWorkloadCredentialsDynamicSecret beyondtrustworkloadcredentialsdynamicsecrets namespaced generators_v1alpha1 BeyondtrustWorkloadCredentialsDynamicSecret
generators.external-secrets.io/v1alpha1 CloudsmithAccessToken cloudsmithaccesstokens namespaced generators_v1alpha1 CloudsmithAccessToken
generators.external-secrets.io/v1alpha1 ClusterGenerator clustergenerators cluster generators_v1alpha1 ClusterGenerator
generators.external-secrets.io/v1alpha1 ECRAuthorizationToken ecrauthorizationtokens namespaced generators_v1alpha1 ECRAuthorizationToken
generators.external-secrets.io/v1alpha1 Fake fakes namespaced generators_v1alpha1 Fake
generators.external-secrets.io/v1alpha1 GCRAccessToken gcraccesstokens namespaced generators_v1alpha1 GCRAccessToken
generators.external-secrets.io/v1alpha1 GeneratorState generatorstates namespaced generators_v1alpha1 GeneratorState gs
generators.external-secrets.io/v1alpha1 GithubAccessToken githubaccesstokens namespaced generators_v1alpha1 GithubAccessToken
generators.external-secrets.io/v1alpha1 GitlabDeployToken gitlabdeploytokens namespaced generators_v1alpha1 GitlabDeployToken
generators.external-secrets.io/v1alpha1 Grafana grafanas namespaced generators_v1alpha1 Grafana
generators.external-secrets.io/v1alpha1 MFA mfas namespaced generators_v1alpha1 MFA
generators.external-secrets.io/v1alpha1 Password passwords namespaced generators_v1alpha1 Password
generators.external-secrets.io/v1alpha1 QuayAccessToken quayaccesstokens namespaced generators_v1alpha1 QuayAccessToken
generators.external-secrets.io/v1alpha1 SSHKey sshkeys namespaced generators_v1alpha1 SSHKey
generators.external-secrets.io/v1alpha1 STSSessionToken stssessiontokens namespaced generators_v1alpha1 STSSessionToken
generators.external-secrets.io/v1alpha1 UUID uuids namespaced generators_v1alpha1 UUID
generators.external-secrets.io/v1alpha1 VaultDynamicSecret vaultdynamicsecrets namespaced generators_v1alpha1 VaultDynamicSecret
generators.external-secrets.io/v1alpha1 Webhook webhooks namespaced generators_v1alpha1 Webhook
"""
