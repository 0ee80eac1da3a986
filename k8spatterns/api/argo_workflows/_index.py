"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Argo Workflows; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
argoproj.io/v1alpha1 ClusterWorkflowTemplate clusterworkflowtemplates cluster argoproj_v1alpha1 ClusterWorkflowTemplate clusterwftmpl cwft
argoproj.io/v1alpha1 CronWorkflow cronworkflows namespaced argoproj_v1alpha1 CronWorkflow cwf cronwf
argoproj.io/v1alpha1 Workflow workflows namespaced argoproj_v1alpha1 Workflow wf
argoproj.io/v1alpha1 WorkflowArtifactGCTask workflowartifactgctasks namespaced argoproj_v1alpha1 WorkflowArtifactGCTask wfat
argoproj.io/v1alpha1 WorkflowEventBinding workfloweventbindings namespaced argoproj_v1alpha1 WorkflowEventBinding wfeb
argoproj.io/v1alpha1 WorkflowTaskResult workflowtaskresults namespaced argoproj_v1alpha1 WorkflowTaskResult
argoproj.io/v1alpha1 WorkflowTaskSet workflowtasksets namespaced argoproj_v1alpha1 WorkflowTaskSet wfts
argoproj.io/v1alpha1 WorkflowTemplate workflowtemplates namespaced argoproj_v1alpha1 WorkflowTemplate wftmpl
"""
