"""What the plugin is given comes back as what it was."""

from __future__ import annotations

from json import dumps
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from k8spatterns import ArgoBuild, Parameters
from k8spatterns.argocd.announce import announcements
from k8spatterns.argocd.redact import redactor
from k8spatterns.argocd.request import Request, read_parameters
from k8spatterns.argocd.simulate.environment import Application, generating
from k8spatterns.argocd.values import ArgoValues

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
KEYS = TEXT.filter(bool)
GIVEN = TEXT | st.lists(TEXT, max_size=3) | st.dictionaries(KEYS, TEXT, max_size=3)
NAMES = st.from_regex(r"[a-z][a-z_-]{0,8}", fullmatch=True)


class Params(Parameters):
    text: str = ""
    number: int = 0
    flag: bool = False
    texts: list[str] = Field(default_factory=list)
    numbers: list[int] = Field(default_factory=list)
    mapping: dict[str, str] = Field(default_factory=dict)


def filled(parameters: dict[str, Any]) -> Params:
    return ArgoValues(Request(parameters, ArgoBuild())).fill(Params)


@given(st.builds(Params, text=TEXT, texts=st.lists(TEXT), mapping=st.dictionaries(KEYS, TEXT)))
def test_texts_stay_as_they_are(params: Params) -> None:
    given_ = {"text": params.text, "texts": list(params.texts), "mapping": dict(params.mapping)}
    number, flag = str(params.number), str(params.flag).lower()
    numbers = [str(each) for each in params.numbers]
    assert filled({**given_, "number": number, "flag": flag, "numbers": numbers}) == params


@given(st.builds(Params, text=TEXT))
def test_what_is_announced_as_a_default_is_the_default(params: Params) -> None:
    class Other(Params):
        text: str = params.text
        number: int = params.number
        numbers: list[int] = params.numbers

    given_ = {each["name"]: each[each["collectionType"]] for each in announcements(Other)}
    assert filled(given_).model_dump() == Other().model_dump()


@given(st.dictionaries(NAMES, GIVEN, max_size=4))
def test_simulated_parameters_are_read_as_they_were_given(parameters: dict[str, Any]) -> None:
    application = Application("a", "b", "c", "d", "e", "f", ".", "1.36", (), {}, parameters)
    assert read_parameters(generating(application)["ARGOCD_APP_PARAMETERS"]) == parameters


@given(
    st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=8, max_size=20),
    TEXT,
    TEXT,
)
def test_no_long_value_is_shown(value: str, before: str, after: str) -> None:
    if value.lower() in {"true", "false", "null", "none"}:
        return
    redact = redactor({"ARGOCD_ENV_TOKEN": value}, {})
    for form in (value, repr(value), dumps({"a": value})):
        shown = redact(f"{before} {form} {after}")
        assert value not in shown or value in "ARGOCD_ENV_TOKEN"
