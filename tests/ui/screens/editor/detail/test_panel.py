"""The panel beside the graph: everything about one turn, and every change a step."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.app.authoring.edits import set_turn
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Choice, End, Hint, Hold, NextTurn
from oefenruimte.scenarios.vocabulary import ICONS as KNOWN_ICONS
from oefenruimte.ui.screens.editor.detail.icon_picker import IconGrid
from oefenruimte.ui.screens.editor.detail.panel import BEHAVIOUR, FOLLOW, FRAGMENT, TIPS, DetailPanel
from oefenruimte.ui.screens.editor.detail.words import ICONS, DetailWords
from oefenruimte.ui.widgets import top_dialog

from .conftest import Bench, film, write


@pytest.fixture
def panel(bench: Bench) -> Iterator[DetailPanel]:
    panel = DetailPanel(bench.stage.context, bench.model)
    bench.show(panel)
    yield panel
    panel.leave()


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _choose(words: str) -> None:
    menu = _menu()
    action = next(action for action in menu.actions() if action.text().startswith(words))
    action.trigger()
    menu.close()


def test_it_shows_the_turn_that_is_chosen(bench: Bench, panel: DetailPanel) -> None:
    assert panel.head.title.text() == "Beurt 1 · Deel 1"
    bench.model.select("2")
    assert panel.head.title.text() == "Beurt 2 · Deel 2"
    assert panel.fragment.lines.text == bench.draft.turns[1].lines
    assert panel.fragment.block.file.words.text() == "beurt-1.mp4"
    assert panel.fragment.block.captions.words.text() == "beurt-2.vtt, 2 regels"


def test_typing_is_one_step_and_undo_brings_it_all_back(bench: Bench, panel: DetailPanel) -> None:
    before = bench.draft.turns[0].lines
    write(panel.fragment.lines.edit, " Wat nu?")
    assert bench.draft.turns[0].lines == before + " Wat nu?"
    assert bench.model.undo_words == "tekst van beurt 1"
    write(panel.fragment.prompt.edit, "!")
    assert bench.model.undo_words == "opdracht bij beurt 1"
    bench.model.undo()
    bench.model.undo()
    assert bench.draft.turns[0].lines == before
    assert panel.fragment.lines.text == before
    assert not bench.model.can_undo


def test_the_name_is_changed_in_its_place(bench: Bench, panel: DetailPanel) -> None:
    QTest.keyClick(bench.window, Qt.Key.Key_F2)
    assert panel.head.field.edit.hasFocus()
    QTest.keyClicks(panel.head.field.edit, "Boos binnen")
    QTest.keyClick(panel.head.field.edit, Qt.Key.Key_Return)
    assert bench.draft.turns[0].name == "Boos binnen"
    assert panel.head.title.text() == "Beurt 1 · Boos binnen"
    assert panel.head.title.hasFocus()
    assert not panel.head.field.isVisible()
    bench.model.undo()
    assert panel.head.title.text() == "Beurt 1 · Deel 1"


def test_the_menu_copies_moves_and_takes_away(bench: Bench, panel: DetailPanel) -> None:
    bench.model.select("2")
    panel.head.menu_button.click()
    _choose("Dupliceer")
    assert [turn.id for turn in bench.draft.turns] == ["1", "2", "4", "3"]
    assert bench.model.selected == "4"
    assert bench.draft.turns[2].lines == bench.draft.turns[1].lines
    panel.head.menu_button.click()
    _choose("Maak dit de eerste")
    assert bench.draft.turns[0].id == "4"
    panel.head.menu_button.click()
    _choose("Haal deze beurt weg")
    assert bench.model.selected == ""
    assert [turn.id for turn in bench.draft.turns] == ["1", "2", "3"]


def test_about_the_exercise_is_a_way_out(bench: Bench, panel: DetailPanel, qtbot: QtBot) -> None:
    panel.head.menu_button.click()
    with qtbot.waitSignal(panel.aboutAsked):
        _choose("Over deze oefening")
    assert bench.model.selected == ""


def test_tabs_go_by_arrows_and_are_asked_for(bench: Bench, panel: DetailPanel) -> None:
    panel.tabs.tab(FRAGMENT).setFocus()
    QTest.keyClick(panel.tabs.tab(FRAGMENT), Qt.Key.Key_Right)
    assert panel.tabs.value == TIPS
    assert panel.tabs.tab(TIPS).hasFocus()
    QTest.keyClick(panel.tabs.tab(TIPS), Qt.Key.Key_End)
    assert panel.tabs.value == FOLLOW
    assert panel.follow.isVisible()
    bench.model.open_detail(BEHAVIOUR)
    assert panel.tabs.tab(BEHAVIOUR).hasFocus()


def test_what_stays_on_and_how_long_it_takes(bench: Bench, panel: DetailPanel) -> None:
    select = panel.fragment.hold.select
    select.setFocus()
    QTest.keyClick(select, Qt.Key.Key_Down)
    assert bench.draft.turns[0].hold is Hold.LISTENING
    assert "luisterende fragment" in panel.fragment.hold.hint
    panel.fragment.longest.edit.setFocus()
    panel.fragment.longest.edit.selectAll()
    QTest.keyClicks(panel.fragment.longest.edit, "90")
    assert bench.draft.turns[0].usual_seconds == (20, 90)
    panel.fragment.shortest.edit.setFocus()
    panel.fragment.shortest.edit.selectAll()
    QTest.keyClicks(panel.fragment.shortest.edit, "95")
    assert panel.fragment.longest.error
    bench.model.undo()
    assert bench.draft.turns[0].usual_seconds == (20, 60)


def test_findings_stand_at_their_field(bench: Bench, panel: DetailPanel, qtbot: QtBot) -> None:
    bench.model.edit("leeg", lambda draft: set_turn(draft, "1", prompt="", clip=None))
    qtbot.waitUntil(lambda: bench.model.checked)
    place = panel.fragment._prompt_place
    qtbot.waitUntil(lambda: bool(place.findings))
    said = place.findings[0].sentence
    assert said in panel.fragment.prompt.edit.accessibleDescription()
    assert panel.tabs.tab(FRAGMENT).accessibleDescription() == "2 fouten"
    write(panel.fragment.prompt.edit, "Reageer.")
    qtbot.waitUntil(lambda: not place.findings)


def test_everything_that_takes_the_focus_has_a_name(bench: Bench, panel: DetailPanel, qtbot: QtBot) -> None:
    seen = 0
    for tab in (FRAGMENT, TIPS, BEHAVIOUR, FOLLOW):
        panel.show_tab(tab)
        for part in panel.findChildren(QWidget):
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                seen += 1
                assert part.accessibleName(), (tab, type(part).__name__, part.parentWidget())
    assert seen > 30


# the clip ------------------------------------------------------------------------------------------------


def _drag(target: QWidget, path: Path) -> bool:
    """Drop a file on it; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(5, 5), copy, data, left, none)
    QApplication.sendEvent(target, dropping)
    return dropping.isAccepted()


def test_a_dropped_file_becomes_the_clip_with_the_captions_beside_it(
    bench: Bench, panel: DetailPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.model.edit("leeg", lambda draft: set_turn(draft, "1", clip=None, captions=(), wanted="balie.mp4"))
    block = panel.fragment.block
    assert block.empty.title.text() == "balie.mp4 ontbreekt"
    path = tmp_path / "balie.mp4"
    path.write_bytes(film())
    path.with_suffix(".vtt").write_text("WEBVTT\n\n00:00.000 --> 00:01.000\nGoedemorgen.\n", "utf-8")
    assert _drag(block, path)
    assert block.progress.isVisible()
    qtbot.waitUntil(lambda: bench.draft.turns[0].clip is not None)
    turn = bench.draft.turns[0]
    assert turn.clip is not None
    assert turn.clip.name == "balie.mp4"
    assert bench.drafts.vault.exists(turn.clip.media)
    assert (turn.captions[0].text, turn.captions_name) == ("Goedemorgen.", "balie.vtt")
    assert turn.wanted == ""
    assert path.read_bytes() == film()
    assert block.stage.isVisible()
    assert bench.model.undo_words == "fragment van beurt 1"
    bench.model.undo()
    assert bench.draft.turns[0].clip is None
    assert block.empty.isVisible()


def test_other_files_are_not_taken(bench: Bench, panel: DetailPanel, tmp_path: Path) -> None:
    path = tmp_path / "notulen.docx"
    path.write_bytes(b"PK")
    assert not _drag(panel.fragment.block, path)


def test_a_file_that_is_no_clip_is_a_sentence(
    bench: Bench, panel: DetailPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "stuk.mp4"
    path.write_bytes(b"stuk")
    before = bench.draft
    assert _drag(panel.fragment.block, path)
    qtbot.waitUntil(lambda: panel.fragment.block._notice is not None)
    notice = panel.fragment.block._notice
    assert notice is not None
    assert notice.isVisible()
    assert notice.accessibleName()
    assert bench.draft == before
    bench.model.select("2")
    assert not notice.isVisible()


def test_stopping_leaves_everything_as_it_was(
    bench: Bench, panel: DetailPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lang.mp4"
    path.write_bytes(film())
    saw: list[bool] = []

    def slow(*_: object, cancelled: object, **__: object) -> None:
        assert callable(cancelled)
        began.set()
        go_on.wait(20)
        saw.append(cancelled())
        raise fail(Code.INTERRUPTED)

    began, go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(bench.drafts, "add_clip", lambda *a, **k: slow(*a, **k))
    before = bench.draft
    assert _drag(panel.fragment.block, path)
    assert panel.busy()
    qtbot.waitUntil(began.is_set)
    panel.fragment.block.progress.cancel_button.click()
    go_on.set()
    qtbot.waitUntil(lambda: saw == [True])
    assert not panel.busy()
    assert bench.draft == before
    assert panel.fragment.block.stage.isVisible()


def test_work_goes_to_the_turn_it_was_begun_at(
    bench: Bench, panel: DetailPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "nieuw.mp4"
    path.write_bytes(film())
    assert _drag(panel.fragment.block, path)
    bench.model.select("2")
    assert not panel.fragment.block.progress.isVisible()
    qtbot.waitUntil(lambda: bench.draft.turns[0].clip.name == "nieuw.mp4")  # type: ignore[union-attr]
    assert bench.draft.turns[1].clip.name == "beurt-1.mp4"  # type: ignore[union-attr]


def test_missing_captions_are_asked_for_and_made_from_the_text(
    bench: Bench, panel: DetailPanel, qtbot: QtBot
) -> None:
    bench.model.edit("leeg", lambda draft: set_turn(draft, "1", captions=()))
    row = panel.fragment.block.captions
    assert row.words.text() == "Nog geen ondertiteling"
    qtbot.mouseClick(row.text_button, Qt.MouseButton.LeftButton)
    cues = bench.draft.turns[0].captions
    assert [cue.text for cue in cues] == ["Goedemorgen.", "Ik kom voor mijn paspoort."]
    dialog = top_dialog(bench.window)
    assert dialog is not None
    assert dialog.accessibleName() == "Ondertiteling van beurt 1"
    dialog.close_with("")


def test_a_caption_file_replaces_the_captions(
    bench: Bench, panel: DetailPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "nieuw.srt"
    path.write_text("1\n00:00:00,100 --> 00:00:01,500\nHallo daar.\n", "utf-8")
    assert _drag(panel.fragment.block, path)
    qtbot.waitUntil(lambda: bench.draft.turns[0].captions_name == "nieuw.srt")
    assert [cue.text for cue in bench.draft.turns[0].captions] == ["Hallo daar."]


def test_a_clip_that_sounds_otherwise_is_made_equal(bench: Bench, panel: DetailPanel, qtbot: QtBot) -> None:
    loud = bench.draft.turns[0].clip
    assert loud is not None
    bench.model.edit("hard", lambda draft: set_turn(draft, "1", clip=replace(loud, loudness=-12.0)))
    row = panel.fragment.block.loudness
    assert row.words.text() == "Harder dan de rest"
    qtbot.mouseClick(row.level_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.draft.turns[0].clip.loudness == -23.0)  # type: ignore[union-attr]
    assert not row.isVisible()
    assert bench.model.undo_words == "geluid van beurt 1"


def test_the_clip_plays_in_its_place(bench: Bench, panel: DetailPanel, qtbot: QtBot) -> None:
    stage = panel.fragment.block.stage
    stage.play_button.click()
    assert stage._player is not None
    with qtbot.waitSignal(stage._player.frame):
        pass
    assert stage.playing
    assert panel.busy()
    panel.show_tab(TIPS)
    assert not stage.playing
    bench.model.select("")
    assert not panel.busy()


# tips, behaviour, what follows ---------------------------------------------------------------------------


def test_the_cue_card_is_written_like_a_list(bench: Bench, panel: DetailPanel) -> None:
    panel.show_tab(TIPS)
    hints = panel.tips.hints
    hints.fields[0].edit.setFocus()
    QTest.keyClick(hints.fields[0].edit, Qt.Key.Key_Return)
    assert hints.fields[1].edit.hasFocus()
    QTest.keyClicks(hints.fields[1].edit, "Vat samen")
    assert [hint.text for hint in bench.draft.turns[0].cue_card] == ["Noem haar naam", "Vat samen"]
    QTest.keyClick(hints.fields[1].edit, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [hint.text for hint in bench.draft.turns[0].cue_card] == ["Vat samen", "Noem haar naam"]
    assert hints.fields[0].edit.hasFocus()
    assert bench.draft.turns[0].cue_card[1] == Hint("Noem haar naam", "quote")
    hints.fields[0].edit.selectAll()
    QTest.keyClick(hints.fields[0].edit, Qt.Key.Key_Backspace)
    QTest.keyClick(hints.fields[0].edit, Qt.Key.Key_Backspace)
    assert [hint.text for hint in bench.draft.turns[0].cue_card] == ["Noem haar naam"]


def test_a_picture_is_chosen_with_the_arrows(bench: Bench, panel: DetailPanel) -> None:
    panel.show_tab(TIPS)
    panel.tips.hints.icon_button(0).click()
    dialog = top_dialog(bench.window)
    assert dialog is not None
    grid = dialog.findChild(IconGrid)
    assert grid is not None
    assert grid.buttons[0].hasFocus()
    QTest.keyClick(grid.buttons[0], Qt.Key.Key_Right)
    QTest.keyClick(grid.buttons[1], Qt.Key.Key_Return)
    assert bench.draft.turns[0].cue_card[0].icon == ICONS[1]


def test_every_picture_of_the_format_has_words(qtbot: QtBot) -> None:
    words = DetailWords()
    assert set(ICONS) == set(KNOWN_ICONS)
    assert all(words.icon(name) != name for name in ICONS)


def test_tips_belong_to_the_whole_exercise(bench: Bench, panel: DetailPanel) -> None:
    panel.show_tab(TIPS)
    panel.tips.tips.add_button.click()
    write(panel.tips.tips.fields[0].edit, "Praat rustig.")
    assert bench.draft.tips == ("Praat rustig.",)


def test_behaviours_are_made_changed_and_moved(bench: Bench, panel: DetailPanel) -> None:
    panel.show_tab(BEHAVIOUR)
    tab = panel.behaviour
    tab.add_button.click()
    assert len(bench.draft.behaviours) == 2
    card = tab.cards[1]
    assert card.fields["self_text"].edit.hasFocus()
    QTest.keyClicks(card.fields["self_text"].edit, "Ik vat samen")
    write(card.fields["rubric_text"].edit, "Vat samen")
    select = card.skill.select
    select.setFocus()
    QTest.keyClick(select, Qt.Key.Key_Down)
    made = bench.draft.behaviours[1]
    assert (made.self_text, made.rubric_text, made.skill) == (
        "Ik vat samen",
        "Vat samen",
        "Omgaan met emotie",
    )
    tab._move(1, 0)
    assert bench.draft.behaviours[0].id == made.id
    tab._remove(0)
    assert [behaviour.id for behaviour in bench.draft.behaviours] == ["begrip"]


def test_an_end_becomes_a_next_turn_and_a_choice(bench: Bench, panel: DetailPanel) -> None:
    bench.model.select("2")
    panel.show_tab(FOLLOW)
    tab = panel.follow
    assert bench.draft.turns[1].follow == NextTurn("3")
    kinds = tab.kind.segments()
    kinds[0].click()
    assert bench.draft.turns[1].follow == End()
    kinds[1].click()
    assert bench.draft.turns[1].follow == NextTurn("3")
    kinds[2].click()
    follow = bench.draft.turns[1].follow
    assert isinstance(follow, Choice)
    assert follow.branches[0].to == "3"
    assert tab.branches[1].target.select.currentText() == "Nog niet gekozen"


def test_the_graph_is_built_with_the_keyboard(bench: Bench, panel: DetailPanel) -> None:
    panel.show_tab(FOLLOW)
    tab = panel.follow
    tab.add_button.click()
    card = tab.branches[2]
    assert card.label.edit.hasFocus()
    QTest.keyClicks(card.label.edit, "Ik gaf op")
    select = card.target.select
    select.setFocus()
    QTest.keyClick(select, Qt.Key.Key_End)  # "Nieuwe beurt…"
    follow = bench.draft.turns[0].follow
    assert isinstance(follow, Choice)
    made = follow.branches[2]
    assert made.label == "Ik gaf op"
    assert made.to is not None
    assert bench.draft.turn(made.to) is not None
    assert len(bench.draft.turns) == 4
    tab.default.select.setFocus()
    QTest.keyClick(tab.default.select, Qt.Key.Key_End)
    follow = bench.draft.turns[0].follow
    assert isinstance(follow, Choice)
    assert follow.default == 2
    card.up.click()
    follow = bench.draft.turns[0].follow
    assert isinstance(follow, Choice)
    assert [branch.label for branch in follow.branches] == ["Keuze 1", "Ik gaf op", "Keuze 2"]
    assert follow.default == 1
    tab.branches[1].trash.click()
    tab.branches[1].trash.click()
    assert bench.draft.turns[0].follow == NextTurn("2")
