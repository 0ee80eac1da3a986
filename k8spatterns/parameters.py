"""`Parameters`: the typed inputs of an app."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Parameters(BaseModel):
    """The typed inputs of an app: subclass it and take it as the argument of `app`.

    Values come from `--set`, from values files, or from Argo CD, so text is converted to the
    field's type where that is unambiguous. Unknown names are refused.

    See https://docs.pydantic.dev/latest/concepts/fields/
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True
    )
