"""Typed objects of the Fluent operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Fluent operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import fluentbit_v1alpha2 as fluentbit_v1alpha2
    from . import fluentd_v1alpha1 as fluentd_v1alpha1
    from .fluentbit_v1alpha2 import ClusterFilter as ClusterFilter
    from .fluentbit_v1alpha2 import ClusterFluentBitConfig as ClusterFluentBitConfig
    from .fluentbit_v1alpha2 import ClusterFluentBitConfigSpec as ClusterFluentBitConfigSpec
    from .fluentbit_v1alpha2 import ClusterInput as ClusterInput
    from .fluentbit_v1alpha2 import ClusterInputSpec as ClusterInputSpec
    from .fluentbit_v1alpha2 import ClusterInputSpecCollectd as ClusterInputSpecCollectd
    from .fluentbit_v1alpha2 import ClusterInputSpecDummy as ClusterInputSpecDummy
    from .fluentbit_v1alpha2 import ClusterInputSpecExecWasi as ClusterInputSpecExecWasi
    from .fluentbit_v1alpha2 import (
        ClusterInputSpecFluentBitMetrics as ClusterInputSpecFluentBitMetrics,
    )
    from .fluentbit_v1alpha2 import ClusterInputSpecForward as ClusterInputSpecForward
    from .fluentbit_v1alpha2 import ClusterInputSpecHttp as ClusterInputSpecHttp
    from .fluentbit_v1alpha2 import (
        ClusterInputSpecKubernetesEvents as ClusterInputSpecKubernetesEvents,
    )
    from .fluentbit_v1alpha2 import ClusterInputSpecMqtt as ClusterInputSpecMqtt
    from .fluentbit_v1alpha2 import ClusterInputSpecNginx as ClusterInputSpecNginx
    from .fluentbit_v1alpha2 import (
        ClusterInputSpecNodeExporterMetrics as ClusterInputSpecNodeExporterMetrics,
    )
    from .fluentbit_v1alpha2 import (
        ClusterInputSpecNodeExporterMetricsPath as ClusterInputSpecNodeExporterMetricsPath,
    )
    from .fluentbit_v1alpha2 import ClusterInputSpecOpenTelemetry as ClusterInputSpecOpenTelemetry
    from .fluentbit_v1alpha2 import (
        ClusterInputSpecPrometheusScrapeMetrics as ClusterInputSpecPrometheusScrapeMetrics,
    )
    from .fluentbit_v1alpha2 import ClusterInputSpecSyslog as ClusterInputSpecSyslog
    from .fluentbit_v1alpha2 import ClusterInputSpecSystemd as ClusterInputSpecSystemd
    from .fluentbit_v1alpha2 import ClusterInputSpecTail as ClusterInputSpecTail
    from .fluentbit_v1alpha2 import ClusterInputSpecTcp as ClusterInputSpecTcp
    from .fluentbit_v1alpha2 import ClusterInputSpecUdp as ClusterInputSpecUdp
    from .fluentbit_v1alpha2 import ClusterMultilineParser as ClusterMultilineParser
    from .fluentbit_v1alpha2 import ClusterOutput as ClusterOutput
    from .fluentbit_v1alpha2 import ClusterParser as ClusterParser
    from .fluentbit_v1alpha2 import Collector as Collector
    from .fluentbit_v1alpha2 import CollectorSpec as CollectorSpec
    from .fluentbit_v1alpha2 import CollectorSpecService as CollectorSpecService
    from .fluentbit_v1alpha2 import Filter as Filter
    from .fluentbit_v1alpha2 import FilterSpec as FilterSpec
    from .fluentbit_v1alpha2 import FilterSpecFilters as FilterSpecFilters
    from .fluentbit_v1alpha2 import FilterSpecFiltersAws as FilterSpecFiltersAws
    from .fluentbit_v1alpha2 import FilterSpecFiltersGrep as FilterSpecFiltersGrep
    from .fluentbit_v1alpha2 import FilterSpecFiltersKubernetes as FilterSpecFiltersKubernetes
    from .fluentbit_v1alpha2 import FilterSpecFiltersLogToMetrics as FilterSpecFiltersLogToMetrics
    from .fluentbit_v1alpha2 import FilterSpecFiltersLua as FilterSpecFiltersLua
    from .fluentbit_v1alpha2 import FilterSpecFiltersLuaScript as FilterSpecFiltersLuaScript
    from .fluentbit_v1alpha2 import FilterSpecFiltersModify as FilterSpecFiltersModify
    from .fluentbit_v1alpha2 import (
        FilterSpecFiltersModifyConditions as FilterSpecFiltersModifyConditions,
    )
    from .fluentbit_v1alpha2 import FilterSpecFiltersModifyRules as FilterSpecFiltersModifyRules
    from .fluentbit_v1alpha2 import FilterSpecFiltersMultiline as FilterSpecFiltersMultiline
    from .fluentbit_v1alpha2 import FilterSpecFiltersNest as FilterSpecFiltersNest
    from .fluentbit_v1alpha2 import FilterSpecFiltersParser as FilterSpecFiltersParser
    from .fluentbit_v1alpha2 import (
        FilterSpecFiltersRecordModifier as FilterSpecFiltersRecordModifier,
    )
    from .fluentbit_v1alpha2 import FilterSpecFiltersRewriteTag as FilterSpecFiltersRewriteTag
    from .fluentbit_v1alpha2 import FilterSpecFiltersThrottle as FilterSpecFiltersThrottle
    from .fluentbit_v1alpha2 import FilterSpecFiltersWasm as FilterSpecFiltersWasm
    from .fluentbit_v1alpha2 import FluentBit as FluentBit
    from .fluentbit_v1alpha2 import FluentBitConfig as FluentBitConfig
    from .fluentbit_v1alpha2 import FluentBitConfigSpec as FluentBitConfigSpec
    from .fluentbit_v1alpha2 import FluentBitConfigSpecService as FluentBitConfigSpecService
    from .fluentbit_v1alpha2 import (
        FluentBitConfigSpecServiceStorage as FluentBitConfigSpecServiceStorage,
    )
    from .fluentbit_v1alpha2 import FluentBitSpec as FluentBitSpec
    from .fluentbit_v1alpha2 import FluentBitSpecHostAliases as FluentBitSpecHostAliases
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDB as FluentBitSpecPositionDB
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBAzureFile as FluentBitSpecPositionDBAzureFile,
    )
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBCephfs as FluentBitSpecPositionDBCephfs
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBCephfsSecretRef as FluentBitSpecPositionDBCephfsSecretRef,
    )
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBCinder as FluentBitSpecPositionDBCinder
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBDownwardAPI as FluentBitSpecPositionDBDownwardAPI,
    )
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBEmptyDir as FluentBitSpecPositionDBEmptyDir,
    )
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBEphemeral as FluentBitSpecPositionDBEphemeral,
    )
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBFlexVolume as FluentBitSpecPositionDBFlexVolume,
    )
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBFlocker as FluentBitSpecPositionDBFlocker
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBGitRepo as FluentBitSpecPositionDBGitRepo
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBGlusterfs as FluentBitSpecPositionDBGlusterfs,
    )
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBHostPath as FluentBitSpecPositionDBHostPath,
    )
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBImage as FluentBitSpecPositionDBImage
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBIscsi as FluentBitSpecPositionDBIscsi
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBNfs as FluentBitSpecPositionDBNfs
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBPersistentVolumeClaim as FluentBitSpecPositionDBPersistentVolumeClaim,
    )
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBPhotonPersistentDisk as FluentBitSpecPositionDBPhotonPersistentDisk,
    )
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBPortworxVolume as FluentBitSpecPositionDBPortworxVolume,
    )
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBProjected as FluentBitSpecPositionDBProjected,
    )
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBRbd as FluentBitSpecPositionDBRbd
    from .fluentbit_v1alpha2 import FluentBitSpecPositionDBScaleIO as FluentBitSpecPositionDBScaleIO
    from .fluentbit_v1alpha2 import (
        FluentBitSpecPositionDBStorageos as FluentBitSpecPositionDBStorageos,
    )
    from .fluentbit_v1alpha2 import MultilineParser as MultilineParser
    from .fluentbit_v1alpha2 import MultilineParserSpec as MultilineParserSpec
    from .fluentbit_v1alpha2 import MultilineParserSpecRules as MultilineParserSpecRules
    from .fluentbit_v1alpha2 import Output as Output
    from .fluentbit_v1alpha2 import OutputSpec as OutputSpec
    from .fluentbit_v1alpha2 import OutputSpecAzureBlob as OutputSpecAzureBlob
    from .fluentbit_v1alpha2 import OutputSpecAzureBlobNetworking as OutputSpecAzureBlobNetworking
    from .fluentbit_v1alpha2 import OutputSpecAzureBlobSharedKey as OutputSpecAzureBlobSharedKey
    from .fluentbit_v1alpha2 import (
        OutputSpecAzureBlobSharedKeyValueFrom as OutputSpecAzureBlobSharedKeyValueFrom,
    )
    from .fluentbit_v1alpha2 import OutputSpecAzureBlobTls as OutputSpecAzureBlobTls
    from .fluentbit_v1alpha2 import OutputSpecAzureLogAnalytics as OutputSpecAzureLogAnalytics
    from .fluentbit_v1alpha2 import OutputSpecCloudWatch as OutputSpecCloudWatch
    from .fluentbit_v1alpha2 import OutputSpecCustomPlugin as OutputSpecCustomPlugin
    from .fluentbit_v1alpha2 import OutputSpecDatadog as OutputSpecDatadog
    from .fluentbit_v1alpha2 import OutputSpecEs as OutputSpecEs
    from .fluentbit_v1alpha2 import OutputSpecFile as OutputSpecFile
    from .fluentbit_v1alpha2 import OutputSpecFirehose as OutputSpecFirehose
    from .fluentbit_v1alpha2 import OutputSpecForward as OutputSpecForward
    from .fluentbit_v1alpha2 import OutputSpecGelf as OutputSpecGelf
    from .fluentbit_v1alpha2 import OutputSpecHttp as OutputSpecHttp
    from .fluentbit_v1alpha2 import OutputSpecInfluxDB as OutputSpecInfluxDB
    from .fluentbit_v1alpha2 import OutputSpecKafka as OutputSpecKafka
    from .fluentbit_v1alpha2 import OutputSpecKinesis as OutputSpecKinesis
    from .fluentbit_v1alpha2 import OutputSpecLoki as OutputSpecLoki
    from .fluentbit_v1alpha2 import OutputSpecOpensearch as OutputSpecOpensearch
    from .fluentbit_v1alpha2 import OutputSpecOpentelemetry as OutputSpecOpentelemetry
    from .fluentbit_v1alpha2 import OutputSpecPrometheusExporter as OutputSpecPrometheusExporter
    from .fluentbit_v1alpha2 import (
        OutputSpecPrometheusRemoteWrite as OutputSpecPrometheusRemoteWrite,
    )
    from .fluentbit_v1alpha2 import OutputSpecS3 as OutputSpecS3
    from .fluentbit_v1alpha2 import OutputSpecSplunk as OutputSpecSplunk
    from .fluentbit_v1alpha2 import OutputSpecStackdriver as OutputSpecStackdriver
    from .fluentbit_v1alpha2 import OutputSpecStdout as OutputSpecStdout
    from .fluentbit_v1alpha2 import OutputSpecSyslog as OutputSpecSyslog
    from .fluentbit_v1alpha2 import OutputSpecTcp as OutputSpecTcp
    from .fluentbit_v1alpha2 import Parser as Parser
    from .fluentbit_v1alpha2 import ParserSpec as ParserSpec
    from .fluentbit_v1alpha2 import ParserSpecDecoders as ParserSpecDecoders
    from .fluentbit_v1alpha2 import ParserSpecJson as ParserSpecJson
    from .fluentbit_v1alpha2 import ParserSpecLtsv as ParserSpecLtsv
    from .fluentbit_v1alpha2 import ParserSpecRegex as ParserSpecRegex
    from .fluentd_v1alpha1 import ClusterFluentdConfig as ClusterFluentdConfig
    from .fluentd_v1alpha1 import ClusterFluentdConfigSpec as ClusterFluentdConfigSpec
    from .fluentd_v1alpha1 import FilterSpecFiltersGrepAnd as FilterSpecFiltersGrepAnd
    from .fluentd_v1alpha1 import FilterSpecFiltersGrepExclude as FilterSpecFiltersGrepExclude
    from .fluentd_v1alpha1 import (
        FilterSpecFiltersRecordTransformer as FilterSpecFiltersRecordTransformer,
    )
    from .fluentd_v1alpha1 import (
        FilterSpecFiltersRecordTransformerRecords as FilterSpecFiltersRecordTransformerRecords,
    )
    from .fluentd_v1alpha1 import FilterSpecFiltersStdout as FilterSpecFiltersStdout
    from .fluentd_v1alpha1 import Fluentd as Fluentd
    from .fluentd_v1alpha1 import FluentdConfig as FluentdConfig
    from .fluentd_v1alpha1 import FluentdConfigSpec as FluentdConfigSpec
    from .fluentd_v1alpha1 import FluentdSpec as FluentdSpec
    from .fluentd_v1alpha1 import FluentdSpecBuffer as FluentdSpecBuffer
    from .fluentd_v1alpha1 import FluentdSpecBufferEmptyDir as FluentdSpecBufferEmptyDir
    from .fluentd_v1alpha1 import FluentdSpecBufferHostPath as FluentdSpecBufferHostPath
    from .fluentd_v1alpha1 import FluentdSpecHostAliases as FluentdSpecHostAliases
    from .fluentd_v1alpha1 import FluentdSpecPositionDB as FluentdSpecPositionDB
    from .fluentd_v1alpha1 import FluentdSpecPositionDBAzureFile as FluentdSpecPositionDBAzureFile
    from .fluentd_v1alpha1 import FluentdSpecPositionDBCephfs as FluentdSpecPositionDBCephfs
    from .fluentd_v1alpha1 import (
        FluentdSpecPositionDBCephfsSecretRef as FluentdSpecPositionDBCephfsSecretRef,
    )
    from .fluentd_v1alpha1 import FluentdSpecPositionDBCinder as FluentdSpecPositionDBCinder
    from .fluentd_v1alpha1 import (
        FluentdSpecPositionDBDownwardAPI as FluentdSpecPositionDBDownwardAPI,
    )
    from .fluentd_v1alpha1 import FluentdSpecPositionDBEphemeral as FluentdSpecPositionDBEphemeral
    from .fluentd_v1alpha1 import FluentdSpecPositionDBFlexVolume as FluentdSpecPositionDBFlexVolume
    from .fluentd_v1alpha1 import FluentdSpecPositionDBFlocker as FluentdSpecPositionDBFlocker
    from .fluentd_v1alpha1 import FluentdSpecPositionDBGitRepo as FluentdSpecPositionDBGitRepo
    from .fluentd_v1alpha1 import FluentdSpecPositionDBGlusterfs as FluentdSpecPositionDBGlusterfs
    from .fluentd_v1alpha1 import FluentdSpecPositionDBImage as FluentdSpecPositionDBImage
    from .fluentd_v1alpha1 import FluentdSpecPositionDBIscsi as FluentdSpecPositionDBIscsi
    from .fluentd_v1alpha1 import FluentdSpecPositionDBNfs as FluentdSpecPositionDBNfs
    from .fluentd_v1alpha1 import (
        FluentdSpecPositionDBPersistentVolumeClaim as FluentdSpecPositionDBPersistentVolumeClaim,
    )
    from .fluentd_v1alpha1 import (
        FluentdSpecPositionDBPhotonPersistentDisk as FluentdSpecPositionDBPhotonPersistentDisk,
    )
    from .fluentd_v1alpha1 import (
        FluentdSpecPositionDBPortworxVolume as FluentdSpecPositionDBPortworxVolume,
    )
    from .fluentd_v1alpha1 import FluentdSpecPositionDBProjected as FluentdSpecPositionDBProjected
    from .fluentd_v1alpha1 import FluentdSpecPositionDBRbd as FluentdSpecPositionDBRbd
    from .fluentd_v1alpha1 import FluentdSpecPositionDBScaleIO as FluentdSpecPositionDBScaleIO
    from .fluentd_v1alpha1 import FluentdSpecPositionDBStorageos as FluentdSpecPositionDBStorageos
    from .fluentd_v1alpha1 import FluentdSpecService as FluentdSpecService
    from .fluentd_v1alpha1 import FluentdStatus as FluentdStatus
    from .fluentd_v1alpha1 import Input as Input
    from .fluentd_v1alpha1 import InputSpec as InputSpec
    from .fluentd_v1alpha1 import InputSpecInputs as InputSpecInputs
    from .fluentd_v1alpha1 import InputSpecInputsCustomPlugin as InputSpecInputsCustomPlugin
    from .fluentd_v1alpha1 import InputSpecInputsForward as InputSpecInputsForward
    from .fluentd_v1alpha1 import InputSpecInputsForwardClient as InputSpecInputsForwardClient
    from .fluentd_v1alpha1 import InputSpecInputsForwardSecurity as InputSpecInputsForwardSecurity
    from .fluentd_v1alpha1 import InputSpecInputsForwardTransport as InputSpecInputsForwardTransport
    from .fluentd_v1alpha1 import InputSpecInputsForwardUser as InputSpecInputsForwardUser
    from .fluentd_v1alpha1 import InputSpecInputsHttp as InputSpecInputsHttp
    from .fluentd_v1alpha1 import InputSpecInputsHttpParse as InputSpecInputsHttpParse
    from .fluentd_v1alpha1 import InputSpecInputsHttpParseGrok as InputSpecInputsHttpParseGrok
    from .fluentd_v1alpha1 import InputSpecInputsMonitorAgent as InputSpecInputsMonitorAgent
    from .fluentd_v1alpha1 import InputSpecInputsSample as InputSpecInputsSample
    from .fluentd_v1alpha1 import InputSpecInputsTail as InputSpecInputsTail
    from .fluentd_v1alpha1 import InputSpecInputsTailGroup as InputSpecInputsTailGroup
    from .fluentd_v1alpha1 import InputSpecInputsTailGroupRule as InputSpecInputsTailGroupRule
    from .fluentd_v1alpha1 import OutputSpecOutputs as OutputSpecOutputs
    from .fluentd_v1alpha1 import OutputSpecOutputsBuffer as OutputSpecOutputsBuffer
    from .fluentd_v1alpha1 import OutputSpecOutputsCloudWatch as OutputSpecOutputsCloudWatch
    from .fluentd_v1alpha1 import (
        OutputSpecOutputsCloudWatchAwsKeyId as OutputSpecOutputsCloudWatchAwsKeyId,
    )
    from .fluentd_v1alpha1 import (
        OutputSpecOutputsCloudWatchAwsKeyIdValueFrom as OutputSpecOutputsCloudWatchAwsKeyIdValueFrom,
    )
    from .fluentd_v1alpha1 import OutputSpecOutputsCopy as OutputSpecOutputsCopy
    from .fluentd_v1alpha1 import OutputSpecOutputsDatadog as OutputSpecOutputsDatadog
    from .fluentd_v1alpha1 import OutputSpecOutputsElasticsearch as OutputSpecOutputsElasticsearch
    from .fluentd_v1alpha1 import (
        OutputSpecOutputsElasticsearchDataStream as OutputSpecOutputsElasticsearchDataStream,
    )
    from .fluentd_v1alpha1 import OutputSpecOutputsFormat as OutputSpecOutputsFormat
    from .fluentd_v1alpha1 import OutputSpecOutputsForward as OutputSpecOutputsForward
    from .fluentd_v1alpha1 import OutputSpecOutputsForwardServers as OutputSpecOutputsForwardServers
    from .fluentd_v1alpha1 import (
        OutputSpecOutputsForwardServiceDiscovery as OutputSpecOutputsForwardServiceDiscovery,
    )
    from .fluentd_v1alpha1 import OutputSpecOutputsHttp as OutputSpecOutputsHttp
    from .fluentd_v1alpha1 import OutputSpecOutputsHttpAuth as OutputSpecOutputsHttpAuth
    from .fluentd_v1alpha1 import OutputSpecOutputsInject as OutputSpecOutputsInject
    from .fluentd_v1alpha1 import OutputSpecOutputsInjectInline as OutputSpecOutputsInjectInline
    from .fluentd_v1alpha1 import OutputSpecOutputsKafka as OutputSpecOutputsKafka
    from .fluentd_v1alpha1 import OutputSpecOutputsLoki as OutputSpecOutputsLoki
    from .fluentd_v1alpha1 import OutputSpecOutputsNullPlugin as OutputSpecOutputsNullPlugin
    from .fluentd_v1alpha1 import OutputSpecOutputsOpensearch as OutputSpecOutputsOpensearch
    from .fluentd_v1alpha1 import OutputSpecOutputsS3 as OutputSpecOutputsS3
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "fluentbit_v1alpha2": "ClusterFilter ClusterFluentBitConfig ClusterFluentBitConfigSpec ClusterInput ClusterInputSpec ClusterInputSpecCollectd ClusterInputSpecDummy ClusterInputSpecExecWasi ClusterInputSpecFluentBitMetrics ClusterInputSpecForward ClusterInputSpecHttp ClusterInputSpecKubernetesEvents ClusterInputSpecMqtt ClusterInputSpecNginx ClusterInputSpecNodeExporterMetrics ClusterInputSpecNodeExporterMetricsPath ClusterInputSpecOpenTelemetry ClusterInputSpecPrometheusScrapeMetrics ClusterInputSpecSyslog ClusterInputSpecSystemd ClusterInputSpecTail ClusterInputSpecTcp ClusterInputSpecUdp ClusterMultilineParser ClusterOutput ClusterParser Collector CollectorSpec CollectorSpecService Filter FilterSpec FilterSpecFilters FilterSpecFiltersAws FilterSpecFiltersGrep FilterSpecFiltersKubernetes FilterSpecFiltersLogToMetrics FilterSpecFiltersLua FilterSpecFiltersLuaScript FilterSpecFiltersModify FilterSpecFiltersModifyConditions FilterSpecFiltersModifyRules FilterSpecFiltersMultiline FilterSpecFiltersNest FilterSpecFiltersParser FilterSpecFiltersRecordModifier FilterSpecFiltersRewriteTag FilterSpecFiltersThrottle FilterSpecFiltersWasm FluentBit FluentBitConfig FluentBitConfigSpec FluentBitConfigSpecService FluentBitConfigSpecServiceStorage FluentBitSpec FluentBitSpecHostAliases FluentBitSpecPositionDB FluentBitSpecPositionDBAzureFile FluentBitSpecPositionDBCephfs FluentBitSpecPositionDBCephfsSecretRef FluentBitSpecPositionDBCinder FluentBitSpecPositionDBDownwardAPI FluentBitSpecPositionDBEmptyDir FluentBitSpecPositionDBEphemeral FluentBitSpecPositionDBFlexVolume FluentBitSpecPositionDBFlocker FluentBitSpecPositionDBGitRepo FluentBitSpecPositionDBGlusterfs FluentBitSpecPositionDBHostPath FluentBitSpecPositionDBImage FluentBitSpecPositionDBIscsi FluentBitSpecPositionDBNfs FluentBitSpecPositionDBPersistentVolumeClaim FluentBitSpecPositionDBPhotonPersistentDisk FluentBitSpecPositionDBPortworxVolume FluentBitSpecPositionDBProjected FluentBitSpecPositionDBRbd FluentBitSpecPositionDBScaleIO FluentBitSpecPositionDBStorageos MultilineParser MultilineParserSpec MultilineParserSpecRules Output OutputSpec OutputSpecAzureBlob OutputSpecAzureBlobNetworking OutputSpecAzureBlobSharedKey OutputSpecAzureBlobSharedKeyValueFrom OutputSpecAzureBlobTls OutputSpecAzureLogAnalytics OutputSpecCloudWatch OutputSpecCustomPlugin OutputSpecDatadog OutputSpecEs OutputSpecFile OutputSpecFirehose OutputSpecForward OutputSpecGelf OutputSpecHttp OutputSpecInfluxDB OutputSpecKafka OutputSpecKinesis OutputSpecLoki OutputSpecOpensearch OutputSpecOpentelemetry OutputSpecPrometheusExporter OutputSpecPrometheusRemoteWrite OutputSpecS3 OutputSpecSplunk OutputSpecStackdriver OutputSpecStdout OutputSpecSyslog OutputSpecTcp Parser ParserSpec ParserSpecDecoders ParserSpecJson ParserSpecLtsv ParserSpecRegex",
            "fluentd_v1alpha1": "ClusterFluentdConfig ClusterFluentdConfigSpec FilterSpecFiltersGrepAnd FilterSpecFiltersGrepExclude FilterSpecFiltersRecordTransformer FilterSpecFiltersRecordTransformerRecords FilterSpecFiltersStdout Fluentd FluentdConfig FluentdConfigSpec FluentdSpec FluentdSpecBuffer FluentdSpecBufferEmptyDir FluentdSpecBufferHostPath FluentdSpecHostAliases FluentdSpecPositionDB FluentdSpecPositionDBAzureFile FluentdSpecPositionDBCephfs FluentdSpecPositionDBCephfsSecretRef FluentdSpecPositionDBCinder FluentdSpecPositionDBDownwardAPI FluentdSpecPositionDBEphemeral FluentdSpecPositionDBFlexVolume FluentdSpecPositionDBFlocker FluentdSpecPositionDBGitRepo FluentdSpecPositionDBGlusterfs FluentdSpecPositionDBImage FluentdSpecPositionDBIscsi FluentdSpecPositionDBNfs FluentdSpecPositionDBPersistentVolumeClaim FluentdSpecPositionDBPhotonPersistentDisk FluentdSpecPositionDBPortworxVolume FluentdSpecPositionDBProjected FluentdSpecPositionDBRbd FluentdSpecPositionDBScaleIO FluentdSpecPositionDBStorageos FluentdSpecService FluentdStatus Input InputSpec InputSpecInputs InputSpecInputsCustomPlugin InputSpecInputsForward InputSpecInputsForwardClient InputSpecInputsForwardSecurity InputSpecInputsForwardTransport InputSpecInputsForwardUser InputSpecInputsHttp InputSpecInputsHttpParse InputSpecInputsHttpParseGrok InputSpecInputsMonitorAgent InputSpecInputsSample InputSpecInputsTail InputSpecInputsTailGroup InputSpecInputsTailGroupRule OutputSpecOutputs OutputSpecOutputsBuffer OutputSpecOutputsCloudWatch OutputSpecOutputsCloudWatchAwsKeyId OutputSpecOutputsCloudWatchAwsKeyIdValueFrom OutputSpecOutputsCopy OutputSpecOutputsDatadog OutputSpecOutputsElasticsearch OutputSpecOutputsElasticsearchDataStream OutputSpecOutputsFormat OutputSpecOutputsForward OutputSpecOutputsForwardServers OutputSpecOutputsForwardServiceDiscovery OutputSpecOutputsHttp OutputSpecOutputsHttpAuth OutputSpecOutputsInject OutputSpecOutputsInjectInline OutputSpecOutputsKafka OutputSpecOutputsLoki OutputSpecOutputsNullPlugin OutputSpecOutputsOpensearch OutputSpecOutputsS3",
        },
    )

__all__ = (
    "ClusterFilter",
    "ClusterFluentBitConfig",
    "ClusterFluentBitConfigSpec",
    "ClusterFluentdConfig",
    "ClusterFluentdConfigSpec",
    "ClusterInput",
    "ClusterInputSpec",
    "ClusterInputSpecCollectd",
    "ClusterInputSpecDummy",
    "ClusterInputSpecExecWasi",
    "ClusterInputSpecFluentBitMetrics",
    "ClusterInputSpecForward",
    "ClusterInputSpecHttp",
    "ClusterInputSpecKubernetesEvents",
    "ClusterInputSpecMqtt",
    "ClusterInputSpecNginx",
    "ClusterInputSpecNodeExporterMetrics",
    "ClusterInputSpecNodeExporterMetricsPath",
    "ClusterInputSpecOpenTelemetry",
    "ClusterInputSpecPrometheusScrapeMetrics",
    "ClusterInputSpecSyslog",
    "ClusterInputSpecSystemd",
    "ClusterInputSpecTail",
    "ClusterInputSpecTcp",
    "ClusterInputSpecUdp",
    "ClusterMultilineParser",
    "ClusterOutput",
    "ClusterParser",
    "Collector",
    "CollectorSpec",
    "CollectorSpecService",
    "Filter",
    "FilterSpec",
    "FilterSpecFilters",
    "FilterSpecFiltersAws",
    "FilterSpecFiltersGrep",
    "FilterSpecFiltersGrepAnd",
    "FilterSpecFiltersGrepExclude",
    "FilterSpecFiltersKubernetes",
    "FilterSpecFiltersLogToMetrics",
    "FilterSpecFiltersLua",
    "FilterSpecFiltersLuaScript",
    "FilterSpecFiltersModify",
    "FilterSpecFiltersModifyConditions",
    "FilterSpecFiltersModifyRules",
    "FilterSpecFiltersMultiline",
    "FilterSpecFiltersNest",
    "FilterSpecFiltersParser",
    "FilterSpecFiltersRecordModifier",
    "FilterSpecFiltersRecordTransformer",
    "FilterSpecFiltersRecordTransformerRecords",
    "FilterSpecFiltersRewriteTag",
    "FilterSpecFiltersStdout",
    "FilterSpecFiltersThrottle",
    "FilterSpecFiltersWasm",
    "FluentBit",
    "FluentBitConfig",
    "FluentBitConfigSpec",
    "FluentBitConfigSpecService",
    "FluentBitConfigSpecServiceStorage",
    "FluentBitSpec",
    "FluentBitSpecHostAliases",
    "FluentBitSpecPositionDB",
    "FluentBitSpecPositionDBAzureFile",
    "FluentBitSpecPositionDBCephfs",
    "FluentBitSpecPositionDBCephfsSecretRef",
    "FluentBitSpecPositionDBCinder",
    "FluentBitSpecPositionDBDownwardAPI",
    "FluentBitSpecPositionDBEmptyDir",
    "FluentBitSpecPositionDBEphemeral",
    "FluentBitSpecPositionDBFlexVolume",
    "FluentBitSpecPositionDBFlocker",
    "FluentBitSpecPositionDBGitRepo",
    "FluentBitSpecPositionDBGlusterfs",
    "FluentBitSpecPositionDBHostPath",
    "FluentBitSpecPositionDBImage",
    "FluentBitSpecPositionDBIscsi",
    "FluentBitSpecPositionDBNfs",
    "FluentBitSpecPositionDBPersistentVolumeClaim",
    "FluentBitSpecPositionDBPhotonPersistentDisk",
    "FluentBitSpecPositionDBPortworxVolume",
    "FluentBitSpecPositionDBProjected",
    "FluentBitSpecPositionDBRbd",
    "FluentBitSpecPositionDBScaleIO",
    "FluentBitSpecPositionDBStorageos",
    "Fluentd",
    "FluentdConfig",
    "FluentdConfigSpec",
    "FluentdSpec",
    "FluentdSpecBuffer",
    "FluentdSpecBufferEmptyDir",
    "FluentdSpecBufferHostPath",
    "FluentdSpecHostAliases",
    "FluentdSpecPositionDB",
    "FluentdSpecPositionDBAzureFile",
    "FluentdSpecPositionDBCephfs",
    "FluentdSpecPositionDBCephfsSecretRef",
    "FluentdSpecPositionDBCinder",
    "FluentdSpecPositionDBDownwardAPI",
    "FluentdSpecPositionDBEphemeral",
    "FluentdSpecPositionDBFlexVolume",
    "FluentdSpecPositionDBFlocker",
    "FluentdSpecPositionDBGitRepo",
    "FluentdSpecPositionDBGlusterfs",
    "FluentdSpecPositionDBImage",
    "FluentdSpecPositionDBIscsi",
    "FluentdSpecPositionDBNfs",
    "FluentdSpecPositionDBPersistentVolumeClaim",
    "FluentdSpecPositionDBPhotonPersistentDisk",
    "FluentdSpecPositionDBPortworxVolume",
    "FluentdSpecPositionDBProjected",
    "FluentdSpecPositionDBRbd",
    "FluentdSpecPositionDBScaleIO",
    "FluentdSpecPositionDBStorageos",
    "FluentdSpecService",
    "FluentdStatus",
    "Input",
    "InputSpec",
    "InputSpecInputs",
    "InputSpecInputsCustomPlugin",
    "InputSpecInputsForward",
    "InputSpecInputsForwardClient",
    "InputSpecInputsForwardSecurity",
    "InputSpecInputsForwardTransport",
    "InputSpecInputsForwardUser",
    "InputSpecInputsHttp",
    "InputSpecInputsHttpParse",
    "InputSpecInputsHttpParseGrok",
    "InputSpecInputsMonitorAgent",
    "InputSpecInputsSample",
    "InputSpecInputsTail",
    "InputSpecInputsTailGroup",
    "InputSpecInputsTailGroupRule",
    "MultilineParser",
    "MultilineParserSpec",
    "MultilineParserSpecRules",
    "Output",
    "OutputSpec",
    "OutputSpecAzureBlob",
    "OutputSpecAzureBlobNetworking",
    "OutputSpecAzureBlobSharedKey",
    "OutputSpecAzureBlobSharedKeyValueFrom",
    "OutputSpecAzureBlobTls",
    "OutputSpecAzureLogAnalytics",
    "OutputSpecCloudWatch",
    "OutputSpecCustomPlugin",
    "OutputSpecDatadog",
    "OutputSpecEs",
    "OutputSpecFile",
    "OutputSpecFirehose",
    "OutputSpecForward",
    "OutputSpecGelf",
    "OutputSpecHttp",
    "OutputSpecInfluxDB",
    "OutputSpecKafka",
    "OutputSpecKinesis",
    "OutputSpecLoki",
    "OutputSpecOpensearch",
    "OutputSpecOpentelemetry",
    "OutputSpecOutputs",
    "OutputSpecOutputsBuffer",
    "OutputSpecOutputsCloudWatch",
    "OutputSpecOutputsCloudWatchAwsKeyId",
    "OutputSpecOutputsCloudWatchAwsKeyIdValueFrom",
    "OutputSpecOutputsCopy",
    "OutputSpecOutputsDatadog",
    "OutputSpecOutputsElasticsearch",
    "OutputSpecOutputsElasticsearchDataStream",
    "OutputSpecOutputsFormat",
    "OutputSpecOutputsForward",
    "OutputSpecOutputsForwardServers",
    "OutputSpecOutputsForwardServiceDiscovery",
    "OutputSpecOutputsHttp",
    "OutputSpecOutputsHttpAuth",
    "OutputSpecOutputsInject",
    "OutputSpecOutputsInjectInline",
    "OutputSpecOutputsKafka",
    "OutputSpecOutputsLoki",
    "OutputSpecOutputsNullPlugin",
    "OutputSpecOutputsOpensearch",
    "OutputSpecOutputsS3",
    "OutputSpecPrometheusExporter",
    "OutputSpecPrometheusRemoteWrite",
    "OutputSpecS3",
    "OutputSpecSplunk",
    "OutputSpecStackdriver",
    "OutputSpecStdout",
    "OutputSpecSyslog",
    "OutputSpecTcp",
    "Parser",
    "ParserSpec",
    "ParserSpecDecoders",
    "ParserSpecJson",
    "ParserSpecLtsv",
    "ParserSpecRegex",
    "fluentbit_v1alpha2",
    "fluentd_v1alpha1",
)
