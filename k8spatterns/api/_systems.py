"""Which package has the kinds of an API group.

Generated from the `_index` of each package; do not edit.
"""

SYSTEM_OF_GROUP: dict[str, str] = {
    "": "k8s",
    "admissionregistration.k8s.io": "k8s",
    "apiextensions.k8s.io": "k8s",
    "apiregistration.k8s.io": "k8s",
    "apps": "k8s",
    "authentication.k8s.io": "k8s",
    "authorization.k8s.io": "k8s",
    "autoscaling": "k8s",
    "batch": "k8s",
    "certificates.k8s.io": "k8s",
    "coordination.k8s.io": "k8s",
    "discovery.k8s.io": "k8s",
    "events.k8s.io": "k8s",
    "flowcontrol.apiserver.k8s.io": "k8s",
    "networking.k8s.io": "k8s",
    "node.k8s.io": "k8s",
    "policy": "k8s",
    "rbac.authorization.k8s.io": "k8s",
    "resource.k8s.io": "k8s",
    "scheduling.k8s.io": "k8s",
    "storage.k8s.io": "k8s",
}
