"""Sequences: filtering, mapping, searching, sorting, windows, runs, matrices."""
