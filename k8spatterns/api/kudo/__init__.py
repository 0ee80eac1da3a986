"""Typed objects of KUDO, each loaded on first use.

Generated from the CustomResourceDefinitions of KUDO; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import kudo_v1beta1 as kudo_v1beta1
    from .kudo_v1beta1 import Instance as Instance
    from .kudo_v1beta1 import Operator as Operator
    from .kudo_v1beta1 import OperatorVersion as OperatorVersion
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "kudo_v1beta1": "Instance Operator OperatorVersion",
        },
    )

__all__ = (
    "Instance",
    "Operator",
    "OperatorVersion",
    "kudo_v1beta1",
)
