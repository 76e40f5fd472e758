"""The command `coderl-lsp`: reads the arguments, calls the command they name, and turns every error into one sentence.

    coderl-lsp implement examples/inventory.py
    coderl-lsp verify examples/inventory.py::total_value
    coderl-lsp doctor
    coderl-lsp --stdio

Only what a command needs is imported, so that `--version` and `--help` answer at once.
"""

from __future__ import annotations

import argparse
import math
import os
import signal
import sys
from collections.abc import Callable, Sequence

from engine.commands.outcome import INTERRUPTED, WRONG_CALL, CommandFailed
from lsp_server import VERSION

PIPE_CLOSED = 141
"""Exit code where standard output was closed early, as shells count it."""
DEBUG_VARIABLE = "CODERL_DEBUG"
"""Environment variable that has the traceback of an unexpected error shown."""

_EPILOG = """exit codes:
  0  all that was asked for is verified
  1  something is not
  2  the call or its input is wrong"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; ends by SystemExit only where argparse does."""
    options = _read(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        code = run(options)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the way out is short: a second Ctrl-C adds nothing but noise
        return _ended("Interrupted.", INTERRUPTED)
    except BrokenPipeError:
        # Whoever read standard output has gone; Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except CommandFailed as error:
        return _ended(str(error), WRONG_CALL)
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        hint = f"set {DEBUG_VARIABLE}=1 to see where, and please report it"
        return _ended(f"coderl-lsp failed unexpectedly ({' '.join(what.split())}); {hint}.", WRONG_CALL)


def _read(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _parser()
    options, rest = parser.parse_known_args(arguments)
    # argparse takes names that follow an option (`FILE --json NAME`) for none of the command's.
    if rest and (not hasattr(options, "names") or any(argument.startswith("-") for argument in rest)):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:
        options.names = [*options.names, *rest]
    transports = [name for name in _TRANSPORTS if getattr(options, name)]
    if not hasattr(options, "run"):
        if len(transports) != 1:
            parser.error("name a command, or one way to serve an editor such as --stdio")
        options.run = _serve
    elif transports:
        parser.error(f"--{transports[0]} takes no command")
    return options


def _ended(sentence: str, code: int) -> int:
    text = sentence + "\n"
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="coderl-lsp",
        description="Writes the bodies of Python functions from their docstrings and examples, and verifies them. "
        "Everything runs on this machine.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    _add_serving(parser)
    commands = parser.add_subparsers(metavar="COMMAND")
    _add_implement(commands)
    _add_verify(commands)
    doctor = commands.add_parser("doctor", help="say whether everything needed works on this machine")
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    doctor.set_defaults(run=_doctor)
    _add_models(commands)
    return parser


def _add_serving(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("language server")
    group.add_argument("--stdio", action="store_true", help="serve an editor on standard input and output")
    group.add_argument("--tcp", type=_address, metavar="[HOST:]PORT", help="wait for an editor's TCP connection")
    group.add_argument("--ws", type=_address, metavar="[HOST:]PORT", help="wait for an editor's WebSocket connection")
    group.add_argument("--socket", type=_address, metavar="PORT", help="connect to the port an editor listens on")
    group.add_argument("--pipe", metavar="PATH", help="connect to the pipe or socket file an editor listens on")
    group.add_argument("--log-file", metavar="FILE", help="write the server's log there (standard error)")
    group.add_argument(
        "--log-level", choices=("error", "warning", "info", "debug"), default="warning", help="what to log (warning)"
    )
    group.add_argument("--clientProcessId", metavar="PID", help="accepted from clients that add it")


def _add_implement(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "implement",
        help="write and verify the bodies of functions",
        description="Writes the bodies of the functions named; without names, of every function that has a docstring "
        "but no body. Prints what was found and a diff; changes nothing without --write.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_target(parser)
    parser.add_argument("--budget", type=_count, default=100, metavar="N", help="candidates per function (100)")
    parser.add_argument("--deadline", type=_seconds, default=30.0, metavar="S", help="seconds per function (30)")
    parser.add_argument(
        "--strategy",
        choices=("sample", "filter", "critical"),
        default="critical",
        help="sample: the first candidate; filter: all candidates, then the examples; critical: refine and repair too "
        "(the default)",
    )
    parser.add_argument("--seed", type=_seed, default=0, metavar="N", help="equal seeds give equal candidates (0)")
    parser.add_argument("--model", metavar="M", help="name or folder of the model (the current one)")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--diff", action="store_true", help="print only a patch of what is verified")
    output.add_argument("--write", action="store_true", help="apply what is verified to the file")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    _add_running(parser)
    parser.set_defaults(run=_implement)


def _add_verify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "verify",
        help="run existing bodies against their examples, in the sandbox",
        description="Runs the bodies of the functions named against the examples in their docstrings; without names, "
        "of every function that has examples.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_target(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    _add_running(parser)
    parser.set_defaults(run=_verify)


def _add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    models = commands.add_parser("models", help="list, add, choose, check and remove models")
    actions = models.add_subparsers(metavar="ACTION", required=True)
    shown = actions.add_parser("list", help="the models there are")
    shown.add_argument("--json", action="store_true", help="print one JSON object")
    shown.set_defaults(run=_list_models)
    add = actions.add_parser(
        "add",
        help="install a model",
        description="Installs a model folder; converts a transformers checkpoint (a folder, or OWNER/NAME on the "
        "Hugging Face hub) first, which needs the extra `train`. Only a hub model uses the network.",
    )
    add.add_argument("source", metavar="DIR_OR_HUB_ID")
    add.add_argument("--replace", action="store_true", help="replace an installed model of the same name")
    add.add_argument("--json", action="store_true", help="print one JSON object")
    add.set_defaults(run=_add_model)
    use = actions.add_parser("use", help="make an installed model the current one; `default` is the one that ships")
    use.add_argument("model", metavar="NAME")
    use.set_defaults(run=_use_model)
    check = actions.add_parser("verify", help="compare a model's files with its manifest")
    check.add_argument("model", metavar="MODEL", nargs="?", help="name or folder (the current one)")
    check.add_argument("--json", action="store_true", help="print one JSON object")
    check.set_defaults(run=_verify_model)
    remove = actions.add_parser("remove", help="delete an installed model")
    remove.add_argument("model", metavar="NAME")
    remove.set_defaults(run=_remove_model)


def _add_target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE[::QUALNAME...]", help="a Python file, and functions in it: a.py::f::C.m")
    parser.add_argument("names", metavar="QUALNAME", nargs="*", help="further functions of the same file")


def _add_running(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--interpreter", metavar="PYTHON", help="Python to run code with (the active virtual environment's)"
    )
    parser.add_argument(
        "--allow-unisolated",
        action="store_true",
        help="run code with your own rights where this machine offers no sandbox",
    )


_TRANSPORTS = ("stdio", "tcp", "ws", "socket", "pipe")


def _serve(options: argparse.Namespace) -> int:
    from lsp_server.collector import hold_back

    hold_back()
    from lsp_server.log import start_logging
    from lsp_server.server import Server
    from lsp_server.transports import Transport, serve

    start_logging(options.log_level, options.log_file)
    kind = next(name for name in _TRANSPORTS if getattr(options, name))
    given = getattr(options, kind)
    transport = Transport(kind)
    if kind == "pipe":
        transport = Transport(kind, path=given)
    elif kind != "stdio":
        transport = Transport(kind, *given)
    return serve(Server(VERSION), transport)


def _implement(options: argparse.Namespace) -> int:
    from engine.commands.implement import ImplementOptions, implement
    from engine.commands.target import parse_target

    if options.json and options.diff:
        raise CommandFailed("--json and --diff exclude each other: the JSON object has the edits already.")
    return implement(
        ImplementOptions(
            target=parse_target(options.file, options.names),
            strategy=options.strategy,
            budget=options.budget,
            deadline_seconds=options.deadline,
            seed=options.seed,
            model=options.model,
            json=options.json,
            diff=options.diff,
            write=options.write,
            interpreter=options.interpreter,
            allow_unisolated=options.allow_unisolated,
        )
    )


def _verify(options: argparse.Namespace) -> int:
    from engine.commands.target import parse_target
    from engine.commands.verify import VerifyOptions, verify

    target = parse_target(options.file, options.names)
    return verify(VerifyOptions(target, options.json, options.interpreter, options.allow_unisolated))


def _doctor(options: argparse.Namespace) -> int:
    from engine.commands.doctor import doctor

    return doctor(VERSION, as_json=options.json)


def _list_models(options: argparse.Namespace) -> int:
    from engine.commands.models import list_models

    return list_models(as_json=options.json)


def _add_model(options: argparse.Namespace) -> int:
    from engine.commands.models import add_model

    return add_model(options.source, replace=options.replace, as_json=options.json)


def _use_model(options: argparse.Namespace) -> int:
    from engine.commands.models import use_model

    return use_model(options.model)


def _verify_model(options: argparse.Namespace) -> int:
    from engine.commands.models import verify_model

    return verify_model(options.model, as_json=options.json)


def _remove_model(options: argparse.Namespace) -> int:
    from engine.commands.models import remove_model

    return remove_model(options.model)


class _Version(argparse.Action):
    """`--version`."""

    def __call__(self, parser: argparse.ArgumentParser, *unused: object) -> None:
        print(f"coderl-lsp {VERSION}")
        parser.exit()


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not port.isascii() or not port.isdigit() or int(port) > 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return host.strip("[]") or "127.0.0.1", int(port)


def _count(text: str) -> int:
    number = _integer(text)
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and 1000000")
    return number


def _seed(text: str) -> int:
    number = _integer(text)
    if not 0 <= number < 2**63:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 2**63 - 1")
    return number


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds") from None
    if not (math.isfinite(number) and number > 0):
        raise argparse.ArgumentTypeError(f"{text} is not a positive number of seconds")
    return number


if __name__ == "__main__":
    sys.exit(main())
