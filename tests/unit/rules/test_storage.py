from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, Tree, changed, faults

CLAIM: Tree = {
    "apiVersion": "v1",
    "kind": "PersistentVolumeClaim",
    "metadata": {"name": "data"},
    "spec": {
        "accessModes": ["ReadWriteOnce", "ReadOnlyMany"],
        "resources": {"requests": {"storage": "1Gi"}, "limits": {"storage": "-1Gi"}},
        "storageClassName": "fast",
        "volumeAttributesClassName": "gold",
        "dataSourceRef": {"apiGroup": "snapshot.storage.k8s.io", "kind": "VolumeSnapshot"}
        | {"name": "old"},
    },
}
VOLUME: Tree = {
    "apiVersion": "v1",
    "kind": "PersistentVolume",
    "metadata": {"name": "data"},
    "spec": {
        "capacity": {"storage": "1Gi"},
        "accessModes": ["ReadWriteOnce"],
        "storageClassName": "fast",
        "csi": {
            "driver": "csi.example.com",
            "volumeHandle": "data",
            "nodeStageSecretRef": {},
            "nodePublishSecretRef": {"name": "a", "namespace": "shop"},
        },
    },
}
SPEC = {"spec.csi": GONE}
TERMS = "spec.nodeAffinity.required.nodeSelectorTerms"
EXPRESSION = {"key": "zone", "operator": "In", "values": ["a"]}
LOCAL = SPEC | {
    "spec.local": {"path": "/mnt"},
    "spec.nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [EXPRESSION]}]}},
}
CLASS: Tree = {
    "apiVersion": "storage.k8s.io/v1",
    "kind": "StorageClass",
    "metadata": {"name": "fast"},
    "provisioner": "csi.example.com",
    "parameters": {"type": "ssd"},
    "allowedTopologies": [
        {"matchLabelExpressions": [{"key": "zone", "values": ["a", "b"]}]},
        {"matchLabelExpressions": [{"key": "zone", "values": ["c"]}]},
    ],
}
EXPRESSIONS = "allowedTopologies[0].matchLabelExpressions"
ATTACHMENT: Tree = {
    "apiVersion": "storage.k8s.io/v1",
    "kind": "VolumeAttachment",
    "metadata": {"name": "data"},
    "spec": {
        "attacher": "csi.example.com",
        "nodeName": "node-1",
        "source": {"persistentVolumeName": "data"},
    },
}
INLINE = {
    "accessModes": ["ReadWriteOnce"],
    "csi": {"driver": "csi.example.com", "volumeHandle": "a"},
}
DRIVER: Tree = {
    "apiVersion": "storage.k8s.io/v1",
    "kind": "CSIDriver",
    "metadata": {"name": "csi.example.com"},
    "spec": {
        "tokenRequests": [{"audience": "a", "expirationSeconds": 600}, {"audience": "b"}],
        "nodeAllocatableUpdatePeriodSeconds": 10,
        "volumeLifecycleModes": ["Persistent"],
    },
}
NODE: Tree = {
    "apiVersion": "storage.k8s.io/v1",
    "kind": "CSINode",
    "metadata": {"name": "node-1"},
    "spec": {
        "drivers": [
            {"name": "a", "nodeID": "i-1", "topologyKeys": ["zone"], "allocatable": {"count": 0}},
            {"name": "b", "nodeID": "i-1", "topologyKeys": None},
        ]
    },
}
CAPACITY: Tree = {
    "apiVersion": "storage.k8s.io/v1",
    "kind": "CSIStorageCapacity",
    "metadata": {"name": "a"},
    "storageClassName": "fast",
    "capacity": "1Ti",
    "nodeTopology": {"matchLabels": {"zone": "a"}},
}
ATTRIBUTES: Tree = {
    "apiVersion": "storage.k8s.io/v1",
    "kind": "VolumeAttributesClass",
    "metadata": {"name": "gold"},
    "driverName": "csi.example.com",
    "parameters": {"iops": "1"},
}


@pytest.mark.parametrize(
    ("base", "changes"),
    [
        (CLAIM, {}),
        (CLAIM, {"spec.storageClassName": "", "spec.volumeAttributesClassName": ""}),
        (CLAIM, {"spec.dataSource": {"kind": "Odd", "name": ""}, "spec.dataSourceRef": GONE}),
        (CLAIM, {"spec.dataSourceRef": {"kind": "PersistentVolumeClaim", "name": "a"}}),
        (VOLUME, {}),
        (VOLUME, LOCAL),
        (VOLUME, SPEC | {"spec.nfs": {"server": "a", "path": "/a"}}),
        (VOLUME, SPEC | {"spec.hostPath": {"path": "/a..b"}}),
        (VOLUME, SPEC | {"spec.fc": {"wwids": ["a"]}}),
        (
            VOLUME,
            SPEC
            | {"spec.iscsi": {"targetPortal": "a", "iqn": "iqn.2001-04.com.example:a", "lun": 0}},
        ),
        (VOLUME, {"spec.volumeAttributesClassName": "gold"}),
        (
            VOLUME,
            SPEC
            | {"spec.nfs": {"server": "a", "path": "/a"}, "spec.flexVolume": {"driver": "a/b"}},
        ),
        (CLASS, {}),
        (CLASS, {"parameters": {}, "provisioner": "Kubernetes.io/No-Provisioner"}),
        (ATTACHMENT, {}),
        (ATTACHMENT, {"spec.source": {"inlineVolumeSpec": INLINE}}),
        (DRIVER, {}),
        (NODE, {}),
        (CAPACITY, {}),
        (ATTRIBUTES, {}),
    ],
    ids=str,
)
def test_accepted(base: Tree, changes: dict[str, Any]) -> None:
    assert faults(changed(base, changes)) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.accessModes": []}, "PVC-001", "spec.accessModes"),
        ({"spec.accessModes": [None]}, "PVC-001", "spec.accessModes"),
        (
            {"spec.accessModes": ["ReadWriteOnce", "ReadWriteOncePod"]},
            "PVC-001",
            "spec.accessModes",
        ),
        ({"spec.resources": {}}, "PVC-002", "spec.resources[storage]"),
        ({"spec.resources.requests.storage": 0}, "PVC-002", "spec.resources[storage]"),
        ({"spec.resources.requests.storage": "-1Gi"}, "PVC-002", "spec.resources[storage]"),
        ({"spec.storageClassName": "A_b"}, "PVC-005", "spec.storageClassName"),
        ({"spec.volumeAttributesClassName": "A"}, "PVC-005", "spec.volumeAttributesClassName"),
        ({"spec.dataSourceRef.name": ""}, "PVC-005", "spec.dataSourceRef.name"),
        ({"spec.dataSourceRef.apiGroup": ""}, "PVC-005", "spec.dataSourceRef"),
        ({"spec.dataSourceRef.apiGroup": "A b"}, "PVC-005", "spec.dataSourceRef.apiGroup"),
        (
            {
                "spec.dataSource": {
                    "apiGroup": "snapshot.storage.k8s.io",
                    "kind": "VolumeSnapshot",
                    "name": "new",
                }
            },
            "PVC-005",
            "spec",
        ),
        ({"spec.volumeMode": ""}, "FIELD-001", "spec.volumeMode"),
    ],
    ids=str,
)
def test_claims(changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(CLAIM, changes)) == {(f"K8S-{code}", path)}


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.capacity": {}}, "PVC-004", "spec.capacity"),
        ({"spec.capacity[cpu]": 1}, "PVC-004", "spec.capacity"),
        ({"spec.capacity[storage]": "0"}, "PVC-004", "spec.capacity[storage]"),
        ({"spec.accessModes": [None]}, "PVC-004", "spec.accessModes"),
        (SPEC, "PV-001", "spec"),
        ({"spec.nfs": {"server": "a", "path": "/a"}}, "PV-001", "spec.csi"),
        ({"spec.csi.driver": "a b"}, "PV-001", "spec.csi.driver"),
        ({"spec.csi.volumeHandle": ""}, "PV-001", "spec.csi.volumeHandle"),
        (
            {"spec.csi.nodePublishSecretRef": {"name": "a"}},
            "PV-001",
            "spec.csi.nodePublishSecretRef.namespace",
        ),
        (SPEC | {"spec.hostPath": {"path": "/a/../b"}}, "PV-001", "spec.hostPath.path"),
        (
            SPEC
            | {"spec.hostPath": {"path": "/."}, "spec.persistentVolumeReclaimPolicy": "Recycle"},
            "PV-001",
            "spec.persistentVolumeReclaimPolicy",
        ),
        (SPEC | {"spec.nfs": {"server": "", "path": "/a"}}, "PV-001", "spec.nfs.server"),
        (SPEC | {"spec.nfs": {"server": "a", "path": "a"}}, "PV-001", "spec.nfs.path"),
        (SPEC | {"spec.gcePersistentDisk": {"pdName": ""}}, "PV-001", "spec.persistentDisk.pdName"),
        (
            SPEC | {"spec.awsElasticBlockStore": {"volumeID": "a", "partition": 256}},
            "PV-001",
            "spec.awsElasticBlockStore.partition",
        ),
        (
            SPEC | {"spec.glusterfs": {"endpoints": "a", "path": "a", "endpointsNamespace": ""}},
            "PV-001",
            "spec.glusterfs.endpointsNamespace",
        ),
        (SPEC | {"spec.flocker": {}}, "PV-001", "spec.flocker"),
        (SPEC | {"spec.flocker": {"datasetName": "a/b"}}, "PV-001", "spec.flocker.datasetName"),
        (
            SPEC | {"spec.quobyte": {"registry": "host", "volume": "a"}},
            "PV-001",
            "spec.quobyte.registry",
        ),
        (
            SPEC | {"spec.iscsi": {"targetPortal": "a", "iqn": "iqn.bad", "lun": 0}},
            "PV-001",
            "spec.iscsi.iqn",
        ),
        (
            SPEC | {"spec.iscsi": {"targetPortal": "a", "iqn": "eui." + "a" * 16, "lun": 256}},
            "PV-001",
            "spec.iscsi.lun",
        ),
        (
            SPEC
            | {
                "spec.iscsi": {
                    "targetPortal": "a",
                    "iqn": "naa." + "a" * 32,
                    "lun": 0,
                    "chapAuthSession": True,
                }
            },
            "PV-001",
            "spec.iscsi.secretRef",
        ),
        (
            SPEC | {"spec.cinder": {"volumeID": "a", "secretRef": {"name": "a"}}},
            "PV-001",
            "spec.cinder.secretRef.namespace",
        ),
        (SPEC | {"spec.fc": {}}, "PV-001", "spec.fc.targetWWNs"),
        (SPEC | {"spec.fc": {"targetWWNs": ["a"]}}, "PV-001", "spec.fc.lun"),
        (
            SPEC | {"spec.flexVolume": {"driver": "a", "options": {"kubernetes.io/x": "a"}}},
            "PV-001",
            "spec.flexVolume.options[kubernetes.io/x]",
        ),
        (
            SPEC | {"spec.azureFile": {"secretName": "a", "shareName": "a", "secretNamespace": ""}},
            "PV-001",
            "spec.azureFile.secretNamespace",
        ),
        (
            SPEC | {"spec.azureDisk": {"diskName": "a", "diskURI": "a", "kind": "Managed"}},
            "PV-001",
            "spec.azureDisk.diskURI",
        ),
        (SPEC | {"spec.storageos": {"volumeName": "A"}}, "PV-001", "spec.storageos.volumeName"),
        (LOCAL | {"spec.local.path": "/a/.."}, "PV-001", "spec.local.path"),
        (LOCAL | {"spec.nodeAffinity": None}, "PV-002", "spec.nodeAffinity"),
        ({"spec.nodeAffinity": {}}, "PV-002", "spec.nodeAffinity.required"),
        (LOCAL | {TERMS: []}, "PV-002", TERMS),
        (
            LOCAL | {f"{TERMS}[0].matchExpressions[0].values": []},
            "PV-002",
            f"{TERMS}[0].matchExpressions[0].values",
        ),
        (
            LOCAL | {f"{TERMS}[0].matchExpressions[0].key": ""},
            "PV-002",
            f"{TERMS}[0].matchExpressions[0].key",
        ),
        (
            LOCAL
            | {f"{TERMS}[0]": {"matchFields": [{"key": "a", "operator": "In", "values": ["b"]}]}},
            "PV-002",
            f"{TERMS}[0].matchFields[0].key",
        ),
        ({"spec.storageClassName": "A_b"}, "PV-003", "spec.storageClassName"),
        ({"spec.volumeAttributesClassName": ""}, "PV-003", "spec.volumeAttributesClassName"),
        (
            SPEC | {"spec.hostPath": {"path": "/a"}, "spec.volumeAttributesClassName": "gold"},
            "PV-003",
            "spec.csi",
        ),
    ],
    ids=str,
)
def test_volumes(changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(VOLUME, changes)) == {(f"K8S-{code}", path)}


@pytest.mark.parametrize(
    ("base", "changes", "code", "path"),
    [
        (CLASS, {"provisioner": ""}, "PVC-003", "provisioner"),
        (CLASS, {"provisioner": "a!"}, "PVC-003", "provisioner"),
        (CLASS, {"parameters": {"": "a"}}, "PVC-007", "parameters"),
        (CLASS, {"parameters": {str(i): "" for i in range(513)}}, "PVC-007", "parameters"),
        (CLASS, {"parameters": {"a": "b" * 262_144}}, "PVC-007", "parameters"),
        (CLASS, {f"{EXPRESSIONS}[0].values": []}, "PVC-008", f"{EXPRESSIONS}[0].values"),
        (CLASS, {f"{EXPRESSIONS}[0].values": ["a", "a"]}, "PVC-008", f"{EXPRESSIONS}[0].values[1]"),
        (CLASS, {f"{EXPRESSIONS}[0].key": "a b"}, "PVC-008", f"{EXPRESSIONS}[0].key"),
        (
            CLASS,
            {f"{EXPRESSIONS}[0].values": ["c"]},
            "PVC-008",
            "allowedTopologies[1].matchLabelExpressions",
        ),
        (
            CLASS,
            {"allowedTopologies": [{}]},
            "PVC-008",
            "allowedTopologies[0].matchLabelExpressions",
        ),
        (CLASS, {"volumeBindingMode": ""}, "FIELD-001", "volumeBindingMode"),
        (ATTRIBUTES, {"driverName": ""}, "PVC-003", "driverName"),
        (ATTRIBUTES, {"parameters": {}}, "PVC-007", "parameters"),
        (ATTACHMENT, {"spec.attacher": ""}, "PV-004", "spec.attacher"),
        (ATTACHMENT, {"spec.nodeName": ""}, "PV-004", "spec.nodeName"),
        (ATTACHMENT, {"spec.source": {}}, "PV-004", "spec.source"),
        (
            ATTACHMENT,
            {"spec.source.persistentVolumeName": ""},
            "PV-004",
            "spec.source.persistentVolumeName",
        ),
        (
            ATTACHMENT,
            {"spec.source": {"inlineVolumeSpec": INLINE | {"storageClassName": "a"}}},
            "PV-004",
            "spec.source.inlineVolumeSpec.storageClassName",
        ),
        (
            ATTACHMENT,
            {"spec.source": {"inlineVolumeSpec": INLINE | {"volumeMode": "Block"}}},
            "PV-004",
            "spec.source.inlineVolumeSpec.volumeMode",
        ),
        (
            DRIVER,
            {"spec.tokenRequests[0].expirationSeconds": 599},
            "CSI-001",
            "spec.tokenRequests[0].expirationSeconds",
        ),
        (
            DRIVER,
            {"spec.tokenRequests[1].audience": "a"},
            "CSI-001",
            "spec.tokenRequests[1].audience",
        ),
        (
            DRIVER,
            {"spec.nodeAllocatableUpdatePeriodSeconds": 9},
            "CSI-001",
            "spec.nodeAllocatableUpdatePeriodSeconds",
        ),
        (DRIVER, {"spec.volumeLifecycleModes": [None]}, "CSI-001", "spec.volumeLifecycleModes"),
        (DRIVER, {"spec.fsGroupPolicy": ""}, "FIELD-001", "spec.fsGroupPolicy"),
        (NODE, {"spec.drivers[1].name": "a"}, "CSI-002", "spec.drivers[1].name"),
        (NODE, {"spec.drivers[0].nodeID": ""}, "CSI-002", "spec.drivers[0].nodeID"),
        (NODE, {"spec.drivers[0].nodeID": "a" * 257}, "CSI-002", "spec.drivers[0].nodeID"),
        (
            NODE,
            {"spec.drivers[0].allocatable.count": -1},
            "CSI-002",
            "spec.drivers[0].allocatable.count",
        ),
        (NODE, {"spec.drivers[0].topologyKeys": ["a b"]}, "CSI-002", "spec.drivers[0]"),
        (NODE, {"spec.drivers[0].topologyKeys": ["a", "a"]}, "CSI-002", "spec.drivers[0]"),
        (CAPACITY, {"storageClassName": ""}, "CSI-003", "storageClassName"),
        (CAPACITY, {"capacity": "-1"}, "CSI-003", "capacity"),
        (
            CAPACITY,
            {"nodeTopology.matchLabels": {"zone": "a "}},
            "SEL-001",
            "nodeTopology.matchLabels",
        ),
    ],
    ids=lambda value: str(value)[:80],
)
def test_others(base: Tree, changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(base, changes)) == {(f"K8S-{code}", path)}


@pytest.mark.parametrize(
    ("expression", "field"),
    [
        ({"operator": ""}, "operator"),
        ({"operator": "Exists"}, "values"),
        ({"operator": "Gt", "values": []}, "values"),
        ({"values": ["a b"]}, "values[0]"),
    ],
    ids=str,
)
def test_expressions_of_node_affinity(expression: dict[str, Any], field: str) -> None:
    path = f"{TERMS}[0].matchExpressions[0]"
    tree = changed(VOLUME, LOCAL | {path: EXPRESSION | expression})
    assert f"{path}.{field}" in {where for _, where in faults(tree)}


@pytest.mark.parametrize(
    ("expression", "field"),
    [
        ({}, None),
        ({"operator": "Exists"}, "operator"),
        ({"values": []}, "values"),
        ({"values": ["A"]}, "values[0]"),
    ],
    ids=str,
)
def test_fields_of_node_affinity(expression: dict[str, Any], field: str | None) -> None:
    path = f"{TERMS}[0].matchFields[0]"
    whole = {"key": "metadata.name", "operator": "In", "values": ["node-1"]} | expression
    tree = changed(VOLUME, LOCAL | {f"{TERMS}[0]": {"matchFields": [whole]}})
    wanted = {("K8S-PV-002", f"{path}.{field}")} if field else set()
    assert faults(tree) == wanted


def test_claims_of_stateful_sets() -> None:
    path = "spec.volumeClaimTemplates[0].spec"
    tree = {
        "apiVersion": "apps/v1",
        "kind": "StatefulSet",
        "metadata": {"name": "db"},
        "spec": {
            "selector": {"matchLabels": {"app": "db"}},
            "template": {
                "metadata": {"labels": {"app": "db"}},
                "spec": {"containers": [{"name": "db", "image": "example.com/db:1"}]},
            },
            "volumeClaimTemplates": [{"metadata": {"name": "data"}, "spec": CLAIM["spec"]}],
        },
    }
    assert faults(tree) == set()
    for changes, field in (
        ({f"{path}.accessModes": []}, ".accessModes"),
        ({f"{path}.resources": {}}, ".resources[storage]"),
        ({f"{path}.dataSourceRef.namespace": "A"}, ".dataSourceRef.namespace"),
        ({f"{path}.dataSource": {"kind": "Odd", "name": "a"}}, ".dataSource"),
        (
            {
                f"{path}.dataSource": {"kind": "PersistentVolumeClaim", "name": "a"},
                f"{path}.dataSourceRef.namespace": "shop",
            },
            "",
        ),
    ):
        assert ("K8S-PVC-006", f"{path}{field}") in faults(changed(tree, changes))
