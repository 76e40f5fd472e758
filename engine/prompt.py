"""The one prompt builder: how a Task, and for repair a failed program, become the model's input text.

Training and serving both call these functions; a model sees exactly the same text in both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.parameter_names import ParameterNames
from engine.tasks import Example, Task
from engine.verdict import Verdict

MAX_CONTEXT_CHARS = 500
MAX_PROSE_CHARS = 1_000
MAX_EXAMPLES = 5
MAX_EXAMPLE_CHARS = 240
MAX_MESSAGE_CHARS = 200
INDENT = "    "


def implement_prompt(task: Task) -> str:
    """Return the actor's input for a Task: context, signature, docstring prose and Examples, in that order."""
    return build_prompt(relevant_context(task), task.class_header, task.signature, task.prose, task.examples)


def relevant_context(task: Task) -> str:
    """The imports and constants of a Task's file, and its definitions that signature, prose or Examples mention.

    A file's other functions are left out: a small model is led astray by them more often than helped.
    """
    mentioned = set(re.findall(r"\w+", " ".join([task.signature, task.prose, *(e.source for e in task.examples)])))
    mentioned.discard(task.name.rpartition(".")[2])
    kept = []
    decorators = ""
    # A block starts at the margin; a closing bracket there belongs to the block above, a decorator to the one below.
    for block in re.split(r"\n(?=[^\s)\]}])", task.context.strip("\n")):
        if block.startswith("@"):
            decorators += block + "\n"
            continue
        head = block.split("\n", 1)[0]
        defined = re.match(r"(?:async\s+)?(?:def|class)\s+(\w+)|(\w+)\s*[:=]", head)
        constant = defined is not None and defined[2] is not None and defined[2].isupper()
        named = defined is not None and (defined[1] or defined[2]) in mentioned
        if head.startswith(("import ", "from ")) or constant or named:
            kept.append(decorators + block)
        decorators = ""
    return "\n".join(kept)


def build_prompt(context: str, class_header: str, signature: str, prose: str, examples: Sequence[Example]) -> str:
    """Return the prompt text made of its parts; each part is cut to a fixed share so that none crowds out another.

    Each parameter is followed by its letter (`engine.parameter_names`), which is what the model calls it in the body.
    """
    names = ParameterNames.of(signature)
    parts = []
    if context or class_header:
        parts.append(
            clip("\n".join(text for text in (context.strip("\n"), class_header.strip("\n")) if text), MAX_CONTEXT_CHARS)
        )
    parts.append(names.signature(signature).strip())
    parts.append(f'"""{clip(names.prose(prose.strip()), MAX_PROSE_CHARS)}"""')
    shown = [example_text(example) for example in examples[:MAX_EXAMPLES]]
    parts += [text for text in shown if len(text) <= MAX_EXAMPLE_CHARS]
    return "\n".join(parts)


def example_text(example: Example) -> str:
    """Return an Example in the prompt's one notation: `>>> source` lines, then what is expected."""
    source = "\n".join(
        f">>> {line}" if not line.startswith((" ", "\t")) else f"... {line}"
        for line in example.source.strip().split("\n")
    )
    if example.want_exception is not None:
        return f"{source}\n{example.want_exception}"
    want = example.want.rstrip("\n")
    return f"{source}\n{want}" if want else source


def repair_prompt(task: Task, failed_body: str, verdict: Verdict) -> str:
    """Return the repair model's input: the implement prompt, then the failed body and what its run said.

    CodeRL publishes no template for this input (arXiv 2207.01780, section 3.4); this one gives the outcome class, the
    error's sub-type, the failing Example's message, and the failed body as the model would have written it.
    """
    message = clip(verdict.message.replace("\n", " "), MAX_MESSAGE_CHARS)
    failed = clip(ParameterNames.of(task.signature).to_letters(failed_body.strip("\n")), MAX_PROSE_CHARS)
    return f"# repair {verdict.outcome.name} {verdict.sub_type}: {message}\n{failed}\n# task\n{implement_prompt(task)}"


def clip(text: str, limit: int) -> str:
    """Return text of at most `limit` characters, the tail dropped."""
    return text if len(text) <= limit else text[:limit]
