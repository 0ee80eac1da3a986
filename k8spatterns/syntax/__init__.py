"""The syntax of Kubernetes' scalar values, as the API server checks it.

A module for each concept. A checker takes a value and returns None where the server accepts it, or
one sentence that says what is wrong. Nothing here knows of pydantic, of objects or of findings:
the field types of constructs and the rules over manifests both stand on it.
"""
