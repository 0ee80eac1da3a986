"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Argo Rollouts; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
argoproj.io/v1alpha1 AnalysisRun analysisruns namespaced argoproj_v1alpha1 AnalysisRun ar
argoproj.io/v1alpha1 AnalysisTemplate analysistemplates namespaced argoproj_v1alpha1 AnalysisTemplate at
argoproj.io/v1alpha1 ClusterAnalysisTemplate clusteranalysistemplates cluster argoproj_v1alpha1 ClusterAnalysisTemplate cat
argoproj.io/v1alpha1 Experiment experiments namespaced argoproj_v1alpha1 Experiment exp
argoproj.io/v1alpha1 Rollout rollouts namespaced argoproj_v1alpha1 Rollout ro
"""
