"""Three pictures side by side: in step, one sound, and calm about what is not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.media import SealedReader, make_clip
from oefenruimte.domain.problem import Code, Problem, fail
from oefenruimte.domain.scenario import AnswerKind, Cue
from oefenruimte.ui.player.clip_state import Source
from oefenruimte.ui.player.triptych import Triptych
from oefenruimte.ui.player.triptych_parts import Pane, PaneKind, TriptychTurn
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Shortcuts, Slider

from .conftest import number_in, sometimes

CLIP, TAKE, MODEL = PaneKind.CLIP, PaneKind.TAKE, PaneKind.MODEL
GOOD, WEAK = AnswerKind.GOOD, AnswerKind.WEAK


class Clips:
    def __init__(self) -> None:
        self.data = {
            "clip": make_clip(0.5),
            "take": make_clip(1.5, first=100),
            "good": make_clip(1.0, first=200),
            "weak": make_clip(0.8, first=300),
            "sound": make_clip(0.5, video=False),
        }
        self.readers: list[SealedReader] = []

    def pane(self, name: str, *captions: Cue) -> Pane:
        def source() -> Source:
            self.readers.append(SealedReader(self.data[name]))
            return self.readers[-1]

        return Pane(source, captions=captions)


@pytest.fixture(scope="module")
def made() -> Clips:
    return Clips()


@pytest.fixture
def clips(made: Clips) -> Iterator[Clips]:
    made.readers.clear()
    yield made
    assert all(reader.closed for reader in made.readers)


@pytest.fixture
def triptych(qtbot: QtBot, themes: ThemeManager, clips: Clips) -> Iterator[Triptych]:
    del clips  # first made, last looked at
    triptych = Triptych({CLIP: "Mevrouw Verhoeven", TAKE: "Poging van Sanne"})
    qtbot.addWidget(triptych)
    triptych.resize(960, triptych.heightForWidth(960))
    triptych.show()
    yield triptych
    triptych.close_player()


def full(clips: Clips) -> TriptychTurn:
    models = {GOOD: clips.pane("good"), WEAK: clips.pane("weak")}
    return TriptychTurn(clips.pane("clip", Cue(0, 400, "Mijn paspoort!")), clips.pane("take"), models)


def shown(triptych: Triptych) -> dict[PaneKind, int]:
    images = {kind: pane.canvas.image() for kind, pane in triptych.panes.items()}
    return {kind: number_in(image) for kind, image in images.items() if not image.isNull()}


def words(triptych: Triptych, kind: PaneKind) -> str:
    return triptych.panes[kind].canvas.accessibleDescription()


def loaded(qtbot: QtBot, triptych: Triptych, *turns: TriptychTurn) -> None:
    triptych.load(turns)
    qtbot.waitUntil(lambda: triptych.trio.duration > 0)


def test_the_three_begin_together_and_stay_in_step(qtbot: QtBot, triptych: Triptych, clips: Clips) -> None:
    loaded(qtbot, triptych, full(clips))
    qtbot.waitUntil(lambda: shown(triptych) == {CLIP: 0, TAKE: 100, MODEL: 200})
    assert abs(triptych.trio.duration - 1500) < 60

    def in_step() -> bool:
        triptych.trio.seek(0)
        qtbot.waitUntil(lambda: shown(triptych)[TAKE] == 100)
        triptych.trio.play()
        qtbot.waitUntil(lambda: shown(triptych)[TAKE] >= 112)
        numbers = shown(triptych)
        triptych.trio.pause()
        return abs(numbers[TAKE] - 100 - (numbers[MODEL] - 200)) <= 2

    assert sometimes(in_step)
    triptych.trio.play()
    qtbot.waitUntil(lambda: not triptych.trio.playing)
    qtbot.waitUntil(lambda: shown(triptych) == {CLIP: 14, TAKE: 144, MODEL: 229})
    triptych.trio.toggle()
    qtbot.waitUntil(lambda: 103 <= shown(triptych)[TAKE] < 140)


def test_a_seek_moves_all_three(qtbot: QtBot, triptych: Triptych, clips: Clips) -> None:
    loaded(qtbot, triptych, full(clips))
    triptych.trio.seek(810)
    qtbot.waitUntil(lambda: shown(triptych) == {CLIP: 14, TAKE: 124, MODEL: 224})
    slider = triptych.findChild(Slider)
    assert isinstance(slider, Slider)
    assert slider.value() == 8
    slider.setValue(3)
    qtbot.waitUntil(lambda: shown(triptych)[TAKE] in (108, 109))
    triptych.trio.skip(-5000)
    qtbot.waitUntil(lambda: shown(triptych) == {CLIP: 0, TAKE: 100, MODEL: 200})
    assert triptych.trio.position == 0


def test_one_is_heard_at_a_time(qtbot: QtBot, triptych: Triptych, clips: Clips) -> None:
    loaded(qtbot, triptych, full(clips))
    told: list[PaneKind] = []
    triptych.sound_changed.connect(told.append)
    assert triptych.sound is TAKE
    assert [words(triptych, kind) for kind in PaneKind] == ["Geluid uit", "Geluid aan", "Geluid uit"]
    for _ in range(3):
        triptych.next_sound()
    QTest.mouseClick(triptych.panes[CLIP].canvas, Qt.MouseButton.LeftButton)
    assert told == [MODEL, CLIP, TAKE, CLIP]
    assert words(triptych, CLIP) == "Geluid aan"
    heard = [kind for kind, clip in triptych.trio._clips.items() if not clip._sound.isMuted()]
    assert heard == [CLIP]
    triptych.trio.set_muted(True)
    assert all(clip._sound.isMuted() for clip in triptych.trio._clips.values())


def test_what_is_not_there_is_said_and_not_heard(qtbot: QtBot, triptych: Triptych, clips: Clips) -> None:
    loaded(qtbot, triptych, TriptychTurn(None, clips.pane("take")))
    assert words(triptych, CLIP) == "Dit fragment staat niet op deze computer."
    assert words(triptych, MODEL) == "Bij deze beurt is geen voorbeeld."
    triptych.next_sound()
    assert triptych.sound is TAKE
    triptych.set_sound(MODEL)
    assert triptych.sound is TAKE
    triptych.load([TriptychTurn(clips.pane("clip"), None, {GOOD: Pane(text="‘Wat vervelend voor u.’")})])
    assert words(triptych, TAKE) == "Bij deze beurt is geen antwoord."
    assert words(triptych, MODEL) == "‘Wat vervelend voor u.’"
    assert triptych.sound is CLIP, "the sound goes to one that is there"


def test_nothing_at_all_does_not_play(qtbot: QtBot, triptych: Triptych) -> None:
    triptych.load([TriptychTurn()])
    triptych.trio.play()
    triptych.trio.seek(500)
    triptych.next_sound()
    assert not triptych.trio.playing
    with pytest.raises(ValueError, match="nothing"):
        triptych.load([])


def test_a_broken_clip_leaves_the_others(
    qtbot: QtBot, triptych: Triptych, clips: Clips, tmp_path: Path
) -> None:
    def refuse() -> Source:
        raise fail(Code.FILE_DAMAGED, "no key fits")

    told: list[tuple[PaneKind, Problem]] = []
    triptych.problem.connect(lambda kind, problem: told.append((kind, problem)))
    lost = Pane(lambda: tmp_path / "weg.mp4")
    triptych.load([TriptychTurn(lost, clips.pane("take"), {GOOD: Pane(refuse)})])
    triptych.trio.play()
    qtbot.waitUntil(lambda: shown(triptych).get(TAKE, 0) > 105)
    assert {kind: problem.code for kind, problem in told} == {
        CLIP: Code.CLIP_MISSING,
        MODEL: Code.FILE_DAMAGED,
    }
    assert words(triptych, MODEL) == words(triptych, CLIP) == "Dit kunnen we niet afspelen."


def test_turns_and_examples_are_chosen(qtbot: QtBot, triptych: Triptych, clips: Clips) -> None:
    only_weak = TriptychTurn(None, clips.pane("take"), {WEAK: clips.pane("weak")})
    loaded(qtbot, triptych, full(clips), only_weak)
    turns: list[int] = []
    triptych.turn_changed.connect(turns.append)
    triptych.other_model()
    assert triptych.model is WEAK
    assert triptych.panes[MODEL].canvas.accessibleName() == "Zo liever niet"
    qtbot.waitUntil(lambda: shown(triptych).get(MODEL) == 300)
    triptych.other_model()
    qtbot.waitUntil(lambda: shown(triptych).get(MODEL) == 200)
    segments = [part for part in triptych.choices.findChildren(QRadioButton) if part.text() == "Beurt 2"]
    segments[0].click()
    assert triptych.model is WEAK, "there is no other"
    qtbot.waitUntil(lambda: shown(triptych) == {TAKE: 100, MODEL: 300})
    triptych.set_turn(7)
    assert (turns, triptych.turn) == ([1], 1)


def test_sound_alone_is_said(qtbot: QtBot, triptych: Triptych, clips: Clips) -> None:
    loaded(qtbot, triptych, TriptychTurn(None, clips.pane("sound")))
    qtbot.waitUntil(lambda: words(triptych, TAKE) == "Geluid aan. Alleen geluid")


def test_captions_follow_the_citizen(qtbot: QtBot, triptych: Triptych, clips: Clips) -> None:
    loaded(qtbot, triptych, full(clips))
    triptych.trio.seek(200)
    assert triptych.panes[CLIP].canvas._caption == "Mijn paspoort!"
    triptych.trio.seek(450)
    assert triptych.panes[CLIP].canvas._caption == ""


def test_everything_by_key(qtbot: QtBot, triptych: Triptych, clips: Clips) -> None:
    page = QWidget()
    QVBoxLayout(page).addWidget(triptych)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitActive(page)
    loaded(qtbot, triptych, full(clips), full(clips))
    triptych.bind(Shortcuts(page))
    page.setFocus()
    for key in (Qt.Key.Key_K, Qt.Key.Key_G, Qt.Key.Key_V):
        qtbot.keyClick(page, key)
    assert triptych.sound is MODEL
    assert triptych.model is WEAK
    qtbot.keyClick(page, Qt.Key.Key_K)
    assert triptych.trio.playing
    qtbot.keyClick(page, Qt.Key.Key_2)
    assert triptych.turn == 1
    assert not triptych.trio.playing
    qtbot.keyClick(page, Qt.Key.Key_J)
    assert triptych.trio.position == 0
    triptych.setParent(None)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [640, 984, 1240])
def test_everything_fits(
    qtbot: QtBot, themes: ThemeManager, triptych: Triptych, clips: Clips, width: int, scale: float
) -> None:
    themes.apply("light", scale)
    triptych.load([full(clips)] * 3)
    triptych.resize(width, triptych.heightForWidth(width))
    QTest.qWait(0)
    inside = triptych.rect()
    for child in (*triptych.panes.values(), triptych.controls, triptych.choices):
        assert inside.contains(child.geometry())
    for segment in triptych.choices.findChildren(QRadioButton):
        place = segment.mapTo(triptych, segment.rect().bottomRight())
        assert inside.contains(place)
        assert triptych.choices.geometry().contains(place)
    assert triptych.minimumSizeHint().width() <= 640
    assert triptych.heightForWidth(984) < 560
