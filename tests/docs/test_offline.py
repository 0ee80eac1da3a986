from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offline import loads, main

if TYPE_CHECKING:
    from pathlib import Path

HOST = "https://example.com"


@pytest.mark.parametrize(
    "text",
    [
        f'<script src="{HOST}/a.js"></script>',
        '<img src="//example.com/a.png">',
        f'<link rel="stylesheet" href="{HOST}/a.css">',
        f'<link rel="preconnect" href="{HOST}">',
        f"<style>@import '{HOST}/a.css';</style>",
        f"<style>a {{ background: url({HOST}/a.png) }}</style>",
    ],
)
def test_what_a_page_loads_from_elsewhere_is_found(tmp_path: Path, text: str) -> None:
    page = tmp_path / "index.html"
    page.write_text(f"<html><head>{text}</head></html>")
    assert len(loads(page)) == 1
    assert main(tmp_path) == 1


def test_links_for_readers_and_own_files_are_fine(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        f'<link rel="canonical" href="{HOST}/"><link rel="stylesheet" href="a.css">'
        f'<a href="{HOST}/">there</a><img src="a.png">'
    )
    (tmp_path / "a.css").write_text("a { background: url(a.png) }")
    assert main(tmp_path) == 0


def test_a_site_without_pages_is_none(tmp_path: Path) -> None:
    assert main(tmp_path) == 1
