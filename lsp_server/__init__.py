"""The editor side: the `coderl-lsp` command and the language server. Imports engine, never training."""

VERSION = "0.1.0"
"""As in pyproject.toml. A constant: looking up what is installed would slow the server's start."""
