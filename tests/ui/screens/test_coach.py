"""The coach's desk: the Postvak, reacting at a moment, drafts that stay, and sending (sheet 06)."""

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
    being_typed,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import Grant, InboxState, MarkKind, Rating
from oefenruimte.domain.take import Anchor, SelfCheck
from oefenruimte.ui.routes import CoachInbox, SettingsRoute
from oefenruimte.ui.screens.coach import CoachScreen
from oefenruimte.ui.screens.coach.inbox import ClosedRow
from oefenruimte.ui.screens.coach.page import SharePage
from oefenruimte.ui.shells import NavItem, Person, WorkbenchShell
from oefenruimte.ui.theme import ThemeName
from oefenruimte.ui.widgets import Button, EmptyState, Label, top_dialog

PATIENCE = 10_000
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@dataclass
class Team:
    """A learner and a coach in one space."""

    learner: Session
    coach: Session
    clock: SteadyClock
    desk: Desk

    def share(self, exercise: str = ONE_TURN, **options: object) -> Grant:
        answers = 3 if exercise == THREE_TURNS else 1
        take = add_take(self.learner, exercise, answers=answers, **options)  # type: ignore[arg-type]
        return share_take(self.learner, self.coach, take)


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[Team]:
    folder = tmp_path_factory.mktemp("team")
    clock = SteadyClock()
    desk = make_desk(folder, scenarios=scenario_folder, clock=clock)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(folder / "deelruimte", learner, coach)
    yield Team(learner, coach, clock, desk)
    learner.close()
    coach.close()


@dataclass
class Sight:
    """The screen in its shell, in the window of the test."""

    screen: CoachScreen
    stage: Stage
    shell: WorkbenchShell
    window: QWidget
    bot: QtBot
    news: list[None] = field(default_factory=list)

    @property
    def page(self) -> SharePage:
        assert self.screen.page is not None
        return self.screen.page

    def until(self, what: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(what()), timeout=PATIENCE)

    def opened(self, share_id: ShareId) -> SharePage:
        """Wait until this share is there, with a picture of it."""
        self.until(lambda: self.screen.page is not None and self.screen.page.share_id == share_id)
        self.until(lambda: not self.page.view.canvas.image().isNull())
        return self.page

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        self.bot.keyClick(target, key, modifier)

    def type(self, text: str) -> None:
        self.bot.keyClicks(self.page.composer.area.edit, text)

    def seek(self, at_ms: int) -> None:
        self.page.view.player.seek(at_ms)
        self.until(lambda: self.page.view.player.position == at_ms)

    def words(self) -> str:
        """Everything that can be read in the page."""
        return " | ".join(label.text() for label in self.screen.findChildren(QLabel) if label.isVisible())

    def answer(self, words: str) -> None:
        """Press this button of the question that is asked."""
        dialog = top_dialog(self.window)
        assert dialog is not None, "nothing was asked"
        button = next(one for one in dialog.findChildren(Button) if one.text() == words)
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def look(
    team: Team, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> Iterator[Callable[..., Sight]]:
    """`look(share_id)`: the coach's desk as the window shows it."""
    made: list[Sight] = []

    def make(share_id: ShareId | None = None, session: Session | None = None) -> Sight:
        stage = stage_for(session or team.coach)
        shell = WorkbenchShell(
            (NavItem("postvak", "inbox", "Postvak"),), Person(COACH, "begeleiden", "Coach")
        )
        window.layout().addWidget(shell)
        screen = CoachScreen(stage.context, CoachInbox(share_id))
        shell.set_content(screen, "postvak", aside=screen.aside(), hints=screen.hints())
        sight = Sight(screen, stage, shell, window, qtbot)
        stage.context.news.sharesChanged.connect(lambda: sight.news.append(None))
        made.append(sight)
        return sight

    yield make
    for sight in made:
        sight.screen.leave()


def rows(sight: Sight) -> list[str]:
    return [row.accessibleName() for row in sight.screen.inbox.rows()]


# the list ----------------------------------------------------------------------------------------------


def test_the_list_says_who_what_and_how_far(team: Team, look: Callable[..., Sight]) -> None:
    busy = team.share()
    team.coach.coach.open(busy.share_id).close()
    sent = team.share(THREE_TURNS)
    team.coach.coach.rate(sent.share_id, "uitpraten", Rating.GOOD)
    team.coach.coach.send(sent.share_id)
    team.clock.pass_days(1)
    team.share()
    sight = look(sent.share_id)
    sight.opened(sent.share_id)
    found = rows(sight)
    assert found[0] == "Sanne Visser, Nieuw, Een korte oefening, vandaag"
    assert "Sanne Visser, Een korte oefening, Bezig · gisteren" in found
    assert "Sanne Visser, Oefening voor de proef, Verstuurd · gisteren" in found
    current = [row for row in sight.screen.inbox.rows() if row.isChecked()]
    assert [row.share_id for row in current] == [sent.share_id]
    assert sight.screen.inbox._counts.text().startswith("1 nieuw · ")


def test_opening_takes_it_from_new_to_busy_and_tells_the_menu(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(THREE_TURNS)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    assert team.coach.coach.get(grant.share_id).state is InboxState.BUSY
    sight.until(lambda: sight.news)
    words = sight.words()
    assert "Sanne Visser" in words
    assert "Oefening voor de proef · balie · gedeeld op" in words
    assert "‘Let je op mijn tempo?’" in words
    assert page.chip is not None
    assert page.chip.text.startswith("Gedeeld met jou tot ")
    assert page.space_kind == "podium"
    assert page.view.timeline.turn_starts()[-1][0] == 2
    assert page.sending.button.text() == "Stuur feedback naar Sanne"


def test_a_coach_learns_nothing_about_how_often_was_tried(team: Team, look: Callable[..., Sight]) -> None:
    for _ in range(3):
        add_take(team.learner)
    grant = team.share()
    sight = look(grant.share_id)
    sight.opened(grant.share_id)
    spoken = [widget.accessibleName() for widget in sight.window.findChildren(QWidget)]
    said = " ".join((sight.words(), *rows(sight), *spoken))
    assert "poging 4" not in said.lower()
    assert not any(f"Poging {number}" in said for number in range(1, 20))


def test_arrows_walk_through_the_inbox_and_close_what_was_open(
    team: Team, look: Callable[..., Sight]
) -> None:
    older, newer = team.share(), team.share()
    sight = look(newer.share_id)
    page = sight.opened(newer.share_id)
    reader = page._share.payload._reader
    sight.key(Qt.Key.Key_Down)
    sight.opened(older.share_id)
    assert reader.closed, "the file of the other share stays open"
    sight.key(Qt.Key.Key_Up)
    sight.opened(newer.share_id)


def test_a_row_in_the_list_opens_with_the_mouse_and_keeps_the_focus(
    team: Team, look: Callable[..., Sight]
) -> None:
    one, two = team.share(), team.share()
    sight = look(two.share_id)
    sight.opened(two.share_id)
    row = next(row for row in sight.screen.inbox.rows() if row.share_id == one.share_id)
    sight.bot.mouseClick(row, Qt.MouseButton.LeftButton)
    sight.opened(one.share_id)
    tab_stops = [row for row in sight.screen.inbox.rows() if row.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [row.share_id for row in tab_stops] == [one.share_id], "the list is one stop of the Tab key"


def test_tab_comes_into_a_list_of_which_nothing_is_open(team: Team, look: Callable[..., Sight]) -> None:
    team.share()
    team.share()
    sight = look()
    sight.until(lambda: len(sight.screen.inbox.rows()) >= 2)
    inbox = sight.screen.inbox
    inbox.set_current(None)
    tab_stops = [row for row in inbox.rows() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tab_stops == inbox.rows()[:1]
    inbox.set_current(inbox.rows()[1].share_id)
    tab_stops = [row for row in inbox.rows() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tab_stops == inbox.rows()[1:2]


def test_the_list_can_be_narrowed_down(team: Team, look: Callable[..., Sight]) -> None:
    new, sent = team.share(), team.share()
    team.coach.coach.rate(sent.share_id, "uitpraten", Rating.GOOD)
    team.coach.coach.send(sent.share_id)
    sight = look(sent.share_id)
    sight.opened(sent.share_id)
    inbox = sight.screen.inbox
    everything = len(inbox.rows())
    all_of_it, open_ones, busy_ones, done, _ = inbox._menu.actions()

    def shown() -> set[str]:
        return {row.share_id for row in inbox.rows()}

    done.trigger()
    sight.until(lambda: sent.share_id in shown() and new.share_id not in shown())
    open_ones.trigger()
    sight.until(lambda: new.share_id in shown() and sent.share_id not in shown())
    busy_ones.trigger()
    sight.until(lambda: not {new.share_id, sent.share_id} & shown())
    all_of_it.trigger()
    sight.until(lambda: len(inbox.rows()) == everything)
    assert sight.page.share_id == sent.share_id, "what is open stays open"


def test_older_ones_are_read_when_asked_for(
    team: Team, look: Callable[..., Sight], monkeypatch: pytest.MonkeyPatch
) -> None:
    older, newer = team.share(), team.share()
    monkeypatch.setattr("oefenruimte.ui.screens.coach.screen._PAGE", 1)
    sight = look(newer.share_id)
    sight.opened(newer.share_id)
    assert len(sight.screen.inbox.rows()) == 1
    more = next(
        one for one in sight.screen.inbox.findChildren(Button) if one.text().startswith("Toon oudere")
    )
    sight.bot.mouseClick(more, Qt.MouseButton.LeftButton)
    sight.until(lambda: len(sight.screen.inbox.rows()) == 2)
    assert {row.share_id for row in sight.screen.inbox.rows()} <= {older.share_id, newer.share_id}
    sight.key(Qt.Key.Key_N)  # the one that waits longest may lie further than what was read
    sight.until(lambda: sight.screen.page is not None and sight.page.share_id != newer.share_id)


def test_narrowed_down_the_whole_inbox_is_looked_through(
    team: Team, look: Callable[..., Sight], monkeypatch: pytest.MonkeyPatch
) -> None:
    old, newer = team.share(), team.share()
    team.coach.coach.rate(old.share_id, "uitpraten", Rating.GOOD)
    team.coach.coach.send(old.share_id)
    monkeypatch.setattr("oefenruimte.ui.screens.coach.screen._PAGE", 1)
    sight = look(newer.share_id)
    sight.opened(newer.share_id)
    inbox = sight.screen.inbox
    assert old.share_id not in {row.share_id for row in inbox.rows()}, "it lies further than what was read"
    inbox._menu.actions()[3].trigger()  # Verstuurd
    sight.until(lambda: old.share_id in {row.share_id for row in inbox.rows()})
    assert sight.page.share_id == newer.share_id, "what is open stays open"


def test_looked_for_by_name_and_exercise(
    team: Team, look: Callable[..., Sight], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = team.share()
    monkeypatch.setattr("oefenruimte.ui.screens.coach.inbox._FEW", 0)
    sight = look(one.share_id)
    sight.opened(one.share_id)
    inbox = sight.screen.inbox
    everything = len(inbox.rows())
    sight.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    sight.until(inbox.search.edit.hasFocus)
    sight.bot.keyClicks(inbox.search.edit, "sann vis")
    sight.until(lambda: inbox.wanted.words == "sann vis" and len(inbox.rows()) == everything)
    sight.bot.keyClicks(inbox.search.edit, " tuin")
    sight.until(lambda: not inbox.rows())
    told = [label.text() for label in inbox.findChildren(Label) if label.isVisible()]
    assert "Niets gevonden. Kijk bij ‘Toon’ of wis wat je zocht." in told
    assert sight.page.share_id == one.share_id, "what is open stays open"
    inbox.search.edit.clear()
    sight.until(lambda: len(inbox.rows()) == everything)


# reacting ----------------------------------------------------------------------------------------------


def test_m_stops_and_sets_the_place_and_ctrl_enter_places(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    talk = page.view.player.conversation
    sight.seek(talk.position(Anchor(0, 800)))
    sight.key(Qt.Key.Key_M)
    assert not page.view.player.playing
    assert page.composer.area.edit.hasFocus()
    assert page.composer.heading == "Reactie op 0:01"
    sight.key(Qt.Key.Key_Escape)
    sight.key(Qt.Key.Key_2)
    sight.key(Qt.Key.Key_M)
    sight.type("Wacht hier nog een tel.")
    sight.key(Qt.Key.Key_Return, CTRL)
    sight.until(lambda: page.drafts.marks)
    (mark,) = page.drafts.marks
    assert (mark.anchor, mark.kind, mark.text) == (Anchor(0, 800), MarkKind.TIP, "Wacht hier nog een tel.")
    assert page.composer.area.text == ""
    assert page.reactions.title is not None
    assert page.reactions.title.text() == "1 reactie"
    assert [marker.id for marker in page.view.timeline._markers] == [mark.id]
    assert page.view.controls.play_button.hasFocus(), "and the keys of the player work again"


def test_while_the_citizen_speaks_the_place_is_the_start_of_the_answer(
    team: Team, look: Callable[..., Sight]
) -> None:
    grant = team.share()
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    sight.seek(300)
    sight.key(Qt.Key.Key_M)
    assert page.composer.anchor == Anchor(0, 0)
    assert page.view.timeline._write_at == page.view.player.conversation.position(Anchor(0, 0))


def test_while_typing_letters_are_text_and_alt_plays(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    page.composer.area.edit.setFocus()
    sight.type("jklMm 123")
    assert page.composer.area.text == "jklMm 123"
    assert not page.view.player.playing
    sight.key(Qt.Key.Key_K, ALT)
    assert page.view.player.playing
    sight.key(Qt.Key.Key_K, ALT)
    sight.key(Qt.Key.Key_J, ALT)
    sight.until(lambda: page.view.player.position == 0)
    sight.key(Qt.Key.Key_Escape)
    assert not page.composer.area.edit.hasFocus()
    sight.key(Qt.Key.Key_L)
    sight.until(lambda: page.view.player.position > 2000)
    assert page.composer.area.text == "jklMm 123"


def test_the_place_follows_the_player_until_something_is_typed(
    team: Team, look: Callable[..., Sight]
) -> None:
    grant = team.share(seconds=3.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    talk = page.view.player.conversation
    sight.seek(talk.position(Anchor(0, 500)))
    assert page.composer.anchor == Anchor(0, 500)
    sight.type("Hier")
    sight.seek(talk.position(Anchor(0, 2500)))
    assert page.composer.anchor == Anchor(0, 500)
    move = next(button for button in page.composer.findChildren(Button) if button.key == "M")
    assert move.isVisible()
    assert move.text() == "Verplaats naar 0:03"
    sight.bot.mouseClick(move, Qt.MouseButton.LeftButton)
    assert page.composer.anchor == Anchor(0, 2500)
    assert page.composer.area.text == "Hier"
    page.composer.area.edit.selectAll()
    sight.key(Qt.Key.Key_Delete)
    sight.seek(talk.position(Anchor(0, 100)))
    assert page.composer.anchor == Anchor(0, 100)


def test_shift_m_sets_the_end_of_a_stretch(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=3.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    talk = page.view.player.conversation
    sight.seek(talk.position(Anchor(0, 1000)))
    sight.key(Qt.Key.Key_M)
    sight.key(Qt.Key.Key_Escape)
    sight.key(Qt.Key.Key_M, SHIFT)
    assert [told.text for told in sight.stage.toasts] == [
        "Kies een einde na het begin, in hetzelfde antwoord."
    ]
    sight.seek(talk.position(Anchor(0, 2400)))
    sight.key(Qt.Key.Key_M, SHIFT)
    assert page.composer.heading == "Reactie op 0:02 tot 0:03"
    sight.type("Dit hele stuk.")
    sight.key(Qt.Key.Key_Return, CTRL)
    sight.until(lambda: page.drafts.marks)
    assert (page.drafts.marks[0].anchor, page.drafts.marks[0].end_ms) == (Anchor(0, 1000), 2400)


def test_a_reaction_without_words_is_asked_for(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    sight.bot.mouseClick(page.composer.place_button, Qt.MouseButton.LeftButton)
    assert page.composer.area.error == "Typ, teken of spreek eerst je reactie."
    assert page.composer.area.edit.hasFocus()
    sight.type("Goed zo")
    assert page.composer.area.error == ""


def placed(sight: Sight, at_ms: int, text: str, kind: MarkKind = MarkKind.TIP) -> str:
    page = sight.page
    before = len(page.drafts.marks)
    sight.seek(page.view.player.conversation.position(Anchor(0, at_ms)))
    page.choose_kind({MarkKind.COMPLIMENT: 1, MarkKind.TIP: 2, MarkKind.QUESTION: 3}[kind])
    page.set_place()
    sight.type(text)
    page.composer.submit()
    sight.until(lambda: len(page.drafts.marks) == before + 1)
    return next(mark.id for mark in page.drafts.marks if mark.text == text)


def test_list_and_timeline_follow_each_other(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=12.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    talk = page.view.player.conversation
    early, late = placed(sight, 1000, "Vroeg"), placed(sight, 9000, "Laat")
    sight.bot.mouseClick(page.reactions.list.row(early), Qt.MouseButton.LeftButton)
    frame_ms = 34

    def at(moment_ms: int) -> bool:
        return abs(page.view.player.position - talk.position(Anchor(0, moment_ms))) <= frame_ms

    sight.until(lambda: at(1000))
    assert (page.reactions.list.active, page.view.timeline.active_marker) == (early, early)
    page.view.timeline.markerActivated.emit(late)
    sight.until(lambda: at(9000))
    assert (page.reactions.list.active, page.view.timeline.active_marker) == (late, late)
    sight.seek(talk.position(Anchor(0, 6500)))
    assert (page.reactions.list.active, page.view.timeline.active_marker) == (None, None)


def test_a_reaction_can_be_changed(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=3.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    mark_id = placed(sight, 500, "Te kort")
    page.reactions.list.edit_asked.emit(mark_id)
    assert page.composer.area.text == "Te kort"
    assert page.composer.heading == "Reactie op 0:01 wijzigen"
    assert page.composer.place_button.text() == "Bewaar reactie"
    page.composer.area.set_text("Nu met meer woorden")
    sight.key(Qt.Key.Key_Return, CTRL)
    sight.until(lambda: page.drafts.marks[0].text == "Nu met meer woorden")
    (mark,) = page.drafts.marks
    assert (mark.id, mark.anchor) == (mark_id, Anchor(0, 500))


def test_changing_another_does_not_throw_away_what_is_being_typed(
    team: Team, look: Callable[..., Sight]
) -> None:
    grant = team.share(seconds=3.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    mark_id = placed(sight, 500, "De eerste")
    sight.type("Half af")
    page.reactions.list.edit_asked.emit(mark_id)
    assert page.composer.area.text == "Half af"
    assert sight.stage.toasts[-1].text == "Plaats of wis eerst de reactie waar je mee bezig bent."


def test_a_removed_reaction_comes_back(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    mark_id = placed(sight, 700, "Weg ermee", MarkKind.QUESTION)
    before = page.drafts.marks
    page.reactions.list.remove_asked.emit(mark_id)
    sight.until(lambda: not page.drafts.marks)
    told = sight.stage.toasts[-1]
    assert (told.text, told.undo is None) == ("Reactie verwijderd", False)
    assert told.undo is not None
    told.undo()
    sight.until(lambda: page.drafts.marks)
    assert page.drafts.marks == before


# drafts stay -------------------------------------------------------------------------------------------


def test_what_is_typed_survives_leaving_at_once(team: Team, look: Callable[..., Sight]) -> None:
    grant, other = team.share(seconds=2.0), team.share()
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    sight.seek(page.view.player.conversation.position(Anchor(0, 900)))
    page.choose_kind(3)
    page.set_place()
    place = page.composer.anchor  # of the frame on the screen
    sight.type("Nog niet af")
    sight.screen.open(other.share_id)  # before the saving timer has run
    sight.opened(other.share_id)
    sight.screen.open(grant.share_id)
    page = sight.opened(grant.share_id)
    sight.until(lambda: page.view.player.position == page.view.player.conversation.position(place))
    assert page.composer.area.text == "Nog niet af"
    assert page.composer.kinds.value is MarkKind.QUESTION
    assert page.composer.anchor == place


def test_typing_is_saved_without_leaving(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    sight = look(grant.share_id)
    sight.opened(grant.share_id)
    sight.type("Dit blijft")
    sight.until(lambda: being_typed(team.coach.coach, grant.share_id).text == "Dit blijft")


def test_a_rating_is_saved_at_once_and_can_be_taken_away(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    assert set(page.rubric.scales) == {"uitpraten", "doorvragen"}
    third = page.rubric.scales["doorvragen"].segmented.segments()[2]
    sight.bot.mouseClick(third, Qt.MouseButton.LeftButton)
    sight.until(lambda: team.coach.coach.ratings(grant.share_id) == {"doorvragen": Rating.GOOD})
    assert page.rubric.scales["doorvragen"].value == 3
    sight.bot.mouseClick(third, Qt.MouseButton.LeftButton)
    sight.until(lambda: team.coach.coach.ratings(grant.share_id) == {})


def test_the_self_check_is_there_only_when_it_was_shared(team: Team, look: Callable[..., Sight]) -> None:
    take = add_take(team.learner)
    team.learner.reflection.check(take.id, "uitpraten", SelfCheck.NOT_YET)
    contact = team.learner.spaces.contacts()[0]
    scenario = team.learner.library.get(ONE_TURN)
    until = team.clock.today().replace(year=2030)
    grants = [
        team.learner.sharing.share(take.id, contact.id, scenario=scenario, until=until, with_self_check=yes)
        for yes in (True, False)
    ]
    team.learner.sync.run()
    team.coach.sync.run()
    sight = look(grants[0].share_id)
    sight.opened(grants[0].share_id)
    assert "Zo ziet Sanne het zelf" in sight.words()
    assert "Nog niet |" in sight.words() + " |"
    sight.screen.open(grants[1].share_id)
    sight.opened(grants[1].share_id)
    assert "Zo ziet Sanne het zelf" not in sight.words()


# sending -----------------------------------------------------------------------------------------------


def test_nothing_to_send_has_a_reason(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    sight = look(grant.share_id)
    button = sight.opened(grant.share_id).sending.button
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Plaats eerst een reactie of kies een cijfer."


def test_a_compliment_is_suggested_not_forced(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    placed(sight, 300, "Een tip")
    page.sending.button.click()
    dialog = top_dialog(sight.window)
    assert dialog is not None
    assert dialog.accessibleName() == "Wil je ook noemen wat goed ging?"
    sight.answer("Compliment toevoegen")
    assert page.composer.kinds.value is MarkKind.COMPLIMENT
    assert page.composer.area.edit.hasFocus()
    assert page.drafts.sent_at is None
    page.sending.button.click()
    sight.answer("Stuur zo")
    sight.until(lambda: page.drafts.sent_at is not None)
    assert team.coach.coach.get(grant.share_id).state is InboxState.SENT
    assert sight.stage.syncs == [None]


def test_after_sending_only_a_change_brings_the_button_back(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    first = placed(sight, 300, "Mooi", MarkKind.COMPLIMENT)
    page.sending.button.click()
    sight.until(lambda: page.drafts.sent_at is not None)
    assert top_dialog(sight.window) is None, "there is a compliment: nothing to ask"
    assert (page.sending.button.isVisible(), page.sending.sent_line.isVisible()) == (False, True)
    assert page.sending.sent_line.label.text() == "Verstuurd · vandaag"
    sight.until(lambda: any("Verstuurd · vandaag" in row for row in rows(sight)))
    page.reactions.list.edit_asked.emit(first)
    page.composer.area.set_text("Heel mooi")
    sight.key(Qt.Key.Key_Return, CTRL)
    sight.until(lambda: page.drafts.changed)
    assert page.sending.button.isVisible()
    assert page.sending.button.text() == "Stuur aangepaste feedback"
    assert page.reactions.list.row(first).reaction.edited
    sight.until(lambda: any("Aangepast, niet verstuurd" in row for row in rows(sight)))
    page.sending.button.click()
    sight.until(lambda: not page.drafts.changed)
    assert not page.reactions.list.row(first).reaction.edited


def test_what_is_not_placed_yet_is_asked_about(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    placed(sight, 300, "Mooi", MarkKind.COMPLIMENT)
    sight.type("En dit ook")
    page.sending.button.click()
    sight.answer("Terug")
    assert (page.drafts.sent_at, page.composer.area.text) == (None, "En dit ook")
    page.sending.button.click()
    sight.answer("Plaats en stuur")
    sight.until(lambda: page.drafts.sent_at is not None)
    assert {mark.text for mark in page.drafts.marks} == {"Mooi", "En dit ook"}
    assert not page.drafts.changed


def test_a_sender_who_was_never_compared(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    assert page.header.compare.isVisible()
    page.header.compare.click()
    dialog = top_dialog(sight.window)
    assert dialog is not None
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert team.learner.fingerprint in shown
    assert team.coach.fingerprint in shown
    sight.answer("Ja, ze zijn gelijk")
    sight.until(lambda: not page.header.compare.isVisible())
    assert team.coach.spaces.contacts()[0].verified
    team.coach.spaces.verify(team.learner.member_id, False)


# what can go wrong -------------------------------------------------------------------------------------


def empty_state(sight: Sight) -> EmptyState | None:
    found = [state for state in sight.screen.findChildren(EmptyState) if state.isVisible()]
    return found[0] if found else None


def test_a_damaged_take_is_named_and_the_list_still_works(team: Team, look: Callable[..., Sight]) -> None:
    fine, damaged = team.share(), team.share()
    object_id = team.coach.coach.get(damaged.share_id).object_id
    file = team.coach.folder / "inbox" / f"{object_id}.ofo"
    content = bytearray(file.read_bytes())
    content[-200] ^= 0xFF
    file.write_bytes(bytes(content))
    sight = look(damaged.share_id)
    sight.until(lambda: empty_state(sight) is not None)
    state = empty_state(sight)
    assert state is not None
    assert state.accessibleName() == "Een bestand in de deelruimte is beschadigd"
    assert sight.screen.page is None
    sight.screen.open(fine.share_id)
    sight.opened(fine.share_id)


def test_a_share_withdrawn_while_it_is_open_goes_away(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(THREE_TURNS)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    reader = page._share.payload._reader
    team.learner.sharing.withdraw(grant.share_id)
    team.learner.sync.run()
    team.coach.sync.run()
    sight.stage.context.news.sharesChanged.emit()
    sight.until(lambda: empty_state(sight) is not None)
    state = empty_state(sight)
    assert state is not None
    assert state.accessibleName() == "Deze poging is ingetrokken"
    assert reader.closed
    closed = [row for row in sight.screen.inbox.findChildren(ClosedRow) if row.isVisible()]
    said = " ".join(label.text() for row in closed for label in row.findChildren(QLabel))
    assert "Ingetrokken op " in said
    assert "Je kunt deze poging niet meer openen." in said
    assert "proef" not in said, "nothing of what was shared"
    assert grant.share_id not in [row.share_id for row in sight.screen.inbox.rows()]


def test_after_the_last_day_it_is_one_grey_line(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share()
    team.clock.pass_days(29)
    team.coach.sync.run()
    sight = look()
    sight.until(lambda: sight.screen._post is not None)
    said = " ".join(
        label.text()
        for row in sight.screen.inbox.findChildren(ClosedRow)
        for label in row.findChildren(QLabel)
    )
    assert "Delen kon tot en met " in said
    assert grant.share_id not in [row.share_id for row in sight.screen.inbox.rows()]


@pytest.fixture(scope="module")
def bare_coach(tmp_path_factory: pytest.TempPathFactory, team: Team) -> Iterator[Session]:
    """A coach in no space, with no exercise on the computer."""
    folder = tmp_path_factory.mktemp("kaal")
    (folder / "geen").mkdir()
    desk = make_desk(folder, scenarios=folder / "geen", clock=team.clock)
    session = make_session(desk, COACH)
    yield session
    session.close()


def test_without_a_space_there_is_a_way_to_the_settings(
    bare_coach: Session, look: Callable[..., Sight]
) -> None:
    sight = look(session=bare_coach)
    sight.until(lambda: empty_state(sight) is not None)
    state = empty_state(sight)
    assert state is not None
    assert state.accessibleName() == "Je hebt nog geen deelruimte"
    state.findChildren(Button)[0].click()
    assert sight.stage.went == [SettingsRoute("delen")]


def test_a_coach_without_the_exercise_reads_the_citizens_lines(
    bare_coach: Session, team: Team, look: Callable[..., Sight], tmp_path: Path
) -> None:
    bare_coach.spaces.join(str(team.coach.spaces.required().location))
    team.learner.sync.run()
    take = add_take(team.learner, THREE_TURNS, answers=2)
    sight = look(session=bare_coach)
    sight.until(lambda: empty_state(sight) is not None)
    state = empty_state(sight)
    assert state is not None
    assert state.accessibleName() == "Nog niets gedeeld"
    grant = share_take(team.learner, bare_coach, take)
    sight.stage.context.news.sharesChanged.emit()
    sight.until(lambda: sight.screen.inbox.rows())
    state = empty_state(sight)
    assert state is not None
    assert state.accessibleName() == "Er is iets met je gedeeld", "and it is still new"
    assert bare_coach.coach.get(grant.share_id).state is InboxState.NEW
    sight.key(Qt.Key.Key_Down)
    sight.until(lambda: sight.screen.page is not None)
    page = sight.page
    assert page.share_id == grant.share_id
    card = page.view.canvas._card
    assert card is not None
    assert (card.lines, card.name) == ("Dit is fragment 1.", "Mevrouw Proef")
    assert "Oefening voor de proef" in sight.words()
    talk = page.view.player.conversation
    page.view.player.seek(talk.position(Anchor(1, 300)))
    sight.until(lambda: page.view.canvas._card is None)
    assert not page.view.canvas.image().isNull(), "the answer itself plays"
    del tmp_path


def test_when_all_was_answered_it_says_so(
    bare_coach: Session, team: Team, look: Callable[..., Sight]
) -> None:
    if bare_coach.spaces.current() is None:  # this test runs without the one above
        bare_coach.spaces.join(str(team.coach.spaces.required().location))
        bare_coach.sync.run()
        team.learner.sync.run()
        share_take(team.learner, bare_coach, add_take(team.learner))
    for line in bare_coach.coach.lines():
        bare_coach.coach.rate(line.item.share_id, "uitpraten", Rating.GOOD)
        bare_coach.coach.send(line.item.share_id)
    sight = look(session=bare_coach)
    sight.until(lambda: empty_state(sight) is not None)
    state = empty_state(sight)
    assert state is not None
    assert state.accessibleName() == "Alles bekeken. Mooi werk."


def test_an_answer_with_sound_alone_is_a_card(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(picture=False)
    sight = look(grant.share_id)
    sight.until(lambda: sight.screen.page is not None)
    page = sight.page
    page.view.player.seek(page.view.player.conversation.position(Anchor(0, 200)))
    sight.until(lambda: page.view.canvas._card is not None and page.view.canvas._card.name == "Sanne")
    card = page.view.canvas._card
    assert card is not None
    assert card.lines == "Alleen geluid"


# the window --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("scale", "beside"), [(1.0, True), (1.5, False)])
@pytest.mark.parametrize("theme_name", ["light", "highContrast"])
def test_nothing_sticks_out(
    team: Team, look: Callable[..., Sight], scale: float, beside: bool, theme_name: ThemeName
) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    placed(sight, 300, "Een wat langere reactie, die niet op een regel past. " * 3 + "Klaar.")
    sight.stage.context.theme.apply(theme_name, scale)
    for width, height in ((1280, 800), (1024, 680)):
        sight.window.resize(width, height)

        def fits(width: int = width) -> None:
            assert sight.window.width() == width
            assert page.beside == (beside and width == 1280)
            assert page.scroller.horizontalScrollBar().maximum() == 0
            for label in page.findChildren(Label):
                if label.isVisible() and label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
            for button in page.findChildren(Button):
                if button.isVisible():
                    assert button.width() >= button.minimumSizeHint().width(), button.text()

        sight.bot.waitUntil(fits, timeout=PATIENCE)
    if beside:
        sight.window.resize(1280, 800)
        sight.until(lambda: page.beside and page.scroller.verticalScrollBar().maximum() == 0)


def test_the_screen_keeps_the_door_open_only_while_it_plays(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    assert not sight.screen.busy()
    sight.key(Qt.Key.Key_K)
    assert sight.screen.busy()
    sight.screen.leave()
    assert not sight.screen.busy()
    assert page._share.payload._reader.closed


def test_keys_under_the_page_are_those_of_the_sheet_and_the_end_of_a_range(
    team: Team, look: Callable[..., Sight]
) -> None:
    sight = look()
    found = [(hint.keys, hint.text) for hint in sight.screen.hints()]
    assert found == [
        (("J",), "5 seconden terug"),
        (("K",), "afspelen of stoppen"),
        (("L",), "afspelen, sneller"),
        (("M",), "reactie hier"),
        (("1", "2", "3"), "soort reactie"),
        (("↑", "↓"), "volgende in postvak"),
        (("N",), "volgende die wacht"),
        (("Shift+M",), "tot hier"),
    ]
    del team


def test_after_m_a_number_still_chooses_the_kind_until_something_is_typed(
    team: Team, look: Callable[..., Sight]
) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    composer = sight.opened(grant.share_id).composer
    sight.key(Qt.Key.Key_M)
    sight.until(composer.area.edit.hasFocus)
    sight.key(Qt.Key.Key_2)
    assert composer.kinds.value is MarkKind.TIP
    assert composer.area.text == ""
    sight.type("Tel tot ")
    sight.key(Qt.Key.Key_3)
    assert composer.kinds.value is MarkKind.TIP
    assert composer.area.text == "Tel tot 3"


def test_a_drawing_made_with_keys_is_placed_with_its_reaction(team: Team, look: Callable[..., Sight]) -> None:
    grant = team.share(seconds=2.0)
    sight = look(grant.share_id)
    page = sight.opened(grant.share_id)
    sight.seek(page.view.player.conversation.position(Anchor(0, 800)))
    sight.key(Qt.Key.Key_D)
    sight.until(page.tools.drawing.layer.hasFocus)
    assert page.tools.drawing.bar.isVisible()
    assert not page.view.controls.isVisible()
    sight.key(Qt.Key.Key_Right)
    sight.key(Qt.Key.Key_Return)
    sight.key(Qt.Key.Key_Escape)
    assert page.view.controls.isVisible()
    sight.key(Qt.Key.Key_Return, CTRL)
    sight.until(lambda: page.drafts.marks)
    (mark,) = team.coach.coach.marks(grant.share_id)
    assert len(mark.drawing) == 1
    assert mark.text == ""
