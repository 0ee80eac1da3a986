"""What a `CustomResource` class says of itself: `class MyApp(CustomResource, group=..., ...)`."""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar, Literal, Self

from annotated_types import MaxLen
from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError, model_validator

from k8spatterns.api import Resource
from k8spatterns.syntax import names
from k8spatterns.types import Annotations, Labels, Many
from k8spatterns_constructs.extension.conversion import ConversionWebhook
from k8spatterns_constructs.extension.problems import Problem
from k8spatterns_constructs.extension.subresources import PrinterColumn, ScaleSubresource

_VERSION = re.compile(r"v[1-9]\d*((alpha|beta)[1-9]\d*)?")
_KIND = re.compile(r"[A-Z][A-Za-z0-9]{0,62}")
APPROVED = "api-approved.kubernetes.io"
_PROTECTED = ("k8s.io", "kubernetes.io")


def _label(text: str) -> str:
    if refusal := names.dns_label_1035(text):
        raise ValueError(f"{refusal}\nhint: write it in lower case, such as {text.lower()!r}")
    return text


def _group(text: str) -> str:
    if refusal := names.dns_subdomain(text):
        raise ValueError(refusal)
    if "." not in text:
        raise ValueError(
            f"{text!r} is no domain, and the group of a custom resource is one\n"
            f'hint: write "{text}.example.com" with a domain of yours'
        )
    return text


def _version(text: str) -> str:
    if not _VERSION.fullmatch(text):
        raise ValueError(
            f"{text!r} is no version, so clients could not tell which is newer\n"
            'hint: write "v1", "v1beta1" or "v2alpha1"'
        )
    return text


def _kind(text: str) -> str:
    if not _KIND.fullmatch(text):
        hint = "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text))
        raise ValueError(
            f'{text!r} is no kind: it is written in CamelCase, up to 63 letters\nhint: "{hint}"'
        )
    return text


def _warning(value: bool | str) -> bool | str:  # noqa: FBT001 - one keyword of a class
    if isinstance(value, str) and ("\n" in value or not 0 < len(value) <= 256):  # noqa: PLR2004
        raise ValueError("a warning is one line of up to 256 characters\nhint: shorten it")
    return value


Name = Annotated[str, AfterValidator(_label)]


class Keywords(BaseModel):
    """The keywords of a class; `CustomResource` describes them."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        strict=True, extra="forbid", frozen=True, arbitrary_types_allowed=True
    )

    group: Annotated[str, AfterValidator(_group)]
    version: Annotated[str, AfterValidator(_version)]
    kind: Annotated[str, AfterValidator(_kind)]
    plural: Name
    singular: Name
    list_kind: Annotated[str, AfterValidator(_kind)]
    scope: Literal["Namespaced", "Cluster"] = "Namespaced"
    short_names: Many[Name] = ()
    categories: Many[Name] = ()
    status: type[BaseModel] | bool = False
    scale: ScaleSubresource | None = None
    printer_columns: Many[PrinterColumn] = ()
    selectable_fields: Annotated[Many[str], MaxLen(8)] = ()
    served: bool = True
    storage: bool = True
    deprecated: Annotated[bool | str, AfterValidator(_warning)] = False
    versions: Many[type[BaseModel]] = ()
    conversion: ConversionWebhook | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _names_fit(self) -> Self:
        if len(self.crd_name) > 253:  # noqa: PLR2004 - of the name of an object
            raise ValueError(f"the name {self.crd_name} is longer than 253 characters")
        if self.kind == self.list_kind:
            raise ValueError("kind and list_kind differ\nhint: leave list_kind out")
        protected = any(self.group == end or self.group.endswith(f".{end}") for end in _PROTECTED)
        if protected and APPROVED not in (self.annotations or {}):
            raise ValueError(
                f"the group {self.group} is reserved for Kubernetes itself\n"
                f'hint: use a domain of yours; an approved API says annotations={{"{APPROVED}": '
                '"<URL of the pull request>"}'
            )
        return self

    @property
    def crd_name(self) -> str:
        """The name of the definition."""
        return f"{self.plural}.{self.group}"

    def resource(self, module: str, class_name: str) -> Resource:
        """Return what the API server knows the kind by."""
        return Resource(
            group=self.group,
            version=self.version,
            kind=self.kind,
            plural=self.plural,
            namespaced=self.scope == "Namespaced",
            short_names=tuple(self.short_names),
            module=module,
            class_name=class_name,
            storage=self.storage,
            deprecated=bool(self.deprecated),
        )


def keywords_of(class_name: str, given: dict[str, Any]) -> Keywords | list[Problem]:
    """Return the keywords with the names that follow from the class's, or their faults."""
    kind = given.get("kind", class_name)
    lower = kind.lower() if isinstance(kind, str) else ""
    names_ = {
        "kind": kind,
        "plural": _plural(lower),
        "singular": lower,
        "list_kind": f"{kind}List",
    }
    try:
        return Keywords(**{**names_, **given})
    except ValidationError as error:
        return [_problem(detail) for detail in error.errors(include_url=False)]


def _plural(lower: str) -> str:
    """Return the plural as Kubernetes' own tools guess it."""
    if lower.endswith(("s", "x", "ch", "sh")):
        return f"{lower}es"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return f"{lower[:-1]}ies"
    return f"{lower}s"


def _problem(detail: Any) -> Problem:
    path = str(detail["loc"][0]) if detail["loc"] else ""
    if detail["type"] == "missing":
        return Problem(path, "the class needs this keyword", f"write {path}=... after its base")
    if detail["type"] == "extra_forbidden":
        known = ", ".join(Keywords.model_fields)
        return Problem(path, "a CustomResource class has no such keyword", f"it takes {known}")
    context = detail.get("ctx", {}).get("error", detail["msg"])
    message, _, hint = str(context).partition("\nhint: ")
    return Problem(path, message.replace("Input should be", "must be"), hint)
