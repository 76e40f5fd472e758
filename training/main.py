"""`coderl-train STAGE`: runs one stage of training; every stage is a module with a `main` of its own.

coderl-train sft --help
"""

from __future__ import annotations

import importlib
import sys

STAGES = {
    "mine": ("training.corpus.mining", "mine Python trees for functions"),
    "corpus": ("training.corpus.build", "build the supervised corpus and the held-out split"),
    "tokenizer": ("training.tokenizer", "train the byte-level BPE tokenizer"),
    "pretrain": ("training.pretrain", "masked spans, next tokens and docstring-to-body on mined functions"),
    "sft": ("training.sft", "supervised warm start of the actor, with repair pairs where rollouts are given"),
    "rollout": ("training.rollout", "sample programs with the engine's actor and verify them"),
    "critic": ("training.critic", "train and evaluate the critic on rollouts"),
    "export": ("training.export.model", "write a model folder that the engine loads"),
}
"""Stage -> (module, what it does)."""


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
    module.main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
