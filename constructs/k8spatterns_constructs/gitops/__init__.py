"""GitOps: what Argo CD and Flux deploy, and from where."""
