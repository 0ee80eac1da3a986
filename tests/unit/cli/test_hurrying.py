"""What a hurried start leaves out is there as soon as somebody asks for it."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

import pytest

HURRIED = "from k8spatterns.cli.hurrying import hurry\nhurry()\n"


def hurried(code: str) -> str:
    """Run code in a process of its own that has hurried, and return what it prints."""
    command = [sys.executable, "-c", HURRIED + dedent(code)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert not done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("import platform; print(platform.system(), platform.python_version() != '')", "{} True"),
        ("import uuid, platform; print(uuid.uuid4().version, platform.machine() != '')", "4 True"),
        ("from platform import system; print(system())", "{}"),
        ("import secrets; print(len(secrets.token_bytes(3)))", "3"),
        ("import io, tokenize; print(len(list(tokenize.tokenize(io.BytesIO().readline))))", "2"),
        ("from tokenize import NAME; print(NAME)", "1"),
        ("from msgspec import inspect; print(inspect.type_info(int) == inspect.IntType())", "True"),
        ("import msgspec; print(type(msgspec.inspect.type_info(str)).__name__)", "StrType"),
        ("import typing_extensions as t; print(t.get_origin(list[int]))", "<class 'list'>"),
        ("import dataclasses; print(dataclasses.MISSING is dataclasses.field().default)", "True"),
    ],
)
def test_modules_that_come_later_are_the_real_ones(code: str, shown: str) -> None:
    import platform

    assert hurried(code).strip() == shown.format(platform.system())


def test_a_module_that_comes_later_has_no_more_than_the_real_one() -> None:
    code = """
        import secrets, sys
        print(hasattr(secrets, "no_such_name"), type(sys.modules["secrets"]).__name__)
        """
    assert hurried(code).split() == ["False", "module"]


def test_methods_of_pydantics_dataclasses_work() -> None:
    code = """
        import annotated_types as at, dataclasses, pickle
        one, two = at.Ge(1), at.Ge(ge=1)
        print(repr(one), one == two, hash(one) == hash(two), one == at.Ge(2))
        print(pickle.loads(pickle.dumps(one)) == one, dataclasses.replace(one, ge=3))
        try:
            one.ge = 2
        except dataclasses.FrozenInstanceError as error:
            print(error)
        try:
            at.Ge()
        except TypeError as error:
            print(error)
        """
    assert hurried(code).splitlines() == [
        "Ge(ge=1) True True False",
        "True Ge(ge=3)",
        "cannot assign to field 'ge'",
        "Ge.__init__() missing 1 required positional argument: 'ge'",
    ]


def test_dataclasses_of_the_app_are_made_at_once() -> None:
    code = """
        import dataclasses, inspect
        @dataclasses.dataclass(frozen=True, slots=True)
        class Settings:
            replicas: int
            name: str = "web"
        print(inspect.signature(Settings), Settings.__init__.__code__.co_varnames, Settings(2))
        """
    expected = "(replicas: int, name: str = 'web') -> None ('self', 'replicas', 'name')"
    assert hurried(code).strip() == f"{expected} Settings(replicas=2, name='web')"


def test_typed_dicts_of_the_app_have_their_keys() -> None:
    code = """
        import typing, typing_extensions
        from pydantic import TypeAdapter, ValidationError
        class Settings(typing_extensions.TypedDict):
            replicas: int
        adapter = TypeAdapter(Settings)
        print(sorted(Settings.__required_keys__), adapter.validate_python({"replicas": 1}))
        try:
            adapter.validate_python({})
        except ValidationError as error:
            print(error.errors()[0]["type"])
        class Plain(typing.TypedDict, total=False):
            name: str
        print(sorted(Plain.__optional_keys__), Plain.__annotations__ != {})
        """
    assert hurried(code).splitlines() == [
        "['replicas'] {'replicas': 1}",
        "missing",
        "['name'] True",
    ]


def test_models_of_the_app_work_as_ever() -> None:
    code = """
        from typing import Annotated
        from pydantic import BaseModel, Field, ValidationError, computed_field, field_validator
        class Settings(BaseModel):
            replicas: Annotated[int, Field(ge=1)]
            name: str = "web"
            @field_validator("name")
            @classmethod
            def lower(cls, value):
                return value.lower()
            @computed_field
            @property
            def label(self) -> str:
                return f"{self.name}-{self.replicas}"
        print(Settings(replicas=2, name="A").model_dump())
        print(sorted(Settings.model_json_schema(mode="serialization")["properties"]))
        try:
            Settings(replicas=0)
        except ValidationError as error:
            print(error.errors()[0]["type"])
        print(repr(Settings.model_fields["replicas"]))
        """
    assert hurried(code).splitlines() == [
        "{'replicas': 2, 'name': 'a', 'label': 'a-2'}",
        "['label', 'name', 'replicas']",
        "greater_than_equal",
        "FieldInfo(annotation=int, required=True, metadata=[Ge(ge=1)])",
    ]
