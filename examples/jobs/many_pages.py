"""All sessions, though the service limits the rate: `Retry-After` is obeyed, eight times a page at most."""

from devin_v3 import Devin

print(sum(1 for _ in Devin(max_retries=8).sessions.list(first=200)))
