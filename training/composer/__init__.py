"""Generator of endless small verified exercises, composed from typed building blocks and parametric families."""
