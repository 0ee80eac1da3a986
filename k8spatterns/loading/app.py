"""The app of a file: the value itself, or what its function returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.app import App
from k8spatterns.collecting import collecting
from k8spatterns.errors import FindingsError, LoadError
from k8spatterns.loading.running import calling, run_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from k8spatterns.findings import Finding
    from k8spatterns.loading.target import Target
    from k8spatterns.loading.values import Values


class Loaded(msgspec.Struct, frozen=True):
    """What came of a user's file.

    Fields:
        app: None where the file failed.
        findings: the constructs that were refused, all of them.
        failure: why the file failed, where it did; likely a consequence of the findings.
    """

    app: App | None
    findings: list[Finding]
    failure: LoadError | None = None


def load(target: Target, values: Values) -> Loaded:
    """Run the user's file and return its app, with the findings of its constructs.

    Raises:
        LoadError: the file can't be run or defines no app, and no finding explains it.
    """
    with collecting() as findings:
        try:
            return Loaded(_app_of(find_app(target), target, values), findings)
        except FindingsError as error:
            return Loaded(None, [*findings, *error.findings])
        except LoadError as error:
            if not findings:
                raise
            return Loaded(None, findings, error)


def find_app(target: Target) -> App | Callable[..., Any]:
    """Run the user's file and return its app, or the function that makes it.

    Raises:
        LoadError: the file can't be run, or defines neither.
    """
    module = run_file(target)
    found = getattr(module, target.name, None)
    if found is None:
        raise LoadError(_nothing_there(module, target))
    if isinstance(found, App):
        return found
    if isinstance(found, type) or not callable(found):
        raise LoadError(_wrong_type(found, target))
    function: Callable[..., Any] = found
    return function


def _app_of(found: App | Callable[..., Any], target: Target, values: Values) -> App:
    if isinstance(found, App):
        values.refuse_any(
            f"{target.shown} takes no parameters, as its {target.name} is no function"
        )
        return found
    return _made(found, target, values)


def _made(function: Any, target: Target, values: Values) -> App:
    """Call the user's function, with its parameters where it has any."""
    from k8spatterns.loading.parameters import parameters_of

    model = parameters_of(function, target)
    if model is None:
        values.refuse_any(f"{target.name}() in {target.shown} takes no parameters")
        made = calling(target, function)
    else:
        parameters = calling(target, lambda: values.fill(model))
        made = calling(target, lambda: function(parameters))
    if isinstance(made, App):
        return made
    returned = "nothing; end it with: return" if made is None else f"{_a(made)}; return"
    raise LoadError(f"{target.name}() in {target.shown} returns {returned} the App")


def _nothing_there(module: ModuleType, target: Target) -> str:
    apps = [name for name, value in vars(module).items() if isinstance(value, App)]
    if apps:
        named = " or ".join(f"{target.shown}:{name}" for name in apps)
        return f"{target.shown} defines no {target.name!r}; run k8spatterns synth {named}"
    return (
        f"{target.shown} defines no {target.name!r}; write {target.name} = App(), "
        f"or a function {target.name}() that returns an App"
    )


def _wrong_type(found: object, target: Target) -> str:
    is_class = isinstance(found, type) and issubclass(found, App)
    what = f"the class {found.__name__}" if isinstance(found, type) else _a(found)
    write = f"{target.name} = {found.__name__}()" if is_class else f"{target.name} = App()"  # type: ignore[attr-defined]
    return f"{target.name!r} in {target.shown} is {what}, not an App; write {write}"


def _a(value: object) -> str:
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
