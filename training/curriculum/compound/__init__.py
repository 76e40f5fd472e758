"""Tasks that chain two or three steps."""
