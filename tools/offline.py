"""Checks that no page of a site loads from another host: `python tools/offline.py SITE`."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

# Attributes that make a browser load something; a link that a reader may follow is none.
LOADS = {
    ("audio", "src"),
    ("embed", "src"),
    ("iframe", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("object", "data"),
    ("script", "src"),
    ("source", "src"),
    ("video", "src"),
}
LOADING_LINKS = {"dns-prefetch", "icon", "modulepreload", "preconnect", "preload", "stylesheet"}
ELSEWHERE = re.compile(r"\s*(?:https?:)?//")
IN_CSS = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')]+)")


class Loads(HTMLParser):
    """Collects what a page loads from other hosts."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the addresses of what is loaded."""
        values = {name: value or "" for name, value in attrs}
        loading = LOADING_LINKS & set(values.get("rel", "").split()) if tag == "link" else ()
        for name, value in values.items():
            wanted = (tag, name) in LOADS or (loading and name == "href")
            if wanted and ELSEWHERE.match(value):
                self.found.append(value)


def loads(path: Path) -> list[str]:
    """Return what a page or a style sheet loads from other hosts."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".css":
        return IN_CSS.findall(text)
    parser = Loads()
    parser.feed(text)
    return parser.found + IN_CSS.findall(
        "".join(re.findall(r"<style[^>]*>(.*?)</style>", text, re.DOTALL))
    )


def main(site: Path) -> int:
    """Check every page and style sheet; return the exit status."""
    files = sorted([*site.rglob("*.html"), *site.rglob("*.css")])
    wrong = {path: found for path in files if (found := loads(path))}
    for path, found in wrong.items():
        print(f"{path} loads {', '.join(found)}", file=sys.stderr)
    print(f"{len(files)} pages and style sheets, {len(wrong)} that load from elsewhere")
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
