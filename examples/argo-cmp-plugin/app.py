"""Argo CD's repo server with the plugin beside it, and an Application that the plugin makes."""

from k8spatterns import (
    App,
    ArgoApplication,
    ArgoCmpPlugin,
    ArgoDestination,
    ArgoPatterns,
    Include,
    SecretKey,
    Waiver,
)

NO_PROBES = "the plugin's server has none to ask, and Argo CD's own manifests give it none"

app = App(
    waivers=[
        Waiver(code="K8S-REL-003", because=NO_PROBES),
        Waiver(code="K8S-REL-004", because=NO_PROBES),
    ]
)
argocd = app.chart("argocd", namespace="argocd")

plugin = argocd.add(
    ArgoCmpPlugin(
        image="registry.example.com/platform/k8spatterns-cmp:0.1.0",
        profile="restricted",
        env={"REGISTRY_TOKEN": SecretKey(secret="registry", key="token", optional=True)},
    )
)

argocd.add(Include("repo-server.yaml"))
for override in plugin.repo_server_overrides():
    argocd.override(override)

argocd.add(
    ArgoApplication(
        name="shop",
        source=ArgoPatterns(
            repo_url="https://github.com/example/shop",
            path="deploy",
            plugin=plugin.name,
            parameters={"image": "registry.example.com/shop:1.4.2", "hosts": ["shop.example.com"]},
        ),
        destination=ArgoDestination(server="https://kubernetes.default.svc", namespace="shop"),
    )
)
