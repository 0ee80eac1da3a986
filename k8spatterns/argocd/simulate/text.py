"""A simulation as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.columns import columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from k8spatterns.argocd.request import Given
    from k8spatterns.argocd.simulate.environment import Application
    from k8spatterns.argocd.simulate.plugin_file import PluginFile
    from k8spatterns.argocd.simulate.simulation import Simulation

_WIDEST = 60


def simulation_text(
    simulation: Simulation, application: Application, plugin: PluginFile
) -> Iterator[str]:
    """Yield the parts of what Argo CD would show, each with lines of its own."""
    yield _head(application, plugin)
    if simulation.announced:
        yield columns([("PARAMETER", "VALUE", ""), *_parameters(simulation, application)])
    if simulation.items:
        yield columns([("PHASE", "WAVE", "KIND", "NAMESPACE", "NAME"), *_objects(simulation)])
    if simulation.log:
        lines = "".join(f"  {line}\n" for line in simulation.log.splitlines())
        yield f"the sidecar's log:\n{lines}"
    closing = [
        *(f"note: {note}\n" for note in simulation.notes),
        *(f"warning: {warning}\n" for warning in simulation.warnings),
        *(f"error: {error}\n" for error in simulation.errors),
    ]
    if closing:
        yield "".join(closing)
    yield _summary(simulation)


def _head(application: Application, plugin: PluginFile) -> str:
    named = "found by discovery, or by its name" if plugin.discovers else "used by its name"
    return (
        f"Application {application.name} of {application.path}, "
        f"project {application.project}, namespace {application.namespace}\n"
        f"plugin {plugin.name}, {named}: spec.source.plugin.name: {plugin.name}\n"
    )


def _objects(simulation: Simulation) -> Iterator[tuple[str, ...]]:
    for item in simulation.items:
        yield item.phase, str(item.wave), item.kind, item.namespace or "-", item.name


def _parameters(simulation: Simulation, application: Application) -> Iterator[tuple[str, ...]]:
    for announced in simulation.announced:
        yield _parameter(announced, application.parameters)


def _parameter(announced: dict[str, Any], given: Mapping[str, Given]) -> tuple[str, str, str]:
    """Return a row of the table: what Argo CD's page of the parameters shows."""
    name = str(announced["name"])
    if name in given:
        return name, _value(given[name]), "given"
    for form in ("string", "array", "map"):
        if form in announced:
            return name, _value(announced[form]), "default"
    return name, "-", "required, and not given" if announced.get("required") else "not given"


def _value(value: Any) -> str:
    if isinstance(value, dict):
        text = ", ".join(f"{key}={item}" for key, item in value.items())
    else:
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    shown = " ".join(text.split()) or '""'
    return shown if len(shown) <= _WIDEST else f"{shown[:_WIDEST]}..."


def _summary(simulation: Simulation) -> str:
    counts = [
        _count(len(simulation.items), "object"),
        _count(len(simulation.errors), "error"),
        _count(len(simulation.warnings), "warning"),
    ]
    seconds = sum(ran.seconds for ran in simulation.ran)
    return f"{', '.join(counts)}; the commands took {seconds:.1f} s\n"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
