"""A report every working day, by the clock of Berlin, winter and summer."""

from k8spatterns import App, ScheduledJob, SecretKey

app = App(external=["Secret/reports"])
reports = app.chart("reports", namespace="batch")

reports.add(
    ScheduledJob(
        name="daily-report",
        image="registry.example.com/reports:3.0.1",
        args=["daily", "--mail-to=team@example.com"],
        schedule="30 6 * * MON-FRI",
        time_zone="Europe/Berlin",
        starting_deadline=3600,
        active_deadline=1800,
        backoff_limit=2,
        failed_jobs_history_limit=3,
        env={"DATABASE_URL": SecretKey(secret="reports", key="database-url")},
    )
)
