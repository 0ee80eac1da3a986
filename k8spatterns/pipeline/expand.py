"""Stage `expand`: constructs become manifests, each with the user's line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.api._base import KubeObject, to_plain
from k8spatterns.errors import FindingsError, K8sPatternsError
from k8spatterns.findings.finding import Finding
from k8spatterns.manifest import Manifest, Source

if TYPE_CHECKING:
    from k8spatterns.chart import Chart, Entry
    from k8spatterns.construct import Construct
    from k8spatterns.origin import Origin
    from k8spatterns.pipeline.model import Build

INVALID_PART = "K8S-APP-002"
COMPOSE_FAILED = "K8S-APP-003"


def expand(build: Build) -> None:
    """Compose every construct of every chart, depth first, in the order in which they stand."""
    if build.app is None:
        return
    for chart in build.app.charts.values():
        for entry in chart.entries:
            _expand_entry(build, chart, entry)


def _expand_entry(build: Build, chart: Chart, entry: Entry) -> None:
    item = entry.item
    if not _is_api_object(item):
        from k8spatterns.value import is_invalid  # what only has API objects needs no pydantic

        if is_invalid(item):
            return  # its findings were collected where it was written
    origin = _origin(item) or entry.origin
    source = Source(_title(item), f"{chart.name}/{_name(item)}", origin, (), chart)
    _expand(build, item, source)


def _expand(build: Build, item: Any, source: Source) -> None:
    """Add the manifests of one part: an API object, a raw tree, a file, or a construct."""
    if _is_api_object(item):
        build.manifests.append(Manifest(to_plain(item), source))
    elif hasattr(item, "compose"):
        _compose(build, item, source)
    elif hasattr(item, "tree"):
        build.manifests.append(Manifest(_plain_copy(item.tree), source))
    elif hasattr(item, "files"):
        from k8spatterns.pipeline.reading import read_include

        read_include(build, item, source)
    else:
        build.report([_no_part(item, source)])


def _compose(build: Build, construct: Construct, source: Source) -> None:
    waivers = (*source.waivers, *construct.waivers)
    inner = Source(source.construct, source.path, source.origin, waivers, source.chart)
    first = len(build.manifests)
    try:
        for part in construct.compose():
            _expand(build, part, _inner_source(part, inner))
    except FindingsError as error:
        build.report(_at_user_line(finding, source) for finding in error.findings)
    except K8sPatternsError as error:
        build.report([_failed(str(error), source)])
    except Exception as error:
        error.add_note(f"in compose() of {source.construct}, written at {source.origin}")
        raise
    if construct.overrides:
        made = build.manifests[first:]
        build.overrides.extend((override, made, inner) for override in construct.overrides)


def _inner_source(part: Any, outer: Source) -> Source:
    """Return the source of a part: its own line where the user wrote it, else its maker's."""
    origin = _origin(part)
    if not hasattr(part, "compose"):
        if origin is None or origin == outer.origin:
            return outer
        return Source(outer.construct, outer.path, origin, outer.waivers, outer.chart)
    title = _title(part) if origin is not None else outer.construct
    path = f"{outer.path}/{_name(part)}"
    return Source(title, path, origin or outer.origin, outer.waivers, outer.chart)


def _at_user_line(finding: Finding, source: Source) -> Finding:
    """Return the finding with the line of the construct whose `compose()` met it."""
    import msgspec

    if finding.origin is not None:
        return finding
    return msgspec.structs.replace(finding, origin=source.origin, construct=source.construct)


def _failed(message: str, source: Source) -> Finding:
    return Finding(
        code=COMPOSE_FAILED,
        severity="error",
        message=message,
        origin=source.origin,
        construct=source.construct,
    )


def _no_part(item: object, source: Source) -> Finding:
    return Finding(
        code=INVALID_PART,
        severity="error",
        message=f"compose() yielded {type(item).__name__}, which is no part of an app",
        hint="yield constructs, API objects, RawObject({...}) or Include(...)",
        origin=source.origin,
        construct=source.construct,
    )


def _title(item: Any) -> str:
    return f'{item.kind} "{_name(item)}"' if _is_api_object(item) else str(item)


def _is_api_object(item: Any) -> bool:
    return isinstance(item, KubeObject)


def _origin(item: Any) -> Origin | None:
    """Return the user's line of a construct; API objects have none."""
    return None if _is_api_object(item) else getattr(item, "origin", None)


def _name(item: Any) -> str:
    name = getattr(item, "name", None)
    if isinstance(name, str):
        return name
    metadata = getattr(item, "metadata", None)
    name = metadata.get("name") if isinstance(metadata, dict) else getattr(metadata, "name", None)
    return name if isinstance(name, str) else type(item).__name__


def _plain_copy(value: Any) -> Any:
    """Return a copy that later stages may change, of plain dicts and lists only."""
    if hasattr(value, "items"):
        return {key: _plain_copy(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain_copy(inner) for inner in value]
    return value
