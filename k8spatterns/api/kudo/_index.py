"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of KUDO; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
kudo.dev/v1beta1 Instance instances namespaced kudo_v1beta1 Instance
kudo.dev/v1beta1 Operator operators namespaced kudo_v1beta1 Operator
kudo.dev/v1beta1 OperatorVersion operatorversions namespaced kudo_v1beta1 OperatorVersion
"""
