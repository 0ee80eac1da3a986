"""Metrics, alerts and service levels."""
