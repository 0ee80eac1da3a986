"""Work that ends: jobs and schedules."""
