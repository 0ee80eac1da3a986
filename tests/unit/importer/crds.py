"""A CRD of our own, with every feature that structural schemas allow."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

QUANTITY = {
    "anyOf": [{"type": "integer"}, {"type": "string"}],
    "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))$",
    "x-kubernetes-int-or-string": True,
}

TEXT = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: kilns.pottery.example.com}
spec:
  group: pottery.example.com
  scope: Namespaced
  names: {kind: Kiln, plural: kilns, shortNames: [kl, kiln]}
  versions:
    - name: v1
      served: true
      storage: true
      subresources:
        scale: {specReplicasPath: .spec.replicas, statusReplicasPath: .status.replicas}
      schema:
        openAPIV3Schema:
          description: A kiln fires "pots".
          type: object
          required: [spec]
          properties:
            apiVersion: {type: string}
            kind: {type: string}
            metadata: {type: object}
            spec:
              description: |-
                What the kiln does, in C:\\kilns.

                It ends in a quote "
              type: object
              required: [heat, mode]
              x-kubernetes-validations:
                - rule: self.heat < 1400 || self.mode == 'glaze'
                  message: only glaze is hotter
                  fieldPath: .heat
                - {rule: 'self.heat >= oldSelf.heat', optionalOldSelf: true}
              properties:
                heat:
                  {type: integer, format: int32, minimum: 0, exclusiveMinimum: true, maximum: 1500}
                replicas: {type: integer, minimum: 0}
                limit: {type: integer, format: int64, multipleOf: 5}
                ratio: {type: number, format: double, minimum: 0.5}
                mode: {type: string, enum: [bisque, glaze, ''], default: bisque}
                level: {type: integer, enum: [1, 2]}
                'on': {type: boolean, nullable: true}
                port: {x-kubernetes-int-or-string: true}
                from: {type: string, minLength: 1, maxLength: 8, pattern: '^[a-z]+$'}
                at: {type: string, format: date-time}
                seal: {type: string, format: byte}
                size: {x-kubernetes-int-or-string: true}
                anything: {x-kubernetes-preserve-unknown-fields: true}
                free: {type: object, x-kubernetes-preserve-unknown-fields: true}
                labels: {type: object, additionalProperties: {type: string}, maxProperties: 3}
                shelves:
                  description: The shelves, by name.
                  type: object
                  additionalProperties:
                    type: object
                    properties:
                      height: {type: integer}
                pots:
                  type: array
                  minItems: 1
                  maxItems: 9
                  x-kubernetes-list-type: map
                  x-kubernetes-list-map-keys: [name, kind]
                  items:
                    type: object
                    required: [name]
                    properties:
                      name: {type: string}
                      kind: {type: string, default: bowl}
                      pots:
                        type: array
                        items:
                          type: object
                          required: [name]
                          properties:
                            name: {type: string}
                tags: {type: array, x-kubernetes-list-type: set, items: {type: string}}
                grid: {type: array, items: {type: array, items: {type: integer, nullable: true}}}
                load:
                  type: object
                  x-kubernetes-embedded-resource: true
                  x-kubernetes-preserve-unknown-fields: true
                mixed:
                  type: object
                  x-kubernetes-preserve-unknown-fields: true
                  properties:
                    known: {type: string}
                    inner: {type: object, properties: {deep: {type: string}}}
                fuel:
                  type: object
                  properties:
                    gas: {type: string}
                    wood: {type: string}
                    oil: {type: string}
                  oneOf: [{required: [gas]}, {required: [wood]}]
                  not: {required: [oil, gas]}
                door:
                  type: object
                  anyOf: [{required: [left]}, {required: [right]}]
                  allOf: [{properties: {left: {enum: [in, out]}}}]
                  properties: {left: {type: string}, right: {type: string}}
                podTemplate:
                  type: object
                  properties:
                    metadata: {type: object}
                    spec:
                      type: object
                      required: [containers]
                      properties:
                        activeDeadlineSeconds: {type: integer, format: int64}
                        affinity: {type: object, x-kubernetes-preserve-unknown-fields: true}
                        automountServiceAccountToken: {type: boolean}
                        containers:
                          type: array
                          items:
                            type: object
                            required: [name]
                            properties:
                              name: {type: string}
                              image: {type: string}
                              args: {type: array, items: {type: string}}
                        dnsPolicy: {type: string}
                        enableServiceLinks: {type: boolean}
                        hostIPC: {type: boolean}
                        hostNetwork: {type: boolean}
                        hostPID: {type: boolean}
                        hostname: {type: string}
                        imagePullSecrets:
                          type: array
                          items: {type: object, properties: {name: {type: string}}}
                        nodeName: {type: string}
                        nodeSelector: {type: object, additionalProperties: {type: string}}
                        preemptionPolicy: {type: string}
                        priority: {type: integer, format: int32}
                        priorityClassName: {type: string}
                        restartPolicy: {type: string}
                        runtimeClassName: {type: string}
                        schedulerName: {type: string}
                        serviceAccountName: {type: string}
                        setHostnameAsFQDN: {type: boolean}
                        shareProcessNamespace: {type: boolean}
                        subdomain: {type: string}
                        terminationGracePeriodSeconds: {type: integer, format: int64}
                        volumes:
                          type: array
                          items: {type: object, x-kubernetes-preserve-unknown-fields: true}
                        hostUsers: {type: boolean}
                        hostAliases:
                          type: array
                          items:
                            type: object
                            required: [ip]
                            properties:
                              ip: {type: string}
                              hostnames: {type: array, items: {type: string}}
                selector:
                  type: object
                  properties:
                    matchLabels: {type: object, additionalProperties: {type: string}}
                    matchExpressions:
                      type: array
                      items:
                        type: object
                        required: [key, operator]
                        properties:
                          key: {type: string}
                          operator: {type: string}
                          values: {type: array, items: {type: string}}
                class: {type: string}
                3d-print: {type: boolean}
                $schema: {type: string}
                a.b/c: {type: string}
                max-heat: {type: integer}
                maxHeat: {type: integer}
                int: {type: string}
                None: {type: string}
            status:
              type: object
              properties:
                replicas: {type: integer}
    - name: v1beta1
      served: true
      storage: false
      deprecated: true
      schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
    - name: v1alpha1
      served: false
      storage: false
      schema: {openAPIV3Schema: {type: object}}
"""

KILN: dict[str, Any] = yaml.safe_load(TEXT)
KILN["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"]["properties"][
    "size"
] = QUANTITY


def spec_of(crd: dict[str, Any]) -> dict[str, Any]:
    """The properties of the CRD's spec in its first version."""
    schema = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    found: dict[str, Any] = schema["properties"]["spec"]["properties"]
    return found


def changed(change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    """The CRD after a change of its spec's properties."""
    crd = copy.deepcopy(KILN)
    change(spec_of(crd))
    return crd


def small(kind: str, properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A CRD with these properties in its spec, in one version."""
    plural = f"{kind.lower()}s"
    schema = {
        "type": "object",
        "properties": {"spec": {"type": "object", "properties": properties}},
    }
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{plural}.pottery.example.com"},
        "spec": {
            "group": "pottery.example.com",
            "scope": "Cluster",
            "names": {"kind": kind, "plural": plural},
            "versions": [
                {
                    "name": "v1",
                    "served": True,
                    "storage": True,
                    "schema": {"openAPIV3Schema": schema},
                    **more,
                }
            ],
        },
    }
