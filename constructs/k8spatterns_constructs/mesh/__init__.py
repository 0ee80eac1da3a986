"""The service mesh: routing, canaries, circuit breakers, gateways and mutual TLS with Istio."""
