"""Names of properties as CEL rules write them.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#escaping
"""

from __future__ import annotations

from functools import lru_cache

#: Words of the language that no variable may have as its name.
RESERVED = frozenset(
    [
        "as",
        "break",
        "const",
        "continue",
        "else",
        "false",
        "for",
        "function",
        "if",
        "import",
        "in",
        "let",
        "loop",
        "package",
        "namespace",
        "null",
        "return",
        "true",
        "var",
        "void",
        "while",
    ]
)
_SIGNS = {"__": "__underscores__", ".": "__dot__", "-": "__dash__", "/": "__slash__"}
_SIGN_OF = {written: sign for sign, written in _SIGNS.items()}
_WORDS = {f"__{word}__": word for word in RESERVED}


@lru_cache(maxsize=4096)
def escaped(name: str) -> str:
    """Return the name by which rules select a property.

    >>> escaped("a-b"), escaped("namespace")
    ('a__dash__b', '__namespace__')
    """
    if name in RESERVED:
        return f"__{name}__"
    for sign, written in _SIGNS.items():
        name = name.replace(sign, written)
    return name


def unescaped(name: str) -> str:
    """Return the property that a rule selects by a name.

    >>> unescaped("a__dash__b"), unescaped("__namespace__")
    ('a-b', 'namespace')
    """
    if name in _WORDS:
        return _WORDS[name]
    import re

    # From the left, as two of them may share their underscores.
    return re.sub("|".join(_SIGN_OF), lambda found: _SIGN_OF[found[0]], name)
