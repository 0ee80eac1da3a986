"""Nodes for one team: the taint is written once, for the nodes and for the Pods.

`python app.py` prints the command that keeps everybody else off a node.
"""

from k8spatterns import App, Placement, Taint, WebService

PAYMENTS = Taint(key="example.com/team", value="payments", effect="NoExecute")
DRAINING = Taint(key="example.com/draining", effect="NoExecute")

app = App()
payments = app.chart("payments", namespace="payments")

payments.add(
    WebService(
        name="ledger",
        image="registry.example.com/ledger:4.0.0",
        port=8443,
        replicas=2,
        placement=Placement()
        .require(nodes={"example.com/team": "payments"})
        .apart()
        # A node that drains keeps these Pods for two more minutes, to finish what they do.
        .tolerate(PAYMENTS, DRAINING.toleration(seconds=120)),
    )
)

if __name__ == "__main__":
    print(PAYMENTS.kubectl("payments-1"))  # noqa: T201 - this is what it is for
