"""Short texts of every form that a field asks for, the simplest first."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

#: For a check that nothing else is known about, the texts that pass it are used.
WORDS: tuple[str, ...] = (
    *("a", "b", "1", "a-b", "ab", "app", "web", "team-a", "main", "aaaaaaaaaaaaaaaaaaaa"),
    *("A", "Abc", "T", "a_b", "true", "v1", "v1alpha1", "v1.2.3", "1.2.3", "80", "8080", "0.5"),
    *("0", "1Gi", "5Mi", "Mi", "1KB", "100m", "1%", "50%", "99.9%"),
    *("1s", "10s", "1m", "5m0s", "1h", "3d", "PT1S", "07:30", "1:5", "monday", "january"),
    *("0 0 * * *", "@daily", "2026-01-01", "2026-01-01T00:00:00Z", "2026-01-01 00:00:00"),
    *("Etc/UTC", "Europe/Berlin"),
    *("a.b", "example.com", "www.example.com", "a.default.svc.cluster.local", "*", "*.example.com"),
    *("a/b", "a.b/c", "a/b/c", "example.com/a", "example.com/a.b", "cpu", "memory"),
    *("a/b:1.0", "registry.example.com/a:1.0", "registry.example.com/a", "ghcr.io"),
    *("10.0.0.1", "10.0.0.0/8", "fd00::1", "fd00::/8", "a:80", "10.0.0.1:80", ":80", "a.b:80"),
    *("http://a.b", "https://a.b/c", "http://a.b/c", "https://example.com/a.git", "ws://a.b"),
    *(
        "redis://a.b",
        "s3://a",
        "oci://a.b/c",
        "git@a.b:c",
        "ssh://git@a.b/c",
        "gs://a",
        "kafka://a",
    ),
    *(
        "/",
        "/a",
        "/a/b",
        "./a",
        "a.yaml",
        "a/b.yaml",
        "@a/b",
        "@artifact/a",
        "**",
        "*.yaml",
        "~",
        "$.a",
        "{.a}",
        ".a",
    ),
    *(".spec.a", "/spec/a", "spec.a", "metadata.name", "self.a", "self.a == 1", "a == 1", "1 == 1"),
    *("#a", "#aabbcc", "a,b", "a=b", "a:b", "a b", "a(b)", "a;", "{{a}}", "{{ a }}", "{{.a}}"),
    *("sha256:" + "a" * 64, "a" * 40, "12345678-1234-1234-1234-123456789012", "YQ==", "{}", "[]"),
    *("arn:aws:iam::123456789012:role/a", "projects/a/secrets/b", "projects/a/b/c", "us-east-1"),
    *("DELETED", "GET", "POST", "HTTP", "TCP", "INFO", "info", "Always", "xx-large", "a@b.c"),
    *("up", "sum(rate(a[5m]))", "vector(1)", "level:metric:sum", "refs/heads/main", "spiffe://a/b"),
    *("RS256", "en-US", "1.36", ">=1.0.0", "1.x", "0644", "a.b.c", "A=b", "a=b,c=d", "a in (b)"),
    *("dev.example.a", "kubernetes.io/os", "cluster.local/ns/a/sa/b", "com.example.a", "role:a"),
    *("p, role:a, b, c, d, allow", "group:a", "Deployment", "apps/v1", "deployments", "apps"),
    "return {}",
    "function GetReplicas(obj) return 1, nil end",
)


def fitting(check: Callable[[str], bool], words: tuple[str, ...] = WORDS) -> tuple[str, ...]:
    """Return the words that pass a check, the simplest first."""
    return tuple(word for word in words if check(word))


@lru_cache(maxsize=1024)
def of_form(pattern: str | None, least: int = 0, most: int | None = None) -> tuple[str, ...]:
    """Return the words that match a pattern of a schema and have a length."""
    from k8spatterns.syntax.go_pattern import compiled

    expression = compiled(pattern) if pattern is not None else None
    return fitting(
        lambda word: (
            least <= len(word) <= (most if most is not None else len(word))
            and (expression is None or expression.search(word) is not None)
        )
    )
