"""A chart of a Helm repository, and one in a registry that needs it; drift is undone."""

from k8spatterns import (
    App,
    FluxChart,
    FluxDriftDetection,
    FluxDriftIgnore,
    FluxHelmRelease,
    FluxHelmSource,
    FluxInstall,
    FluxInstallRemediation,
    FluxOciRef,
    FluxOciSource,
    FluxTest,
    FluxValuesFrom,
    FluxVerification,
    KustomizeTarget,
)

app = App(external=["Secret/shop-values"])
cluster = app.chart("cluster", namespace="flux-system")

jetstack = cluster.add(
    FluxHelmSource(name="jetstack", url="https://charts.jetstack.io", interval="1h")
)
shop_chart = cluster.add(
    FluxOciSource(
        name="shop",
        url="oci://registry.example.com/charts/shop",
        ref=FluxOciRef(semver="1.x"),
        verify=FluxVerification(
            oidc=[("^https://token.actions.githubusercontent.com$", "^https://github.com/example/")]
        ),
    )
)

cert_manager = cluster.add(
    FluxHelmRelease(
        name="cert-manager",
        chart=FluxChart(chart="cert-manager", source=jetstack, version="1.x"),
        target_namespace="cert-manager",
        install=FluxInstall(
            crds="CreateReplace",
            create_namespace=True,
            remediation=FluxInstallRemediation(retries=3),
        ),
        values={"crds": {"enabled": True}},
    )
)

cluster.add(
    FluxHelmRelease(
        name="shop",
        chart_ref=shop_chart,
        depends_on=[cert_manager],
        target_namespace="shop",
        values={"replicas": 3, "ingress": {"host": "shop.example.com"}},
        values_from=[FluxValuesFrom(secret="shop-values")],
        test=FluxTest(),
        drift_detection=FluxDriftDetection(
            ignore=[
                FluxDriftIgnore(paths=["/spec/replicas"], target=KustomizeTarget(kind="Deployment"))
            ]
        ),
    )
)
