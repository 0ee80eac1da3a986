"""The facts of CEL rules that are written by hand, by the digest of the rule's tree.

`tools/cel_coverage.py` prints the digests of rules for which there is no fact yet.
"""

from __future__ import annotations

from typing import Any

_SUBDOMAIN = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*"
_UUID = "^(?i)[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$"
_TARGET = ("group", "kind", "name")
_PARENT = (*_TARGET, "namespace~")


def _addresses(kind: str) -> list[Any]:
    """Gateway API: no address is given twice."""
    where = ["all", ["is", "type", kind], ["has", "value"]]
    return ["unique where", "", where, "value"]


FACT_OF: dict[str, list[Any]] = {
    # Flux Operator: the URL of an artifact has a repository behind the registry.
    "89187d692a98": [
        "any",
        ["not", ["ends", "type", "ArtifactTag"]],
        ["not", ["starts", "url", "oci://"]],
        ["matches", "url", r"^oci://[^/]*/"],
    ],
    # Gateway API: annotations of what a Gateway makes.
    "46390b01f178": ["each", "", ["matches", "", "^[^/]{0,252}(/|$)"]],
    # Gateway API: all matches of a route together.
    "edd4d7a81e76": ["<=", ["total", "", "matches"], 128],
    "629ec7734dfb": ["<=", ["total", "", "matches"], 128],
    # Gateway API: a prefix that is replaced.
    "0b868a2e2d07": ["rule", "gateway_api", "prefix_match", "requestRedirect"],
    "1d1417e4caa9": ["rule", "gateway_api", "prefix_match", "urlRewrite"],
    "a20a5208bdc4": ["rule", "gateway_api", "backend_prefix_match", "requestRedirect"],
    "ed356d456e6e": ["rule", "gateway_api", "backend_prefix_match", "urlRewrite"],
    # Gateway API: references that mean the same.
    "107bd219ed11": ["rule", "gateway_api", "sections_agree", *_TARGET],
    "d652b74dbf9a": ["unique", "", *_TARGET, "sectionName~"],
    "b67acac8120a": ["rule", "gateway_api", "sections_agree", *_PARENT],
    "1ec53106145a": ["unique", "", *_PARENT, "sectionName~"],
    # Gateway API: addresses and listeners.
    "f7dd1186f5f6": _addresses("IPAddress"),
    "382d233edff6": _addresses("Hostname"),
    "ff66ff2317f9": ["unique", "", "port", "protocol", "hostname?"],
    "f7e6a7e6a69c": ["unique where", "", ["has", "port"], "port", "protocol", "hostname?"],
    # Gateway API: the host names of a TLSRoute.
    "f5f9f2f74286": ["each", "", ["not", ["address", ""]]],
    "a6339f832ff2": [
        "each",
        "",
        ["any", ["not", ["has text", "", "*"]], ["matches", "", rf"^\*\.{_SUBDOMAIN}$"]],
    ],
    # Gateway API: the name of a port of an XBackend; the rule is true of no name but the empty one.
    "37405bb1d54a": ["is", ["size", ""], 0],
    # Gateway API: a route is redirected or rewritten, not both.
    "7c5ffe36dd76": [
        "count",
        0,
        1,
        ["some", "", ["is", "type", "RequestRedirect"]],
        ["some", "", ["is", "type", "URLRewrite"]],
    ],
    # Grafana operator: a folder is named in one way.
    "254dca07e0e9": ["count", 0, 1, ["has", "folderUID"], ["has", "folderRef"]],
    "1cb92c3ec49f": ["count", 0, 1, ["has", "parentFolderUID"], ["has", "parentFolderRef"]],
    "919453e013e9": [
        "any",
        ["not", ["has", "folder"]],
        ["all", ["not", ["has", "folderRef"]], ["not", ["has", "folderUID"]]],
    ],
    # Grafana operator: the token of a shared dashboard.
    "075929482479": ["matches", "", _UUID],
    # Istio: ports of its own need a selector.
    "107b579df678": [
        "any",
        ["not", ["has", "portLevelMtls"]],
        [
            "all",
            ["has", "selector"],
            ["has", "selector.matchLabels"],
            [">", ["size", "selector.matchLabels"], 0],
        ],
    ],
    # Istio: URLs and addresses.
    "a2bace5d8cdf": ["is", ["scheme", ""], "http", "https"],
    "404ad05f7689": ["any", ["not", ["starts", "", "unix://"]], ["matches", "", "^unix://[/@]"]],
    "dde3e5cbcc84": ["rule", "istio", "module_url"],
    "458992c90a55": ["rule", "istio", "module_url"],
    # Kueue.
    "4887179c971e": ["rule", "kueue", "hostname_is_last"],
    "f478069f599e": ["unique", ""],
    # LeaderWorkerSet.
    "5a6aa7a37291": ["rule", "kueue", "replicas_agree"],
    # Operator Lifecycle Manager: numbers in a release have no leading zeros.
    "6a8967ca0e99": ["not", ["matches", "", r"(^|\.)0[0-9]+(\.|$)"]],
}
