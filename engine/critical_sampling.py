"""The search: sample, verify, then refine what passed or repair what failed, within one budget (CodeRL, section 3.4).

`sample` gives the first program untested, `filter` draws the whole budget and keeps what passes, `critical` spends a
part of the budget on samples and the rest on what their verdicts and the critic say. All three count every program
generated.
"""

from __future__ import annotations

import ast
import enum
import math
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field, replace

from engine.actor import Actor, Generated
from engine.models import Models
from engine.parameter_names import ParameterNames
from engine.prompt import implement_prompt, repair_prompt
from engine.ranking import Judged, canonical, clusters
from engine.suggestions import Candidate, Origin, Progress
from engine.tasks import Task
from engine.verdict import ExampleResult, Outcome, Verdict
from engine.well_formed import WellFormed
from engine.without_replacement import Drawn

Submit = Callable[[str], "Future[Verdict]"]
"""Starts the verification of a body."""


class Strategy(str, enum.Enum):
    """How the budget is spent."""

    SAMPLE = "sample"
    FILTER = "filter"
    CRITICAL = "critical"


@dataclass(frozen=True)
class SearchSettings:
    """How long and how to search."""

    strategy: Strategy = Strategy.CRITICAL
    budget: int = 100
    """Programs generated at most, all rounds counted."""
    deadline_seconds: float = 30.0
    """Wall-clock seconds after which the search ends with what it has."""
    seed: int = 0
    """Equal seeds give equal programs."""
    enough: int = 5
    """The search ends when this many generated programs pass every Example and agree; 0: never early."""
    temperature: float | None = None
    """Sampling temperature; None takes the model's default."""
    top_p: float | None = None
    """Nucleus; None takes the model's default."""
    max_tokens: int | None = None
    """Longest body in tokens; None takes the model's default."""
    suggestions: int = 5
    """Suggestions returned at most."""


RECALLED_PER_ROOT = 1.5
"""`critical` recalls this times the square root of its budget: the nearest few programs are by far the likeliest."""
FIRST_SHARE = 0.5
"""Share of the budget that `critical` has spent before it looks at verdicts, programs of the library included."""
ROUND_SHARE = 0.17
"""Share of the budget of each later round."""
REPAIRED = 4
"""Failed programs repaired per round (CodeRL's M, section 3.4)."""
REFINED = 4
"""Passing programs refined per round."""
SLOTS = 16
"""Programs decoded at once."""
POLL_SECONDS = 0.05
"""How often a search that waits for verdicts asks whether it is over."""


@dataclass
class Repairs:
    """What was made of one failed program."""

    turns: int = 0
    """Rounds in which it was given to the repair model."""
    drawn: Drawn = field(default_factory=Drawn)
    """Repairs drawn in all of them."""


class Search:
    """One search for one Task: generates, has verified, and remembers everything judged."""

    def __init__(
        self,
        task: Task,
        models: Models,
        submit: Submit,
        settings: SearchSettings,
        on_progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self.task, self.models, self.submit, self.settings = task, models, submit, settings
        self.on_progress, self.cancelled = on_progress, cancelled
        self.sampling = models.sampling(settings.temperature, settings.top_p, settings.max_tokens)
        self.started = time.monotonic()
        self.generated = 0
        self.sampled = False
        self.first_verified_seconds: float | None = None
        self.judged: dict[str, Judged] = {}  # canonical body -> what is known of it
        self.copies: dict[str, int] = {}
        self.pending: dict[str, tuple[Candidate, Future[Verdict]]] = {}
        self.prompt = implement_prompt(task)
        self.names = ParameterNames.of(task.signature)
        self.agreed = False
        self.repairs: dict[str, Repairs] = {}  # canonical body of a failed program -> what became of it
        # Plain sampling draws independently; critical sampling wastes none of its budget on programs it has seen.
        self.drawn = Drawn() if settings.strategy is Strategy.CRITICAL else None

    def run(self) -> list[Judged]:
        """Spend the budget; return every different program with its verdict, unranked.

        Raises:
            VerifierError: no verdict could be reached.
        """
        budget = self.settings.budget
        if self.settings.strategy is Strategy.SAMPLE:
            self.sample(1)
        elif self.settings.strategy is Strategy.FILTER:
            self.sample(budget)
        else:
            self.recall(min(budget, round(RECALLED_PER_ROOT * math.sqrt(budget))))
            self.sample(max(1, round(budget * FIRST_SHARE) - self.generated) if self.generated < budget else 0)
            size = max(1, round(budget * ROUND_SHARE))
            while self.generated < budget and not self.over():
                count = min(size, budget - self.generated)
                passing = [j for j in self.judged.values() if j.verdict.outcome is Outcome.PASSED_TEST]
                before = self.generated
                if passing:
                    self.refine(passing, count)
                elif self.models.repair is not None and self.judged:
                    self.repair(count)
                if self.generated == before:
                    self.sample(count)
        self.weigh_recalled()
        self.scored()
        return [replace(judged, copies=self.copies[key]) for key, judged in self.judged.items()]

    def elapsed(self) -> float:
        """Wall-clock seconds since the search began."""
        return time.monotonic() - self.started

    def recall(self, count: int) -> None:
        """Try what solved the tasks of the library that are most like this one."""
        if self.models.library is None:
            return
        actor = self.models.actor
        nearest = self.models.library.nearest(self.task, count)
        self.consume(
            (Generated(number, tuple(actor.ids(found.body)), (), True) for number, found in enumerate(nearest)),
            Origin.RECALL,
        )

    def weigh_recalled(self) -> None:
        """Give recalled programs that pass the actor's log-probabilities, so that they rank among its own."""
        passing = Outcome.PASSED_TEST
        found = [
            (key, judged)
            for key, judged in self.judged.items()
            if judged.candidate.origin is Origin.RECALL and judged.verdict.outcome is passing and judged.candidate.body
        ]
        if not found:
            return
        prefixes = [judged.candidate.token_ids for _, judged in found]
        actor, settings = self.models.actor, replace(self.sampling, max_tokens=max(map(len, prefixes)))
        for forced in actor.generate(actor.encode(self.prompt), len(found), settings, prefixes=prefixes, slots=SLOTS):
            key, judged = found[forced.index]
            logprobs = forced.logprobs[: len(prefixes[forced.index])]
            self.judged[key] = replace(judged, candidate=replace(judged.candidate, logprobs=logprobs))

    def sample(self, count: int) -> None:
        """Draw programs from the actor for the Task's prompt."""
        if not count or self.over():
            return
        encoded = self.models.actor.encode(self.prompt)
        self.consume(
            self.models.actor.generate(
                encoded,
                count,
                self.sampling,
                seed=self.settings.seed,
                first=self.generated,
                slots=SLOTS,
                # The very first program is the likeliest one: the best answer to a budget of one.
                greedy=0 if self.sampled else 1,
                drawn=self.drawn,
                well_formed=self.rules(self.models.actor),
                stop=self.over,
            ),
            Origin.SAMPLE,
        )
        self.sampled = True

    def refine(self, passing: Sequence[Judged], count: int) -> None:
        """Cut passing programs where the critic is surest of them and sample new endings (section 3.4, "refine")."""
        chosen = sorted(passing, key=lambda j: -(j.critic or 0.0) - j.candidate.logprob / 1e3)[:REFINED]
        seeds = [self.seed_of(judged.candidate) for judged in chosen]
        actor = self.models.actor
        prefixes = [actor.ids(seeds[i % len(seeds)]) for i in range(count)]
        warmer = replace(self.sampling, temperature=self.sampling.temperature * 1.15)
        self.consume(
            actor.generate(
                actor.encode(self.prompt), count, warmer,
                seed=self.settings.seed, first=self.generated, prefixes=prefixes, slots=SLOTS, drawn=self.drawn,
                well_formed=self.rules(actor), stop=self.over,
            ),
            Origin.REFINE,
        )  # fmt: skip

    def seed_of(self, candidate: Candidate) -> str:
        """The prefix of a program up to the token after which the critic is surest that it passes."""
        tokens = candidate.token_ids
        if self.models.critic is None:
            return self.models.actor.text(tokens[: len(tokens) // 2])
        body = self.names.to_letters(candidate.body)
        scores = self.models.critic.judge(self.prompt, [body])[0].token_scores
        ids = self.models.critic.tokenizer.encode(body, add_special_tokens=False).ids
        # The whole program is no seed: at least its last two tokens are sampled anew.
        open_ended = scores[: max(0, min(len(ids), len(scores)) - 2)]
        cut = int(open_ended.argmax()) + 1 if len(open_ended) else 0
        return str(self.models.critic.tokenizer.decode(ids[:cut]))

    def repair(self, count: int) -> None:
        """Give the most promising failed programs and what their runs said to the repair model (section 3.4)."""
        repairer = self.models.repair
        assert repairer is not None
        self.scored()

        def promise(item: tuple[str, Judged]) -> tuple[int, int, int, float, float]:
            key, judged = item
            verdict = judged.verdict
            # What earlier rounds could not mend waits until every other program has had its turn.
            turns = self.repairs[key].turns if key in self.repairs else 0
            return (-turns, verdict.passed, int(verdict.outcome), judged.critic or 0.0, judged.candidate.logprob)

        failing = [item for item in self.judged.items() if item[1].verdict.outcome is not Outcome.PASSED_TEST]
        failed = sorted(failing, key=promise, reverse=True)[:REPAIRED]
        for number, (key, judged) in enumerate(failed):
            share = count // len(failed) + (number < count % len(failed))
            if not share or self.over():
                continue
            prompt = repairer.encode(repair_prompt(self.task, judged.candidate.body, judged.verdict))
            mended = self.repairs.setdefault(key, Repairs())
            mended.turns += 1
            self.consume(
                repairer.generate(
                    prompt,
                    share,
                    self.sampling,
                    seed=self.settings.seed + 1,
                    first=self.generated,
                    slots=SLOTS,
                    greedy=1 if mended.turns == 1 else 0,
                    drawn=mended.drawn,
                    well_formed=self.rules(repairer),
                    stop=self.over,
                ),
                Origin.REPAIR,
            )

    def rules(self, actor: Actor) -> WellFormed:
        """What programs for this Task must keep to, in an actor's vocabulary."""
        return WellFormed.of(self.task, self.names, actor.texts)

    def consume(self, stream: Iterator[object], origin: Origin) -> None:
        """Take generated sequences as they end, start their verification, and wait for what is still being verified."""
        actor = self.models.actor
        for generated in stream:
            index = self.generated
            self.generated += 1
            body = self.names.to_names(actor.text(generated.token_ids).strip("\n"))  # type: ignore[attr-defined]
            candidate = Candidate(body, generated.token_ids, generated.logprobs, origin, index)  # type: ignore[attr-defined]
            key = canonical(body)
            self.copies[key] = self.copies.get(key, 0) + 1
            if self.copies[key] == 1:
                error = syntax_error(body)
                if error is None:
                    self.pending[key] = (candidate, self.submit(body))
                else:
                    self.note(key, candidate, compile_verdict(error, len(self.task.examples)))
            elif key in self.judged and self.judged[key].verdict.outcome is Outcome.PASSED_TEST:
                self.agreed = self.agreed or (bool(self.task.examples) and self.enough_agree())
            if self.copies[key] > 1:
                self.report()  # a program seen before brings no verdict that would
            self.collect()
        # A program that hangs must not hold up a search that is over.
        while self.pending and not self.over():
            wait([future for _, future in self.pending.values()], timeout=POLL_SECONDS, return_when=FIRST_COMPLETED)
        for _, future in self.pending.values():
            future.cancel()
        self.pending.clear()

    def collect(self) -> None:
        """Take in the verdicts that have arrived."""
        for key in [key for key, (_, future) in self.pending.items() if future.done()]:
            candidate, future = self.pending.pop(key)
            self.note(key, candidate, future.result())

    def note(self, key: str, candidate: Candidate, verdict: Verdict) -> None:
        """Remember a verdict and report progress."""
        self.judged[key] = Judged(candidate, verdict)
        if verdict.outcome is Outcome.PASSED_TEST and verdict.total:
            if self.first_verified_seconds is None:
                self.first_verified_seconds = self.elapsed()
            self.agreed = self.agreed or self.enough_agree()
        self.report()

    def report(self) -> None:
        """Report progress."""
        if self.on_progress:
            verdicts = [j.verdict for j in self.judged.values()]
            self.on_progress(
                Progress(
                    self.generated,
                    self.settings.budget,
                    max((v.passed for v in verdicts), default=0),
                    len(self.task.examples),
                    sum(v.outcome is Outcome.PASSED_TEST for v in verdicts),
                )
            )

    def enough_agree(self) -> bool:
        """True where the largest group of passing programs has the size asked for."""
        if not self.settings.enough:
            return False
        passing = [
            replace(j, copies=self.copies[k])
            for k, j in self.judged.items()
            if j.verdict.outcome is Outcome.PASSED_TEST
        ]
        return max(clusters(passing).values(), default=0) >= self.settings.enough

    def over(self) -> bool:
        """True when the search should end: cancelled, past the deadline, or enough programs agree. Asked often."""
        self.collect()
        if self.agreed or (self.cancelled is not None and self.cancelled()):
            return True
        return self.elapsed() > self.settings.deadline_seconds

    def scored(self) -> None:
        """Have the critic judge every program it has not judged yet."""
        if self.models.critic is None:
            return
        waiting = [(key, judged) for key, judged in self.judged.items() if judged.critic is None]
        for start in range(0, len(waiting), 32):
            part = waiting[start : start + 32]
            bodies = [self.names.to_letters(judged.candidate.body) for _, judged in part]
            judgements = self.models.critic.judge(self.prompt, bodies)
            for (key, judged), judgement in zip(part, judgements, strict=True):
                self.judged[key] = replace(judged, critic=judgement.passed)


def syntax_error(body: str) -> SyntaxError | None:
    """Return why a body does not parse as a function's body; None where it does."""
    lines = body.split("\n")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a model writes is no affair of the user's before it has passed
            ast.parse("async def _():\n" + "\n".join(f" {line}" for line in lines) if body.strip() else "def _():")
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError) as error:
        return SyntaxError(str(error) or type(error).__name__)
    return None


def compile_verdict(error: SyntaxError, examples: int) -> Verdict:
    """The Verdict of a program that does not compile: nothing was run."""
    message = f"{type(error).__name__}: {error.msg}"
    return Verdict(
        Outcome.COMPILE_ERROR, type(error).__name__, message, (ExampleResult(False, False, "", message),) * examples
    )
