"""Which function each operation of a Karmada interpreter customization calls."""

from __future__ import annotations

#: The function that a script must define, by the JSON name of the operation.
FUNCTIONS = {
    "componentResource": "GetComponents",
    "dependencyInterpretation": "GetDependencies",
    "healthInterpretation": "InterpretHealth",
    "replicaResource": "GetReplicas",
    "replicaRevision": "ReviseReplica",
    "retention": "Retain",
    "statusAggregation": "AggregateStatus",
    "statusReflection": "ReflectStatus",
}
