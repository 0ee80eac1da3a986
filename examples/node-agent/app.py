"""A collector of logs on every node, control planes included."""

from k8spatterns import App, HostPath, NodeAgent, NodeUpdate, Resources, Security

app = App()
logging = app.chart("logging", namespace="logging")

logging.add(
    NodeAgent(
        name="log-agent",
        image="registry.example.com/log-agent:2.1.0",
        nodes="control-plane",
        host_paths=[
            HostPath(path="/var/log", type="Directory"),
            HostPath(
                path="/var/lib/log-agent", type="DirectoryOrCreate", read_only=False, name="state"
            ),
        ],
        # The logs of a node belong to root; the agent may read them, and nothing else.
        security=Security(run_as_non_root=False, run_as_user=0),
        resources=Resources(
            requests={"cpu": "50m", "memory": "64Mi"}, limits={"cpu": "500m", "memory": "128Mi"}
        ),
        priority_class_name="system-node-critical",
        update=NodeUpdate(max_unavailable="10%"),
    )
    .waive("K8S-SEC-003", because="reading the node's logs is what the agent is for")
    .waive("K8S-SEC-006", because="the logs of a node belong to root")
    .waive("K8S-REL-003", because="the agent serves nothing to probe; it ends where it fails")
)
