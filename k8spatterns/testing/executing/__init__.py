"""Executes what an app declares: policies, scripts and alerts, without a cluster."""
