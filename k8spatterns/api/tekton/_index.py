"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Tekton Pipelines and Triggers; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
resolution.tekton.dev/v1alpha1 ResolutionRequest resolutionrequests namespaced,converted,deprecated resolution_v1alpha1 ResolutionRequest
resolution.tekton.dev/v1beta1 ResolutionRequest resolutionrequests namespaced resolution_v1beta1 ResolutionRequest
tekton.dev/v1 Pipeline pipelines namespaced tekton_v1 Pipeline
tekton.dev/v1 PipelineRun pipelineruns namespaced tekton_v1 PipelineRun pr prs
tekton.dev/v1 Task tasks namespaced tekton_v1 Task
tekton.dev/v1 TaskRun taskruns namespaced tekton_v1 TaskRun tr trs
tekton.dev/v1alpha1 StepAction stepactions namespaced,converted tekton_v1alpha1 StepAction
tekton.dev/v1alpha1 VerificationPolicy verificationpolicies namespaced tekton_v1alpha1 VerificationPolicy
tekton.dev/v1beta1 CustomRun customruns namespaced tekton_v1beta1 CustomRun
tekton.dev/v1beta1 Pipeline pipelines namespaced,converted tekton_v1beta1 Pipeline
tekton.dev/v1beta1 PipelineRun pipelineruns namespaced,converted tekton_v1beta1 PipelineRun pr prs
tekton.dev/v1beta1 StepAction stepactions namespaced tekton_v1beta1 StepAction
tekton.dev/v1beta1 Task tasks namespaced,converted tekton_v1beta1 Task
tekton.dev/v1beta1 TaskRun taskruns namespaced,converted tekton_v1beta1 TaskRun tr trs
triggers.tekton.dev/v1alpha1 ClusterInterceptor clusterinterceptors cluster triggers_v1alpha1 ClusterInterceptor ci
triggers.tekton.dev/v1alpha1 ClusterTriggerBinding clustertriggerbindings cluster,converted triggers_v1alpha1 ClusterTriggerBinding ctb
triggers.tekton.dev/v1alpha1 EventListener eventlisteners namespaced,converted triggers_v1alpha1 EventListener el
triggers.tekton.dev/v1alpha1 Interceptor interceptors namespaced triggers_v1alpha1 Interceptor ni
triggers.tekton.dev/v1alpha1 Trigger triggers namespaced,converted triggers_v1alpha1 Trigger tri
triggers.tekton.dev/v1alpha1 TriggerBinding triggerbindings namespaced,converted triggers_v1alpha1 TriggerBinding tb
triggers.tekton.dev/v1alpha1 TriggerTemplate triggertemplates namespaced,converted triggers_v1alpha1 TriggerTemplate tt
triggers.tekton.dev/v1beta1 ClusterTriggerBinding clustertriggerbindings cluster triggers_v1beta1 ClusterTriggerBinding ctb
triggers.tekton.dev/v1beta1 EventListener eventlisteners namespaced triggers_v1beta1 EventListener el
triggers.tekton.dev/v1beta1 Trigger triggers namespaced triggers_v1beta1 Trigger tri
triggers.tekton.dev/v1beta1 TriggerBinding triggerbindings namespaced triggers_v1beta1 TriggerBinding tb
triggers.tekton.dev/v1beta1 TriggerTemplate triggertemplates namespaced triggers_v1beta1 TriggerTemplate tt
"""
