"""The guide's alerts, in the namespace where Prometheus looks for them."""

from k8spatterns import AlertingRule, AlertRules, App, RuleGroup

app = App()
monitoring = app.chart("monitoring", namespace="monitoring")

monitoring.add(
    AlertRules(
        name="myapp-alerts",
        labels={"release": "prometheus"},
        runbooks="https://runbooks.example.com",
        groups=[
            RuleGroup(
                name="myapp",
                rules=[
                    AlertingRule(
                        name="HighRequestLatency",
                        expr="histogram_quantile(0.95, "
                        "rate(http_request_duration_seconds_bucket[5m])) > 0.5",
                        for_="10m",
                        severity="warning",
                        summary="高请求延迟",
                        description="95 分位请求延迟超过 500ms",
                    ),
                    AlertingRule(
                        name="PodCrashLooping",
                        expr="increase(kube_pod_container_status_restarts_total[10m]) > 5",
                        for_="5m",
                        severity="critical",
                        summary="Pod 重启循环",
                        description="Pod 在 10 分钟内重启超过 5 次",
                    ),
                ],
            ),
        ],
    )
)
