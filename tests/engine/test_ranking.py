"""The order of suggestions, rule by rule, and groups that count copies."""

from __future__ import annotations

from engine.ranking import Judged, behaviour_key, canonical, clusters, rank
from engine.suggestions import Candidate, Origin
from engine.verdict import ExampleResult, Outcome, Verdict


def judged(
    body: str,
    passed: str = "11",
    *,
    critic: float | None = 0.5,
    logprob: float = -1.0,
    copies: int = 1,
    behaviour: str = "",
) -> Judged:
    """A candidate; `passed` has a 1 for each Example that passed."""
    results = tuple(ExampleResult(mark == "1", False, "", "") for mark in passed)
    outcome = Outcome.PASSED_TEST if "0" not in passed else Outcome.FAILED_TEST
    verdict = Verdict(outcome, "", "", results, behaviour)
    return Judged(Candidate(body, (1,), (logprob,), Origin.SAMPLE, 0), verdict, copies, critic)


def order(*candidates: Judged) -> list[str]:
    """Bodies, best first; the same whichever way round they come."""
    ranked = [pair[0].candidate.body for pair in rank(candidates)]
    assert ranked == [pair[0].candidate.body for pair in rank(candidates[::-1])]
    return ranked


def test_examples_passed_come_first() -> None:
    worse = judged("return 1", "10", critic=0.9, logprob=-0.1, copies=50)
    better = judged("return some_very_long_expression", "11", critic=0.1, logprob=-9.0)
    assert order(worse, better) == [better.candidate.body, worse.candidate.body]


def test_then_agreement() -> None:
    alone = judged("return 1", critic=0.9, logprob=-9.0, behaviour="x")
    first = judged("return some_very_long_expression", critic=0.1, logprob=-9.0, behaviour="y")
    second = judged("return some_other_long_expression", critic=0.05, logprob=-8.9, behaviour="y")
    assert order(alone, first, second) == [second.candidate.body, first.candidate.body, alone.candidate.body]


def test_one_likely_program_outweighs_several_that_chance_brought_up() -> None:
    likely = judged("return 1", logprob=-1.0, behaviour="x")
    chance = [judged(f"return {n}", logprob=-7.0 - n / 10, copies=3, behaviour="y") for n in range(2, 9)]
    assert order(likely, *chance)[0] == "return 1"


def test_then_the_critic() -> None:
    unsure = judged("return 1", critic=0.3, logprob=-0.8)
    sure = judged("return some_very_long_expression", critic=0.4, logprob=-0.9)
    unjudged = judged("return 2", critic=None, logprob=-0.75)
    assert order(unsure, sure, unjudged) == [sure.candidate.body, unsure.candidate.body, unjudged.candidate.body]


def test_then_log_probability() -> None:
    likely = judged("return some_very_long_expression", logprob=-0.8)
    unlikely = judged("return 1", logprob=-0.9)
    assert order(unlikely, likely) == [likely.candidate.body, unlikely.candidate.body]


def test_then_brevity() -> None:
    assert order(judged("return 1 + 1"), judged("return 2")) == ["return 2", "return 1 + 1"]


def test_groups_count_copies() -> None:
    members = [
        judged("return 1", copies=3, behaviour="x"),
        judged("return 2", copies=2, behaviour="x"),
        judged("return 3", copies=4, behaviour="y"),
    ]
    assert sorted(clusters(members).values()) == [4, 5]
    assert [(pair.candidate.body, size) for pair, size in rank(members)] == [
        ("return 1", 5),
        ("return 2", 5),
        ("return 3", 4),
    ]


def test_the_same_behaviour_on_probes_with_other_examples_passed_is_another_group() -> None:
    assert behaviour_key(judged("return 1", "10", behaviour="x")) != behaviour_key(
        judged("return 1", "01", behaviour="x")
    )
    assert behaviour_key(judged("return 1", behaviour="x")) == behaviour_key(judged("return 2", behaviour="x"))


def test_without_probes_only_equal_programs_agree() -> None:
    assert behaviour_key(judged("return 1")) != behaviour_key(judged("return 2"))
    assert behaviour_key(judged("return 1")) == behaviour_key(judged("return (1)  # one"))
    assert {size for _, size in rank([judged("return 1", copies=2), judged("return 2", copies=3)])} == {3, 2}


def test_canonical() -> None:
    assert canonical("x = 1\nreturn   x") == canonical("x=1 # one\n\nreturn (x)")
    assert canonical("return x") != canonical("return y")
    assert canonical("await g()") == canonical("await  g()")
    for broken in ("return (", "", "return '\0'", "(" * 5000):
        assert canonical(broken) == broken


def test_nothing_to_rank() -> None:
    assert rank([]) == []
