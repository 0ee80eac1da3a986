"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# A busy machine is no failure: how long an example takes is for the benchmarks to say.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")
