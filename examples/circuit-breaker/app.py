"""Bounds on what clients send to a payment service, inside the mesh and outside of it."""

from k8spatterns import App, CircuitBreaker, WebService

# The mesh knows the bank's service from an entry that lives outside this app.
app = App(external=["ServiceEntry/api.bank.example.com"])
shop = app.chart("payments", namespace="production")

payments = shop.add(
    WebService(name="payments", image="registry.example.com/payments:2.3.1", port=8080, replicas=3)
)

shop.add(
    CircuitBreaker(
        host=payments,
        max_connections=100,
        connect_timeout="2s",
        max_pending_requests=20,
        max_requests_per_connection=100,
        consecutive_5xx_errors=3,
        base_ejection_time="1m",
        max_ejection_percent=50,
    )
)

# A service of somebody else: failures to connect count for themselves.
shop.add(
    CircuitBreaker(
        host="api.bank.example.com",
        name="bank",
        max_connections=10,
        consecutive_gateway_errors=5,
        consecutive_local_origin_failures=3,
        split_external_local_origin_errors=True,
    )
)
