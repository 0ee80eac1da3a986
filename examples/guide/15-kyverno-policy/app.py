"""The guide's policy: images from one registry only, and Pods with a security context."""

from k8spatterns import App, KyvernoPolicy, RequireSecurityContext, TrustedRegistries

app = App()
policies = app.chart("policies")

policies.add(
    KyvernoPolicy(
        name="restrict-image-registries",
        rules=[
            TrustedRegistries(
                registries=["registry.example.com"],
                message="只允许来自可信镜像仓库的容器镜像",
            ),
            RequireSecurityContext(message="必须设置安全上下文"),
        ],
    )
)
