"""The first page, on the first day and after, with real takes and real feedback."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.growth import measure
from fakes.session import (
    COACH,
    ONE_TURN,
    THREE_TURNS,
    Stage,
    add_take,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.app.today import read_today
from oefenruimte.domain.growth import Practised
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.share import MarkKind
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.routes import (
    BaselineRoute,
    FeedbackRoute,
    LibraryRoute,
    MyTakes,
    Practice,
    Review,
    Situation,
    Today,
)
from oefenruimte.ui.screens.parts.row_button import RowButton
from oefenruimte.ui.screens.parts.transfer_card import TransferCard
from oefenruimte.ui.screens.today import TodayScreen
from oefenruimte.ui.screens.today.feedback_card import NewsCard, NoNewsCard
from oefenruimte.ui.screens.today.hero import Hero
from oefenruimte.ui.screens.today.latest import LatestCard
from oefenruimte.ui.screens.today.memo_card import MemoCard
from oefenruimte.ui.screens.today.refresh_card import RefreshCard
from oefenruimte.ui.screens.today.screen import Shown
from oefenruimte.ui.screens.today.week_card import WeekCard
from oefenruimte.ui.widgets import Button, Chip, Label

OWN = Path(__file__).resolve().parents[3] / "scenarios"


@pytest.fixture
def people(tmp_path: Path, scenario_folder: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path, scenarios=scenario_folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    yield learner, coach
    learner.close()
    coach.close()


@pytest.fixture
def learner(people: tuple[Session, Session]) -> Session:
    return people[0]


Show = Callable[..., tuple[TodayScreen, Stage]]


@pytest.fixture
def show(stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot) -> Show:
    def make(session: Session, **preferences: object) -> tuple[TodayScreen, Stage]:
        stage = stage_for(session, Preferences(**preferences))  # type: ignore[arg-type]
        screen = TodayScreen(stage.context, Today())
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(lambda: screen.shown is not Shown.LOADING, timeout=20_000)
        QApplication.processEvents()
        return screen, stage

    return make


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible() and label.text()]


def button(widget: QWidget, text: str) -> Button:
    return next(b for b in widget.findChildren(Button) if b.text() == text and b.isVisible())


@pytest.fixture
def measured(learner: Session) -> Session:
    """Past the first day: the baseline was done."""
    measure(learner)
    return learner


def test_the_first_day(show: Show, learner: Session, qtbot: QtBot) -> None:
    screen, stage = show(learner)
    shown = texts(screen)
    assert any(text.startswith("Goede") and text.endswith(", Sanne") for text in shown)
    assert "dinsdag 12 mei" in shown
    assert {"Begin met je nulmeting", "Alles is nog fris.", "Deze week geoefend"} <= set(shown)
    assert {"Nog geen feedback", "Delen mag, het hoeft niet.", "Hier komen je pogingen"} <= set(shown)
    start = button(screen, "Begin met je nulmeting")
    qtbot.waitUntil(start.hasFocus)
    qtbot.keyClick(start, Qt.Key.Key_Return)
    button(screen, "Liever eerst een oefening").click()
    assert stage.went == [BaselineRoute(), LibraryRoute()]


def test_a_baseline_that_was_begun_waits(show: Show, learner: Session) -> None:
    learner.growth.start_baseline()
    screen, stage = show(learner)
    assert "Je nulmeting is nog niet klaar" in texts(screen)
    button(screen, "Verder").click()
    assert stage.went == [BaselineRoute()]


def test_what_rested_comes_back_as_one_short_practice(
    show: Show, measured: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = measured.clock.today()
    skill = "Luisteren"
    practised = datetime.combine(today - timedelta(days=36), time(9), UTC)
    measured.growth.practised(Practised(ScenarioId(ONE_TURN), practised, 600, (skill,)))
    measured.growth.practised(
        Practised(ScenarioId(ONE_TURN), datetime.combine(today, time(7), UTC), 840, ("Iets anders",))
    )
    screen, stage = show(measured)
    (refresh,) = screen.findChildren(RefreshCard)
    assert "Je hebt Luisteren 5 weken niet geoefend. Eén korte oefening houdt het fris." in texts(refresh)
    short = measured.growth.short_practice(skill)
    assert refresh.button is not None
    refresh.button.click()
    wanted = LibraryRoute() if short is None else Practice(short.scenario, False, short.turn, only=True)
    assert stage.went == [wanted]
    (week,) = screen.findChildren(WeekCard)
    assert "14" in texts(week)


def test_the_question_of_the_week_gets_one_sentence_back(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    session = make_session(make_desk(tmp_path, scenarios=OWN))
    try:
        asked = session.growth.memo()
        assert asked is not None
        screen, stage = show(session)
        (memo,) = screen.findChildren(MemoCard)
        assert asked.situation in texts(memo)
        memo.answers[1].click()
        qtbot.waitUntil(lambda: asked.replies[1] in texts(memo))
        assert session.growth.memo() is None, "one question a week"
        stage.close()
    finally:
        session.close()


def test_of_two_answers_at_once_the_last_one_counts(
    show: Show, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = make_session(make_desk(tmp_path, scenarios=OWN))
    second, kept, keep = threading.Event(), list[int](), session.growth.answer_memo

    def slow(question_id: str, answer: int) -> str:
        """The first one lets another pass, if another can."""
        if answer == 0:
            second.wait(0.5)
        said = keep(question_id, answer)
        kept.append(answer)
        second.set()
        return said

    try:
        screen, stage = show(session)
        (memo,) = screen.findChildren(MemoCard)
        monkeypatch.setattr(session.growth, "answer_memo", slow)
        memo.answers[0].click()
        memo.answers[2].click()
        qtbot.waitUntil(lambda: memo.question.replies[2] in texts(memo))
        assert kept == [0, 2]
        assert [one.answer for one in session.growth.memo_answers()] == [2]
        stage.close()
    finally:
        session.close()


def test_the_next_exercise(show: Show, measured: Session, qtbot: QtBot) -> None:
    screen, stage = show(measured)
    shown = texts(screen)
    assert {"Je volgende stap", "Een korte oefening", "Mevrouw Proef weet wat er nu gebeurt."} <= set(shown)
    assert not screen.findChildren(NewsCard)
    start = button(screen, "Begin met oefenen")
    qtbot.waitUntil(start.hasFocus)
    button(screen, "Lees de situatie").click()
    assert stage.went == [Situation(ScenarioId(ONE_TURN))]
    (hero,) = screen.findChildren(Hero)
    qtbot.waitUntil(lambda: hero.picture.image is not None)


def test_enter_starts_wherever_the_focus_is_not_on_a_button(
    show: Show, measured: Session, qtbot: QtBot
) -> None:
    screen, stage = show(measured)
    start = button(screen, "Begin met oefenen")
    qtbot.waitUntil(start.hasFocus)
    qtbot.keyClick(start, Qt.Key.Key_Return)
    start.clearFocus()
    qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert stage.went == [Practice(ScenarioId(ONE_TURN))] * 2


def test_news_does_not_take_the_focus_out_of_the_page(
    show: Show, measured: Session, window: QWidget, qtbot: QtBot
) -> None:
    screen, stage = show(measured)
    before = button(screen, "Begin met oefenen")
    qtbot.waitUntil(before.hasFocus)
    add_take(measured, ONE_TURN)
    stage.context.news.takesChanged.emit()
    qtbot.waitUntil(lambda: "Verder met poging 2" in [one.text() for one in screen.findChildren(Button)])
    assert button(screen, "Verder met poging 2").hasFocus()


def test_without_a_camera_practice_is_with_sound_alone(show: Show, measured: Session) -> None:
    screen, stage = show(measured, camera="")
    button(screen, "Begin met oefenen").click()
    assert stage.went == [Practice(ScenarioId(ONE_TURN), audio_only=True)]


def test_going_on_with_what_was_practised_last(show: Show, learner: Session, qtbot: QtBot) -> None:
    add_take(learner, ONE_TURN)
    for _ in range(3):
        newest = add_take(learner, THREE_TURNS)
    screen, stage = show(learner)
    assert "Oefening voor de proef" in texts(screen.findChildren(Hero)[0])
    button(screen, "Verder met poging 4").click()
    (latest,) = screen.findChildren(LatestCard)
    rows = latest.findChildren(RowButton)
    assert [row.accessibleName().split(",")[0] for row in rows] == ["Poging 3", "Poging 2", "Poging 1"]
    rows[0].click()
    button(latest, "Alle pogingen").click()
    assert stage.went == [Practice(ScenarioId(THREE_TURNS)), Review(newest.id), MyTakes()]
    assert "Alleen jij ziet hoeveel je oefent." in texts(latest)
    qtbot.waitUntil(lambda: all(one.image is not None for one in latest._pictures.values()))


def test_new_feedback_stands_on_a_podium(
    show: Show, people: tuple[Session, Session], tmp_path: Path, qtbot: QtBot
) -> None:
    learner, coach = people
    add_take(learner, ONE_TURN)
    take = add_take(learner, ONE_TURN)
    make_space(tmp_path / "deelruimte", learner, coach)
    grant = share_take(learner, coach, take)
    marks = (
        (MarkKind.TIP, 100, "Wacht hier nog één tel."),
        (MarkKind.COMPLIMENT, 200, "Mooi hoe je even wacht."),
        (MarkKind.COMPLIMENT, 300, "Fijne afsluiting."),
    )
    for kind, at_ms, text in marks:
        coach.coach.place(grant.share_id, Anchor(0, at_ms), kind, text)
    coach.coach.send(grant.share_id)
    coach.sync.run()
    learner.sync.run()
    before = read_today(learner).news
    assert before is not None
    assert before.quote == "", "who has to look at oneself first is not told what the coach saw"
    look_back(learner, take.id)
    screen, stage = show(learner)
    (card,) = screen.findChildren(NewsCard)
    assert card.space_kind == "podium"
    shown = texts(card)
    assert {"Karin heeft gekeken", "Een korte oefening · poging 2", "‘Mooi hoe je even wacht.’"} <= set(shown)
    assert {"2 complimenten", "1 tip"} <= set(shown)
    assert not any("vra" in text for text in shown)
    assert [chip.text for chip in card.findChildren(Chip)] == ["Gedeeld met Karin"]
    qtbot.waitUntil(button(screen, "Verder met poging 3").hasFocus)
    button(card, "Bekijk feedback").click()
    assert stage.went == [FeedbackRoute(grant.share_id)]
    # once read, it is no news any more
    learner.feedback.open(grant.share_id)
    stage.context.news.sharesChanged.emit()
    qtbot.waitUntil(lambda: any(part.isVisible() for part in screen.findChildren(NoNewsCard)), timeout=10_000)
    (quiet,) = [part for part in screen.findChildren(NoNewsCard) if part.isVisible()]
    assert "Geen nieuwe feedback" in texts(quiet)
    button(quiet, "Bekijk je feedback").click()
    assert stage.went[-1] == FeedbackRoute()


def test_without_exercises_there_is_a_way_to_get_one(show: Show, tmp_path: Path, window: QWidget) -> None:
    (tmp_path / "niets").mkdir()
    session = make_session(make_desk(tmp_path / "leeg", scenarios=tmp_path / "niets"))
    try:
        screen, stage = show(session)
        assert "Er zijn nog geen oefeningen" in texts(screen)
        button(screen, "Naar de bibliotheek").click()
        assert stage.went == [LibraryRoute()]
        stage.close()
    finally:
        session.close()


@pytest.mark.parametrize(("width", "scale"), [(1062, 1.0), (918, 1.0), (1126, 1.5), (870, 1.5)])
def test_nothing_is_cut_off(
    show: Show, learner: Session, window: QWidget, qtbot: QtBot, width: int, scale: float
) -> None:
    add_take(learner, ONE_TURN)
    window.resize(width, 680)
    screen, _ = show(learner, text_scale=scale)
    view, hero = screen._page.view, screen.findChildren(Hero)[0]

    def fits() -> None:
        assert view.horizontalScrollBar().maximum() == 0
        assert hero.width() >= hero.minimumSizeHint().width()

    qtbot.waitUntil(fits)


def test_after_practising_one_line_about_the_real_thing_is_asked(
    show: Show, measured: Session, qtbot: QtBot
) -> None:
    add_take(measured, THREE_TURNS)
    screen, _ = show(measured)
    (line,) = screen.findChildren(TransferCard)
    line.field.edit.setFocus()
    qtbot.keyClicks(line.field.edit, "Ik wachtte even.")
    qtbot.keyClick(line.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.text for one in measured.growth.transfers()] == ["Ik wachtte even."])
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in screen.findChildren(TransferCard)))
