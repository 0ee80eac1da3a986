"""`SidecarDeployment`: an application with helpers in its Pod."""

from __future__ import annotations

from k8spatterns_constructs.workloads.deployment import DeploymentWorkload


class SidecarDeployment(DeploymentWorkload):
    """An application with sidecars in its Pod: log shippers, proxies, exporters.

    It makes a Deployment, a ServiceAccount, a Service where there are ports, and a
    PodDisruptionBudget where there are several replicas. A volume that a sidecar shares is mounted
    in the application's container too, at the same path.

    The fields are those of every Deployment here: see `DeploymentWorkload`, `ReplicatedWorkload`,
    `Workload` and `ContainerFields`.

    Raises:
        InvalidConstructError: two containers of one name, two volumes of one name with different
            sources, or two at one path of the application's container.

    See https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
    """
