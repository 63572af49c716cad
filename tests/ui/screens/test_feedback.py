"""Feedback: the list of what was shared, and one sheet beside one's own take (sheet 06b)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    THREE_TURNS,
    Stage,
    SteadyClock,
    add_take,
    contact_of,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.library import Library
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import Grant, GrantState, MarkKind, Rating, ReplyKind
from oefenruimte.domain.take import Anchor, SelfCheck
from oefenruimte.ui.context import Screen
from oefenruimte.ui.routes import FeedbackRoute, MyTakes, Practice
from oefenruimte.ui.screens.feedback import FeedbackListScreen, FeedbackScreen
from oefenruimte.ui.screens.feedback.list_screen import SharedCard
from oefenruimte.ui.screens.feedback.page import FeedbackPage
from oefenruimte.ui.theme import ThemeName
from oefenruimte.ui.widgets import Button, EmptyState, Label, RatingBars, Ruimte, top_dialog

PATIENCE = 10_000


@dataclass
class Team:
    learner: Session
    coach: Session
    clock: SteadyClock

    def share(self, exercise: str = ONE_TURN, seconds: float = 1.0, *, checked: bool = True) -> Grant:
        """`checked`: the learner said what they saw themselves do."""
        answers = 3 if exercise == THREE_TURNS else 1
        take = add_take(self.learner, exercise, answers=answers, seconds=seconds)
        if checked:
            look_back(self.learner, take.id)
        return share_take(self.learner, self.coach, take)

    def react(self, share_id: ShareId, *marks: tuple[Anchor, MarkKind, str], **ratings: Rating) -> None:
        """The coach answers, and the learner has it."""
        for anchor, kind, text in marks:
            self.coach.coach.place(share_id, anchor, kind, text)
        for behaviour, rating in ratings.items():
            self.coach.coach.rate(share_id, behaviour, rating)
        self.coach.coach.send(share_id)
        self.coach.sync.run()
        self.learner.sync.run()


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[Team]:
    folder = tmp_path_factory.mktemp("team")
    clock = SteadyClock()
    desk = make_desk(folder, scenarios=scenario_folder, clock=clock)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(folder / "deelruimte", learner, coach)
    yield Team(learner, coach, clock)
    learner.close()
    coach.close()


@dataclass
class Sight:
    screen: Screen
    stage: Stage
    window: QWidget
    bot: QtBot
    news: list[None] = field(default_factory=list)

    @property
    def page(self) -> FeedbackPage:
        assert isinstance(self.screen, FeedbackScreen)
        assert self.screen.page is not None
        return self.screen.page

    def until(self, what: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(what()), timeout=PATIENCE)

    def opened(self) -> FeedbackPage:
        self.until(lambda: self.screen.page is not None)  # type: ignore[attr-defined]
        self.until(lambda: not self.page.view.canvas.image().isNull())
        return self.page

    def key(self, key: Qt.Key) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.window, key)

    def words(self) -> str:
        return " | ".join(label.text() for label in self.screen.findChildren(QLabel) if label.isVisible())

    def answer(self, words: str) -> None:
        dialog = top_dialog(self.window)
        assert dialog is not None, "nothing was asked"
        button = next(one for one in dialog.findChildren(Button) if one.text() == words)
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def look(
    team: Team, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> Iterator[Callable[..., Sight]]:
    """`look(share_id)`: its page; `look()`: the list."""
    made: list[Sight] = []

    def make(share_id: ShareId | None = None, session: Session | None = None) -> Sight:
        stage = stage_for(session or team.learner)
        news: list[None] = []
        stage.context.news.sharesChanged.connect(lambda: news.append(None))
        route = FeedbackRoute(share_id)
        kind = FeedbackListScreen if share_id is None else FeedbackScreen
        screen: Screen = kind(stage.context, route)
        window.layout().addWidget(screen)
        screen.show()
        made.append(Sight(screen, stage, window, qtbot, news))
        return made[-1]

    yield make
    for sight in made:
        sight.screen.leave()


TIP = (Anchor(0, 700), MarkKind.TIP, "Wacht daarna nog een tel.")
NICE = (Anchor(0, 200), MarkKind.COMPLIMENT, "Fijne opening.")


# the list ----------------------------------------------------------------------------------------------


def cards(sight: Sight) -> list[SharedCard]:
    return [card for card in sight.screen.findChildren(SharedCard) if card.isVisible()]


def said(card: SharedCard) -> str:
    return " | ".join(label.text() for label in card.findChildren(QLabel))


def test_without_anything_shared_it_encourages(session: Session, look: Callable[..., Sight]) -> None:
    sight = look(session=session)
    sight.until(lambda: sight.screen.findChildren(EmptyState))
    (state,) = sight.screen.findChildren(EmptyState)
    assert state.accessibleName() == "Nog geen feedback"
    assert state.accessibleDescription() == (
        "Deel een poging als jij er klaar voor bent. Dan kijkt je coach met je mee."
    )
    page = sight.screen.findChildren(Ruimte)[0]
    assert page.chip is not None
    assert page.chip.text == "Nog niets gedeeld"
    (button,) = state.findChildren(Button)
    sight.until(button.hasFocus)
    button.click()
    assert sight.stage.went == [MyTakes()]


def test_the_list_says_what_is_shared_and_what_came_back(team: Team, look: Callable[..., Sight]) -> None:
    quiet = team.share(THREE_TURNS)
    answered = team.share()
    team.react(answered.share_id, NICE, TIP)
    back = team.share()
    team.learner.sharing.withdraw(back.share_id)
    team.learner.sync.run()
    sight = look()
    sight.until(lambda: cards(sight))
    found = cards(sight)
    assert found[0].button.text() == "Lees de feedback"
    assert found[0].button.role == "primary", "new feedback comes first"
    assert "2 reacties van Karin · vandaag, " in said(found[0])
    by_title = {said(card): card for card in found}
    waiting = next(card for words, card in by_title.items() if "Karin heeft nog niet gereageerd." in words)
    assert waiting.space_kind == "podium"
    withdrawn = next(card for words, card in by_title.items() if "daarna ingetrokken" in words)
    assert "Karin heeft niet gereageerd." in said(withdrawn)
    assert withdrawn.space_kind == "kamer"
    assert sum(card.button.role == "primary" for card in found) == 1
    found[0].button.click()
    assert sight.stage.went == [FeedbackRoute(answered.share_id)]
    del quiet


def test_new_feedback_appears_while_one_looks(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(THREE_TURNS)
    sight = look()
    sight.until(lambda: cards(sight))
    team.react(grant.share_id, (Anchor(2, 100), MarkKind.QUESTION, "Wat dacht je hier?"))
    sight.stage.context.news.sharesChanged.emit()
    sight.until(lambda: any("1 reactie van Karin" in said(card) for card in cards(sight)))


def test_a_deleted_take_is_not_in_the_list(team: Team, look: Callable[..., Sight]) -> None:
    team.share()  # another one, which is
    grant = team.share()
    team.learner.takes.delete(grant.take_id)
    sight = look()
    sight.until(lambda: cards(sight))
    sight.screen.leave()
    number = team.learner.takes.get(grant.take_id).number
    assert not any(f"Poging {number} ·" in said(card) and "korte" in said(card) for card in cards(sight))


# one sheet ---------------------------------------------------------------------------------------------


def test_opening_makes_it_read_and_says_so_once(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    team.react(grant.share_id, NICE, TIP)
    before = team.learner.feedback.unread()
    sight = look(grant.share_id)
    sight.opened()
    sight.until(lambda: sight.news)
    assert team.learner.feedback.unread() == before - 1
    sight.stage.context.news.sharesChanged.emit()  # as a sync would: it reads again, and has nothing to say
    after: list[None] = []
    sight.stage.context.jobs.run(
        lambda: None, on_done=after.append, on_problem=sight.stage.context.problem, key="feedback"
    )
    sight.until(lambda: after)
    assert sight.news == [None, None], "told once, and once by us"


def test_the_page_of_the_sheet(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(THREE_TURNS)
    team.react(
        grant.share_id, NICE, TIP, (Anchor(1, 300), MarkKind.QUESTION, "Wat dacht je?"), uitpraten=Rating.GOOD
    )
    number = team.learner.takes.get(grant.take_id).number
    sight = look(grant.share_id)
    page = sight.opened()
    words = sight.words()
    assert "Oefening voor de proef" in words
    assert f"Poging {number} · gedeeld op " in words
    assert "3 reacties van Karin" in words
    assert "Wat ziet Karin?" in words
    assert "Laat uitpraten" in words
    bars = [bar for bar in page.seen.findChildren(RatingBars) if bar.isVisible()]
    assert [bar.accessibleName() for bar in bars] == ["Goed"], "words, no numbers"
    assert "Oefen met de tip van Karin. Die poging ziet Karin niet." in words
    assert page.space_kind == "podium"
    assert page.chip is not None
    assert page.chip.text == "Gedeeld met Karin"
    assert page.try_again.space_kind == "kamer"
    talk = page.view.player.conversation
    assert len(talk.parts) == 6, "the citizen's clips are around the answers"
    assert [marker.at_ms for marker in page.view.timeline._markers] == [
        talk.position(Anchor(0, 200)),
        talk.position(Anchor(0, 700)),
        talk.position(Anchor(1, 300)),
    ]


def test_reactions_and_timeline_follow_each_other(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=12.0)
    team.react(grant.share_id, NICE, (Anchor(0, 9000), MarkKind.TIP, "Laat"))
    sight = look(grant.share_id)
    page = sight.opened()
    talk = page.view.player.conversation
    late = page.answers.list.rows()[1]
    sight.bot.mouseClick(late, Qt.MouseButton.LeftButton)
    sight.until(lambda: page.view.player.position == talk.position(Anchor(0, 9000)))
    assert page.view.timeline.active_marker == late.reaction.id
    assert late.active
    early = page.answers.list.rows()[0]
    page.view.timeline.markerActivated.emit(early.reaction.id)
    sight.until(lambda: page.view.player.position == talk.position(Anchor(0, 200)))
    assert (early.active, late.active) == (True, False)


def test_r_goes_back_to_practising(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    team.react(grant.share_id, NICE)
    sight = look(grant.share_id)
    page = sight.opened()
    assert "Die poging ziet Karin niet." in sight.words(), "no tip to promise"
    assert "met de tip" not in sight.words()
    sight.key(Qt.Key.Key_R)
    page.try_again.button.click()
    assert sight.stage.went == [Practice(ONE_TURN)] * 2


def test_keys_of_the_player(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=3.0)
    sight = look(grant.share_id)
    page = sight.opened()
    sight.key(Qt.Key.Key_Right)
    sight.until(lambda: page.view.player.position > 2000)
    sight.key(Qt.Key.Key_Left)
    sight.until(lambda: page.view.player.position == 0)
    page.view.controls.play_button.clearFocus()
    sight.key(Qt.Key.Key_Space)
    assert sight.screen.busy()
    sight.screen.leave()
    assert not sight.screen.busy()


def test_before_the_coach_answered(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    sight = look(grant.share_id)
    page = sight.opened()
    assert "Karin heeft nog niet gereageerd" in sight.words()
    assert not page.seen.isVisible()
    assert page.sharing.button.isVisible()
    team.react(grant.share_id, TIP)
    sight.stage.context.news.sharesChanged.emit()
    sight.until(lambda: "1 reactie van Karin" in sight.words())
    assert [row.reaction.mark.text for row in page.answers.list.rows()] == [TIP[2]]


def test_a_second_sheet_replaces_the_first_without_stopping_the_player(
    team: Team, look: Callable[..., Sight]
) -> None:
    grant = team.share(seconds=3.0)
    team.react(grant.share_id, TIP)
    sight = look(grant.share_id)
    page = sight.opened()
    page.view.player.seek(2000)
    team.react(grant.share_id, NICE)
    sight.stage.context.news.sharesChanged.emit()
    sight.until(lambda: "2 reacties van Karin" in sight.words())
    assert page is sight.page
    assert page.view.player.position == 2000
    assert "aangepast" in sight.words()


def test_taking_it_back_asks_once_with_honest_words(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    team.react(grant.share_id, NICE)
    sight = look(grant.share_id)
    page = sight.opened()
    honest = "Karin ziet de poging niet meer zodra de Oefenruimte van Karin weer verbinding heeft."
    assert honest in sight.words()
    page.sharing.button.click()
    dialog = top_dialog(sight.window)
    assert dialog is not None
    assert honest in dialog.accessibleDescription()
    sight.answer("Laat gedeeld")
    assert team.learner.sharing.grants(grant.take_id)[0].state is GrantState.SENT
    page.sharing.button.click()
    sight.answer("Trek in")
    sight.until(lambda: page.chip is not None and page.chip.text == "Wordt ingetrokken")
    assert page.space_kind == "podium", "until it left the space somebody else can still fetch it"
    assert sight.stage.syncs == [None]
    assert not page.sharing.button.isVisible()
    team.learner.sync.run()
    sight.stage.context.news.sharesChanged.emit()
    sight.until(lambda: page.space_kind == "kamer")
    assert page.chip is not None
    assert (page.chip.kind, page.chip.text) == ("private", "Alleen voor jou")
    assert honest in sight.words()
    assert "1 reactie van Karin" in sight.words(), "the feedback stays"


def test_what_waits_in_the_outbox_is_not_called_shared_yet(team: Team, look: Callable[..., Sight]) -> None:
    take = add_take(team.learner)
    grant = team.learner.sharing.share(
        take.id,
        contact_of(team.learner, team.coach).id,
        scenario=None,
        until=team.clock.today().replace(year=2030),
    )
    sight = look(grant.share_id)
    page = sight.opened()
    assert page.chip is not None
    assert page.chip.text == "Straks gedeeld"
    assert "Nog niet verstuurd. Dat gebeurt zodra je verbinding hebt met de deelruimte." in sight.words()


def test_after_the_last_day_it_is_private_again(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    team.react(grant.share_id, NICE)
    team.clock.pass_days(30)
    team.learner.sync.run()
    sight = look(grant.share_id)
    page = sight.opened()
    assert page.space_kind == "kamer"
    assert "Karin kan deze poging niet meer openen." in sight.words()
    assert "gedeeld van " in sight.words()
    assert "Fijne opening." in sight.words()


def test_without_the_exercise_the_answers_play_alone(
    team: Team, look: Callable[..., Sight], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grant = team.share(THREE_TURNS)
    team.react(grant.share_id, (Anchor(1, 500), MarkKind.TIP, "Let op"))
    empty = Library(tmp_path / "leeg", tmp_path / "niets")  # the exercise is not there any more
    monkeypatch.setattr(team.learner.library, "_shared", empty)
    sight = look(grant.share_id)
    page = sight.opened()
    assert len(page.view.player.conversation.parts) == 3
    assert not page.try_again.button.isEnabled()
    assert page.try_again.button.accessibleDescription() == "Deze oefening staat niet meer op je computer."
    sight.key(Qt.Key.Key_R)
    assert sight.stage.went == []


def test_first_one_looks_oneself(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(checked=False)
    team.react(grant.share_id, NICE, uitpraten=Rating.GOOD)
    sight = look(grant.share_id)
    page = sight.opened()
    gate = page.check_first
    assert gate.isVisible()
    assert "Er is feedback van Karin" in sight.words()
    assert NICE[2] not in sight.words(), "nothing of it can be seen yet"
    assert not page.view.timeline._markers
    assert not page.sharing.save.isVisible()
    assert team.learner.feedback.unread() > 0
    assert not gate.read.isEnabled()
    for choice in gate.check.choices():
        assert choice.isVisible()
        sight.bot.mouseClick(choice.segments()[1], Qt.MouseButton.LeftButton)
    assert gate.read.isEnabled()
    sight.bot.mouseClick(gate.read, Qt.MouseButton.LeftButton)
    sight.until(lambda: NICE[2] in sight.words())
    assert not gate.isVisible()
    told = team.learner.reflection.checks(grant.take_id)
    assert set(told.values()) == {SelfCheck.A_LITTLE}
    with pytest.raises(Failure) as fixed:
        team.learner.reflection.check(grant.take_id, next(iter(told)), SelfCheck.YES)
    assert fixed.value.problem.code is Code.SELF_CHECK_FIXED


def test_an_answer_goes_to_the_coach_and_stays_under_its_question(
    team: Team, look: Callable[..., Sight]
) -> None:
    grant = team.share()
    team.react(grant.share_id, (Anchor(0, 300), MarkKind.QUESTION, "Wat dacht je?"))
    sight = look(grant.share_id)
    page = sight.opened()
    mark = page.answers.list.rows()[0].reaction
    strip = page.talks.strip(mark.id)
    assert strip.answer.isVisible(), "a question can be answered without choosing it first (sheet 06b)"
    sight.bot.mouseClick(strip.answer, Qt.MouseButton.LeftButton)
    box = strip.box
    assert box is not None
    assert box.send.text() == "Stuur naar Karin"
    assert box.send.role == "share", "gold: somebody else will see it"
    sight.until(box.field.edit.hasFocus)
    sight.bot.keyClicks(box.field.edit, "Dat hij boos was.")
    sight.bot.keyClick(box.field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sight.until(lambda: "Dat hij boos was." in sight.words() and strip.box is None)
    assert "Jij · vandaag" in sight.words()
    assert sight.stage.syncs == [None]
    team.learner.sync.run()
    team.coach.sync.run()
    assert [reply.text for reply in team.coach.coach.replies(grant.share_id)] == ["Dat hij boos was."]
    team.coach.coach.reply(grant.share_id, mark.id, "Goed gezien.")
    team.coach.sync.run()
    team.learner.sync.run()
    sight.stage.context.news.sharesChanged.emit()
    sight.until(lambda: "Goed gezien." in sight.words())
    assert "Karin · vandaag" in sight.words()


def test_esc_gives_an_answer_up(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    team.react(grant.share_id, (Anchor(0, 300), MarkKind.QUESTION, "Wat dacht je?"))
    sight = look(grant.share_id)
    page = sight.opened()
    strip = page.talks.strip(page.answers.list.rows()[0].reaction.id)
    strip.answer.click()
    assert strip.box is not None
    sight.bot.keyClicks(strip.box.field.edit, "Toch niet")
    sight.bot.keyClick(strip.box.field.edit, Qt.Key.Key_Escape)
    assert strip.box is None
    sight.until(strip.answer.hasFocus)
    assert team.learner.feedback.replies(grant.share_id) == ()


def test_thanks_reach_the_coach_and_what_is_solved_does_not(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    team.react(grant.share_id, TIP)
    sight = look(grant.share_id)
    page = sight.opened()
    mark_id = page.answers.list.rows()[0].reaction.id
    strip = page.talks.strip(mark_id)
    assert not strip.thank.isVisible(), "only at the reaction that is looked at"
    page.view.jump(mark_id)
    sight.until(strip.thank.isVisible)
    assert strip.tick.accessibleDescription() == "Alleen jij ziet dit."
    sight.bot.mouseClick(strip.thank, Qt.MouseButton.LeftButton)
    sight.until(lambda: "Dank je wel" in sight.words())
    assert not strip.thank.isVisible(), "once is enough"
    sight.bot.mouseClick(strip.tick, Qt.MouseButton.LeftButton)
    sight.until(lambda: strip.tick.text() == "Toch niet opgelost")
    assert team.learner.feedback.solved(grant.share_id) == {mark_id}
    team.learner.sync.run()
    team.coach.sync.run()
    replies = team.coach.coach.replies(grant.share_id)
    assert [(reply.kind, reply.mark_id) for reply in replies] == [(ReplyKind.THANKS, mark_id)]


def test_trying_again_begins_where_the_reaction_was(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(THREE_TURNS)
    team.react(grant.share_id, (Anchor(1, 300), MarkKind.TIP, "Wacht even."))
    sight = look(grant.share_id)
    page = sight.opened()
    mark_id = page.answers.list.rows()[0].reaction.id
    page.view.jump(mark_id)
    strip = page.talks.strip(mark_id)
    sight.until(strip.again.isVisible)
    sight.bot.mouseClick(strip.again, Qt.MouseButton.LeftButton)
    turn_id = team.learner.takes.get(grant.take_id).recordings[1].turn_id
    assert sight.stage.went == [Practice(THREE_TURNS, turn_id=turn_id)]


def test_the_feedback_becomes_a_file(team: Team, look: Callable[..., Sight], tmp_path: Path) -> None:
    grant = team.share()
    team.react(grant.share_id, NICE, uitpraten=Rating.GOOD)
    sight = look(grant.share_id)
    page = sight.opened()
    assert page.sharing.save.isVisible()
    page.sharing.save.click()
    dialog = top_dialog(sight.window)
    assert dialog is not None
    assert dialog.accessibleName() == "Feedback bewaren als bestand?"
    sight.answer("Toch niet")
    told = sight.screen._told  # type: ignore[attr-defined]
    sight.screen._file.chosen(page.paper(told), tmp_path / "feedback.csv")  # type: ignore[attr-defined]
    sight.until(lambda: sight.stage.toasts)
    text = (tmp_path / "feedback.csv").read_text("utf-8-sig")
    assert "Compliment;1;" in text
    assert "Laat uitpraten: Goed" in text


def test_a_recording_that_is_gone_leaves_the_words(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    team.react(grant.share_id, NICE)
    recording = team.learner.takes.get(grant.take_id).recordings[0]
    (team.learner.folder / "recordings" / f"{recording.id}.age").unlink()
    sight = look(grant.share_id)
    sight.until(lambda: sight.screen.page is not None)  # type: ignore[attr-defined]
    page = sight.page
    page.view.jump(page.answers.list.rows()[0].reaction.id)
    sight.until(lambda: page.view.canvas._card is not None)
    card = page.view.canvas._card
    assert card is not None
    assert card.lines == "Dit antwoord kunnen we niet afspelen."
    assert "Fijne opening." in sight.words()


def test_a_share_nobody_knows(look: Callable[..., Sight]) -> None:
    sight = look(ShareId("a" * 20))
    sight.until(lambda: sight.screen.findChildren(EmptyState))
    (state,) = sight.screen.findChildren(EmptyState)
    assert state.accessibleName() == "Deze gedeelde poging is er niet"
    state.findChildren(Button)[0].click()
    assert sight.stage.went == [FeedbackRoute()]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("theme_name", ["light", "highContrast"])
def test_nothing_sticks_out(
    team: Team, look: Callable[..., Sight], scale: float, theme_name: ThemeName
) -> None:
    grant = team.share()
    team.react(grant.share_id, NICE, TIP, uitpraten=Rating.A_LITTLE, doorvragen=Rating.VERY_GOOD)
    sight = look(grant.share_id)
    page = sight.opened()
    sight.stage.context.theme.apply(theme_name, scale)
    for width, height in ((1062, 790), (850, 660)):  # the room beside the sidebar
        sight.window.resize(width, height)

        def fits(width: int = width) -> None:
            assert sight.window.width() == width
            assert page.beside == (scale == 1.0 and width == 1062)
            assert page.scroller.horizontalScrollBar().maximum() == 0
            for label in page.findChildren(Label):
                if label.isVisible() and label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
            for button in page.findChildren(Button):
                if button.isVisible():
                    assert button.width() >= button.minimumSizeHint().width(), button.text()

        sight.bot.waitUntil(fits, timeout=PATIENCE)
