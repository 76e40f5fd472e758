"""How good a model is: problems of several formats, what is counted on them, and how sure one can be."""
