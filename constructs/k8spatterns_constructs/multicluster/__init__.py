"""Several clusters: Karmada."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.multicluster.cluster_spread import ClusterSpread as ClusterSpread
    from k8spatterns_constructs.multicluster.clusters import ClusterAffinity as ClusterAffinity
    from k8spatterns_constructs.multicluster.clusters import (
        ClusterAffinityGroup as ClusterAffinityGroup,
    )
    from k8spatterns_constructs.multicluster.clusters import ClusterField as ClusterField
    from k8spatterns_constructs.multicluster.clusters import OverflowAffinity as OverflowAffinity
    from k8spatterns_constructs.multicluster.failover import (
        ApplicationFailover as ApplicationFailover,
    )
    from k8spatterns_constructs.multicluster.failover import ClusterFailover as ClusterFailover
    from k8spatterns_constructs.multicluster.interpreter import InterpretedKind as InterpretedKind
    from k8spatterns_constructs.multicluster.interpreter import (
        KarmadaInterpreter as KarmadaInterpreter,
    )
    from k8spatterns_constructs.multicluster.override_rule import OverrideRule as OverrideRule
    from k8spatterns_constructs.multicluster.overriders import (
        AnnotationsOverrider as AnnotationsOverrider,
    )
    from k8spatterns_constructs.multicluster.overriders import ArgsOverrider as ArgsOverrider
    from k8spatterns_constructs.multicluster.overriders import FieldOverrider as FieldOverrider
    from k8spatterns_constructs.multicluster.overriders import FieldPatch as FieldPatch
    from k8spatterns_constructs.multicluster.overriders import ImageOverrider as ImageOverrider
    from k8spatterns_constructs.multicluster.overriders import LabelsOverrider as LabelsOverrider
    from k8spatterns_constructs.multicluster.overriders import (
        PlaintextOverrider as PlaintextOverrider,
    )
    from k8spatterns_constructs.multicluster.overriding import KarmadaOverride as KarmadaOverride
    from k8spatterns_constructs.multicluster.propagation import (
        KarmadaPropagation as KarmadaPropagation,
    )
    from k8spatterns_constructs.multicluster.scheduling import (
        AggregatedReplicas as AggregatedReplicas,
    )
    from k8spatterns_constructs.multicluster.scheduling import ClusterWeight as ClusterWeight
    from k8spatterns_constructs.multicluster.scheduling import (
        DuplicatedReplicas as DuplicatedReplicas,
    )
    from k8spatterns_constructs.multicluster.scheduling import DynamicWeight as DynamicWeight
    from k8spatterns_constructs.multicluster.scheduling import StaticWeights as StaticWeights
    from k8spatterns_constructs.multicluster.selection import KarmadaSelector as KarmadaSelector

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "cluster_spread": "ClusterSpread",
    "clusters": "ClusterAffinity ClusterAffinityGroup ClusterField OverflowAffinity",
    "failover": "ApplicationFailover ClusterFailover",
    "interpreter": "InterpretedKind KarmadaInterpreter",
    "override_rule": "OverrideRule",
    "overriders": (
        "AnnotationsOverrider ArgsOverrider FieldOverrider FieldPatch ImageOverrider "
        "LabelsOverrider PlaintextOverrider"
    ),
    "overriding": "KarmadaOverride",
    "propagation": "KarmadaPropagation",
    "scheduling": "AggregatedReplicas ClusterWeight DuplicatedReplicas DynamicWeight StaticWeights",
    "selection": "KarmadaSelector",
}
