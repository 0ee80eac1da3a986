"""`ArgoGenerator`: what gives an ApplicationSet its parameters; and the simple generators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self

from pydantic import Field, model_validator

from k8spatterns.api import k8s
from k8spatterns.types import DnsSubdomain, Many, Seconds, as_seconds
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact, plain
from k8spatterns_constructs.gitops.template_params import Given

Values = Mapping[str, str]


class ArgoGenerator(Mirrored):
    """The base of an ApplicationSet's generators: each gives parameters, set by set.

    Fields:
        only: labels that a set of parameters must have to count, as a selector over them; all by
            default.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
    """

    # The generator's key in the object.
    KEY: ClassVar[str] = ""
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset({"only", "requeue_after"})
    # Fields of the generator itself, whose placeholders its own parameters fill in.
    OWN_TEXTS: ClassVar[tuple[str, ...]] = ("values",)

    only: k8s.LabelSelector | None = None

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return the parameters that each set has.

        Args:
            go_template: whether templates are Go templates.
            strict: whether a parameter must be in every set, as a missing one is an error.
        """
        raise NotImplementedError

    def options(self) -> Tree:
        """Return the generator's own fields as the API has them."""
        requeue = getattr(self, "requeue_after", None)
        seconds = None if requeue is None else as_seconds(requeue)
        return {**super().tree(), **compact(requeueAfterSeconds=seconds)}

    def tree(self) -> Tree:
        """Return the generator as the API has it."""
        return {self.KEY: self.options(), **compact(selector=plain(self.only))}

    def own_texts(self) -> Iterator[Any]:
        """Yield what its own parameters fill in."""
        for field in self.OWN_TEXTS:
            yield getattr(self, field, None)

    def other_texts(self) -> Tree:
        """Return what only an earlier generator can fill in, or nobody."""
        unseen = (*self.OWN_TEXTS, "elements", "generators")
        return {name: value for name, value in self.options().items() if name not in unseen}

    def makes_one(self) -> bool:
        """Say whether there is one set of parameters at most."""
        return False

    def parts(self) -> tuple[ArgoGenerator, ...]:
        """Return the generators that it combines."""
        return ()


def of_values(values: Values) -> frozenset[str]:
    """Return the parameters that a generator's `values` are."""
    return frozenset(f"values.{name}" for name in values)


class ListGenerator(ArgoGenerator):
    """A fixed list of parameters.

    Fields:
        elements: a set of parameters each.
        elements_yaml: such a list as YAML text, in which an earlier generator of a matrix may fill
            in placeholders.

    Raises:
        InvalidConstructError: neither of both.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-List/
    """

    KEY: ClassVar[str] = "list"

    elements: Many[Mapping[str, Any]] = ()
    elements_yaml: str | None = None

    @model_validator(mode="after")
    def _some_elements(self) -> Self:
        if not self.elements and not self.elements_yaml:
            raise ValueError('the list is empty\nhint: elements=[{"env": "staging"}]')
        return self

    def makes_one(self) -> bool:
        """Say whether there is one set of parameters at most."""
        return self.elements_yaml is None and len(self.elements) <= 1

    def options(self) -> Tree:
        """Return the list; the API wants `elements` even where the YAML text has them."""
        return {"elements": [], **super().options()}

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return the keys of the elements: those of all, or of any where one may be missing."""
        del go_template
        keys = [frozenset(_keys(element)) for element in self.elements]
        names: frozenset[str] = frozenset()
        if keys:
            names = frozenset.intersection(*keys) if strict else frozenset.union(*keys)
        return Given(names, open=self.elements_yaml is not None)


def _keys(element: Mapping[str, Any], before: str = "") -> Iterator[str]:
    for key, value in element.items():
        yield f"{before}{key}"
        if isinstance(value, Mapping):
            yield from _keys(value, f"{before}{key}.")


class ClusterGenerator(ArgoGenerator):
    """The clusters that Argo CD knows, each with its labels and annotations.

    Fields:
        selector: labels of the clusters' Secrets; without it, the cluster that Argo CD runs in
            counts, too.
        values: more parameters, as `values.NAME`; they may use those of the cluster.
        flat_list: whether all clusters make one set of parameters, as the list `clusters`; False by
            default.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Cluster/
    """

    KEY: ClassVar[str] = "clusters"

    selector: k8s.LabelSelector | None = None
    values: Values = Field(default_factory=dict)
    flat_list: bool | None = None

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return what a cluster's Secret says, and `values`."""
        del go_template, strict
        if self.flat_list:
            return Given(frozenset({"clusters"}))
        names = {"name", "nameNormalized", "server", "project", *of_values(self.values)}
        return Given(frozenset(names), ("metadata.labels.", "metadata.annotations."))

    def makes_one(self) -> bool:
        """Say whether there is one set of parameters at most."""
        return bool(self.flat_list)


class ClusterDecisionGenerator(ArgoGenerator):
    """The clusters that a controller chose and lists in the status of a custom resource.

    Fields:
        config_map_ref: the ConfigMap that says which kind and which field that is.
        name: of the custom resource; or
        label_selector: of the custom resources.
        requeue_after: seconds until it looks again; 3 minutes by default.
        values: more parameters, as `values.NAME`.

    Raises:
        InvalidConstructError: neither or both of `name` and `label_selector`.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Cluster-Decision-Resource/
    """

    KEY: ClassVar[str] = "clusterDecisionResource"

    config_map_ref: DnsSubdomain
    name: DnsSubdomain | None = None
    label_selector: k8s.LabelSelector | None = None
    requeue_after: Seconds | None = None
    values: Values = Field(default_factory=dict)

    @model_validator(mode="after")
    def _one_way_to_find_it(self) -> Self:
        if (self.name is None) == (self.label_selector is None):
            raise ValueError("give either name= or label_selector=")
        return self

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return that the resource's status may give anything."""
        del go_template, strict
        return Given(frozenset({"name", "server"}) | of_values(self.values), open=True)


class PluginGenerator(ArgoGenerator):
    """Parameters from a service of one's own, asked over HTTP.

    Fields:
        config_map_ref: the ConfigMap with the service's address and token.
        parameters: what the service is asked with; none by default.
        requeue_after: seconds until it is asked again; 30 minutes by default.
        values: more parameters, as `values.NAME`.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Plugin/
    """

    KEY: ClassVar[str] = "plugin"
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset(
        {"only", "requeue_after", "config_map_ref", "parameters"}
    )

    config_map_ref: DnsSubdomain
    parameters: Mapping[str, Any] = Field(default_factory=dict)
    requeue_after: Seconds | None = None
    values: Values = Field(default_factory=dict)

    def options(self) -> Tree:
        """Return the generator's own fields as the API has them."""
        asked = {"input": {"parameters": dict(self.parameters)}} if self.parameters else {}
        return {"configMapRef": {"name": self.config_map_ref}, **super().options(), **asked}

    def given(self, *, go_template: bool, strict: bool) -> Given:
        """Return that the service may give anything."""
        del go_template, strict
        return Given(of_values(self.values), ("generator.input.parameters.",), open=True)
