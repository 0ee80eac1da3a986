"""Objects that operators take, and texts inside of objects, and what is refused of a change."""

from __future__ import annotations

OBJECTS = {
    "certificate": """
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: {name: web}
spec:
  secretName: web-tls
  dnsNames: [web.example.com]
  duration: 2160h
  renewBefore: 360h
  privateKey: {algorithm: ECDSA, size: 256}
  secretTemplate: {labels: {app: web}}
  issuerRef: {name: letters, kind: ClusterIssuer}
""",
    "issuer": """
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata: {name: letters}
spec:
  acme:
    server: https://acme.example.com/directory
    privateKeySecretRef: {name: letters}
    solvers:
      - http01: {ingress: {ingressClassName: nginx}}
""",
    "external-secret": """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: db}
spec:
  refreshInterval: 1h
  refreshPolicy: Periodic
  secretStoreRef: {kind: ClusterSecretStore, name: vault}
  target: {creationPolicy: Owner, deletionPolicy: Retain}
  data:
    - {secretKey: user, remoteRef: {key: db}}
    - {secretKey: password, remoteRef: {key: db}}
  dataFrom: [{extract: {key: more}}]
""",
    "backup": """
apiVersion: velero.io/v1
kind: Backup
metadata: {name: shop, namespace: velero}
spec:
  includedNamespaces: [shop]
  excludedResources: [events]
  ttl: 720h
  hooks:
    resources:
      - name: flush
        includedNamespaces: [shop]
        pre: [{exec: {command: [sync], container: db}}]
""",
    "backup-schedule": """
apiVersion: velero.io/v1
kind: Schedule
metadata: {name: nightly, namespace: velero}
spec:
  schedule: CRON_TZ=Europe/Berlin 0 3 * * *
  template: {includedNamespaces: [shop]}
""",
    "restore": """
apiVersion: velero.io/v1
kind: Restore
metadata: {name: shop, namespace: velero}
spec: {backupName: shop, existingResourcePolicy: update}
""",
    "scaled-object": """
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: {name: web}
spec:
  scaleTargetRef: {name: web}
  minReplicaCount: 1
  maxReplicaCount: 5
  idleReplicaCount: 0
  fallback: {failureThreshold: 3, replicas: 2}
  triggers:
    - name: day
      type: cron
      metadata: {timezone: Europe/Berlin, start: 0 8 * * *, end: 0 18 * * *, desiredReplicas: '3'}
    - name: load
      type: prometheus
      metadata: {serverAddress: 'http://prometheus.example.com', query: sum(load), threshold: '5'}
    - type: kubernetes-workload
      metadata: {podSelector: 'app in (web, api)', value: '1'}
""",
    "monitor": """
apiVersion: monitoring.coreos.com/v1alpha1
kind: ScrapeConfig
metadata: {name: hosts}
spec:
  staticConfigs: [{targets: ['db.example.com:9100']}]
  relabelings:
    - {action: Replace, sourceLabels: [__address__], regex: '(.*):\\d+', targetLabel: host}
""",
    "alertmanager": """
apiVersion: monitoring.coreos.com/v1alpha1
kind: AlertmanagerConfig
metadata: {name: shop}
spec:
  route:
    receiver: team
    routes:
      - {receiver: team, matchers: [{name: severity, matchType: '=~', value: 'warn|info'}]}
  receivers: [{name: team}]
""",
    "http-route": """
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: web}
spec:
  rules:
    - matches: [{path: {type: RegularExpression, value: '/v[0-9]+/.*'}}]
""",
    "collector-kind": """
apiVersion: opentelemetry.io/v1beta1
kind: OpenTelemetryCollector
metadata: {name: traces}
spec:
  image: registry.example.com/collector:0.140.0
  config:
    receivers: {otlp: {protocols: {grpc: {}}}}
    exporters: {debug: {}}
    service: {pipelines: {traces: {receivers: [otlp], exporters: [debug]}}}
""",
    "virtual-service": """
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: web}
spec:
  hosts: [web.example.com]
  http:
    - match: [{uri: {regex: '/v[0-9]+/.*'}}]
      redirect: {authority: other.example.com}
""",
    "pod": """
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    k8s.v1.cni.cncf.io/networks: '[{"name": "storage"}]'
    prometheus.io/port: '8080'
    prometheus.io/scrape: 'true'
spec:
  containers:
    - name: wait
      image: registry.example.com/kubectl:1.36.0
      command: [kubectl, wait, pod, -l, 'app=web,tier in (front)']
      resources: {requests: {cpu: 10m, memory: 16Mi}, limits: {memory: 16Mi}}
""",
    "ingress": """
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations: {alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}]'}
spec: {ingressClassName: alb, defaultBackend: {service: {name: web, port: {number: 80}}}}
""",
    "collector": """
apiVersion: v1
kind: ConfigMap
metadata: {name: collector}
data:
  collector.yaml: |
    receivers: {otlp: {protocols: {grpc: {}}}}
    processors: {memory_limiter: {check_interval: 1s, limit_mib: 200}, batch: {}}
    exporters: {debug: {}}
    connectors: {count: {}}
    service:
      pipelines:
        traces: {receivers: [otlp], processors: [memory_limiter, batch], exporters: [debug, count]}
        metrics: {receivers: [count], exporters: [debug]}
""",
    "logs": """
apiVersion: v1
kind: ConfigMap
metadata: {name: logs}
data:
  parsers.conf: |
    [PARSER]
        Name access
        Format json
  fluent-bit.conf: |
    [SERVICE]
        Parsers_File parsers.conf
    [INPUT]
        Name   tail
        Tag    kube.*
        Parser access
    [OUTPUT]
        Name  stdout
        Match kube.*
""",
    "logs-yaml": """
apiVersion: v1
kind: ConfigMap
metadata: {name: logs}
data:
  fluent-bit.yaml: |
    pipeline:
      inputs: [{name: tail, tag: kube.*}]
      outputs: [{name: stdout, match: kube.*}]
""",
}

_LOGS = "data[fluent-bit.conf]"
_COLLECTOR = "data[collector.yaml]"
_SOLVER = "spec.acme.solvers[0]"

CASES: list[tuple[str, str, str, str, str]] = [
    ("certificate", "  dnsNames: [web.example.com]\n", "", "K8S-CERTM-001", "spec"),
    ("certificate", "dnsNames: [web.example.com]", "ipAddresses: [1.2.3]", "K8S-CERTM-001",
     "spec.ipAddresses[0]"),
    ("certificate", "duration: 2160h", "duration: 30m", "K8S-CERTM-002", "spec.duration"),
    ("certificate", "renewBefore: 360h", "renewBefore: 2160h", "K8S-CERTM-002",
     "spec.renewBefore"),
    ("certificate", "renewBefore: 360h", "renewBefore: 1m", "K8S-CERTM-002", "spec.renewBefore"),
    ("certificate", "size: 256", "size: 2048", "K8S-CERTM-003", "spec.privateKey.size"),
    ("certificate", "  privateKey", "  signatureAlgorithm: SHA256WithRSA\n  privateKey",
     "K8S-CERTM-003", "spec.signatureAlgorithm"),
    ("certificate", "kind: ClusterIssuer", "kind: VenafiIssuer", "K8S-CERTM-004",
     "spec.issuerRef.kind"),
    ("certificate", "labels: {app: web}", "annotations: {cert-manager.io/alt-names: web}",
     "K8S-CERTM-004", "spec.secretTemplate.annotations"),
    ("certificate", "[web.example.com]", "['https://web.example.com']", "K8S-CERTM-005",
     "spec.dnsNames[0]"),
    ("issuer", "  acme:", "  selfSigned: {}\n  acme:", "K8S-CERTM-006", "spec.selfSigned"),
    ("issuer", "{ingress: {ingressClassName: nginx}}", "{}", "K8S-CERTM-007", f"{_SOLVER}.http01"),
    ("issuer", "ingressClassName: nginx", "ingressClassName: nginx, class: nginx",
     "K8S-CERTM-007", f"{_SOLVER}.http01.ingress.class"),
    ("external-secret", "extract: {key: more}", "extract: {key: more}, find: {path: a}",
     "K8S-ESO-001", "spec.dataFrom[0]"),
    ("external-secret", "Owner, deletionPolicy: Retain", "Merge, deletionPolicy: Delete",
     "K8S-ESO-002", "spec.target.deletionPolicy"),
    ("external-secret", "secretKey: password", "secretKey: user", "K8S-ESO-002",
     "spec.data[1].secretKey"),
    ("external-secret", "refreshPolicy: Periodic", "refreshPolicy: OnChange", "K8S-ESO-003",
     "spec.refreshInterval"),
    ("backup", "excludedResources", "excludedNamespaces: [shop]\n  excludedResources",
     "K8S-VELERO-001", "spec.excludedNamespaces[0]"),
    ("backup", "excludedResources: [events]",
     "excludedResources: [events]\n  excludedClusterScopedResources: [nodes]", "K8S-VELERO-001",
     "spec.excludedClusterScopedResources"),
    ("backup", "container: db", "timeout: -1s", "K8S-VELERO-002",
     "spec.hooks.resources[0].pre[0].exec.timeout"),
    ("backup", "ttl: 720h", "ttl: -1h", "K8S-VELERO-003", "spec.ttl"),
    ("restore", "backupName: shop,", "backupName: shop, scheduleName: nightly,",
     "K8S-VELERO-004", "spec.scheduleName"),
    ("backup-schedule", "0 3 * * *", "0 3 * *", "K8S-CRON-002", "spec.schedule"),
    ("scaled-object", "idleReplicaCount: 0", "idleReplicaCount: 1", "K8S-KEDA-001",
     "spec.idleReplicaCount"),
    ("scaled-object", "name: load", "name: day", "K8S-KEDA-002", "spec.triggers[1].name"),
    ("scaled-object", "type: cron", "useCachedMetrics: true\n      type: cron", "K8S-KEDA-002",
     "spec.triggers[0].useCachedMetrics"),
    ("scaled-object", ", threshold: '5'", "", "K8S-KEDA-003", "spec.triggers[1].metadata"),
    ("scaled-object", "  fallback:", "  advanced: {scalingModifiers: {formula: load}}\n  fallback:",
     "K8S-KEDA-004", "spec.advanced.scalingModifiers.target"),
    ("scaled-object", "start: 0 8 * * *", "start: 0 25 * * *", "K8S-CRON-005",
     "spec.triggers[0].metadata.start"),
    ("scaled-object", "sum(load)", "sum(load", "K8S-PROM-019", "spec.triggers[1].metadata.query"),
    ("scaled-object", "(web, api)", "(web, api", "K8S-LSEL-001",
     "spec.triggers[2].metadata.podSelector"),
    ("monitor", ", targetLabel: host", "", "K8S-PROM-017", "spec.relabelings[0].targetLabel"),
    ("monitor", "'(.*):", "'(?!a)(.*):", "K8S-RE-002", "spec.relabelings[0].regex"),
    ("alertmanager", "receiver: team, ", "receiver: teams, ", "K8S-PROM-018",
     "spec.route.routes[0].receiver"),
    ("alertmanager", "'warn|info'", "'warn|(info'", "K8S-RE-001",
     "spec.route.routes[0].matchers[0].value"),
    ("virtual-service", "'/v[0-9]+/.*'", "'/(?!v1).*'", "K8S-RE-001",
     "spec.http[0].match[0].uri.regex"),
    ("http-route", "'/v[0-9]+/.*'", r"'/(\w+)/\1'", "K8S-RE-002",
     "spec.rules[0].matches[0].path.value"),
    ("collector-kind", "exporters: [debug]", "exporters: [otlp]", "K8S-OTEL-001",
     "spec.config.service.pipelines.traces.exporters"),
    ("collector-kind", "/collector:", "/Collector:", "K8S-IMG-001", "spec.image"),
    ("pod", "(front)", "(front end)", "K8S-LSEL-002", "spec.containers[0].command[4]"),
    ("pod", '"storage"}]', '"storage"}', "K8S-ANN-001",
     "metadata.annotations[k8s.v1.cni.cncf.io/networks]"),
    ("pod", "'[{\"name\": \"storage\"}]'", "Storage_1", "K8S-ANN-001",
     "metadata.annotations[k8s.v1.cni.cncf.io/networks]"),
    ("pod", "'8080'", "http", "K8S-ANN-002", "metadata.annotations[prometheus.io/port]"),
    ("pod", "'true'", "'yes'", "K8S-ANN-002", "metadata.annotations[prometheus.io/scrape]"),
    ("ingress", '"HTTP": 80', '"http": 80', "K8S-ANN-001",
     "metadata.annotations[alb.ingress.kubernetes.io/listen-ports]"),
    ("collector", "exporters: [debug, count]", "exporters: [debug, count, otlp]",
     "K8S-OTEL-001", _COLLECTOR),
    ("collector", "exporters: {debug: {}}", "exporters: {debug: {}, nop: {}}", "K8S-OTEL-002",
     _COLLECTOR),
    ("collector", "metrics: {receivers: [count]", "spans: {receivers: [count]", "K8S-OTEL-003",
     _COLLECTOR),
    ("collector", "[memory_limiter, batch]", "[batch, memory_limiter]", "K8S-OTEL-004",
     _COLLECTOR),
    ("logs", "[SERVICE]", "[SERVICES]", "K8S-FLB-001", _LOGS),
    ("logs", "Name  stdout", "Name  stdin", "K8S-FLB-002", _LOGS),
    ("logs", "Match kube.*", "Match host.*", "K8S-FLB-003", _LOGS),
    ("logs", "Parser access", "Parser error", "K8S-FLB-004", _LOGS),
    ("logs-yaml", "match: kube.*", "match: host.*", "K8S-FLB-003", "data[fluent-bit.yaml]"),
    ("logs-yaml", "match: kube.*}]", "match: kube.*}", "K8S-FLB-001", "data[fluent-bit.yaml]"),
]  # fmt: skip
