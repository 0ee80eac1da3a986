from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from k8spatterns.api import k8s


class Model(BaseModel):
    one: k8s.ResourceRequirements | None = None
    many: list[k8s.Toleration] = []
    named: dict[str, k8s.EmptyDirVolumeSource] = {}
    pod: k8s.PodSpec | None = None


def test_an_instance_and_a_dict_are_the_same() -> None:
    instance = k8s.ResourceRequirements(limits={"cpu": "1"})
    assert Model(one=instance) == Model.model_validate({"one": {"limits": {"cpu": "1"}}})


def test_containers_of_objects() -> None:
    model = Model.model_validate(
        {
            "many": [{"key": "gpu", "tolerationSeconds": 5}, k8s.Toleration(operator="Exists")],
            "named": {"tmp": {}},
        }
    )
    assert model.many == [
        k8s.Toleration(key="gpu", toleration_seconds=5),
        k8s.Toleration(operator="Exists"),
    ]
    assert model.named == {"tmp": k8s.EmptyDirVolumeSource()}


def test_the_json_path_is_kept() -> None:
    with pytest.raises(ValidationError) as caught:
        Model.model_validate({"pod": {"containers": [{"name": "a", "imag": "b"}]}})
    (error,) = caught.value.errors()
    assert error["loc"] == ("pod",)
    assert error["msg"] == "Object contains unknown field `imag` - at `$.containers[0]`"


def test_a_message_with_braces_is_kept() -> None:
    with pytest.raises(ValidationError, match=r"\{x\}"):
        Model.model_validate({"many": [{"operator": "{x}"}]})


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (k8s.PodSpec(containers=[{"nme": "x"}]), "unknown field `nme` - at `$.containers[0]`"),  # type: ignore[list-item]
        (k8s.PodSpec(containers="x"), "Expected `array`, got `str` - at `$.containers`"),  # type: ignore[arg-type]
        (k8s.PodSpec(containers=[object()]), "unsupported"),  # type: ignore[list-item]
        (k8s.Container(name="x"), "expected PodSpec or a dict of its JSON fields, got Container"),
        ("x", "Expected `object`, got `str`"),
    ],
)
def test_wrong_values_are_refused(wrong: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Model(pod=wrong)
    assert message in str(caught.value)


def test_later_changes_of_the_given_object_do_not_come_through() -> None:
    given = k8s.ResourceRequirements(limits={"cpu": "1"})
    model = Model(one=given)
    assert given.limits is not None
    given.limits["cpu"] = "2"
    assert model.one == k8s.ResourceRequirements(limits={"cpu": "1"})


def test_a_dump_is_plain_data() -> None:
    model = Model(one=k8s.ResourceRequirements(limits={"cpu": 1}), many=[k8s.Toleration(key="a")])
    assert model.model_dump(exclude_defaults=True) == {
        "one": {"limits": {"cpu": 1}},
        "many": [{"key": "a"}],
    }
    assert Model.model_validate_json(model.model_dump_json()) == model
