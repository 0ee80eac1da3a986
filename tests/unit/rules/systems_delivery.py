"""Objects that Argo, Flux and Kyverno take, and what each of them refuses of a change to one."""

from __future__ import annotations

OBJECTS = {
    "project": """
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: shop, namespace: argocd}
spec:
  sourceRepos: ['*']
  destinations: [{server: '*', namespace: shop}]
  roles:
    - {name: dev, policies: ['p, proj:shop:dev, applications, sync, shop/*, allow'], groups: [devs]}
  syncWindows:
    - {kind: allow, schedule: 0 8 * * *, duration: 8h, applications: ['*'], timeZone: Europe/Berlin}
""",
    "application": """
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop, namespace: argocd}
spec:
  project: default
  destination: {server: https://kubernetes.default.svc, namespace: shop}
  source: {repoURL: https://git.example.com/shop.git, path: ., targetRevision: main}
  ignoreDifferences:
    - {group: apps, kind: Deployment, jsonPointers: [/spec/replicas], jqPathExpressions: ['.a[]']}
  syncPolicy:
    syncOptions: [CreateNamespace=true]
    retry: {backoff: {duration: 5s, factor: 2, maxDuration: 3m}}
""",
    "application-set": """
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: shop, namespace: argocd}
spec:
  goTemplate: true
  generators:
    - matrix:
        generators:
          - list: {elements: [{name: east}]}
          - git:
              repoURL: https://git.example.com/shop.git
              revision: main
              directories: [{path: apps/*}]
  template:
    metadata: {name: 'shop-{{.name}}'}
    spec:
      project: default
      destination: {server: https://kubernetes.default.svc, namespace: shop}
      source: {repoURL: https://git.example.com/shop.git, path: '{{.path.path}}'}
""",
    "rollout": """
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  workloadRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  strategy:
    canary:
      canaryService: web-next
      stableService: web
      trafficRouting: {nginx: {stableIngress: web}}
      steps:
        - setWeight: 20
        - pause: {duration: 10m}
""",
    "analysis": """
apiVersion: argoproj.io/v1alpha1
kind: AnalysisTemplate
metadata: {name: errors}
spec:
  args: [{name: service}]
  metrics:
    - name: errors
      interval: 1m
      count: 5
      failureLimit: 2
      successCondition: result[0] < 0.05
      provider:
        prometheus:
          address: http://prometheus.example.com
          query: 'sum(rate(errors{service="{{args.service}}"}[5m]))'
    - name: health
      provider:
        web: {url: http://web.example.com, jsonPath: '{$.status}'}
""",
    "workflow": """
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {name: build}
spec:
  entrypoint: main
  arguments: {parameters: [{name: level, value: low, enum: [low, high]}]}
  templates:
    - name: main
      dag:
        tasks:
          - {name: compile, template: run}
          - {name: check, template: run, depends: compile.Succeeded}
    - name: run
      container: {image: registry.example.com/build:1.0.0, command: [make]}
""",
    "cron-workflow": """
apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata: {name: nightly}
spec:
  schedules: [0 3 * * *]
  timezone: Europe/Berlin
  workflowSpec:
    entrypoint: main
    templates:
      - {name: main, container: {image: 'registry.example.com/build:1.0.0'}}
""",
    "pipeline": """
apiVersion: tekton.dev/v1
kind: Pipeline
metadata: {name: build}
spec:
  tasks:
    - {name: compile, taskRef: {name: compile}}
    - {name: check, taskRef: {name: check}, runAfter: [compile]}
  finally:
    - {name: clean, taskRef: {name: clean}}
""",
    "task": """
apiVersion: tekton.dev/v1
kind: Task
metadata: {name: build}
spec:
  params: [{name: level}]
  steps:
    - {name: make, image: 'registry.example.com/build:1.0.0', script: make all}
    - {name: push, image: 'registry.example.com/push:1.0.0', command: [push]}
""",
    "version-range": """
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: shop}
spec:
  interval: 5m
  url: https://git.example.com/shop.git
  ref: {semver: '>=1.2.0 <2.0.0'}
""",
    "kustomization": """
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: shop}
spec:
  interval: 5m
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
  dependsOn: [{name: base}]
  postBuild: {substitute: {cluster_name: east}}
""",
    "image-policy": """
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: {name: web}
spec:
  imageRepositoryRef: {name: web}
  filterTags: {pattern: '^main-(?P<at>[0-9]+)$', extract: $at}
  policy: {numerical: {order: asc}}
""",
    "policy": """
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {name: owned}
spec:
  background: true
  webhookTimeoutSeconds: 10
  rules:
    - name: has-owner
      match: {any: [{resources: {kinds: [Secret]}}]}
      context: [{name: owner, variable: {value: somebody}}]
      validate:
        failureAction: Audit
        message: a Secret belongs to somebody
        pattern: {metadata: {labels: {owner: '?*'}}}
    - name: by-cel
      match: {any: [{resources: {kinds: [Secret]}}]}
      validate:
        cel: {expressions: [{expression: has(object.metadata.labels)}]}
    - name: labelled
      match: {any: [{resources: {kinds: [Secret]}}]}
      mutate: {patchesJson6902: '[{op: add, path: /metadata/labels/a, value: b}]'}
""",
    "cleanup": """
apiVersion: kyverno.io/v2
kind: ClusterCleanupPolicy
metadata: {name: old}
spec:
  schedule: 0 3 * * *
  match: {any: [{resources: {kinds: [Secret]}}]}
""",
}

_CANARY = "spec.strategy.canary"
_SECRETS = "{any: [{resources: {kinds: [Secret]}}]}"
_TASK = "spec.templates[0].dag.tasks[1]"

CASES: list[tuple[str, str, str, str, str]] = [
    ("project", "sync, shop/*", "sync, web/*", "K8S-ARGO-007", "spec.roles[0].policies[0]"),
    ("project", "applications, sync", "apps, sync", "K8S-ARGO-007", "spec.roles[0].policies[0]"),
    ("project", ", allow'", "'", "K8S-ARGO-007", "spec.roles[0].policies[0]"),
    ("project", "duration: 8h", "duration: long", "K8S-ARGO-008", "spec.syncWindows[0].duration"),
    ("project", "applications: ['*'], ", "", "K8S-ARGO-008", "spec.syncWindows[0]"),
    ("project", "schedule: 0 8 * * *", "schedule: 0 8 * *", "K8S-CRON-002",
     "spec.syncWindows[0].schedule"),
    ("project", "Europe/Berlin", "Berlin", "K8S-CRON-004", "spec.syncWindows[0].timeZone"),
    ("application", "[/spec/replicas]", "[spec/replicas]", "K8S-ARGO-009",
     "spec.ignoreDifferences[0].jsonPointers[0]"),
    ("application", "'.a[]'", "'.a['", "K8S-ARGO-009",
     "spec.ignoreDifferences[0].jqPathExpressions[0]"),
    ("application", "CreateNamespace=true", "CreateNamespaces=true", "K8S-ARGO-010",
     "spec.syncPolicy.syncOptions[0]"),
    ("application", "maxDuration: 3m", "maxDuration: 3s", "K8S-ARGO-010",
     "spec.syncPolicy.retry.backoff.maxDuration"),
    ("application-set", "          - list: {elements: [{name: east}]}\n", "", "K8S-ARGO-011",
     "spec.generators[0].matrix.generators"),
    ("application-set", "directories:", "files: [{path: a}]\n              directories:",
     "K8S-ARGO-011", "spec.generators[0].matrix.generators[1].git.files"),
    ("application-set", "shop-{{.name}}", "shop-{{name}}", "K8S-ARGO-012",
     "spec.template.metadata.name"),
    ("rollout", "workloadRef: {apiVersion: apps/v1, kind: Deployment, name: web}",
     "minReadySeconds: 600\n  workloadRef: {apiVersion: apps/v1, kind: Deployment, name: web}",
     "K8S-ROLL-001", "spec.progressDeadlineSeconds"),
    ("rollout", "    canary:", "    blueGreen: {activeService: web}\n    canary:", "K8S-ROLL-001",
     "spec.strategy.canary"),
    ("rollout", "setWeight: 20", "setWeight: 120", "K8S-ROLL-002", f"{_CANARY}.steps[0].setWeight"),
    ("rollout", "- setWeight: 20", "- {setWeight: 20, pause: {}}", "K8S-ROLL-002",
     f"{_CANARY}.steps[0].pause"),
    ("rollout", "- pause: {duration: 10m}", "- setMirrorRoute: {name: copy}", "K8S-ROLL-002",
     f"{_CANARY}.steps[1].setMirrorRoute"),
    ("rollout", "canaryService: web-next", "canaryService: web", "K8S-ROLL-003",
     f"{_CANARY}.stableService"),
    ("rollout", "      canaryService: web-next\n", "", "K8S-ROLL-003", f"{_CANARY}.canaryService"),
    ("analysis", "name: health", "name: errors", "K8S-ROLL-004", "spec.metrics[1].name"),
    ("analysis", "      interval: 1m\n", "", "K8S-ROLL-004", "spec.metrics[0].interval"),
    ("analysis", "failureLimit: 2", "failureLimit: 6", "K8S-ROLL-004",
     "spec.metrics[0].failureLimit"),
    ("analysis", "args: [{name: service}]", "args: [{name: app}]", "K8S-ROLL-005",
     "spec.metrics[0]"),
    ("analysis", "[5m]))", "[5m])", "K8S-PROM-019", "spec.metrics[0].provider.prometheus.query"),
    ("analysis", "{$.status}", "{$.status[}", "K8S-JP-001",
     "spec.metrics[1].provider.web.jsonPath"),
    ("workflow", "    - name: run\n", "    - {name: run, suspend: {}}\n    - name: run\n",
     "K8S-WF-001", "spec.templates[2].name"),
    ("workflow", "check, template: run", "check, withItems: [a], withParam: '[]', template: run",
     "K8S-WF-002", f"{_TASK}.withParam"),
    ("workflow", "name: check", "name: compile", "K8S-WF-002", f"{_TASK}.name"),
    ("workflow", "depends: compile.Succeeded", "depends: compiled.Succeeded", "K8S-WF-003",
     f"{_TASK}.depends"),
    ("workflow", "{name: compile, template: run}",
     "{name: compile, template: run, dependencies: [check]}", "K8S-WF-003",
     "spec.templates[0].dag.tasks[0]"),
    ("workflow", "value: low,", "value: middle,", "K8S-WF-004",
     "spec.arguments.parameters[0].value"),
    ("workflow", "  entrypoint: main\n", "", "K8S-WF-005", "spec.entrypoint"),
    ("workflow", "build:1.0.0", "Build:1.0.0", "K8S-IMG-001", "spec.templates[1].container.image"),
    ("cron-workflow", "[0 3 * * *]", "[0 24 * * *]", "K8S-CRON-002", "spec.schedules[0]"),
    ("cron-workflow", "timezone: Europe/Berlin", "timezone: local", "K8S-CRON-004",
     "spec.timezone"),
    ("pipeline", "name: clean, ", "name: check, ", "K8S-TEK-001", "spec.finally[0].name"),
    ("pipeline", "name: check, ", "name: compile, ", "K8S-TEK-001", "spec.tasks[1].name"),
    ("pipeline", "[compile]", "[build]", "K8S-TEK-002", "spec.tasks[1].runAfter[0]"),
    ("pipeline", "{name: compile, taskRef: {name: compile}}",
     "{name: compile, taskRef: {name: compile}, runAfter: [check]}", "K8S-TEK-002",
     "spec.tasks[0].runAfter"),
    ("task", "name: push", "name: make", "K8S-TEK-003", "spec.steps[1].name"),
    ("task", "script: make all", "script: make all, command: [make]", "K8S-TEK-003",
     "spec.steps[0].command"),
    ("version-range", "'>=1.2.0 <2.0.0'", "newest", "K8S-FLUX-001", "spec.ref.semver"),
    ("kustomization", "name: base", "name: shop", "K8S-FLUX-002", "spec.dependsOn[0]"),
    ("kustomization", "cluster_name", "cluster-name", "K8S-FLUX-003",
     "spec.postBuild.substitute[cluster-name]"),
    ("image-policy", "{numerical: {order: asc}}",
     "{numerical: {order: asc}, alphabetical: {order: asc}}", "K8S-FLUX-004",
     "spec.policy.numerical"),
    ("image-policy", "'^main-(?P<at>[0-9]+)$'", "'^(?=main)(?P<at>.*)$'", "K8S-RE-002",
     "spec.filterTags.pattern"),
    ("policy", "name: labelled", "name: has-owner", "K8S-KYV-004", "spec.rules[2].name"),
    ("policy", "kinds: [Secret]", "kinds: ['*']", "K8S-KYV-005",
     "spec.rules[0].match.any[0].resources.kinds"),
    ("policy", "match: {any: [{resources: {kinds: [Secret]}}]}\n      context",
     f"match: {_SECRETS}\n      exclude: {_SECRETS}\n      context",
     "K8S-KYV-005", "spec.rules[0].exclude"),
    ("policy", "match: {any: [{resources: {kinds: [Secret]}}]}\n      context",
     "match: {any: [{resources: {kinds: [Secret]}, clusterRoles: [admin]}]}\n      context",
     "K8S-KYV-006", "spec.rules[0].match.any[0].clusterRoles"),
    ("policy", "path: /metadata", "path: metadata", "K8S-KYV-007",
     "spec.rules[2].mutate.patchesJson6902"),
    ("policy", "name: owner,", "name: images,", "K8S-KYV-008", "spec.rules[0].context[0].name"),
    ("policy", "webhookTimeoutSeconds: 10", "webhookTimeoutSeconds: 60", "K8S-KYV-009",
     "spec.webhookTimeoutSeconds"),
    ("policy", "has(object.metadata.labels)", "has(object.metadata.labels", "K8S-KYV-010",
     "spec.rules[1].validate.cel.expressions[0].expression"),
    ("cleanup", "0 3 * * *", "0 3 * * 7", "K8S-CRON-001", "spec.schedule"),
]  # fmt: skip
