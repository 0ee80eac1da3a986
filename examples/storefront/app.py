"""A shop with everything around it, for three environments.

k8spatterns synth examples/storefront --set environment=production --set canary=20
"""

from inputs import Inputs
from operations import add_operations
from services import add_services
from traffic import add_traffic

from k8spatterns import App


def app(inputs: Inputs) -> App:
    """Return the storefront of an environment."""
    storefront = App(external=["Secret/storefront-db", "Secret/shop-tls"])
    chart = storefront.chart("storefront", namespace=inputs.namespace)
    services = add_services(chart, inputs)
    add_traffic(chart, inputs, services)
    add_operations(storefront, inputs, services)
    return storefront
