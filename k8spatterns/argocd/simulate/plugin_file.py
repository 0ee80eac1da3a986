"""Reads a `plugin.yaml` as Argo CD does."""

from __future__ import annotations

from typing import Any, NamedTuple

from k8spatterns.errors import UsageError

_TOP = {"apiVersion", "kind", "metadata", "spec"}
_SPEC = {
    "version",
    "init",
    "generate",
    "discover",
    "parameters",
    "preserveFileMode",
    "provideGitCreds",
}


class PluginFile(NamedTuple):
    """What a `plugin.yaml` says.

    Fields:
        name: under which Applications name it, with its version where it has one.
        init, generate, announce: the words of the commands; empty where there is none.
        static: the announcements of parameters that hold for every application.
        file_name, glob: the patterns of discovery; empty where there is none.
        find: the command of discovery; empty where there is none.
        keeps_modes: whether it gets files with their executable bits.
        unknown: fields that Argo CD leaves unread.
    """

    name: str
    init: tuple[str, ...]
    generate: tuple[str, ...]
    announce: tuple[str, ...]
    static: tuple[Any, ...]
    file_name: str
    glob: str
    find: tuple[str, ...]
    keeps_modes: bool
    unknown: tuple[str, ...]

    @property
    def discovers(self) -> bool:
        """Whether Argo CD can find out by itself that an application is for this plugin."""
        return bool(self.file_name or self.glob or self.find)


def read_plugin(text: str, file: str) -> PluginFile:
    """Return what a `plugin.yaml` says.

    Raises:
        ReadError: it is no YAML.
        UsageError: Argo CD would refuse it.
    """
    from k8spatterns.reader import read_documents

    trees = [document.tree for document in read_documents(text, file)]
    tree = trees[0] if len(trees) == 1 else None
    if not isinstance(tree, dict) or tree.get("kind") != "ConfigManagementPlugin":
        raise UsageError(f"{file} is no plugin.yaml: it holds one ConfigManagementPlugin")
    spec = _mapping(tree, "spec", file)
    name = _mapping(tree, "metadata", file).get("name")
    generate = _command(spec, "generate", file)
    if not name or not isinstance(name, str):
        raise UsageError(f"{file} has no metadata.name; write one, such as k8spatterns")
    if not generate:
        raise UsageError(f"{file} has no spec.generate.command; it is what makes the manifests")
    discover = _mapping(spec, "discover", file)
    find = _mapping(discover, "find", file)
    parameters = _mapping(spec, "parameters", file)
    version = spec.get("version")
    return PluginFile(
        name=f"{name}-{version}" if version else name,
        init=_command(spec, "init", file),
        generate=generate,
        announce=_command(parameters, "dynamic", file),
        static=tuple(parameters.get("static") or ()),
        file_name=str(discover.get("fileName") or ""),
        glob=str(find.get("glob") or ""),
        find=_words(find, "discover.find", file),
        keeps_modes=spec.get("preserveFileMode") is True,
        unknown=tuple(
            sorted([*(tree.keys() - _TOP), *(f"spec.{key}" for key in spec.keys() - _SPEC)])
        ),
    )


def _mapping(tree: dict[str, Any], key: str, file: str) -> dict[str, Any]:
    value = tree.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise UsageError(f"{file}: {key} must be a mapping")
    return value


def _command(tree: dict[str, Any], key: str, file: str) -> tuple[str, ...]:
    return _words(_mapping(tree, key, file), key, file)


def _words(tree: dict[str, Any], key: str, file: str) -> tuple[str, ...]:
    """Return a command with its arguments, as they are run."""
    words: list[Any] = []
    for part in ("command", "args"):
        given = tree.get(part) or []
        if not isinstance(given, list) or not all(isinstance(word, str) for word in given):
            raise UsageError(f"{file}: {key}.{part} must be a list of texts; quote numbers")
        if part == "command" and not given:
            return ()
        words += given
    return tuple(words)
