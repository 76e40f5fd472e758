"""`coderl.implement` and `coderl.repair`: from the command to progress, and to an edit or one sentence."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from lsp_server.documents.workspace import key_of
from lsp_server.features import feedback
from lsp_server.features.apply import CannotApply, apply_body
from lsp_server.features.progress import JobProgress
from lsp_server.server import file_name_of
from lsp_server.worker import messages
from lsp_server.worker.client import WorkerFailed

if TYPE_CHECKING:
    from lsp_server.configuration import Configured
    from lsp_server.documents.document import Document
    from lsp_server.documents.syntax import Function
    from lsp_server.jobs import Job
    from lsp_server.server import Server


def start(server: Server, document: Document, function: Function, kind: str, fresh: bool, apply: bool = True) -> Job:
    """Start the job and return at once. Raises TooManyJobs.

    Args:
        apply: whether the best body is put into the file; otherwise it waits to be chosen.
    """

    async def work(job: Job) -> None:
        await _work(server, document, function, job, fresh, apply)

    return server.jobs.start(kind, key_of(document.uri), function.name, work)


async def _work(server: Server, document: Document, function: Function, job: Job, fresh: bool, apply: bool) -> None:
    from lsp_server.choices import Choice, score

    title = f"{'Repairing' if job.kind == 'repair' else 'Implementing'} {function.name}"
    job.stage = "starting the model process" if not server.worker.connected else "waiting"
    progress = JobProgress(server, job, title)
    ended = f"{function.name} was left as it is."
    wrong = True
    # As it is when the job starts, whatever is typed while the settings come.
    view = server.view(document)
    try:
        configured = await server.settled(document.uri)
        line = view.line_in_view(document, function.line)
        request = _request(server, document, view.text, function, line, configured, fresh)
        body = await server.worker.ask("implement", asdict(request), lambda event, body: _heard(progress, event, body))
        answer = messages.implemented(body)
        choice = Choice(document.uri, function, line, answer, job.id)
        if not choice.suggestions:
            ended = answer.message or f"No body was found for {function.name}."
        else:
            server.choices.put(job.document, choice)
            if apply:
                progress.report("applying the edit")
                await apply_body(server, choice, 0, view)
                feedback.applied(server, choice)
            best = choice.suggestions[0]
            more = f"; {len(choice.suggestions) - 1} more to choose from" if len(choice.suggestions) > 1 else ""
            ended = f"{function.name}: {score(best)}{more}."
            wrong = False
    except (WorkerFailed, CannotApply) as error:
        ended = str(error)
    except asyncio.CancelledError:
        progress.end("Cancelled.")
        raise
    finally:
        progress.end(ended)
    tell(server, server.configured(document.uri), ended, wrong)


def tell(server: Server, configured: Configured, sentence: str, wrong: bool) -> None:
    """Say how a job ended, as loudly as the settings have it."""
    wanted = configured.settings.notifications
    if wanted == "always" or (wanted == "onFailure" and wrong):
        server.say(sentence, types.MessageType.Warning if wrong else types.MessageType.Info)
    else:
        server.window_log_message(types.LogMessageParams(type=types.MessageType.Info, message=sentence))


def _request(
    server: Server,
    document: Document,
    text: str,
    function: Function,
    line: int,
    configured: Configured,
    fresh: bool,
) -> messages.Implement:
    settings = configured.settings
    search = settings.search
    return messages.Implement(
        text=text,
        file_name=file_name_of(server, document.uri),
        function=messages.FunctionId(function.name, function.signature, function.docstring, line),
        model=settings.model,
        data_dir=data_dir(),
        run=run_of(configured),
        strategy=search.strategy,
        budget=search.budget,
        deadline_seconds=search.deadline_seconds,
        seed=search.seed,
        enough=search.enough,
        suggestions=search.suggestions,
        threads=settings.worker.threads,
        fresh=fresh,
    )


def run_of(configured: Configured) -> messages.Run:
    """How code is run with these settings."""
    verifier = configured.settings.verifier
    return messages.Run(configured.interpreter, verifier.allow_unisolated, verifier.example_seconds)


def data_dir() -> str:
    """The folder of models as this process' environment has it: the worker may have been started from another one."""
    from engine.model_store import ModelStore

    return str(ModelStore().data_dir.absolute())


def _heard(progress: JobProgress, event: str, body: dict[str, Any]) -> None:
    if event == "stage":
        progress.report(str(body["message"]))
    elif event == "progress":
        generated, budget = int(body["generated"]), int(body["budget"])
        text = f"{generated} of {budget} candidates"
        if body["total"]:
            text += f", best {body['best_passed']}/{body['total']}"
        progress.report(text, 100 * generated // max(budget, 1))
