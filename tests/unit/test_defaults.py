from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Self

import pytest
from pydantic import Field, PrivateAttr, model_validator

import k8spatterns_constructs
from k8spatterns import Construct, Value
from k8spatterns.defaults import take_defaults
from k8spatterns.errors import InvalidConstructError

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES = [
    import_module(found.name)
    for found in pkgutil.walk_packages(
        k8spatterns_constructs.__path__, f"{k8spatterns_constructs.__name__}."
    )
]


def subclasses(cls: type[Value]) -> Iterator[type[Value]]:
    for inner in cls.__subclasses__():
        if inner.__module__.startswith("k8spatterns"):
            yield inner
            yield from subclasses(inner)


def made() -> list[Value]:
    """Return the values that modules of constructs make: constants, and defaults of fields."""
    values = [each for module in MODULES for each in vars(module).values()]
    values += [field.default for cls in subclasses(Value) for field in cls.model_fields.values()]
    return [each for each in values if isinstance(each, Value)]


def state(value: Value) -> tuple[Any, ...]:
    return (vars(value), value.model_fields_set, value.model_extra, value.__pydantic_private__)


def test_defaults_are_taken_as_the_validator_takes_them() -> None:
    taken = 0
    for cls in set(subclasses(Value)):
        fresh = cls.__new__(cls)
        if take_defaults(fresh):
            cls.model_rebuild()
            assert cls.__pydantic_complete__
            assert state(fresh) == state(cls())
            taken += 1
    assert taken > 20


def test_values_of_modules_are_what_the_validators_make_of_them() -> None:
    values = made()
    assert len(values) > 20
    for value in values:
        given = {name: getattr(value, name) for name in value.model_fields_set}
        assert state(type(value)(**given)) == state(value)


class Plain(Value):
    number: int = 1
    names: list[str] = Field(default_factory=list)
    twice: int = Field(default_factory=lambda data: data["number"] * 2)


class Checked(Value):
    least: int = 3
    most: int = 2
    CHECKED: ClassVar[list[int]] = []

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        self.CHECKED.append(self.most)
        if self.least > self.most:
            raise ValueError("least is above most")
        return self


class Required(Value):
    name: str


class Private(Value):
    _kept: int = PrivateAttr(default=1)


class Before(Value):
    number: int = 1

    @model_validator(mode="before")
    @classmethod
    def _two(cls, data: Any) -> Any:
        return {**data, "number": 2}


class DefaultToCheck(Construct):
    number: int = Field(default=-1, ge=0, validate_default=True)


def test_no_validator_is_built_for_defaults() -> None:
    value = Plain()
    assert not Plain.__pydantic_complete__
    assert (value.number, value.names, value.twice) == (1, [], 2)
    value.names.append("a")
    assert Plain().names == []
    assert value == Plain(names=["a"])
    assert Plain.__pydantic_complete__
    assert Plain().twice == 2


def test_the_checks_of_a_class_are_made() -> None:
    with pytest.raises(InvalidConstructError, match="least is above most"):
        Checked()
    assert Checked.CHECKED == [2, 2]


@pytest.mark.parametrize("cls", [Required, DefaultToCheck])
def test_what_defaults_do_not_satisfy_is_refused(cls: type[Value]) -> None:
    with pytest.raises(InvalidConstructError):
        cls()


def test_what_only_the_validator_does_is_done() -> None:
    assert Private()._kept == 1
    assert Before().number == 2
