"""Exercises on whole and real numbers."""
