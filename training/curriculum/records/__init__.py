"""Records, dictionaries, trees, graphs, intervals and small data structures."""
