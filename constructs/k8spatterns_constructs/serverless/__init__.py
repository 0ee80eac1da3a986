"""Services that scale to zero, and the events that wake them."""
