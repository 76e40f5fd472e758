"""CodeRL training: corpora, supervised and reinforcement stages, evaluation and export. Imports engine, never lsp_server."""
