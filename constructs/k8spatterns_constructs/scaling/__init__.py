"""Scaling workloads by load."""
