from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from pydantic import BaseModel, Field, field_validator

from k8spatterns import Parameters
from k8spatterns.errors import K8sPatternsError, UsageError
from k8spatterns.loading import Values
from k8spatterns.loading.errors import ParametersError

if TYPE_CHECKING:
    from pathlib import Path


class Net(BaseModel):
    host: str = "h"
    ports: list[int] = Field(default_factory=list)


class Params(Parameters):
    name: str = "n"
    replicas: int = 1
    debug: bool = False
    limit: int | None = 5
    env: Literal["dev", "prod"] = "dev"
    net: Net = Net()
    labels: dict[str, str] = Field(default_factory=dict)

    @field_validator("name")
    @classmethod
    def _short(cls, name: str) -> str:
        if len(name) > 9:
            raise ValueError("the name is too long\nhint: at most 9 letters")
        return name


class Needs(Parameters):
    image: str


def filled(*settings: str) -> Params:
    return Values(settings=settings).fill(Params)


def problems(values: Values, model: type[Parameters] = Params) -> tuple[str, ...]:
    with pytest.raises(ParametersError) as caught:
        values.fill(model)
    return caught.value.problems


@pytest.mark.parametrize(
    ("setting", "field", "value"),
    [
        ("name=01", "name", "01"),
        ("name=1.10", "name", "1.10"),
        ("name=yes", "name", "yes"),
        ("name=null", "name", "null"),
        ("name=", "name", ""),
        ("name=a=b", "name", "a=b"),
        ("name=[a]", "name", "[a]"),
        ("replicas=07", "replicas", 7),
        ("debug=yes", "debug", True),
        ("limit=null", "limit", None),
        ("limit=7", "limit", 7),
        ("net.host=x", "net", Net(host="x")),
        ("net.ports=[1, 2]", "net", Net(ports=[1, 2])),
        ("net={host: a, ports: [3]}", "net", Net(host="a", ports=[3])),
        (r"labels.a\.b/c=d", "labels", {"a.b/c": "d"}),
    ],
)
def test_settings(setting: str, field: str, value: object) -> None:
    assert getattr(filled(setting), field) == value


def test_later_values_win_and_mappings_are_merged(tmp_path: Path) -> None:
    first, second, empty = (tmp_path / name for name in ("a.yaml", "b.yaml", "c.yaml"))
    first.write_text("name: a\nreplicas: 2\nnet:\n  host: one\n  ports: [1]\n")
    second.write_text('name: b\nnet: {host: two}\nlimit: "8"\n')
    empty.write_text("# nothing\n")
    values = Values([str(first), str(second), str(empty)], ["replicas=3", "replicas=4"])
    params = values.fill(Params)
    assert params == Params(name="b", replicas=4, limit=8, net=Net(host="two", ports=[1]))


def test_errors_name_the_parameter_and_the_place(tmp_path: Path) -> None:
    file = tmp_path / "v.yaml"
    file.write_text("env: test\nnet:\n  host: x\n  ports:\n  - 1\n  - a\nname: 1.10\n")
    told = problems(Values([str(file)], ["replicas=three", "replicsa=3", "zz.y=1"]))
    assert told == (
        f"{file}:7: the parameter name must be a valid string, not 1.1; write it in quotes",
        "--set replicas=three: the parameter replicas must be a valid integer, not 'three'",
        f"{file}:1: the parameter env must be 'dev' or 'prod', not 'test'",
        f"{file}:6: the parameter net.ports.1 must be a valid integer, not 'a'",
        (
            "--set replicsa=3: there is no parameter replicsa; did you mean replicas? "
            "the parameters are name, replicas, debug, limit, env, net, labels"
        ),
        (
            "--set zz.y=1: there is no parameter zz; "
            "the parameters are name, replicas, debug, limit, env, net, labels"
        ),
    )


def test_missing_and_refused_values() -> None:
    assert problems(Values(), Needs) == (
        "the parameter image has no value; give it with --set image=... or -f FILE",
    )
    assert problems(Values(settings=["name=much-too-long"])) == (
        (
            "--set name=much-too-long: the parameter name is refused: "
            "the name is too long; hint: at most 9 letters"
        ),
    )
    assert problems(Values(settings=["x=1"]), Parameters) == (
        "--set x=1: there is no parameter x; the app has none",
    )


@pytest.mark.parametrize("setting", ["name", "=a", "a..b=c", ".a=b", ""])
def test_settings_need_a_key_and_a_value(setting: str) -> None:
    with pytest.raises(UsageError, match="write --set KEY=VALUE, such as --set replicas=3"):
        Values(settings=[setting])


def test_broken_lists_are_refused() -> None:
    with pytest.raises(UsageError, match=r"--set a=\[1: did not find expected"):
        Values(settings=["a=[1"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- a\n", ":1: a values file holds one mapping"),
        ("a: 1\n---\nb: 2\n", ":3: a values file holds one mapping"),
        ("a: 1\na: 2\n", ":2: the key 'a' is given twice"),
        (None, ": there is no such file"),
    ],
)
def test_wrong_values_files(tmp_path: Path, text: str | None, message: str) -> None:
    file = tmp_path / "v.yaml"
    if text is not None:
        file.write_text(text)
    with pytest.raises(K8sPatternsError) as caught:
        Values([str(file)])
    assert str(caught.value).startswith(f"{file}{message}")
