"""Typed objects of the Grafana operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Grafana operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import grafana_v1beta1 as grafana_v1beta1
    from .grafana_v1beta1 import Grafana as Grafana
    from .grafana_v1beta1 import GrafanaAlertRuleGroup as GrafanaAlertRuleGroup
    from .grafana_v1beta1 import GrafanaContactPoint as GrafanaContactPoint
    from .grafana_v1beta1 import GrafanaDashboard as GrafanaDashboard
    from .grafana_v1beta1 import GrafanaDatasource as GrafanaDatasource
    from .grafana_v1beta1 import GrafanaFolder as GrafanaFolder
    from .grafana_v1beta1 import GrafanaLibraryPanel as GrafanaLibraryPanel
    from .grafana_v1beta1 import GrafanaManifest as GrafanaManifest
    from .grafana_v1beta1 import GrafanaMuteTiming as GrafanaMuteTiming
    from .grafana_v1beta1 import GrafanaNotificationPolicy as GrafanaNotificationPolicy
    from .grafana_v1beta1 import GrafanaNotificationPolicyRoute as GrafanaNotificationPolicyRoute
    from .grafana_v1beta1 import GrafanaNotificationTemplate as GrafanaNotificationTemplate
    from .grafana_v1beta1 import GrafanaServiceAccount as GrafanaServiceAccount
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "grafana_v1beta1": "Grafana GrafanaAlertRuleGroup GrafanaContactPoint GrafanaDashboard GrafanaDatasource GrafanaFolder GrafanaLibraryPanel GrafanaManifest GrafanaMuteTiming GrafanaNotificationPolicy GrafanaNotificationPolicyRoute GrafanaNotificationTemplate GrafanaServiceAccount",
        },
    )

__all__ = (
    "Grafana",
    "GrafanaAlertRuleGroup",
    "GrafanaContactPoint",
    "GrafanaDashboard",
    "GrafanaDatasource",
    "GrafanaFolder",
    "GrafanaLibraryPanel",
    "GrafanaManifest",
    "GrafanaMuteTiming",
    "GrafanaNotificationPolicy",
    "GrafanaNotificationPolicyRoute",
    "GrafanaNotificationTemplate",
    "GrafanaServiceAccount",
    "grafana_v1beta1",
)
