"""Rules for Fluent Bit's configuration in ConfigMaps: files fluent-bit.conf and fluent-bit.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.rules import fluent_bit_plugins
from k8spatterns.rules.embedded import yaml_inside
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import join, mapping, text
from k8spatterns.syntax.fluent_bit import PIPELINE, Config, Section, classic, from_yaml, may_match
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.similar import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_CONFIG_MAP = (("", "ConfigMap"),)
_CLASSIC = "fluent-bit.conf"
_YAML = ("fluent-bit.yaml", "fluent-bit.yml")
_NEEDS = (_CLASSIC, *_YAML)
_LONGEST_TAG = 200


class _File(NamedTuple):
    """A configuration in a ConfigMap.

    Fields:
        path: of the entry.
        config: what is in the file.
        sections: those of the files that it includes, too.
        complete: whether every file that belongs to it is in the ConfigMap.
    """

    path: str
    config: Config
    sections: tuple[Section, ...]
    complete: bool

    def of(self, kind: str) -> list[Section]:
        """Return the sections of a kind."""
        return [section for section in self.sections if section.kind == kind]


def _files(manifest: Manifest) -> Iterator[_File]:
    data = {str(key): text(value) for key, value in mapping(manifest.tree.get("data")).items()}
    if data.get(_CLASSIC):
        yield _joined(f"data[{_CLASSIC}]", classic(data[_CLASSIC]), data)
    for name in _YAML:
        if data.get(name):
            tree = yaml_inside(data[name])[0]
            if isinstance(tree, dict):
                yield _joined(f"data[{name}]", from_yaml(tree), data)


def _joined(path: str, config: Config, data: dict[str, str]) -> _File:
    """Put the files that a configuration names together, as far as they are in the ConfigMap."""
    sections, complete = list(config.sections), True
    named = [*config.includes, *_parser_files(config)]
    for name in named:
        inside = data.get(name.rpartition("/")[2])
        if inside is None or not name.endswith(".conf"):
            complete = False
        else:
            included = classic(inside)
            sections += included.sections
            complete = complete and not included.includes
    return _File(path, config, tuple(sections), complete)


def _parser_files(config: Config) -> list[str]:
    services = [section for section in config.sections if section.kind == "SERVICE"]
    return [name for section in services for name in section.all("parsers_file")]


def _where(section: Section) -> str:
    name = section.get("name")
    line = f"line {section.line}: " if section.line else ""
    return f"{line}the {section.kind.lower()} {name}" if name else f"{line}{section.kind}"


@object_rule("K8S-FLB-001", kinds=_CONFIG_MAP, severity="warning", needs=_NEEDS)
def section_unread(manifest: Manifest) -> Iterator[Problem]:
    """A configuration has sections that Fluent Bit knows, and inputs and outputs with names."""
    for name in _YAML:
        value = text(mapping(manifest.tree.get("data")).get(name))
        fault = yaml_inside(value)[1] if value else ""
        if fault:
            yield Problem(fault, f"data[{name}]")
    for file in _files(manifest):
        for line, fault in file.config.faults:
            yield Problem(f"line {line}: {fault}", file.path)
        for section in file.config.sections:
            if section.kind in PIPELINE and not section.get("name"):
                message = f"{_where(section)} names no plugin"
                yield Problem(message, file.path, "write Name:, such as tail")


@object_rule("K8S-FLB-002", kinds=_CONFIG_MAP, severity="warning", needs=_NEEDS)
def plugin_unknown(manifest: Manifest) -> Iterator[Problem]:
    """Inputs, filters and outputs are plugins that Fluent Bit has."""
    for file in _files(manifest):
        if file.of("PLUGINS") or any(each.get("plugins_file") for each in file.of("SERVICE")):
            continue  # there are more than its own
        for section in file.config.sections:
            known = fluent_bit_plugins.PLUGINS.get(section.kind)
            name = section.get("name").lower()
            if known and name and name not in known and "${" not in name:
                message = f"{_where(section)} is no plugin of Fluent Bit"
                yield Problem(message, file.path, did_you_mean(name, known))


@object_rule("K8S-FLB-003", kinds=_CONFIG_MAP, severity="warning", needs=_NEEDS)
def nothing_matches(manifest: Manifest) -> Iterator[Problem]:
    """A filter or output matches what an input reads."""
    for file in _files(manifest):
        tags = _tags(file)
        if tags is None:
            continue
        for section in (*file.of("FILTER"), *file.of("OUTPUT")):
            pattern = section.get("match")
            if not pattern and not section.get("match_regex"):
                message = f"{_where(section)} matches nothing: it has no Match"
                yield Problem(message, file.path, "write Match: with a tag, or '*'")
            elif pattern and not _may_match_one(pattern, tags):
                message = f"{_where(section)} matches {shown(pattern)}, and no input has it"
                yield Problem(message, file.path, f"the tags are: {join(tags)}")


def _may_match_one(pattern: str, tags: list[str]) -> bool:
    is_open = "${" in pattern or len(pattern) > _LONGEST_TAG
    return is_open or any(may_match(pattern, tag) for tag in tags)


def _tags(file: _File) -> list[str] | None:
    """Return the tags of all inputs; None where more may come from elsewhere."""
    inputs, filters = file.of("INPUT"), file.of("FILTER")
    if not file.complete and file.config.includes:
        return None
    if not inputs or any(each.get("name").lower() in {"rewrite_tag", "lua"} for each in filters):
        return None
    found = [each.get("tag") or f"{each.get('name')}.*" for each in inputs]
    if any(each.get("name").lower() in _OWN_TAGS for each in inputs) or any(
        "${" in tag or "<" in tag or len(tag) > _LONGEST_TAG for tag in found
    ):
        return None
    return list(dict.fromkeys(found))


# Inputs that take the tags of what they are sent.
_OWN_TAGS = frozenset(
    {
        "forward",
        "http",
        "mqtt",
        "opentelemetry",
        "splunk",
        "elasticsearch",
        "prometheus_remote_write",
    }
)


@object_rule("K8S-FLB-004", kinds=_CONFIG_MAP, severity="warning", needs=_NEEDS)
def parser_unknown(manifest: Manifest) -> Iterator[Problem]:
    """A parser that is named is defined."""
    for file in _files(manifest):
        defined = {section.get("name") for section in file.of("PARSER")}
        if not file.complete or not defined:
            continue  # it may be in a file that comes with the image
        for section in (*file.of("INPUT"), *file.of("FILTER")):
            for name in section.all("parser"):
                if name not in defined and "${" not in name:
                    message = f"{_where(section)} names the parser {shown(name)}"
                    hint = f"define it; there are: {join(sorted(defined))}"
                    yield Problem(f"{message}, which is not defined", file.path, hint)
