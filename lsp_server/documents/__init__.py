"""Open documents: their text under edits, positions in the client's units, and the functions in them."""
