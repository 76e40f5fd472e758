"""Corpus stage: rows of every source, filtered, distinct, apart from what is evaluated on, as Parquet shards.

    coderl-train corpus --out runs/corpus --tree src --licence MIT [--installed] [--curriculum] [--composed 10000] \\
        [--mbpp FILE] [--apps DIR] [--humaneval FILE] [--feedback LOG] [--evaluation FORMAT:PATH ...]

Writes train-*.parquet, validation-*.parquet (split by content hash), the same rows as train.jsonl and heldout.jsonl for
the other stages, and report.json: how many rows each filter let through. Rows with Examples are run in the sandbox,
twice: what fails, hangs or is not deterministic is left out.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import site
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from rich.console import Console

from engine.verifier import Verifier, VerifierError
from training.corpus.apps import apps_rows
from training.corpus.composed import composed_rows
from training.corpus.curriculum import curriculum_rows
from training.corpus.duplicates import distinct
from training.corpus.feedback import feedback_rows
from training.corpus.humaneval import humaneval_rows
from training.corpus.mbpp import mbpp_rows
from training.corpus.mining import functions_of, python_files
from training.corpus.rows import Row, read_rows, write_rows
from training.corpus.self_contained import self_contained_row
from training.corpus.shards import row_digest, write_shards
from training.corpus.workspace import workspace_rows
from training.errors import StageFailed
from training.progress import progress_bar
from training.rollout import LIMITS, judge, prepare
from training.run_folder import write_whole

MAX_BODY_CHARS = 1_200
VALIDATION_DIVISOR = 20
"""One row in this many goes to validation, by its content hash."""


def tree_rows(root: Path, licence: str) -> Iterator[Row]:
    """Functions of a Python tree: those with Examples, then documented ones that lean on the standard library alone."""
    if not root.is_dir():
        raise StageFailed(f"There is no folder {root}.")
    with_examples = set()
    for row in workspace_rows(root, licence):
        with_examples.add((row.name, row.body))
        yield row
    for path in python_files(root):
        try:
            relative = path.relative_to(root)
            for function in functions_of(path.read_text(encoding="utf-8"), relative.parts[0], str(relative)):
                found = self_contained_row({key: str(value) for key, value in asdict(function).items()})
                if found and (found.name, found.body) not in with_examples:
                    yield Row(**{**found.__dict__, "licence": licence})
        except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
            continue


def installed_rows() -> Iterator[Row]:
    """Functions of the installed packages, with the licence that each package's metadata gives."""
    for root in map(Path, site.getsitepackages()):
        for distribution in importlib.metadata.distributions(path=[str(root)]):
            licence = licence_of(distribution.metadata)
            for top in sorted({str(file).split("/")[0] for file in distribution.files or () if "/" in str(file)}):
                folder = root / top
                if folder.is_dir() and (folder / "__init__.py").exists():
                    yield from tree_rows(folder, licence)


def licence_of(metadata: importlib.metadata.PackageMetadata) -> str:
    """The licence a package's metadata names; empty where it names none in a word or two."""
    for key in ("License-Expression", "License"):
        value = metadata.get(key, "") if hasattr(metadata, "get") else ""
        if value and len(value) <= 60:
            return str(value)
    classifiers = [c for c in metadata.get_all("Classifier") or [] if c.startswith("License :: OSI Approved :: ")]
    return classifiers[0].rpartition(" :: ")[2] if classifiers else ""


def runnable(row: Row, verifier: Verifier) -> bool:
    """True where a row's body passes its Examples twice; True, too, where it has none to run."""
    if not row.examples:
        return True
    prepared = prepare(row)
    try:
        return prepared is not None and all(judge(prepared, (), verifier) for _ in range(2))
    except VerifierError:
        return False


def filtered(rows: Iterable[Row], evaluated: list[Row], verifier: Verifier, counts: Counter[str]) -> list[Row]:
    """Rows that are small, new, apart from the evaluation sets, and run; `counts` tells what was left out and why."""
    given = list(rows)
    counts["read"] = len(given)
    small = [row for row in given if 0 < len(row.body) <= MAX_BODY_CHARS and row.phrasings and row.phrasings[0]]
    counts["too long or undocumented"] = len(given) - len(small)
    apart = list(distinct(small, evaluated))
    counts["near-duplicates, or overlapping an evaluation set"] = len(small) - len(apart)
    kept = []
    with progress_bar() as progress:
        for row in progress.track(apart, description="running examples"):
            if runnable(row, verifier):
                kept.append(row)
    counts["failing their own examples"] = len(apart) - len(kept)
    counts["kept"] = len(kept)
    return kept


EVALUATION = {
    "rows": read_rows,
    "humaneval": humaneval_rows,
    "apps": apps_rows,
    "tree": workspace_rows,
    "mbpp": lambda path: (row for split in ("test", "validation", "prompt") for row in mbpp_rows(path, split)),
}
"""Format -> reader of what must not be trained on."""


def evaluation_rows(names: Iterable[str]) -> Iterator[Row]:
    """Rows of evaluation sets given as FORMAT:PATH.

    Raises:
        StageFailed: there is no such format or file.
    """
    for name in names:
        kind, _, path = name.partition(":")
        if kind not in EVALUATION or not Path(path).exists():
            raise StageFailed(
                f"--evaluation {name}: give FORMAT:PATH with one of {', '.join(EVALUATION)} and a file that is there."
            )
        yield from EVALUATION[kind](Path(path))


def main() -> None:
    """Collect, filter, split and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tree", type=Path, nargs="*", default=[], help="folders of Python files")
    parser.add_argument("--licence", default="", help="SPDX identifier of the trees")
    parser.add_argument("--installed", action="store_true", help="the installed packages")
    parser.add_argument("--curriculum", action="store_true", help="the exercises of training/curriculum")
    parser.add_argument("--composed", type=int, default=0, help="composed exercises")
    parser.add_argument("--mbpp", type=Path, help="MBPP's JSON lines: its training split")
    parser.add_argument("--apps", type=Path, help="folder of APPS training problems")
    parser.add_argument("--humaneval", type=Path, help="JSON lines in HumanEval's format, made for training")
    parser.add_argument("--feedback", type=Path, help="the editor's feedback log")
    parser.add_argument("--evaluation", nargs="*", default=[], metavar="FORMAT:PATH", help="never train on these")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    exercises = list(curriculum_rows())
    sources: list[Iterable[Row]] = [tree_rows(root, options.licence) for root in options.tree]
    if options.installed:
        sources.append(installed_rows())
    if options.curriculum:
        sources.append([row for row in exercises if not row.held_out])
    if options.composed:
        sources.append(composed_rows(options.seed, options.composed))
    if options.mbpp:
        sources.append(mbpp_rows(options.mbpp, "train"))
    if options.apps:
        sources.append(apps_rows(options.apps))
    if options.humaneval:
        sources.append(humaneval_rows(options.humaneval))
    if options.feedback:
        sources.append(feedback_rows(options.feedback))
    if not sources:
        parser.error("name at least one source, for example --tree DIR")
    held_out = [row for row in exercises if row.held_out]
    evaluated = held_out + list(evaluation_rows(options.evaluation))
    if options.mbpp:
        evaluated += EVALUATION["mbpp"](options.mbpp)
    counts: Counter[str] = Counter()
    with Verifier(limits=LIMITS) as verifier:
        kept = filtered((row for source in sources for row in source), evaluated, verifier, counts)
    if not kept:
        raise StageFailed(
            "Nothing is left to learn from: the sources hold no documented function that passes its own examples "
            f"({dict(counts)})."
        )
    validation = [row for row in kept if int(row_digest(row)[:8], 16) % VALIDATION_DIVISOR == 0]
    chosen = {id(row) for row in validation}
    train = [row for row in kept if id(row) not in chosen]
    write_shards(train, options.out, "train")
    write_shards(validation, options.out, "validation")
    write_rows(train, options.out / "train.jsonl")
    write_rows(validation, options.out / "heldout.jsonl")
    origins = Counter(row.origin.split("/")[0] for row in kept)
    licences = Counter(row.licence or "unknown" for row in kept)
    report = {
        "counts": counts,
        "origins": origins,
        "licences": licences,
        "train": len(train),
        "validation": len(validation),
    }
    write_whole(options.out / "report.json", json.dumps(report, indent=1) + "\n")
    Console().print(report)


if __name__ == "__main__":
    main()
