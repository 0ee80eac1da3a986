"""Typed objects of lighthouse.jenkins.io/v1alpha1.

Generated from the CustomResourceDefinitions of Lighthouse; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import OpenObject, Resource, constant


class LighthouseBreakpoint(OpenObject, kw_only=True):
    """https://github.com/jenkins-x/lighthouse"""

    __resource__ = Resource(
        group="lighthouse.jenkins.io",
        version="v1alpha1",
        kind="LighthouseBreakpoint",
        plural="lighthousebreakpoints",
        namespaced=True,
        short_names=("lhbp",),
        module=__name__,
        class_name="LighthouseBreakpoint",
        system="lighthouse",
    )
    __keeps_unknown__ = True

    api_version: Literal["lighthouse.jenkins.io/v1alpha1"] = constant(
        "lighthouse.jenkins.io/v1alpha1"
    )
    kind: Literal["LighthouseBreakpoint"] = constant("LighthouseBreakpoint")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class LighthouseJob(OpenObject, kw_only=True):
    """https://github.com/jenkins-x/lighthouse"""

    __resource__ = Resource(
        group="lighthouse.jenkins.io",
        version="v1alpha1",
        kind="LighthouseJob",
        plural="lighthousejobs",
        namespaced=True,
        short_names=("lhjob",),
        module=__name__,
        class_name="LighthouseJob",
        system="lighthouse",
    )
    __keeps_unknown__ = True

    api_version: Literal["lighthouse.jenkins.io/v1alpha1"] = constant(
        "lighthouse.jenkins.io/v1alpha1"
    )
    kind: Literal["LighthouseJob"] = constant("LighthouseJob")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None
