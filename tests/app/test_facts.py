"""What is measured about a take is kept with it, measured once, and gone with it."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest

from fakes.measuring import FakeMeasuring
from fakes.session import THREE_TURNS, add_take, make_desk, make_scenarios, make_session
from fakes.sounds import phrases, recording, silence
from oefenruimte.app.facts import Facts, loudness_band, measuring_with, pace_band
from oefenruimte.app.session import Session
from oefenruimte.domain.facts import (
    AnswerFacts,
    Loudness,
    Pace,
    Span,
    TakeFacts,
    VoiceFacts,
)
from oefenruimte.domain.ids import TakeId, new_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.recording import RecordingFacts


@pytest.fixture(scope="module")
def scenarios(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_scenarios(tmp_path_factory.mktemp("oefeningen") / "alle")


@pytest.fixture
def session(tmp_path: Path, scenarios: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path, scenarios=scenarios))
    yield session
    session.close()


def answers(count: int) -> list[AnswerFacts]:
    return [
        AnswerFacts(VoiceFacts(9_000, (Span(100 + place, 5_000),), 4.0, -20.0, -60.0))
        for place in range(count)
    ]


def facts_with(session: Session, fake: FakeMeasuring) -> Facts:
    return Facts(session.takes._store, session.takes, fake)


def test_measured_once_and_kept(session: Session) -> None:
    take = add_take(session, THREE_TURNS, answers=2)
    told = answers(2)
    fake = FakeMeasuring(iter(told))
    facts = facts_with(session, fake)
    assert facts.kept(take.id) is None
    progress: list[float] = []
    assert facts.of(take.id, progress=progress.append) == TakeFacts(tuple(told))
    assert progress == [0.25, 0.75, 1.0]
    assert facts.kept(take.id) == TakeFacts(tuple(told))
    assert facts.of(take.id, progress=progress.append) == TakeFacts(tuple(told))
    assert progress[3:] == [1.0]
    assert len(fake.sizes) == 2
    assert fake.begun == fake.ended == 1
    # Another opening of the same room knows it as well.
    assert facts_with(session, FakeMeasuring(iter(()))).of(take.id) == TakeFacts(tuple(told))


def test_only_an_answer_that_is_new_is_measured(session: Session) -> None:
    take = add_take(session, THREE_TURNS, answers=2)
    first, second, other = answers(3)
    facts_with(session, FakeMeasuring(iter((first, second)))).of(take.id)
    renewed = add_take(session, THREE_TURNS).recordings[0]
    with session.takes._store.unit() as unit:
        unit.takes.drop_recording(renewed.id)
        unit.takes.replace_recording(take.id, take.recordings[1].id, renewed)
    fake = FakeMeasuring(iter((other,)))
    facts = facts_with(session, fake)
    assert facts.kept(take.id) is None
    assert facts.of(take.id) == TakeFacts((first, other))
    assert len(fake.sizes) == 1


def test_an_answer_that_is_gone_is_told_as_nothing(session: Session) -> None:
    take = add_take(session, THREE_TURNS, answers=3)
    session.recovery.folder.joinpath(f"{take.recordings[0].id}.age").unlink()
    (known,) = answers(1)
    facts = facts_with(session, FakeMeasuring(iter((None, known))))
    assert facts.of(take.id) == TakeFacts((AnswerFacts(), AnswerFacts(), known))
    assert facts.kept(take.id) is None  # it may come back


def test_a_take_that_is_not_there(session: Session) -> None:
    facts = facts_with(session, FakeMeasuring(iter(())))
    for asked in (facts.of, facts.kept):
        with pytest.raises(Failure) as caught:
            asked(TakeId(new_id()))
        assert caught.value.problem.code is Code.TAKE_UNKNOWN


def test_they_go_with_the_take(session: Session) -> None:
    take = add_take(session)
    facts = facts_with(session, FakeMeasuring(iter(answers(1))))
    facts.of(take.id)
    session.takes.purge(take.id)
    with session.takes._store.unit() as unit:
        assert unit.facts.get(take.id) == {}


def test_a_take_that_is_erased_meanwhile_leaves_nothing(session: Session) -> None:
    take = add_take(session)

    def told() -> Iterator[AnswerFacts]:
        session.takes.purge(take.id)
        yield from answers(1)

    facts = facts_with(session, FakeMeasuring(told()))
    assert facts.of(take.id).answers == tuple(answers(1))
    with session.takes._store.unit() as unit:
        assert unit.facts.get(take.id) == {}


def test_cancelled_nothing_is_kept(session: Session) -> None:
    take = add_take(session)
    fake = FakeMeasuring(iter(answers(1)))
    facts = facts_with(session, fake)
    with pytest.raises(Failure) as caught:
        facts.of(take.id, cancel=lambda: True)
    assert caught.value.problem.code is Code.INTERRUPTED
    assert fake.begun == fake.ended
    assert facts.kept(take.id) is None
    assert facts.of(take.id).answers == tuple(answers(1))


def test_in_spare_time_the_newest_first(session: Session) -> None:
    takes = [add_take(session) for _ in range(3)]
    session.recovery.folder.joinpath(f"{takes[1].recordings[0].id}.age").unlink()
    told = answers(2)
    facts = facts_with(session, FakeMeasuring(iter(told)))
    assert facts.step()
    assert facts.kept(takes[2].id) == TakeFacts((told[0],))
    assert facts.kept(takes[0].id) is None
    assert facts.step()  # the one without its file: tried once
    assert facts.step()
    assert facts.kept(takes[0].id) == TakeFacts((told[1],))
    assert not facts.step()


def test_a_take_that_ends_the_measuring_does_not_stand_in_the_way_of_the_others(session: Session) -> None:
    older, newer = add_take(session), add_take(session)
    (told,) = answers(1)

    class Ends(FakeMeasuring):
        """With the first recording the process is gone."""

        def answer(
            self,
            recording: BinaryIO,
            cancelled: Callable[[], bool] = lambda: False,
            on_progress: Callable[[float], None] = lambda _: None,
        ) -> AnswerFacts | None:
            if self.begun == 1:
                raise fail(Code.NOT_MEASURED, "EOFError")
            return super().answer(recording, cancelled, on_progress)

    facts = facts_with(session, Ends(iter((told,))))
    with pytest.raises(Failure) as caught:
        facts.step()
    assert caught.value.problem.code is Code.NOT_MEASURED
    assert facts.step()
    assert facts.kept(older.id) == TakeFacts((told,))
    assert facts.kept(newer.id) is None
    assert not facts.step()


def test_in_spare_time_one_makes_way_for_who_looks_at_another_take(session: Session) -> None:
    older, newer = add_take(session), add_take(session)
    told = answers(2)
    begun = threading.Event()

    class Waits(FakeMeasuring):
        """The first recording takes as long as nobody minds."""

        def answer(
            self,
            recording: BinaryIO,
            cancelled: Callable[[], bool] = lambda: False,
            on_progress: Callable[[float], None] = lambda _: None,
        ) -> AnswerFacts | None:
            if not begun.is_set():
                begun.set()
                assert until(cancelled)
            return super().answer(recording, cancelled, on_progress)

    facts = facts_with(session, Waits(iter(told)))
    with ThreadPoolExecutor(1) as pool:
        stepping = pool.submit(facts.step)
        assert begun.wait(30)
        assert facts.of(older.id) == TakeFacts((told[0],))
        assert stepping.result(30)  # there is more to do
    assert facts.kept(newer.id) is None
    assert facts.step()  # next time
    assert facts.kept(newer.id) == TakeFacts((told[1],))


def until(come: Callable[[], bool]) -> bool:
    nobody, end = threading.Event(), time.monotonic() + 30
    while not come() and time.monotonic() < end:
        nobody.wait(0.005)
    return come()


def test_without_models_nothing_is_measured(session: Session) -> None:
    def no_models() -> Path:
        raise FileNotFoundError

    take = add_take(session)
    with pytest.raises(Failure) as caught:
        Facts(session.takes._store, session.takes, measuring_with(no_models)).of(take.id)
    assert caught.value.problem.code is Code.NOT_MEASURED


def test_for_real(session: Session) -> None:
    """From the sealed recording, in the real process."""
    (phrase, *_) = phrases("de-tas-met-brieven/1")
    content = recording(np.concatenate([silence(2.2), phrase, silence(1.0)]))
    take = session.takes.begin(session.library.get(THREE_TURNS))
    prepared = session.takes.prepare(take.id, "begin")
    sink = prepared.open_sink()
    sink.write(content)
    sink.close()
    length = 3200 + len(phrase) // 16
    session.takes.keep(
        take.id, "begin", prepared.recording_id, RecordingFacts(length, False, True, b"", 0, 0, b"")
    )
    session.takes.finish(take.id)
    (found,) = session.facts.of(take.id).answers
    assert found.voice is not None
    assert found.picture is None
    assert found.voice.first_word_ms == pytest.approx(2200, abs=100)
    assert found.voice.speech_ms == pytest.approx(len(phrase) / 16, abs=200)
    assert session.facts.kept(take.id) == TakeFacts((found,))


def test_words_for_numbers() -> None:
    assert pace_band(3.0) is Pace.CALM
    assert loudness_band(-20.0) is Loudness.GOOD
