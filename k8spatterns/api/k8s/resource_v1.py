"""Typed objects of resource.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from k8spatterns.api._base import (
    ApiStruct,
    Int64,
    KubeObject,
    ListKeys,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)

from . import core_v1, meta_v1


class AllocatedDeviceStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#allocateddevicestatus-v1-resource-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[meta_v1.Condition] | None = None
    data: RawExtension | None = None
    device: str
    driver: str
    network_data: NetworkDeviceData | None = None
    pool: str
    share_id: str | None = msgspec.field(default=None, name="shareID")


class AllocationResult(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#allocationresult-v1-resource-k8s-io"""

    allocation_timestamp: Time | None = None
    devices: DeviceAllocationResult | None = None
    node_selector: core_v1.NodeSelector | None = None


class CELDeviceSelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#celdeviceselector-v1-resource-k8s-io"""

    expression: str


class CapacityRequestPolicy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#capacityrequestpolicy-v1-resource-k8s-io"""

    default: Quantity | None = None
    valid_range: CapacityRequestPolicyRange | None = None
    valid_values: list[Quantity] | None = None


class CapacityRequestPolicyRange(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#capacityrequestpolicyrange-v1-resource-k8s-io"""

    max: Quantity | None = None
    min: Quantity
    step: Quantity | None = None


class CapacityRequirements(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#capacityrequirements-v1-resource-k8s-io"""

    requests: dict[str, Quantity] | None = None


class Counter(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#counter-v1-resource-k8s-io"""

    value: Quantity


class CounterSet(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#counterset-v1-resource-k8s-io"""

    name: str
    counters: dict[str, Counter]


class Device(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#device-v1-resource-k8s-io"""

    name: str
    all_nodes: bool | None = None
    allow_multiple_allocations: bool | None = None
    attributes: dict[str, DeviceAttribute] | None = None
    binding_conditions: list[str] | None = None
    binding_failure_conditions: list[str] | None = None
    binds_to_node: bool | None = None
    capacity: dict[str, DeviceCapacity] | None = None
    consumes_counters: list[DeviceCounterConsumption] | None = None
    node_allocatable_resource_mappings: dict[str, NodeAllocatableResourceMapping] | None = None
    node_name: str | None = None
    node_selector: core_v1.NodeSelector | None = None
    taints: list[DeviceTaint] | None = None


class DeviceAllocationConfiguration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceallocationconfiguration-v1-resource-k8s-io"""

    opaque: OpaqueDeviceConfiguration | None = None
    requests: list[str] | None = None
    source: Literal["FromClaim", "FromClass"]


class DeviceAllocationResult(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceallocationresult-v1-resource-k8s-io"""

    config: list[DeviceAllocationConfiguration] | None = None
    results: list[DeviceRequestAllocationResult] | None = None


class DeviceAttribute(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceattribute-v1-resource-k8s-io"""

    bool_: bool | None = None
    bools: list[bool] | None = None
    int_: Int64 | None = None
    ints: list[Int64] | None = None
    string: str | None = None
    strings: list[str] | None = None
    version: str | None = None
    versions: list[str] | None = None


class DeviceCapacity(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#devicecapacity-v1-resource-k8s-io"""

    request_policy: CapacityRequestPolicy | None = None
    value: Quantity


class DeviceClaim(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceclaim-v1-resource-k8s-io"""

    config: list[DeviceClaimConfiguration] | None = None
    constraints: list[DeviceConstraint] | None = None
    requests: list[DeviceRequest] | None = None


class DeviceClaimConfiguration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceclaimconfiguration-v1-resource-k8s-io"""

    opaque: OpaqueDeviceConfiguration | None = None
    requests: list[str] | None = None


class DeviceClass(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceclass-v1-resource-k8s-io"""

    __resource__ = Resource(
        group="resource.k8s.io",
        version="v1",
        kind="DeviceClass",
        plural="deviceclasses",
        namespaced=False,
        module=__name__,
        class_name="DeviceClass",
        system="k8s",
    )

    api_version: Literal["resource.k8s.io/v1"] = constant("resource.k8s.io/v1")
    kind: Literal["DeviceClass"] = constant("DeviceClass")
    metadata: meta_v1.ObjectMeta | None = None
    spec: DeviceClassSpec


class DeviceClassConfiguration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceclassconfiguration-v1-resource-k8s-io"""

    opaque: OpaqueDeviceConfiguration | None = None


class DeviceClassSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceclassspec-v1-resource-k8s-io"""

    config: list[DeviceClassConfiguration] | None = None
    extended_resource_name: str | None = None
    selectors: list[DeviceSelector] | None = None


class DeviceConstraint(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceconstraint-v1-resource-k8s-io"""

    distinct_attribute: str | None = None
    match_attribute: str | None = None
    requests: list[str] | None = None


class DeviceCounterConsumption(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#devicecounterconsumption-v1-resource-k8s-io"""

    counter_set: str
    counters: dict[str, Counter]


class DeviceRequest(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#devicerequest-v1-resource-k8s-io"""

    name: str
    exactly: ExactDeviceRequest | None = None
    first_available: list[DeviceSubRequest] | None = None


class DeviceRequestAllocationResult(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#devicerequestallocationresult-v1-resource-k8s-io"""

    admin_access: bool | None = None
    binding_conditions: list[str] | None = None
    binding_failure_conditions: list[str] | None = None
    consumed_capacity: dict[str, Quantity] | None = None
    device: str
    driver: str
    pool: str
    request: str
    share_id: str | None = msgspec.field(default=None, name="shareID")
    tolerations: list[DeviceToleration] | None = None


class DeviceSelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceselector-v1-resource-k8s-io"""

    cel: CELDeviceSelector | None = None


class DeviceSubRequest(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#devicesubrequest-v1-resource-k8s-io"""

    name: str
    allocation_mode: Literal["All", "ExactCount"] | None = None
    capacity: CapacityRequirements | None = None
    count: Int64 | None = None
    device_class_name: str
    selectors: list[DeviceSelector] | None = None
    tolerations: list[DeviceToleration] | None = None


class DeviceTaint(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#devicetaint-v1-resource-k8s-io"""

    effect: Literal["NoExecute", "NoSchedule", "None"]
    key: str
    time_added: Time | None = None
    value: str | None = None


class DeviceToleration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#devicetoleration-v1-resource-k8s-io"""

    effect: Literal["NoExecute", "NoSchedule", "None"] | None = None
    key: str | None = None
    operator: Literal["Equal", "Exists"] | None = None
    toleration_seconds: Int64 | None = None
    value: str | None = None


class ExactDeviceRequest(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#exactdevicerequest-v1-resource-k8s-io"""

    admin_access: bool | None = None
    allocation_mode: Literal["All", "ExactCount"] | None = None
    capacity: CapacityRequirements | None = None
    count: Int64 | None = None
    device_class_name: str
    selectors: list[DeviceSelector] | None = None
    tolerations: list[DeviceToleration] | None = None


class NetworkDeviceData(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#networkdevicedata-v1-resource-k8s-io"""

    hardware_address: str | None = None
    interface_name: str | None = None
    ips: list[str] | None = None


class NodeAllocatableResourceMapping(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeallocatableresourcemapping-v1-resource-k8s-io"""

    allocation_multiplier: Quantity | None = None
    capacity_key: str | None = None


class OpaqueDeviceConfiguration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#opaquedeviceconfiguration-v1-resource-k8s-io"""

    driver: str
    parameters: RawExtension


class ResourceClaim(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaim-v1-resource-k8s-io"""

    __resource__ = Resource(
        group="resource.k8s.io",
        version="v1",
        kind="ResourceClaim",
        plural="resourceclaims",
        namespaced=True,
        module=__name__,
        class_name="ResourceClaim",
        system="k8s",
    )
    __immutable__ = ("spec",)

    api_version: Literal["resource.k8s.io/v1"] = constant("resource.k8s.io/v1")
    kind: Literal["ResourceClaim"] = constant("ResourceClaim")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ResourceClaimSpec
    status: ResourceClaimStatus | None = None


class ResourceClaimConsumerReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaimconsumerreference-v1-resource-k8s-io"""

    name: str
    api_group: str | None = None
    resource: str
    uid: str


class ResourceClaimSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaimspec-v1-resource-k8s-io"""

    devices: DeviceClaim | None = None


class ResourceClaimStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaimstatus-v1-resource-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "devices": ("driver", "device", "pool", "shareID"),
        "reservedFor": ("uid",),
    }

    allocation: AllocationResult | None = None
    devices: list[AllocatedDeviceStatus] | None = None
    reserved_for: list[ResourceClaimConsumerReference] | None = None


class ResourceClaimTemplate(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaimtemplate-v1-resource-k8s-io"""

    __resource__ = Resource(
        group="resource.k8s.io",
        version="v1",
        kind="ResourceClaimTemplate",
        plural="resourceclaimtemplates",
        namespaced=True,
        module=__name__,
        class_name="ResourceClaimTemplate",
        system="k8s",
    )
    __immutable__ = ("spec",)

    api_version: Literal["resource.k8s.io/v1"] = constant("resource.k8s.io/v1")
    kind: Literal["ResourceClaimTemplate"] = constant("ResourceClaimTemplate")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ResourceClaimTemplateSpec


class ResourceClaimTemplateSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaimtemplatespec-v1-resource-k8s-io"""

    metadata: meta_v1.ObjectMeta | None = None
    spec: ResourceClaimSpec


class ResourcePool(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcepool-v1-resource-k8s-io"""

    name: str
    generation: Int64
    resource_slice_count: Int64


class ResourceSlice(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceslice-v1-resource-k8s-io"""

    __resource__ = Resource(
        group="resource.k8s.io",
        version="v1",
        kind="ResourceSlice",
        plural="resourceslices",
        namespaced=False,
        module=__name__,
        class_name="ResourceSlice",
        system="k8s",
    )
    __immutable__ = ("spec.driver", "spec.nodeName", "spec.pool.name")

    api_version: Literal["resource.k8s.io/v1"] = constant("resource.k8s.io/v1")
    kind: Literal["ResourceSlice"] = constant("ResourceSlice")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ResourceSliceSpec


class ResourceSliceSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceslicespec-v1-resource-k8s-io"""

    all_nodes: bool | None = None
    devices: list[Device] | None = None
    driver: str
    node_name: str | None = None
    node_selector: core_v1.NodeSelector | None = None
    per_device_node_selection: bool | None = None
    pool: ResourcePool
    shared_counters: list[CounterSet] | None = None
