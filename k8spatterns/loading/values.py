"""The values of an app's parameters: values files, then `--set`, the later one winning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from pydantic import ValidationError

    from k8spatterns.parameters import Parameters

    Model = TypeVar("Model", bound=Parameters)

Path = tuple[str, ...]


class _Given(msgspec.Struct, frozen=True):
    """Where a value was given, as a function of a place in it, and what else its text may mean."""

    place: Callable[[tuple[Any, ...]], str]
    otherwise: tuple[Any, ...] = ()


class Values:
    """Values for the parameters of an app, each with the place where it was given."""

    # How a parameter is given, for the message about one that is missing.
    HOW = "give it with --set {name}=... or -f FILE"
    # Whether messages may quote what was given.
    QUOTED = True

    def __init__(self, files: Iterable[str] = (), settings: Iterable[str] = ()) -> None:
        """Take values files in order, then `KEY=VALUE` settings.

        Raises:
            ReadError: a file is missing or no YAML.
            UsageError: a file holds no mapping, or a setting has no key.
        """
        self.tree: dict[str, Any] = {}
        self._given: dict[Path, _Given] = {}
        for file in files:
            self._take_file(file)
        for setting in settings:
            self._take_setting(setting)

    def refuse_any(self, reason: str) -> None:
        """Raise a `UsageError` if there are values."""
        if self.tree:
            path, given = next(iter(self._given.items()))
            first = given.place(path)
            raise UsageError(f"{first}: {reason}; leave it out, or define app(params: Params)")

    def fill(self, model: type[Model]) -> Model:
        """Return the parameters with these values.

        Raises:
            ParametersError: a value is missing, unknown or refused.
        """
        from pydantic import ValidationError

        try:
            return model.model_validate(self.tree)
        except ValidationError as error:
            if self._read_otherwise(error):
                try:
                    return model.model_validate(self.tree)
                except ValidationError as again:
                    self._refuse(again, model)
            self._refuse(error, model)

    def place_of(self, loc: tuple[object, ...]) -> str:
        """Return where the value of a location was given; empty where it was not given."""
        path = tuple(map(str, loc))
        for end in range(len(path), 0, -1):
            if path[:end] in self._given:
                return self._given[path[:end]].place(loc)
        return ""

    def _refuse(self, error: ValidationError, model: type[Parameters]) -> NoReturn:
        from k8spatterns.loading.errors import ParametersError
        from k8spatterns.loading.refusal import problems_of

        raise ParametersError(problems_of(error, model, self)) from None

    def _take_file(self, file: str) -> None:
        from k8spatterns.reader import read_documents, read_text

        documents = list(read_documents(read_text(file, file), file))
        if not documents:
            return
        document = documents[0]
        if len(documents) > 1 or not isinstance(document.tree, dict):
            line = documents[-1].line
            raise UsageError(f"{file}:{line}: a values file holds one mapping of names to values")

        given = _Given(lambda loc: f"{file}:{document.line_of(loc)}")
        self._merge(self.tree, document.tree, (), lambda _path: given)

    def _take_setting(self, setting: str) -> None:
        from k8spatterns.reader.errors import ReadError

        key, equals, text = setting.partition("=")
        path = path_of(key)
        if not equals or not all(path):
            raise UsageError(f"--set {setting}: write --set KEY=VALUE, such as --set replicas=3")
        place = f"--set {setting}"
        try:
            _meanings(text)  # who writes a list here wants to know why it is none
        except ReadError as error:
            raise UsageError(f"{place}: {error.message}; quote it as YAML wants it") from None
        self.take(path, text, place)

    def take(self, path: Path, value: str | list[str] | dict[str, str], place: str) -> None:
        """Take a text, a list or a mapping of texts, each with what else it may mean.

        Args:
            path: of the parameter, from the top.
            value: what was given.
            place: where that was.
        """
        if isinstance(value, dict):
            self._put(path, {}, place)
            for key, text in value.items():
                self.take((*path, key), text, place)
        elif isinstance(value, list):
            both = [_some_meanings(text) for text in value]
            self._put(path, [meaning for meaning, _otherwise in both], place)
            for number, (_meaning, otherwise) in enumerate(both):
                given = _Given(lambda _loc: place, (otherwise,))
                self._given[(*path, str(number))] = given
        else:
            meaning, otherwise = _some_meanings(value)
            self._put(path, meaning, place)
            self._given[path] = _Given(lambda _loc: place, (otherwise,))

    def _put(self, path: Path, value: Any, place: str) -> None:
        for part in reversed(path):
            value = {part: value}
        given = _Given(lambda _loc: place)
        self._merge(self.tree, value, (), lambda _path: given)

    def _merge(
        self,
        into: dict[str, Any],
        more: dict[str, Any],
        path: Path,
        given: Callable[[Path], _Given],
    ) -> None:
        for key, value in more.items():
            inner = (*path, key)
            self._given[inner] = given(inner)
            there = into.get(key)
            if isinstance(there, dict) and isinstance(value, dict):
                self._merge(there, value, inner, given)
            elif isinstance(value, dict):
                into[key] = {}
                self._merge(into[key], value, inner, given)
            else:
                into[key] = value

    def _read_otherwise(self, error: ValidationError) -> bool:
        """Take the other meaning of refused `--set` values: `null`, or `[a]` as a text."""
        changed = False
        for detail in error.errors(include_url=False):
            path = tuple(map(str, detail["loc"]))
            for end in range(len(path), 0, -1):
                given = self._given.get(path[:end])
                if given is not None and given.otherwise:
                    self._replace(path[:end], given.otherwise[0])
                    changed = True
                    break
        return changed

    def _replace(self, path: Path, value: Any) -> None:
        branch: Any = self.tree
        for part in path[:-1]:
            branch = branch[_key(branch, part)]
        branch[_key(branch, path[-1])] = value


def path_of(key: str) -> Path:
    r"""Return the path that a name with dots stands for; `\.` is a dot in a name."""
    return tuple(part.replace("\0", ".") for part in key.replace("\\.", "\0").split("."))


def _key(branch: Any, part: str) -> Any:
    return int(part) if isinstance(branch, list) else part


def _some_meanings(text: str) -> tuple[Any, Any]:
    """Return what a text means; one that only starts like a list or a mapping is itself."""
    from k8spatterns.reader.errors import ReadError

    try:
        return _meanings(text)
    except ReadError:
        return text, text


def _meanings(text: str) -> tuple[Any, Any]:
    """Return what a setting's text means, and what else it may mean.

    Text stays text, which pydantic turns into the field's type, so that `--set tag=1.10` keeps its
    zero; only lists and mappings are read as YAML.

    Raises:
        ReadError: it starts like a list or a mapping, and is none.
    """
    from k8spatterns.reader.scalars import value_of

    if text[:1] not in ("[", "{"):
        return text, value_of(text)
    from k8spatterns.reader import read_documents

    return next(iter(read_documents(text, "the value"))).tree, text
