"""The search by script: what is generated, what from, how many, and when it ends. Verdicts are real."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import Future

import pytest
from scripted import DOUBLE, ScriptedActor, ScriptedCritic, scripted_models

from engine.critical_sampling import REPAIRED, Search, SearchSettings, Strategy, compile_verdict, syntax_error
from engine.library import Library, wordings
from engine.models import Models
from engine.program import assemble
from engine.prompt import implement_prompt, repair_prompt
from engine.ranking import Judged, canonical
from engine.reading import read_tasks
from engine.suggestions import Origin, Progress
from engine.tasks import Task
from engine.verdict import Outcome, Verdict
from engine.verifier import Limits, ModuleTemplate, Verifier

RIGHT, ALSO_RIGHT, HALF, WRONG, RAISES, BROKEN = (
    "return n * 2", "return n + n", "return 4", "return n * 3", "return n / 0", "return (n",
)  # fmt: skip
TEMPLATE = ModuleTemplate("import math\n", "/nowhere/double.py", "double_module")

Searching = Callable[..., Search]


class Recorder:
    """Submits to a real verifier and remembers what was submitted."""

    def __init__(self, task: Task, verifier: Verifier) -> None:
        self.task, self.verifier = task, verifier
        self.bodies: list[str] = []

    def __call__(self, body: str) -> Future[Verdict]:
        self.bodies.append(body)
        return self.verifier.submit(assemble(DOUBLE, self.task, body).text, self.task.examples)


@pytest.fixture
def task() -> Task:
    return read_tasks(DOUBLE)[0]


@pytest.fixture
def recorder(task: Task, search_verifier: Verifier) -> Recorder:
    search_verifier.open(TEMPLATE)
    return Recorder(task, search_verifier)


@pytest.fixture
def searching(task: Task, recorder: Recorder) -> Searching:
    """Makes a Search; without `enough` it never stops early."""

    def make(
        models: Models,
        strategy: Strategy,
        budget: int,
        *,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        **more: object,
    ) -> Search:
        settings = SearchSettings(strategy, budget, **{"enough": 0, **more})  # type: ignore[arg-type]
        return Search(task, models, recorder, settings, progress, cancelled)

    return make


def by_body(judged: list[Judged]) -> dict[str, Judged]:
    return {each.candidate.body: each for each in judged}


def test_sample_is_the_first_program_and_nothing_else(searching: Searching) -> None:
    actor = ScriptedActor([WRONG, RIGHT])
    search = searching(scripted_models(actor), Strategy.SAMPLE, 50)
    assert [j.candidate.body for j in search.run()] == [WRONG]
    assert search.generated == 1
    assert search.first_verified_seconds is None


def test_filter_draws_the_whole_budget(searching: Searching, recorder: Recorder) -> None:
    actor = ScriptedActor([WRONG, RIGHT, RAISES, BROKEN, HALF])
    search = searching(scripted_models(actor), Strategy.FILTER, 10, seed=7)
    judged = by_body(search.run())
    assert search.generated == 10
    assert {body: j.verdict.outcome for body, j in judged.items()} == {
        WRONG: Outcome.FAILED_TEST, RIGHT: Outcome.PASSED_TEST, RAISES: Outcome.RUNTIME_ERROR,
        BROKEN: Outcome.COMPILE_ERROR, HALF: Outcome.FAILED_TEST,
    }  # fmt: skip
    assert {j.copies for j in judged.values()} == {2}
    assert judged[HALF].verdict.passed == 1
    assert sorted(recorder.bodies) == sorted([WRONG, RIGHT, RAISES, HALF])  # once each, what does not parse never
    assert [(c.count, c.seed, c.first, c.prefixes) for c in actor.calls] == [(10, 7, 0, [])]
    assert search.first_verified_seconds is not None
    assert [judged[body].candidate.index for body in (WRONG, RIGHT, RAISES, BROKEN, HALF)] == [0, 1, 2, 3, 4]


def test_programs_that_differ_in_layout_only_are_one(searching: Searching, recorder: Recorder) -> None:
    actor = ScriptedActor([RIGHT, "return (n * 2)  # twice", "\nreturn n*2\n"])
    (judged,) = searching(scripted_models(actor), Strategy.FILTER, 9).run()
    assert (judged.copies, recorder.bodies) == (9, [RIGHT])


def test_critical_refines_what_passes(searching: Searching) -> None:
    actor = ScriptedActor([WRONG, RIGHT], endings=("+ n", "* 2"))
    critic = ScriptedCritic(sure_after="return a ")
    search = searching(scripted_models(actor, critic), Strategy.CRITICAL, 20, seed=3)
    judged = by_body(search.run())
    assert search.generated == 20
    first, *rounds = actor.calls
    assert (first.count, first.prefixes) == (10, [])
    assert sum(call.count for call in rounds) == 10
    assert rounds[0].prefixes == ["return a "] * rounds[0].count  # cut where the critic is surest
    assert [call.first for call in actor.calls] == [
        sum(c.count for c in actor.calls[:i]) for i in range(len(actor.calls))
    ]
    assert rounds[0].settings.temperature > first.settings.temperature
    assert {call.seed for call in actor.calls} == {3}
    assert judged[ALSO_RIGHT].candidate.origin is Origin.REFINE
    assert judged[RIGHT].candidate.origin is Origin.SAMPLE  # where it first came from
    assert judged[ALSO_RIGHT].verdict.outcome is Outcome.PASSED_TEST
    # The critic reads programs as the actor writes them, with letters for parameters.
    assert set(critic.judged) >= {re.sub(r"\bn\b", "a", body) for body in judged}
    assert all(j.critic is not None for j in judged.values())


def library_of(*bodies: str) -> Library:
    """A library of tasks that say what `double` says, the first body's most of all."""
    proses = [f"Return twice the number{' or so' * place}" for place in range(len(bodies))]
    return Library.of(
        wording
        for place, (body, prose) in enumerate(zip(bodies, proses, strict=True))
        for wording in wordings(f"known{place}", "def known(n: int) -> int:", body, [prose], ())
    )


def test_critical_tries_what_solved_similar_tasks_first(searching: Searching) -> None:
    actor = ScriptedActor([HALF], endings=("+ n", "* 2"))
    models = scripted_models(actor, library=library_of(WRONG, RIGHT, RAISES))
    search = searching(models, Strategy.CRITICAL, 14)
    judged = by_body(search.run())
    assert search.generated == 14
    recalled = {body: j.candidate.index for body, j in judged.items() if j.candidate.origin is Origin.RECALL}
    assert recalled == {WRONG: 0, RIGHT: 1, RAISES: 2}  # in the task's own names, nearest first
    assert judged[RIGHT].verdict.outcome is Outcome.PASSED_TEST
    # What passes is weighed by the actor, as if it had written it.
    assert judged[RIGHT].candidate.logprobs == (-0.1,) * len(RIGHT)
    assert judged[WRONG].candidate.logprobs == ()
    first = actor.calls[0]
    assert (first.first, first.count, first.greedy) == (3, 4, 1)


def test_plain_strategies_recall_nothing(searching: Searching) -> None:
    models = scripted_models(ScriptedActor([WRONG]), library=library_of(RIGHT))
    for strategy in (Strategy.SAMPLE, Strategy.FILTER):
        assert list(by_body(searching(models, strategy, 6).run())) == [WRONG]


def test_a_recalled_program_that_fails_is_repaired(searching: Searching, task: Task) -> None:
    actor, repairer = ScriptedActor([RAISES]), ScriptedActor([RIGHT])
    models = scripted_models(actor, repair=repairer, library=library_of(HALF))
    judged = by_body(searching(models, Strategy.CRITICAL, 8).run())
    assert judged[RIGHT].candidate.origin is Origin.REPAIR
    assert repairer.calls[0].prompt == repair_prompt(task, HALF, judged[HALF].verdict)


def test_refining_without_a_critic_cuts_in_the_middle(searching: Searching) -> None:
    actor = ScriptedActor([RIGHT], endings=(" n + n",))
    searching(scripted_models(actor), Strategy.CRITICAL, 4).run()
    assert actor.calls[1].prefixes == [RIGHT[: len(RIGHT) // 2]] * actor.calls[1].count


def test_a_whole_program_is_no_seed(searching: Searching) -> None:
    search = searching(scripted_models(ScriptedActor([RIGHT]), ScriptedCritic()), Strategy.FILTER, 1)
    (judged,) = search.run()
    assert search.seed_of(judged.candidate) == "r"
    short = searching(scripted_models(ScriptedActor(["n"]), ScriptedCritic()), Strategy.FILTER, 1)
    assert short.seed_of(short.run()[0].candidate) == ""


def test_critical_repairs_where_nothing_passes(searching: Searching, task: Task) -> None:
    actor = ScriptedActor([WRONG, RAISES, HALF, BROKEN, "return 1", "return 2"])
    repairer = ScriptedActor([WRONG, ALSO_RIGHT])
    critic = ScriptedCritic(likes=["return 2"])
    search = searching(scripted_models(actor, critic, repairer), Strategy.CRITICAL, 24, seed=5)
    judged = by_body(search.run())
    assert search.generated == 24
    assert judged[ALSO_RIGHT].candidate.origin is Origin.REPAIR
    # Most examples passed first, then the better outcome, then the critic.
    prompts = [call.prompt for call in repairer.calls[:REPAIRED]]
    assert len(prompts) == REPAIRED
    assert prompts[:2] == [repair_prompt(task, body, judged[body].verdict) for body in (HALF, "return 2")]
    assert prompts[0].startswith("# repair FAILED_TEST WrongOutput: double(5) gave 4, expected 10\nreturn 4\n# task\n")
    assert prompts[0].endswith(implement_prompt(task))
    assert {call.seed for call in repairer.calls} == {6}
    # Once something passes, rounds refine.
    assert actor.calls[-1].prefixes


def test_critical_without_a_repair_model_goes_on_sampling(searching: Searching) -> None:
    actor = ScriptedActor([WRONG])
    search = searching(scripted_models(actor), Strategy.CRITICAL, 12)
    search.run()
    assert search.generated == sum(call.count for call in actor.calls) == 12
    assert all(not call.prefixes for call in actor.calls)


@pytest.mark.parametrize("budget", [1, 2, 3, 7, 16])
@pytest.mark.parametrize("bodies", [[WRONG], [RIGHT], [WRONG, RAISES, BROKEN, HALF, "pass"]])
def test_budgets_are_used_up_and_never_exceeded(searching: Searching, bodies: list[str], budget: int) -> None:
    actor, repairer = ScriptedActor(bodies, endings=("n", "", "n + n")), ScriptedActor([WRONG])
    search = searching(scripted_models(actor, ScriptedCritic(), repairer), Strategy.CRITICAL, budget)
    judged = search.run()
    assert search.generated == budget
    assert sum(call.count for call in [*actor.calls, *repairer.calls]) == budget
    assert sum(j.copies for j in judged) == budget  # duplicates are counted


def test_the_search_stops_when_enough_agree(searching: Searching) -> None:
    actor = ScriptedActor([WRONG, RIGHT])
    search = searching(scripted_models(actor), Strategy.FILTER, 5000, enough=3)
    judged = by_body(search.run())
    assert search.generated < 5000
    assert judged[RIGHT].copies >= 3


def test_different_programs_without_probes_do_not_agree(searching: Searching) -> None:
    actor = ScriptedActor([f"return n * 2 + {number} * 0" for number in range(12)])
    search = searching(scripted_models(actor), Strategy.FILTER, 12, enough=2)
    assert len(search.run()) == search.generated == 12


def test_cancelling_ends_with_what_there_is(searching: Searching) -> None:
    seen: list[Progress] = []
    actor = ScriptedActor([WRONG, RIGHT, *(f"return {number}" for number in range(2000))])
    search = searching(
        scripted_models(actor), Strategy.FILTER, 2000, progress=seen.append, cancelled=lambda: len(seen) >= 2
    )
    judged = search.run()
    assert 2 <= len(judged) < 2000
    assert search.generated < 2000


def test_cancelled_from_the_start(searching: Searching) -> None:
    search = searching(scripted_models(ScriptedActor([RIGHT])), Strategy.CRITICAL, 20, cancelled=lambda: True)
    assert (search.run(), search.generated) == ([], 0)


def test_the_deadline_does_not_wait_for_programs_that_hang(task: Task, search_verifier: Verifier) -> None:
    del search_verifier  # skips where nothing isolates
    with Verifier(limits=Limits(example_seconds=3.0, candidate_seconds=9.0), parallel=1) as verifier:
        verifier.open(TEMPLATE)
        actor = ScriptedActor([f"while True:\n    n += {number}" for number in range(30)])
        settings = SearchSettings(Strategy.FILTER, 30, deadline_seconds=0.3, enough=0)
        search = Search(task, scripted_models(actor), Recorder(task, verifier), settings)
        judged = search.run()
    assert judged == []  # had it waited, each would have a time-out's verdict
    assert 0 < search.generated <= 30
    assert search.pending == {}


def test_no_time_no_programs(searching: Searching) -> None:
    search = searching(scripted_models(ScriptedActor([RIGHT])), Strategy.CRITICAL, 20, deadline_seconds=-1.0)
    assert (search.run(), search.generated) == ([], 0)


def test_progress(searching: Searching) -> None:
    seen: list[Progress] = []
    searching(
        scripted_models(ScriptedActor([WRONG, HALF, RIGHT, BROKEN])), Strategy.FILTER, 8, progress=seen.append
    ).run()
    assert len(seen) == 8  # once for each program, seen before or not
    assert (seen[-1].budget, seen[-1].best_passed, seen[-1].total, seen[-1].passing) == (8, 2, 2, 1)
    assert [p.best_passed for p in seen] == sorted(p.best_passed for p in seen)


def test_settings_override_the_models_defaults(searching: Searching) -> None:
    actor = ScriptedActor([RIGHT])
    searching(scripted_models(actor), Strategy.FILTER, 1, temperature=0.3, max_tokens=7).run()
    used = actor.calls[0].settings
    assert (used.temperature, used.top_p, used.max_tokens) == (0.3, 0.95, 7)


@pytest.mark.parametrize("body", ["", "return (", "return '\0'", "x = = 1", "  return 1\nreturn 2"])
def test_syntax_error_finds(body: str) -> None:
    error = syntax_error(body)
    assert isinstance(error, SyntaxError)
    verdict = compile_verdict(error, 2)
    assert (verdict.outcome, verdict.passed, verdict.total) == (Outcome.COMPILE_ERROR, 0, 2)
    assert verdict.message.startswith(verdict.sub_type + ": ")


@pytest.mark.parametrize(
    "body", ["pass", "return 1", "x = 1\n\nreturn x", "yield 1", "await f()", 'return """\na\n"""']
)
def test_syntax_error_accepts(body: str) -> None:
    assert syntax_error(body) is None


def test_what_a_model_writes_brings_no_warning(recwarn: pytest.WarningsRecorder) -> None:
    """Python warns of `1if x`, `x is 4` and `'\\d'`, on a user's terminal, of a program they never see."""
    for body in ("return 1if n else 2", "return n is 4", "return '\\d'"):
        assert syntax_error(body) is None
        assert canonical(body) != body
    assert not recwarn.list


def test_every_failed_program_is_repaired_before_one_is_repaired_again(searching: Searching, task: Task) -> None:
    actor = ScriptedActor([f"return {n}" for n in range(20, 32)])
    repairer = ScriptedActor([WRONG])
    searching(scripted_models(actor, repair=repairer), Strategy.CRITICAL, 24).run()
    prompts = [call.prompt for call in repairer.calls]
    assert len(prompts) > REPAIRED
    assert len(set(prompts)) == len(prompts)
    assert [call.greedy for call in repairer.calls] == [1] * len(prompts)
