from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import Annotated, Any, Literal, Self

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field, model_validator

from k8spatterns import ArgoBuild, Parameters, UsageError
from k8spatterns.testing.parameter_space import ParameterSpace
from k8spatterns.types import DnsLabel, Duration, ImageRef, Many, PortNumber, Quantity


class Tier(Enum):
    SMALL = "small"
    LARGE = "large"


class Shop(BaseModel):
    image: ImageRef
    pods: Annotated[int, Field(ge=2, le=5)] = 2


class Place(BaseModel):
    region: Literal["eu", "us"] = "eu"

    @model_validator(mode="after")
    def _known(self) -> Self:
        if self.region == "us":
            raise ValueError("not yet")
        return self


class Inputs(Parameters):
    environment: Literal["dev", "production"] = "dev"
    debug: bool = False
    name: DnsLabel
    port: PortNumber = 8080
    tier: Tier = Tier.SMALL
    every: Duration = "1h"
    lasting: timedelta | None = None
    memory: Quantity | None = None
    needed: bool | None
    shop: Shop = Shop(image="shop:1")
    other: Shop | None = None
    shops: list[Shop] = Field(default=[])
    by_name: dict[DnsLabel, Shop] = Field(default={})
    places: Many[Literal["a", "b"]] = ()
    region: Place = Place()
    sidecar: ImageRef = "proxy:1"
    at: int = Field(default=1, alias="where")
    argocd: ArgoBuild = ArgoBuild()


SPACE = ParameterSpace(Inputs)
ANY = settings(
    max_examples=2000,
    phases=[Phase.generate],
    database=None,
    suppress_health_check=list(HealthCheck),
)
EACH: dict[str, Any] = {
    "another environment": lambda given: given.environment == "production",
    "true": lambda given: given.debug,
    "a name": lambda given: len(given.name) > 5,
    "a port": lambda given: given.port < 10,
    "an enum": lambda given: given.tier is Tier.LARGE,
    "no duration": lambda given: given.lasting is None,
    "a duration": lambda given: given.lasting,
    "a quantity": lambda given: given.memory is not None,
    "nothing where something is needed": lambda given: given.needed is None,
    "something where something is needed": lambda given: given.needed,
    "the most": lambda given: given.shop.pods == 5,
    "a nested model": lambda given: given.other is not None,
    "two in a list": lambda given: len(given.shops) == 2,
    "one in a mapping": lambda given: given.by_name,
    "several": lambda given: given.places == ("a", "b"),
    "under its alias": lambda given: given.at > 1,
    "the default": lambda given: given.sidecar == "proxy:1",
    "not the default": lambda given: given.sidecar != "proxy:1",
}


@pytest.mark.parametrize("name", EACH)
def test_the_space_holds(name: str) -> None:
    assert EACH[name](find(SPACE.one(), EACH[name], settings=ANY))


@given(SPACE.one())
def test_what_is_drawn_is_accepted(drawn: Inputs) -> None:
    assert isinstance(drawn, Inputs)
    assert 2 <= drawn.shop.pods <= 5
    assert drawn.region.region == "eu"
    assert drawn.argocd == ArgoBuild()


def test_it_shrinks_to_the_defaults() -> None:
    found = find(SPACE.one(), lambda _drawn: True)
    assert found.model_fields_set == {"name", "needed"}


@given(SPACE.two(same=["environment", "shop.pods"]))
def test_of_two_some_may_be_the_same(two: tuple[Inputs, Inputs]) -> None:
    first, second = two
    assert first.environment == second.environment
    assert first.shop.pods == second.shop.pods


def test_of_two_the_others_differ() -> None:
    space = SPACE.two(same=["environment", "shop.pods"])

    def differ(two: tuple[Inputs, Inputs]) -> bool:
        return two[0].shop.image != two[1].shop.image and two[0].port != two[1].port

    assert differ(find(space, differ, settings=ANY))


@given(SPACE.two(only=["sidecar", "shop.image"]))
def test_of_two_only_some_may_differ(two: tuple[Inputs, Inputs]) -> None:
    first, second = two
    shop = first.shop.model_copy(update={"image": second.shop.image})
    assert first.model_copy(update={"sidecar": second.sidecar, "shop": shop}) == second


def test_images_are_found_by_their_type() -> None:
    images = SPACE.images()
    assert {"shop.image", "other.image", "sidecar"} <= set(images)
    assert not {"environment", "name", "at"} & set(images)


def test_strategies_may_be_given() -> None:
    given = {"name": st.just("fixed"), "shop.image": st.just("shop:2"), "where": st.just(3)}
    space = ParameterSpace(Inputs, given)
    found = find(
        space.one(), lambda drawn: drawn.at == 3 and drawn.shop.image == "shop:2", settings=ANY
    )
    assert found.name == "fixed"


def test_fields_that_do_not_exist_are_refused() -> None:
    with pytest.raises(UsageError, match=r"Inputs has no field 'enviroment'; there are: .*, envir"):
        ParameterSpace(Inputs, {"enviroment": st.just("dev")})
    with pytest.raises(UsageError, match=r"no field 'shop.imag'"):
        SPACE.two(same=["shop.imag"])


class Route(BaseModel):
    path: Literal["/", "/a"] = "/"
    otherwise: Route | None = None


class Routes(Parameters):
    route: Route = Route()


def test_models_may_hold_others_of_their_class() -> None:
    space = ParameterSpace(Routes)
    found = find(space.one(), lambda drawn: drawn.route.otherwise is not None, settings=ANY)
    assert isinstance(found.route.otherwise, Route)
    find(space.two(only=["route.otherwise"]), lambda two: two[0] != two[1], settings=ANY)


class Odd:
    pass


class OddInputs(Parameters, arbitrary_types_allowed=True):
    odd: Odd = Odd()


def test_types_without_known_values_need_a_strategy() -> None:
    with pytest.raises(UsageError, match=r"OddInputs.odd: .*given_app\(..., parameters={'odd': st"):
        ParameterSpace(OddInputs)
    assert find(ParameterSpace(OddInputs, {"odd": st.just(Odd())}).one(), bool)
