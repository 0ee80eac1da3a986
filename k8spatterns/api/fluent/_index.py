"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Fluent operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
fluentbit.fluent.io/v1alpha2 ClusterFilter clusterfilters cluster fluentbit_v1alpha2 ClusterFilter cfbf
fluentbit.fluent.io/v1alpha2 ClusterFluentBitConfig clusterfluentbitconfigs cluster fluentbit_v1alpha2 ClusterFluentBitConfig cfbc
fluentbit.fluent.io/v1alpha2 ClusterInput clusterinputs cluster fluentbit_v1alpha2 ClusterInput cfbi
fluentbit.fluent.io/v1alpha2 ClusterMultilineParser clustermultilineparsers cluster fluentbit_v1alpha2 ClusterMultilineParser cfbmp
fluentbit.fluent.io/v1alpha2 ClusterOutput clusteroutputs cluster fluentbit_v1alpha2 ClusterOutput cfbo
fluentbit.fluent.io/v1alpha2 ClusterParser clusterparsers cluster fluentbit_v1alpha2 ClusterParser cfbp
fluentbit.fluent.io/v1alpha2 Collector collectors namespaced fluentbit_v1alpha2 Collector co
fluentbit.fluent.io/v1alpha2 Filter filters namespaced fluentbit_v1alpha2 Filter fbf
fluentbit.fluent.io/v1alpha2 FluentBit fluentbits namespaced fluentbit_v1alpha2 FluentBit fb
fluentbit.fluent.io/v1alpha2 FluentBitConfig fluentbitconfigs namespaced fluentbit_v1alpha2 FluentBitConfig fbc
fluentbit.fluent.io/v1alpha2 MultilineParser multilineparsers namespaced fluentbit_v1alpha2 MultilineParser fbmp
fluentbit.fluent.io/v1alpha2 Output outputs namespaced fluentbit_v1alpha2 Output fbo
fluentbit.fluent.io/v1alpha2 Parser parsers namespaced fluentbit_v1alpha2 Parser fbp
fluentd.fluent.io/v1alpha1 ClusterFilter clusterfilters cluster fluentd_v1alpha1 ClusterFilter cfdf
fluentd.fluent.io/v1alpha1 ClusterFluentdConfig clusterfluentdconfigs cluster fluentd_v1alpha1 ClusterFluentdConfig cfdc
fluentd.fluent.io/v1alpha1 ClusterInput clusterinputs cluster fluentd_v1alpha1 ClusterInput cfdi
fluentd.fluent.io/v1alpha1 ClusterOutput clusteroutputs cluster fluentd_v1alpha1 ClusterOutput cfdo
fluentd.fluent.io/v1alpha1 Filter filters namespaced fluentd_v1alpha1 Filter fdf
fluentd.fluent.io/v1alpha1 Fluentd fluentds namespaced fluentd_v1alpha1 Fluentd fd
fluentd.fluent.io/v1alpha1 FluentdConfig fluentdconfigs namespaced fluentd_v1alpha1 FluentdConfig fdc
fluentd.fluent.io/v1alpha1 Input inputs namespaced fluentd_v1alpha1 Input fdi
fluentd.fluent.io/v1alpha1 Output outputs namespaced fluentd_v1alpha1 Output fdo
"""
