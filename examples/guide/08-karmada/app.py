"""The guide's two policies for Karmada, and the Deployment that they are about."""

from k8spatterns import (
    App,
    ClusterAffinity,
    KarmadaInterpreter,
    KarmadaPropagation,
    StaticWeights,
    WebService,
)
from k8spatterns.api import k8s

app = App()
shop = app.chart("shop", namespace="production")

shop.add(
    KarmadaInterpreter(
        name="workload-customization",
        target=k8s.Deployment,
        retention="""\
function Retain(desired, observed)
  if observed.spec.replicas > desired.spec.replicas then
    desired.spec.replicas = observed.spec.replicas
  end
  return desired
end
""",
    )
)

nginx = shop.add(WebService(name="nginx", image="nginx:1.29.3", port=8080, replicas=6))
shop.add(
    KarmadaPropagation(
        name="nginx-propagation",
        of=[nginx],
        cluster_affinity=ClusterAffinity(cluster_names=["cluster1", "cluster2"]),
        replica_scheduling=StaticWeights(weights={"cluster1": 2, "cluster2": 1}),
    )
)
