"""The most common short helpers, one idea each."""
