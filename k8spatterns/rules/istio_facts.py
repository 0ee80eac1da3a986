"""Facts of Istio's kinds that no word of `facts` states.

https://istio.io/latest/docs/reference/config/
"""

from __future__ import annotations

from k8spatterns.rules.cel.urls import is_url, parse

_SCHEMES = ("", "file", "http", "https", "oci")


def module_url(url: str) -> str:
    """Say what is wrong with the URL of a Wasm module, whose scheme may be left out."""
    whole = url if is_url(url) else f"http://{url}"
    if is_url(whole) and parse(whole).scheme in _SCHEMES:
        return ""
    return "must be a URL of oci://, http://, https:// or file://, or an image without a scheme"
