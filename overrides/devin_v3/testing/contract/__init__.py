"""The contract: the spec, requests judged by it, examples made of it."""
