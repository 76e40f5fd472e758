"""A limit on a wait, and that a cancellation is heard whatever comes at the same time."""

from __future__ import annotations

import asyncio

import pytest

from lsp_server.waiting import within


def test_gives_what_comes_in_time_and_raises_what_is_raised() -> None:
    async def main() -> None:
        assert await within(5, asyncio.sleep(0, "here")) == "here"
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        answer.set_exception(LookupError("no"))
        with pytest.raises(LookupError, match="no"):
            await within(5, answer)

    asyncio.run(main())


def test_what_takes_too_long_is_cancelled() -> None:
    async def main() -> None:
        never: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        with pytest.raises(asyncio.TimeoutError):
            await within(0.01, never)
        assert never.cancelled()

    asyncio.run(main())


def test_a_cancellation_that_comes_with_the_answer_is_heard() -> None:
    """`asyncio.wait_for` of Python 3.11 returns the answer, and the task goes on."""

    async def main() -> None:
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        went_on = False

        async def job() -> None:
            nonlocal went_on
            await within(5, answer)
            went_on = True

        task = asyncio.ensure_future(job())
        await asyncio.sleep(0.01)
        answer.set_result("here")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not went_on

    asyncio.run(main())
