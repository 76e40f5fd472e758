"""The server's commands. Each takes one object, `{"uri", "name" | "position" | "line", ...}`, and returns at once."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from lsp_server.documents.workspace import key_of
from lsp_server.protocol import mapping_of

if TYPE_CHECKING:
    from lsp_server.choices import Choice
    from lsp_server.documents.document import Document
    from lsp_server.documents.syntax import Function
    from lsp_server.server import Server


def register(server: Server) -> None:
    """Register `coderl.implement`, `repair`, `verify`, `accept`, `reject`, `next`, `previous`, `cancel` and so on."""

    def working(kind: str) -> Callable[..., dict[str, Any] | None]:
        def start(*arguments: Any) -> dict[str, Any] | None:
            from lsp_server.features import implement
            from lsp_server.jobs import TooManyJobs

            given = arguments_of(arguments)
            found = _function(server, given)
            if found is None or not _may_run(server, *found):
                return None
            try:
                job = implement.start(server, *found, kind, bool(given.get("fresh")), given.get("apply") is not False)
            except TooManyJobs as error:
                server.say(str(error), types.MessageType.Warning)
                return None
            return {"job": job.id}

        return start

    server.command("coderl.implement")(working("implement"))
    server.command("coderl.repair")(working("repair"))

    @server.command("coderl.verify")
    def verify(*arguments: Any) -> dict[str, Any] | None:
        from lsp_server.features import verify as feature
        from lsp_server.jobs import TooManyJobs

        given = arguments_of(arguments)
        if not server.configuration.trusted:
            server.say("The workspace is not trusted, so no code is run; trust it first.", types.MessageType.Warning)
            return None
        if not {"name", "position", "line"} & given.keys():
            document = server.documents.find(str(given.get("uri", "")))
            if document is None:
                server.say("That file is not open, so nothing was verified.", types.MessageType.Warning)
                return None
            server.background(_verify_all(server, document))
            return {}
        found = _function(server, given)
        if found is None or not _may_run(server, *found):
            return None
        try:
            job = feature.start(server, found[0], [found[1]], asked=not given.get("quiet"))
        except TooManyJobs as error:
            server.say(str(error), types.MessageType.Warning)
            return None
        return {"job": job.id}

    def choosing(step: Callable[[Choice, dict[str, Any]], Coroutine[Any, Any, None]]) -> Callable[..., None]:
        def choose(*arguments: Any) -> None:
            given = arguments_of(arguments)
            choice = choice_of(server, given)
            if choice is None:
                server.say("There is no body to choose here; implement the function first.")
                return
            server.background(_stepped(server, choice, step(choice, given)))

        return choose

    async def move(choice: Choice, given: dict[str, Any], by: int) -> None:
        from lsp_server.features import feedback
        from lsp_server.features.apply import apply_body

        count = len(choice.suggestions)
        wanted = given.get("choice")
        first = -1 if by > 0 else 0
        number = int(wanted) if isinstance(wanted, int) else (first if choice.current is None else choice.current) + by
        if number % count == choice.current:
            server.say(f"There is no other body for {choice.function.name}; implement it again for more.")
            return
        feedback.replaced(server, choice)
        await apply_body(server, choice, number % count)
        feedback.applied(server, choice)

    async def accept(choice: Choice, given: dict[str, Any]) -> None:
        from lsp_server.features import feedback

        wanted = given.get("choice")  # of a body that was only looked at so far
        if isinstance(wanted, int) and wanted % len(choice.suggestions) != choice.current:
            await move(choice, given, 0)
        feedback.accepted(server, choice)

    async def reject(choice: Choice, given: dict[str, Any]) -> None:
        from lsp_server.features import feedback
        from lsp_server.features.apply import restore

        if choice.current is not None:
            feedback.rejected(server, choice)
            await restore(server, choice)
        elif isinstance(given.get("choice"), int):
            feedback.rejected(server, choice, given["choice"] % len(choice.suggestions))
        server.choices.remove(key_of(choice.uri), choice.function.name)

    async def chosen(choice: Choice, given: dict[str, Any]) -> None:
        from lsp_server.features import feedback

        feedback.replaced(server, choice)
        choice.current = int(given.get("choice", 0)) % len(choice.suggestions)
        feedback.applied(server, choice)
        if given.get("accepted"):
            feedback.accepted(server, choice)

    server.command("coderl.next")(choosing(lambda choice, given: move(choice, given, 1)))
    server.command("coderl.previous")(choosing(lambda choice, given: move(choice, given, -1)))
    server.command("coderl.accept")(choosing(accept))
    server.command("coderl.reject")(choosing(reject))
    server.command("coderl.chosen")(choosing(chosen))

    @server.command("coderl.cancel")
    def cancel(*arguments: Any) -> int:
        given = arguments_of(arguments)
        jobs = server.jobs.running()
        if "job" in given:
            jobs = [job for job in jobs if job.id == given["job"]]
        elif "uri" in given:
            jobs = [job for job in jobs if job.document == key_of(str(given["uri"]))]
            found = _function(server, given, quietly=True)
            if found is not None:
                jobs = [job for job in jobs if job.name == found[1].name] or jobs
        for job in jobs:
            job.cancel()
        return len(jobs)

    @server.command("coderl.status")
    async def status(*arguments: Any) -> dict[str, Any]:
        from lsp_server.features.status import status as answer

        given = arguments_of(arguments)
        return await answer(server, str(given["uri"]) if "uri" in given else None)

    @server.command("coderl.unloadModel")
    async def unload_model(*arguments: Any) -> bool:
        return await server.worker.ask_running("unload") is not None


def arguments_of(arguments: tuple[Any, ...]) -> dict[str, Any]:
    """The command's object; some clients give a URI and a position instead."""
    made: dict[str, Any] = {}
    for argument in arguments:
        if isinstance(argument, str):
            made["uri"] = argument
        else:
            given = mapping_of(argument)
            made.update({"position": given} if given.keys() == {"line", "character"} else given)
    return made


def _function(server: Server, given: dict[str, Any], quietly: bool = False) -> tuple[Document, Function] | None:
    """The function that a command is about; where there is none, the user is told."""
    document = server.documents.find(str(given.get("uri", "")))
    problem = "That file is not open, so nothing was done."
    if document is not None:
        name, line = given.get("name"), given.get("line")
        position = given.get("position")
        if line is None and position is not None:
            line = position.get("line") if isinstance(position, dict) else getattr(position, "line", None)
        function = None
        if isinstance(line, int) and line >= 0:
            function = server.syntax(document).function_at(min(line, document.line_count - 1))
        if isinstance(name, str) and (function is None or function.name != name):
            function = next((f for f in server.syntax(document).functions() if f.name == name), None)
        if function is not None:
            return document, function
        problem = f"There is no function {name} in the file." if name else "There is no function at the cursor."
    if not quietly:
        server.say(problem, types.MessageType.Warning)
    return None


def _may_run(server: Server, document: Document, function: Function) -> bool:
    """Whether the function can be worked on; the user is told why not."""
    if not server.configuration.trusted:
        problem = "The workspace is not trusted, so no code is run; trust it first."
    elif not function.examples:
        problem = f"The docstring of {function.name} has no example to verify a body by; add one such as `>>> f(2)`."
    else:
        return True
    server.say(problem, types.MessageType.Warning)
    return False


def choice_of(server: Server, given: dict[str, Any]) -> Choice | None:
    """The Choice that a command is about: that of the function named, or the last one."""
    if "uri" not in given:
        choice = server.choices.latest()
    else:
        key = key_of(str(given["uri"]))
        choices = server.choices.in_document(key)
        name = given.get("name")
        if name is None:
            found = _function(server, given, quietly=True)
            name = found[1].name if found is not None else None
        choice = next((choice for choice in choices if choice.function.name == name), None)
    return choice if choice is not None and choice.suggestions else None


async def _stepped(server: Server, choice: Choice, step: Coroutine[Any, Any, None]) -> None:
    from lsp_server.features.apply import CannotApply

    try:
        await step
    except CannotApply as error:
        server.say(str(error), types.MessageType.Warning)
    server.jobs.changed()


async def _verify_all(server: Server, document: Document) -> None:
    from lsp_server.features import verify
    from lsp_server.jobs import TooManyJobs

    functions = await verify.all_with_examples(server, document)
    if not functions:
        server.say("No function in this file has both a body and examples.")
        return
    try:
        verify.start(server, document, functions, asked=True)
    except TooManyJobs as error:
        server.say(str(error), types.MessageType.Warning)
