"""What the command line does, one module per command; `lsp_server.main` reads the arguments and calls these."""
