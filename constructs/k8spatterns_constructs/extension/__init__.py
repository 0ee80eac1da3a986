"""Extending the API: custom resources, operators, aggregated API servers."""
