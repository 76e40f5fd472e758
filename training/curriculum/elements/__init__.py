"""Elementary operations: characters, conditions, formulas, small dictionaries and matrices."""
