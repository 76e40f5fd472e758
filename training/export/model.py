"""Export stage: checkpoints of actor and critic become one model folder that the engine loads.

    python -m training.export.model --actor runs/sft/checkpoint.pt --critic runs/critic/checkpoint.pt \\
        --tokenizer runs/tokenizer.json --out runs/export --name my-model

Ends with a parity check against torch on real prompts: equal greedy tokens, and the largest log-probability difference.
"""

from __future__ import annotations

import argparse
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import T5ForConditionalGeneration

from engine.actor import Actor
from engine.library import LIBRARY_FILE
from engine.model_store import GenerationDefaults, Manifest, ModelStore, RoleFiles, Roles, write_manifest
from engine.sampling import SamplingSettings
from training.export.critic_graph import write_critic
from training.export.t5_graphs import write_actor
from training.export.t5_weights import weights_of
from training.model import ACTOR_SHAPE, CRITIC_SHAPE, Critic, new_actor
from training.sft import load_weights


@dataclass(frozen=True)
class Parity:
    """How an exported actor compares with the torch model it was made from."""

    prompts: int
    same_greedy: int
    """Prompts on which greedy decoding gives the very same tokens."""
    max_logprob_difference: float
    """Largest difference of a token's log-probability on torch's greedy tokens."""


def export_model(
    out: Path,
    actor: T5ForConditionalGeneration,
    critic: Critic | None,
    tokenizer: Path,
    *,
    name: str,
    description: str,
    repairs: bool,
    provenance: dict[str, Any],
    int8: bool = True,
    generation: GenerationDefaults | None = None,
    library: Path | None = None,
) -> Manifest:
    """Write a whole model folder; its parts are written beside it and moved into place when complete.

    Args:
        out: the folder to make; one that is there is replaced.
        actor: the trained actor.
        critic: the trained critic, if any.
        tokenizer: tokenizer.json that both were trained with.
        name, description: for the manifest.
        repairs: True where the actor was also trained on repair prompts.
        provenance: what it was trained on and how.
        int8: quantize weights to int8.
        generation: sampling defaults.
        library: library file to ship with it, if any.
    """
    partial = out.with_name(out.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    write_actor(weights_of(actor), partial, int8)
    if critic is not None:
        head = {key: value.detach().cpu().numpy() for key, value in critic.head.state_dict().items()}
        write_critic(weights_of(critic.t5), head, partial, int8)
    shutil.copyfile(tokenizer, partial / "tokenizer.json")
    if library is not None:
        shutil.copyfile(library, partial / LIBRARY_FILE)
    here = RoleFiles()
    manifest = write_manifest(
        partial,
        name=name,
        description=description,
        roles=Roles(here, here if critic else None, here if repairs else None, here if library else None),
        generation=generation,
        provenance=provenance,
    )
    shutil.rmtree(out, ignore_errors=True)
    partial.rename(out)
    return manifest


def parity(folder: Path, model: T5ForConditionalGeneration, prompts: list[str], length: int = 48) -> Parity:
    """Compare the exported actor in `folder` with the torch model on prompts."""
    actor = Actor(folder)
    model.eval()
    device = next(model.parameters()).device
    same, worst = 0, 0.0
    for prompt in prompts:
        source = torch.tensor([actor.ids(prompt)[:320]], device=device)  # [1, S]
        with torch.no_grad():
            greedy = model.generate(
                source, attention_mask=torch.ones_like(source), max_new_tokens=length, do_sample=False
            )[0, 1:]
            logits = model(input_ids=source, labels=greedy[None]).logits[0]
        expected = logits.log_softmax(-1).gather(1, greedy[:, None])[:, 0].cpu().numpy()  # [T]
        tokens = [int(t) for t in greedy]
        encoded = actor.encode(prompt, 320)
        (free,) = actor.generate(encoded, 1, SamplingSettings(0, 1, length))
        body = tokens[: tokens.index(actor.end_id)] if actor.end_id in tokens else tokens
        same += list(free.token_ids) == body
        (forced,) = actor.generate(encoded, 1, SamplingSettings(0, 1, max(1, len(body))), prefixes=[body])
        count = min(len(body), len(forced.logprobs))
        if count:
            worst = max(worst, float(np.abs(np.array(forced.logprobs[:count]) - expected[:count]).max()))
    return Parity(len(prompts), same, worst)


def main() -> None:
    """Export checkpoints and print parity."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actor", type=Path, required=True)
    parser.add_argument("--critic", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--name", default="model")
    parser.add_argument("--description", default="")
    parser.add_argument("--library", type=Path, help="library.npz that its searches recall from")
    parser.add_argument("--repairs", action="store_true", help="the actor was trained on repair prompts too")
    parser.add_argument("--provenance", type=Path, help="JSON file to put into the manifest")
    parser.add_argument("--prompts", type=Path, help="rows to check parity on")
    parser.add_argument("--temperature", type=float, default=0.8)
    parser.add_argument("--install", action="store_true", help="also install it and make it the current model")
    options = parser.parse_args()
    actor = new_actor(ACTOR_SHAPE)
    load_weights(actor, options.actor)
    critic = None
    if options.critic:
        critic = Critic(CRITIC_SHAPE)
        load_weights(critic, options.critic)
        critic.eval()
    provenance = json.loads(options.provenance.read_text()) if options.provenance else {}
    manifest = export_model(
        options.out, actor.eval(), critic, options.tokenizer, name=options.name, description=options.description,
        repairs=options.repairs, provenance=provenance, generation=GenerationDefaults(temperature=options.temperature),
        library=options.library,
    )  # fmt: skip
    print(f"{options.out}: {manifest.bytes / 1e6:.1f} MB")
    if options.prompts:
        from training.augment import plain_pair
        from training.corpus.rows import read_rows

        rows = [row for _, row in zip(range(40), read_rows(options.prompts), strict=False)]
        print(parity(options.out, actor, [plain_pair(row)[0] for row in rows]))

    if options.install:
        store = ModelStore()
        store.add(options.out, replace=True)
        store.set_current(manifest.name)
        print(f"installed {manifest.name} as the current model; running servers take it up by themselves")


if __name__ == "__main__":
    main()
