from __future__ import annotations

import json
from typing import Any

import pytest

from k8spatterns.pipeline.model import Options
from k8spatterns.pipeline.validate import validate
from k8spatterns.reader import read_documents
from tests.support.definitions import CRD, SCHEMA, VERSION, WEBHOOK
from tests.support.faults import GONE, changed, faults


def test_the_base_is_accepted() -> None:
    assert faults(CRD) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"metadata.name": "crontab.stable.example.com"}, "CRD-001", "metadata.name"),
        ({"spec.group": "Stable.example.com"}, "CRD-001", "spec.group"),
        ({"spec.group": "example", "metadata.name": "crontabs.example"}, "CRD-001", "spec.group"),
        ({"spec.names.plural": "CronTabs"}, "CRD-001", "spec.names.plural"),
        ({"spec.names.singular": "cron_tab"}, "CRD-001", "spec.names.singular"),
        ({"spec.names.kind": "Cron_Tab"}, "CRD-001", "spec.names.kind"),
        ({"spec.names.listKind": "a" * 64}, "CRD-001", "spec.names.listKind"),
        ({"spec.names.listKind": "CronTab"}, "CRD-001", "spec.names.listKind"),
        ({"spec.names.shortNames": ["ct", None]}, "CRD-001", "spec.names.shortNames[1]"),
        ({"spec.names.categories": ["Bad"]}, "CRD-001", "spec.names.categories[0]"),
        ({f"{VERSION}.name": "1v"}, "CRD-002", f"{VERSION}.name"),
        ({f"{VERSION}.storage": False}, "CRD-002", "spec.versions"),
        ({f"{VERSION}.deprecated": False}, "CRD-002", f"{VERSION}.deprecationWarning"),
        ({f"{VERSION}.deprecationWarning": ""}, "CRD-002", f"{VERSION}.deprecationWarning"),
        ({f"{VERSION}.deprecationWarning": "x" * 257}, "CRD-002", f"{VERSION}.deprecationWarning"),
        ({f"{VERSION}.deprecationWarning": "a\nb"}, "CRD-002", f"{VERSION}.deprecationWarning"),
        ({f"{VERSION}.schema": GONE}, "CRD-002", SCHEMA),
        ({f"{VERSION}.schema": {}}, "CRD-002", SCHEMA),
        ({"spec.preserveUnknownFields": True}, "CRD-002", "spec.preserveUnknownFields"),
        (
            {f"{VERSION}.subresources.scale.specReplicasPath": ".status.replicas"},
            "CRD-003",
            "spec.subresources.scale.specReplicasPath",
        ),
        (
            {f"{VERSION}.subresources.scale.statusReplicasPath": "status.replicas"},
            "CRD-003",
            "spec.subresources.scale.statusReplicasPath",
        ),
        (
            {f"{VERSION}.subresources.scale.labelSelectorPath": ".metadata.labels"},
            "CRD-003",
            "spec.subresources.scale.labelSelectorPath",
        ),
        (
            {f"{VERSION}.additionalPrinterColumns[0].type": "text"},
            "CRD-004",
            "spec.additionalPrinterColumns[0].type",
        ),
        (
            {f"{VERSION}.additionalPrinterColumns[0].format": "text"},
            "CRD-004",
            "spec.additionalPrinterColumns[0].format",
        ),
        (
            {f"{VERSION}.additionalPrinterColumns[0].jsonPath": "{.spec}"},
            "CRD-004",
            "spec.additionalPrinterColumns[0].JSONPath",
        ),
        ({"spec.conversion.strategy": "webhook"}, "API-006", "spec.conversion.strategy"),
        (
            {f"{WEBHOOK}.clientConfig": None},
            "CRD-006",
            "spec.conversion.webhookClientConfig",
        ),
        (
            {f"{WEBHOOK}.clientConfig": {}},
            "CRD-006",
            "spec.conversion.webhookClientConfig",
        ),
        (
            {f"{WEBHOOK}.clientConfig.url": "http://hooks.example.com"},
            "CRD-006",
            "spec.conversion.webhookClientConfig.url",
        ),
        (
            {f"{WEBHOOK}.conversionReviewVersions": []},
            "CRD-006",
            "spec.conversion.conversionReviewVersions",
        ),
        (
            {f"{WEBHOOK}.conversionReviewVersions": ["v2"]},
            "CRD-006",
            "spec.conversion.conversionReviewVersions",
        ),
        (
            {f"{WEBHOOK}.conversionReviewVersions": ["v1", "v1"]},
            "CRD-006",
            "spec.conversion.conversionReviewVersions[1]",
        ),
    ],
    ids=str,
)
def test_what_the_server_refuses(changes: dict[str, Any], code: str, path: str) -> None:
    assert (f"K8S-{code}", path) in faults(changed(CRD, changes))


def test_a_webhook_is_unused_without_its_strategy() -> None:
    found = faults(changed(CRD, {"spec.conversion.strategy": "None"}))
    assert ("K8S-CRD-006", "spec.conversion.webhookClientConfig") in found
    assert ("K8S-CRD-006", "spec.conversion.conversionReviewVersions") in found


def test_a_group_of_the_community_needs_its_approval() -> None:
    group = {"spec.group": "a.k8s.io", "metadata.name": "crontabs.a.k8s.io"}
    path = "metadata.annotations[api-approved.kubernetes.io]"
    assert faults(changed(CRD, group)) == {("K8S-CRD-007", path)}
    for approval in ("unapproved, in a test", "https://github.com/kubernetes/x/pull/1"):
        annotations = {"metadata.annotations": {"api-approved.kubernetes.io": approval}}
        assert faults(changed(CRD, group | annotations)) == set()


def test_versions_with_schemas_of_their_own_are_named() -> None:
    second = {"name": "v2", "served": True, "storage": False}
    own = {"schema": {"openAPIV3Schema": {"type": "object", "properties": {"a": {}}}}}
    tree = changed(CRD, {"spec.versions[1]": second | own, f"{VERSION}.subresources": GONE})
    place = "spec.versions[1].schema.openAPIV3Schema.properties[a].type"
    assert ("K8S-CRD-008", place) in faults(tree)
    assert ("K8S-CRD-002", "spec.versions") in faults(
        changed(tree, {"spec.versions[1].name": "v1"})
    )


def test_the_line_of_a_shared_part_is_found() -> None:
    text = json.dumps(changed(CRD, {SCHEMA: {"type": "object", "properties": {"a": {}}}}), indent=1)
    documents = list(read_documents(text, "crd.yaml", []))
    (finding,) = validate(documents, options=Options(isolated=True)).errors
    assert finding.origin is not None
    assert '"a": {}' in text.splitlines()[finding.origin.line - 1]


SELECTABLE = {
    "type": "object",
    "properties": {
        "spec": {
            "type": "object",
            "properties": {
                "a": {"type": "string"},
                "l": {"type": "array", "items": {"type": "string"}},
            },
        }
    },
}


@pytest.mark.parametrize(
    ("paths", "faulty"),
    [
        ([".spec.a"], None),
        ([".spec.b"], 0),
        ([".spec.l"], 0),
        (["spec.a"], 0),
        ([".spec['a']"], 0),
        ([".metadata.name"], 0),
        ([".spec.a", ".spec.a"], 1),
        ([".spec.a", ""], 1),
    ],
    ids=str,
)
def test_selectable_fields_are_scalars_of_the_schema(paths: list[str], faulty: int | None) -> None:
    fields = [{"jsonPath": path} for path in paths]
    found = faults(changed(CRD, {SCHEMA: SELECTABLE, f"{VERSION}.selectableFields": fields}))
    wanted = set() if faulty is None else {f"spec.selectableFields[{faulty}].jsonPath"}
    assert {path for code, path in found if code == "K8S-CRD-005"} == wanted
