"""The templates in labels and annotations of alerts, as Prometheus reads them.

See https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.syntax.go_template import Template, template
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

FUNCTIONS = frozenset(
    [
        "args",
        "externalURL",
        "first",
        "graphLink",
        "humanize",
        "humanize1024",
        "humanizeDuration",
        "humanizePercentage",
        "humanizeTimestamp",
        "label",
        "match",
        "now",
        "parseDuration",
        "pathPrefix",
        "query",
        "reReplaceAll",
        "safeHtml",
        "sortByLabel",
        "stripDomain",
        "stripPort",
        "strvalue",
        "tableLink",
        "title",
        "tmpl",
        "toDuration",
        "toLower",
        "toTime",
        "toUpper",
        "urlQueryEscape",
        "value",
    ]
)
VARIABLES = frozenset({"$labels", "$externalLabels", "$externalURL", "$value"})
FIELDS = frozenset({"Labels", "ExternalLabels", "ExternalURL", "Value"})


def alert_template(text: str) -> Template:
    """Read a template of an alert; its refusal covers what Prometheus does not know either."""
    read = template(text, FUNCTIONS, VARIABLES)
    if read.refusal is not None:
        return read
    for base, name in read.fields:
        if base == "" and name not in FIELDS:
            hint = f"write {{{{ $labels.{name} }}}} for the label"
            return Template(f"an alert has no field {shown('.' + name)}", hint)
        if base == "$value":
            return Template("$value is a number and has no fields", "write {{ $value }}")
    return read


def labels_used(read: Template) -> Iterator[str]:
    """Yield the labels of the expression that a template reads, each once."""
    names = (name for base, name in read.fields if base in ("$labels", ".Labels"))
    yield from dict.fromkeys(names)


def uses_value(read: Template) -> bool:
    """Say whether a template reads the value of the expression."""
    return "$value" in read.variables or any(
        base == "" and name == "Value" for base, name in read.fields
    )
