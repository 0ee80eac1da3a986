"""Rules for Argo CD's Applications against the projects that they belong to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.argo import APPLICATION, APPLICATION_SET, application_spec, sources_of
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, listed, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

IN_CLUSTER = {"in-cluster": "https://kubernetes.default.svc"}
_TEMPLATED = "{{"


@graph_rule("K8S-ARGO-004", kinds=kinds.ARGO)
def repository_not_permitted(graph: Graph) -> Iterator[Problem]:
    """An Application's repositories are among those that its project permits."""
    for manifest, project in _in_projects(graph):
        globs = [text(repo) for repo in listed(spec_of(project.tree).get("sourceRepos"))]
        spec, path = application_spec(manifest)
        for source, where in sources_of(spec, path):
            url = text(source.get("repoURL"))
            if url and _TEMPLATED not in url and not _permitted(globs, url):
                message = f"the AppProject {shown(project.name)} does not permit {shown(url)}"
                hint = f"add it to its sourceRepos; they are {join(globs)}"
                yield Problem(message, f"{where}.repoURL", hint, manifest)


@graph_rule("K8S-ARGO-005", kinds=kinds.ARGO)
def destination_not_permitted(graph: Graph) -> Iterator[Problem]:
    """An Application's destination is among those that its project permits."""
    for manifest, project in _in_projects(graph):
        spec, path = application_spec(manifest)
        destination = mapping(spec.get("destination"))
        if any(_TEMPLATED in text(value) for value in destination.values()):
            continue
        allowed = [item for _, item in items(spec_of(project.tree), "destinations")]
        if not _destination_permitted(allowed, destination):
            place = text(destination.get("server")) or text(destination.get("name"))
            space = text(destination.get("namespace"))
            message = (
                f"the AppProject {shown(project.name)} does not permit "
                f"namespace {shown(space)} of {shown(place)}"
            )
            hint = f"add it to its destinations; they are {join(map(_described, allowed))}"
            yield Problem(message, f"{path}.destination", hint, manifest)


@graph_rule("K8S-ARGO-006", kinds=kinds.ARGO)
def namespace_not_permitted(graph: Graph) -> Iterator[Problem]:
    """A project permits Namespaces where its Applications are to make them."""
    for manifest, project in _in_projects(graph):
        spec, path = application_spec(manifest)
        options = listed(mapping(spec.get("syncPolicy")).get("syncOptions"))
        space = text(mapping(spec.get("destination")).get("namespace"))
        if "CreateNamespace=true" in options and not _makes_namespaces(project, space):
            message = f"the AppProject {shown(project.name)} does not permit Namespaces"
            hint = "add group: '' and kind: Namespace to its clusterResourceWhitelist"
            yield Problem(message, f"{path}.syncPolicy.syncOptions", hint, manifest)


def _in_projects(graph: Graph) -> Iterator[tuple[Manifest, Manifest]]:
    """Yield each Application, or set of them, whose project is in the app."""
    for reference in graph.referring(APPLICATION[1], APPLICATION_SET[1]):
        source, project = reference.source, reference.target
        if source.group == APPLICATION[0] and project is not None:
            yield source, project


def _destination_permitted(allowed: list[Tree], destination: Tree) -> bool:
    """Say whether a project permits a destination, or may: names of clusters are Argo CD's own."""
    space = text(destination.get("namespace"))
    found = False
    for item in allowed:
        on_cluster = _on_cluster(item, destination)
        in_space = _fits(text(item.get("namespace")), space)
        elsewhere = on_cluster is False and (_denies(item, "server") or _denies(item, "name"))
        if on_cluster is not False and in_space:
            found = True
        elif elsewhere or (not in_space and _denies(item, "namespace")):
            return False
    return found


def _on_cluster(item: Tree, destination: Tree) -> bool | None:
    """Say whether a project's destination is about a cluster; None where nobody can tell."""
    unknown = False
    server, name = text(destination.get("server")), _name(destination)
    for field, value in (("server", server), ("name", name)):
        pattern = text(item.get(field))
        if pattern == "*" or (pattern and value and _fits(pattern, value)):
            return True
        unknown = unknown or bool(pattern and not value)
    return None if unknown else False


def _denies(item: Tree, field: str) -> bool:
    return text(item.get(field)).startswith("!")


def _fits(pattern: str, value: str) -> bool:
    if pattern.startswith("!"):
        return not _fits(pattern[1:], value)
    return _glob(pattern, slashes=True).fullmatch(value) is not None


def _name(destination: Tree) -> str:
    """Return the cluster's name; that of Argo CD's own cluster is known from its address."""
    name = text(destination.get("name"))
    server = text(destination.get("server"))
    return name or next((known for known, url in IN_CLUSTER.items() if url == server), "")


def _makes_namespaces(project: Manifest, space: str) -> bool:
    spec = spec_of(project.tree)
    listed_as = ("clusterResourceWhitelist", "clusterResourceBlacklist")
    allowed, denied = (
        any(_is_namespace(item, space) for _, item in items(spec, field)) for field in listed_as
    )
    return allowed and not denied


def _is_namespace(item: Tree, space: str) -> bool:
    name = text(item.get("name"))
    named = not name or _TEMPLATED in space or _glob(name).fullmatch(space) is not None
    return (
        named
        and _glob(text(item.get("group"))).fullmatch("") is not None
        and _glob(text(item.get("kind"))).fullmatch("Namespace") is not None
    )


def _permitted(globs: list[str], url: str) -> bool:
    """Say whether a repository is permitted: one that is denied with `!` is not."""
    address = _normal(url)
    if any(_matches(glob[1:], address) for glob in globs if glob.startswith("!")):
        return False
    return any(glob.startswith("!") or _matches(glob, address) for glob in globs)


def _matches(glob: str, address: str) -> bool:
    return glob == "*" or _glob(_normal(glob)).fullmatch(address) is not None


def _normal(url: str) -> str:
    """Return the address as Argo CD compares it: lower case, without `.git` and the SSH scheme."""
    address = url.strip().lower().removesuffix("/").removesuffix(".git")
    host, colon, rest = address.partition(":")
    if colon and "@" in host and "//" not in address:
        address = f"{host}/{rest}"  # git@host:team/app is what ssh://git@host/team/app is
    return address.removeprefix("ssh://")


@lru_cache(maxsize=256)
def _glob(pattern: str, *, slashes: bool = False) -> re.Pattern[str]:
    """Return a glob as an expression: `*` stops at `/` in addresses, `**` does not."""
    one = r"." if slashes else r"[^/]"
    words: dict[str, str] = _TOKENS if "{" in pattern else {**_TOKENS, ",": ","}
    tokens: list[str] = re.findall(r"\*\*|.", pattern, re.DOTALL)
    parts = ((words.get(token) or re.escape(token)).replace("ONE", one) for token in tokens)
    try:
        return re.compile("".join(parts), re.DOTALL)
    except re.error:  # braces that do not pair: Argo CD's own library finds nothing then, too
        return re.compile(re.escape(pattern))


_TOKENS = {"**": ".*", "*": "ONE*", "?": "ONE", "{": "(?:", "}": ")", ",": "|"}


def _described(item: Tree) -> str:
    cluster = text(item.get("server")) or text(item.get("name"))
    return f"{text(item.get('namespace'))} of {cluster}"
