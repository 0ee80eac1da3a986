"""Isolation and policies."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.security.dns_access import DnsAccess as DnsAccess
    from k8spatterns_constructs.security.kyverno_condition import (
        KyvernoCondition as KyvernoCondition,
    )
    from k8spatterns_constructs.security.kyverno_condition import (
        KyvernoConditions as KyvernoConditions,
    )
    from k8spatterns_constructs.security.kyverno_generate import KyvernoClone as KyvernoClone
    from k8spatterns_constructs.security.kyverno_generate import KyvernoGenerate as KyvernoGenerate
    from k8spatterns_constructs.security.kyverno_match import KyvernoFilter as KyvernoFilter
    from k8spatterns_constructs.security.kyverno_match import KyvernoMatch as KyvernoMatch
    from k8spatterns_constructs.security.kyverno_match import KyvernoSubject as KyvernoSubject
    from k8spatterns_constructs.security.kyverno_mutate import KyvernoJsonPatch as KyvernoJsonPatch
    from k8spatterns_constructs.security.kyverno_mutate import KyvernoMutate as KyvernoMutate
    from k8spatterns_constructs.security.kyverno_policy import KyvernoPolicy as KyvernoPolicy
    from k8spatterns_constructs.security.kyverno_validate import KyvernoCel as KyvernoCel
    from k8spatterns_constructs.security.kyverno_validate import (
        KyvernoCelExpression as KyvernoCelExpression,
    )
    from k8spatterns_constructs.security.kyverno_validate import KyvernoValidate as KyvernoValidate
    from k8spatterns_constructs.security.kyverno_verify import KyvernoAttestors as KyvernoAttestors
    from k8spatterns_constructs.security.kyverno_verify import (
        KyvernoCertificate as KyvernoCertificate,
    )
    from k8spatterns_constructs.security.kyverno_verify import KyvernoKeyless as KyvernoKeyless
    from k8spatterns_constructs.security.kyverno_verify import KyvernoKeys as KyvernoKeys
    from k8spatterns_constructs.security.kyverno_verify import (
        KyvernoVerifyImages as KyvernoVerifyImages,
    )
    from k8spatterns_constructs.security.limit_rule import LimitRule as LimitRule
    from k8spatterns_constructs.security.namespace_quota import NamespaceQuota as NamespaceQuota
    from k8spatterns_constructs.security.network_edges import WORLD as WORLD
    from k8spatterns_constructs.security.network_edges import Edge as Edge
    from k8spatterns_constructs.security.network_edges import MetricsScrape as MetricsScrape
    from k8spatterns_constructs.security.network_edges import TrafficFrom as TrafficFrom
    from k8spatterns_constructs.security.network_edges import TrafficTo as TrafficTo
    from k8spatterns_constructs.security.network_isolation import (
        NetworkIsolation as NetworkIsolation,
    )
    from k8spatterns_constructs.security.network_peer import NetworkPeer as NetworkPeer
    from k8spatterns_constructs.security.network_ports import NetworkPort as NetworkPort
    from k8spatterns_constructs.security.pod_security import PodSecurity as PodSecurity
    from k8spatterns_constructs.security.ready_policies import (
        RequireSecurityContext as RequireSecurityContext,
    )
    from k8spatterns_constructs.security.ready_policies import (
        TrustedRegistries as TrustedRegistries,
    )
    from k8spatterns_constructs.security.secure_namespace import SecureNamespace as SecureNamespace

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "dns_access": "DnsAccess",
    "kyverno_condition": "KyvernoCondition KyvernoConditions",
    "kyverno_generate": "KyvernoClone KyvernoGenerate",
    "kyverno_match": "KyvernoFilter KyvernoMatch KyvernoSubject",
    "kyverno_mutate": "KyvernoJsonPatch KyvernoMutate",
    "kyverno_policy": "KyvernoPolicy",
    "kyverno_validate": "KyvernoCel KyvernoCelExpression KyvernoValidate",
    "kyverno_verify": (
        "KyvernoAttestors KyvernoCertificate KyvernoKeyless KyvernoKeys KyvernoVerifyImages"
    ),
    "limit_rule": "LimitRule",
    "namespace_quota": "NamespaceQuota",
    "network_edges": "Edge MetricsScrape TrafficFrom TrafficTo WORLD",
    "network_isolation": "NetworkIsolation",
    "network_peer": "NetworkPeer",
    "network_ports": "NetworkPort",
    "pod_security": "PodSecurity",
    "ready_policies": "RequireSecurityContext TrustedRegistries",
    "secure_namespace": "SecureNamespace",
}
