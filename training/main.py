"""`coderl-train STAGE`: runs one stage of training; every stage is a module with a `main` of its own.

coderl-train sft --help
"""

from __future__ import annotations

import importlib
import os
import sys

from engine.model_store import ModelError
from engine.verifier import IsolationUnavailable, VerifierError
from training.errors import StageFailed

STAGES = {
    "mine": ("training.corpus.mining", "mine Python trees for functions"),
    "corpus": ("training.corpus.collect", "rows of every source: filtered, distinct, apart from evaluation, as shards"),
    "recipe": ("training.corpus.build", "the supervised corpus and held-out split of the default model"),
    "tokenizer": ("training.tokenizer", "train the byte-level BPE tokenizer"),
    "pretrain": ("training.pretrain", "masked spans, next tokens and docstring-to-body on mined functions"),
    "sft": ("training.sft", "supervised warm start of the actor, with repair pairs where rollouts are given"),
    "library": ("training.library", "solved tasks that a search recalls from"),
    "neighbours": ("training.neighbours", "run what the library recalls for each task: material for repair and critic"),
    "rollout": ("training.rollout", "sample programs with the engine's actor and verify them"),
    "critic": ("training.critic", "train and evaluate the critic on rollouts"),
    "rl": ("training.rl", "reinforcement learning on fresh rollouts, gated on held-out tasks"),
    "repair": ("training.repair", "teach an actor to mend failed programs, from rollouts"),
    "evaluate": ("training.evaluate", "pass@k, n@k and the strategies at equal budget, with intervals"),
    "export": ("training.export.model", "write a model folder that the engine loads"),
    "finetune": ("training.finetune.main", "all of it on one's own workspace; installed only where it is better"),
}
"""Stage -> (module, what it does)."""

USER_ERRORS = (StageFailed, ModelError, IsolationUnavailable, VerifierError, OSError, ValueError)
"""What a stage raises for reasons its user can do something about; `CODERL_DEBUG=1` shows where it came from."""


def main() -> int:
    """Dispatch to a stage; exit code 2 where there is no such stage or the training extra is not installed."""
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print("usage: coderl-train STAGE [options]\n")
        for stage, (_, what) in STAGES.items():
            print(f"  {stage:<10} {what}")
        return 0 if len(sys.argv) > 1 else 2
    stage = sys.argv[1]
    if stage not in STAGES:
        print(f"There is no stage {stage!r}; the stages are {', '.join(STAGES)}.", file=sys.stderr)
        return 2
    try:
        module = importlib.import_module(STAGES[stage][0])
    except ModuleNotFoundError as error:
        print(
            f"The stage {stage} needs {error.name}: install it with `pip install coderl-lsp[train]`.", file=sys.stderr
        )
        return 2
    sys.argv = [f"coderl-train {stage}", *sys.argv[2:]]
    try:
        module.main()
    except USER_ERRORS as error:
        if os.environ.get("CODERL_DEBUG"):
            raise
        print(f"coderl-train {stage}: {sentence(error)}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"coderl-train {stage}: stopped; the same command goes on from here.", file=sys.stderr)
        return 130
    return 0


def sentence(error: Exception) -> str:
    """What an error says, as one sentence."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}."
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__


if __name__ == "__main__":
    sys.exit(main())
