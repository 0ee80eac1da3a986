"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of LeaderWorkerSet; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
disaggregatedset.x-k8s.io/v1 DisaggregatedSet disaggregatedsets namespaced disaggregatedset_v1 DisaggregatedSet
disaggregatedset.x-k8s.io/v1 DisaggregatedSetRoleScaler disaggregatedsetrolescalers namespaced disaggregatedset_v1 DisaggregatedSetRoleScaler dsrs
leaderworkerset.x-k8s.io/v1 LeaderWorkerSet leaderworkersets namespaced leaderworkerset_v1 LeaderWorkerSet lws
"""
