"""The guide's batch job: two Pods every six hours, by the clock of Shanghai."""

from k8spatterns import App, Resources, ScheduledJob

app = App()
batch = app.chart("batch", namespace="production")

batch.add(
    ScheduledJob(
        name="batch-job",
        container_name="batch-processor",
        image="myapp/batch:v1.0",
        schedule="0 */6 * * *",
        time_zone="Asia/Shanghai",
        concurrency_policy="Forbid",
        starting_deadline=300,
        suspend=False,
        successful_jobs_history_limit=3,
        failed_jobs_history_limit=1,
        parallelism=2,
        completions=2,
        backoff_limit=3,
        active_deadline=600,
        restart_policy="OnFailure",
        resources=Resources(
            requests={"memory": "512Mi", "cpu": "500m"}, limits={"memory": "1Gi", "cpu": "1000m"}
        ),
    )
)
