"""Typed objects of monitoring.coreos.com/v1alpha1.

Generated from the CustomResourceDefinitions of the Prometheus operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)


class AlertmanagerConfig(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1alpha1",
        kind="AlertmanagerConfig",
        plural="alertmanagerconfigs",
        namespaced=True,
        short_names=("amcfg",),
        module=__name__,
        class_name="AlertmanagerConfig",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1alpha1"] = constant(
        "monitoring.coreos.com/v1alpha1"
    )
    kind: Literal["AlertmanagerConfig"] = constant("AlertmanagerConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: AlertmanagerConfigSpec
    status: ScrapeConfigStatus | None = None


class AlertmanagerConfigMuteTimeIntervalsTimeIntervalsDaysOfMonth(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.muteTimeIntervals[].timeIntervals[].daysOfMonth[]"""

    end: Annotated[int, msgspec.Meta(ge=-31, le=31)] | None = None
    start: Annotated[int, msgspec.Meta(ge=-31, le=31)] | None = None


class AlertmanagerConfigPagerdutyConfigsPagerDutyImageConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].pagerdutyConfigs[].pagerDutyImageConfigs[]"""

    alt: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    href: str | None = None
    src: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigPagerdutyConfigsPagerDutyLinkConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].pagerdutyConfigs[].pagerDutyLinkConfigs[]"""

    alt: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    href: str | None = None


class AlertmanagerConfigSpec(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "receivers": ("name",),
    }

    inhibit_rules: list[AlertmanagerConfigSpecInhibitRules] | None = None
    mute_time_intervals: list[AlertmanagerConfigSpecMuteTimeIntervals] | None = None
    receivers: list[AlertmanagerConfigSpecReceivers] | None = None
    route: AlertmanagerConfigSpecRoute | None = None


class AlertmanagerConfigSpecInhibitRules(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.inhibitRules[]"""

    equal: list[str] | None = None
    source_match: list[AlertmanagerConfigSpecInhibitRulesSourceMatch] | None = None
    target_match: list[AlertmanagerConfigSpecInhibitRulesSourceMatch] | None = None


class AlertmanagerConfigSpecInhibitRulesSourceMatch(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.inhibitRules[].sourceMatch[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    match_type: Literal["!=", "=", "=~", "!~"] | None = None
    regex: bool | None = None
    value: str | None = None


class AlertmanagerConfigSpecMuteTimeIntervals(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.muteTimeIntervals[]"""

    name: str
    time_intervals: list[AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals] | None = None


class AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.muteTimeIntervals[].timeIntervals[]"""

    days_of_month: list[AlertmanagerConfigMuteTimeIntervalsTimeIntervalsDaysOfMonth] | None = None
    months: list[str] | None = None
    times: list[AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes] | None = None
    weekdays: list[str] | None = None
    years: list[Annotated[str, msgspec.Meta(pattern="^2\\d{3}(?::2\\d{3}|$)")]] | None = None


class AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.muteTimeIntervals[].timeIntervals[].times[]"""

    end_time: (
        Annotated[str, msgspec.Meta(pattern="^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)")]
        | None
    ) = None
    start_time: (
        Annotated[str, msgspec.Meta(pattern="^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)")]
        | None
    ) = None


class AlertmanagerConfigSpecReceivers(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    discord_configs: list[AlertmanagerConfigSpecReceiversDiscordConfigs] | None = None
    email_configs: list[AlertmanagerConfigSpecReceiversEmailConfigs] | None = None
    msteams_configs: list[AlertmanagerConfigSpecReceiversMsteamsConfigs] | None = None
    msteamsv2_configs: list[AlertmanagerConfigSpecReceiversMsteamsv2Configs] | None = None
    opsgenie_configs: list[AlertmanagerConfigSpecReceiversOpsgenieConfigs] | None = None
    pagerduty_configs: list[AlertmanagerConfigSpecReceiversPagerdutyConfigs] | None = None
    pushover_configs: list[AlertmanagerConfigSpecReceiversPushoverConfigs] | None = None
    rocketchat_configs: list[AlertmanagerConfigSpecReceiversRocketchatConfigs] | None = None
    slack_configs: list[AlertmanagerConfigSpecReceiversSlackConfigs] | None = None
    sns_configs: list[AlertmanagerConfigSpecReceiversSnsConfigs] | None = None
    telegram_configs: list[AlertmanagerConfigSpecReceiversTelegramConfigs] | None = None
    victorops_configs: list[AlertmanagerConfigSpecReceiversVictoropsConfigs] | None = None
    webex_configs: list[AlertmanagerConfigSpecReceiversWebexConfigs] | None = None
    webhook_configs: list[AlertmanagerConfigSpecReceiversWebhookConfigs] | None = None
    wechat_configs: list[AlertmanagerConfigSpecReceiversWechatConfigs] | None = None


class AlertmanagerConfigSpecReceiversDiscordConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].discordConfigs[]"""

    api_url: ScrapeConfigSpecProxyConnectHeader = msgspec.field(name="apiURL")
    avatar_url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = msgspec.field(
        default=None, name="avatarURL"
    )
    content: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    message: str | None = None
    send_resolved: bool | None = None
    title: str | None = None
    username: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].discordConfigs[].httpConfig"""

    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    bearer_token_secret: k8s.SecretKeySelector | None = None
    enable_http2: bool | None = None
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: str | None = msgspec.field(default=None, name="proxyURL")
    proxy_url_2: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = (
        msgspec.field(default=None, name="proxyUrl")
    )
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class AlertmanagerConfigSpecReceiversEmailConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].emailConfigs[]"""

    auth_identity: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    auth_password: ScrapeConfigSpecProxyConnectHeader | None = None
    auth_secret: k8s.SecretKeySelector | None = None
    auth_username: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    force_implicit_tls: bool | None = msgspec.field(default=None, name="forceImplicitTLS")
    from_: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    headers: list[AlertmanagerConfigSpecReceiversEmailConfigsHeaders] | None = None
    hello: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    html: str | None = None
    require_tls: bool | None = msgspec.field(default=None, name="requireTLS")
    send_resolved: bool | None = None
    smarthost: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    text: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    threading: AlertmanagerConfigSpecReceiversEmailConfigsThreading | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None
    to: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversEmailConfigsHeaders(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].emailConfigs[].headers[]"""

    key: Annotated[str, msgspec.Meta(min_length=1)]
    value: str


class AlertmanagerConfigSpecReceiversEmailConfigsThreading(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].emailConfigs[].threading"""

    thread_by_date: Literal["Daily", "None"]


class AlertmanagerConfigSpecReceiversMsteamsConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].msteamsConfigs[]"""

    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    send_resolved: bool | None = None
    summary: str | None = None
    text: str | None = None
    title: str | None = None
    webhook_url: ScrapeConfigSpecProxyConnectHeader


class AlertmanagerConfigSpecReceiversMsteamsv2Configs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].msteamsv2Configs[]"""

    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    send_resolved: bool | None = None
    text: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    title: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    webhook_url: ScrapeConfigSpecProxyConnectHeader | None = msgspec.field(
        default=None, name="webhookURL"
    )


class AlertmanagerConfigSpecReceiversOpsgenieConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].opsgenieConfigs[]"""

    actions: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    api_key: ScrapeConfigSpecProxyConnectHeader | None = None
    api_url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )
    description: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    details: list[AlertmanagerConfigSpecReceiversEmailConfigsHeaders] | None = None
    entity: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    message: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    note: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    priority: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    responders: list[AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders] | None = None
    send_resolved: bool | None = None
    source: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    tags: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    update_alerts: bool | None = None


class AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].opsgenieConfigs[].responders[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    id: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    type: Literal["team", "teams", "user", "escalation", "schedule"]
    username: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversPagerdutyConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].pagerdutyConfigs[]"""

    class_: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    client: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    client_url: str | None = msgspec.field(default=None, name="clientURL")
    component: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    description: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    details: list[AlertmanagerConfigSpecReceiversEmailConfigsHeaders] | None = None
    group: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    pager_duty_image_configs: (
        list[AlertmanagerConfigPagerdutyConfigsPagerDutyImageConfigs] | None
    ) = None
    pager_duty_link_configs: list[AlertmanagerConfigPagerdutyConfigsPagerDutyLinkConfigs] | None = (
        None
    )
    routing_key: ScrapeConfigSpecProxyConnectHeader | None = None
    send_resolved: bool | None = None
    service_key: ScrapeConfigSpecProxyConnectHeader | None = None
    severity: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    source: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = None


class AlertmanagerConfigSpecReceiversPushoverConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].pushoverConfigs[]"""

    device: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    expire: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$"
            ),
        ]
        | None
    ) = None
    html: bool | None = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    message: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    monospace: bool | None = None
    priority: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    retry: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$"
            ),
        ]
        | None
    ) = None
    send_resolved: bool | None = None
    sound: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    title: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    token: ScrapeConfigSpecProxyConnectHeader | None = None
    token_file: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    ttl: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    url: str | None = None
    url_title: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    user_key: ScrapeConfigSpecProxyConnectHeader | None = None
    user_key_file: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversRocketchatConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].rocketchatConfigs[]"""

    actions: (
        Annotated[
            list[AlertmanagerConfigSpecReceiversRocketchatConfigsActions],
            msgspec.Meta(min_length=1),
        ]
        | None
    ) = None
    api_url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )
    channel: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    color: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    emoji: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    fields: (
        Annotated[
            list[AlertmanagerConfigSpecReceiversRocketchatConfigsFields], msgspec.Meta(min_length=1)
        ]
        | None
    ) = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    icon_url: str | None = msgspec.field(default=None, name="iconURL")
    image_url: str | None = msgspec.field(default=None, name="imageURL")
    link_names: bool | None = None
    send_resolved: bool | None = None
    short_fields: bool | None = None
    text: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    thumb_url: str | None = msgspec.field(default=None, name="thumbURL")
    title: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    title_link: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    token: ScrapeConfigSpecProxyConnectHeader
    token_id: ScrapeConfigSpecProxyConnectHeader = msgspec.field(name="tokenID")


class AlertmanagerConfigSpecReceiversRocketchatConfigsActions(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].rocketchatConfigs[].actions[]"""

    msg: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    text: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    url: str | None = None


class AlertmanagerConfigSpecReceiversRocketchatConfigsFields(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].rocketchatConfigs[].fields[]"""

    short: bool | None = None
    title: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    value: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversSlackConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].slackConfigs[]"""

    actions: (
        Annotated[
            list[AlertmanagerConfigSpecReceiversSlackConfigsActions], msgspec.Meta(min_length=1)
        ]
        | None
    ) = None
    api_url: ScrapeConfigSpecProxyConnectHeader | None = msgspec.field(default=None, name="apiURL")
    callback_id: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    channel: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    color: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    fallback: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    fields: (
        Annotated[
            list[AlertmanagerConfigSpecReceiversSlackConfigsFields], msgspec.Meta(min_length=1)
        ]
        | None
    ) = None
    footer: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    icon_emoji: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    icon_url: str | None = msgspec.field(default=None, name="iconURL")
    image_url: str | None = msgspec.field(default=None, name="imageURL")
    link_names: bool | None = None
    message_text: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    mrkdwn_in: (
        Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
        | None
    ) = None
    pretext: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    send_resolved: bool | None = None
    short_fields: bool | None = None
    text: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    thumb_url: str | None = msgspec.field(default=None, name="thumbURL")
    timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    title: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    title_link: str | None = None
    update_message: bool | None = None
    username: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversSlackConfigsActions(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].slackConfigs[].actions[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    confirm: AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm | None = None
    style: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    text: Annotated[str, msgspec.Meta(min_length=1)]
    type: Annotated[str, msgspec.Meta(min_length=1)]
    url: str | None = None
    value: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].slackConfigs[].actions[].confirm"""

    dismiss_text: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    ok_text: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    text: Annotated[str, msgspec.Meta(min_length=1)]
    title: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversSlackConfigsFields(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].slackConfigs[].fields[]"""

    short: bool | None = None
    title: Annotated[str, msgspec.Meta(min_length=1)]
    value: Annotated[str, msgspec.Meta(min_length=1)]


class AlertmanagerConfigSpecReceiversSnsConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].snsConfigs[]"""

    api_url: str | None = msgspec.field(default=None, name="apiURL")
    attributes: dict[str, str] | None = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    message: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    phone_number: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    send_resolved: bool | None = None
    sigv4: PrometheusAgentSpecRemoteWriteSigv4 | None = None
    subject: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    target_arn: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="targetARN"
    )
    topic_arn: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="topicARN"
    )
    use_awshttp_client: bool | None = msgspec.field(default=None, name="useAWSHTTPClient")


class AlertmanagerConfigSpecReceiversTelegramConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].telegramConfigs[]"""

    api_url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )
    bot_token: ScrapeConfigSpecProxyConnectHeader | None = None
    bot_token_file: str | None = None
    chat_id: Int64 = msgspec.field(name="chatID")
    disable_notifications: bool | None = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    message: str | None = None
    message_thread_id: Int64 | None = msgspec.field(default=None, name="messageThreadID")
    parse_mode: Literal["MarkdownV2", "Markdown", "HTML"] | None = None
    send_resolved: bool | None = None


class AlertmanagerConfigSpecReceiversVictoropsConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].victoropsConfigs[]"""

    api_key: ScrapeConfigSpecProxyConnectHeader | None = None
    api_url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = None
    custom_fields: list[AlertmanagerConfigSpecReceiversEmailConfigsHeaders] | None = None
    entity_display_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    message_type: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    monitoring_tool: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    routing_key: Annotated[str, msgspec.Meta(min_length=1)]
    send_resolved: bool | None = None
    state_message: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecReceiversWebexConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].webexConfigs[]"""

    api_url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    message: str | None = None
    room_id: Annotated[str, msgspec.Meta(min_length=1)] = msgspec.field(name="roomID")
    send_resolved: bool | None = None


class AlertmanagerConfigSpecReceiversWebhookConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].webhookConfigs[]"""

    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    max_alerts: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    payload: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    send_resolved: bool | None = None
    timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    url: str | None = None
    url_secret: k8s.SecretKeySelector | None = None


class AlertmanagerConfigSpecReceiversWechatConfigs(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.receivers[].wechatConfigs[]"""

    agent_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="agentID"
    )
    api_secret: k8s.SecretKeySelector | None = None
    api_url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )
    corp_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="corpID"
    )
    http_config: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | None = None
    message: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    message_type: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    send_resolved: bool | None = None
    to_party: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    to_tag: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    to_user: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class AlertmanagerConfigSpecRoute(ApiStruct, kw_only=True):
    """AlertmanagerConfig spec.route"""

    __list_keys__: ClassVar[ListKeys] = {
        "activeTimeIntervals": (),
        "groupBy": (),
        "muteTimeIntervals": (),
    }

    active_time_intervals: list[str] | None = None
    continue_: bool | None = None
    group_by: list[str] | None = None
    group_interval: (
        Annotated[
            str,
            msgspec.Meta(
                min_length=1,
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$",
            ),
        ]
        | None
    ) = None
    group_wait: (
        Annotated[
            str,
            msgspec.Meta(
                min_length=1,
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$",
            ),
        ]
        | None
    ) = None
    matchers: list[AlertmanagerConfigSpecInhibitRulesSourceMatch] | None = None
    mute_time_intervals: list[str] | None = None
    receiver: str | None = None
    repeat_interval: (
        Annotated[
            str,
            msgspec.Meta(
                min_length=1,
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$",
            ),
        ]
        | None
    ) = None
    routes: list[Any] | None = None


class PrometheusAgent(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1alpha1",
        kind="PrometheusAgent",
        plural="prometheusagents",
        namespaced=True,
        short_names=("promagent",),
        module=__name__,
        class_name="PrometheusAgent",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1alpha1"] = constant(
        "monitoring.coreos.com/v1alpha1"
    )
    kind: Literal["PrometheusAgent"] = constant("PrometheusAgent")
    metadata: k8s.ObjectMeta | None = None
    spec: PrometheusAgentSpec
    status: PrometheusAgentStatus | None = None


class PrometheusAgentSpec(ApiStruct, kw_only=True):
    """PrometheusAgent spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "enableFeatures": (),
        "hostAliases": ("ip",),
        "remoteWriteReceiverMessageVersions": (),
        "scrapeClasses": ("name",),
        "scrapeProtocols": (),
        "secrets": (),
    }

    additional_args: list[PrometheusAgentSpecAdditionalArgs] | None = None
    additional_scrape_configs: ScrapeConfigSpecProxyConnectHeader | None = None
    affinity: k8s.Affinity | None = None
    apiserver_config: PrometheusAgentSpecApiserverConfig | None = None
    arbitrary_fs_access_through_sms: PrometheusAgentSpecArbitraryFSAccessThroughSMs | None = (
        msgspec.field(default=None, name="arbitraryFSAccessThroughSMs")
    )
    automount_service_account_token: bool | None = None
    body_size_limit: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    config_maps: list[str] | None = None
    containers: list[k8s.Container] | None = None
    convert_classic_histograms_to_nhcb: bool | None = msgspec.field(
        default=None, name="convertClassicHistogramsToNHCB"
    )
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: Literal["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"] | None = None
    enable_features: list[Annotated[str, msgspec.Meta(min_length=1)]] | None = None
    enable_otlp_receiver: bool | None = msgspec.field(default=None, name="enableOTLPReceiver")
    enable_remote_write_receiver: bool | None = None
    enable_service_links: bool | None = None
    enforced_body_size_limit: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    enforced_keep_dropped_targets: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    enforced_label_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    enforced_label_name_length_limit: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    enforced_label_value_length_limit: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    enforced_namespace_label: str | None = None
    enforced_sample_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    enforced_target_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    excluded_from_enforcement: list[PrometheusAgentSpecExcludedFromEnforcement] | None = None
    external_labels: dict[str, str] | None = None
    external_url: str | None = None
    host_aliases: list[PrometheusAgentSpecHostAliases] | None = None
    host_network: bool | None = None
    host_users: bool | None = None
    ignore_namespace_selectors: bool | None = None
    image: str | None = None
    image_pull_policy: Literal["", "Always", "Never", "IfNotPresent"] | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[k8s.Container] | None = None
    keep_dropped_targets: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_name_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    label_value_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    listen_local: bool | None = None
    log_format: Literal["", "logfmt", "json"] | None = None
    log_level: Literal["", "debug", "info", "warn", "error"] | None = None
    maximum_startup_duration_seconds: Annotated[int, msgspec.Meta(ge=60, le=2147483647)] | None = (
        None
    )
    min_ready_seconds: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    mode: Literal["StatefulSet", "DaemonSet"] | None = None
    name_escaping_scheme: Literal["AllowUTF8", "Underscores", "Dots", "Values"] | None = None
    name_validation_scheme: Literal["UTF8", "Legacy"] | None = None
    node_selector: dict[str, str] | None = None
    otlp: PrometheusAgentSpecOtlp | None = None
    override_honor_labels: bool | None = None
    override_honor_timestamps: bool | None = None
    paused: bool | None = None
    persistent_volume_claim_retention_policy: (
        PrometheusAgentSpecPersistentVolumeClaimRetentionPolicy | None
    ) = None
    pod_management_policy: Literal["OrderedReady", "Parallel"] | None = None
    pod_metadata: PrometheusAgentSpecPodMetadata | None = None
    pod_monitor_namespace_selector: k8s.LabelSelector | None = None
    pod_monitor_selector: k8s.LabelSelector | None = None
    pod_target_labels: list[str] | None = None
    port_name: str | None = None
    priority_class_name: str | None = None
    probe_namespace_selector: k8s.LabelSelector | None = None
    probe_selector: k8s.LabelSelector | None = None
    prometheus_external_label_name: str | None = None
    reload_strategy: Literal["HTTP", "ProcessSignal"] | None = None
    remote_write: list[PrometheusAgentSpecRemoteWrite] | None = None
    remote_write_receiver_message_versions: (
        Annotated[
            list[PrometheusAgentSpecRemoteWriteReceiverMessageVersions], msgspec.Meta(min_length=1)
        ]
        | None
    ) = None
    replica_external_label_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    route_prefix: str | None = None
    runtime: PrometheusAgentSpecRuntime | None = None
    sample_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    scheduler_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    scrape_classes: list[PrometheusAgentSpecScrapeClasses] | None = None
    scrape_classic_histograms: bool | None = None
    scrape_config_namespace_selector: k8s.LabelSelector | None = None
    scrape_config_selector: k8s.LabelSelector | None = None
    scrape_failure_log_file: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    scrape_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    scrape_native_histograms: bool | None = None
    scrape_protocols: list[PrometheusAgentSpecScrapeProtocols] | None = None
    scrape_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    secrets: list[str] | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account_name: str | None = None
    service_discovery_role: Literal["Endpoints", "EndpointSlice"] | None = None
    service_monitor_namespace_selector: k8s.LabelSelector | None = None
    service_monitor_selector: k8s.LabelSelector | None = None
    service_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    sharding_strategy: PrometheusAgentSpecShardingStrategy | None = None
    shards: Int32 | None = None
    storage: PrometheusAgentSpecStorage | None = None
    target_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    termination_grace_period_seconds: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[PrometheusAgentSpecTopologySpreadConstraints] | None = None
    tracing_config: PrometheusAgentSpecTracingConfig | None = None
    tsdb: PrometheusAgentSpecTsdb | None = None
    update_strategy: PrometheusAgentSpecUpdateStrategy | None = None
    version: str | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None
    wal_compression: bool | None = None
    web: PrometheusAgentSpecWeb | None = None


class PrometheusAgentSpecAdditionalArgs(ApiStruct, kw_only=True):
    """PrometheusAgent spec.additionalArgs[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    value: str | None = None


class PrometheusAgentSpecApiserverConfig(ApiStruct, kw_only=True):
    """PrometheusAgent spec.apiserverConfig"""

    authorization: PrometheusAgentSpecApiserverConfigAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    bearer_token: str | None = None
    bearer_token_file: str | None = None
    host: str
    no_proxy: str | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    tls_config: PrometheusAgentSpecApiserverConfigTlsConfig | None = None


class PrometheusAgentSpecApiserverConfigAuthorization(ApiStruct, kw_only=True):
    """PrometheusAgent spec.apiserverConfig.authorization"""

    credentials: ScrapeConfigSpecProxyConnectHeader | None = None
    credentials_file: str | None = None
    type: str | None = None


class PrometheusAgentSpecApiserverConfigTlsConfig(ApiStruct, kw_only=True):
    """PrometheusAgent spec.apiserverConfig.tlsConfig"""

    ca: ScrapeConfigSpecOauth2ClientId | None = None
    ca_file: str | None = None
    cert: ScrapeConfigSpecOauth2ClientId | None = None
    cert_file: str | None = None
    insecure_skip_verify: bool | None = None
    key_file: str | None = None
    key_secret: k8s.SecretKeySelector | None = None
    max_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    min_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    server_name: str | None = None


class PrometheusAgentSpecArbitraryFSAccessThroughSMs(ApiStruct, kw_only=True):
    """PrometheusAgent spec.arbitraryFSAccessThroughSMs"""

    deny: bool | None = None


class PrometheusAgentSpecExcludedFromEnforcement(ApiStruct, kw_only=True):
    """PrometheusAgent spec.excludedFromEnforcement[]"""

    name: str | None = None
    group: Literal["monitoring.coreos.com"] | None = None
    namespace: Annotated[str, msgspec.Meta(min_length=1)]
    resource: PrometheusAgentSpecExcludedFromEnforcementResource


class PrometheusAgentSpecHostAliases(ApiStruct, kw_only=True):
    """PrometheusAgent spec.hostAliases[]"""

    hostnames: list[str]
    ip: str


class PrometheusAgentSpecOtlp(ApiStruct, kw_only=True):
    """PrometheusAgent spec.otlp"""

    __list_keys__: ClassVar[ListKeys] = {
        "ignoreResourceAttributes": (),
        "promoteResourceAttributes": (),
    }

    convert_histograms_to_nhcb: bool | None = msgspec.field(
        default=None, name="convertHistogramsToNHCB"
    )
    ignore_resource_attributes: (
        Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
        | None
    ) = None
    keep_identifying_resource_attributes: bool | None = None
    label_name_preserve_multiple_underscores: bool | None = None
    label_name_underscore_sanitization: bool | None = None
    promote_all_resource_attributes: bool | None = None
    promote_resource_attributes: (
        Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
        | None
    ) = None
    promote_scope_metadata: bool | None = None
    translation_strategy: PrometheusAgentSpecOtlpTranslationStrategy | None = None


class PrometheusAgentSpecPersistentVolumeClaimRetentionPolicy(ApiStruct, kw_only=True):
    """PrometheusAgent spec.persistentVolumeClaimRetentionPolicy"""

    when_deleted: str | None = None
    when_scaled: str | None = None


class PrometheusAgentSpecPodMetadata(ApiStruct, kw_only=True):
    """PrometheusAgent spec.podMetadata"""

    name: str | None = None
    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class PrometheusAgentSpecRemoteWrite(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[]"""

    name: str | None = None
    authorization: PrometheusAgentSpecApiserverConfigAuthorization | None = None
    azure_ad: PrometheusAgentSpecRemoteWriteAzureAd | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    bearer_token: str | None = None
    bearer_token_file: str | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    headers: dict[str, str] | None = None
    message_version: Literal["V1.0", "V2.0"] | None = None
    metadata_config: PrometheusAgentSpecRemoteWriteMetadataConfig | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    queue_config: PrometheusAgentSpecRemoteWriteQueueConfig | None = None
    remote_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    round_robin_dns: bool | None = msgspec.field(default=None, name="roundRobinDNS")
    send_exemplars: bool | None = None
    send_native_histograms: bool | None = None
    sigv4: PrometheusAgentSpecRemoteWriteSigv4 | None = None
    tls_config: PrometheusAgentSpecApiserverConfigTlsConfig | None = None
    url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")]
    write_relabel_configs: list[ScrapeConfigSpecMetricRelabelings] | None = None


class PrometheusAgentSpecRemoteWriteAzureAd(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[].azureAd"""

    cloud: Literal["AzureChina", "AzureGovernment", "AzurePublic"] | None = None
    managed_identity: PrometheusAgentSpecRemoteWriteAzureAdManagedIdentity | None = None
    oauth: PrometheusAgentSpecRemoteWriteAzureAdOauth | None = None
    scope: Annotated[str, msgspec.Meta(pattern="^[\\w\\s:/.\\\\-]+$")] | None = None
    sdk: PrometheusAgentSpecRemoteWriteAzureAdSdk | None = None
    workload_identity: PrometheusAgentSpecRemoteWriteAzureAdWorkloadIdentity | None = None


class PrometheusAgentSpecRemoteWriteAzureAdManagedIdentity(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[].azureAd.managedIdentity"""

    client_id: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class PrometheusAgentSpecRemoteWriteAzureAdOauth(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[].azureAd.oauth"""

    client_id: Annotated[str, msgspec.Meta(min_length=1)]
    client_secret: k8s.SecretKeySelector
    tenant_id: Annotated[str, msgspec.Meta(min_length=1, pattern="^[0-9a-zA-Z-.]+$")]


class PrometheusAgentSpecRemoteWriteAzureAdSdk(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[].azureAd.sdk"""

    tenant_id: Annotated[str, msgspec.Meta(pattern="^[0-9a-zA-Z-.]+$")] | None = None


class PrometheusAgentSpecRemoteWriteAzureAdWorkloadIdentity(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[].azureAd.workloadIdentity"""

    client_id: Annotated[str, msgspec.Meta(min_length=1)]
    tenant_id: Annotated[str, msgspec.Meta(min_length=1)]


class PrometheusAgentSpecRemoteWriteMetadataConfig(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[].metadataConfig"""

    max_samples_per_send: Annotated[int, msgspec.Meta(ge=-1, le=2147483647)] | None = None
    send: bool | None = None
    send_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None


class PrometheusAgentSpecRemoteWriteQueueConfig(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[].queueConfig"""

    batch_send_deadline: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    capacity: Int64 | None = None
    max_backoff: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    max_retries: Int64 | None = None
    max_samples_per_send: Int64 | None = None
    max_shards: Int64 | None = None
    min_backoff: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    min_shards: Int64 | None = None
    retry_on_rate_limit: bool | None = None
    sample_age_limit: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None


class PrometheusAgentSpecRemoteWriteSigv4(ApiStruct, kw_only=True):
    """PrometheusAgent spec.remoteWrite[].sigv4"""

    access_key: ScrapeConfigSpecProxyConnectHeader | None = None
    external_id: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    profile: str | None = None
    region: str | None = None
    role_arn: str | None = None
    secret_key: k8s.SecretKeySelector | None = None
    use_fipssts_endpoint: bool | None = msgspec.field(default=None, name="useFIPSSTSEndpoint")


class PrometheusAgentSpecRuntime(ApiStruct, kw_only=True):
    """PrometheusAgent spec.runtime"""

    go_gc: Annotated[int, msgspec.Meta(ge=-1, le=2147483647)] | None = msgspec.field(
        default=None, name="goGC"
    )


class PrometheusAgentSpecScrapeClasses(ApiStruct, kw_only=True):
    """PrometheusAgent spec.scrapeClasses[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    attach_metadata: ScrapeConfigSpecKubernetesSDConfigsAttachMetadata | None = None
    authorization: PrometheusAgentSpecApiserverConfigAuthorization | None = None
    default: bool | None = None
    fallback_scrape_protocol: PrometheusAgentSpecScrapeClassesFallbackScrapeProtocol | None = None
    metric_relabelings: list[ScrapeConfigSpecMetricRelabelings] | None = None
    relabelings: list[ScrapeConfigSpecMetricRelabelings] | None = None
    tls_config: PrometheusAgentSpecApiserverConfigTlsConfig | None = None


class PrometheusAgentSpecShardingStrategy(ApiStruct, kw_only=True):
    """PrometheusAgent spec.shardingStrategy"""

    mode: Literal["Address", "Topology"] | None = None
    topology: PrometheusAgentSpecShardingStrategyTopology | None = None


class PrometheusAgentSpecShardingStrategyTopology(ApiStruct, kw_only=True):
    """PrometheusAgent spec.shardingStrategy.topology"""

    external_label_name: str | None = None
    values: list[str] | None = None


class PrometheusAgentSpecStorage(ApiStruct, kw_only=True):
    """PrometheusAgent spec.storage"""

    disable_mount_sub_path: bool | None = None
    empty_dir: PrometheusAgentSpecStorageEmptyDir | None = None
    ephemeral: PrometheusAgentSpecStorageEphemeral | None = None
    volume_claim_template: k8s.PersistentVolumeClaim | None = None


class PrometheusAgentSpecStorageEmptyDir(ApiStruct, kw_only=True):
    """PrometheusAgent spec.storage.emptyDir"""

    medium: str | None = None
    size_limit: Quantity | None = None


class PrometheusAgentSpecStorageEphemeral(ApiStruct, kw_only=True):
    """PrometheusAgent spec.storage.ephemeral"""

    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None


class PrometheusAgentSpecTopologySpreadConstraints(ApiStruct, kw_only=True):
    """PrometheusAgent spec.topologySpreadConstraints[]"""

    additional_label_selectors: Literal["OnResource", "OnShard"] | None = None
    label_selector: k8s.LabelSelector | None = None
    match_label_keys: list[str] | None = None
    max_skew: Int32
    min_domains: Int32 | None = None
    node_affinity_policy: str | None = None
    node_taints_policy: str | None = None
    topology_key: str
    when_unsatisfiable: str


class PrometheusAgentSpecTracingConfig(ApiStruct, kw_only=True):
    """PrometheusAgent spec.tracingConfig"""

    client_type: Literal["http", "grpc", "HTTP", "GRPC"] | None = None
    compression: Literal["gzip", "Gzip"] | None = None
    endpoint: Annotated[str, msgspec.Meta(min_length=1)]
    headers: dict[str, str] | None = None
    insecure: bool | None = None
    sampling_fraction: Quantity | None = None
    timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tls_config: PrometheusAgentSpecApiserverConfigTlsConfig | None = None


class PrometheusAgentSpecTsdb(ApiStruct, kw_only=True):
    """PrometheusAgent spec.tsdb"""

    chunk_encoding: PrometheusAgentSpecTsdbChunkEncoding | None = None
    out_of_order_time_window: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    stale_series_compaction_threshold: Quantity | None = None


class PrometheusAgentSpecTsdbChunkEncoding(ApiStruct, kw_only=True):
    """PrometheusAgent spec.tsdb.chunkEncoding"""

    floats: Literal["Xor", "Xor2"] | None = None


class PrometheusAgentSpecUpdateStrategy(ApiStruct, kw_only=True):
    """PrometheusAgent spec.updateStrategy"""

    rolling_update: PrometheusAgentSpecUpdateStrategyRollingUpdate | None = None
    type: Literal["OnDelete", "RollingUpdate"]


class PrometheusAgentSpecUpdateStrategyRollingUpdate(ApiStruct, kw_only=True):
    """PrometheusAgent spec.updateStrategy.rollingUpdate"""

    max_unavailable: IntOrString | None = None


class PrometheusAgentSpecWeb(ApiStruct, kw_only=True):
    """PrometheusAgent spec.web"""

    http_config: PrometheusAgentSpecWebHttpConfig | None = None
    max_connections: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    page_title: str | None = None
    tls_config: PrometheusAgentSpecWebTlsConfig | None = None


class PrometheusAgentSpecWebHttpConfig(ApiStruct, kw_only=True):
    """PrometheusAgent spec.web.httpConfig"""

    headers: PrometheusAgentSpecWebHttpConfigHeaders | None = None
    http2: bool | None = None


class PrometheusAgentSpecWebHttpConfigHeaders(ApiStruct, kw_only=True):
    """PrometheusAgent spec.web.httpConfig.headers"""

    content_security_policy: str | None = None
    strict_transport_security: str | None = None
    x_content_type_options: Literal["", "NoSniff"] | None = None
    x_frame_options: Literal["", "Deny", "SameOrigin"] | None = None
    x_xss_protection: str | None = msgspec.field(default=None, name="xXSSProtection")


class PrometheusAgentSpecWebTlsConfig(ApiStruct, kw_only=True):
    """PrometheusAgent spec.web.tlsConfig"""

    cert: ScrapeConfigSpecOauth2ClientId | None = None
    cert_file: str | None = None
    cipher_suites: list[str] | None = None
    client_auth_type: str | None = None
    client_ca_file: str | None = msgspec.field(default=None, name="clientCAFile")
    client_ca: ScrapeConfigSpecOauth2ClientId | None = msgspec.field(default=None, name="client_ca")
    curve_preferences: list[str] | None = None
    key_file: str | None = None
    key_secret: k8s.SecretKeySelector | None = None
    max_version: str | None = None
    min_version: str | None = None
    prefer_server_cipher_suites: bool | None = None


class PrometheusAgentStatus(ApiStruct, kw_only=True):
    """PrometheusAgent status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "shardStatuses": ("shardID",),
    }

    available_replicas: Int32 | None = None
    conditions: list[PrometheusAgentStatusConditions] | None = None
    paused: bool | None = None
    replicas: Int32 | None = None
    selector: str | None = None
    shard_statuses: list[PrometheusAgentStatusShardStatuses] | None = None
    shards: Int32 | None = None
    unavailable_replicas: Int32 | None = None
    updated_replicas: Int32 | None = None


class PrometheusAgentStatusConditions(ApiStruct, kw_only=True):
    """PrometheusAgent status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str | None = None
    status: Annotated[str, msgspec.Meta(min_length=1)]
    type: Annotated[str, msgspec.Meta(min_length=1)]


class PrometheusAgentStatusShardStatuses(ApiStruct, kw_only=True):
    """PrometheusAgent status.shardStatuses[]"""

    available_replicas: Int32
    replicas: Int32
    shard_id: str = msgspec.field(name="shardID")
    unavailable_replicas: Int32
    updated_replicas: Int32


class ScrapeConfig(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1alpha1",
        kind="ScrapeConfig",
        plural="scrapeconfigs",
        namespaced=True,
        short_names=("scfg",),
        module=__name__,
        class_name="ScrapeConfig",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1alpha1"] = constant(
        "monitoring.coreos.com/v1alpha1"
    )
    kind: Literal["ScrapeConfig"] = constant("ScrapeConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: ScrapeConfigSpec
    status: ScrapeConfigStatus | None = None


class ScrapeConfigSpec(ApiStruct, kw_only=True):
    """ScrapeConfig spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "scrapeProtocols": (),
    }

    authorization: ScrapeConfigSpecAuthorization | None = None
    azure_sd_configs: list[ScrapeConfigSpecAzureSDConfigs] | None = msgspec.field(
        default=None, name="azureSDConfigs"
    )
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    body_size_limit: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    consul_sd_configs: list[ScrapeConfigSpecConsulSDConfigs] | None = msgspec.field(
        default=None, name="consulSDConfigs"
    )
    convert_classic_histograms_to_nhcb: bool | None = msgspec.field(
        default=None, name="convertClassicHistogramsToNHCB"
    )
    digital_ocean_sd_configs: list[ScrapeConfigSpecDigitalOceanSDConfigs] | None = msgspec.field(
        default=None, name="digitalOceanSDConfigs"
    )
    dns_sd_configs: list[ScrapeConfigSpecDnsSDConfigs] | None = msgspec.field(
        default=None, name="dnsSDConfigs"
    )
    docker_sd_configs: list[ScrapeConfigSpecDockerSDConfigs] | None = msgspec.field(
        default=None, name="dockerSDConfigs"
    )
    docker_swarm_sd_configs: list[ScrapeConfigSpecDockerSwarmSDConfigs] | None = msgspec.field(
        default=None, name="dockerSwarmSDConfigs"
    )
    ec2_sd_configs: list[ScrapeConfigSpecEc2SDConfigs] | None = msgspec.field(
        default=None, name="ec2SDConfigs"
    )
    enable_compression: bool | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    eureka_sd_configs: list[ScrapeConfigSpecEurekaSDConfigs] | None = msgspec.field(
        default=None, name="eurekaSDConfigs"
    )
    fallback_scrape_protocol: ScrapeConfigSpecFallbackScrapeProtocol | None = None
    file_sd_configs: list[ScrapeConfigSpecFileSDConfigs] | None = msgspec.field(
        default=None, name="fileSDConfigs"
    )
    gce_sd_configs: list[ScrapeConfigSpecGceSDConfigs] | None = msgspec.field(
        default=None, name="gceSDConfigs"
    )
    hetzner_sd_configs: list[ScrapeConfigSpecHetznerSDConfigs] | None = msgspec.field(
        default=None, name="hetznerSDConfigs"
    )
    honor_labels: bool | None = None
    honor_timestamps: bool | None = None
    http_sd_configs: list[ScrapeConfigSpecHttpSDConfigs] | None = msgspec.field(
        default=None, name="httpSDConfigs"
    )
    ionos_sd_configs: list[ScrapeConfigSpecIonosSDConfigs] | None = msgspec.field(
        default=None, name="ionosSDConfigs"
    )
    job_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    keep_dropped_targets: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    kubernetes_sd_configs: list[ScrapeConfigSpecKubernetesSDConfigs] | None = msgspec.field(
        default=None, name="kubernetesSDConfigs"
    )
    kuma_sd_configs: list[ScrapeConfigSpecKumaSDConfigs] | None = msgspec.field(
        default=None, name="kumaSDConfigs"
    )
    label_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_name_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    label_value_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    light_sail_sd_configs: list[ScrapeConfigSpecLightSailSDConfigs] | None = msgspec.field(
        default=None, name="lightSailSDConfigs"
    )
    linode_sd_configs: list[ScrapeConfigSpecLinodeSDConfigs] | None = msgspec.field(
        default=None, name="linodeSDConfigs"
    )
    metric_relabelings: (
        Annotated[list[ScrapeConfigSpecMetricRelabelings], msgspec.Meta(min_length=1)] | None
    ) = None
    metrics_path: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    name_escaping_scheme: Literal["AllowUTF8", "Underscores", "Dots", "Values"] | None = None
    name_validation_scheme: Literal["UTF8", "Legacy"] | None = None
    native_histogram_bucket_limit: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    native_histogram_min_bucket_factor: Quantity | None = None
    no_proxy: str | None = None
    nomad_sd_configs: list[ScrapeConfigSpecNomadSDConfigs] | None = msgspec.field(
        default=None, name="nomadSDConfigs"
    )
    oauth2: ScrapeConfigSpecOauth2 | None = None
    openstack_sd_configs: list[ScrapeConfigSpecOpenstackSDConfigs] | None = msgspec.field(
        default=None, name="openstackSDConfigs"
    )
    ovhcloud_sd_configs: list[ScrapeConfigSpecOvhcloudSDConfigs] | None = msgspec.field(
        default=None, name="ovhcloudSDConfigs"
    )
    params: dict[str, list[str]] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    puppet_dbsd_configs: list[ScrapeConfigSpecPuppetDBSDConfigs] | None = msgspec.field(
        default=None, name="puppetDBSDConfigs"
    )
    relabelings: (
        Annotated[list[ScrapeConfigSpecMetricRelabelings], msgspec.Meta(min_length=1)] | None
    ) = None
    sample_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    scaleway_sd_configs: list[ScrapeConfigSpecScalewaySDConfigs] | None = msgspec.field(
        default=None, name="scalewaySDConfigs"
    )
    scheme: Literal["http", "https", "HTTP", "HTTPS"] | None = None
    scrape_class: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    scrape_classic_histograms: bool | None = None
    scrape_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    scrape_native_histograms: bool | None = None
    scrape_protocols: (
        Annotated[list[ScrapeConfigSpecScrapeProtocols], msgspec.Meta(min_length=1)] | None
    ) = None
    scrape_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    static_configs: list[ScrapeConfigSpecStaticConfigs] | None = None
    target_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None
    track_timestamps_staleness: bool | None = None


class ScrapeConfigSpecAuthorization(ApiStruct, kw_only=True):
    """ScrapeConfig spec.authorization"""

    credentials: ScrapeConfigSpecProxyConnectHeader | None = None
    type: str | None = None


class ScrapeConfigSpecAzureSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.azureSDConfigs[]"""

    authentication_method: ScrapeConfigSpecAzureSDConfigsAuthenticationMethod | None = None
    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    client_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="clientID"
    )
    client_secret: k8s.SecretKeySelector | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    environment: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    resource_group: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    subscription_id: Annotated[str, msgspec.Meta(min_length=1)] = msgspec.field(
        name="subscriptionID"
    )
    tenant_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="tenantID"
    )
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecBasicAuth(ApiStruct, kw_only=True):
    """ScrapeConfig spec.basicAuth"""

    password: ScrapeConfigSpecProxyConnectHeader | None = None
    username: ScrapeConfigSpecProxyConnectHeader | None = None


class ScrapeConfigSpecConsulSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.consulSDConfigs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "services": (),
        "tags": (),
    }

    allow_stale: bool | None = None
    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    datacenter: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    filter: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    follow_redirects: bool | None = None
    health_filter: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    namespace: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    no_proxy: str | None = None
    node_meta: dict[str, str] | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    partition: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    path_prefix: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    scheme: Literal["http", "https", "HTTP", "HTTPS"] | None = None
    server: Annotated[str, msgspec.Meta(min_length=1)]
    services: list[str] | None = None
    tag_separator: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    tags: list[str] | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None
    token_ref: ScrapeConfigSpecProxyConnectHeader | None = None


class ScrapeConfigSpecDigitalOceanSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.digitalOceanSDConfigs[]"""

    authorization: ScrapeConfigSpecAuthorization | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecDnsSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.dnsSDConfigs[]"""

    names: Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    type: Literal["A", "AAAA", "MX", "NS", "SRV"] | None = None


class ScrapeConfigSpecDockerSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.dockerSDConfigs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "filters": ("name",),
    }

    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    filters: list[ScrapeConfigSpecDockerSDConfigsFilters] | None = None
    follow_redirects: bool | None = None
    host: Annotated[str, msgspec.Meta(min_length=1, pattern="^[a-zA-Z][a-zA-Z0-9+.-]*://.+$")]
    host_networking_host: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    match_first_network: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecDockerSDConfigsFilters(ApiStruct, kw_only=True):
    """ScrapeConfig spec.dockerSDConfigs[].filters[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "values": (),
    }

    name: Annotated[str, msgspec.Meta(min_length=1)]
    values: Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]


class ScrapeConfigSpecDockerSwarmSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.dockerSwarmSDConfigs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "filters": ("name",),
    }

    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    filters: list[ScrapeConfigSpecDockerSDConfigsFilters] | None = None
    follow_redirects: bool | None = None
    host: Annotated[str, msgspec.Meta(pattern="^[a-zA-Z][a-zA-Z0-9+.-]*://.+$")]
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    role: Literal["Services", "Tasks", "Nodes"]
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecEc2SDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.ec2SDConfigs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "filters": ("name",),
    }

    access_key: ScrapeConfigSpecProxyConnectHeader | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    filters: list[ScrapeConfigSpecDockerSDConfigsFilters] | None = None
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    region: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    role_arn: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="roleARN"
    )
    secret_key: k8s.SecretKeySelector | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecEurekaSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.eurekaSDConfigs[]"""

    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    server: Annotated[str, msgspec.Meta(pattern="^https?://.+$")]
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecFileSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.fileSDConfigs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "files": (),
    }

    files: Annotated[
        list[
            Annotated[
                str, msgspec.Meta(pattern="^[^*]*(\\*[^/]*)?\\.(json|yml|yaml|JSON|YML|YAML)$")
            ]
        ],
        msgspec.Meta(min_length=1),
    ]
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None


class ScrapeConfigSpecGceSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.gceSDConfigs[]"""

    filter: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    project: Annotated[str, msgspec.Meta(min_length=1)]
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tag_separator: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    zone: Annotated[str, msgspec.Meta(min_length=1)]


class ScrapeConfigSpecHetznerSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.hetznerSDConfigs[]"""

    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    label_selector: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    role: Literal["hcloud", "Hcloud", "robot", "Robot"]
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecHttpSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.httpSDConfigs[]"""

    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None
    url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")]


class ScrapeConfigSpecIonosSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.ionosSDConfigs[]"""

    authorization: ScrapeConfigSpecAuthorization
    datacenter_id: Annotated[str, msgspec.Meta(min_length=1)] = msgspec.field(name="datacenterID")
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecKubernetesSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.kubernetesSDConfigs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "selectors": ("role",),
    }

    api_server: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    attach_metadata: ScrapeConfigSpecKubernetesSDConfigsAttachMetadata | None = None
    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    namespaces: ScrapeConfigSpecKubernetesSDConfigsNamespaces | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    role: Literal["Pod", "Endpoints", "Ingress", "Service", "Node", "EndpointSlice"]
    selectors: list[ScrapeConfigSpecKubernetesSDConfigsSelectors] | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecKubernetesSDConfigsAttachMetadata(ApiStruct, kw_only=True):
    """ScrapeConfig spec.kubernetesSDConfigs[].attachMetadata"""

    node: bool | None = None


class ScrapeConfigSpecKubernetesSDConfigsNamespaces(ApiStruct, kw_only=True):
    """ScrapeConfig spec.kubernetesSDConfigs[].namespaces"""

    __list_keys__: ClassVar[ListKeys] = {
        "names": (),
    }

    names: list[str] | None = None
    own_namespace: bool | None = None


class ScrapeConfigSpecKubernetesSDConfigsSelectors(ApiStruct, kw_only=True):
    """ScrapeConfig spec.kubernetesSDConfigs[].selectors[]"""

    field: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    label: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    role: Literal["Pod", "Endpoints", "Ingress", "Service", "Node", "EndpointSlice"]


class ScrapeConfigSpecKumaSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.kumaSDConfigs[]"""

    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    client_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="clientID"
    )
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    fetch_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    server: Annotated[str, msgspec.Meta(pattern="^https?://.+$")]
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecLightSailSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.lightSailSDConfigs[]"""

    access_key: ScrapeConfigSpecProxyConnectHeader | None = None
    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    endpoint: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    region: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    role_arn: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="roleARN"
    )
    secret_key: k8s.SecretKeySelector | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecLinodeSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.linodeSDConfigs[]"""

    authorization: ScrapeConfigSpecAuthorization | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    region: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    tag_separator: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecMetricRelabelings(ApiStruct, kw_only=True):
    """ScrapeConfig spec.metricRelabelings[]"""

    action: ScrapeConfigSpecMetricRelabelingsAction | None = None
    modulus: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    regex: str | None = None
    replacement: str | None = None
    separator: str | None = None
    source_labels: list[str] | None = None
    target_label: str | None = None


class ScrapeConfigSpecNomadSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.nomadSDConfigs[]"""

    allow_stale: bool | None = None
    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    namespace: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    region: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    server: Annotated[str, msgspec.Meta(pattern="^https?://.+$")]
    tag_separator: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None


class ScrapeConfigSpecOauth2(ApiStruct, kw_only=True):
    """ScrapeConfig spec.oauth2"""

    client_id: ScrapeConfigSpecOauth2ClientId
    client_secret: k8s.SecretKeySelector
    endpoint_params: dict[str, str] | None = None
    no_proxy: str | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    scopes: list[str] | None = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None
    token_url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")]


class ScrapeConfigSpecOauth2ClientId(ApiStruct, kw_only=True):
    """ScrapeConfig spec.oauth2.clientId"""

    config_map: k8s.ConfigMapKeySelector | None = None
    secret: k8s.SecretKeySelector | None = None


class ScrapeConfigSpecOpenstackSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.openstackSDConfigs[]"""

    all_tenants: bool | None = None
    application_credential_id: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    application_credential_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    application_credential_secret: k8s.SecretKeySelector | None = None
    availability: ScrapeConfigSpecOpenstackSDConfigsAvailability | None = None
    domain_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="domainID"
    )
    domain_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    identity_endpoint: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = None
    password: ScrapeConfigSpecProxyConnectHeader | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    project_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="projectID"
    )
    project_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    region: Annotated[str, msgspec.Meta(min_length=1)]
    role: Literal["Instance", "Hypervisor", "LoadBalancer"]
    tls_config: ScrapeConfigSpecTlsConfig | None = None
    userid: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    username: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class ScrapeConfigSpecOvhcloudSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.ovhcloudSDConfigs[]"""

    application_key: Annotated[str, msgspec.Meta(min_length=1)]
    application_secret: k8s.SecretKeySelector
    consumer_key: ScrapeConfigSpecProxyConnectHeader
    endpoint: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    service: Literal["VPS", "DedicatedServer"]


class ScrapeConfigSpecProxyConnectHeader(ApiStruct, kw_only=True):
    """ScrapeConfig spec.proxyConnectHeader{}[]"""

    name: str | None = None
    key: str
    optional: bool | None = None


class ScrapeConfigSpecPuppetDBSDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.puppetDBSDConfigs[]"""

    authorization: ScrapeConfigSpecAuthorization | None = None
    basic_auth: ScrapeConfigSpecBasicAuth | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    include_parameters: bool | None = None
    no_proxy: str | None = None
    oauth2: ScrapeConfigSpecOauth2 | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    query: Annotated[str, msgspec.Meta(min_length=1)]
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None
    url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")]


class ScrapeConfigSpecScalewaySDConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.scalewaySDConfigs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "tagsFilter": (),
    }

    access_key: Annotated[str, msgspec.Meta(min_length=1)]
    api_url: Annotated[str, msgspec.Meta(pattern="^https?://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    name_filter: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    no_proxy: str | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    project_id: Annotated[str, msgspec.Meta(min_length=1)] = msgspec.field(name="projectID")
    proxy_connect_header: dict[str, list[ScrapeConfigSpecProxyConnectHeader]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    refresh_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    role: Literal["Instance", "Baremetal"]
    secret_key: k8s.SecretKeySelector
    tags_filter: (
        Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
        | None
    ) = None
    tls_config: ScrapeConfigSpecTlsConfig | None = None
    zone: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class ScrapeConfigSpecStaticConfigs(ApiStruct, kw_only=True):
    """ScrapeConfig spec.staticConfigs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "targets": (),
    }

    labels: dict[str, str] | None = None
    targets: Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]


class ScrapeConfigSpecTlsConfig(ApiStruct, kw_only=True):
    """ScrapeConfig spec.tlsConfig"""

    ca: ScrapeConfigSpecOauth2ClientId | None = None
    cert: ScrapeConfigSpecOauth2ClientId | None = None
    insecure_skip_verify: bool | None = None
    key_secret: k8s.SecretKeySelector | None = None
    max_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    min_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    server_name: str | None = None


class ScrapeConfigStatus(ApiStruct, kw_only=True):
    """ScrapeConfig status"""

    __list_keys__: ClassVar[ListKeys] = {
        "bindings": ("group", "resource", "name", "namespace"),
    }

    bindings: list[ScrapeConfigStatusBindings] | None = None


class ScrapeConfigStatusBindings(ApiStruct, kw_only=True):
    """ScrapeConfig status.bindings[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    name: Annotated[str, msgspec.Meta(min_length=1)]
    conditions: list[ScrapeConfigStatusBindingsConditions] | None = None
    group: Literal["monitoring.coreos.com"]
    namespace: Annotated[str, msgspec.Meta(min_length=1)]
    resource: Literal["prometheuses", "prometheusagents", "thanosrulers", "alertmanagers"]


class ScrapeConfigStatusBindingsConditions(ApiStruct, kw_only=True):
    """ScrapeConfig status.bindings[].conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str | None = None
    status: Annotated[str, msgspec.Meta(min_length=1)]
    type: Literal["Accepted"]


PrometheusAgentSpecRemoteWriteReceiverMessageVersions: TypeAlias = Literal["V1.0", "V2.0"]
PrometheusAgentSpecScrapeProtocols: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
PrometheusAgentSpecExcludedFromEnforcementResource: TypeAlias = Literal[
    "prometheusrules", "servicemonitors", "podmonitors", "probes", "scrapeconfigs"
]
PrometheusAgentSpecOtlpTranslationStrategy: TypeAlias = Literal[
    "NoUTF8EscapingWithSuffixes",
    "UnderscoreEscapingWithSuffixes",
    "NoTranslation",
    "UnderscoreEscapingWithoutSuffixes",
]
PrometheusAgentSpecScrapeClassesFallbackScrapeProtocol: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
ScrapeConfigSpecFallbackScrapeProtocol: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
ScrapeConfigSpecScrapeProtocols: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
ScrapeConfigSpecAzureSDConfigsAuthenticationMethod: TypeAlias = Literal[
    "OAuth", "ManagedIdentity", "SDK", "WorkloadIdentity"
]
ScrapeConfigSpecMetricRelabelingsAction: TypeAlias = Literal[
    "replace",
    "Replace",
    "keep",
    "Keep",
    "drop",
    "Drop",
    "hashmod",
    "HashMod",
    "labelmap",
    "LabelMap",
    "labeldrop",
    "LabelDrop",
    "labelkeep",
    "LabelKeep",
    "lowercase",
    "Lowercase",
    "uppercase",
    "Uppercase",
    "keepequal",
    "KeepEqual",
    "dropequal",
    "DropEqual",
]
ScrapeConfigSpecOpenstackSDConfigsAvailability: TypeAlias = Literal[
    "Public", "public", "Admin", "admin", "Internal", "internal"
]
