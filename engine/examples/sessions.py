"""Doctest sessions: `>>>` prompts, what they are expected to print or raise, and the setup that leads to them.

Reads what `doctest` reads, and is more forgiving where people slip: `>>>f(2)` without the space, a closing code fence
or a less indented line right after the expected output.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, replace

from engine.examples.assertions import read_assertion
from engine.quiet_ast import parse_module
from engine.tasks import Example, ExampleForm

_PROMPT = re.compile(r"( *)>>>(?: |$|(?=\S))(.*)")
_CONTINUATION = re.compile(r" *\.\.\.(?: (.*)|$)")
_FENCE = re.compile(r"\s*(```|~~~)\s*$")
_DIRECTIVE = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)
_OPTION = re.compile(r"([+-])(\w+)")
_TRACEBACK = re.compile(
    r"^(?:Traceback\ \((?:most\ recent\ call\ last|innermost\ last)\):)\s*$.*?^(?P<message>\w+.*)",
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_COMPARING = {
    "DONT_ACCEPT_TRUE_FOR_1",
    "DONT_ACCEPT_BLANKLINE",
    "NORMALIZE_WHITESPACE",
    "ELLIPSIS",
    "IGNORE_EXCEPTION_DETAIL",
}
# doctest's reporting options, and those pytest, numpy and scipy add: nothing here depends on them.
_HARMLESS = re.compile(
    r"REPORT_\w+|FAIL_FAST|ALLOW_UNICODE|ALLOW_BYTES|NUMBER|FLOAT_CMP|IGNORE_OUTPUT|IGNORE_WARNINGS|REMOTE_DATA"
)


@dataclass
class Prompt:
    """One `>>>` with its continuation lines and the output under it; line numbers are the docstring's."""

    source: str
    want: str
    line: int
    source_end: int
    end: int
    options: frozenset[str] = frozenset()


@dataclass
class Session:
    """All the sessions of one docstring, which share one namespace as in doctest."""

    examples: list[Example]
    problems: list[tuple[int, str]]
    covered: set[int]
    """Docstring lines that belong to a prompt or its expected output."""
    bound: set[str]
    """Names that the sessions' statements bind."""
    stateful: bool
    """True where something but calls and prints happens, so that equal sources may give different results."""


def read_session(lines: list[str], name: str, is_method: bool) -> Session:
    """Read every prompt of a docstring (its lines, tabs expanded) for the function `name`."""
    session = Session([], [], set(), set(), False)
    setup: list[Prompt] = []
    prompts = _prompts(lines, session)
    for index, prompt in enumerate(prompts):
        tree = parse_module(prompt.source)
        if tree is None:
            session.problems.append((prompt.line, f"`{_first_line(prompt.source)}` is not valid Python"))
            continue
        if not tree.body:
            continue
        last = tree.body[-1]
        session.bound |= _bound_names(tree)
        if not isinstance(last, (ast.Expr, ast.Assert)) or len(tree.body) > 1:
            session.stateful = True
        if isinstance(last, ast.Assert) and len(tree.body) == 1 and not prompt.want:
            for check in read_assertion(last.test, prompt.source):
                _check(session, setup, replace(prompt, source=check.source, want=check.want))
        elif prompt.want or _stands_alone(last, name, is_method, prompts[index + 1 :]):
            _check(session, setup, prompt)
        else:
            setup.append(prompt)
    return session


def _prompts(lines: list[str], session: Session) -> list[Prompt]:
    found: list[Prompt] = []
    at = 0
    while at < len(lines):
        match = _PROMPT.match(lines[at])
        if match is None:
            at += 1
            continue
        start, indent, source = at, len(match[1]), [match[2]]
        at += 1
        while at < len(lines) and (more := _CONTINUATION.match(lines[at])) is not None:
            source.append(more[1] or "")
            at += 1
        source_end = at - 1
        want: list[str] = []
        while at < len(lines) and _is_output(lines[at], indent):
            want.append(lines[at][indent:].rstrip())
            at += 1
        session.covered.update(range(start, at))
        prompt = Prompt("\n".join(source), "".join(line + "\n" for line in want), start, source_end, at - 1)
        if _apply_directives(prompt, session):
            found.append(prompt)
    return found


def _is_output(line: str, indent: int) -> bool:
    if not line.strip() or _PROMPT.match(line) or _FENCE.match(line):
        return False
    return not line[:indent].strip()


def _apply_directives(prompt: Prompt, session: Session) -> bool:
    """Take the directives out of a prompt's source and put them in its options; False where it is to be skipped."""
    if "doctest:" not in prompt.source:
        prompt.source = prompt.source.rstrip()
        return True
    skip = False
    options: set[str] = set()
    for directive in _DIRECTIVE.finditer(prompt.source):
        for sign, option in _OPTION.findall(directive[1]):
            if option == "SKIP":
                skip = sign == "+"
            elif option in _COMPARING:
                (options.add if sign == "+" else options.discard)(option)
            elif not _HARMLESS.fullmatch(option):
                session.problems.append((prompt.line, f"`{option}` is not a doctest option"))
    prompt.options = frozenset(options)
    before, after = parse_module(prompt.source), parse_module(without := _DIRECTIVE.sub("", prompt.source))
    if before is not None and after is not None and ast.dump(before) == ast.dump(after):
        prompt.source = "\n".join(line.rstrip() for line in without.split("\n")).rstrip()
    return not skip


def _stands_alone(statement: ast.stmt, name: str, is_method: bool, later: list[Prompt]) -> bool:
    """Whether a statement that is expected to print nothing is a check of its own and no setup for the next one.

    A direct call of the function is. So is anything before an expected exception: folded into that check, it could
    raise the exception itself and make the check pass.
    """
    if isinstance(statement, ast.Assert):
        return True
    if not isinstance(statement, ast.Expr):
        return False
    call = statement.value
    if not is_method and isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == name:
        return True
    following = next((prompt for prompt in later if prompt.want), None)
    return following is None or _TRACEBACK.search(following.want) is not None


def _check(session: Session, setup: list[Prompt], prompt: Prompt) -> None:
    traceback = _TRACEBACK.match(prompt.want)
    if traceback is None and prompt.want.startswith("Traceback (most recent call last)"):
        session.problems.append(
            (prompt.line, f"the traceback expected of `{_first_line(prompt.source)}` has no last line")
        )
        return
    session.examples.append(
        Example(
            source="\n".join(part.source for part in [*setup, prompt]),
            want="" if traceback else prompt.want,
            form=ExampleForm.DOCTEST,
            line=setup[0].line if setup else prompt.line,
            end_line=prompt.end,
            options=prompt.options,
            want_exception=traceback["message"].rstrip("\n") if traceback else None,
        )
    )
    setup.clear()


def _bound_names(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
    return names


def _first_line(source: str) -> str:
    first, _, rest = source.partition("\n")
    return first + (" ..." if rest else "")


def at_lines(example: Example, line: int, end_line: int) -> Example:
    """The same Example with its docstring lines replaced by file lines."""
    return replace(example, line=line, end_line=end_line)
