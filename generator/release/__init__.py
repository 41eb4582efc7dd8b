"""Releases: the changelog and the version."""
