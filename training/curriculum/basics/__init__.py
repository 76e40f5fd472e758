"""Basic control flow over lists, tuples, sets and nested loops."""
