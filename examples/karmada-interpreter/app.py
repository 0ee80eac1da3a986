"""How Karmada treats a kind of its own: the scripts stand beside the app and are tested with it."""

from pathlib import Path

from k8spatterns import App, InterpretedKind, KarmadaInterpreter

app = App()
platform = app.chart("platform")

interpreter = platform.add(
    KarmadaInterpreter(
        name="trainings",
        target=InterpretedKind(api_version="ml.example.com/v1", kind="Training"),
        replica_resource=Path("replicas.lua"),
        replica_revision="""\
function ReviseReplica(obj, replicas)
  obj.spec.workers = replicas
  return obj
end
""",
        health_interpretation="""\
function InterpretHealth(obj)
  return obj.status ~= nil and obj.status.phase ~= "Failed"
end
""",
    )
)
