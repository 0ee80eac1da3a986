"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Jenkins X; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
jenkins.io/v1 Environment environments namespaced jenkins_v1 Environment env
jenkins.io/v1 PipelineActivity pipelineactivities namespaced jenkins_v1 PipelineActivity activity act pa
jenkins.io/v1 Release releases namespaced jenkins_v1 Release rel
jenkins.io/v1 SourceRepository sourcerepositories namespaced jenkins_v1 SourceRepository sourcerepo srcrepo sr
preview.jenkins.io/v1alpha1 Preview previews namespaced preview_v1alpha1 Preview pvw
"""
