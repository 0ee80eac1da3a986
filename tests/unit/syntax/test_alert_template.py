from __future__ import annotations

import pytest

from k8spatterns.syntax.alert_template import alert_template, labels_used, uses_value


@pytest.mark.parametrize(
    "text",
    [
        "no template, 100% {plain}",
        "{{ $labels.instance }} has {{ $value | humanize }}",
        '{{ printf "%.2f" $value }}%',
        "{{ if gt $value 0.5 }}a{{ else if lt $value 0.1 }}b{{ else }}c{{ end }}",
        '{{ range query "up" }}{{ .Labels.instance }}: {{ .Value }}{{ end }}',
        "{{ with $x := printf \"{job='%s'}\" $labels.job | query }}{{ first . | value }}{{ end }}",
        "{{- $job := $labels.job -}} {{ $job }}",
        '{{ index $labels "job" }}{{/* why */}}',
        "{{ range $i, $x := query `up` }}{{ $i }}{{ break }}{{ end }}",
        '{{ define "a" }}{{ .x }}{{ end }}{{ template "a" (args 1 2) }}',
        "{{ ($value | humanizePercentage) }} {{ .Labels.job }} {{ .Value }} {{ $externalURL }}",
        "{{ $labels }} {{ true }} {{ 0x1F }} {{ 'a' }}",
    ],
)
def test_what_prometheus_reads_is_accepted(text: str) -> None:
    assert alert_template(text).refusal is None


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("{{ $value humanize }}", "$value is no function", "write {{ $value | humanize }}"),
        ("{{ $label.job }}", 'no variable "$label"', "did you mean $labels?"),
        ("{{ humanise $value }}", 'no function "humanise"', "did you mean humanize?"),
        ("{{ $labels.job", "has no }}", ""),
        ("{{ if $value }}a", "{{ if }} has no {{ end }}", ""),
        ("{{ end }}", "has nothing to end", ""),
        ("{{ else }}", "belongs to no if, range or with", ""),
        ("{{ if 1 }}{{ else }}{{ else }}{{ end }}", "is the second else", ""),
        ("{{ if }}a{{ end }}", "needs a value after if", ""),
        ("{{ break }}", "is outside of a range", ""),
        ("{{ template a }}", "needs a name in quotes", ""),
        ("{{}}", "says nothing", "write a value"),
        ("{{ /* a }}", "is not closed", ""),
        ("{{ $labels.a-b }}", '"-" is not expected', ""),
        ('{{ "a" | $value }}', "after '|' is no function", ""),
        ("{{ $value | }}", "a value is missing after '|'", ""),
        ("{{ ($value }}", "a '(' has no ')'", ""),
        ("{{ $value ) }}", '")" is not expected', ""),
        ("{{ | $value }}", "a value is missing", ""),
        ("{{ .job }}", 'no field ".job"', "write {{ $labels.job }}"),
        ("{{ $value.x }}", "has no fields", "write {{ $value }}"),
        ("{{ $x := 1 }}{{ if 1 }}{{ $y := 1 }}{{ end }}{{ $y }}", 'no variable "$y"', ""),
    ],
)
def test_what_prometheus_can_not_read_is_refused(text: str, message: str, hint: str) -> None:
    read = alert_template(text)
    assert message in (read.refusal or "")
    assert hint in read.hint


def test_labels_that_are_read() -> None:
    read = alert_template('{{ $labels.a }}{{ .Labels.b }}{{ index $labels "c" }}{{ $labels.a }}')
    assert list(labels_used(read)) == ["a", "b", "c"]
    inside = alert_template('{{ range query "up" }}{{ .Labels.instance }}{{ end }}')
    assert list(labels_used(inside)) == []


@pytest.mark.parametrize("text", ["{{ $value }}", "{{ .Value }}", "{{ humanize $value }}"])
def test_values_that_are_read(text: str) -> None:
    assert uses_value(alert_template(text))
    assert not uses_value(alert_template("{{ $labels.a }}"))
