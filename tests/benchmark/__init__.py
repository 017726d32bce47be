"""Benchmarks: ratios, side by side in one run. They are no tests; times depend on the machine."""
