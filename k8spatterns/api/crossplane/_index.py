"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
apiextensions.crossplane.io/v1 CompositeResourceDefinition compositeresourcedefinitions cluster,deprecated apiextensions_v1 CompositeResourceDefinition xrd xrds
apiextensions.crossplane.io/v1 Composition compositions cluster apiextensions_v1 Composition comp
apiextensions.crossplane.io/v1 CompositionRevision compositionrevisions cluster apiextensions_v1 CompositionRevision comprev
apiextensions.crossplane.io/v1alpha1 ManagedResourceActivationPolicy managedresourceactivationpolicies cluster apiextensions_v1alpha1 ManagedResourceActivationPolicy mrap
apiextensions.crossplane.io/v1alpha1 ManagedResourceDefinition managedresourcedefinitions cluster apiextensions_v1alpha1 ManagedResourceDefinition mrd mrds
apiextensions.crossplane.io/v1alpha1 Usage usages cluster,deprecated apiextensions_v1alpha1 Usage
apiextensions.crossplane.io/v1beta1 EnvironmentConfig environmentconfigs cluster apiextensions_v1beta1 EnvironmentConfig envcfg
apiextensions.crossplane.io/v1beta1 Usage usages cluster,converted,deprecated apiextensions_v1beta1 Usage
apiextensions.crossplane.io/v2 CompositeResourceDefinition compositeresourcedefinitions cluster,converted apiextensions_v2 CompositeResourceDefinition xrd xrds
meta.pkg.crossplane.io/v1 Configuration configurations namespaced meta_v1 Configuration
meta.pkg.crossplane.io/v1 Function functions namespaced meta_v1 Function
meta.pkg.crossplane.io/v1 Provider providers namespaced meta_v1 Provider
meta.pkg.crossplane.io/v1alpha1 Configuration configurations namespaced,converted meta_v1alpha1 Configuration
meta.pkg.crossplane.io/v1alpha1 Provider providers namespaced,converted meta_v1alpha1 Provider
meta.pkg.crossplane.io/v1beta1 Function functions namespaced,converted meta_v1beta1 Function
ops.crossplane.io/v1alpha1 CronOperation cronoperations cluster ops_v1alpha1 CronOperation cronops
ops.crossplane.io/v1alpha1 Operation operations cluster ops_v1alpha1 Operation ops
ops.crossplane.io/v1alpha1 WatchOperation watchoperations cluster ops_v1alpha1 WatchOperation watchops
pkg.crossplane.io/v1 Configuration configurations cluster pkg_v1 Configuration
pkg.crossplane.io/v1 ConfigurationRevision configurationrevisions cluster pkg_v1 ConfigurationRevision
pkg.crossplane.io/v1 Function functions cluster pkg_v1 Function
pkg.crossplane.io/v1 FunctionRevision functionrevisions cluster pkg_v1 FunctionRevision
pkg.crossplane.io/v1 Provider providers cluster pkg_v1 Provider
pkg.crossplane.io/v1 ProviderRevision providerrevisions cluster pkg_v1 ProviderRevision
pkg.crossplane.io/v1beta1 DeploymentRuntimeConfig deploymentruntimeconfigs cluster pkg_v1beta1 DeploymentRuntimeConfig
pkg.crossplane.io/v1beta1 Function functions cluster,converted pkg_v1beta1 Function
pkg.crossplane.io/v1beta1 FunctionRevision functionrevisions cluster,converted pkg_v1beta1 FunctionRevision
pkg.crossplane.io/v1beta1 ImageConfig imageconfigs cluster pkg_v1beta1 ImageConfig
pkg.crossplane.io/v1beta1 Lock locks cluster pkg_v1beta1 Lock
protection.crossplane.io/v1beta1 ClusterUsage clusterusages cluster protection_v1beta1 ClusterUsage
protection.crossplane.io/v1beta1 Usage usages namespaced protection_v1beta1 Usage
"""
