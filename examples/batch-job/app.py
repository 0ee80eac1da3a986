"""A film in eight parts: a part that can't be read is given up, a lost node is not its fault."""

from k8spatterns import App, BatchJob, FailureRule, Resources

app = App()
film = app.chart("film", namespace="batch")

film.add(
    BatchJob(
        name="render-intro",
        image="registry.example.com/renderer:5.2.0",
        args=["--part=$(JOB_COMPLETION_INDEX)", "--parts=8"],
        completions=8,
        parallelism=4,
        indexed=True,
        backoff_limit_per_index=2,
        max_failed_indexes=1,
        failure_rules=[
            FailureRule(action="Ignore", pod_conditions=["DisruptionTarget"]),
            FailureRule(action="FailIndex", exit_codes=[65]),
        ],
        active_deadline=2 * 3600,
        resources=Resources(
            requests={"cpu": "2", "memory": "4Gi"}, limits={"cpu": "4", "memory": "4Gi"}
        ),
    )
)
