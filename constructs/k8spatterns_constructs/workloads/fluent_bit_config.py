"""Fluent Bit's file of configuration, in YAML.

The classic format is being phased out; since Fluent Bit 3.2 the YAML format can say everything,
parsers included.

See https://docs.fluentbit.io/manual/administration/configuring-fluent-bit/yaml
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import Field, model_validator

from k8spatterns.value import Value

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.environment import SecretKey
    from k8spatterns_constructs.workloads.log_outputs import LogOutput

SHIPPED_PARSERS = "/fluent-bit/etc/parsers.conf"
"""The parsers that the image brings: `json`, `nginx`, `apache2`, `syslog-rfc5424`, `cri` ..."""


class LogParser(Value):
    """How a line of a log becomes a record with fields.

    Fields:
        name: what the parser is called in the configuration.
        format: `json`, `logfmt`, `ltsv`, or `regex`.
        regex: for `regex`: a Ruby regular expression with a named group for each field.
        time_key: the field that holds the time; none by default.
        time_format: how the time is written, as `strptime` has it.
        time_keep: keep the field with the time in the record; False by default.
        types: the types of fields, such as `{"code": "integer"}`; text by default.

    Raises:
        InvalidConstructError: a regular expression that is missing, or that the format does not
            have, or a time format without its field.

    See https://docs.fluentbit.io/manual/data-pipeline/parsers
    """

    name: str
    format: Literal["json", "logfmt", "ltsv", "regex"]
    regex: str | None = None
    time_key: str | None = None
    time_format: str | None = None
    time_keep: bool | None = None
    types: Mapping[str, Literal["string", "integer", "bool", "float", "hex"]] = Field(
        default_factory=dict
    )

    @model_validator(mode="after")
    def _regex_with_groups(self) -> Self:
        if (self.format == "regex") != (self.regex is not None):
            raise ValueError('regex= goes with format="regex", and with no other format')
        if self.regex is not None and "(?<" not in self.regex:
            raise ValueError(
                "the regular expression names no field\n"
                "hint: write a named group for each, such as (?<level>[A-Z]+)"
            )
        if self.time_format is not None and self.time_key is None:
            raise ValueError("time_format= needs time_key=, the field that holds the time")
        return self

    def settings(self) -> dict[str, Any]:
        """Return the parser as the file of configuration has it."""
        given = {
            "name": self.name,
            "format": self.format,
            "regex": self.regex,
            "time_key": self.time_key,
            "time_format": self.time_format,
            "time_keep": self.time_keep,
            "types": " ".join(f"{name}:{kind}" for name, kind in self.types.items()) or None,
        }
        return {name: value for name, value in given.items() if value is not None}


def fluent_bit_config(  # noqa: PLR0913 - each is one part of the file
    *,
    tail: Mapping[str, Any],
    outputs: Iterable[LogOutput],
    fields: Mapping[str, str],
    parser: LogParser | str | None,
    http_port: int,
    service: Mapping[str, Any],
) -> dict[str, object]:
    """Return the configuration: one tailed set of files, fields added, sent to the outputs.

    Args:
        tail: the properties of the `tail` input.
        outputs: where the records go.
        fields: what is added to every record.
        parser: one that is defined here, or the name of one that the image brings.
        http_port: where Fluent Bit says how it is.
        service: further properties of the `service` section, which win.
    """
    tree: dict[str, Any] = {"service": _service(http_port)}
    if isinstance(parser, LogParser):
        tree["parsers"] = [parser.settings()]
    elif parser is not None:
        tree["service"]["parsers_file"] = SHIPPED_PARSERS
    tree["service"] |= service
    tree["pipeline"] = _pipeline(tail, outputs, fields)
    return tree


def _service(http_port: int) -> dict[str, Any]:
    return {
        "flush": 1,
        "log_level": "info",
        "http_server": True,
        "http_listen": "0.0.0.0",  # noqa: S104 - the kubelet asks from outside the Pod
        "http_port": http_port,
        "health_check": True,
    }


def _pipeline(
    tail: Mapping[str, Any], outputs: Iterable[LogOutput], fields: Mapping[str, str]
) -> dict[str, Any]:
    pipeline: dict[str, Any] = {"inputs": [dict(tail)]}
    if fields:
        record = [f"{name} {value}" for name, value in fields.items()]
        pipeline["filters"] = [{"name": "record_modifier", "match": "*", "record": record}]
    pipeline["outputs"] = [
        {**output.settings(), **{key: f"${{{name}}}" for key, name in variables}}
        for output, variables in _with_variables(outputs)
    ]
    return pipeline


def secret_variables(outputs: Iterable[LogOutput]) -> dict[str, SecretKey]:
    """Return the environment variables that carry the secrets of the outputs."""
    return {
        name: output.secrets()[key]
        for output, variables in _with_variables(outputs)
        for key, name in variables
    }


def _with_variables(
    outputs: Iterable[LogOutput],
) -> Iterator[tuple[LogOutput, list[tuple[str, str]]]]:
    """Yield each output with its secret properties and the variables that hold them."""
    for number, output in enumerate(outputs):
        yield output, [(key, f"OUTPUT_{number}_{key.upper()}") for key in output.secrets()]
