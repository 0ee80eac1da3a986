"""`ArgoApplicationSet`: Applications from a template, one for each set of parameters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, Literal, Self

from pydantic import model_validator

from k8spatterns.api import argocd, from_plain
from k8spatterns.construct import Construct, Part
from k8spatterns.types import AnnotationKey, Annotations, DnsLabel, DnsSubdomain, Labels, Many
from k8spatterns_constructs.gitops.argo_application import ArgoApplication
from k8spatterns_constructs.gitops.generator import ArgoGenerator
from k8spatterns_constructs.gitops.ignore_difference import IgnoreApplicationDifference
from k8spatterns_constructs.gitops.mirrored import Tree, compact, plain
from k8spatterns_constructs.gitops.rolling_sync import RollingSync
from k8spatterns_constructs.gitops.template_params import (
    Given,
    unclosed,
    uses_of,
    wrong_syntax,
)

MissingKey = Literal["error", "zero", "default"]


class ArgoApplicationSet(Construct):
    """Applications from a template, one for each set of parameters that generators give.

    Every parameter that the template uses must be one that each of the generators gives.

    Fields:
        name: of the ApplicationSet.
        namespace: of the ApplicationSet itself; the chart's by default, which should be Argo CD's.
        generators: what gives the parameters, each for Applications of its own.
        template: an `ArgoApplication` with placeholders: `{{.name}}`.
        template_patch: YAML text with placeholders that is merged into each Application, for
            fields that are no text.
        go_template: whether placeholders are Go templates, as Argo CD recommends; True by default.
            Else they are `{{name}}`.
        missing_key: what a parameter without a value does in a Go template; `error` by default.
            `zero` and `default` go on without it.
        strategy: synchronises the Applications group after group; all at once by default.
        applications_sync: what may happen to Applications that exist: `create-only`,
            `create-update`, `create-delete` or `sync`, all of it, which is Argo CD's default.
        preserve_resources_on_deletion: whether what Applications deployed stays when they go; False
            by default.
        preserved_labels, preserved_annotations: of Applications that others may set.
        ignore_application_differences: fields of Applications that others may change.
        labels, annotations: of the ApplicationSet.

    Raises:
        InvalidConstructError: a parameter that no generator gives, a placeholder in the syntax of
            the other kind of templates, a name that is the same for all Applications, or a step of
            the strategy that looks at a label which the template does not set.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
    """

    KIND: ClassVar[str] = "ApplicationSet"

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    generators: Many[ArgoGenerator]
    template: ArgoApplication
    template_patch: str | None = None
    go_template: bool = True
    missing_key: MissingKey | None = None
    strategy: RollingSync | None = None
    applications_sync: Literal["create-only", "create-update", "create-delete", "sync"] | None = (
        None
    )
    preserve_resources_on_deletion: bool | None = None
    preserved_labels: Many[AnnotationKey] = ()
    preserved_annotations: Many[AnnotationKey] = ()
    ignore_application_differences: Many[IgnoreApplicationDifference] = ()
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _some_generators(self) -> Self:
        if not self.generators:
            raise ValueError(
                "nothing gives parameters, so there are no Applications\n"
                "hint: generators=[ClusterGenerator()]"
            )
        return self

    @model_validator(mode="after")
    def _missing_key_of_go_templates(self) -> Self:
        if self.missing_key is not None and not self.go_template:
            raise ValueError("missing_key is about Go templates\nhint: leave it out")
        return self

    @model_validator(mode="after")
    def _placeholders_are_of_the_kind(self) -> Self:
        everything = [self.template_tree(), self.template_patch, plain(self.generators)]
        for written, better in wrong_syntax(everything, go_template=self.go_template):
            kind = "Go templates" if self.go_template else "templates that are no Go templates"
            other = "go_template=False" if self.go_template else "go_template=True"
            raise ValueError(f"{written} means nothing in {kind}\nhint: write {better}, or {other}")
        for text in unclosed(everything):
            raise ValueError(f"{text!r} opens a placeholder and does not close it\nhint: add }}}}")
        return self

    @model_validator(mode="after")
    def _parameters_are_given(self) -> Self:
        template = [self.template_tree(), self.template_patch]
        for number, generator in enumerate(self.generators):
            self._check_parts(generator, Given())
            given = self._given(generator)
            self._check(template, given, f"generators[{number}], {generator.KEY},")
        return self

    @model_validator(mode="after")
    def _names_differ(self) -> Self:
        if "{{" not in self.template.name and not self._makes_one():
            raise ValueError(
                f'every Application would be named "{self.template.name}"\n'
                f'hint: put a parameter into the name: "{self.template.name}-'
                + ('{{.name}}"' if self.go_template else '{{name}}"')
            )
        return self

    @model_validator(mode="after")
    def _steps_see_labels(self) -> Self:
        if self.strategy is not None:
            for label in sorted(self.strategy.labels() - set(self.template.labels or {})):
                raise ValueError(
                    f'the strategy looks at the label "{label}", which the template does not set\n'
                    f'hint: ArgoApplication(labels={{"{label}": ...}})'
                )
        return self

    def _makes_one(self) -> bool:
        """Say whether there is one set of parameters at most, as far as anybody can tell."""
        if len(self.generators) > 1:
            return False
        only = self.generators[0]
        return only.makes_one()

    def _strict(self) -> bool:
        return not self.go_template or (self.missing_key or "error") == "error"

    def _given(self, generator: ArgoGenerator) -> Given:
        return generator.given(go_template=self.go_template, strict=self._strict())

    def _check_parts(self, generator: ArgoGenerator, before: Given) -> None:
        """Check what generators fill into each other, and into themselves."""
        own = self._given(generator).with_all(before)
        for texts in generator.own_texts():
            self._check(texts, own, f"the {generator.KEY} generator")
        self._check(generator.other_texts(), before, f"what comes before {generator.KEY}")
        for number, part in enumerate(generator.parts()):
            # The second of a matrix may use what the first one gives.
            first = generator.KEY == "matrix" and number > 0
            earlier = self._given(generator.parts()[0]) if first else Given()
            self._check_parts(part, before.with_all(earlier))

    def _check(self, texts: Any, given: Given, who: str) -> None:
        for use in uses_of(texts, go_template=self.go_template):
            if not given.has(use.name):
                raise ValueError(
                    f'{who} gives no parameter "{use.name}", which {use.written} uses\n'
                    f"hint: it gives {given.shown()}"
                )

    def template_tree(self) -> Tree:
        """Return the template as the API has it."""
        return {"metadata": self.template.metadata(), "spec": self.template.spec()}

    def compose(self) -> Iterable[Part]:
        """Yield the ApplicationSet."""
        metadata = compact(
            name=self.name,
            namespace=self.namespace,
            labels=dict(self.labels or {}),
            annotations=dict(self.annotations or {}),
        )
        tree = {
            "apiVersion": "argoproj.io/v1alpha1",
            "kind": self.KIND,
            "metadata": metadata,
            "spec": self._spec(),
        }
        yield from_plain(argocd.ApplicationSet, tree)

    def _spec(self) -> Tree:
        return compact(
            goTemplate=self.go_template or None,
            goTemplateOptions=self._go_template_options(),
            generators=plain(self.generators),
            template=self.template_tree(),
            templatePatch=self.template_patch,
            strategy=self.strategy and self.strategy.tree(),
            syncPolicy=compact(
                applicationsSync=self.applications_sync,
                preserveResourcesOnDeletion=self.preserve_resources_on_deletion,
            ),
            preservedFields=compact(
                labels=list(self.preserved_labels), annotations=list(self.preserved_annotations)
            ),
            ignoreApplicationDifferences=plain(self.ignore_application_differences),
        )

    def _go_template_options(self) -> list[str]:
        return [f"missingkey={self.missing_key or 'error'}"] if self.go_template else []
