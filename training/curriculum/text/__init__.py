"""Text: scanning, splitting, replacing, formatting, parsing, validating."""
