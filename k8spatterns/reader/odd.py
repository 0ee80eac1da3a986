"""How the fast reader of block style hands a document to the real parser."""

from __future__ import annotations


class OddError(Exception):
    """The real parser is to read this document: it is unusual, or there is a mistake in it."""
