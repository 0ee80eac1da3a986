"""What no type of a construct's field says: the forms of its texts, and which fields it needs.

A class is named by its own name; what is said of it holds for the classes derived from it, too.
"""

from __future__ import annotations

_ERRORS = "rate(errors_total[$window])"
_KEY = "-----BEGIN PUBLIC KEY-----\nYQ==\n-----END PUBLIC KEY-----"
_CERTIFICATE = "-----BEGIN CERTIFICATE-----\nYQ==\n-----END CERTIFICATE-----"
_SCRIPTS = {
    "retention": "function Retain(desiredObj, observedObj) return desiredObj end",
    "replica_resource": "function GetReplicas(obj) return 1, nil end",
    "replica_revision": "function ReviseReplica(obj, replicas) return obj end",
    "status_reflection": "function ReflectStatus(obj) return obj.status end",
    "status_aggregation": "function AggregateStatus(obj, items) return obj end",
    "health_interpretation": "function InterpretHealth(obj) return true end",
    "dependency_interpretation": "function GetDependencies(obj) return {} end",
    "component_resource": "function GetComponents(obj) return {} end",
}

#: The form of a text by its class and field: one of `texts`; `=` lists the texts.
FORM_OF_FIELD: dict[str, str] = {
    "AggregatedApiServer.group": "=metrics.example.com",
    "ArgoOci.repo_url": "=oci://registry.example.com/a",
    "BurnRate.long": "=1h|6h",
    "BurnRate.short": "=5m|30m",
    "CelRule.rule": "=self.a == 1|has(self.a)",
    "CorsPolicy.allow_origins": "=https://a.example.com",
    "FluxDriftIgnore.paths": "pointer",
    "FluxGitRef.name": "=refs/heads/main",
    "FluxOciSource.url": "=oci://registry.example.com/charts",
    "KyvernoCertificate.cert": f"={_CERTIFICATE}",
    "KyvernoCertificate.cert_chain": f"={_CERTIFICATE}",
    "KyvernoFilter.kinds": "=Pod|apps/v1/Deployment",
    "KyvernoKeys.public_keys": f"={_KEY}",
    "KnativeDomain.host": "host",
    "IstioCanary.name": "label",
    "InitStep.name": "=setup|migrate",
    "Sidecar.name": "=helper|logs|proxy",
    "PrinterColumn.json_path": "=.spec.a",
    "SloAlerts.errors": f"={_ERRORS}",
    "SloAlerts.objective": "#99.9|99.5|99.95",
    "SloAlerts.ratio": f"={_ERRORS}",
    "SloAlerts.total": "=rate(requests_total[$window])",
    "SloAlerts.window": "=30d",
    "ProjectPolicy.action": "=get|sync|update|delete",
    "ProjectPolicy.object": "=*|a",
    "WatchedResource.api_version": "=apps/v1",
    "WatchedResource.kind": "=Deployment|StatefulSet",
    **{f"KarmadaInterpreter.{field}": f"={script}" for field, script in _SCRIPTS.items()},
}

#: The form of a text by its field alone.
FORM_OF_NAME: dict[str, str] = {
    "bucket": "label",
    "cel": "=true",
    "cron": "cron",
    "expr": "=up == 1",
    "host": "host",
    "hosts": "host",
    "path": "path",
    "url": "url",
    "version": "=1.4.2",
}

#: How many items a list has at least, by class and field; otherwise it has one.
LEAST: dict[str, int] = {
    "MatrixGenerator.generators": 2,
    "MergeGenerator.generators": 2,
}

#: Optional fields that are always there, by class.
ALWAYS: dict[str, tuple[str, ...]] = {
    "AmbassadorDeployment": ("upstreams",),
    "BackupHook": ("pre",),
    "FluxPostRenderer": ("images",),
    "HeaderChanges": ("set_request",),
    "HttpMatch": ("uri",),
    "IgnoreApplicationDifference": ("json_pointers",),
    "IgnoreDifference": ("json_pointers",),
    "KarmadaInterpreter": ("replica_resource",),
    "LimitRule": ("max",),
    "ListGenerator": ("elements",),
    "NetworkIsolation": ("of",),
    "ObjectSync": ("prune",),
    "OperatorDeployment": ("watches",),
    "OperatorWebhook": ("of",),
    "Relabeling": ("target_label",),
    "Subset": ("name", "labels"),
    "TrafficFrom": ("peers",),
    "TrafficTo": ("peers",),
    "OverrideRule": ("labels",),
    "WatchedResource": ("api_version",),
    "KyvernoFilter": ("kinds",),
}

#: Optional fields that are always there where no other value holds the class's.
ALWAYS_ALONE: dict[str, tuple[str, ...]] = {
    "CircuitBreaker": ("host",),
}

#: Optional fields that are always there where another value holds the class's.
ALWAYS_INSIDE: dict[str, tuple[str, ...]] = {
    "ServedWorkload": ("port",),
    "Sidecar": ("port",),
}

#: Fields that are never there, by class.
NEVER: dict[str, tuple[str, ...]] = {
    "Construct": ("overrides", "waivers"),
    "ListGenerator": ("elements_yaml",),
    "SharedService": ("selector",),
}

#: Fields that are never there where another value holds the class's.
NEVER_INSIDE: dict[str, tuple[str, ...]] = {
    "CircuitBreaker": ("host", "name"),
}
