"""Security: namespaces, networks and policies."""
