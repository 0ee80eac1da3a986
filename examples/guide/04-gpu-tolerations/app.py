"""The guide's GPU Pod: it tolerates exactly the taints that its nodes are given.

`python app.py` prints the commands that taint a node.
"""

from k8spatterns import App, GpuWorkload, Security, Taint

GPU_NODE = Taint(key="gpu", value="nvidia", effect="NoSchedule")
AI_NODE = Taint(key="workload", value="ai", effect="PreferNoSchedule")

app = App()
training = app.chart("training", namespace="production")

gpu_pod = training.add(
    GpuWorkload(
        name="gpu-pod",
        container_name="gpu-app",
        image="nvidia/cuda:11.8-runtime-ubuntu20.04",
        command=["nvidia-smi", "--loop=60"],
        gpus=1,
        taints=[GPU_NODE, AI_NODE],
        controller="Pod",
        security=Security(run_as_user=1000),
    )
)

if __name__ == "__main__":
    print("\n".join(gpu_pod.commands("node1")))  # noqa: T201 - this is what it is for
