"""Whether a CEL expression compiles: its syntax, its names, the types of its parts.

It finds what an API server finds where types are known. What is dynamic is taken to be right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.syntax import cel_tree
from k8spatterns.syntax.cel_functions import NAMESPACES, Form, forms
from k8spatterns.syntax.cel_literals import literal_fault
from k8spatterns.syntax.cel_macros import MACROS, Macro
from k8spatterns.syntax.cel_tokens import CelSyntaxError
from k8spatterns.syntax.cel_tree import (
    Call,
    Entries,
    Items,
    Literal,
    Name,
    Select,
    Struct,
    Tree,
    qualified,
)
from k8spatterns.syntax.cel_types import (
    BOOL,
    DYN,
    INT,
    TYPE,
    Bound,
    Type,
    filled,
    fits,
    joined,
    list_of,
    map_of,
    optional_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_TYPE_NAMES = frozenset(
    [
        "bool",
        "bytes",
        "double",
        "duration",
        "dyn",
        "int",
        "list",
        "map",
        "null_type",
        "optional_type",
        "string",
        "timestamp",
        "type",
        "uint",
    ]
)
#: Packages whose types may be named.
_PACKAGES = frozenset({"google", "kubernetes", "net"})


class Environment(NamedTuple):
    """What an expression may name.

    Fields:
        variables: their types.
        structs: the first parts of the names of types whose objects may be made.
        has_bind: whether values may be given names with `cel.bind`.
    """

    variables: Mapping[str, Type]
    structs: frozenset[str] = frozenset()
    has_bind: bool = False


class Checked(NamedTuple):
    """The outcome of a check.

    Fields:
        fault: why the expression does not compile, or an empty text.
        type: of its value; None where it has a fault or was not read.
        names: the variables that it uses.
        tree: of the expression, with no fault.
    """

    fault: str = ""
    type: Type | None = None
    names: frozenset[str] = frozenset()
    tree: Tree | None = None


def check(expression: str, environment: Environment) -> Checked:
    """Compile an expression as far as its types are known."""
    tree = cel_tree.tree_of(expression)
    if tree is None:
        return Checked()
    if isinstance(tree, CelSyntaxError):
        return Checked(tree.placed)
    checker = Checker(environment)
    try:
        kind = checker.type_of(tree)
    except CelSyntaxError as error:
        return Checked(error.placed)
    except RecursionError:
        return Checked()
    return Checked("", kind, frozenset(checker.names), tree)


class Checker:
    """Finds the types of trees; the variables of macros come and go.

    Args:
        environment: what may be named.

    Fields:
        names: the variables of the environment that were used.
        kinds: the type of each tree, by its identity.
    """

    def __init__(self, environment: Environment) -> None:
        self.environment = environment
        self.scopes: list[dict[str, Type]] = []
        self.names: set[str] = set()
        self.kinds: dict[int, Type] = {}

    def type_of(self, tree: Tree) -> Type:
        """Return the type of a tree.

        Raises:
            CelSyntaxError: the tree does not compile.
        """
        kind = self._type_of(tree)
        self.kinds[id(tree)] = kind
        return kind

    def _type_of(self, tree: Tree) -> Type:  # noqa: PLR0911 (a case per kind of tree)
        match tree:
            case Literal():
                return Type(tree.type, size=len(tree.text))
            case Name():
                return self._name(tree)
            case Select():
                return self._select(tree)
            case Items():
                return list_of(self._same(tree.items, tree.at), len(tree.items))
            case Entries():
                return self._entries(tree)
            case Struct():
                return self._struct(tree)
        macro = self._macro(tree)
        return macro.check(self, tree) if macro else self._call(tree)

    def variable(self, name: str) -> Type | None:
        """Return the type of a variable, the innermost first."""
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        if name in self.environment.variables:
            self.names.add(name)
            return self.environment.variables[name]
        return None

    def _name(self, tree: Name) -> Type:
        found = self.variable(tree.name)
        if found is not None:
            return found
        if tree.name in _TYPE_NAMES:
            return TYPE
        raise CelSyntaxError(f"undeclared reference to '{tree.name}'", tree.at)

    def _select(self, tree: Select) -> Type:
        name = qualified(tree)
        if "." in name and (found := self.variable(name)) is not None:
            return found
        root = name.partition(".")[0]
        if root in _PACKAGES and self.variable(root) is None:
            return TYPE
        operand = self.type_of(tree.operand)
        if tree.optional or operand.name == "optional_type":
            inner = operand.parts[0] if operand.name == "optional_type" else operand
            found = self._field(inner, tree)
            return found if found.name == "optional_type" else optional_of(found)
        return self._field(operand, tree)

    def _field(self, operand: Type, tree: Select) -> Type:
        if operand.fields is not None:
            if tree.field in operand.fields:
                return operand.fields[tree.field]
            raise CelSyntaxError(f"undefined field '{tree.field}'", tree.at)
        if operand.name == "map":
            return operand.parts[1]
        if operand.name in _TYPE_NAMES - {"dyn"}:
            message = f"type '{operand}' does not support field selection"
            raise CelSyntaxError(message, tree.at)
        return DYN

    def _same(self, items: tuple[Tree, ...], at: int) -> Type:
        kinds = [self.type_of(item) for item in items]
        found = joined(kinds)
        if found is None:
            words = " and ".join(dict.fromkeys(map(str, kinds)))
            raise CelSyntaxError(f"values of different types stand together: {words}", at)
        return found

    def _entries(self, tree: Entries) -> Type:
        keys = self._same(tuple(key for key, _ in tree.entries), tree.at)
        values = self._same(tuple(value for _, value in tree.entries), tree.at)
        return map_of(keys, values, len(tree.entries))

    def _struct(self, tree: Struct) -> Type:
        root = tree.name.partition(".")[0]
        for _, value in tree.fields:
            self.type_of(value)
        if root == "google":
            return DYN
        if root not in self.environment.structs:
            raise CelSyntaxError(f"undeclared reference to '{tree.name}'", tree.at)
        return Type(tree.name)

    def _macro(self, tree: Call) -> Macro | None:
        macro = MACROS.get((tree.name, len(tree.arguments)))
        if macro is None or macro.has_target != (tree.target is not None):
            return None
        if macro.target and not (
            self.environment.has_bind and qualified(tree.target) == macro.target
        ):
            return None
        return macro

    def _call(self, tree: Call) -> Type:
        name, target = tree.name, tree.target
        space = qualified(target)
        if space and self.variable(space.partition(".")[0]) is None and space in NAMESPACES:
            name, target = f"{space}.{name}", None
        receiver = self.type_of(target) if target is not None else None
        arguments = self._arguments(tree)
        candidates = forms().get(name)
        if candidates is None:
            raise CelSyntaxError(f"undeclared reference to '{name}'", tree.at)
        found = _returns(candidates, receiver, arguments)
        if found is None:
            given = ", ".join(map(str, arguments))
            on = f"{receiver}." if receiver is not None else ""
            message = f"found no matching overload for '{name}' applied to '{on}({given})'"
            raise CelSyntaxError(message, tree.at)
        if fault := literal_fault(tree):
            raise CelSyntaxError(fault, tree.at)
        return found

    def _arguments(self, tree: Call) -> list[Type]:
        if tree.name == "format" and tree.arguments and isinstance(tree.arguments[0], Items):
            # What is put into a text may be of different types.
            for item in tree.arguments[0].items:
                self.type_of(item)
            return [list_of(DYN)]
        return [self.type_of(argument) for argument in tree.arguments]

    def wants_bool(self, tree: Tree) -> None:
        """Refuse what can't be a condition."""
        kind = self.type_of(tree)
        if not fits(kind, BOOL, {}):
            raise CelSyntaxError(f"expected type 'bool' but found '{kind}'", tree.at)

    def ranged(self, tree: Tree) -> tuple[Type, Type]:
        """Return the types of keys and values of what a macro goes over."""
        kind = self.type_of(tree)
        if kind.name == "list":
            return INT, kind.parts[0]
        if kind.name == "map":
            return kind.parts[0], kind.parts[1]
        if kind.name == "dyn" or len(kind.name) == 1:
            return DYN, DYN
        message = f"type '{kind}' can't be gone over (must be list, map, or dynamic)"
        raise CelSyntaxError(message, tree.at)


def _returns(candidates: list[Form], receiver: Type | None, arguments: list[Type]) -> Type | None:
    """Return the type that the fitting forms of a function return; None where none fits."""
    found: list[Type] = []
    for form in candidates:
        bound: Bound = {}
        if len(form.takes) != len(arguments) or (form.target is None) != (receiver is None):
            continue
        if form.target is not None and not fits(receiver or DYN, form.target, bound):
            continue
        if all(map(fits, arguments, form.takes, [bound] * len(arguments))):
            found.append(filled(form.returns, bound))
    if not found:
        return None
    first = found[0]
    return first if all(kind.name == first.name for kind in found) else DYN
