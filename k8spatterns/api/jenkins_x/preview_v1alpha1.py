"""Typed objects of preview.jenkins.io/v1alpha1.

Generated from the CustomResourceDefinitions of Jenkins X; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import OpenObject, Resource, constant


class Preview(OpenObject, kw_only=True):
    """https://jenkins-x.io/v3/develop/reference/"""

    __resource__ = Resource(
        group="preview.jenkins.io",
        version="v1alpha1",
        kind="Preview",
        plural="previews",
        namespaced=True,
        short_names=("pvw",),
        module=__name__,
        class_name="Preview",
        system="jenkins_x",
    )
    __keeps_unknown__ = True

    api_version: Literal["preview.jenkins.io/v1alpha1"] = constant("preview.jenkins.io/v1alpha1")
    kind: Literal["Preview"] = constant("Preview")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None
