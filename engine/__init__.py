"""From a Task to ranked, verified Suggestions. Knows no LSP, no torch, no transformers."""
