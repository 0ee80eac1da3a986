from __future__ import annotations

from re import search
from typing import TYPE_CHECKING, Any, Literal

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from pydantic import Field

from k8spatterns import App, Parameters, RawObject, SidecarDeployment, UsageError
from k8spatterns.testing import (
    Rendered,
    given_app,
    images_pinned,
    immutable_fields,
    nothing_deleted_when_only_the_image_changes,
    owner_label,
    synthesises,
    when_only_the_image_changes,
)
from k8spatterns.types import ImageRef

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Inputs(Parameters):
    environment: Literal["dev", "production"] = "dev"
    image: ImageRef = "example.com/web:1"
    replicas: int = Field(default=2, ge=1, le=5)
    tag: Literal["1", "2"] = "1"


def shop(inputs: Inputs) -> App:
    app = App()
    web = SidecarDeployment(name="web", image=inputs.image, replicas=inputs.replicas, port=8080)
    app.chart("shop", namespace=inputs.environment).add(web)
    return app


def config(name: str, **fields: Any) -> RawObject:
    tree = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, **fields}
    return RawObject(tree)


def one_config(name: str, **fields: Any) -> App:
    app = App()
    app.chart("shop").add(config(name, **fields))
    return app


def failure(test: Callable[..., None], invariant: Callable[..., Any]) -> str:
    """Return what a report shows of a failing invariant, notes included."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - what it is, is for the tests to say
        test(invariant)
    return "\n".join([str(caught.value), *getattr(caught.value, "__notes__", ())])


def scaled(rendered: Rendered) -> None:
    for deployment in rendered.all("Deployment"):
        assert deployment["spec.replicas"] < 4, "too many"


def same_names(before: Rendered, after: Rendered) -> None:
    names = [{each.name for each in rendered.all()} for rendered in (before, after)]
    assert names[0] == names[1]


test_shop = given_app(shop, synthesises, same_names, settings=settings(max_examples=10))


def test_there_is_a_case_for_each_invariant() -> None:
    test = given_app(shop, synthesises, owner_label("team"), same_names)
    (mark,) = test.pytestmark  # type: ignore[attr-defined]
    assert mark.kwargs["ids"] == ["synthesises", "owner_label(team)", "same_names"]
    assert test.__module__ == __name__


def test_a_failure_names_the_parameters_the_object_and_the_line() -> None:
    text = failure(given_app(shop, scaled), scaled)
    assert "too many" in text
    assert "scaled does not hold of shop()\nwith\n  replicas = 4\n" in text
    assert search(
        r'test_given.py:\d+  SidecarDeployment "web"\n  Deployment/web in dev  spec.replicas\n',
        text,
    )
    assert "\n>   replicas: 4\n" in text
    assert "app(" in text
    assert "replicas=4" in text


def test_a_failure_of_a_ready_made_invariant_shows_its_object() -> None:
    text = failure(given_app(shop, owner_label("team")), owner_label("team"))
    assert (
        "owner_label(team) does not hold of shop()\nwith all parameters at their defaults" in text
    )
    assert "\n> metadata:" in text or "\n>   labels:" in text


def test_what_images_may_be_is_found() -> None:
    given = {"image": st.sampled_from(["example.com/web:1", "example.com/web"])}
    text = failure(given_app(shop, images_pinned, parameters=given), images_pinned)
    assert "with\n  image = 'example.com/web'" in text
    assert ">       - name: web" in text or ">         image: example.com/web" in text


def selecting(inputs: Inputs) -> App:
    labels = {"app": "web", "environment": inputs.environment}
    template = {
        "metadata": {"labels": labels},
        "spec": {"containers": [{"name": "web", "image": inputs.image}]},
    }
    spec = {"selector": {"matchLabels": labels}, "template": template}
    metadata = {"name": "web"}
    tree = {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata, "spec": spec}
    app = App()
    app.chart("shop", standard_labels=False).add(RawObject(tree))
    return app


def test_two_renderings_are_compared() -> None:
    text = failure(given_app(selecting, immutable_fields), immutable_fields)
    assert "immutable_fields does not hold of selecting()\nwith" in text
    assert "environment = 'production'" in text
    assert ">   selector:" in text


def test_installations_are_told_apart() -> None:
    given_app(selecting, immutable_fields, same=["environment"])(immutable_fields)


def by_tag(inputs: Inputs) -> App:
    return one_config(f"config-{inputs.tag}")


def by_image(inputs: Inputs) -> App:
    return one_config(f"config-{len(inputs.image)}")


def test_images_are_what_is_typed_so_or_named() -> None:
    invariant = nothing_deleted_when_only_the_image_changes
    given_app(by_tag, invariant)(invariant)
    assert "is gone when only the image changes" in failure(
        given_app(by_tag, invariant, images=["tag"]), invariant
    )
    assert "image = " in failure(given_app(by_image, invariant), invariant)


def test_own_invariants_may_be_about_images() -> None:
    own = when_only_the_image_changes(same_names)
    try:
        given_app(by_tag, own)(own)
    finally:
        del same_names.__dict__["__only_the_image_changes__"]
    assert "same_names does not hold" in failure(given_app(by_tag, same_names), same_names)


class NoImage(Parameters):
    tag: str = "1"


def without_image(inputs: NoImage) -> App:
    return one_config(inputs.tag)


def fixed() -> App:
    return one_config("one")


def test_misuse_is_a_sentence() -> None:
    invariant = nothing_deleted_when_only_the_image_changes
    cases: list[tuple[Callable[[], object], str]] = [
        (lambda: given_app(shop), "needs to know what must hold: given_app"),
        (lambda: given_app(shop, "synthesises"), "'synthesises' is no invariant"),  # type: ignore[arg-type]
        (lambda: given_app(shop, owner_label)(owner_label), r"takes the key of the label"),
        (lambda: given_app(without_image, invariant)(invariant), r"typed ImageRef; .*images=\["),
        (
            lambda: given_app(shop, same_names, same=["env"])(same_names),
            "Inputs has no field 'env'",
        ),
        (lambda: given_app(fixed, scaled, same=["a"])(scaled), r"fixed\(\) takes no parameters"),
    ]
    for call, sentence in cases:
        with pytest.raises(UsageError, match=sentence):
            call()


def test_hypothesis_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("k8spatterns.testing.given.find_spec", lambda _name: None)
    with pytest.raises(UsageError, match=r"needs Hypothesis, .*: install hypothesis"):
        given_app(shop, synthesises)


class Secrets(Parameters):
    token: Literal["a", "b"] = Field(default="a", repr=False)


def keeping(inputs: Secrets) -> App:
    return one_config(inputs.token)


def test_parameters_that_look_alike_are_not_taken_for_each_other() -> None:
    seen: set[str] = set()

    def look(rendered: Rendered) -> None:
        seen.add(rendered.one("ConfigMap").name)

    given_app(keeping, look)(look)
    assert seen == {"a", "b"}


def test_what_is_returned_is_no_assertion() -> None:
    def forgotten(rendered: Rendered) -> bool:
        return bool(rendered.all())

    assert "forgotten returns True; an invariant returns nothing, and asserts" in failure(
        given_app(fixed, forgotten), forgotten
    )

    def uncalled(_rendered: Rendered) -> Callable[[Rendered], None]:
        return scaled

    assert "uncalled is no invariant yet: call it, as uncalled(...)" in failure(
        given_app(fixed, uncalled), uncalled
    )


def test_apps_without_parameters_are_rendered_once() -> None:
    seen: list[int] = []

    def look(rendered: Rendered) -> None:
        seen.append(len(rendered.all("ConfigMap")))

    def compare(before: Rendered, after: Rendered) -> None:
        seen.append(len(before.all() + after.all()))

    for app in (fixed, fixed()):
        given_app(app, look)(look)
        given_app(app, compare)(compare)
    assert seen == [1, 2, 1, 2]


def crashing(inputs: Inputs) -> App:
    if inputs.replicas == 3:
        raise ZeroDivisionError("three")
    return fixed()


def refusing(inputs: Inputs) -> App:
    app = App()
    chart = app.chart("shop")
    chart.add(SidecarDeployment(name="web" * inputs.replicas * 6, image="web:1"))
    return app


def test_an_app_that_fails_is_shown_with_its_line() -> None:
    for test, invariant in (
        (given_app(crashing, scaled), scaled),
        (given_app(crashing, scaled, synthesises), synthesises),
    ):
        text = failure(test, invariant)
        assert search(r"test_given.py:\d+: ZeroDivisionError: three", text)
        assert "of crashing()\nwith\n  replicas = 3" in text
    text = failure(given_app(refusing, synthesises), synthesises)
    assert "SidecarDeployment" in text
    assert "\nwith\n  replicas = 4" in text


def test_a_failing_app_is_the_business_of_one_invariant() -> None:
    given_app(crashing, scaled, synthesises)(scaled)


def test_files_are_found_from_the_test_up(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "app.py").write_text(
        "from k8spatterns import App, RawObject\n"
        "app = App()\n"
        "app.chart('shop').add(RawObject({'apiVersion': 'v1', 'kind': 'ConfigMap',\n"
        "    'metadata': {'name': 'one'}}))\n"
    )
    source = "from k8spatterns.testing import given_app, synthesises\n"
    source += "test_app = given_app('app.py', synthesises)\n"
    names: dict[str, Any] = {"__name__": "test_it"}
    exec(compile(source, str(tmp_path / "tests" / "test_it.py"), "exec"), names)  # noqa: S102
    names["test_app"](synthesises)


def test_a_missing_file_is_said_when_the_test_runs() -> None:
    test = given_app("no/such/app.py", synthesises)
    assert "there is no file" in failure(test, synthesises)
