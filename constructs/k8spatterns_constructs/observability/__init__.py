"""Metrics, alerts and objectives."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.observability.alert_rules import AlertRules as AlertRules
    from k8spatterns_constructs.observability.burn_rate import BurnRate as BurnRate
    from k8spatterns_constructs.observability.metrics_endpoint import (
        MetricsEndpoint as MetricsEndpoint,
    )
    from k8spatterns_constructs.observability.metrics_endpoint import (
        ScrapeBasicAuth as ScrapeBasicAuth,
    )
    from k8spatterns_constructs.observability.monitored_service import (
        MonitoredService as MonitoredService,
    )
    from k8spatterns_constructs.observability.relabeling import Relabeling as Relabeling
    from k8spatterns_constructs.observability.rule import AlertingRule as AlertingRule
    from k8spatterns_constructs.observability.rule import RecordingRule as RecordingRule
    from k8spatterns_constructs.observability.rule_group import RuleGroup as RuleGroup
    from k8spatterns_constructs.observability.slo_alerts import SloAlerts as SloAlerts

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "alert_rules": "AlertRules",
    "burn_rate": "BurnRate",
    "metrics_endpoint": "MetricsEndpoint ScrapeBasicAuth",
    "monitored_service": "MonitoredService",
    "relabeling": "Relabeling",
    "rule": "AlertingRule RecordingRule",
    "rule_group": "RuleGroup",
    "slo_alerts": "SloAlerts",
}
