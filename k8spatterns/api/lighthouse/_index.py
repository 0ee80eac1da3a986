"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Lighthouse; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
lighthouse.jenkins.io/v1alpha1 LighthouseBreakpoint lighthousebreakpoints namespaced lighthouse_v1alpha1 LighthouseBreakpoint lhbp
lighthouse.jenkins.io/v1alpha1 LighthouseJob lighthousejobs namespaced lighthouse_v1alpha1 LighthouseJob lhjob
"""
