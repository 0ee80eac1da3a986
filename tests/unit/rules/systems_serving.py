"""Objects that Knative and Karmada take, and what each of them refuses of a change to one."""

from __future__ import annotations

OBJECTS = {
    "revision": """
apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: hello}
spec:
  template:
    metadata: {name: hello-1, annotations: {autoscaling.knative.dev/min-scale: '1'}}
    spec:
      timeoutSeconds: 60
      responseStartTimeoutSeconds: 30
      containerConcurrency: 10
      containers:
        - name: hello
          image: registry.example.com/hello:1.4.2
          ports: [{containerPort: 8080, name: http1}]
          env: [{name: MODE, value: fast}]
          volumeMounts: [{name: data, mountPath: /data, readOnly: true}]
      volumes: [{name: data, secret: {secretName: data, optional: true}}]
  traffic:
    - {latestRevision: true, percent: 100, tag: next}
""",
    "route": """
apiVersion: serving.knative.dev/v1
kind: Route
metadata: {name: hello}
spec:
  traffic: [{revisionName: hello-1, latestRevision: false, percent: 100}]
""",
    "trigger": """
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: orders, annotations: {eventing.knative.dev/injection: enabled}}
spec:
  broker: default
  filters: [{exact: {type: order.made}}]
  subscriber: {uri: 'http://orders.example.com/made'}
  delivery: {retry: 3, backoffPolicy: linear, backoffDelay: PT2S}
""",
    "subscription": """
apiVersion: messaging.knative.dev/v1
kind: Subscription
metadata: {name: orders}
spec:
  channel: {apiVersion: messaging.knative.dev/v1, kind: Channel, name: orders}
  subscriber: {uri: 'http://orders.example.com/made'}
""",
    "ping": """
apiVersion: sources.knative.dev/v1
kind: PingSource
metadata: {name: tick}
spec:
  schedule: '*/5 * * * *'
  timezone: Europe/Berlin
  contentType: application/json
  data: '{"message": "tick"}'
  sink: {uri: 'http://clock.example.com'}
""",
    "propagation": """
apiVersion: policy.karmada.io/v1alpha1
kind: PropagationPolicy
metadata: {name: web}
spec:
  propagateDeps: true
  preemption: Never
  resourceSelectors: [{apiVersion: apps/v1, kind: Deployment}]
  failover:
    application: {decisionConditions: {tolerationSeconds: 60}, purgeMode: Directly}
  placement:
    clusterAffinities:
      - affinityName: near
        fieldSelector: {matchExpressions: [{key: region, operator: In, values: [eu]}]}
      - {affinityName: far, clusterNames: [west]}
    spreadConstraints:
      - {spreadByField: cluster, minGroups: 1, maxGroups: 2}
""",
    "override": """
apiVersion: policy.karmada.io/v1alpha1
kind: OverridePolicy
metadata: {name: web}
spec:
  resourceSelectors: [{apiVersion: apps/v1, kind: Deployment}]
  overrideRules:
    - targetCluster: {clusterNames: [east]}
      overriders:
        labelsOverrider: [{operator: add, value: {tier: front}}]
        fieldOverrider:
          - {fieldPath: /data/settings, json: [{subPath: /a, operator: replace, value: 1}]}
""",
    "interpreter": """
apiVersion: config.karmada.io/v1alpha1
kind: ResourceInterpreterWebhookConfiguration
metadata: {name: workloads}
webhooks:
  - name: workloads.example.com
    clientConfig: {url: 'https://interpreter.example.com'}
    interpreterContextVersions: [v1alpha1]
    timeoutSeconds: 3
    rules:
      - {operations: [InterpretReplica], apiGroups: [example.com], apiVersions: ['*'], kinds: [Job]}
""",
    "federated-hpa": """
apiVersion: autoscaling.karmada.io/v1alpha1
kind: FederatedHPA
metadata: {name: web}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  minReplicas: 1
  maxReplicas: 4
""",
    "cron-hpa": """
apiVersion: autoscaling.karmada.io/v1alpha1
kind: CronFederatedHPA
metadata: {name: web}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  rules:
    - {name: day, schedule: 0 8 * * *, targetReplicas: 4, timeZone: Europe/Berlin}
    - {name: night, schedule: 0 20 * * *, targetReplicas: 1}
""",
    "federated-quota": """
apiVersion: policy.karmada.io/v1alpha1
kind: FederatedResourceQuota
metadata: {name: shop}
spec:
  overall: {cpu: '10'}
  staticAssignments: [{clusterName: east, hard: {cpu: '4'}}, {clusterName: west, hard: {cpu: '6'}}]
""",
}

_POD = "spec.template.spec"
_HELLO = f"{_POD}.containers[0]"
_DELIVERY = "spec.delivery"
_PLACEMENT = "spec.placement"
_CHANGE = "spec.overrideRules[0].overriders"

# Object, what is changed, into what, the code, and the path of the problem.
CASES: list[tuple[str, str, str, str, str]] = [
    ("revision", "tag: next", "tag: Next", "K8S-KN-004", "spec.traffic[0].tag"),
    ("revision", "percent: 100,", "percent: 90,", "K8S-KN-004", "spec.traffic"),
    ("route", "hello-1, latestRevision: false", "hello-1, configurationName: hello", "K8S-KN-004",
     "spec.traffic[0].configurationName"),
    ("revision", "name: http1", "name: web", "K8S-KN-005", f"{_HELLO}.ports[0].name"),
    ("revision", "8080", "8012", "K8S-KN-005", f"{_HELLO}.ports[0].containerPort"),
    ("revision", "name: http1}]", "name: http1}, {containerPort: 81}]", "K8S-KN-005",
     f"{_HELLO}.ports[1]"),
    ("revision", "{name: MODE", "{name: PORT", "K8S-KN-006", f"{_HELLO}.env[0].name"),
    ("revision", "- name: hello", "- name: queue-proxy", "K8S-KN-006", f"{_HELLO}.name"),
    ("revision", "StartTimeoutSeconds: 30", "StartTimeoutSeconds: 90", "K8S-KN-007",
     f"{_POD}.responseStartTimeoutSeconds"),
    ("revision", "Concurrency: 10", "Concurrency: 1001", "K8S-KN-008",
     f"{_POD}.containerConcurrency"),
    ("revision", "containerConcurrency: 10", "nodeSelector: {disk: fast}", "K8S-KN-009",
     f"{_POD}.nodeSelector"),
    ("revision", "volumes: [{name: data,", "volumes: [{name: data, emptyDir: {}}, {name: more,",
     "K8S-KN-010", f"{_POD}.volumes[1].name"),
    ("revision", "mountPath: /data", "mountPath: /dev/log", "K8S-KN-010",
     f"{_HELLO}.volumeMounts[0].mountPath"),
    ("revision", "name: hello-1", "name: first", "K8S-KN-011", "spec.template.metadata.name"),
    ("trigger", "{type: order", "{Type: order", "K8S-KN-012", "spec.filters[0].exact"),
    ("trigger", "[{exact", "[{prefix: {type: a}, exact", "K8S-KN-012", "spec.filters[0]"),
    ("trigger", "injection: enabled", "injection: 'on'", "K8S-KN-012",
     "metadata.annotations[eventing.knative.dev/injection]"),
    ("trigger", "{uri: 'http://orders.example.com/made'}", "{uri: /made}", "K8S-KN-013",
     "spec.subscriber.uri"),
    ("trigger", "{uri: 'http://orders.example.com/made'}", "{ref: {kind: Service, name: orders}}",
     "K8S-KN-013", "spec.subscriber.ref.apiVersion"),
    ("trigger", "PT2S", "2s", "K8S-KN-014", f"{_DELIVERY}.backoffDelay"),
    ("trigger", "retry: 3", "retry: -1", "K8S-KN-014", f"{_DELIVERY}.retry"),
    ("subscription", "subscriber: {uri: 'http://orders.example.com/made'}", "reply: {}",
     "K8S-KN-015", "spec.subscriber"),
    ("ping", '\'{"message": "tick"}\'', "tick", "K8S-KN-016", "spec.data"),
    ("ping", "'*/5 * * * *'", "'@every 5m'", "K8S-KN-016", "spec.schedule"),
    ("ping", "'*/5 * * * *'", "'*/5 * * *'", "K8S-CRON-001", "spec.schedule"),
    ("ping", "Europe/Berlin", "Europe/Berln", "K8S-CRON-003", "spec.timezone"),
    ("propagation", "key: region", "key: country", "K8S-KARMADA-006",
     f"{_PLACEMENT}.clusterAffinities[0].fieldSelector.matchExpressions[0].key"),
    ("propagation", "affinityName: far", "affinityName: near", "K8S-KARMADA-006",
     f"{_PLACEMENT}.clusterAffinities[1].affinityName"),
    ("propagation", "ByField: cluster", "ByField: region", "K8S-KARMADA-006",
     f"{_PLACEMENT}.spreadConstraints"),
    ("propagation", "minGroups: 1", "minGroups: 3", "K8S-KARMADA-006",
     f"{_PLACEMENT}.spreadConstraints[0].maxGroups"),
    ("propagation", "propagateDeps: true", "propagateDeps: false", "K8S-KARMADA-007",
     "spec.propagateDeps"),
    ("propagation", "preemption: Never", "preemption: Always", "K8S-KARMADA-007",
     "spec.resourceSelectors[0].name"),
    ("propagation", "purgeMode: Directly", "gracePeriodSeconds: 30, purgeMode: Directly",
     "K8S-KARMADA-007", "spec.failover.application.gracePeriodSeconds"),
    ("override", "subPath: /a", "subPath: a", "K8S-KARMADA-008",
     f"{_CHANGE}.fieldOverrider[0].json[0].subPath"),
    ("override", "tier: front", "tier: front end", "K8S-KARMADA-008",
     f"{_CHANGE}.labelsOverrider[0].value"),
    ("override", "  overrideRules:", "  targetCluster: {}\n  overrideRules:", "K8S-KARMADA-008",
     "spec.targetCluster"),
    ("interpreter", "[InterpretReplica]", "[Interpret]", "K8S-KARMADA-012",
     "webhooks[0].rules[0].operations[0]"),
    ("interpreter", "name: workloads.example.com", "name: workloads", "K8S-KARMADA-012",
     "webhooks[0].name"),
    ("interpreter", "[v1alpha1]", "[v1]", "K8S-KARMADA-012",
     "webhooks[0].interpreterContextVersions"),
    ("federated-hpa", "maxReplicas: 4", "maxReplicas: 0", "K8S-KARMADA-009", "spec.maxReplicas"),
    ("federated-hpa", "minReplicas: 1", "minReplicas: 5", "K8S-KARMADA-009", "spec.maxReplicas"),
    ("cron-hpa", "name: night", "name: day", "K8S-KARMADA-010", "spec.rules[1].name"),
    ("cron-hpa", "targetReplicas: 1", "targetMinReplicas: 1", "K8S-KARMADA-010", "spec.rules[1]"),
    ("cron-hpa", "Europe/Berlin", "Mars/Base", "K8S-CRON-003", "spec.rules[0].timeZone"),
    ("federated-quota", "'6'", "'7'", "K8S-KARMADA-011", "spec.overall[cpu]"),
    ("federated-quota", "hard: {cpu: '6'}", "hard: {memory: 1Gi}", "K8S-KARMADA-011",
     "spec.staticAssignments[1].hard[memory]"),
]  # fmt: skip
