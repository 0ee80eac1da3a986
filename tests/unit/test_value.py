"""`Value`: frozen, comparable, knows its line, and says everything that is wrong with it."""

import linecache
from pathlib import Path

import pytest
from pydantic import ValidationError

from k8spatterns import (
    AutoscaledService,
    InvalidConstructError,
    Parameters,
    Port,
    SidecarDeployment,
    Taint,
    Volume,
)
from k8spatterns.collecting import collecting
from k8spatterns.value import is_invalid


def test_knows_the_line_where_it_was_written() -> None:
    taint = Taint(key="gpu")
    assert taint.origin is not None
    assert Path(taint.origin.file) == Path(__file__)
    assert linecache.getline(taint.origin.file, taint.origin.line).strip() == (
        'taint = Taint(key="gpu")'
    )


def test_equality_does_not_depend_on_the_line() -> None:
    one = Taint(key="gpu")
    other = Taint(key="gpu")
    assert one.origin != other.origin
    assert one == other
    assert hash(one) == hash(other)


def test_cannot_be_changed() -> None:
    taint = Taint(key="gpu")
    with pytest.raises(ValueError, match="frozen"):
        taint.key = "cpu"  # type: ignore[misc]


def test_replace_validates_and_keeps_what_was_not_given_open() -> None:
    port = Port(number=80)
    assert port.replace(number=81) == Port(number=81)
    assert "name" not in port.replace(number=81).model_fields_set
    with pytest.raises(InvalidConstructError, match="less than or equal to 65535"):
        port.replace(number=70_000)


def test_a_list_that_was_given_cannot_be_changed_afterwards() -> None:
    volumes = [Volume(name="a", at="/a")]
    web = SidecarDeployment(name="web", image="web:1", volumes=volumes)
    volumes.append(Volume(name="b", at="/b"))
    assert web.volumes == (Volume(name="a", at="/a"),)


def test_says_every_wrong_argument_with_its_line() -> None:
    with pytest.raises(InvalidConstructError) as caught:
        SidecarDeployment(name="Web", image="web:1", replicas="three", prot=80)  # type: ignore[call-arg, arg-type]
    findings = {finding.path: finding for finding in caught.value.findings}
    assert set(findings) == {"name", "replicas", "prot"}
    assert findings["name"].hint == 'write "web"'
    assert "must be a valid integer, not 'three'" in findings["replicas"].message
    assert findings["prot"].hint == "did you mean port?"
    assert all(f.origin and f.origin.file == __file__ for f in findings.values())
    assert all(f.construct == 'SidecarDeployment "Web"' for f in findings.values())


def test_a_missing_argument_is_named() -> None:
    with pytest.raises(InvalidConstructError) as caught:
        Port(name="http")  # type: ignore[call-arg]
    (finding,) = caught.value.findings
    assert (finding.code, finding.path) == ("K8S-ARG-001", "number")
    assert finding.hint == "write number=..."


def test_the_text_of_the_error_is_the_block_that_users_see() -> None:
    with pytest.raises(InvalidConstructError) as caught:
        Port(number=0)
    text = str(caught.value)
    assert f"{Path(__file__).name}:" in text.splitlines()[0]
    assert text.splitlines()[0].endswith("Port")
    assert "error K8S-ARG-004  number" in text


def test_collecting_goes_on_and_marks_what_holds_the_invalid() -> None:
    with collecting() as findings:
        volume = Volume(name="Logs", at="logs")
        web = SidecarDeployment(name="web", image="web:1", volumes=[volume])
        sound = SidecarDeployment(name="api", image="api:1")
    assert is_invalid(volume)
    assert is_invalid(web)
    assert not is_invalid(sound)
    assert [finding.path for finding in findings] == ["name", "at"]


def test_what_follows_from_an_invalid_argument_is_not_reported() -> None:
    with collecting() as findings:
        api = SidecarDeployment(name="api", image="api:1", port=80_800)
        AutoscaledService(target=api, max_replicas=0)
    assert [(finding.path, finding.origin.line) for finding in findings if finding.origin] == [
        ("port", findings[0].origin.line),
        ("max_replicas", findings[0].origin.line + 1),
    ]


class Inputs(Parameters):
    """Parameters that hold a value of the library."""

    taint: Taint


def test_a_value_inside_parameters_reports_its_path() -> None:
    assert Inputs.model_validate({"taint": {"key": "gpu"}}).taint == Taint(key="gpu")
    with pytest.raises(ValidationError) as caught:
        Inputs.model_validate({"taint": {"key": "not a key"}})
    (error,) = caught.value.errors()
    assert error["loc"] == ("taint", "key")


def test_outside_of_collecting_nothing_is_kept() -> None:
    with collecting() as findings:
        Port(number=0)
    assert len(findings) == 1
    with pytest.raises(InvalidConstructError):
        Port(number=0)
    assert len(findings) == 1
