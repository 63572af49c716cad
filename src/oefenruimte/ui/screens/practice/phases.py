"""What the parts of the page show in each phase (sheets 03a to 03d)."""

from typing import assert_never

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from oefenruimte.app import practice as p
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Choice, Hold, Turn
from oefenruimte.ui.language.words import words
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.overlays import Countdown, Tag
from oefenruimte.ui.screens.practice.controller import PracticeController
from oefenruimte.ui.screens.practice.page import PracticePage
from oefenruimte.ui.screens.practice.said import last_words
from oefenruimte.ui.screens.practice.turn_lines import TurnWords
from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import announce

_RING_MS = 40
_ANSWERING = (p.Counting, p.Starting, p.Recording, p.Saving)
_LISTENING = (p.Counting, p.Starting, p.Recording)


class PhaseView(QObject):
    """`refresh` after each change of the controller. `name` is the learner's own."""

    def __init__(self, page: PracticePage, controller: PracticeController, name: str) -> None:
        super().__init__(page)
        self._page = page
        self._controller = controller
        self._name = name
        self._captions_on = True
        self._self_view = False
        self._turn: Turn | None = None
        self._plays = True
        self._warned = False
        self._shown: type[object] | None = None
        self._turn_words = TurnWords(self)
        self._ring = QTimer(self)
        self._ring.setInterval(_RING_MS)
        self._ring.timeout.connect(self._turn_ring)
        page.clip.moved.connect(page.clip_strip.set_position)
        page.clip.ended.connect(lambda: controller.send(p.ClipEnded()))
        page.clip.failed.connect(self._clip_failed)
        controller.playClip.connect(self._play)
        controller.pauseClip.connect(page.clip.pause)
        controller.resumeClip.connect(page.clip.resume)
        controller.stopClip.connect(page.clip.stop)
        controller.ticked.connect(self._ticked)
        controller.devices.heard.connect(self._heard)

    def set_captions(self, on: bool) -> None:
        page = self._page
        self._captions_on = on
        page.stage.citizen.set_captions_on(on)
        there = self._plays and self._turn is not None and bool(self._turn.clip.captions)
        page.watch_row.show_captions(on=on, there=there)

    @property
    def self_view(self) -> bool:
        return self._self_view

    def set_self_view(self, on: bool) -> None:
        """Whether one sees oneself. The camera is on all the same."""
        if not on:
            for canvas in (self._page.stage.you, self._page.side.small.you):
                canvas.show_image(QImage())
        self._self_view = on
        self._show_yourself()

    def leave(self) -> None:
        """Clip and clocks stop."""
        page = self._page
        self._ring.stop()
        page.clip.stop()
        page.listening.stop()
        page.leave()

    def refresh(self) -> None:
        """After the controller changed."""
        page = self._page
        state = self._controller.state
        assert state is not None
        page.side.turns.show_turns(
            self.tr("Poging {0}").format(self._controller.number), self._turn_words.lines(state)
        )
        turn = state.turn
        page.side.cue_card.set_hints(turn.cue_card)
        phase = state.phase
        match phase:
            case p.Watching():
                self._watch(state, phase)
            case p.Counting() | p.Starting():
                self._count(state, phase)
            case p.Recording() | p.Saving():
                self._record(state, phase)
            case p.Choosing():
                self._choose(state)
            case p.Interrupted() | p.Flawed() | p.Resting() | p.Done() | p.Left():
                self._ring.stop()
                page.stage.you.set_recording(None)
            case _:
                assert_never(phase)
        self._show_yourself()
        page.side.rest.setVisible(isinstance(phase, (p.Watching, *_ANSWERING)))
        page.side.rest.set_unavailable(
            self.tr("Je antwoord wordt bewaard.") if isinstance(phase, p.Saving) else None
        )
        self._listen(state)
        page.stage.banner.setVisible(isinstance(phase, p.Recording) and self._controller.devices.silent)
        self._shown = type(phase)

    def first_focus(self) -> QWidget | None:
        """What gets the focus in this phase. None where keys do the work: no button may take the space bar
        away from them."""
        page = self._page
        match self._controller.state.phase if self._controller.state is not None else None:
            case p.Watching(ended=True):
                return page.watch_row.answer
            case p.Recording():
                return page.record_row.stop
            case p.Choosing():
                return page.stage.choice.choices()[0]
            case _:
                return None

    def _watch(self, state: p.PracticeState, phase: p.Watching) -> None:
        page = self._page
        self._ring.stop()
        page.stage.choice.hide()
        page.stage.show_citizen()
        name = state.scenario.citizen
        if phase.ended:
            tag = Tag(self.tr("{0} wacht op je antwoord").format(name), "ear")
        elif phase.paused:
            tag = Tag(self.tr("Pauze"), "pause-filled")
        else:
            tag = Tag(self.tr("{0} praat").format(name), "volume-2")
        page.stage.citizen.set_tag(tag)
        self._show_ready()
        page.watch_row.show_phase(phase, plays=self._plays, video=self._controller.devices.camera_wanted)
        page.show_parts(page.clip_strip, page.watch_row)

    def _count(self, state: p.PracticeState, phase: p.Counting | p.Starting) -> None:
        page = self._page
        self._show_answering(state)
        devices, you = self._controller.devices, page.stage.you
        you.set_recording(None)
        you.set_tag(Tag(self.tr("Opname begint zo"), "video" if devices.camera_wanted else "mic"))
        you.set_captions_on(True)
        held = isinstance(phase, p.Counting) and phase.held
        if not devices.is_ready:
            video = devices.camera_wanted
            you.set_caption(
                self.tr("Even wachten op je camera") if video else self.tr("Even wachten op je microfoon")
            )
        elif held:
            you.set_caption(self.tr("Neem rustig de tijd"))
        elif devices.camera_wanted:
            you.set_caption(self.tr("Adem rustig uit en kijk in de camera"))
        else:
            you.set_caption(self.tr("Adem rustig uit"))
        page.count_strip.set_microphone(
            there=devices.microphone_wanted, works=devices.microphone_works, silent=devices.silent
        )
        left = phase.left if isinstance(phase, p.Counting) else 0
        page.count_strip.set_count(state.count_from, left)
        self._turn_ring()
        if left and not held and not theme_manager().theme.reduced_motion:
            self._ring.start()
        else:
            self._ring.stop()
        page.count_row.show_phase(held=held, starting=left == 0, video=devices.camera_wanted)
        page.show_parts(page.count_strip, page.count_row)

    def _record(self, state: p.PracticeState, phase: p.Recording | p.Saving) -> None:
        page = self._page
        self._ring.stop()
        self._show_answering(state)
        devices, you = self._controller.devices, page.stage.you
        you.set_countdown(None)
        you.set_tag(None)
        page.record_strip.set_sound(devices.has_audio)
        if isinstance(phase, p.Recording):
            if self._shown is not p.Recording:
                self._warned = False
                you.set_caption("")
                page.record_strip.set_usual(state.turn.usual_seconds)
            self._ticked(phase.elapsed_ms)
        else:
            you.set_recording(None)
            you.set_caption("")
        page.record_row.show_phase(saving=isinstance(phase, p.Saving))
        note = words(devices.note) if devices.note is not None else None
        page.record_row.show_note(f"{note.title}.\n{note.text}" if note is not None else "")
        page.show_parts(page.record_strip, page.record_row)

    def _choose(self, state: p.PracticeState) -> None:
        page = self._page
        follow, last = state.turn.follow, state.answers[-1]
        assert isinstance(follow, Choice)
        self._ring.stop()
        page.stage.citizen.set_tag(None)
        page.stage.show_citizen()
        self._show_ready()
        page.saved_strip.set_saved(len(state.answers), last.duration_ms)
        page.choose_row.show_phase(len(state.answers))
        if self._shown is not p.Choosing:
            page.stage.choice.show_choice(follow, state.scenario.citizen)
            page.stage.choice.show()
        page.show_parts(page.saved_strip, page.choose_row)

    def _show_answering(self, state: p.PracticeState) -> None:
        page = self._page
        page.stage.choice.hide()
        page.stage.show_you()
        if self._shown not in _ANSWERING:
            said = last_words(state.turn)
            page.side.small.show_citizen(page.clip.picture, state.scenario.citizen, said)

    def _listen(self, state: p.PracticeState) -> None:
        """She listens until one has spoken; with less motion her picture stands still."""
        clip = state.scenario.listening
        wanted = clip is not None and state.turn.hold is Hold.LISTENING
        still = theme_manager().theme.reduced_motion
        if clip is not None and wanted and not still and isinstance(state.phase, _LISTENING):
            self._page.listening.play(clip)
        else:
            self._page.listening.stop()

    def _show_ready(self) -> None:
        """The small picture is the learner: is everything on?"""
        devices = self._controller.devices
        if devices.camera_wanted:
            ready = self.tr("Je camera staat klaar") if devices.is_ready else self.tr("Je camera gaat aan…")
            self._page.side.small.show_you("video", ready)
        else:
            ready = self.tr("Je microfoon staat klaar")
            if not devices.is_ready:
                ready = self.tr("Je microfoon gaat aan…")
            self._page.side.small.show_you("mic", ready)

    def _show_yourself(self) -> None:
        """Both pictures of the learner: the camera, or what stands in for it."""
        page, camera = self._page, self._controller.devices.camera_wanted
        large = small = None
        if not camera:
            large, small = (
                TextCard(self.tr("Alleen geluid"), self._name, "mic"),
                TextCard("", self._name, "mic"),
            )
        elif not self._self_view:
            how = self.tr("Druk op Z om jezelf te zien.")
            if not theme_manager().theme.letter_keys:
                how = self.tr("Kies Toon mezelf om jezelf te zien.")
            large = TextCard(how, self.tr("Je camera staat aan"), "video")
            small = TextCard("", self.tr("Je camera staat aan"), "video")
        page.stage.you.show_card(large)
        page.side.small.you.show_card(small)
        if camera or not self._controller.devices.has_audio:
            page.stage.you.set_level(None)
        page.stage.set_self_view(self._self_view, camera=camera)
        page.side.small.set_self_view(self._self_view, camera=camera)

    # while it runs ------------------------------------------------------------------------------------

    def _play(self, turn: Turn) -> None:
        page = self._page
        state = self._controller.state
        assert state is not None
        self._turn, self._plays = turn, True
        page.clip_strip.set_why("")
        page.clip_strip.set_duration(turn.clip.duration_ms)
        self.set_captions(self._captions_on)
        page.clip.play(turn, state.scenario.citizen)

    def _clip_failed(self, problem: Problem) -> None:
        page = self._page
        found = words(problem)
        why = f"{found.title}. {found.text}"
        self._plays = False
        page.clip_strip.set_why(why)
        self.set_captions(self._captions_on)
        lines = self._turn.lines if self._turn is not None else ""
        announce(self._page, f"{why} {lines}")
        self._controller.send(p.ClipEnded())

    def _ticked(self, elapsed_ms: int) -> None:
        page = self._page
        state = self._controller.state
        if state is None or not isinstance(state.phase, p.Recording):
            return
        page.stage.you.set_recording(elapsed_ms)
        page.record_strip.bar.set_elapsed(elapsed_ms)
        left = state.phase.seconds_left
        page.record_strip.set_seconds_left(left)
        if left is not None:
            warning = self.tr("Nog {0} seconden").format(left)
            page.stage.you.set_caption(warning)
            if not self._warned:
                announce(page, warning, urgent=True)
            self._warned = True

    def _heard(self, level: float) -> None:
        page = self._page
        for meter in (page.count_strip.meter, page.record_strip.meter):
            if meter.isVisible():
                meter.set_level(level)
        if not self._controller.devices.camera_wanted:
            page.stage.you.set_level(level)

    def _turn_ring(self) -> None:
        page = self._page
        state = self._controller.state
        if state is None or not isinstance(state.phase, p.Counting):
            page.stage.you.set_countdown(None)
            return
        left = None if theme_manager().theme.reduced_motion else self._controller.count_left
        page.stage.you.set_countdown(Countdown(state.phase.left, left))
