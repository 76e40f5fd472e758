"""`python -m lsp_server.worker` is the worker process."""

import sys

from lsp_server.worker.service import main

sys.exit(main())
