"""How Istio names other objects: a Service by its host, a gateway with its namespace."""

from __future__ import annotations

DOMAIN = ".svc.cluster.local"
MESH = "mesh"


def service_of(host: str, namespace: str) -> tuple[str, str] | None:
    """Return namespace and name of the Service that a host is; None for any other host.

    >>> service_of("web", "shop"), service_of("web.infra.svc.cluster.local", "shop")
    (('shop', 'web'), ('infra', 'web'))
    """
    if host.endswith(DOMAIN) and host.count(".") == DOMAIN.count(".") + 1:
        name, _, space = host.removesuffix(DOMAIN).partition(".")
        return None if "*" in name else (space, name)
    return None if "." in host or "*" in host else (namespace, host)


def full_host(host: str, namespace: str) -> str:
    """Return the host in full: `web` is `web.shop.svc.cluster.local` in the namespace `shop`."""
    found = service_of(host, namespace)
    return host if found is None else f"{found[1]}.{found[0]}{DOMAIN}"


def gateway_of(text: str, namespace: str) -> tuple[str, str] | None:
    """Return namespace and name of the Gateway that a route names; None for the mesh itself.

    >>> gateway_of("public", "shop"), gateway_of("infra/public", "shop"), gateway_of("mesh", "")
    (('shop', 'public'), ('infra', 'public'), None)
    """
    if text == MESH or "." in text:
        return None
    space, slash, name = text.rpartition("/")
    return (space if slash else namespace), name
