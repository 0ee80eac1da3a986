"""A rule for fields of bytes, which JSON and YAML write in base64."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.rule import Problem, object_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_ADMISSION = "admissionregistration.k8s.io"
_WEBHOOKS = ("webhooks[*].clientConfig.caBundle",)
PATHS: dict[tuple[str, str], tuple[str, ...]] = {
    (_ADMISSION, "MutatingWebhookConfiguration"): _WEBHOOKS,
    (_ADMISSION, "ValidatingWebhookConfiguration"): _WEBHOOKS,
    ("apiregistration.k8s.io", "APIService"): ("spec.caBundle",),
    ("apiextensions.k8s.io", "CustomResourceDefinition"): (
        "spec.conversion.webhook.clientConfig.caBundle",
    ),
    ("certificates.k8s.io", "CertificateSigningRequest"): ("spec.request", "status.certificate"),
}


@object_rule("K8S-CERT-003", kinds=PATHS, needs=("caBundle", "request", "certificate"))
def certificate_not_base64(manifest: Manifest) -> Iterator[Problem]:
    """Certificates and requests for them are PEM in base64."""
    for path in PATHS[manifest.group, manifest.kind]:
        for value, where in values(manifest.tree, path):
            if isinstance(value, str) and not is_base64(value):
                hint = "write the base64 of the file, as `base64 -w0 FILE` prints it"
                yield Problem("is not base64", where, hint)


def is_base64(text: str) -> bool:
    """Whether a text is base64 as the server reads it: padded, line breaks allowed."""
    import binascii

    try:
        binascii.a2b_base64("".join(text.split("\n")).replace("\r", ""), strict_mode=True)
    except ValueError:
        return False
    return True
