"""Loads users' apps: finds the file, runs it, and calls it with its parameters."""

from __future__ import annotations

from k8spatterns.loading.app import Loaded, load
from k8spatterns.loading.target import Target, find_target
from k8spatterns.loading.values import Values

__all__ = ["Loaded", "Target", "Values", "find_target", "load"]
