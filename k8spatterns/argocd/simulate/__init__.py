"""Runs a config-management plugin as Argo CD would, on this machine."""
