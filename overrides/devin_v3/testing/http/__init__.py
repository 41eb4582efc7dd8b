"""HTTP: what arrives and what leaves, over a socket or without one, and the faults between."""
