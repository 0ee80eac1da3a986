"""YAML inside of texts: what is written in ConfigMaps, annotations and patches."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

_LONGEST = 200_000


@lru_cache(maxsize=128)
def yaml_inside(text: str) -> tuple[Any, str]:
    """Return (tree, fault) of a text.

    The tree is None where there is none, where the text is too long, and where it has tags or
    values that only its own reader knows; then nothing is wrong with it, either.
    """
    import yaml
    from yaml.parser import ParserError
    from yaml.scanner import ScannerError

    if len(text) > _LONGEST:
        return None, ""
    try:
        # Both loaders are safe; the one in C is not on every machine.
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), ""  # noqa: S506
    except (ScannerError, ParserError) as error:
        mark = error.problem_mark
        line = f"line {mark.line + 1}: " if mark else ""
        return None, f"{line}this is no YAML: {error.problem or error.context}"
    except (yaml.YAMLError, ValueError, RecursionError):
        return None, ""
