"""`python -m lsp_server` is the command `coderl-lsp`."""

import sys

from lsp_server.main import main

sys.exit(main())
