"""Assorted short requests over all kinds of data."""
