"""Exercises on lists of numbers and lists of anything."""
