"""A model server on whole GPUs, and a training run on parts of GPUs.

`python app.py` prints the commands that prepare a node for the server.
"""

from k8spatterns import App, GpuWorkload, JobOptions, Probe, Resources, Taint

GPU_NODE = Taint(key="nvidia.com/gpu", value="present")

app = App()
models = app.chart("models", namespace="models")

server = models.add(
    GpuWorkload(
        name="model-server",
        image="registry.example.com/model-server:0.9.1",
        port=8000,
        replicas=2,
        gpus=2,
        taints=[GPU_NODE],
        products=["NVIDIA-A100-SXM4-80GB", "NVIDIA-H100-80GB-HBM3"],
        runtime_class_name="nvidia",
        shared_memory="8Gi",
        resources=Resources(
            requests={"cpu": "8", "memory": "64Gi"}, limits={"cpu": "16", "memory": "64Gi"}
        ),
        readiness=Probe.http("/health"),
        startup=Probe.http("/health", failure_threshold=60),
    )
)
models.add(
    GpuWorkload(
        name="fine-tuning",
        image="registry.example.com/fine-tuning:1.0.0",
        gpu="nvidia.com/mig-1g.5gb",
        taints=[GPU_NODE],
        controller=JobOptions(
            completions=4, parallelism=4, indexed=True, active_deadline=6 * 3600, backoff_limit=2
        ),
    )
)

if __name__ == "__main__":
    print("\n".join(server.commands("gpu-node-1")))  # noqa: T201 - this is what it is for
