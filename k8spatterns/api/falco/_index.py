"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Falco operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
artifact.falcosecurity.dev/v1alpha1 ArtifactNode artifactnodes namespaced artifact_v1alpha1 ArtifactNode
artifact.falcosecurity.dev/v1alpha1 Config configs namespaced artifact_v1alpha1 Config
artifact.falcosecurity.dev/v1alpha1 Plugin plugins namespaced artifact_v1alpha1 Plugin
artifact.falcosecurity.dev/v1alpha1 Rulesfile rulesfiles namespaced artifact_v1alpha1 Rulesfile
instance.falcosecurity.dev/v1alpha1 Component components namespaced instance_v1alpha1 Component
instance.falcosecurity.dev/v1alpha1 Falco falcos namespaced instance_v1alpha1 Falco falco
"""
