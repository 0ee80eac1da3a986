"""The guide's first chapter: workloads and what goes into their Pods."""
