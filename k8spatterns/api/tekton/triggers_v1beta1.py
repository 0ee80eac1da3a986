"""Typed objects of triggers.tekton.dev/v1beta1.

Generated from the CustomResourceDefinitions of Tekton Pipelines and Triggers; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import OpenObject, Resource, constant


class ClusterTriggerBinding(OpenObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="triggers.tekton.dev",
        version="v1beta1",
        kind="ClusterTriggerBinding",
        plural="clustertriggerbindings",
        namespaced=False,
        short_names=("ctb",),
        module=__name__,
        class_name="ClusterTriggerBinding",
        system="tekton",
    )
    __keeps_unknown__ = True

    api_version: Literal["triggers.tekton.dev/v1beta1"] = constant("triggers.tekton.dev/v1beta1")
    kind: Literal["ClusterTriggerBinding"] = constant("ClusterTriggerBinding")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class EventListener(OpenObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="triggers.tekton.dev",
        version="v1beta1",
        kind="EventListener",
        plural="eventlisteners",
        namespaced=True,
        short_names=("el",),
        module=__name__,
        class_name="EventListener",
        system="tekton",
    )
    __keeps_unknown__ = True

    api_version: Literal["triggers.tekton.dev/v1beta1"] = constant("triggers.tekton.dev/v1beta1")
    kind: Literal["EventListener"] = constant("EventListener")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class Trigger(OpenObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="triggers.tekton.dev",
        version="v1beta1",
        kind="Trigger",
        plural="triggers",
        namespaced=True,
        short_names=("tri",),
        module=__name__,
        class_name="Trigger",
        system="tekton",
    )
    __keeps_unknown__ = True

    api_version: Literal["triggers.tekton.dev/v1beta1"] = constant("triggers.tekton.dev/v1beta1")
    kind: Literal["Trigger"] = constant("Trigger")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class TriggerBinding(OpenObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="triggers.tekton.dev",
        version="v1beta1",
        kind="TriggerBinding",
        plural="triggerbindings",
        namespaced=True,
        short_names=("tb",),
        module=__name__,
        class_name="TriggerBinding",
        system="tekton",
    )
    __keeps_unknown__ = True

    api_version: Literal["triggers.tekton.dev/v1beta1"] = constant("triggers.tekton.dev/v1beta1")
    kind: Literal["TriggerBinding"] = constant("TriggerBinding")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class TriggerTemplate(OpenObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="triggers.tekton.dev",
        version="v1beta1",
        kind="TriggerTemplate",
        plural="triggertemplates",
        namespaced=True,
        short_names=("tt",),
        module=__name__,
        class_name="TriggerTemplate",
        system="tekton",
    )
    __keeps_unknown__ = True

    api_version: Literal["triggers.tekton.dev/v1beta1"] = constant("triggers.tekton.dev/v1beta1")
    kind: Literal["TriggerTemplate"] = constant("TriggerTemplate")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None
