"""A CustomResourceDefinition that the API server accepts, and its schema's faults, for tests."""

from __future__ import annotations

from typing import Any

from tests.support.faults import changed, faults

CRD: dict[str, Any] = {
    "apiVersion": "apiextensions.k8s.io/v1",
    "kind": "CustomResourceDefinition",
    "metadata": {"name": "crontabs.stable.example.com"},
    "spec": {
        "group": "stable.example.com",
        "scope": "Namespaced",
        "names": {
            "plural": "crontabs",
            "singular": "crontab",
            "kind": "CronTab",
            "shortNames": ["ct"],
            "categories": ["all"],
        },
        "versions": [
            {
                "name": "v1",
                "served": True,
                "storage": True,
                "deprecated": True,
                "deprecationWarning": "use v2",
                "schema": {"openAPIV3Schema": {"type": "object", "properties": {}}},
                "subresources": {
                    "status": {},
                    "scale": {
                        "specReplicasPath": ".spec.replicas",
                        "statusReplicasPath": ".status.replicas",
                        "labelSelectorPath": ".status.selector",
                    },
                },
                "additionalPrinterColumns": [
                    {"name": "Spec", "type": "string", "format": "byte", "jsonPath": ".spec.a"}
                ],
            }
        ],
        "conversion": {
            "strategy": "Webhook",
            "webhook": {
                "conversionReviewVersions": ["v1", "v1beta1"],
                "clientConfig": {"url": "https://hooks.example.com/convert"},
            },
        },
    },
}
VERSION = "spec.versions[0]"
SCHEMA = f"{VERSION}.schema.openAPIV3Schema"
SHARED = "spec.validation.openAPIV3Schema"
WEBHOOK = "spec.conversion.webhook"


def schema(properties: dict[str, Any], **more: Any) -> set[tuple[str, str]]:
    """Return the faults of the definition with a schema; paths from the schema on."""
    node = {"type": "object", "properties": properties, **more}
    found = faults(changed(CRD, {SCHEMA: node}))
    return {(code.removeprefix("K8S-"), path.removeprefix(f"{SHARED}.")) for code, path in found}
