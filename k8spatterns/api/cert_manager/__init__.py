"""Typed objects of cert-manager, each loaded on first use.

Generated from the CustomResourceDefinitions of cert-manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import acme_v1 as acme_v1
    from . import cert_manager_v1 as cert_manager_v1
    from .acme_v1 import Challenge as Challenge
    from .acme_v1 import Order as Order
    from .cert_manager_v1 import Certificate as Certificate
    from .cert_manager_v1 import CertificateRequest as CertificateRequest
    from .cert_manager_v1 import ClusterIssuer as ClusterIssuer
    from .cert_manager_v1 import Issuer as Issuer
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "acme_v1": "Challenge Order",
            "cert_manager_v1": "Certificate CertificateRequest ClusterIssuer Issuer",
        },
    )

__all__ = (
    "Certificate",
    "CertificateRequest",
    "Challenge",
    "ClusterIssuer",
    "Issuer",
    "Order",
    "acme_v1",
    "cert_manager_v1",
)
