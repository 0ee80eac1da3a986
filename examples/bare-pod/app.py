"""A shell for looking around in a namespace; it ends after an hour."""

from k8spatterns import App, BarePod, Security

app = App()
tools = app.chart("tools", namespace="production")

tools.add(
    BarePod(
        name="shell",
        image="busybox:1.37",
        command=["sleep", "3600"],
        restart_policy="Never",
        active_deadline=3600,
        security=Security(run_as_user=65532),
    )
)
