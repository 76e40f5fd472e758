"""Waiting with a limit, where no cancellation gets lost.

Before Python 3.12 `asyncio.wait_for` returns its result where that arrives in the same turn of the loop as a
cancellation (bpo-42130): a user who presses cancel just as the editor answers would not be heard.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

_T = TypeVar("_T")


async def within(seconds: float, awaitable: Awaitable[_T]) -> _T:
    """What `awaitable` gives, waited for so many seconds at most; whatever ends the wait early cancels it.

    Raises:
        asyncio.TimeoutError: it took longer.
        asyncio.CancelledError: the waiting task was cancelled, even where the result has come.
    """
    future = asyncio.ensure_future(awaitable)
    try:
        await asyncio.wait({future}, timeout=seconds)
    finally:
        finished = future.done()
        if not finished:
            future.cancel()
    if not finished:
        raise asyncio.TimeoutError
    return future.result()
