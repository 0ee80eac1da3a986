"""How long linking and the rules over the graph take an object, from 10 objects to 10,000.

`python benchmarks/bench_graph.py [--rules] [COUNT...]`; what is linear takes the same in each row.
"""

from __future__ import annotations

import argparse
import gc
from time import perf_counter
from typing import Any

from k8spatterns.manifest import Manifest, Source
from k8spatterns.pipeline.link import link
from k8spatterns.pipeline.model import Build, Options
from k8spatterns.rules import all_rules

COUNTS = (10, 100, 1_000, 10_000)
Tree = dict[str, Any]


def main() -> None:
    """Print the time an object takes by number of objects, and by rule where asked."""
    wanted = _arguments()
    for name, spaces in (("one namespace", 0), ("a namespace for each app", 1)):
        print(name)
        for count in wanted.counts or COUNTS:
            _row(count, spaces=spaces, rules=wanted.rules)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", nargs="*", type=int, metavar="COUNT", help="numbers of objects")
    parser.add_argument("--rules", action="store_true", help="the slowest rules of each row")
    return parser.parse_args()


def _row(count: int, *, spaces: int, rules: bool) -> None:
    trees = [tree for number in range(count // 10) for tree in web_app(number, spaces)]
    rounds = max(3, 2_000 // count)
    linking, checking, slowest = min(_once(trees) for _ in range(rounds))
    each = 1e6 / count
    print(
        f"{count:7d} objects  link {linking * each:6.1f} µs  rules {checking * each:6.1f} µs"
        f"  together {(linking + checking) * each:6.1f} µs an object"
    )
    for seconds, code in slowest[:8] if rules else ():
        print(f"        {code:16} {seconds * each:6.2f} µs an object")


def _once(trees: list[Tree]) -> tuple[float, float, list[tuple[float, str]]]:
    """Return the seconds for linking and for the rules, and those of each rule."""
    build = Build(None, Options())
    build.manifests.extend(Manifest(tree, Source("", "")) for tree in trees)
    gc.collect()
    start = perf_counter()
    link(build)
    linked = perf_counter()
    taken = []
    for rule in all_rules():
        if rule.scope == "graph":
            before = perf_counter()
            list(rule.check(build.graph))
            taken.append((perf_counter() - before, rule.code))
    return linked - start, perf_counter() - linked, sorted(taken, reverse=True)


def web_app(number: int, spaces: int) -> list[Tree]:
    """Return ten objects of a web application as it is usually run."""
    name, namespace = f"web-{number}", f"shop-{number}" if spaces else "shop"
    labels = {"app.kubernetes.io/name": "web", "app.kubernetes.io/instance": name}

    def made(api_version: str, kind: str, **fields: Any) -> Tree:
        metadata = {"name": name, "namespace": namespace, "labels": labels}
        return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **fields}

    selector, target = {"matchLabels": labels}, {"apiVersion": "apps/v1", "kind": "Deployment"}
    backend = {"service": {"name": name, "port": {"name": "http"}}}
    path = {"path": "/", "pathType": "Prefix", "backend": backend}
    return [
        made("v1", "ServiceAccount"),
        made("v1", "ConfigMap", data={"mode": "fast", "level": "info"}),
        made("v1", "Secret", stringData={"password": "x"}),
        made(
            "apps/v1",
            "Deployment",
            spec={
                "selector": selector,
                "template": {"metadata": {"labels": labels}, "spec": _pod(name)},
            },
        ),
        made(
            "v1",
            "Service",
            spec={
                "selector": labels,
                "ports": [{"name": "http", "port": 80, "targetPort": "http"}],
            },
        ),
        made(
            "autoscaling/v2",
            "HorizontalPodAutoscaler",
            spec={"scaleTargetRef": {**target, "name": name}, "maxReplicas": 5, "metrics": [_CPU]},
        ),
        made("policy/v1", "PodDisruptionBudget", spec={"selector": selector, "maxUnavailable": 1}),
        made(
            "networking.k8s.io/v1",
            "NetworkPolicy",
            spec={"podSelector": selector, "ingress": [{"from": [{"podSelector": {}}]}]},
        ),
        made(
            "networking.k8s.io/v1",
            "Ingress",
            spec={"rules": [{"host": f"{name}.example.com", "http": {"paths": [path]}}]},
        ),
        made(
            "monitoring.coreos.com/v1",
            "ServiceMonitor",
            spec={"selector": selector, "endpoints": [{"port": "http", "interval": "30s"}]},
        ),
    ]


_CPU = {
    "type": "Resource",
    "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 70}},
}


def _pod(name: str) -> Tree:
    secret = {"valueFrom": {"secretKeyRef": {"name": name, "key": "password"}}}
    config = {"valueFrom": {"configMapKeyRef": {"name": name, "key": "mode"}}}
    probe = {"httpGet": {"path": "/ready", "port": "http"}}
    container = {
        "name": "web",
        "image": "registry.example.com/web:1.4.2",
        "ports": [{"name": "http", "containerPort": 8080}],
        "env": [{"name": "PASSWORD", **secret}, {"name": "MODE", **config}],
        "envFrom": [{"configMapRef": {"name": name}}],
        "readinessProbe": probe,
        "resources": {"requests": {"cpu": "100m", "memory": "128Mi"}},
        "volumeMounts": [{"name": "config", "mountPath": "/etc/web"}],
        "securityContext": {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}},
    }
    return {
        "serviceAccountName": name,
        "securityContext": {"runAsNonRoot": True, "seccompProfile": {"type": "RuntimeDefault"}},
        "containers": [container],
        "volumes": [{"name": "config", "configMap": {"name": name}}],
    }


if __name__ == "__main__":
    main()
