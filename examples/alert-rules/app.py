"""Alerts of a shop: latency from a recorded quantile, a queue that grows, a job that is gone."""

from k8spatterns import AlertingRule, AlertRules, App, RecordingRule, RuleGroup

app = App()
shop = app.chart("shop", namespace="production")

LATENCY = "service:http_request_duration_seconds:p95_5m"

shop.add(
    AlertRules(
        name="shop-alerts",
        labels={"release": "prometheus"},
        runbooks="https://runbooks.example.com/shop",
        groups=[
            RuleGroup(
                name="shop-latency",
                interval="30s",
                rules=[
                    RecordingRule(
                        name=LATENCY,
                        expr="histogram_quantile(0.95, sum by (service, le) "
                        "(rate(http_request_duration_seconds_bucket[5m])))",
                    ),
                    AlertingRule(
                        name="ShopHighLatency",
                        expr=f"{LATENCY} > 0.5",
                        for_="10m",
                        keep_firing_for="5m",
                        summary="{{ $labels.service }} answers slowly",
                        description="95 % of its requests take up to "
                        "{{ $value | humanizeDuration }}.",
                    ),
                ],
            ),
            RuleGroup(
                name="shop-queue",
                rules=[
                    AlertingRule(
                        name="ShopQueueGrows",
                        expr='deriv(queue_messages_ready{queue="orders"}[15m]) > 0',
                        for_="30m",
                        severity="critical",
                        labels={"team": "checkout"},
                        summary="Orders come in faster than they are worked on",
                    ),
                    AlertingRule(
                        name="ShopWorkerAbsent",
                        expr='absent(up{job="shop-worker"} == 1)',
                        for_="5m",
                        severity="critical",
                        summary="No worker of the shop answers",
                    ),
                ],
            ),
        ],
    )
)
