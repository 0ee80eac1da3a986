"""Whether Argo CD would take an application for one of a plugin's."""

from __future__ import annotations

import re
from glob import glob
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.argocd.simulate.running import run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from k8spatterns.argocd.simulate.plugin_file import PluginFile
    from k8spatterns.argocd.simulate.sandbox import Sandbox

_BRACES = re.compile(r"\{([^{}]*)\}")


class Discovery(NamedTuple):
    """What discovery found.

    Fields:
        supported: whether the plugin is for the application.
        by: the rule that decided.
        error: why the rule failed; empty where it did not.
    """

    supported: bool
    by: str
    error: str = ""


def discover(
    plugin: PluginFile, sandbox: Sandbox, environment: Mapping[str, str], timeout: float
) -> Discovery:
    """Apply the first rule of discovery that the plugin has."""
    if plugin.file_name:
        by = f"discover.fileName {plugin.file_name}"
        return Discovery(_matches(plugin.file_name, sandbox, recursive=False), by)
    if plugin.glob:
        by = f"discover.find.glob {plugin.glob}"
        found = any(_matches(each, sandbox, recursive=True) for each in _unbraced(plugin.glob))
        return Discovery(found, by)
    ran = run(plugin.find, sandbox, environment, timeout)
    error = f"error running find command: {ran.message}" if ran.failed else ""
    found = bool(ran.output.rstrip("\n")) and not error
    return Discovery(found, f"discover.find.command {' '.join(plugin.find)}", error)


def _matches(pattern: str, sandbox: Sandbox, *, recursive: bool) -> bool:
    """Match as Go does: `*` takes leading dots, too, and `[^a]` is what Python writes `[!a]`."""
    pythonic = pattern.lstrip("/").replace("[^", "[!")
    if not recursive:
        pythonic = pythonic.replace("**", "*")
    found = glob(  # noqa: PTH207 - that of pathlib takes no options
        pythonic, root_dir=sandbox.folder, recursive=recursive, include_hidden=True
    )
    return bool(found)


def _unbraced(pattern: str) -> Iterator[str]:
    """Yield the patterns that `{a,b}` stands for."""
    found = _BRACES.search(pattern)
    if found is None:
        yield pattern
        return
    for part in found[1].split(","):
        yield from _unbraced(pattern[: found.start()] + part + pattern[found.end() :])
