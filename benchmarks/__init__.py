"""Benchmarks: one command each, a table on the terminal and a JSON file; docs/RESULTS.md quotes them."""
