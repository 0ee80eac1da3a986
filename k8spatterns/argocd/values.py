"""The values of an app's parameters, as Argo CD gives them: texts, lists and mappings of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from k8spatterns.argocd.build import build_fields
from k8spatterns.errors import LoadError, UsageError
from k8spatterns.loading.errors import ParametersError
from k8spatterns.loading.values import Values, path_of
from k8spatterns.parameters import Parameters

if TYPE_CHECKING:
    from k8spatterns.argocd.request import Given, Request

Model = TypeVar("Model", bound=Parameters)

PLACE = "spec.source.plugin.parameters"


class ArgoValues(Values):
    """The parameters of an Application.

    A name with dots is one inside a nested model or a mapping; the keys of a map are taken as they
    are. A text that starts with `[` or `{` is read as YAML where the field is no text.

    Raises:
        LoadError: a name is no name, or two parameters say something about one field.
    """

    HOW = f"set it in {PLACE}"
    QUOTED = False

    def __init__(self, request: Request) -> None:
        super().__init__()
        self._build = request.build
        for name, value in request.parameters.items():
            self._take(name, value)

    def refuse_any(self, reason: str) -> None:
        """Raise a `LoadError` if there are values."""
        try:
            super().refuse_any(reason)
        except UsageError as error:
            raise LoadError(str(error)) from None

    def fill(self, model: type[Model]) -> Model:
        """Return the parameters with these values, and with what Argo CD says of the application.

        Raises:
            ParametersError: a value is missing, unknown or refused.
        """
        for name in build_fields(model):
            if name in self.tree:
                raise ParametersError(
                    [f"{PLACE}: Argo CD itself fills the parameter {name}; leave it out"]
                )
            self.tree[name] = self._build
        return super().fill(model)

    def _take(self, name: str, value: Given) -> None:
        path = path_of(name)
        if not all(path):
            raise LoadError(f"{PLACE}: {name!r} is no name of a parameter")
        self.take(path, value, PLACE)
