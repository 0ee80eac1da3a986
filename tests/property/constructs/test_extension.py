"""Whatever kind can be defined is a sound definition, and operators get no right too many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from annotated_types import Ge, Le, MaxLen
from hypothesis import given, settings
from hypothesis import strategies as st

from k8spatterns import (
    AggregatedApiServer,
    CustomResource,
    ListType,
    OperatorDeployment,
    OperatorMetrics,
    OperatorWebhook,
    PrinterColumn,
    ServingCertificate,
    Value,
)
from k8spatterns.api import k8s, to_plain
from k8spatterns.importer.crd import custom_kinds
from k8spatterns.importer.nodes import Nodes
from k8spatterns.types import DnsLabel, Many, PortNumber, Quantity
from tests.support.making import made, rendered, same_twice

if TYPE_CHECKING:
    from k8spatterns.importer.errors import SchemaError
    from k8spatterns_constructs.extension.frameworks import Framework

# An example is a class and two renderings: forty are a second or two.
few = settings(max_examples=40, deadline=None)

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
NAMES = st.text(LETTERS, min_size=1, max_size=8).map("n-{}".format)
WORDS = st.text(LETTERS, max_size=6)


class Port(Value):
    name: DnsLabel
    number: PortNumber = 80


# A type, and the values that it takes.
LEAVES: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (Annotated[int, Ge(-5), Le(5)], st.integers(-5, 5)),
    (float, st.floats(-1e6, 1e6, allow_nan=False)),
    (bool, st.booleans()),
    (Annotated[str, MaxLen(6)], WORDS),
    (Literal["a", "b"], st.sampled_from(["a", "b"])),
    (int | str, st.integers(-5, 5) | WORDS),
    (Quantity, st.sampled_from(["1Gi", "500m", 2, 0.5])),
    (DnsLabel, NAMES),
    (Port, st.builds(Port, name=NAMES, number=st.integers(1, 65535))),
    (Any, st.none() | WORDS | st.lists(st.integers(), max_size=2)),
    (
        k8s.ResourceRequirements,
        st.builds(
            k8s.ResourceRequirements,
            limits=st.dictionaries(st.just("cpu"), st.sampled_from(["1", 0.5, 2])),
        ),
    ),
]


@st.composite
def kinds_of_fields(draw: st.DrawFn) -> tuple[Any, st.SearchStrategy[Any]]:
    """A type of a field: a leaf, many of it, a map of it, or none at all beside it."""
    kind, values = draw(st.sampled_from(LEAVES))
    form = draw(st.sampled_from(["one", "list", "map", "nullable", "keyed"]))
    if form == "list":
        return list[kind], st.lists(values, max_size=3)
    if form == "map":
        return dict[str, kind], st.dictionaries(NAMES, values, max_size=2)
    if form == "nullable":
        return kind | None if kind is not Any else Any, st.none() | values
    if form == "keyed":
        ports = st.builds(Port, name=NAMES)
        unique = st.lists(ports, max_size=3, unique_by=lambda port: port.name)
        return Annotated[Many[Port], ListType.map("name")], unique
    return kind, values


@st.composite
def classes(draw: st.DrawFn) -> tuple[type[CustomResource], dict[str, Any]]:
    """A class with some fields, and the arguments of an instance."""
    fields = draw(st.lists(kinds_of_fields(), max_size=4))
    annotations: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    given_: dict[str, Any] = {}
    for number, (kind, values) in enumerate(fields):
        name = f"some_field{number}"
        closed = "Optional[typing.Literal" in str(kind)  # must be absent in place of null
        annotations[name] = kind
        if closed:
            defaults[name] = None
        elif draw(st.booleans()):
            defaults[name] = draw(values)
        if name not in defaults or draw(st.booleans()):
            given_[name] = draw(values)
    keywords: dict[str, Any] = {
        "group": draw(st.sampled_from(["example.com", "a.b.example.com"])),
        "version": draw(st.sampled_from(["v1", "v1beta2", "v2alpha1"])),
        "scope": draw(st.sampled_from(["Namespaced", "Cluster"])),
        "status": draw(st.sampled_from([False, True, Port])),
        "short_names": draw(st.sampled_from([[], ["md"]])),
        "printer_columns": [PrinterColumn(name="Age", json_path=".metadata.creationTimestamp")],
    }
    body = {"__annotations__": annotations, "__module__": __name__, **defaults}
    meta: Any = type(CustomResource)
    made_class: type[CustomResource] = meta("Model", (CustomResource,), body, **keywords)
    return made_class, given_


@few
@given(classes(), NAMES)
def test_whatever_class_can_be_defined_is_a_sound_definition(
    defined: tuple[type[CustomResource], dict[str, Any]], name: str
) -> None:
    kind, arguments = defined
    problems: list[SchemaError] = []
    found = list(custom_kinds(to_plain(kind.crd()), "test", problems))
    assert len(found) == 1
    nodes = Nodes()
    problems += [problem for one in found for problem in nodes.add(one)]
    assert not problems
    rendering = rendered(kind(name=name, **arguments), kind.crd())  # type: ignore[arg-type]
    assert not rendering.errors, rendering.errors
    assert rendering.documents[0]["kind"] == "CustomResourceDefinition"
    same_twice(lambda: kind(name=name, **arguments))


class Site(CustomResource, group="web.example.com", version="v1", status=True):
    size: int = 1


class Zone(CustomResource, group="web.example.com", version="v1", scope="Cluster"):
    size: int = 1


KINDS = [Site, Zone, k8s.Deployment, k8s.Secret, k8s.Node, k8s.Namespace, k8s.Service]
SOME_KINDS = st.lists(st.sampled_from(KINDS), max_size=3, unique=True)
READ = {"get", "list", "watch"}
CHANGE = {"update", "patch"}
MAKE = {"create", "delete"}


FRAMEWORKS: tuple[Framework, ...] = ("controller-runtime", "kopf", "fabric8", "kube-rs")
HOOKS: tuple[Literal["validating", "mutating"], ...] = ("validating", "mutating")


@st.composite
def operators(draw: st.DrawFn) -> OperatorDeployment:
    framework = draw(st.sampled_from(FRAMEWORKS))
    kopf = framework == "kopf"
    lease = None if kopf else draw(st.none() | NAMES)
    port = draw(st.integers(9000, 9100))
    hooks = draw(st.lists(st.sampled_from(HOOKS), max_size=2, unique=True))
    metrics = draw(
        st.none() | st.builds(OperatorMetrics, port=st.just(port), monitor=st.booleans())
    )
    given_certificate = ServingCertificate(secret="tls", ca_bundle="Y2E=")
    return OperatorDeployment(
        name=draw(NAMES),
        namespace="ops",
        image="op:1",
        framework=framework,
        watches=draw(st.lists(st.sampled_from([Site, Zone]), min_size=1, max_size=2, unique=True)),
        owns=draw(SOME_KINDS),
        updates=draw(SOME_KINDS),
        reads=draw(SOME_KINDS),
        namespaces=draw(st.lists(st.sampled_from(["a", "b", "ops"]), max_size=2, unique=True)),
        events=draw(st.booleans()),
        lease=lease,
        replicas=draw(st.integers(1, 3)) if lease else 1,
        peering=draw(st.none() | NAMES) if kopf else None,
        crds=draw(st.sampled_from([(), (Site,), (Site, Zone)])),
        metrics=metrics,
        webhooks=[OperatorWebhook(type=kind, of=[Site], path="/hook") for kind in hooks],
        webhook_port=port + 500,
        certificate=draw(st.sampled_from([ServingCertificate(), given_certificate])),
    )


def key_of(kind: Any) -> tuple[str, str]:
    found = kind.resource() if issubclass(kind, CustomResource) else kind.__resource__
    return found.group, found.plural


def declared(operator: OperatorDeployment) -> dict[tuple[str, str], set[str]]:
    """What the declaration allows: verbs by group and resource."""
    allowed: dict[tuple[str, str], set[str]] = {}
    for kinds, verbs in (
        (operator.watches, READ),
        (operator.reads, READ),
        (operator.updates, READ | CHANGE),
        (operator.owns, READ | CHANGE | MAKE),
    ):
        for kind in kinds:
            allowed.setdefault(key_of(kind), set()).update(verbs)
    own = {"kopf": {"patch"}, "fabric8": CHANGE}.get(operator.framework, set())
    for kind in operator.watches:
        group, plural = key_of(kind)
        allowed[group, plural] |= own
        allowed[group, f"{plural}/finalizers"] = {"update"}
        if kind is Site:
            allowed[group, f"{plural}/status"] = {"get", *CHANGE}
    return allowed


def of_the_framework(operator: OperatorDeployment) -> dict[tuple[str, str], set[str]]:
    """What the framework needs for itself, whatever it watches."""
    allowed: dict[tuple[str, str], set[str]] = {}
    if operator.events:
        for group in ("", "events.k8s.io"):
            allowed[group, "events"] = {"create", "patch"}
    if operator.lease:
        allowed["coordination.k8s.io", "leases"] = {"create", "get", *CHANGE}
    if operator.metrics and operator.framework == "controller-runtime":
        allowed["authentication.k8s.io", "tokenreviews"] = {"create"}
        allowed["authorization.k8s.io", "subjectaccessreviews"] = {"create"}
    definitions = ("apiextensions.k8s.io", "customresourcedefinitions")
    if operator.framework == "kopf":
        allowed[definitions] = {"list", "watch"}
        if operator.namespaces:
            allowed["", "namespaces"] = {"list", "watch"}
        if operator.peering:
            plural = "kopfpeerings" if operator.namespaces else "clusterkopfpeerings"
            allowed["kopf.dev", plural] = {"list", "watch", "get", "patch"}
    if operator.framework == "fabric8":
        allowed[definitions] = {"get"}
    return allowed


@few
@given(operators())
def test_an_operator_is_granted_what_it_declares_and_nothing_beyond(
    operator: OperatorDeployment,
) -> None:
    allowed = declared(operator)
    own = of_the_framework(operator)
    namespaced = {key_of(kind) for kind in KINDS if kind not in (Zone, k8s.Node, k8s.Namespace)}
    granted: dict[tuple[str, str], set[str]] = {}
    for tree in rendered(operator).documents:
        if (
            tree["kind"] not in ("Role", "ClusterRole")
            or "metrics-reader" in tree["metadata"]["name"]
        ):
            continue
        for rule in tree["rules"]:
            assert "*" not in [*rule["verbs"], *rule["apiGroups"], *rule["resources"]]
            for resource in rule["resources"]:
                key = (rule["apiGroups"][0], resource)
                granted.setdefault(key, set()).update(rule["verbs"])
                if operator.namespaces and tree["kind"] == "ClusterRole":
                    assert (key[0], resource.partition("/")[0]) not in namespaced
                if resource == "leases" and rule["verbs"] != ["create"]:
                    assert rule["resourceNames"] == [operator.lease]
    for key, verbs in granted.items():
        assert verbs <= allowed.get(key, set()) | own.get(key, set()), key
    for key, verbs in allowed.items():
        assert verbs <= granted[key], key


@few
@given(operators())
def test_whatever_operator_can_be_written_renders_without_errors(
    operator: OperatorDeployment,
) -> None:
    same_twice(lambda: operator)


@few
@given(
    st.fixed_dictionaries(
        {
            "name": NAMES,
            "versions": st.permutations(["v1", "v1beta1", "v1alpha1"]).map(lambda found: found[:2]),
        },
        optional={
            "replicas": st.integers(1, 3),
            "secure_port": st.integers(1024, 65535),
            "group_priority_minimum": st.integers(1, 20_000),
            "version_priority": st.integers(2, 1000),
            "reads": SOME_KINDS,
            "insecure_skip_tls_verify": st.just(value=False),
            "certificate": st.sampled_from(
                [
                    ServingCertificate(issuer="ca", issuer_kind="ClusterIssuer", duration="24h"),
                    ServingCertificate(secret="tls", ca_bundle="Y2E="),
                ]
            ),
        },
    )
)
def test_whatever_api_server_can_be_written_renders_without_errors(fields: dict[str, Any]) -> None:
    def build() -> AggregatedApiServer:
        return AggregatedApiServer(
            namespace="wardle", group="wardle.example.com", image="wardle:1", **fields
        )

    same_twice(build)
    services = [tree for (kind, _), tree in made(build()).items() if kind == "APIService"]
    assert len(services) == 2
