"""When Argo CD applies what constructs make: a migration first, settings before, web after."""

from k8spatterns import (
    App,
    BatchJob,
    ObjectSync,
    StatefulService,
    SyncHook,
    SyncOptions,
    SyncWave,
    WebService,
)
from k8spatterns.api import k8s

app = App(external=["Secret/database"])
shop = app.chart("shop", namespace="production")

settings = k8s.ConfigMap(
    metadata=k8s.ObjectMeta(name="settings", annotations=SyncWave(wave=-1).annotations()),
    data={"currency": "EUR"},
)
shop.add(settings)

shop.add(
    BatchJob(
        name="migrate",
        image="registry.example.com/shop-migrate:1.4.2",
        overrides=[SyncHook(phase="PreSync", delete=["BeforeHookCreation", "HookSucceeded"])],
    )
)

# The claims stay when the Application goes.
shop.add(
    StatefulService(
        name="cache",
        image="registry.example.com/cache:7.2.5",
        port=6379,
        overrides=[ObjectSync(options=SyncOptions(prune="confirm", delete=False))],
    )
)

shop.add(
    WebService(
        name="web",
        image="registry.example.com/shop:1.4.2",
        port=8080,
        overrides=[SyncWave(wave=1)],
    )
)
