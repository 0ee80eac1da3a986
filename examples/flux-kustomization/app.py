"""Infrastructure, then the apps that need it, from one repository that Flux watches."""

from k8spatterns import (
    App,
    FluxDecryption,
    FluxGitRef,
    FluxGitSource,
    FluxKustomization,
    FluxPatch,
    FluxPostBuild,
    FluxSubstituteFrom,
    KustomizeTarget,
)
from k8spatterns.api import k8s

app = App(external=["Secret/github", "Secret/sops-age"])
cluster = app.chart("cluster", namespace="flux-system")

fleet = cluster.add(
    FluxGitSource(
        name="fleet",
        url="https://github.com/example/fleet",
        ref=FluxGitRef(branch="main"),
        interval="1m",
        secret="github",
    )
)
settings = cluster.add(
    k8s.ConfigMap(
        metadata=k8s.ObjectMeta(name="cluster-settings"),
        data={"cluster": "eu-1", "domain": "eu-1.example.com"},
    )
)

infrastructure = cluster.add(
    FluxKustomization(name="infrastructure", source=fleet, path="./infrastructure", interval="1h")
)
cluster.add(
    FluxKustomization(
        name="apps",
        source=fleet,
        path="./apps/production",
        depends_on=[infrastructure],
        decryption=FluxDecryption(secret="sops-age"),
        post_build=FluxPostBuild(substitute_from=[FluxSubstituteFrom(config_map=settings)]),
        patches=[
            FluxPatch(
                patch="- {op: replace, path: /spec/replicas, value: 3}\n",
                target=KustomizeTarget(kind="Deployment", label_selector="tier=web"),
            )
        ],
        service_account_name="apps",
    )
)
