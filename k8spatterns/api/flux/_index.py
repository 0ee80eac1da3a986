"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
fluxcd.controlplane.io/v1 FluxInstance fluxinstances namespaced fluxcd_v1 FluxInstance
fluxcd.controlplane.io/v1 FluxReport fluxreports namespaced fluxcd_v1 FluxReport
fluxcd.controlplane.io/v1 ResourceSet resourcesets namespaced fluxcd_v1 ResourceSet rset
fluxcd.controlplane.io/v1 ResourceSetInputProvider resourcesetinputproviders namespaced fluxcd_v1 ResourceSetInputProvider rsip
helm.toolkit.fluxcd.io/v2 HelmRelease helmreleases namespaced helm_v2 HelmRelease hr
image.toolkit.fluxcd.io/v1 ImagePolicy imagepolicies namespaced image_v1 ImagePolicy imgpol imagepol
image.toolkit.fluxcd.io/v1 ImageRepository imagerepositories namespaced image_v1 ImageRepository imgrepo imagerepo
image.toolkit.fluxcd.io/v1 ImageUpdateAutomation imageupdateautomations namespaced image_v1 ImageUpdateAutomation iua imgupd imgauto
kustomize.toolkit.fluxcd.io/v1 Kustomization kustomizations namespaced kustomize_v1 Kustomization ks
notification.toolkit.fluxcd.io/v1 Receiver receivers namespaced notification_v1 Receiver
notification.toolkit.fluxcd.io/v1beta3 Alert alerts namespaced notification_v1beta3 Alert
notification.toolkit.fluxcd.io/v1beta3 Provider providers namespaced notification_v1beta3 Provider
source.extensions.fluxcd.io/v1beta1 ArtifactGenerator artifactgenerators namespaced source_extensions_v1beta1 ArtifactGenerator ag
source.toolkit.fluxcd.io/v1 Bucket buckets namespaced source_toolkit_v1 Bucket
source.toolkit.fluxcd.io/v1 ExternalArtifact externalartifacts namespaced source_toolkit_v1 ExternalArtifact ea
source.toolkit.fluxcd.io/v1 GitRepository gitrepositories namespaced source_toolkit_v1 GitRepository gitrepo
source.toolkit.fluxcd.io/v1 HelmChart helmcharts namespaced source_toolkit_v1 HelmChart hc
source.toolkit.fluxcd.io/v1 HelmRepository helmrepositories namespaced source_toolkit_v1 HelmRepository helmrepo
source.toolkit.fluxcd.io/v1 OCIRepository ocirepositories namespaced source_toolkit_v1 OCIRepository ocirepo
"""
