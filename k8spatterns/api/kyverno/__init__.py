"""Typed objects of Kyverno, each loaded on first use.

Generated from the CustomResourceDefinitions of Kyverno; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import kyverno_v1 as kyverno_v1
    from . import kyverno_v2 as kyverno_v2
    from . import kyverno_v2alpha1 as kyverno_v2alpha1
    from . import kyverno_v2beta1 as kyverno_v2beta1
    from . import policies_v1 as policies_v1
    from . import policies_v1alpha1 as policies_v1alpha1
    from . import policies_v1beta1 as policies_v1beta1
    from . import reports_v1 as reports_v1
    from . import wgpolicyk8s_v1alpha2 as wgpolicyk8s_v1alpha2
    from .kyverno_v1 import ClusterPolicy as ClusterPolicy
    from .kyverno_v1 import Policy as Policy
    from .kyverno_v1 import PolicySpec as PolicySpec
    from .kyverno_v1 import PolicySpecRules as PolicySpecRules
    from .kyverno_v1 import PolicySpecRulesCelPreconditions as PolicySpecRulesCelPreconditions
    from .kyverno_v1 import PolicySpecRulesContext as PolicySpecRulesContext
    from .kyverno_v1 import PolicySpecRulesContextApiCall as PolicySpecRulesContextApiCall
    from .kyverno_v1 import PolicySpecRulesContextApiCallData as PolicySpecRulesContextApiCallData
    from .kyverno_v1 import (
        PolicySpecRulesContextApiCallService as PolicySpecRulesContextApiCallService,
    )
    from .kyverno_v1 import (
        PolicySpecRulesContextApiCallServiceHeaders as PolicySpecRulesContextApiCallServiceHeaders,
    )
    from .kyverno_v1 import PolicySpecRulesContextConfigMap as PolicySpecRulesContextConfigMap
    from .kyverno_v1 import (
        PolicySpecRulesContextGlobalReference as PolicySpecRulesContextGlobalReference,
    )
    from .kyverno_v1 import (
        PolicySpecRulesContextImageRegistry as PolicySpecRulesContextImageRegistry,
    )
    from .kyverno_v1 import PolicySpecRulesContextVariable as PolicySpecRulesContextVariable
    from .kyverno_v1 import PolicySpecRulesExclude as PolicySpecRulesExclude
    from .kyverno_v1 import PolicySpecRulesExcludeAll as PolicySpecRulesExcludeAll
    from .kyverno_v1 import PolicySpecRulesExcludeResources as PolicySpecRulesExcludeResources
    from .kyverno_v1 import PolicySpecRulesExcludeSubjects as PolicySpecRulesExcludeSubjects
    from .kyverno_v1 import PolicySpecRulesGenerate as PolicySpecRulesGenerate
    from .kyverno_v1 import PolicySpecRulesGenerateClone as PolicySpecRulesGenerateClone
    from .kyverno_v1 import PolicySpecRulesGenerateCloneList as PolicySpecRulesGenerateCloneList
    from .kyverno_v1 import PolicySpecRulesGenerateForeach as PolicySpecRulesGenerateForeach
    from .kyverno_v1 import (
        PolicySpecRulesGenerateForeachPreconditions as PolicySpecRulesGenerateForeachPreconditions,
    )
    from .kyverno_v1 import (
        PolicySpecRulesGenerateForeachPreconditionsAll as PolicySpecRulesGenerateForeachPreconditionsAll,
    )
    from .kyverno_v1 import PolicySpecRulesImageExtractors as PolicySpecRulesImageExtractors
    from .kyverno_v1 import PolicySpecRulesMutate as PolicySpecRulesMutate
    from .kyverno_v1 import PolicySpecRulesMutateForeach as PolicySpecRulesMutateForeach
    from .kyverno_v1 import PolicySpecRulesMutateTargets as PolicySpecRulesMutateTargets
    from .kyverno_v1 import PolicySpecRulesValidate as PolicySpecRulesValidate
    from .kyverno_v1 import PolicySpecRulesValidateCel as PolicySpecRulesValidateCel
    from .kyverno_v1 import (
        PolicySpecRulesValidateCelAuditAnnotations as PolicySpecRulesValidateCelAuditAnnotations,
    )
    from .kyverno_v1 import (
        PolicySpecRulesValidateCelExpressions as PolicySpecRulesValidateCelExpressions,
    )
    from .kyverno_v1 import (
        PolicySpecRulesValidateCelParamKind as PolicySpecRulesValidateCelParamKind,
    )
    from .kyverno_v1 import PolicySpecRulesValidateCelParamRef as PolicySpecRulesValidateCelParamRef
    from .kyverno_v1 import PolicySpecRulesValidateDeny as PolicySpecRulesValidateDeny
    from .kyverno_v1 import PolicySpecRulesValidateForeach as PolicySpecRulesValidateForeach
    from .kyverno_v1 import PolicySpecRulesValidateManifests as PolicySpecRulesValidateManifests
    from .kyverno_v1 import (
        PolicySpecRulesValidateManifestsDryRun as PolicySpecRulesValidateManifestsDryRun,
    )
    from .kyverno_v1 import (
        PolicySpecRulesValidateManifestsIgnoreFields as PolicySpecRulesValidateManifestsIgnoreFields,
    )
    from .kyverno_v1 import (
        PolicySpecRulesValidateManifestsIgnoreFieldsObjects as PolicySpecRulesValidateManifestsIgnoreFieldsObjects,
    )
    from .kyverno_v1 import PolicySpecRulesValidatePodSecurity as PolicySpecRulesValidatePodSecurity
    from .kyverno_v1 import (
        PolicySpecRulesValidatePodSecurityExclude as PolicySpecRulesValidatePodSecurityExclude,
    )
    from .kyverno_v1 import PolicySpecRulesVerifyImages as PolicySpecRulesVerifyImages
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestations as PolicySpecRulesVerifyImagesAttestations,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestationsConditions as PolicySpecRulesVerifyImagesAttestationsConditions,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestors as PolicySpecRulesVerifyImagesAttestors,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestorsEntries as PolicySpecRulesVerifyImagesAttestorsEntries,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestorsEntriesCertificates as PolicySpecRulesVerifyImagesAttestorsEntriesCertificates,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog as PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor as PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestorsEntriesKeyless as PolicySpecRulesVerifyImagesAttestorsEntriesKeyless,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestorsEntriesKeys as PolicySpecRulesVerifyImagesAttestorsEntriesKeys,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret as PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesImageRegistryCredentials as PolicySpecRulesVerifyImagesImageRegistryCredentials,
    )
    from .kyverno_v1 import (
        PolicySpecRulesVerifyImagesValidate as PolicySpecRulesVerifyImagesValidate,
    )
    from .kyverno_v1 import (
        PolicySpecValidationFailureActionOverrides as PolicySpecValidationFailureActionOverrides,
    )
    from .kyverno_v1 import PolicySpecWebhookConfiguration as PolicySpecWebhookConfiguration
    from .kyverno_v1 import PolicyStatus as PolicyStatus
    from .kyverno_v1 import PolicyStatusAutogen as PolicyStatusAutogen
    from .kyverno_v1 import PolicyStatusRulecount as PolicyStatusRulecount
    from .kyverno_v1 import (
        PolicyStatusValidatingadmissionpolicy as PolicyStatusValidatingadmissionpolicy,
    )
    from .kyverno_v2 import CleanupPolicy as CleanupPolicy
    from .kyverno_v2 import (
        CleanupPolicyContextImageRegistryImageRegistryCredentials as CleanupPolicyContextImageRegistryImageRegistryCredentials,
    )
    from .kyverno_v2 import CleanupPolicySpec as CleanupPolicySpec
    from .kyverno_v2 import CleanupPolicySpecConditions as CleanupPolicySpecConditions
    from .kyverno_v2 import CleanupPolicySpecConditionsAll as CleanupPolicySpecConditionsAll
    from .kyverno_v2 import CleanupPolicySpecContext as CleanupPolicySpecContext
    from .kyverno_v2 import CleanupPolicySpecContextApiCall as CleanupPolicySpecContextApiCall
    from .kyverno_v2 import CleanupPolicySpecContextConfigMap as CleanupPolicySpecContextConfigMap
    from .kyverno_v2 import (
        CleanupPolicySpecContextGlobalReference as CleanupPolicySpecContextGlobalReference,
    )
    from .kyverno_v2 import (
        CleanupPolicySpecContextImageRegistry as CleanupPolicySpecContextImageRegistry,
    )
    from .kyverno_v2 import CleanupPolicySpecContextVariable as CleanupPolicySpecContextVariable
    from .kyverno_v2 import CleanupPolicySpecExclude as CleanupPolicySpecExclude
    from .kyverno_v2 import CleanupPolicySpecExcludeAll as CleanupPolicySpecExcludeAll
    from .kyverno_v2 import (
        CleanupPolicySpecExcludeAllResources as CleanupPolicySpecExcludeAllResources,
    )
    from .kyverno_v2 import (
        CleanupPolicySpecExcludeAllSubjects as CleanupPolicySpecExcludeAllSubjects,
    )
    from .kyverno_v2 import CleanupPolicyStatus as CleanupPolicyStatus
    from .kyverno_v2 import ClusterCleanupPolicy as ClusterCleanupPolicy
    from .kyverno_v2 import GlobalContextEntry as GlobalContextEntry
    from .kyverno_v2 import GlobalContextEntrySpec as GlobalContextEntrySpec
    from .kyverno_v2 import GlobalContextEntrySpecApiCall as GlobalContextEntrySpecApiCall
    from .kyverno_v2 import GlobalContextEntrySpecApiCallData as GlobalContextEntrySpecApiCallData
    from .kyverno_v2 import (
        GlobalContextEntrySpecApiCallService as GlobalContextEntrySpecApiCallService,
    )
    from .kyverno_v2 import (
        GlobalContextEntrySpecApiCallServiceHeaders as GlobalContextEntrySpecApiCallServiceHeaders,
    )
    from .kyverno_v2 import (
        GlobalContextEntrySpecKubernetesResource as GlobalContextEntrySpecKubernetesResource,
    )
    from .kyverno_v2 import GlobalContextEntrySpecProjections as GlobalContextEntrySpecProjections
    from .kyverno_v2 import GlobalContextEntryStatus as GlobalContextEntryStatus
    from .kyverno_v2 import PolicyException as PolicyException
    from .kyverno_v2 import PolicyExceptionSpec as PolicyExceptionSpec
    from .kyverno_v2 import PolicyExceptionSpecExceptions as PolicyExceptionSpecExceptions
    from .kyverno_v2 import PolicyExceptionSpecPodSecurity as PolicyExceptionSpecPodSecurity
    from .kyverno_v2 import UpdateRequest as UpdateRequest
    from .kyverno_v2 import (
        UpdateRequestAdmissionRequestRequestResource as UpdateRequestAdmissionRequestRequestResource,
    )
    from .kyverno_v2 import (
        UpdateRequestContextAdmissionRequestInfoAdmissionRequestKind as UpdateRequestContextAdmissionRequestInfoAdmissionRequestKind,
    )
    from .kyverno_v2 import UpdateRequestSpec as UpdateRequestSpec
    from .kyverno_v2 import UpdateRequestSpecContext as UpdateRequestSpecContext
    from .kyverno_v2 import (
        UpdateRequestSpecContextAdmissionRequestInfo as UpdateRequestSpecContextAdmissionRequestInfo,
    )
    from .kyverno_v2 import (
        UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequest as UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequest,
    )
    from .kyverno_v2 import UpdateRequestSpecContextUserInfo as UpdateRequestSpecContextUserInfo
    from .kyverno_v2 import (
        UpdateRequestSpecContextUserInfoUserInfo as UpdateRequestSpecContextUserInfoUserInfo,
    )
    from .kyverno_v2 import UpdateRequestSpecRuleContext as UpdateRequestSpecRuleContext
    from .kyverno_v2 import UpdateRequestStatus as UpdateRequestStatus
    from .kyverno_v2beta1 import (
        PolicySpecRulesValidateForeachDeny as PolicySpecRulesValidateForeachDeny,
    )
    from .kyverno_v2beta1 import PolicyStatusAutogenRules as PolicyStatusAutogenRules
    from .kyverno_v2beta1 import PolicyStatusAutogenRulesExclude as PolicyStatusAutogenRulesExclude
    from .kyverno_v2beta1 import (
        PolicyStatusAutogenRulesValidate as PolicyStatusAutogenRulesValidate,
    )
    from .kyverno_v2beta1 import (
        PolicyStatusAutogenRulesVerifyImages as PolicyStatusAutogenRulesVerifyImages,
    )
    from .policies_v1 import DeletingPolicy as DeletingPolicy
    from .policies_v1 import DeletingPolicySpec as DeletingPolicySpec
    from .policies_v1 import DeletingPolicySpecConditions as DeletingPolicySpecConditions
    from .policies_v1 import (
        DeletingPolicySpecMatchConstraints as DeletingPolicySpecMatchConstraints,
    )
    from .policies_v1 import (
        DeletingPolicySpecMatchConstraintsExcludeResourceRules as DeletingPolicySpecMatchConstraintsExcludeResourceRules,
    )
    from .policies_v1 import DeletingPolicyStatus as DeletingPolicyStatus
    from .policies_v1 import (
        DeletingPolicyStatusConditionStatus as DeletingPolicyStatusConditionStatus,
    )
    from .policies_v1 import GeneratingPolicy as GeneratingPolicy
    from .policies_v1 import GeneratingPolicySpec as GeneratingPolicySpec
    from .policies_v1 import GeneratingPolicySpecEvaluation as GeneratingPolicySpecEvaluation
    from .policies_v1 import GeneratingPolicySpecGenerate as GeneratingPolicySpecGenerate
    from .policies_v1 import (
        GeneratingPolicySpecGenerateTemplate as GeneratingPolicySpecGenerateTemplate,
    )
    from .policies_v1 import GeneratingPolicyStatus as GeneratingPolicyStatus
    from .policies_v1 import ImageValidatingPolicy as ImageValidatingPolicy
    from .policies_v1 import ImageValidatingPolicySpec as ImageValidatingPolicySpec
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestations as ImageValidatingPolicySpecAttestations,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestationsIntoto as ImageValidatingPolicySpecAttestationsIntoto,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestors as ImageValidatingPolicySpecAttestors,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosign as ImageValidatingPolicySpecAttestorsCosign,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignCertificate as ImageValidatingPolicySpecAttestorsCosignCertificate,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignCtlog as ImageValidatingPolicySpecAttestorsCosignCtlog,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignKey as ImageValidatingPolicySpecAttestorsCosignKey,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignKeyless as ImageValidatingPolicySpecAttestorsCosignKeyless,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignKeylessIdentities as ImageValidatingPolicySpecAttestorsCosignKeylessIdentities,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignSource as ImageValidatingPolicySpecAttestorsCosignSource,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets as ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignTrustedRoot as ImageValidatingPolicySpecAttestorsCosignTrustedRoot,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignTuf as ImageValidatingPolicySpecAttestorsCosignTuf,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsCosignTufRoot as ImageValidatingPolicySpecAttestorsCosignTufRoot,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecAttestorsNotary as ImageValidatingPolicySpecAttestorsNotary,
    )
    from .policies_v1 import ImageValidatingPolicySpecAutogen as ImageValidatingPolicySpecAutogen
    from .policies_v1 import (
        ImageValidatingPolicySpecCredentials as ImageValidatingPolicySpecCredentials,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecMatchImageReferences as ImageValidatingPolicySpecMatchImageReferences,
    )
    from .policies_v1 import (
        ImageValidatingPolicySpecValidationConfigurations as ImageValidatingPolicySpecValidationConfigurations,
    )
    from .policies_v1 import ImageValidatingPolicyStatus as ImageValidatingPolicyStatus
    from .policies_v1 import (
        ImageValidatingPolicyStatusAutogen as ImageValidatingPolicyStatusAutogen,
    )
    from .policies_v1 import (
        ImageValidatingPolicyStatusAutogenConfigs as ImageValidatingPolicyStatusAutogenConfigs,
    )
    from .policies_v1 import MutatingPolicy as MutatingPolicy
    from .policies_v1 import MutatingPolicySpec as MutatingPolicySpec
    from .policies_v1 import (
        MutatingPolicySpecAuditAnnotations as MutatingPolicySpecAuditAnnotations,
    )
    from .policies_v1 import MutatingPolicySpecAutogen as MutatingPolicySpecAutogen
    from .policies_v1 import (
        MutatingPolicySpecAutogenMutatingAdmissionPolicy as MutatingPolicySpecAutogenMutatingAdmissionPolicy,
    )
    from .policies_v1 import (
        MutatingPolicySpecAutogenPodControllers as MutatingPolicySpecAutogenPodControllers,
    )
    from .policies_v1 import MutatingPolicySpecEvaluation as MutatingPolicySpecEvaluation
    from .policies_v1 import MutatingPolicySpecMutations as MutatingPolicySpecMutations
    from .policies_v1 import (
        MutatingPolicySpecMutationsApplyConfiguration as MutatingPolicySpecMutationsApplyConfiguration,
    )
    from .policies_v1 import (
        MutatingPolicySpecTargetMatchConstraints as MutatingPolicySpecTargetMatchConstraints,
    )
    from .policies_v1 import (
        MutatingPolicySpecWebhookConfiguration as MutatingPolicySpecWebhookConfiguration,
    )
    from .policies_v1 import MutatingPolicyStatus as MutatingPolicyStatus
    from .policies_v1 import MutatingPolicyStatusAutogen as MutatingPolicyStatusAutogen
    from .policies_v1 import (
        MutatingPolicyStatusAutogenConfigs as MutatingPolicyStatusAutogenConfigs,
    )
    from .policies_v1 import (
        MutatingPolicyStatusAutogenConfigsTargets as MutatingPolicyStatusAutogenConfigsTargets,
    )
    from .policies_v1 import NamespacedDeletingPolicy as NamespacedDeletingPolicy
    from .policies_v1 import NamespacedGeneratingPolicy as NamespacedGeneratingPolicy
    from .policies_v1 import NamespacedImageValidatingPolicy as NamespacedImageValidatingPolicy
    from .policies_v1 import NamespacedMutatingPolicy as NamespacedMutatingPolicy
    from .policies_v1 import NamespacedValidatingPolicy as NamespacedValidatingPolicy
    from .policies_v1 import PolicyExceptionSpecPolicyRefs as PolicyExceptionSpecPolicyRefs
    from .policies_v1 import ValidatingPolicy as ValidatingPolicy
    from .policies_v1 import ValidatingPolicySpec as ValidatingPolicySpec
    from .policies_v1 import ValidatingPolicySpecAutogen as ValidatingPolicySpecAutogen
    from .policies_v1 import ValidatingPolicySpecEvaluation as ValidatingPolicySpecEvaluation
    from .policies_v1 import ValidatingPolicySpecValidations as ValidatingPolicySpecValidations
    from .policies_v1 import ValidatingPolicyStatus as ValidatingPolicyStatus
    from .policies_v1 import ValidatingPolicyStatusAutogen as ValidatingPolicyStatusAutogen
    from .policies_v1 import (
        ValidatingPolicyStatusAutogenConfigs as ValidatingPolicyStatusAutogenConfigs,
    )
    from .reports_v1 import ClusterEphemeralReport as ClusterEphemeralReport
    from .reports_v1 import EphemeralReport as EphemeralReport
    from .reports_v1 import EphemeralReportSpec as EphemeralReportSpec
    from .reports_v1 import EphemeralReportSpecResults as EphemeralReportSpecResults
    from .reports_v1 import (
        EphemeralReportSpecResultsTimestamp as EphemeralReportSpecResultsTimestamp,
    )
    from .reports_v1 import EphemeralReportSpecSummary as EphemeralReportSpecSummary
    from .wgpolicyk8s_v1alpha2 import ClusterPolicyReport as ClusterPolicyReport
    from .wgpolicyk8s_v1alpha2 import PolicyReport as PolicyReport
    from .wgpolicyk8s_v1alpha2 import PolicyReportResults as PolicyReportResults
    from .wgpolicyk8s_v1alpha2 import PolicyReportResultsTimestamp as PolicyReportResultsTimestamp
    from .wgpolicyk8s_v1alpha2 import PolicyReportSummary as PolicyReportSummary
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "kyverno_v1": "ClusterPolicy Policy PolicySpec PolicySpecRules PolicySpecRulesCelPreconditions PolicySpecRulesContext PolicySpecRulesContextApiCall PolicySpecRulesContextApiCallData PolicySpecRulesContextApiCallService PolicySpecRulesContextApiCallServiceHeaders PolicySpecRulesContextConfigMap PolicySpecRulesContextGlobalReference PolicySpecRulesContextImageRegistry PolicySpecRulesContextVariable PolicySpecRulesExclude PolicySpecRulesExcludeAll PolicySpecRulesExcludeResources PolicySpecRulesExcludeSubjects PolicySpecRulesGenerate PolicySpecRulesGenerateClone PolicySpecRulesGenerateCloneList PolicySpecRulesGenerateForeach PolicySpecRulesGenerateForeachPreconditions PolicySpecRulesGenerateForeachPreconditionsAll PolicySpecRulesImageExtractors PolicySpecRulesMutate PolicySpecRulesMutateForeach PolicySpecRulesMutateTargets PolicySpecRulesValidate PolicySpecRulesValidateCel PolicySpecRulesValidateCelAuditAnnotations PolicySpecRulesValidateCelExpressions PolicySpecRulesValidateCelParamKind PolicySpecRulesValidateCelParamRef PolicySpecRulesValidateDeny PolicySpecRulesValidateForeach PolicySpecRulesValidateManifests PolicySpecRulesValidateManifestsDryRun PolicySpecRulesValidateManifestsIgnoreFields PolicySpecRulesValidateManifestsIgnoreFieldsObjects PolicySpecRulesValidatePodSecurity PolicySpecRulesValidatePodSecurityExclude PolicySpecRulesVerifyImages PolicySpecRulesVerifyImagesAttestations PolicySpecRulesVerifyImagesAttestationsConditions PolicySpecRulesVerifyImagesAttestors PolicySpecRulesVerifyImagesAttestorsEntries PolicySpecRulesVerifyImagesAttestorsEntriesCertificates PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor PolicySpecRulesVerifyImagesAttestorsEntriesKeyless PolicySpecRulesVerifyImagesAttestorsEntriesKeys PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret PolicySpecRulesVerifyImagesImageRegistryCredentials PolicySpecRulesVerifyImagesValidate PolicySpecValidationFailureActionOverrides PolicySpecWebhookConfiguration PolicyStatus PolicyStatusAutogen PolicyStatusRulecount PolicyStatusValidatingadmissionpolicy",
            "kyverno_v2": "CleanupPolicy CleanupPolicyContextImageRegistryImageRegistryCredentials CleanupPolicySpec CleanupPolicySpecConditions CleanupPolicySpecConditionsAll CleanupPolicySpecContext CleanupPolicySpecContextApiCall CleanupPolicySpecContextConfigMap CleanupPolicySpecContextGlobalReference CleanupPolicySpecContextImageRegistry CleanupPolicySpecContextVariable CleanupPolicySpecExclude CleanupPolicySpecExcludeAll CleanupPolicySpecExcludeAllResources CleanupPolicySpecExcludeAllSubjects CleanupPolicyStatus ClusterCleanupPolicy GlobalContextEntry GlobalContextEntrySpec GlobalContextEntrySpecApiCall GlobalContextEntrySpecApiCallData GlobalContextEntrySpecApiCallService GlobalContextEntrySpecApiCallServiceHeaders GlobalContextEntrySpecKubernetesResource GlobalContextEntrySpecProjections GlobalContextEntryStatus PolicyException PolicyExceptionSpec PolicyExceptionSpecExceptions PolicyExceptionSpecPodSecurity UpdateRequest UpdateRequestAdmissionRequestRequestResource UpdateRequestContextAdmissionRequestInfoAdmissionRequestKind UpdateRequestSpec UpdateRequestSpecContext UpdateRequestSpecContextAdmissionRequestInfo UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequest UpdateRequestSpecContextUserInfo UpdateRequestSpecContextUserInfoUserInfo UpdateRequestSpecRuleContext UpdateRequestStatus",
            "kyverno_v2alpha1": "",
            "kyverno_v2beta1": "PolicySpecRulesValidateForeachDeny PolicyStatusAutogenRules PolicyStatusAutogenRulesExclude PolicyStatusAutogenRulesValidate PolicyStatusAutogenRulesVerifyImages",
            "policies_v1": "DeletingPolicy DeletingPolicySpec DeletingPolicySpecConditions DeletingPolicySpecMatchConstraints DeletingPolicySpecMatchConstraintsExcludeResourceRules DeletingPolicyStatus DeletingPolicyStatusConditionStatus GeneratingPolicy GeneratingPolicySpec GeneratingPolicySpecEvaluation GeneratingPolicySpecGenerate GeneratingPolicySpecGenerateTemplate GeneratingPolicyStatus ImageValidatingPolicy ImageValidatingPolicySpec ImageValidatingPolicySpecAttestations ImageValidatingPolicySpecAttestationsIntoto ImageValidatingPolicySpecAttestors ImageValidatingPolicySpecAttestorsCosign ImageValidatingPolicySpecAttestorsCosignCertificate ImageValidatingPolicySpecAttestorsCosignCtlog ImageValidatingPolicySpecAttestorsCosignKey ImageValidatingPolicySpecAttestorsCosignKeyless ImageValidatingPolicySpecAttestorsCosignKeylessIdentities ImageValidatingPolicySpecAttestorsCosignSource ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets ImageValidatingPolicySpecAttestorsCosignTrustedRoot ImageValidatingPolicySpecAttestorsCosignTuf ImageValidatingPolicySpecAttestorsCosignTufRoot ImageValidatingPolicySpecAttestorsNotary ImageValidatingPolicySpecAutogen ImageValidatingPolicySpecCredentials ImageValidatingPolicySpecMatchImageReferences ImageValidatingPolicySpecValidationConfigurations ImageValidatingPolicyStatus ImageValidatingPolicyStatusAutogen ImageValidatingPolicyStatusAutogenConfigs MutatingPolicy MutatingPolicySpec MutatingPolicySpecAuditAnnotations MutatingPolicySpecAutogen MutatingPolicySpecAutogenMutatingAdmissionPolicy MutatingPolicySpecAutogenPodControllers MutatingPolicySpecEvaluation MutatingPolicySpecMutations MutatingPolicySpecMutationsApplyConfiguration MutatingPolicySpecTargetMatchConstraints MutatingPolicySpecWebhookConfiguration MutatingPolicyStatus MutatingPolicyStatusAutogen MutatingPolicyStatusAutogenConfigs MutatingPolicyStatusAutogenConfigsTargets NamespacedDeletingPolicy NamespacedGeneratingPolicy NamespacedImageValidatingPolicy NamespacedMutatingPolicy NamespacedValidatingPolicy PolicyExceptionSpecPolicyRefs ValidatingPolicy ValidatingPolicySpec ValidatingPolicySpecAutogen ValidatingPolicySpecEvaluation ValidatingPolicySpecValidations ValidatingPolicyStatus ValidatingPolicyStatusAutogen ValidatingPolicyStatusAutogenConfigs",
            "policies_v1alpha1": "",
            "policies_v1beta1": "",
            "reports_v1": "ClusterEphemeralReport EphemeralReport EphemeralReportSpec EphemeralReportSpecResults EphemeralReportSpecResultsTimestamp EphemeralReportSpecSummary",
            "wgpolicyk8s_v1alpha2": "ClusterPolicyReport PolicyReport PolicyReportResults PolicyReportResultsTimestamp PolicyReportSummary",
        },
    )

__all__ = (
    "CleanupPolicy",
    "CleanupPolicyContextImageRegistryImageRegistryCredentials",
    "CleanupPolicySpec",
    "CleanupPolicySpecConditions",
    "CleanupPolicySpecConditionsAll",
    "CleanupPolicySpecContext",
    "CleanupPolicySpecContextApiCall",
    "CleanupPolicySpecContextConfigMap",
    "CleanupPolicySpecContextGlobalReference",
    "CleanupPolicySpecContextImageRegistry",
    "CleanupPolicySpecContextVariable",
    "CleanupPolicySpecExclude",
    "CleanupPolicySpecExcludeAll",
    "CleanupPolicySpecExcludeAllResources",
    "CleanupPolicySpecExcludeAllSubjects",
    "CleanupPolicyStatus",
    "ClusterCleanupPolicy",
    "ClusterEphemeralReport",
    "ClusterPolicy",
    "ClusterPolicyReport",
    "DeletingPolicy",
    "DeletingPolicySpec",
    "DeletingPolicySpecConditions",
    "DeletingPolicySpecMatchConstraints",
    "DeletingPolicySpecMatchConstraintsExcludeResourceRules",
    "DeletingPolicyStatus",
    "DeletingPolicyStatusConditionStatus",
    "EphemeralReport",
    "EphemeralReportSpec",
    "EphemeralReportSpecResults",
    "EphemeralReportSpecResultsTimestamp",
    "EphemeralReportSpecSummary",
    "GeneratingPolicy",
    "GeneratingPolicySpec",
    "GeneratingPolicySpecEvaluation",
    "GeneratingPolicySpecGenerate",
    "GeneratingPolicySpecGenerateTemplate",
    "GeneratingPolicyStatus",
    "GlobalContextEntry",
    "GlobalContextEntrySpec",
    "GlobalContextEntrySpecApiCall",
    "GlobalContextEntrySpecApiCallData",
    "GlobalContextEntrySpecApiCallService",
    "GlobalContextEntrySpecApiCallServiceHeaders",
    "GlobalContextEntrySpecKubernetesResource",
    "GlobalContextEntrySpecProjections",
    "GlobalContextEntryStatus",
    "ImageValidatingPolicy",
    "ImageValidatingPolicySpec",
    "ImageValidatingPolicySpecAttestations",
    "ImageValidatingPolicySpecAttestationsIntoto",
    "ImageValidatingPolicySpecAttestors",
    "ImageValidatingPolicySpecAttestorsCosign",
    "ImageValidatingPolicySpecAttestorsCosignCertificate",
    "ImageValidatingPolicySpecAttestorsCosignCtlog",
    "ImageValidatingPolicySpecAttestorsCosignKey",
    "ImageValidatingPolicySpecAttestorsCosignKeyless",
    "ImageValidatingPolicySpecAttestorsCosignKeylessIdentities",
    "ImageValidatingPolicySpecAttestorsCosignSource",
    "ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets",
    "ImageValidatingPolicySpecAttestorsCosignTrustedRoot",
    "ImageValidatingPolicySpecAttestorsCosignTuf",
    "ImageValidatingPolicySpecAttestorsCosignTufRoot",
    "ImageValidatingPolicySpecAttestorsNotary",
    "ImageValidatingPolicySpecAutogen",
    "ImageValidatingPolicySpecCredentials",
    "ImageValidatingPolicySpecMatchImageReferences",
    "ImageValidatingPolicySpecValidationConfigurations",
    "ImageValidatingPolicyStatus",
    "ImageValidatingPolicyStatusAutogen",
    "ImageValidatingPolicyStatusAutogenConfigs",
    "MutatingPolicy",
    "MutatingPolicySpec",
    "MutatingPolicySpecAuditAnnotations",
    "MutatingPolicySpecAutogen",
    "MutatingPolicySpecAutogenMutatingAdmissionPolicy",
    "MutatingPolicySpecAutogenPodControllers",
    "MutatingPolicySpecEvaluation",
    "MutatingPolicySpecMutations",
    "MutatingPolicySpecMutationsApplyConfiguration",
    "MutatingPolicySpecTargetMatchConstraints",
    "MutatingPolicySpecWebhookConfiguration",
    "MutatingPolicyStatus",
    "MutatingPolicyStatusAutogen",
    "MutatingPolicyStatusAutogenConfigs",
    "MutatingPolicyStatusAutogenConfigsTargets",
    "NamespacedDeletingPolicy",
    "NamespacedGeneratingPolicy",
    "NamespacedImageValidatingPolicy",
    "NamespacedMutatingPolicy",
    "NamespacedValidatingPolicy",
    "Policy",
    "PolicyException",
    "PolicyExceptionSpec",
    "PolicyExceptionSpecExceptions",
    "PolicyExceptionSpecPodSecurity",
    "PolicyExceptionSpecPolicyRefs",
    "PolicyReport",
    "PolicyReportResults",
    "PolicyReportResultsTimestamp",
    "PolicyReportSummary",
    "PolicySpec",
    "PolicySpecRules",
    "PolicySpecRulesCelPreconditions",
    "PolicySpecRulesContext",
    "PolicySpecRulesContextApiCall",
    "PolicySpecRulesContextApiCallData",
    "PolicySpecRulesContextApiCallService",
    "PolicySpecRulesContextApiCallServiceHeaders",
    "PolicySpecRulesContextConfigMap",
    "PolicySpecRulesContextGlobalReference",
    "PolicySpecRulesContextImageRegistry",
    "PolicySpecRulesContextVariable",
    "PolicySpecRulesExclude",
    "PolicySpecRulesExcludeAll",
    "PolicySpecRulesExcludeResources",
    "PolicySpecRulesExcludeSubjects",
    "PolicySpecRulesGenerate",
    "PolicySpecRulesGenerateClone",
    "PolicySpecRulesGenerateCloneList",
    "PolicySpecRulesGenerateForeach",
    "PolicySpecRulesGenerateForeachPreconditions",
    "PolicySpecRulesGenerateForeachPreconditionsAll",
    "PolicySpecRulesImageExtractors",
    "PolicySpecRulesMutate",
    "PolicySpecRulesMutateForeach",
    "PolicySpecRulesMutateTargets",
    "PolicySpecRulesValidate",
    "PolicySpecRulesValidateCel",
    "PolicySpecRulesValidateCelAuditAnnotations",
    "PolicySpecRulesValidateCelExpressions",
    "PolicySpecRulesValidateCelParamKind",
    "PolicySpecRulesValidateCelParamRef",
    "PolicySpecRulesValidateDeny",
    "PolicySpecRulesValidateForeach",
    "PolicySpecRulesValidateForeachDeny",
    "PolicySpecRulesValidateManifests",
    "PolicySpecRulesValidateManifestsDryRun",
    "PolicySpecRulesValidateManifestsIgnoreFields",
    "PolicySpecRulesValidateManifestsIgnoreFieldsObjects",
    "PolicySpecRulesValidatePodSecurity",
    "PolicySpecRulesValidatePodSecurityExclude",
    "PolicySpecRulesVerifyImages",
    "PolicySpecRulesVerifyImagesAttestations",
    "PolicySpecRulesVerifyImagesAttestationsConditions",
    "PolicySpecRulesVerifyImagesAttestors",
    "PolicySpecRulesVerifyImagesAttestorsEntries",
    "PolicySpecRulesVerifyImagesAttestorsEntriesCertificates",
    "PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog",
    "PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor",
    "PolicySpecRulesVerifyImagesAttestorsEntriesKeyless",
    "PolicySpecRulesVerifyImagesAttestorsEntriesKeys",
    "PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret",
    "PolicySpecRulesVerifyImagesImageRegistryCredentials",
    "PolicySpecRulesVerifyImagesValidate",
    "PolicySpecValidationFailureActionOverrides",
    "PolicySpecWebhookConfiguration",
    "PolicyStatus",
    "PolicyStatusAutogen",
    "PolicyStatusAutogenRules",
    "PolicyStatusAutogenRulesExclude",
    "PolicyStatusAutogenRulesValidate",
    "PolicyStatusAutogenRulesVerifyImages",
    "PolicyStatusRulecount",
    "PolicyStatusValidatingadmissionpolicy",
    "UpdateRequest",
    "UpdateRequestAdmissionRequestRequestResource",
    "UpdateRequestContextAdmissionRequestInfoAdmissionRequestKind",
    "UpdateRequestSpec",
    "UpdateRequestSpecContext",
    "UpdateRequestSpecContextAdmissionRequestInfo",
    "UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequest",
    "UpdateRequestSpecContextUserInfo",
    "UpdateRequestSpecContextUserInfoUserInfo",
    "UpdateRequestSpecRuleContext",
    "UpdateRequestStatus",
    "ValidatingPolicy",
    "ValidatingPolicySpec",
    "ValidatingPolicySpecAutogen",
    "ValidatingPolicySpecEvaluation",
    "ValidatingPolicySpecValidations",
    "ValidatingPolicyStatus",
    "ValidatingPolicyStatusAutogen",
    "ValidatingPolicyStatusAutogenConfigs",
    "kyverno_v1",
    "kyverno_v2",
    "kyverno_v2alpha1",
    "kyverno_v2beta1",
    "policies_v1",
    "policies_v1alpha1",
    "policies_v1beta1",
    "reports_v1",
    "wgpolicyk8s_v1alpha2",
)
