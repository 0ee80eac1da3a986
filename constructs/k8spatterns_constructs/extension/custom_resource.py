"""`CustomResource`: a model that is a kind of the API server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from pydantic import ConfigDict, model_validator

from k8spatterns.api import KubeObject, Resource, k8s
from k8spatterns.api._schemas import Schema as Nodes
from k8spatterns.construct import Construct, Part
from k8spatterns.refusal import refusal
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Labels
from k8spatterns_constructs.extension.api_class import api_class, make_known, nodes_of
from k8spatterns_constructs.extension.cel_rule import rules_of
from k8spatterns_constructs.extension.columns import path_problems
from k8spatterns_constructs.extension.conversion import CLIENT_CONFIG
from k8spatterns_constructs.extension.definition import definition, root_schema, untyped_status
from k8spatterns_constructs.extension.keywords import Keywords, keywords_of
from k8spatterns_constructs.extension.marks import add_rules, uncorrelated
from k8spatterns_constructs.extension.problems import Problem, Schema, refuse
from k8spatterns_constructs.extension.schema import RESERVED, SchemaBuilder
from k8spatterns_constructs.extension.versions import version_problems
from k8spatterns_constructs.extension.wire import UnwritableError, fields_of, fitted

_NO_KIND = 'write class {}(CustomResource, group="example.com", version="v1")'


class CustomResource(Construct):
    """The base of your own kinds: a subclass is the definition, its instances are the objects.

        class MyApp(CustomResource, group="example.com", version="v1", short_names=["ma"]):
            replicas: Annotated[int, Ge(1), Le(10)] = 1
            image: str

        shop.add(MyApp.crd())
        shop.add(MyApp(name="web", image="registry.example.com/web:1.4.2"))

    The fields of a subclass are the object's `spec`. Their JSON names are in camelCase, or an
    alias; a field that would be named like one of those below gets another name and an alias:
    `pod_labels: dict[str, str] = Field(serialization_alias="labels")`. Types become the structural
    schema that the API server wants: models and typed API objects (`k8s.ResourceRequirements`)
    become objects, `Literal` and `Enum` closed sets, `X | None` nullable, `int | str` and
    `Quantity` int-or-string, `Any` what the server keeps unseen. Bounds, lengths, patterns,
    defaults and descriptions (from `Field(description=...)` or the docstring's `Fields:`) follow;
    `ListType`, `MapType`, `EmbeddedResource`, `PreserveUnknownFields`, `CelRule` and
    `SchemaOverride` in `Annotated` say the rest. Validators in Python run here only: the API server
    never sees them.

    The class takes keywords after its base:

    - `group`, `version`: such as `example.com` and `v1`; both are needed.
    - `kind`, `plural`, `singular`, `list_kind`: by default they follow from the class's name.
    - `scope`: `Namespaced` by default, or `Cluster`.
    - `short_names`, `categories`: what `kubectl get` accepts too; none by default.
    - `status`: the model of the status, or True for one without a schema; none by default.
    - `scale`: a `ScaleSubresource`; none by default.
    - `printer_columns`, `selectable_fields`: `PrinterColumn`s and JSON paths; none by default.
    - `served`, `storage`: True by default; one version is stored.
    - `deprecated`: True, or the warning that users of this version get; False by default.
    - `versions`: the classes of the other versions; none by default.
    - `conversion`: a `ConversionWebhook`; by default only `apiVersion` is rewritten, and versions
      between which that would lose something are refused.
    - `labels`, `annotations`: of the definition; none by default.

    Fields:
        name: of the object.
        namespace: of the object; the chart's by default.
        labels, annotations: of the object, beside those of the chart.

    Raises:
        InvalidConstructError: at the class, what has no structural form or what the API server
            would refuse, each fault with its field; at an instance, what the model refuses.

    See https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(validate_by_name=True, validate_by_alias=False)

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    # Set for each class that names its group; None for bases that only share fields.
    KEYWORDS: ClassVar[Keywords | None] = None
    API_CLASS: ClassVar[type[KubeObject] | None] = None
    NODES: ClassVar[Nodes | None] = None
    ROOT: ClassVar[Schema] = {}
    MAIN: ClassVar[type[CustomResource] | None] = None

    def __init_subclass__(cls, **_keywords: Any) -> None:
        """Accept the keywords, which `__pydantic_init_subclass__` reads."""
        super().__init_subclass__()

    @classmethod
    def __pydantic_init_subclass__(cls, **keywords: Any) -> None:
        """Check the class, once its fields are known."""
        cls.KEYWORDS, cls.API_CLASS, cls.MAIN = None, None, None
        if not keywords:
            return
        found = keywords_of(cls.__name__, keywords)
        if not isinstance(found, Keywords):
            refuse(cls.__name__, found)
        cls.KEYWORDS = found
        cls.check_definition()
        for other in found.versions:
            other.MAIN = cls  # type: ignore[attr-defined]  # checked above

    @classmethod
    def check_definition(cls) -> None:
        """Build the schema again, and refuse what the API server would refuse.

        Raises:
            InvalidConstructError: every fault, with its field.
        """
        keywords = cls._keywords()
        builder = SchemaBuilder()
        root = cls._root(builder, keywords)
        problems = [*builder.problems, *cls._shadowing()]
        if not problems:
            problems += path_problems(keywords, root)
            hint = 'give the list ListType.map("...") and its items a key'
            problems += [
                Problem(path, "oldSelf can't be told for items of a list without keys", hint)
                for path in uncorrelated(root)
            ]
            cls.ROOT = root
            problems += cls._version_problems(keywords, root)
        if problems:
            refuse(cls.__name__, problems)
        scaled = keywords.scale.spec_replicas_path.lstrip(".") if keywords.scale else ""
        resource = keywords.resource(cls.__module__, cls.__name__)
        cls.API_CLASS, cls.NODES = api_class(resource, root), nodes_of(root, scaled)
        make_known(cls.API_CLASS, cls.NODES)

    @classmethod
    def _keywords(cls) -> Keywords:
        if cls.KEYWORDS is None:
            raise refusal(
                cls.__name__,
                "the class says no group and version, so it is no kind",
                hint=_NO_KIND.format(cls.__name__),
            )
        return cls.KEYWORDS

    @classmethod
    def _root(cls, builder: SchemaBuilder, keywords: Keywords) -> Schema:
        """Return the schema of whole objects; faults go to the builder."""
        spec = builder.model(cls, "", skip=CustomResource.model_fields)
        text = spec.pop("description", "")
        for name in RESERVED:
            if name in spec.get("properties", {}):
                hint = f"{name} is said beside spec, not in it; give the field another name"
                builder.problem(name, f"no field of spec is named {name}", hint)
        status: Schema | None = None
        if isinstance(keywords.status, type):
            status = builder.model(keywords.status, "status")
        elif keywords.status:
            status = untyped_status()
        root = root_schema(spec, status, text)
        add_rules(builder, root, [rule for rule in rules_of(cls) if rule.of == "object"], "")
        return root

    @classmethod
    def _shadowing(cls) -> list[Problem]:
        """Return the fields that take a name which every custom resource has."""
        return [
            Problem(
                name,
                f"{name} is the object's own, beside spec",
                f'write spec_{name}: ... = Field(serialization_alias="{name}")',
            )
            for name, field in CustomResource.model_fields.items()
            if repr(cls.model_fields[name]) != repr(field)
        ]

    @classmethod
    def _version_problems(cls, keywords: Keywords, root: Schema) -> list[Problem]:
        others = []
        for other in keywords.versions:
            if not issubclass(other, CustomResource) or other.KEYWORDS is None:
                hint = "list classes that have a group and a version"
                return [Problem("versions", f"{other.__name__} is no version of a kind", hint)]
            others.append((other.KEYWORDS, other.ROOT))
        return list(version_problems((keywords, root), others)) if others else []

    @classmethod
    def resource(cls) -> Resource:
        """Return what the API server knows the kind by: group, version, plural, scope."""
        cls._keywords()
        assert cls.API_CLASS is not None  # noqa: S101 - set together
        return cls.API_CLASS.__resource__

    @classmethod
    def crd(
        cls,
        *,
        labels: Mapping[str, str] | None = None,
        annotations: Mapping[str, str] | None = None,
        conversion: CLIENT_CONFIG | None = None,
    ) -> k8s.CustomResourceDefinition:
        """Return the CustomResourceDefinition of the kind, with all its versions.

        Args:
            labels: of the definition, beside those of the class.
            annotations: the same.
            conversion: where the API server finds the conversion webhook, for an operator that
                includes the definition.

        Raises:
            InvalidConstructError: the conversion webhook has no Service.
        """
        if cls.MAIN is not None:
            return cls.MAIN.crd(labels=labels, annotations=annotations, conversion=conversion)
        keywords = cls._keywords()
        if keywords.conversion is not None and conversion is None:
            conversion = keywords.conversion.client_config()
            if conversion is None:
                raise refusal(
                    f"{cls.__name__}.crd",
                    "the conversion webhook has no Service",
                    hint="list the class among the crds of its OperatorDeployment, or write "
                    "ConversionWebhook(service=..., namespace=...)",
                )
        others = [(other.KEYWORDS, other.ROOT) for other in keywords.versions]  # type: ignore[attr-defined]
        return definition(
            keywords,
            [(keywords, cls.ROOT), *others],
            labels=labels,
            annotations=annotations,
            config=conversion,
        )

    @model_validator(mode="after")
    def _has_a_kind(self) -> Self:
        if self.KEYWORDS is None:
            raise ValueError(
                f"{type(self).__name__} says no group and version, so it is no kind\n"
                f"hint: {_NO_KIND.format(type(self).__name__)}"
            )
        if self.KEYWORDS.scope == "Cluster" and self.namespace is not None:
            raise ValueError(
                f"a {self.KEYWORDS.kind} has no namespace: its scope is Cluster\n"
                "hint: leave namespace out"
            )
        return self

    @model_validator(mode="after")
    def _can_be_written(self) -> Self:
        if self.KEYWORDS is not None:
            try:
                self.spec_tree()
            except UnwritableError as error:
                raise ValueError(str(error)) from error
        return self

    def spec_tree(self) -> dict[str, Any]:
        """Return the object's `spec`; what was left out is the API server's to fill in."""
        own = {
            name: field
            for name, field in type(self).model_fields.items()
            if name not in CustomResource.model_fields
        }
        tree: dict[str, Any] = fitted(fields_of(self, own), self.ROOT["properties"]["spec"])
        return tree

    def compose(self) -> Iterable[Part]:
        """Yield the object."""
        kind = self.API_CLASS
        if kind is None or self.NODES is None:
            self._keywords()
            return
        # A file that is loaded again defines its kinds again: this app's class counts.
        make_known(kind, self.NODES)
        make: Any = kind
        yield make(
            metadata=k8s.ObjectMeta(
                name=self.name,
                namespace=self.namespace,
                labels=dict(self.labels or {}) or None,
                annotations=dict(self.annotations or {}) or None,
            ),
            spec=self.spec_tree(),
        )
