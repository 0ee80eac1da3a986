"""Turns schemas into typed Python: a front end for each kind of schema, one model, one writer.

`openapi` (and later front ends) read schemas into the classes of `model`; `writer` prints a module,
`package` the package around it. `tools/regenerate.py` makes `k8spatterns.api` with them.
"""
