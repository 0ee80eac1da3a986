"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Operator Lifecycle Manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
operators.coreos.com/v1 OLMConfig olmconfigs cluster operators_v1 OLMConfig
operators.coreos.com/v1 Operator operators cluster operators_v1 Operator
operators.coreos.com/v1 OperatorCondition operatorconditions namespaced,converted operators_v1 OperatorCondition condition
operators.coreos.com/v1 OperatorGroup operatorgroups namespaced operators_v1 OperatorGroup og
operators.coreos.com/v1alpha1 CatalogSource catalogsources namespaced operators_v1alpha1 CatalogSource catsrc
operators.coreos.com/v1alpha1 ClusterServiceVersion clusterserviceversions namespaced operators_v1alpha1 ClusterServiceVersion csv csvs
operators.coreos.com/v1alpha1 InstallPlan installplans namespaced operators_v1alpha1 InstallPlan ip
operators.coreos.com/v1alpha1 Subscription subscriptions namespaced operators_v1alpha1 Subscription sub subs
operators.coreos.com/v1alpha2 OperatorGroup operatorgroups namespaced,converted operators_v1alpha2 OperatorGroup og
operators.coreos.com/v2 OperatorCondition operatorconditions namespaced operators_v2 OperatorCondition condition
"""
