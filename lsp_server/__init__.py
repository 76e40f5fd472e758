"""The editor side: the `coderl-lsp` command and the language server. Imports engine, never training."""
