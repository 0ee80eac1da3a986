"""What differs between the environments of the storefront."""

from typing import Literal

from pydantic import Field

from k8spatterns import Parameters

Environment = Literal["dev", "staging", "production"]


class Inputs(Parameters):
    """What `--set`, a values file or Argo CD may say."""

    environment: Environment = "dev"
    """Where it runs; the namespace is `storefront-` and this."""

    version: str = "1.4.2"
    """The tag of the shop's images."""

    canary: int = Field(default=0, ge=0, le=100)
    """Percent of the requests that the next version of the shop gets."""

    @property
    def namespace(self) -> str:
        """The namespace of the environment."""
        return f"storefront-{self.environment}"

    @property
    def host(self) -> str:
        """The public name of the shop."""
        prefix = "" if self.environment == "production" else f"{self.environment}."
        return f"{prefix}shop.example.com"

    @property
    def replicas(self) -> tuple[int, int]:
        """The bounds between which the shop scales."""
        return (3, 30) if self.environment == "production" else (2, 4)
