"""`StatefulService` with its claims: what they make, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    Claim,
    ClaimRetention,
    OnDelete,
    ServiceOptions,
    Sidecar,
    StatefulService,
    StatefulUpdate,
    Volume,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of

DATA = Claim(name="data", size="20Gi", at="/var/lib/db")


def database(**more: Any) -> StatefulService:
    return StatefulService(name="db", image="db:1", **{"port": 5432, **more})


def stateful_set(**more: Any) -> dict[str, Any]:
    found: dict[str, Any] = made(database(**more))["StatefulSet", "db"]["spec"]
    return found


def test_the_headless_service_names_the_pods() -> None:
    objects = made(database(replicas=3))
    assert objects["StatefulSet", "db"]["spec"]["serviceName"] == "db"
    assert objects["Service", "db"]["spec"]["clusterIP"] == "None"
    assert ("PodDisruptionBudget", "db") in objects


def test_the_headless_service_exists_without_ports() -> None:
    service = made(database(port=None))["Service", "db"]["spec"]
    assert service == {"clusterIP": "None", "selector": {"app.kubernetes.io/name": "db"}}


def test_without_a_service_no_service_is_named() -> None:
    assert "serviceName" not in stateful_set(service=None)


def test_a_claim_is_mounted_and_no_volume_of_the_pod() -> None:
    spec = stateful_set(claims=[DATA])
    (template,) = spec["volumeClaimTemplates"]
    assert template["spec"] == {
        "accessModes": ["ReadWriteOnce"],
        "resources": {"requests": {"storage": "20Gi"}},
    }
    pod = spec["template"]["spec"]
    assert {"name": "data", "mountPath": "/var/lib/db"} in pod["containers"][0]["volumeMounts"]
    assert "data" not in [volume["name"] for volume in pod["volumes"]]


def test_a_sidecar_sees_the_same_claim() -> None:
    backup = Sidecar(
        name="backup", image="backup:1", volumes=[Volume(name="data", at="/data", read_only=True)]
    )
    pod = stateful_set(claims=[DATA], sidecars=[backup])["template"]["spec"]
    assert {"name": "data", "mountPath": "/data", "readOnly": True} in (
        pod["initContainers"][0]["volumeMounts"]
    )
    assert "data" not in [volume["name"] for volume in pod["volumes"]]


def test_a_claim_says_class_modes_and_source() -> None:
    claim = Claim(
        name="data",
        size=1024,
        storage_class="",
        access_modes=["ReadWriteOncePod"],
        data_source=k8s.TypedLocalObjectReference(
            api_group="snapshot.storage.k8s.io", kind="VolumeSnapshot", name="before"
        ),
        labels={"a": "b"},
        annotations={"c": "d"},
    )
    template = claim.template()
    assert template.spec is not None
    assert (template.spec.storage_class_name, template.spec.access_modes) == (
        "",
        ["ReadWriteOncePod"],
    )
    assert template.spec.data_source is not None
    assert template.metadata == k8s.ObjectMeta(
        name="data", labels={"a": "b"}, annotations={"c": "d"}
    )


def test_clients_may_have_a_service_with_an_address() -> None:
    objects = made(database(client_service=ServiceOptions(type="LoadBalancer")))
    assert "clusterIP" not in objects["Service", "db-client"]["spec"]
    assert objects["Service", "db-client"]["spec"]["type"] == "LoadBalancer"
    assert objects["StatefulSet", "db"]["spec"]["serviceName"] == "db"


def test_order_ordinals_retention_and_update() -> None:
    spec = stateful_set(
        pod_management_policy="Parallel",
        first_ordinal=1,
        retention=ClaimRetention(when_deleted="Delete"),
        update=StatefulUpdate(partition=2, max_unavailable="50%"),
        min_ready=5,
        revision_history_limit=3,
    )
    assert spec["podManagementPolicy"] == "Parallel"
    assert spec["ordinals"] == {"start": 1}
    assert spec["persistentVolumeClaimRetentionPolicy"] == {
        "whenDeleted": "Delete",
        "whenScaled": "Retain",
    }
    rolling = {"partition": 2, "maxUnavailable": "50%"}
    assert spec["updateStrategy"] == {"type": "RollingUpdate", "rollingUpdate": rolling}
    assert (spec["minReadySeconds"], spec["revisionHistoryLimit"]) == (5, 3)


def test_pods_may_wait_to_be_deleted() -> None:
    assert stateful_set(update=OnDelete())["updateStrategy"] == {"type": "OnDelete"}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"name": "d" * 53}, "at most 52 characters"),
        ({"claims": [DATA, DATA]}, 'two claims are named "data"'),
        (
            {"claims": [DATA], "volumes": [Volume(name="data", at="/x", config_map="settings")]},
            'the volume "data" has a source of its own',
        ),
        ({"port": None, "client_service": ServiceOptions()}, "client_service needs a port"),
        ({"client_service": ServiceOptions(name="db")}, 'both Services are named "db"'),
        ({"first_ordinal": -1}, "greater than or equal to 0"),
        ({"pod_management_policy": "parallel"}, "'Parallel'"),
    ],
)
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    told = refusal_of(StatefulService, **{"name": "db", "image": "db:1", "port": 5432, **fields})
    assert message in told


@pytest.mark.parametrize(
    ("call", "fields", "message"),
    [
        (StatefulUpdate, {"max_unavailable": 0}, "no Pod could be replaced"),
        (StatefulUpdate, {"max_unavailable": "0%"}, "write max_unavailable=1"),
        (Claim, {"name": "data", "size": "twenty"}, "twenty"),
        (Claim, {"name": "data"}, "size"),
        (Claim, {"name": "data", "size": 1, "access_modes": ["RWO"]}, "'ReadWriteOnce'"),
        (ClaimRetention, {"when_scaled": "Keep"}, "'Retain' or 'Delete'"),
    ],
)
def test_misuse_of_its_options_is_refused(call: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(call, **fields)
