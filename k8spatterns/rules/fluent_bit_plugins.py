"""The plugins that come with Fluent Bit.

https://docs.fluentbit.io/manual/data-pipeline/pipeline
"""

from __future__ import annotations

_INPUTS = """
blob collectd cpu disk docker docker_events dummy ebpf elasticsearch etw_event event_test
event_type exec exec_wasi fluentbit_logs fluentbit_metrics forward gpu_metrics head health http
kafka kmsg kubernetes_events mem mqtt netif nginx_metrics node_exporter_metrics opentelemetry
podman_metrics proc process_exporter_metrics prometheus_remote_write prometheus_scrape
prometheus_textfile random serial splunk statsd stdin storage_backlog stream_processor syslog
systemd tail tcp thermal udp unix_socket windows_exporter_metrics winevtlog winlog winstat emitter
"""
_FILTERS = """
alter_size aws checklist ecs expect geoip2 grep kubernetes log_to_metrics lua modify multiline
nest nightfall parser record_modifier rewrite_tag stdout sysinfo tensorflow throttle
throttle_size type_converter wasm
"""
_OUTPUTS = """
azure azure_blob azure_kusto azure_logs_ingestion bigquery calyptia chronicle cloudwatch
cloudwatch_logs counter datadog doris es exit file firehose flowcounter forward gcs gelf http
influxdb kafka kafka-rest kinesis kinesis_firehose kinesis_streams lib logdna loki nats
nrlogs null opensearch opentelemetry oracle_log_analytics parseable pgsql plot
prometheus_exporter prometheus_remote_write retry s3 skywalking slack splunk stackdriver
stdout syslog tcp td udp vivo_exporter websocket zig_demo
"""
PLUGINS: dict[str, frozenset[str]] = {
    "INPUT": frozenset(_INPUTS.split()),
    "FILTER": frozenset(_FILTERS.split()),
    "OUTPUT": frozenset(_OUTPUTS.split()),
}
