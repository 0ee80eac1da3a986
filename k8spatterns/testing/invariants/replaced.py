"""Objects that are made anew instead of being changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest

_HOOKS = ("argocd.argoproj.io/hook", "helm.sh/hook")
_OPTIONS = "argocd.argoproj.io/sync-options"


def is_replaced(manifest: Manifest) -> bool:
    """Say whether whoever applies an object deletes the one before: a hook, or Argo's `Replace`."""
    annotations = manifest.metadata.get("annotations") or {}
    if any(name in annotations for name in _HOOKS):
        return True
    return {"Replace=true", "Force=true"} <= _words(annotations.get(_OPTIONS))


def _words(text: object) -> set[str]:
    return {word.strip() for word in text.split(",")} if isinstance(text, str) else set()
