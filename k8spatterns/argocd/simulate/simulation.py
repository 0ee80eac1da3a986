"""What Argo CD does with a plugin and an application: discovery, parameters, manifests."""

from __future__ import annotations

from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.argocd.simulate.discovery import discover
from k8spatterns.argocd.simulate.environment import announcing, generating
from k8spatterns.argocd.simulate.manifests import OutputError, items_of, warnings_about
from k8spatterns.argocd.simulate.running import run
from k8spatterns.argocd.simulate.sandbox import sandbox, sidecar_user, uncommitted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from k8spatterns.argocd.simulate.environment import Application
    from k8spatterns.argocd.simulate.manifests import Item
    from k8spatterns.argocd.simulate.plugin_file import PluginFile
    from k8spatterns.argocd.simulate.running import Ran
    from k8spatterns.argocd.simulate.sandbox import Sandbox

_COMPARISON = (
    "ComparisonError: Failed to load target state: failed to generate manifest for source 1 of 1: "
    "rpc error: code = Unknown desc ="
)
_MOST_NAMES = 5


class Job(NamedTuple):
    """What is simulated.

    Fields:
        repository: the folder of the repository.
        application: what the Application says.
        plugin: what `plugin.yaml` says.
        timeout: in seconds, for `init` and `generate` together, and for each of the others.
    """

    repository: Path
    application: Application
    plugin: PluginFile
    timeout: float


class Simulation:
    """What Argo CD would show.

    Attributes:
        announced: the announcements of parameters.
        items: the objects, in the order in which they are applied.
        output: what `generate` wrote.
        log: what the commands wrote to stderr where they ended well: it is in the sidecar's log.
        errors: what Argo CD shows as an error.
        warnings: what it accepts, though it should not be so.
        notes: how this run differs from one in Argo CD.
        ran: every command that was run.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self.announced: list[dict[str, Any]] = []
        self.items: list[Item] = []
        self.output = ""
        self.log = ""
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.notes: list[str] = []
        self.ran: list[Ran] = []
        commands = [job.plugin.init, job.plugin.generate, job.plugin.announce, job.plugin.find]
        self._user, reason = sidecar_user([words for words in commands if words])
        if reason:
            self.notes.append(f"the commands did not run as user 999: {reason}")

    @property
    def user(self) -> int | None:
        """The user that the commands ran as; None for the caller."""
        return self._user

    def run(self) -> None:
        """Run everything; a failure ends it, as in Argo CD.

        Raises:
            UsageError: the repository can't be copied, or has no such folder.
        """
        plugin = self._job.plugin
        self._note_differences()
        if plugin.discovers and not self._is_supported():
            return
        if plugin.announce or plugin.static:
            self._announce()
        self._generate()

    def _note_differences(self) -> None:
        plugin = self._job.plugin
        for field in plugin.unknown:
            self.warnings.append(
                f"plugin.yaml: Argo CD does not know {field}, and leaves it unread"
            )
        changed = uncommitted(self._job.repository)
        if changed:
            self.notes.append(f"not committed, so that Argo CD does not see it: {_names(changed)}")

    def _is_supported(self) -> bool:
        plugin, application = self._job.plugin, self._job.application
        with self._sandbox() as place:
            found = discover(plugin, place, generating(application), self._job.timeout)
        if found.error:
            self.errors.append(f"{_COMPARISON} match repository error: {found.error}")
        elif not found.supported:
            self.errors.append(
                f'{_COMPARISON} couldn\'t find cmp-server plugin with name "{plugin.name}" '
                f"supporting the given repository ({found.by} matches nothing)"
            )
        return found.supported

    def _announce(self) -> None:
        from json import loads

        self.announced = [each for each in self._job.plugin.static if isinstance(each, dict)]
        if not self._job.plugin.announce:
            return
        with self._sandbox() as place:
            ran = self._run(
                self._job.plugin.announce,
                place,
                announcing(self._job.application),
                self._job.timeout,
            )
        if ran.failed:
            self.errors.append(f"error getting parameter announcements: {ran.message}")
            return
        try:
            dynamic = loads(ran.output)
            self.announced[:0] = [
                each for each in dynamic if isinstance(each, dict) and each["name"]
            ]
        except (ValueError, TypeError, KeyError):
            self.errors.append(
                f"error getting parameter announcements: `{' '.join(ran.words)}` writes no JSON "
                f"array of announcements: {ran.output[:60]!r}"
            )

    def _generate(self) -> None:
        plugin, timeout = self._job.plugin, self._job.timeout
        environment = generating(self._job.application)
        with self._sandbox() as place:
            deadline = monotonic() + timeout
            ran = None
            for words in filter(None, (plugin.init, plugin.generate)):
                ran = self._run(words, place, environment, max(deadline - monotonic(), 0.01))
                if ran.failed:
                    self._failed(ran)
                    return
            if ran is not None:
                self._look_at(ran)

    def _failed(self, ran: Ran) -> None:
        self.errors.append(
            f"{_COMPARISON} plugin sidecar failed. error generating manifests in cmp: rpc error: "
            f"code = Unknown desc = error generating manifests: {ran.message}"
        )
        if ran.timed_out:
            self.notes.append(
                f"its time was up after {self._job.timeout:g} s: SIGTERM"
                + (
                    ", and SIGKILL 5 s later"
                    if ran.killed
                    else f" ended it after {ran.seconds:.1f} s"
                )
            )

    def _look_at(self, ran: Ran) -> None:
        self.output = ran.output
        namespace = self._job.application.namespace
        try:
            self.items = items_of(ran.output, namespace)
        except OutputError as error:
            self.errors.append(
                f"{_COMPARISON} plugin sidecar failed. error generating manifests in cmp: {error}"
            )
            return
        self.warnings += warnings_about(self.items)

    def _run(
        self, words: tuple[str, ...], place: Sandbox, environment: dict[str, str], timeout: float
    ) -> Ran:
        ran = run(words, place, environment, timeout)
        self.ran.append(ran)
        if not ran.failed:
            self.log += ran.said
        if written := place.written_home():
            self.warnings.append(
                f"`{' '.join(words)}` wrote into HOME, which can't be written in Argo CD: "
                f"{_names(written)}"
            )
        if changed := place.changed():
            self.notes.append(f"`{' '.join(words)}` changed its copy: {_names(changed)}")
        return ran

    @contextmanager
    def _sandbox(self) -> Iterator[Sandbox]:
        """Make a fresh copy: every call of Argo CD's has its own."""
        job = self._job
        with sandbox(
            job.repository,
            job.application.path,
            keeps_modes=job.plugin.keeps_modes,
            user=self._user,
        ) as place:
            yield place


def _names(names: list[str]) -> str:
    more = len(names) - _MOST_NAMES
    return ", ".join(names[:_MOST_NAMES]) + (f" and {more} more" if more > 0 else "")
