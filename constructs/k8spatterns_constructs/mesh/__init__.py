"""The service mesh: Istio."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.mesh.circuit_breaker import CircuitBreaker as CircuitBreaker
    from k8spatterns_constructs.mesh.circuit_breaker import TcpKeepalive as TcpKeepalive
    from k8spatterns_constructs.mesh.gateway_server import GatewayServer as GatewayServer
    from k8spatterns_constructs.mesh.gateway_tls import GatewayTls as GatewayTls
    from k8spatterns_constructs.mesh.http_actions import Abort as Abort
    from k8spatterns_constructs.mesh.http_actions import Delay as Delay
    from k8spatterns_constructs.mesh.http_actions import DelegateTo as DelegateTo
    from k8spatterns_constructs.mesh.http_actions import DirectResponse as DirectResponse
    from k8spatterns_constructs.mesh.http_actions import Fault as Fault
    from k8spatterns_constructs.mesh.http_actions import Mirror as Mirror
    from k8spatterns_constructs.mesh.http_actions import Redirect as Redirect
    from k8spatterns_constructs.mesh.http_actions import Rewrite as Rewrite
    from k8spatterns_constructs.mesh.http_headers import CorsPolicy as CorsPolicy
    from k8spatterns_constructs.mesh.http_headers import HeaderChanges as HeaderChanges
    from k8spatterns_constructs.mesh.http_match import HttpMatch as HttpMatch
    from k8spatterns_constructs.mesh.http_rule import HttpRule as HttpRule
    from k8spatterns_constructs.mesh.istio_canary import IstioCanary as IstioCanary
    from k8spatterns_constructs.mesh.istio_gateway import IstioGateway as IstioGateway
    from k8spatterns_constructs.mesh.istio_routing import IstioRouting as IstioRouting
    from k8spatterns_constructs.mesh.l4_rule import TcpMatch as TcpMatch
    from k8spatterns_constructs.mesh.l4_rule import TcpRule as TcpRule
    from k8spatterns_constructs.mesh.l4_rule import TlsMatch as TlsMatch
    from k8spatterns_constructs.mesh.l4_rule import TlsRule as TlsRule
    from k8spatterns_constructs.mesh.load_balancer import ConsistentHash as ConsistentHash
    from k8spatterns_constructs.mesh.load_balancer import HttpCookie as HttpCookie
    from k8spatterns_constructs.mesh.load_balancer import LoadBalancer as LoadBalancer
    from k8spatterns_constructs.mesh.load_balancer import Localities as Localities
    from k8spatterns_constructs.mesh.load_balancer import Warmup as Warmup
    from k8spatterns_constructs.mesh.mesh_service import SharedService as SharedService
    from k8spatterns_constructs.mesh.mutual_tls import MeshMutualTls as MeshMutualTls
    from k8spatterns_constructs.mesh.retry_policy import RetryPolicy as RetryPolicy
    from k8spatterns_constructs.mesh.route_to import RouteTo as RouteTo
    from k8spatterns_constructs.mesh.subset import Subset as Subset
    from k8spatterns_constructs.mesh.text_match import TextMatch as TextMatch
    from k8spatterns_constructs.mesh.traffic_policy import ClientTls as ClientTls
    from k8spatterns_constructs.mesh.traffic_policy import PortPolicy as PortPolicy
    from k8spatterns_constructs.mesh.traffic_policy import RetryBudget as RetryBudget
    from k8spatterns_constructs.mesh.traffic_policy import Tunnel as Tunnel

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "circuit_breaker": "CircuitBreaker TcpKeepalive",
    "gateway_server": "GatewayServer",
    "gateway_tls": "GatewayTls",
    "http_actions": "Abort Delay DelegateTo DirectResponse Fault Mirror Redirect Rewrite",
    "http_headers": "CorsPolicy HeaderChanges",
    "http_match": "HttpMatch",
    "http_rule": "HttpRule",
    "istio_canary": "IstioCanary",
    "istio_gateway": "IstioGateway",
    "istio_routing": "IstioRouting",
    "l4_rule": "TcpMatch TcpRule TlsMatch TlsRule",
    "load_balancer": "ConsistentHash HttpCookie LoadBalancer Localities Warmup",
    "mesh_service": "SharedService",
    "mutual_tls": "MeshMutualTls",
    "retry_policy": "RetryPolicy",
    "route_to": "RouteTo",
    "subset": "Subset",
    "text_match": "TextMatch",
    "traffic_policy": "ClientTls PortPolicy RetryBudget Tunnel",
}
