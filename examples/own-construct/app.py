"""An app that uses a construct of its own beside those of the library."""

from cache import Cache

from k8spatterns import App, SidecarDeployment

app = App()
shop = app.chart("shop", namespace="production")

sessions = shop.add(Cache(name="sessions", memory="256Mi"))
shop.add(
    SidecarDeployment(
        name="web",
        image="registry.example.com/web:1.4.2",
        port=8080,
        env={"REDIS": sessions.address()},
    )
)
