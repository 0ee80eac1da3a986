"""Running workloads in several clusters."""
