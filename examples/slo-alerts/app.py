"""99.9 percent of the shop's requests succeed over 30 days; who is told, and how soon."""

from k8spatterns import App, SloAlerts

app = App()
shop = app.chart("shop", namespace="production")

shop.add(
    SloAlerts(
        name="shop-availability",
        labels={"release": "prometheus"},
        runbooks="https://runbooks.example.com/shop",
        objective=99.9,
        errors='sum(rate(http_requests_total{job="shop",code=~"5.."}[$window]))',
        total='sum(rate(http_requests_total{job="shop"}[$window]))',
        slo_labels={"team": "checkout"},
    )
)
