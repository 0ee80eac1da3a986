"""Rules for Karmada's autoscalers and quotas over clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import named_once
from k8spatterns.rules.values import items, mapping, spec_of, text, whole
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction
    from typing import Any

    from k8spatterns.manifest import Manifest

FEDERATED_HPA = ("autoscaling.karmada.io", "FederatedHPA")
CRON_HPA = ("autoscaling.karmada.io", "CronFederatedHPA")
_BOUNDS = ("targetMinReplicas", "targetMaxReplicas")
QUOTA = ("policy.karmada.io", "FederatedResourceQuota")


@object_rule("K8S-KARMADA-009", kinds=[FEDERATED_HPA], webhook=True)
def replicas_upside_down(manifest: Manifest) -> Iterator[Problem]:
    """A FederatedHPA keeps at least one Pod, and its most are at least its fewest."""
    spec = spec_of(manifest.tree)
    least, most = whole(spec.get("minReplicas")), whole(spec.get("maxReplicas"))
    if least is not None and least < 1:
        yield Problem(f"{least} is less than 1", "spec.minReplicas")
    if most is not None and most < 1:
        yield Problem(f"{most} is less than 1", "spec.maxReplicas")
    elif most is not None and least is not None and most < least:
        message = f"maxReplicas is {most} and minReplicas is {least}"
        yield Problem(message, "spec.maxReplicas", f"write at least {least}")


@object_rule("K8S-KARMADA-010", kinds=[CRON_HPA], needs=("rules",), webhook=True)
def cron_rule_refused(manifest: Manifest) -> Iterator[Problem]:
    """Every rule of a CronFederatedHPA has a name of its own, and says what it changes."""
    spec = spec_of(manifest.tree)
    target = mapping(spec.get("scaleTargetRef"))
    of_scaler = text(target.get("apiVersion")).startswith(FEDERATED_HPA[0])
    yield from named_once(spec, "rules", "spec")
    for index, rule in items(spec, "rules"):
        targets = {field: whole(rule.get(field)) for field in ("targetReplicas", *_BOUNDS)}
        path = f"spec.rules[{index}]"
        wanted = _BOUNDS if of_scaler else ("targetReplicas",)
        if all(targets[field] is None for field in wanted):
            message = f"the rule changes nothing of a {shown(text(target.get('kind')))}"
            yield Problem(message, path, f"write {' or '.join(wanted)}")
        for field, value in targets.items():
            lowest = 0 if field == "targetReplicas" else 1
            if value is not None and value < lowest:
                yield Problem(f"{value} is less than {lowest}", f"{path}.{field}")
        least, most = targets["targetMinReplicas"], targets["targetMaxReplicas"]
        if least is not None and most is not None and most < least:
            message = f"targetMaxReplicas is {most} and targetMinReplicas is {least}"
            yield Problem(message, f"{path}.targetMaxReplicas", f"write at least {least}")


@object_rule("K8S-KARMADA-011", kinds=[QUOTA], needs=("staticAssignments",), webhook=True)
def assigned_too_much(manifest: Manifest) -> Iterator[Problem]:
    """The clusters of a quota get together what there is overall."""
    spec = spec_of(manifest.tree)
    overall = mapping(spec.get("overall"))
    assigned: dict[str, Fraction] = {}
    for index, assignment in items(spec, "staticAssignments"):
        for name, written in mapping(assignment.get("hard")).items():
            path = f"spec.staticAssignments[{index}].hard[{name}]"
            if name not in overall:
                yield Problem(f"overall says nothing of {name}", path, "add it to overall")
            amount = _amount(written)
            assigned[name] = assigned[name] + amount if name in assigned else amount
    for name, total in assigned.items():
        if name in overall and total > _amount(overall[name]):
            message = f"the clusters get more of {name} together than the {overall[name]} overall"
            yield Problem(message, f"spec.overall[{name}]", "raise it, or assign less")


def _amount(written: Any) -> Fraction:
    from fractions import Fraction

    return parse_quantity(str(written)) or Fraction(0)
