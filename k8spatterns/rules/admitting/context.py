"""What the expressions of policies are evaluated with: the object, its namespace, parameters."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules.admitting.defaults import SET_BY_SERVER, as_admitted
from k8spatterns.rules.cel import source
from k8spatterns.rules.cel.bounds import measured
from k8spatterns.rules.cel.expression import Failed, Unusable, activation, evaluated_with
from k8spatterns.rules.values import mapping, text

if TYPE_CHECKING:
    from k8spatterns.manifest import Tree

_NAMES = ("object", "oldObject", "request", "params", "namespaceObject", "variables")
_VARIABLE = re.compile(r"(?<![.\w])variables\s*\.\s*(\w+)")
_ANY_VARIABLE = re.compile(r"(?<![.\w])variables\b")
_NO_KEY = "no such key: "
# What a request says of its sender, and of how it is sent.
_OF_SENDER = frozenset({"userInfo", "dryRun", "options"})


class _Uses(NamedTuple):
    """What an expression asks for besides the object."""

    sender: str
    namespace: bool
    variables: tuple[str, ...] | None  # None is all


@lru_cache(maxsize=4096)
def _uses(expression: str) -> _Uses:
    words = source.words(expression)
    sender = next(iter(sorted(words & _OF_SENDER)), "") if "request" in words else ""
    bare = source.bare(expression)
    named = tuple(dict.fromkeys(_VARIABLE.findall(bare)))
    every = len(_ANY_VARIABLE.findall(bare)) > len(_VARIABLE.findall(bare))
    return _Uses(sender, "namespaceObject" in words, None if every else named)


class Context:
    """An object that is created, for the expressions of any number of policies.

    Args:
        tree: the object.
        plural: its resource, such as `deployments`; empty where it is not known.
        namespace: the Namespace object, an empty one for objects without a namespace, or None
            where it is not known.
    """

    def __init__(self, tree: Tree, plural: str = "", namespace: Tree | None = None) -> None:
        self._tree = tree
        self._plural = plural
        self._namespace = namespace
        self._base: dict[str, Any] | None = None
        self._plain: Any = None

    def values(self) -> dict[str, Any]:
        """Return the variables of every expression.

        Raises:
            Unusable: the object is too large.
        """
        if self._base is None:
            if measured(self._tree).is_too_large:
                raise Unusable("the object is too large, or nested too deeply")
            self._base = {
                "object": as_admitted(self._tree),
                "oldObject": None,
                "request": self._request(),
                "params": None,
                "namespaceObject": self._namespace or None,
                "variables": {},
            }
        return self._base

    def plain(self) -> Any:
        """Return the variables for the library, without parameters; it converts them once."""
        if self._plain is None:
            self._plain = activation(self.values())
        return self._plain

    @property
    def knows_namespace(self) -> bool:
        """Whether the namespace of the object, or that it has none, is known."""
        return self._namespace is not None

    def _request(self) -> Tree:
        group, _, version = text(self._tree.get("apiVersion")).rpartition("/")
        kind = {"group": group, "version": version, "kind": text(self._tree.get("kind"))}
        resource = {"group": group, "version": version, "resource": self._plural}
        metadata = mapping(self._tree.get("metadata"))
        return {
            "kind": kind,
            "name": text(metadata.get("name")),
            "namespace": text(metadata.get("namespace")),
            "operation": "CREATE",
            "requestKind": kind,
            "requestResource": resource,
            "requestSubResource": "",
            "resource": resource,
            "subResource": "",
        }


class Evaluation:
    """The expressions of one policy over one object.

    Args:
        context: the object.
        variables: the policy's: (name, expression) in their order.
        params: the object with the parameters, or None.
    """

    def __init__(
        self, context: Context, variables: tuple[tuple[str, str], ...], params: Tree | None
    ) -> None:
        self._context = context
        self._expressions = dict(variables)
        self._params = None if params is None else as_admitted(params)
        self._known: dict[str, Any] = {}
        self._faults: dict[str, Unusable | Failed] = {}

    def value(self, expression: str) -> Any:
        """Return the value of an expression.

        Raises:
            Unusable: nothing can be said about it.
            Failed: it ended in an error, as it does on the server.
        """
        uses = _uses(expression)
        if uses.sender:
            raise Unusable(f"it asks for {uses.sender} of the request")
        if uses.namespace and not self._context.knows_namespace:
            raise Unusable("it asks for the namespace, which is not in the app")
        names = tuple(self._expressions) if uses.variables is None else uses.variables
        for name in names:
            self._find(name)
        try:
            return evaluated_with(expression, _NAMES, self._values(names))
        except Failed as error:
            raise self._sorted(str(error)) from None

    def _values(self, names: tuple[str, ...]) -> Any:
        if not names and self._params is None:
            return self._context.plain()
        known = {name: self._known[name] for name in names if name in self._known}
        base = self._context.values()
        return activation({**base, "params": self._params, "variables": known})

    def _find(self, name: str) -> None:
        """Evaluate a variable of the policy.

        Raises:
            Unusable: it can't be evaluated here.
        """
        if name not in self._known and name not in self._faults and name in self._expressions:
            expression = self._expressions.pop(name)  # so that it can't name itself
            try:
                self._known[name] = _plain(name, self.value(expression))
            except (Unusable, Failed) as error:
                self._faults[name] = error
            self._expressions[name] = expression
        fault = self._faults.get(name)
        if isinstance(fault, Unusable):
            raise fault.with_traceback(None)

    def _sorted(self, message: str) -> Exception:
        """Return what an error comes from: a variable, or a field that the server may fill in."""
        key = message.removeprefix(_NO_KEY) if message.startswith(_NO_KEY) else ""
        if key in self._faults:
            return Failed(str(self._faults[key]))
        if key in SET_BY_SERVER:
            return Unusable(f"a server may fill in {key}")
        return Failed(message)


def _plain(name: str, value: Any) -> Any:
    """Return the value of a variable that the library takes back.

    Raises:
        Unusable: it takes none of this type.
    """
    if isinstance(value, dict):
        return {key: _plain(name, item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(name, item) for item in value]
    if value is None or isinstance(value, (bool, int, float, str, bytes)):
        return value
    raise Unusable(f"the variable {name} is a {type(value).__name__}, which is not taken back here")
