"""CodeRL training: corpora, supervised and reinforcement stages, export. Imports engine, never lsp_server."""
