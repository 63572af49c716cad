"""The course of a take, event by event."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenruimte.app import practice as p
from oefenruimte.domain.ids import RecordingId, ScenarioId
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.scenario import (
    Branch,
    Choice,
    Clip,
    End,
    Follow,
    Level,
    NextTurn,
    Scenario,
    Setting,
    Turn,
)

DISK_FULL = Problem(Code.DISK_FULL)


def turn(turn_id: str, follow: Follow) -> Turn:
    return Turn(turn_id, Clip(Path("/clip.mp4"), 1_000), "Zin.", "Jouw beurt.", (), (20, 60), follow)


def scenario(*turns: Turn) -> Scenario:
    return Scenario(
        id=ScenarioId("s"), version="1", title="T", summary="", setting=Setting.COUNTER, language="nl",
        level=Level.BEGIN, minutes=5, skills=(), citizen="Mevrouw", situation="", role="", goal="", facts=(),
        tips=(), behaviours=(), turns=turns, model_answers=(), pitfalls=(), credits="", licence="CC-BY-4.0",
        thumbnail=None, folder=Path("/"),
    )  # fmt: skip


ONE = scenario(turn("a", End()))
TWO = scenario(turn("a", NextTurn("b")), turn("b", End()))
FORK = scenario(
    turn("a", Choice("Hoe ging het?", (Branch("Warm", "b"), Branch("Koel", "c"), Branch("Klaar", None)), 1)),
    turn("b", End()),
    turn("c", NextTurn("b")),
)


def answer(turn_id: str, number: int = 1) -> p.Answer:
    return p.Answer(turn_id, RecordingId(f"r{number}"), 5_000)


def run(state: p.PracticeState, *events: p.Event) -> tuple[p.PracticeState, list[p.Effect]]:
    effects: list[p.Effect] = []
    for event in events:
        state, more = p.reduce(state, event)
        effects += more
    return state, effects


COUNT = (p.ClipEnded(), p.AnswerPressed(), p.SecondPassed(), p.SecondPassed(), p.SecondPassed())
RECORD = (*COUNT, p.RecordingStarted())


@pytest.mark.parametrize(("asked", "first"), [("b", "b"), ("", "a"), ("gone", "a")])
def test_it_may_begin_at_another_turn(asked: str, first: str) -> None:
    state, effects = p.begin(TWO, at=asked)
    assert effects == (p.PlayClip(first),)
    assert state.turns_expected == (1 if first == "b" else 2)


def test_only_one_turn_ends_after_that_turn() -> None:
    state, _ = p.begin(TWO, only=True)
    assert (state.turn_number, state.turns_expected) == (1, 1)
    state, effects = run(state, *RECORD, p.StopPressed(), p.Saved(answer("a")))
    assert state.phase == p.Done()
    assert effects[-1] == p.FinishTake()
    assert state.answers == (answer("a"),)
    state, _ = p.begin(FORK, at="a", only=True)
    state, _ = run(state, *RECORD, p.StopPressed(), p.Saved(answer("a")))
    assert state.phase == p.Done(), "a choice is not asked when there is nothing after it"


def test_one_turn_from_clip_to_looking_back() -> None:
    state, first = p.begin(ONE)
    assert first == (p.PlayClip("a"),)
    state, effects = run(state, *RECORD, p.Elapsed(5_000), p.StopPressed(), p.Saved(answer("a")))
    assert state.phase == p.Done()
    assert state.answers == (answer("a"),)
    assert effects == [
        p.StopClip(), p.PrepareRecording("a"), p.StartRecording("a"), p.StopRecording(), p.FinishTake(),
    ]  # fmt: skip


def test_counting_never_starts_by_itself() -> None:
    state, _ = run(p.begin(ONE)[0], p.ClipEnded(), p.SecondPassed(), p.SecondPassed(), p.SecondPassed())
    assert state.phase == p.Watching(ended=True)


def test_answering_before_the_clip_is_over_is_allowed() -> None:
    state, effects = run(p.begin(ONE)[0], p.AnswerPressed())
    assert state.phase == p.Counting(3)
    assert effects == [p.StopClip(), p.PrepareRecording("a")]


@pytest.mark.parametrize("seconds", [3, 5, 10])
def test_the_count_takes_as_long_as_was_set(seconds: int) -> None:
    state, _ = run(p.begin(ONE, seconds)[0], p.AnswerPressed(), *[p.SecondPassed()] * (seconds - 1))
    assert state.phase == p.Counting(1)
    state, effects = run(state, p.SecondPassed())
    assert state.phase == p.Starting()
    assert effects == [p.StartRecording("a")]


def test_without_a_count_recording_starts_at_once() -> None:
    state, effects = run(p.begin(ONE, 0)[0], p.AnswerPressed())
    assert state.phase == p.Starting()
    assert effects == [p.StopClip(), p.PrepareRecording("a"), p.StartRecording("a")]


def test_wait_a_moment_holds_the_count_and_starts_it_anew() -> None:
    state, _ = run(p.begin(ONE)[0], p.AnswerPressed(), p.SecondPassed(), p.HoldPressed(), p.SecondPassed())
    assert state.phase == p.Counting(2, held=True)
    assert run(state, p.HoldPressed())[0].phase == p.Counting(3)


def test_three_minutes_is_the_end_and_the_take_is_kept() -> None:
    state, _ = run(p.begin(ONE)[0], *RECORD, p.Elapsed(164_999))
    assert isinstance(state.phase, p.Recording)
    assert state.phase.seconds_left is None
    state, _ = run(state, p.Elapsed(165_000))
    assert isinstance(state.phase, p.Recording)
    assert state.phase.seconds_left == 15
    state, effects = run(state, p.Elapsed(180_000))
    assert state.phase == p.Saving()
    assert effects == [p.StopRecording()]


def test_a_turn_again_drops_only_this_turn_and_counts_again() -> None:
    done_first = (*RECORD, p.StopPressed(), p.Saved(answer("a", 1)))
    state, effects = run(p.begin(TWO)[0], *done_first, *RECORD, p.RetryPressed(), p.Saved(answer("b", 2)))
    assert state.phase == p.Counting(3)
    assert state.answers == (answer("a", 1),)
    assert state.reserve == answer("b", 2)
    assert effects[-2:] == [p.OfferUndo(answer("b", 2)), p.PrepareRecording("b")]


def test_undo_brings_the_turn_back_and_goes_on() -> None:
    state, _ = run(p.begin(TWO)[0], *RECORD, p.RetryPressed(), p.Saved(answer("a", 1)))
    state, effects = run(state, p.UndoRetry())
    assert state.answers == (answer("a", 1),)
    assert state.phase == p.Watching()
    assert state.turn_id == "b"
    assert effects == [p.DiscardRecording(), p.PlayClip("b")]


def test_undo_that_is_too_late_changes_nothing() -> None:
    state, _ = run(p.begin(ONE)[0], *RECORD, p.RetryPressed(), p.Saved(answer("a", 1)))
    state, effects = run(state, p.UndoExpired())
    assert effects == [p.DropAnswer(answer("a", 1))]
    assert run(state, p.UndoRetry()) == (state, [])


def test_the_dropped_turn_goes_when_the_new_one_is_kept() -> None:
    again = (p.RetryPressed(), p.Saved(answer("a", 1)))
    second = (p.SecondPassed(), p.SecondPassed(), p.SecondPassed(), p.RecordingStarted(), p.StopPressed())
    state, effects = run(p.begin(ONE)[0], *RECORD, *again, *second, p.Saved(answer("a", 2)))
    assert state.answers == (answer("a", 2),)
    assert effects[-2:] == [p.DropAnswer(answer("a", 1)), p.FinishTake()]


@pytest.mark.parametrize(("index", "turn_id"), [(0, "b"), (1, "c"), (None, "c")])
def test_a_choice_leads_to_its_branch(index: int | None, turn_id: str) -> None:
    state, _ = run(p.begin(FORK)[0], *RECORD, p.StopPressed(), p.Saved(answer("a")))
    assert state.phase == p.Choosing()
    state, effects = run(state, p.BranchChosen(index))
    assert state.turn_id == turn_id
    assert effects == [p.PlayClip(turn_id)]


def test_a_choice_can_be_the_end_and_a_wrong_number_is_nothing() -> None:
    state, _ = run(p.begin(FORK)[0], *RECORD, p.StopPressed(), p.Saved(answer("a")))
    assert run(state, p.BranchChosen(9)) == (state, [])
    assert run(state, p.BranchChosen(2))[1] == [p.FinishTake()]


def test_an_interrupted_turn_is_kept_and_the_learner_chooses() -> None:
    state, effects = run(p.begin(TWO)[0], *RECORD, p.Saved(answer("a"), DISK_FULL))
    assert state.phase == p.Interrupted(DISK_FULL, kept=True)
    assert effects[-1] == p.StartRecording("a")
    done, more = run(state, p.ContinuePressed())
    assert done.phase == p.Done()
    assert more == [p.FinishTake()]
    again, more = run(state, p.RetryPressed())
    assert again.answers == ()
    assert again.phase == p.Counting(3)
    assert more == [p.OfferUndo(answer("a")), p.PrepareRecording("a")]


def test_a_recording_that_did_not_begin_can_be_tried_again() -> None:
    state, _ = run(p.begin(ONE)[0], *COUNT, p.NotSaved(DISK_FULL))
    assert state.phase == p.Interrupted(DISK_FULL, kept=False)
    assert run(state, p.ContinuePressed()) == (state, [])
    assert run(state, p.RetryPressed())[1] == [p.PrepareRecording("a")]


def test_what_was_recorded_before_is_kept_when_a_later_turn_does_not_begin() -> None:
    state, _ = run(p.begin(TWO)[0], *RECORD, p.StopPressed(), p.Saved(answer("a")), *COUNT)
    state, _ = run(state, p.NotSaved(DISK_FULL))
    assert run(state, p.ContinuePressed())[1] == [p.FinishTake()]


def test_the_count_can_be_skipped_also_while_it_is_held() -> None:
    counting, _ = run(p.begin(ONE)[0], p.AnswerPressed())
    held, _ = run(counting, p.HoldPressed())
    for state in (counting, held):
        state, effects = run(state, p.BeginNow())
        assert state.phase == p.Starting()
        assert effects == [p.StartRecording("a")]


def test_a_turn_can_be_done_again_at_the_choice_and_put_back() -> None:
    state, _ = run(p.begin(FORK)[0], *RECORD, p.StopPressed(), p.Saved(answer("a")))
    again, effects = run(state, p.RetryPressed())
    assert again.phase == p.Counting(3)
    assert again.answers == ()
    assert effects == [p.OfferUndo(answer("a")), p.PrepareRecording("a")]
    assert run(again, p.UndoRetry()) == (state, [p.DiscardRecording()])


def test_undo_at_the_clip_goes_on_as_if_the_turn_was_never_dropped() -> None:
    state, _ = run(p.begin(TWO)[0], *RECORD, p.RetryPressed(), p.Saved(answer("a", 1)), p.ReplayPressed())
    assert state.phase == p.Watching()
    state, effects = run(state, p.UndoRetry())
    assert (state.turn_id, state.answers) == ("b", (answer("a", 1),))
    assert effects == [p.StopClip(), p.PlayClip("b")]


def test_undo_while_the_new_answer_is_being_saved_keeps_the_old_one() -> None:
    again = (p.RetryPressed(), p.Saved(answer("a", 1)))
    second = (p.BeginNow(), p.RecordingStarted(), p.StopPressed(), p.UndoRetry())
    state, _ = run(p.begin(TWO)[0], *RECORD, *again, *second)
    kept, effects = run(state, p.Saved(answer("a", 2)))
    assert kept.answers == (answer("a", 1),)
    assert effects == [p.DropAnswer(answer("a", 2)), p.PlayClip("b")]
    assert run(state, p.NotSaved(DISK_FULL)) == (kept, [p.PlayClip("b")])


def test_undo_after_an_interruption_brings_the_whole_answer_back() -> None:
    again = (p.RetryPressed(), p.Saved(answer("a", 1)), p.BeginNow(), p.RecordingStarted())
    state, _ = run(p.begin(TWO)[0], *RECORD, *again, p.Saved(answer("a", 2), DISK_FULL))
    kept, effects = run(state, p.UndoRetry())
    assert kept.answers == (answer("a", 1),)
    assert effects == [p.DropAnswer(answer("a", 2)), p.PlayClip("b")]
    state, _ = run(p.begin(TWO)[0], *RECORD, *again, p.NotSaved(DISK_FULL))
    assert run(state, p.UndoRetry()) == (kept, [p.PlayClip("b")])


def test_leaving_asks_first_once_something_was_done() -> None:
    state, effects = run(p.begin(ONE)[0], p.LeavePressed())
    assert state.phase == p.Left()
    assert effects == [p.StopClip(), p.AbandonTake()]
    state, effects = run(p.begin(ONE)[0], *RECORD, p.LeavePressed())
    assert state.asking_to_leave
    assert isinstance(state.phase, p.Recording)
    assert not run(state, p.LeaveCancelled())[0].asking_to_leave
    state, effects = run(state, p.LeaveConfirmed())
    assert state.phase == p.Left()
    assert effects == [p.StopClip(), p.DiscardRecording(), p.AbandonTake()]


def test_a_recording_that_arrives_after_leaving_is_dropped() -> None:
    state, _ = run(p.begin(ONE)[0], *RECORD, p.StopPressed(), p.LeavePressed(), p.LeaveConfirmed())
    assert run(state, p.Saved(answer("a")))[1] == [p.DropAnswer(answer("a"))]


@pytest.mark.parametrize(
    ("before", "on_pause", "then", "on_going_on"),
    [
        ((), [p.PauseClip()], p.Watching(), [p.ResumeClip()]),
        ((p.PausePressed(),), [], p.Watching(paused=True), []),
        ((p.ClipEnded(),), [], p.Watching(ended=True), []),
        ((p.AnswerPressed(),), [p.DiscardRecording()], p.Watching(ended=True), []),
        ((p.AnswerPressed(), p.BeginNow()), [p.DiscardRecording()], p.Watching(ended=True), []),
        (RECORD, [p.DiscardRecording()], p.Watching(ended=True), []),
    ],
)
def test_a_pause_goes_on_where_one_was(
    before: tuple[p.Event, ...], on_pause: list[p.Effect], then: p.Phase, on_going_on: list[p.Effect]
) -> None:
    state, _ = run(p.begin(TWO)[0], *before)
    resting, effects = run(state, p.RestPressed())
    assert effects == on_pause
    assert isinstance(resting.phase, p.Resting)
    assert resting.phase.dropped is (before == RECORD)
    # Nothing happens by itself, and a pause within a pause is nothing.
    assert run(resting, p.ClipEnded(), p.SecondPassed(), p.Elapsed(9), p.RestPressed()) == (resting, [])
    assert run(resting, p.NotSaved(DISK_FULL)) == (resting, [])
    state, effects = run(resting, p.RestOver())
    assert (state.phase, effects) == (then, on_going_on)


@pytest.mark.parametrize("stop", [p.StopForNow(), p.LeavePressed()])
def test_stopping_for_now_keeps_what_was_answered(stop: p.Event) -> None:
    nothing, effects = run(p.begin(TWO)[0], p.RestPressed(), stop)
    assert nothing.phase == p.Left()
    assert effects[-2:] == [p.StopClip(), p.AbandonTake()]

    kept, _ = run(p.begin(TWO)[0], *RECORD, p.StopPressed(), p.Saved(answer("a")), p.AnswerPressed())
    kept, effects = run(kept, p.RestPressed(), stop)
    assert kept.phase == p.Done(early=True)
    assert kept.answers == (answer("a"),)
    assert effects[-2:] == [p.StopClip(), p.FinishTake()]


def test_an_answer_can_be_put_back_from_the_pause() -> None:
    state, _ = run(p.begin(TWO)[0], *RECORD, p.StopPressed(), p.Saved(answer("a")))
    first = answer("b", 2)
    state, _ = run(state, *RECORD, p.RetryPressed(), p.Saved(first), p.RestPressed())
    state, effects = run(state, p.UndoRetry())
    assert state.phase == p.Done()
    assert state.answers == (answer("a"), first)
    assert effects == [p.StopClip(), p.FinishTake()]


def test_turn_numbers() -> None:
    state, _ = p.begin(TWO)
    assert (state.turn_number, state.turns_expected) == (1, 2)
    state, _ = run(state, *RECORD, p.StopPressed(), p.Saved(answer("a")))
    assert (state.turn_number, state.turns_expected) == (2, 2)
    state, _ = run(p.begin(FORK)[0], *RECORD, p.StopPressed(), p.Saved(answer("a")))
    assert (state.turn_number, state.turns_expected) == (1, 3)  # default road a, c, b


EVENTS: list[p.Event] = [
    p.ClipEnded(), p.ReplayPressed(), p.PausePressed(), p.AnswerPressed(), p.SecondPassed(), p.HoldPressed(),
    p.BeginNow(), p.RecordingStarted(), p.Elapsed(1_000), p.Elapsed(170_000), p.StopPressed(),
    p.RetryPressed(), p.UndoRetry(), p.UndoExpired(), p.NotSaved(DISK_FULL), p.BranchChosen(0),
    p.BranchChosen(None), p.ContinuePressed(), p.LeavePressed(), p.LeaveConfirmed(), p.LeaveCancelled(),
    p.RestPressed(), p.RestOver(), p.StopForNow(),
]  # fmt: skip


@settings(max_examples=300)
def flawed(turn_id: str, *flaws: Flaw, number: int = 1) -> p.Answer:
    return p.Answer(turn_id, RecordingId(f"r{number}"), 5_000, flaws)


def test_an_answer_with_a_flaw_asks_first() -> None:
    silent = flawed("a", Flaw.SILENT)
    asked, effects = run(p.begin(TWO)[0], *RECORD, p.StopPressed(), p.Saved(silent))
    assert asked.phase == p.Flawed((Flaw.SILENT,))
    assert (asked.answers, asked.turn_number) == ((silent,), 1)
    assert effects[-1] == p.StopRecording()
    # Nothing happens by itself.
    assert run(asked, p.ClipEnded(), p.SecondPassed(), p.StopPressed()) == (asked, [])

    on, effects = run(asked, p.ContinuePressed())
    assert on.phase == p.Watching()
    assert on.answers == (silent,)
    assert effects == [p.PlayClip("b")]

    again, effects = run(asked, p.RetryPressed())
    assert again.phase == p.Counting(3)
    assert (again.answers, again.reserve) == ((), silent)
    assert effects == [p.OfferUndo(silent), p.PrepareRecording("a")]


def test_after_the_last_turn_going_on_is_looking_back() -> None:
    asked, _ = run(p.begin(ONE)[0], *RECORD, p.StopPressed(), p.Saved(flawed("a", Flaw.DARK)))
    state, effects = run(asked, p.ContinuePressed())
    assert state.phase == p.Done()
    assert effects == [p.FinishTake()]


@pytest.mark.parametrize(
    ("second", "asks"),
    [((Flaw.SILENT,), False), ((), False), ((Flaw.DARK,), True), ((Flaw.DARK, Flaw.SILENT), True)],
)
def test_who_went_on_is_not_asked_the_same_again(second: tuple[Flaw, ...], asks: bool) -> None:
    state, _ = run(p.begin(TWO)[0], *RECORD, p.StopPressed(), p.Saved(flawed("a", Flaw.SILENT)))
    state, _ = run(state, p.ContinuePressed(), *RECORD, p.StopPressed())
    state, _ = run(state, p.Saved(flawed("b", *second, number=2)))
    assert state.phase == (p.Flawed(second) if asks else p.Done())


def test_a_recording_that_ended_by_itself_tells_only_that() -> None:
    state, _ = run(p.begin(ONE)[0], *RECORD, p.Saved(flawed("a", Flaw.SILENT), DISK_FULL))
    assert state.phase == p.Interrupted(DISK_FULL, kept=True)


def test_who_does_the_turn_again_is_not_asked() -> None:
    state, effects = run(p.begin(ONE)[0], *RECORD, p.RetryPressed(), p.Saved(flawed("a", Flaw.SILENT)))
    assert isinstance(state.phase, p.Counting)
    assert effects[-2:] == [p.OfferUndo(flawed("a", Flaw.SILENT)), p.PrepareRecording("a")]


def test_the_answer_of_before_can_be_put_back_instead_of_one_with_a_flaw() -> None:
    first, second = answer("a", 1), flawed("a", Flaw.DARK, number=2)
    state, _ = run(p.begin(TWO)[0], *RECORD, p.RetryPressed(), p.Saved(first))
    state, _ = run(state, p.BeginNow(), p.RecordingStarted(), p.StopPressed(), p.Saved(second))
    assert state.phase == p.Flawed((Flaw.DARK,))
    state, effects = run(state, p.UndoRetry())
    assert state.answers == (first,)
    assert effects == [p.DropAnswer(second), p.PlayClip("b")]


@given(st.lists(st.sampled_from([*EVENTS, "saved", "saved-broken"]), max_size=40))
def test_whatever_happens_no_recording_is_both_kept_and_dropped(events: list[p.Event | str]) -> None:
    """Also: nothing raises, the end is the end, and every recording that was sealed is accounted for."""
    state, _ = p.begin(FORK)
    number = 0
    sealed: set[str] = set()
    dropped: list[str] = []
    finished = 0
    for event in events:
        if isinstance(event, str):
            if not isinstance(state.phase, p.Saving | p.Recording):
                continue
            number += 1
            made = answer(state.turn_id, number)
            sealed.add(made.recording_id)
            event = p.Saved(made, DISK_FULL if event == "saved-broken" else None)
        before = state
        state, effects = p.reduce(state, event)
        dropped += [effect.answer.recording_id for effect in effects if isinstance(effect, p.DropAnswer)]
        finished += sum(isinstance(effect, p.FinishTake | p.AbandonTake) for effect in effects)
        if isinstance(before.phase, p.Done):
            assert state.phase == before.phase
    kept = {one.recording_id for one in state.answers}
    reserve = {state.reserve.recording_id} if state.reserve else set()
    assert len(dropped) == len(set(dropped))
    assert not kept & set(dropped)
    assert finished <= 1
    if not isinstance(state.phase, p.Left):
        assert sealed == kept | reserve | set(dropped)
