"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Capsule; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
capsule.clastix.io/v1beta1 Tenant tenants cluster,converted capsule_v1beta1 Tenant tnt
capsule.clastix.io/v1beta2 CapsuleConfiguration capsuleconfigurations cluster capsule_v1beta2 CapsuleConfiguration
capsule.clastix.io/v1beta2 CustomQuota customquotas namespaced capsule_v1beta2 CustomQuota cq
capsule.clastix.io/v1beta2 GlobalCustomQuota globalcustomquotas cluster capsule_v1beta2 GlobalCustomQuota gcq
capsule.clastix.io/v1beta2 GlobalResourceQuota globalresourcequotas cluster capsule_v1beta2 GlobalResourceQuota globalquota grq
capsule.clastix.io/v1beta2 GlobalTenantResource globaltenantresources cluster capsule_v1beta2 GlobalTenantResource gtr
capsule.clastix.io/v1beta2 QuantityLedger quantityledgers namespaced capsule_v1beta2 QuantityLedger ql
capsule.clastix.io/v1beta2 ResourcePool resourcepools cluster capsule_v1beta2 ResourcePool quotapool
capsule.clastix.io/v1beta2 ResourcePoolClaim resourcepoolclaims namespaced capsule_v1beta2 ResourcePoolClaim
capsule.clastix.io/v1beta2 RuleStatus rulestatuses namespaced capsule_v1beta2 RuleStatus
capsule.clastix.io/v1beta2 Tenant tenants cluster capsule_v1beta2 Tenant tnt
capsule.clastix.io/v1beta2 TenantOwner tenantowners cluster capsule_v1beta2 TenantOwner to
capsule.clastix.io/v1beta2 TenantResource tenantresources namespaced capsule_v1beta2 TenantResource tr
"""
