"""Dictionaries, counting, sets, tuples, records, matrices, nested data, graphs and intervals."""
