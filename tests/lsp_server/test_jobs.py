"""The table of jobs: newest wins per function, bounded, cancelled at once."""

from __future__ import annotations

import asyncio

import pytest

from lsp_server.jobs import MOST_JOBS, Job, Jobs, TooManyJobs


async def forever(job: Job) -> None:
    await asyncio.Event().wait()


def test_the_newest_job_of_a_function_wins() -> None:
    async def main() -> None:
        jobs = Jobs(lambda: None)
        first = jobs.start("implement", "a", "f", forever)
        other = jobs.start("implement", "a", "g", forever)
        checking = jobs.start("verify", "a", "f", forever)
        second = jobs.start("repair", "a", "f", forever)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert first.superseded and first.task is not None and first.task.cancelled()
        assert jobs.running() == [other, checking, second]
        assert jobs.get(first.id) is None and jobs.get(second.id) is second
        await jobs.cancel_all()
        assert jobs.running() == []

    asyncio.run(main())


def test_the_table_is_bounded_but_a_newer_one_still_replaces() -> None:
    async def main() -> None:
        jobs = Jobs(lambda: None)
        for number in range(MOST_JOBS):
            jobs.start("implement", "a", f"f{number}", forever)
        with pytest.raises(TooManyJobs, match="wait for one or cancel it"):
            jobs.start("implement", "a", "one more", forever)
        jobs.start("implement", "a", "f0", forever)
        assert len(jobs.running()) == MOST_JOBS
        await jobs.cancel_all()

    asyncio.run(main())


def test_a_job_that_fails_leaves_the_table(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(job: Job) -> None:
        raise ZeroDivisionError

    async def main() -> None:
        changes = []
        jobs = Jobs(lambda: changes.append(len(jobs.running())))
        jobs.start("implement", "a", "f", fail)
        await asyncio.sleep(0.01)
        assert jobs.running() == [] and changes == [1, 0]

    asyncio.run(main())
    assert "a job failed" in caplog.text
