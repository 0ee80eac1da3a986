"""Field types for constructs and parameters: Kubernetes' scalars, refused where they are written.

Each is an ordinary type to a type checker (`PortNumber` is an `int`, `DnsLabel` a `str`) and checks
itself when a model is made, in strict mode or not. What is checked is in `k8spatterns.syntax`.
"""

# Annotations here are read at run time by pydantic.
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Annotated, Any, TypeAlias, TypeVar, get_args

from annotated_types import Ge, Le
from pydantic import AfterValidator, BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticKnownError, core_schema

from k8spatterns.syntax import names, network, paths
from k8spatterns.syntax.cron import cron
from k8spatterns.syntax.duration import duration, format_go_duration
from k8spatterns.syntax.image import image_reference
from k8spatterns.syntax.percent import percent
from k8spatterns.syntax.quantity import quantity
from k8spatterns.syntax.resources import resource_name
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.timezones import time_zone

T = TypeVar("T")

ANNOTATIONS_LIMIT = 256 * 1024
"""The most bytes that all annotations of an object may have together, keys and values."""


class _After(AfterValidator):
    """A validator of what a type has accepted.

    Pydantic's own would read the function's signature for each field.
    """

    def __get_pydantic_core_schema__(
        self, source_type: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # The functions here take a value, and no information about the field.
        return core_schema.no_info_after_validator_function(self.func, handler(source_type))  # type: ignore[arg-type]


class _Before(BeforeValidator):
    """A validator of what a type is to judge; without a look at the function's signature, too."""

    def __get_pydantic_core_schema__(
        self, source_type: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.func, handler(source_type))  # type: ignore[arg-type]


def _checked(
    check: Callable[[str], str | None], hint: Callable[[str], str | None] | None = None
) -> AfterValidator:
    """Return the validator that refuses what the checker refuses, with its hint."""

    def validate(text: str) -> str:
        if refusal := check(text):
            raise _refused(refusal, hint(text) if hint else None)
        return text

    return _After(validate)


def _refused(sentence: str, hint: str | None = None) -> ValueError:
    return ValueError(f"{sentence}\nhint: {hint}" if hint else sentence)


def _label_hint(text: str) -> str | None:
    label = names.suggest_dns_label(text)
    return label and f'write "{label}"'


def _subdomain_hint(text: str) -> str | None:
    labels = [names.suggest_dns_label(part) for part in text.split(".")]
    name = ".".join(label for label in labels if label)
    return f'write "{name}"' if name and not names.dns_subdomain(name) else None


def as_go_duration(value: str | timedelta) -> str:
    """Return the text of a `Duration`: a timedelta of 90 minutes is `1h30m`."""
    return value if isinstance(value, str) else format_go_duration(value.total_seconds())


def as_seconds(value: int | timedelta) -> int:
    """Return the whole seconds of a `Seconds`.

    Raises:
        ValueError: a timedelta that is not a whole number of seconds.
    """
    if isinstance(value, int):
        return value
    if value.microseconds:
        raise _refused(f"{value} is not a whole number of seconds")
    return value.days * 86_400 + value.seconds


def _duration(value: Any) -> Any:
    if isinstance(value, timedelta):
        value = as_go_duration(value)
    if not isinstance(value, str):
        number = isinstance(value, int | float) and not isinstance(value, bool)
        suggestion = f"{value}s" if number else "30s"
        raise _refused(
            f"a duration is a text with a unit or a timedelta, not {value!r}",
            f'write "{suggestion}" for seconds',
        )
    if refusal := duration(value):
        raise _refused(refusal)
    if value.startswith("-"):
        raise _refused(f"{shown(value)} must not be negative")
    return value


def _seconds(value: Any) -> Any:
    if isinstance(value, timedelta):
        value = as_seconds(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise _refused(
            f"seconds are a whole number or a timedelta, not {value!r}",
            "write 90, or timedelta(minutes=1, seconds=30)",
        )
    if value < 0:
        raise _refused(f"{value} must not be negative")
    return value


def _quantity(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _refused(
            f"a quantity is a number or a text, not {value!r}", 'write 0.5, "500m" or "1Gi"'
        )
    if refusal := quantity(value):
        raise _refused(refusal)
    if isinstance(value, str) and not any(map(str.isdigit, value)):
        raise _refused(
            f"{shown(value)} has no number, which the server reads as 0", "write a number"
        )
    return value


def _int_or_percent(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise _refused(f"a count or a percentage is needed, not {value!r}", 'write 1 or "25%"')
    if isinstance(value, str):
        if refusal := percent(value):
            raise _refused(refusal, "write a count without quotes" if value.isdigit() else None)
    elif value < 0:
        raise _refused(f"{value} must not be negative")
    return value


def _many(value: Any) -> Any:
    if isinstance(value, str | bytes):
        raise _refused(f"a list is needed, not the text {value!r}", f"write [{value!r}]")
    if type(value) is tuple:
        return value
    if not isinstance(value, Sequence):
        raise PydanticKnownError("is_instance_of", {"class": "Sequence"})
    return tuple(value)


class _Many:
    """A list as pydantic's core checks it fastest: as a tuple."""

    @staticmethod
    def __get_pydantic_core_schema__(source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        (item,) = get_args(source)
        items = core_schema.tuple_variable_schema(handler.generate_schema(item))
        return core_schema.no_info_before_validator_function(_many, items)


def _bytes(text: str) -> int:
    """Return the size in UTF-8; a lone surrogate counts too, though it can never be written."""
    return len(text.encode(errors="surrogatepass"))


def _annotations(value: Mapping[str, str]) -> Mapping[str, str]:
    size = sum(_bytes(key) + _bytes(text) for key, text in value.items())
    if size > ANNOTATIONS_LIMIT:
        raise _refused(
            f"the annotations have {size} bytes together; at most {ANNOTATIONS_LIMIT} are allowed"
        )
    return value


Many: TypeAlias = Annotated[Sequence[T], _Many()]
"""A list of T as it is written, an immutable tuple once it is in a model."""

DnsLabel: TypeAlias = Annotated[str, _checked(names.dns_label, _label_hint)]
"""A name of up to 63 lower-case letters, digits and '-'."""

DnsSubdomain: TypeAlias = Annotated[str, _checked(names.dns_subdomain, _subdomain_hint)]
"""A name of up to 253 characters: DNS labels with dots between them."""

PortName: TypeAlias = Annotated[str, _checked(names.port_name)]
"""The name of a port: up to 15 lower-case letters, digits and single '-', with a letter."""

PortNumber: TypeAlias = Annotated[int, Ge(1), Le(network.HIGHEST_PORT)]
"""The number of a port, 1 to 65535."""

LabelKey: TypeAlias = Annotated[str, _checked(names.label_key)]
"""The key of a label: `app` or `example.com/app`."""

LabelValue: TypeAlias = Annotated[str, _checked(names.label_value)]
"""The value of a label: up to 63 letters, digits, '-', '_' and '.', or empty."""

AnnotationKey: TypeAlias = Annotated[str, _checked(names.annotation_key)]
"""The key of an annotation: as a label's, its prefix in either case."""

Labels: TypeAlias = Mapping[LabelKey, LabelValue]
"""Labels by key."""

Annotations: TypeAlias = Annotated[Mapping[AnnotationKey, str], _After(_annotations)]
"""Annotations by key: any text, up to 256 KiB for all of them together."""

EnvName: TypeAlias = Annotated[str, _checked(names.env_var_name)]
"""The name of an environment variable: printable ASCII characters other than '='."""

ConfigKey: TypeAlias = Annotated[str, _checked(names.config_key)]
"""A key in the data of a ConfigMap or a Secret."""

ResourceName: TypeAlias = Annotated[str, _checked(resource_name)]
"""The name of a resource that a container requests: `cpu`, `nvidia.com/gpu`."""

Quantity: TypeAlias = Annotated[str | int | float, _Before(_quantity)]
"""An amount of a resource, kept as it is given: `0.5`, `"500m"`, `"1Gi"`."""

Duration: TypeAlias = Annotated[str | timedelta, _Before(_duration)]
"""A duration in Go's notation, such as `1h30m`, or a timedelta, which becomes one."""

Seconds: TypeAlias = Annotated[int | timedelta, _Before(_seconds)]
"""Whole seconds from 0 on, or a timedelta, which becomes them."""

CronExpression: TypeAlias = Annotated[str, _checked(cron)]
"""The schedule of a CronJob: five fields, or a descriptor such as `@daily`."""

TimeZone: TypeAlias = Annotated[str, _checked(time_zone)]
"""A time zone of the IANA database, such as `Europe/Berlin`."""

ImageRef: TypeAlias = Annotated[str, _checked(image_reference)]
"""A reference to a container image, such as `registry.example.com/team/web:1.4.2`."""

AbsolutePath: TypeAlias = Annotated[str, _checked(paths.absolute_path)]
"""A path that starts with '/'."""

JsonPointer: TypeAlias = Annotated[str, _checked(paths.json_pointer)]
"""A pointer into a JSON document (RFC 6901), such as `/spec/replicas`."""

IpAddress: TypeAlias = Annotated[str, _checked(network.ip)]
"""An IPv4 or IPv6 address."""

Cidr: TypeAlias = Annotated[str, _checked(network.cidr)]
"""A block of IP addresses, such as `10.0.0.0/8`."""

Percent: TypeAlias = Annotated[str, _checked(percent)]
"""A percentage, such as `25%`."""

IntOrPercent: TypeAlias = Annotated[int | str, _Before(_int_or_percent)]
"""A count from 0 on, or a percentage such as `25%`."""

Count: TypeAlias = Annotated[int, Ge(0)]
"""A whole number from 0 on."""

PositiveCount: TypeAlias = Annotated[int, Ge(1)]
"""A whole number from 1 on."""
