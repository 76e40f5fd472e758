"""The editor side: the `coderl-lsp` command and the language server. Imports engine, never training."""

VERSION = "0.1.0"
"""As in pyproject.toml; a constant, since looking the installed one up takes as long as a tenth of the server's start."""
