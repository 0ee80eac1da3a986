"""Three members of etcd, each with its own name and its own disk."""

from k8spatterns import (
    App,
    Claim,
    ClaimRetention,
    DownwardApi,
    Port,
    Probe,
    Security,
    ServiceOptions,
    StatefulService,
)

MEMBERS = 3

app = App()
store = app.chart("store", namespace="production")

store.add(
    StatefulService(
        name="etcd",
        image="registry.k8s.io/etcd:3.6.4-0",
        replicas=MEMBERS,
        command=["etcd"],
        args=[
            "--name=$(POD_NAME)",
            "--data-dir=/var/lib/etcd/data",
            "--listen-client-urls=http://0.0.0.0:2379",
            "--advertise-client-urls=http://$(POD_NAME).etcd:2379",
            "--listen-peer-urls=http://0.0.0.0:2380",
            "--initial-advertise-peer-urls=http://$(POD_NAME).etcd:2380",
            "--initial-cluster-state=new",
            "--initial-cluster="
            + ",".join(f"etcd-{n}=http://etcd-{n}.etcd:2380" for n in range(MEMBERS)),
        ],
        env={"POD_NAME": DownwardApi.env("metadata.name")},
        ports=[Port(number=2379, name="client"), Port(number=2380, name="peer")],
        readiness=Probe.http("/readyz", port="client"),
        liveness=Probe.http("/livez", port="client", initial_delay=10, failure_threshold=6),
        # Members must find each other before any of them is ready.
        service=ServiceOptions(cluster_ip="None", publish_not_ready_addresses=True),
        pod_management_policy="Parallel",
        claims=[Claim(name="data", size="8Gi", at="/var/lib/etcd")],
        retention=ClaimRetention(when_scaled="Delete"),
        security=Security(run_as_user=65532, run_as_group=65532, fs_group=65532),
    )
)
