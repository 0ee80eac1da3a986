from __future__ import annotations

import pytest

from k8spatterns.syntax.image import Image, image_reference, split_image

SHA256 = "sha256:" + "a" * 64


@pytest.mark.parametrize(
    ("text", "image"),
    [
        ("nginx", Image("", "nginx", "", "")),
        ("nginx:1.27", Image("", "nginx", "1.27", "")),
        ("team/web:1", Image("", "team/web", "1", "")),
        ("example.com/web", Image("example.com", "web", "", "")),
        ("example.com:5000/a/b:1.4.2", Image("example.com:5000", "a/b", "1.4.2", "")),
        ("localhost/web", Image("localhost", "web", "", "")),
        ("[::1]:5000/web", Image("[::1]:5000", "web", "", "")),
        (f"a.io/web:1@{SHA256}", Image("a.io", "web", "1", SHA256)),
        (f"web@{SHA256}", Image("", "web", "", SHA256)),
        ("Registry/web", Image("Registry", "web", "", "")),
        ("a__b/c--d.e_f", Image("", "a__b/c--d.e_f", "", "")),
    ],
)
def test_parts(text: str, image: Image) -> None:
    assert image_reference(text) is None
    assert split_image(text) == image


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "must not be empty"),
        (" nginx", "white space"),
        ("https://example.com/web", "scheme"),
        ("Nginx", "lower case"),
        ("example.com/Team/web", "lower case"),
        ("example.com/", "no repository"),
        ("example.com:port/web", "port"),
        ("-x.io/web", "host of a registry"),
        ("a//b", "is refused"),
        ("a..b", "is refused"),
        ("a___b", "is refused"),
        ("a$b", '"$" is not allowed'),
        ("web:", "no tag"),
        ("web:" + "t" * 129, "129 characters"),
        ("web:-1", "must start with"),
        ("web:v1+2", '"+" is not allowed'),
        ("web@", "no digest"),
        ("web@md5:" + "a" * 32, "sha256:"),
        ("web@sha256:" + "a" * 63, "64 lower-case hexadecimal"),
        ("web@sha256:" + "A" * 64, "64 lower-case hexadecimal"),
        ("a" * 64, "image's ID"),
        ("x" * 256, "255"),
    ],
)
def test_refused(text: str, told: str) -> None:
    refusal = image_reference(text)
    assert refusal is not None
    assert told in refusal
    assert "\n" not in refusal
