"""Reads YAML and JSON the way that the API server's own parser does."""

from __future__ import annotations

from k8spatterns.reader.documents import Document, read_documents
from k8spatterns.reader.errors import ReadError
from k8spatterns.reader.files import read_text

__all__ = ["Document", "ReadError", "read_documents", "read_text"]
