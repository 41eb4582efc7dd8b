"""Benchmarks: what the SDK costs, beside doing it by hand and beside the others, measured in one run.

Every case has contenders that do the same work. They take turns, round after round, so that a machine that slows down
slows all of them; what is reported is the median of each and its ratio to the yardstick of the case.
"""
