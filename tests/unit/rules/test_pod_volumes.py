from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rules.pod_cases import Case, check, errors, pod, volume

V = "spec.volumes[0]"
M = "spec.containers[0].volumeMounts"
Fields = dict[str, Any]


def source(code: str, kind: str, path: str, refused: Fields, accepted: Fields) -> Case:
    """Return a case about the source of a volume."""
    return Case(code, f"{V}.{path}", volume({kind: refused}), volume({kind: accepted}))


def mount(path: str, refused: Fields, accepted: Fields, code: str = "K8S-VOL-017") -> Case:
    """Return a case about a mount."""
    empty: Fields = {"emptyDir": {}}
    return Case(code, f"{M}.{path}", volume(empty, **refused), volume(empty, **accepted))


def device(path: str, refused: Fields, accepted: Fields, code: str = "K8S-VOL-015") -> Case:
    """Return a case about a container with devices of two claims."""
    volumes = [{"name": n, "persistentVolumeClaim": {"claimName": n}} for n in ("a", "b")]
    volumes.append({"name": "dir", "emptyDir": {}})
    first, second = ({"volumes": volumes, "container": tree} for tree in (refused, accepted))
    return Case(code, f"spec.containers[0].{path}", first, second)


def item(**file: Any) -> Fields:
    return {"name": "a", "items": [{"key": "a", "path": "a", **file}]}


def downward(**file: Any) -> Fields:
    return {"items": [{"path": "a", **file}]}


def projected(*sources: Fields) -> Fields:
    return {"sources": list(sources)}


NAME = {"fieldRef": {"fieldPath": "metadata.name"}}
CLAIM = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": 1}}}
ISCSI = {"targetPortal": "a:1", "iqn": "iqn.2001-04.com.example:a", "lun": 0}
DEVICE = {"name": "a", "devicePath": "/dev/a"}
SHARED = {"diskName": "a", "diskURI": "https://a.blob.core.windows.net/b/c.vhd"}

CASES = [
    Case("K8S-VOL-003", f"{V}.name", {"volumes": [{"name": "A"}]}, {"volumes": [{"name": "a"}]}),
    Case("K8S-VOL-003", f"{V}.name", {"volumes": [None]}, {"volumes": []}),
    Case("K8S-VOL-004", "spec.volumes[1].name", {"volumes": [{"name": "a"}, {"name": "a"}]},
         {"volumes": [{"name": "a"}, {"name": "b"}]}),
    Case("K8S-VOL-005", f"{V}.secret",
         volume({"secret": {"secretName": "a"}, "emptyDir": {}}), volume({"emptyDir": {}})),
    Case("K8S-VOL-005", f"{V}.cephFS",
         volume({"cephfs": {"monitors": ["a"]}, "emptyDir": {}}),
         volume({"cephfs": {"monitors": ["a"]}})),
    source("K8S-VOL-011", "gcePersistentDisk", "persistentDisk.pdName", {"pdName": ""},
           {"pdName": "a"}),
    source("K8S-VOL-011", "rbd", "rbd.monitors", {"monitors": [], "image": "a"},
           {"monitors": ["a"], "image": "a"}),
    source("K8S-VOL-011", "secret", "secret.secretName", {}, {"secretName": "a"}),
    source("K8S-VOL-011", "projected", "projected.sources[0].secret.name",
           projected({"secret": {}}), projected({"secret": {"name": "a"}})),
    source("K8S-VOL-021", "hostPath", "hostPath.path", {"path": "/a/../b"}, {"path": "/a..b"}),
    source("K8S-VOL-021", "gitRepo", "gitRepo.directory",
           {"repository": "a", "directory": "/a"}, {"repository": "a", "directory": "."}),
    source("K8S-VOL-021", "awsElasticBlockStore", "awsElasticBlockStore.partition",
           {"volumeID": "a", "partition": 256}, {"volumeID": "a", "partition": 255}),
    source("K8S-VOL-021", "nfs", "nfs.path", {"server": "a", "path": "b"},
           {"server": "a", "path": "/b"}),
    source("K8S-VOL-021", "iscsi", "iscsi.iqn", {**ISCSI, "iqn": "eui.1"}, ISCSI),
    source("K8S-VOL-021", "iscsi", "iscsi.lun", {**ISCSI, "lun": 256}, ISCSI),
    source("K8S-VOL-021", "iscsi", "iscsi.secretRef", {**ISCSI, "chapAuthSession": True},
           {**ISCSI, "chapAuthSession": True, "secretRef": {"name": "a"}}),
    source("K8S-VOL-021", "iscsi", "iscsi.initiatorname", {**ISCSI, "initiatorName": "a"},
           {**ISCSI, "initiatorName": "naa." + "a" * 32}),
    source("K8S-VOL-021", "iscsi", "name",
           {**ISCSI, "initiatorName": ISCSI["iqn"], "targetPortal": "a" * 60},
           {**ISCSI, "targetPortal": "a" * 60}),
    source("K8S-VOL-021", "fc", "fc.targetWWNs", {}, {"wwids": ["a"]}),
    source("K8S-VOL-021", "fc", "fc.lun", {"targetWWNs": ["a"]}, {"targetWWNs": ["a"], "lun": 255}),
    source("K8S-VOL-021", "flocker", "flocker", {}, {"datasetUUID": "a"}),
    source("K8S-VOL-021", "flocker", "flocker.datasetName", {"datasetName": "a/b"},
           {"datasetName": "a"}),
    source("K8S-VOL-021", "cinder", "cinder.secretRef.name", {"volumeID": "a", "secretRef": {}},
           {"volumeID": "a"}),
    source("K8S-VOL-021", "quobyte", "quobyte.registry", {"registry": "a", "volume": "b"},
           {"registry": "a:1,[::1]:2", "volume": "b"}),
    source("K8S-VOL-021", "quobyte", "quobyte.tenant",
           {"registry": "a:1", "volume": "b", "tenant": "a" * 65},
           {"registry": "a:1", "volume": "b", "tenant": "a" * 64}),
    source("K8S-VOL-021", "flexVolume", "flexVolume.options[kubernetes.io/a]",
           {"driver": "a/b", "options": {"kubernetes.io/a": "b"}},
           {"driver": "a/b", "options": {"a.io/kubernetes.io": "b"}}),
    source("K8S-VOL-021", "azureDisk", "azureDisk.diskURI", {**SHARED, "kind": "Managed"}, SHARED),
    source("K8S-VOL-021", "azureDisk", "azureDisk.diskURI", {**SHARED, "diskURI": "/a"},
           {**SHARED, "diskURI": "/subscriptions/a", "kind": "Managed"}),
    source("K8S-VOL-021", "storageos", "storageos.volumeName", {"volumeName": "A"},
           {"volumeName": "a"}),
    source("K8S-VOL-021", "csi", "csi.driver", {"driver": "a_b"}, {"driver": "A.b"}),
    source("K8S-VOL-021", "csi", "csi.nodePublishSecretRef.name",
           {"driver": "a", "nodePublishSecretRef": {}}, {"driver": "a"}),
    source("K8S-VOL-021", "csi", "csi.name", {"driver": "a", "nodePublishSecretRef": {"name": "A"}},
           {"driver": "a", "nodePublishSecretRef": {"name": "a"}}),
    source("K8S-QTY-002", "emptyDir", "emptyDir.sizeLimit", {"sizeLimit": -1}, {"sizeLimit": 0}),
    # Files
    source("K8S-VOL-010", "secret", "secret.defaultMode", {"secretName": "a", "defaultMode": 512},
           {"secretName": "a", "defaultMode": 511}),
    source("K8S-VOL-010", "configMap", "configMap.items[0].mode", item(mode=-1), item(mode=0)),
    source("K8S-VOL-010", "downwardAPI", "downwardAPI.mode", downward(**NAME, mode=512),
           downward(**NAME, mode=0)),
    source("K8S-VOL-013", "configMap", "configMap.items[0].path", item(path="..a"),
           item(path=".a")),
    source("K8S-VOL-013", "configMap", "configMap.items[0].key", item(key=""), item()),
    source("K8S-VOL-013", "downwardAPI", "downwardAPI.path", downward(**NAME, path="/a"),
           downward(**NAME)),
    source("K8S-VOL-013", "projected", "projected.path",
           projected({"serviceAccountToken": {"path": "../a"}}),
           projected({"serviceAccountToken": {"path": "a"}})),
    source("K8S-VOL-012", "projected", "projected.sources[0]",
           projected({"secret": {"name": "a"}, "configMap": {"name": "a"}}),
           projected({"secret": {"name": "a"}}, {"configMap": {"name": "a"}})),
    source("K8S-VOL-018", "projected", "projected",
           projected({"secret": item()}, {"configMap": item()}),
           projected({"secret": item()}, {"configMap": item(path="b")})),
    source("K8S-VOL-019", "projected", "projected.sources[0].serviceAccountToken.expirationSeconds",
           projected({"serviceAccountToken": {"path": "a", "expirationSeconds": 599}}),
           projected({"serviceAccountToken": {"path": "a", "expirationSeconds": 600}})),
    source("K8S-VOL-020", "downwardAPI", "downwardAPI", downward(), downward(**NAME)),
    source("K8S-VOL-020", "downwardAPI", "downwardAPI.resourceFieldRef.containerName",
           downward(resourceFieldRef={"resource": "limits.cpu"}),
           downward(resourceFieldRef={"resource": "limits.cpu", "containerName": "a"})),
    source("K8S-VOL-020", "downwardAPI", "downwardAPI.fieldRef.fieldPath",
           downward(fieldRef={"fieldPath": "status.podIP"}),
           downward(fieldRef={"fieldPath": "metadata.labels"})),
    source("K8S-VOL-022", "ephemeral", "ephemeral.volumeClaimTemplate.spec.resources[storage]",
           {"volumeClaimTemplate": {"spec": {"accessModes": ["ReadWriteOnce"]}}},
           {"volumeClaimTemplate": {"spec": CLAIM}}),
    source("K8S-VOL-022", "ephemeral", "ephemeral.volumeClaimTemplate.metadata.name",
           {"volumeClaimTemplate": {"spec": CLAIM, "metadata": {"name": "a"}}},
           {"volumeClaimTemplate": {"spec": CLAIM, "metadata": {"labels": {"a": "b"}}}}),
    # Mounts
    Case("K8S-VOL-001", f"{M}[0].name",
         {"container": {"volumeMounts": [{"name": "a", "mountPath": "/a"}]}},
         {"container": {"volumeMounts": []}}),
    Case("K8S-VOL-007", f"{M}[0].mountPath", volume({"emptyDir": {}}, mountPath=""),
         volume({"emptyDir": {}}, mountPath="a")),
    mount("subPath", {"subPath": "../a"}, {"subPath": "..a"}, "K8S-VOL-009"),
    mount("mountPropagation", {"mountPropagation": "Bidirectional"},
          {"mountPropagation": "HostToContainer"}),
    mount("recursiveReadOnly", {"recursiveReadOnly": "Enabled"},
          {"recursiveReadOnly": "Enabled", "readOnly": True}),
    mount("recursiveReadOnly",
          {"recursiveReadOnly": "Enabled", "readOnly": True, "mountPropagation": "HostToContainer"},
          {"recursiveReadOnly": "Disabled", "mountPropagation": "HostToContainer"}),
    mount("mountPropagation", {"mountPropagation": ""}, {"mountPropagation": None}, "K8S-POD-021"),
    device("volumeDevices[0].name", {"volumeDevices": [{**DEVICE, "name": "dir"}]},
           {"volumeDevices": [DEVICE]}),
    device("volumeDevices[1].name",
           {"volumeDevices": [DEVICE, {**DEVICE, "devicePath": "/b"}]},
           {"volumeDevices": [DEVICE, {"name": "b", "devicePath": "/b"}]}),
    device("volumeDevices[0].devicePath", {"volumeDevices": [{**DEVICE, "devicePath": "/a/.."}]},
           {"volumeDevices": [DEVICE]}, "K8S-VOL-007"),
    device("volumeDevices[0].name",
           {"volumeDevices": [DEVICE], "volumeMounts": [{"name": "a", "mountPath": "/m"}]},
           {"volumeDevices": [DEVICE], "volumeMounts": [{"name": "b", "mountPath": "/m"}]}),
    device("volumeMounts[0].mountPath",
           {"volumeDevices": [DEVICE], "volumeMounts": [{"name": "b", "mountPath": "/dev/a"}]},
           {"volumeDevices": [DEVICE], "volumeMounts": [{"name": "b", "mountPath": "/dev/b"}]},
           "K8S-VOL-008"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.path}")
@pytest.mark.parametrize("as_template", [False, True])
def test_volumes(case: Case, *, as_template: bool) -> None:
    check(case, as_template=as_template)


def test_an_image_volume_of_a_pod_names_its_image() -> None:
    assert errors(pod(**volume({"image": {}}))) == [("K8S-VOL-011", f"{V}.image.reference")]
    assert not errors(pod(**volume({"image": {"reference": "a"}})))


def test_a_claim_of_an_ephemeral_volume_is_not_mounted_as_another() -> None:
    spec = volume({"ephemeral": {"volumeClaimTemplate": {"spec": CLAIM}}})
    spec["volumes"].append({"name": "again", "persistentVolumeClaim": {"claimName": "web-data"}})
    path = "spec.volumes[1].persistentVolumeClaim.claimName"
    assert errors(pod(**spec)) == [("K8S-VOL-016", path)]
    spec["volumes"][1]["persistentVolumeClaim"]["claimName"] = "web-other"
    assert not errors(pod(**spec))


def test_projections_behind_features_that_are_off_drop_out() -> None:
    bundle = {"clusterTrustBundle": {"path": "a"}, "secret": {"name": "a"}}
    assert not errors(pod(**volume({"projected": projected(bundle)})))


def test_a_claim_template_of_a_stateful_set_takes_the_place_of_a_volume() -> None:
    def stateful_set(claim: str) -> Fields:
        inner = pod(**volume({"emptyDir": {}, "secret": {"secretName": "a"}}))["spec"]
        labels = {"app": "db"}
        template = {"metadata": {"labels": labels}, "spec": inner}
        claims = [{"metadata": {"name": claim}, "spec": CLAIM}]
        spec = {"selector": {"matchLabels": labels}, "template": template, "serviceName": "db"}
        return {
            "apiVersion": "apps/v1",
            "kind": "StatefulSet",
            "metadata": {"name": "db"},
            "spec": {**spec, "volumeClaimTemplates": claims},
        }

    assert not errors(stateful_set("data"))
    path = "spec.template.spec.volumes[0]"
    assert errors(stateful_set("other")) == [("K8S-VOL-005", f"{path}.secret")]
    assert ("K8S-VOL-003", f"{path}.name") in errors(stateful_set("A"))
