"""What Flux does with a Helm release as it installs, upgrades, tests, rolls back and removes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal, Self

from annotated_types import Ge
from pydantic import model_validator

from k8spatterns.types import DnsSubdomain, Many
from k8spatterns_constructs.gitops.argo_kustomize import KustomizeTarget
from k8spatterns_constructs.gitops.flux_types import FluxDuration
from k8spatterns_constructs.gitops.mirrored import Mirrored

Retries = Annotated[int, Ge(-1)]
Crds = Literal["Skip", "Create", "CreateReplace"]


class FluxInstallRemediation(Mirrored):
    """What happens after an installation that failed.

    Fields:
        retries: how often it is tried again, after it was removed; -1 is without end.
        ignore_test_failures: whether failed tests are no failure; as the release's tests say by
            default.
        remediate_last_failure: whether the last failure is removed, too; False by default.

    See https://fluxcd.io/flux/components/helm/helmreleases/#install-remediation
    """

    retries: Retries | None = None
    ignore_test_failures: bool | None = None
    remediate_last_failure: bool | None = None


class FluxUpgradeRemediation(FluxInstallRemediation):
    """What happens after an upgrade that failed.

    Fields:
        strategy: `rollback`, the default, or `uninstall`.
        remediate_last_failure: whether the last failure is rolled back, too; where there are
            retries, it is by default.

    See https://fluxcd.io/flux/components/helm/helmreleases/#upgrade-remediation
    """

    strategy: Literal["rollback", "uninstall"] | None = None


class FluxRetryStrategy(Mirrored):
    """Whether a failure is remedied, or simply tried again.

    Fields:
        name: `RetryOnFailure` tries again without rolling back; `RemediateOnFailure` does first.
        retry_interval: between tries; 5 minutes by default.

    Raises:
        InvalidConstructError: an interval for what is not tried again.

    See https://fluxcd.io/flux/components/helm/helmreleases/#install-strategy
    """

    name: Literal["RetryOnFailure", "RemediateOnFailure"]
    retry_interval: FluxDuration | None = None

    @model_validator(mode="after")
    def _interval_of_retries(self) -> Self:
        if self.retry_interval is not None and self.name != "RetryOnFailure":
            raise ValueError('retry_interval is about name="RetryOnFailure"\nhint: leave it out')
        return self


class ReleaseAction(Mirrored):
    """What installing, upgrading and rolling back have in common.

    Fields:
        disable_wait: whether it does not wait for objects to be ready; False by default.
        disable_wait_for_jobs: whether it does not wait for Jobs to be done; False by default.
        disable_hooks: whether the chart's hooks do not run; False by default.
        timeout: the release's by default.

    See https://fluxcd.io/flux/components/helm/helmreleases/
    """

    disable_wait: bool | None = None
    disable_wait_for_jobs: bool | None = None
    disable_hooks: bool | None = None
    timeout: FluxDuration | None = None


class FluxInstall(ReleaseAction):
    """How a release is installed.

    Fields:
        remediation: what happens after a failure; three more tries in a `FluxHelmRelease`.
        strategy: whether a failure is remedied, which is the default, or tried again.
        crds: of the chart: `Create`, the default, `CreateReplace` or `Skip`.
        create_namespace: whether the target namespace is made; False by default.
        replace_release: the field `replace`: whether the name of a release that was removed is used
            again; False by default.
        disable_schema_validation, disable_open_api_validation: whether values and manifests are
            not checked; False by default.
        disable_take_ownership: whether objects of others are not taken over; False by default.
        server_side_apply: whether the API server merges; as Flux is set up by default.

    Raises:
        InvalidConstructError: retries beside a strategy that does not remedy.

    See https://fluxcd.io/flux/components/helm/helmreleases/#install-configuration
    """

    JSON_NAMES: ClassVar[Mapping[str, str]] = {
        "replace_release": "replace",
        "disable_open_api_validation": "disableOpenAPIValidation",
    }

    remediation: FluxInstallRemediation | None = None
    strategy: FluxRetryStrategy | None = None
    crds: Crds | None = None
    create_namespace: bool | None = None
    replace_release: bool | None = None
    disable_schema_validation: bool | None = None
    disable_open_api_validation: bool | None = None
    disable_take_ownership: bool | None = None
    server_side_apply: bool | None = None

    @model_validator(mode="after")
    def _one_answer_to_failure(self) -> Self:
        refuse_two_answers(self.strategy, self.remediation)
        return self


class FluxUpgrade(ReleaseAction):
    """How a release is upgraded.

    Fields:
        remediation: what happens after a failure; three more tries in a `FluxHelmRelease`.
        strategy: whether a failure is remedied, which is the default, or tried again.
        crds: of the chart: `Skip`, the default, `Create` or `CreateReplace`.
        cleanup_on_fail: whether new objects of a failed upgrade are removed; False by default.
        force: whether objects are replaced; False by default.
        preserve_values: whether the values of the last release stay; False by default.
        disable_schema_validation, disable_open_api_validation: whether values and manifests are
            not checked; False by default.
        disable_take_ownership: whether objects of others are not taken over; False by default.
        server_side_apply: `enabled`, `disabled` or `auto`, which is as the release before.
        chart_name_change_strategy: what happens to a chart of another name: `InPlaceUpdate` or
            `Reinstall`, the default.

    Raises:
        InvalidConstructError: retries beside a strategy that does not remedy.

    See https://fluxcd.io/flux/components/helm/helmreleases/#upgrade-configuration
    """

    JSON_NAMES: ClassVar[Mapping[str, str]] = {
        "disable_open_api_validation": "disableOpenAPIValidation"
    }

    remediation: FluxUpgradeRemediation | None = None
    strategy: FluxRetryStrategy | None = None
    crds: Crds | None = None
    cleanup_on_fail: bool | None = None
    force: bool | None = None
    preserve_values: bool | None = None
    disable_schema_validation: bool | None = None
    disable_open_api_validation: bool | None = None
    disable_take_ownership: bool | None = None
    server_side_apply: Literal["enabled", "disabled", "auto"] | None = None
    chart_name_change_strategy: Literal["InPlaceUpdate", "Reinstall"] | None = None

    @model_validator(mode="after")
    def _one_answer_to_failure(self) -> Self:
        refuse_two_answers(self.strategy, self.remediation)
        return self


def refuse_two_answers(
    strategy: FluxRetryStrategy | None, remediation: FluxInstallRemediation | None
) -> None:
    """Refuse a remediation that would never happen."""
    if strategy is not None and strategy.name == "RetryOnFailure" and remediation is not None:
        raise ValueError(
            "RetryOnFailure tries again without remedying\nhint: leave remediation out"
        )


class FluxRollback(ReleaseAction):
    """How a release is rolled back.

    Fields:
        cleanup_on_fail: whether new objects of a failed rollback are removed; False by default.
        force: whether objects are replaced; False by default.
        recreate: whether Pods are restarted; False by default.
        server_side_apply: `enabled`, `disabled` or `auto`, which is as the release before.

    See https://fluxcd.io/flux/components/helm/helmreleases/#rollback-configuration
    """

    cleanup_on_fail: bool | None = None
    force: bool | None = None
    recreate: bool | None = None
    server_side_apply: Literal["enabled", "disabled", "auto"] | None = None


class FluxUninstall(Mirrored):
    """How a release is removed.

    Fields:
        deletion_propagation: how dependents go: `background`, the default, `foreground` or
            `orphan`.
        keep_history: whether the release's history stays; False by default.
        disable_hooks: whether the chart's hooks do not run; False by default.
        disable_wait: whether it does not wait until all is gone; False by default.
        timeout: the release's by default.

    See https://fluxcd.io/flux/components/helm/helmreleases/#uninstall-configuration
    """

    deletion_propagation: Literal["background", "foreground", "orphan"] | None = None
    keep_history: bool | None = None
    disable_hooks: bool | None = None
    disable_wait: bool | None = None
    timeout: FluxDuration | None = None


class FluxTestFilter(Mirrored):
    """A test of the chart that runs, or does not.

    Fields:
        name: of the test.
        exclude: whether all but it run; False by default.

    See https://fluxcd.io/flux/components/helm/helmreleases/#filtering-tests
    """

    __test__: ClassVar[bool] = False  # it is no test of pytest's

    name: DnsSubdomain
    exclude: bool | None = None


class FluxTest(Mirrored):
    """How a chart's tests run after it was installed or upgraded.

    Fields:
        enable: True by default, as it is given at all.
        ignore_failures: whether failed tests are no failure of the release; False by default.
        filters: which tests run; all by default.
        timeout: the release's by default.

    See https://fluxcd.io/flux/components/helm/helmreleases/#test-configuration
    """

    enable: bool = True
    ignore_failures: bool | None = None
    filters: Many[FluxTestFilter] = ()
    timeout: FluxDuration | None = None


class FluxDriftIgnore(Mirrored):
    """Fields that others may change.

    Fields:
        paths: JSON pointers; an empty one is the whole object.
        target: of which objects; all by default.

    Raises:
        InvalidConstructError: no paths, or one that is no JSON pointer.

    See https://fluxcd.io/flux/components/helm/helmreleases/#ignore-rules
    """

    paths: Many[str]
    target: KustomizeTarget | None = None

    @model_validator(mode="after")
    def _pointers(self) -> Self:
        if not self.paths:
            raise ValueError('no fields are named\nhint: paths=["/spec/replicas"]')
        for path in self.paths:
            if path and not path.startswith("/"):
                raise ValueError(f'"{path}" is no JSON pointer\nhint: write "/{path}"')
        return self


class FluxDriftDetection(Mirrored):
    """What happens to changes in the cluster that are not from the chart.

    Fields:
        mode: `enabled` undoes them, `warn` only says so, `disabled` does not look.
        ignore: fields that others may change.

    Raises:
        InvalidConstructError: fields to ignore where nobody looks.

    See https://fluxcd.io/flux/components/helm/helmreleases/#drift-detection
    """

    mode: Literal["enabled", "warn", "disabled"] = "enabled"
    ignore: Many[FluxDriftIgnore] = ()

    @model_validator(mode="after")
    def _looks(self) -> Self:
        if self.ignore and self.mode == "disabled":
            raise ValueError('nothing is looked at\nhint: mode="enabled" or "warn"')
        return self
