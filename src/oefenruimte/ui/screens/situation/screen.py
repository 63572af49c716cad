"""Read the situation, check camera and sound, and begin. The checks advise; they never block."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.learning import place_of
from oefenruimte.app.library import Library
from oefenruimte.domain.learning_path import LearningPath
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Intensity, Scenario
from oefenruimte.domain.theory import TheoryCard
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.routes import Classroom, LibraryRoute, Practice, Situation
from oefenruimte.ui.screens.parts.clip_dialog import ClipDialog
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.screens.parts.picture import load_picture
from oefenruimte.ui.screens.situation.checkup import Checkup
from oefenruimte.ui.screens.situation.device_panel import DevicePanel
from oefenruimte.ui.screens.situation.devices import DeviceCheck
from oefenruimte.ui.screens.situation.layout import TwoSides
from oefenruimte.ui.screens.situation.reading import ReadingDialog, has_reading
from oefenruimte.ui.screens.situation.stage import TasteStage
from oefenruimte.ui.screens.situation.story import Story
from oefenruimte.ui.shells import FocusShell
from oefenruimte.ui.widgets import Busy, Button, EmptyState, KeyHint, Shortcuts, Steps


class SituationScreen(Screen):
    def __init__(self, context: ScreenContext, route: Situation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = ExerciseWords(self)
        self._stage: TasteStage | None = None
        self._dialog: ReadingDialog | None = None
        self._clip: ClipDialog | None = None
        self._story: Story | None = None
        self._left = False
        self._shell = FocusShell(self.tr("Bibliotheek"), "")
        steps = (self.tr("Situatie"), self.tr("Oefenen"), self.tr("Terugkijken"), self.tr("Delen"))
        self._shell.set_middle(Steps(steps, 1))
        self._shell.set_content(Busy(self.tr("Situatie openen…")))
        self._shell.back_requested.connect(self._back)
        self._shell.lock_requested.connect(context.lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shell)
        begin = self.tr("Begin met oefenen")
        self._panel = DevicePanel(self)
        self.devices = DeviceCheck(context, self._panel, hush=self._hush, plays=self._plays, parent=self)
        self._start = Button(begin, "primary", "extra", "play-filled", "Enter", parent=self)
        for later in (self._panel, self._start):
            later.hide()  # until there is a situation to show them with
        self._start.clicked.connect(self._begin)
        self._keys = Shortcuts(self)
        self._scenario_id = route.scenario_id
        context.jobs.run(
            _read, context.session.library, route.scenario_id, on_done=self._loaded, on_problem=self._unknown
        )

    @property
    def checkup(self) -> Checkup:
        return self.devices.checkup

    def leave(self) -> None:
        """Camera, microphone, clip and tone stop."""
        self._left = True
        for dialog in (self._clip, self._dialog):
            if dialog is not None:
                dialog.reject()
        self.devices.leave()
        self._hush()

    def busy(self) -> bool:
        return self._plays()

    def _plays(self) -> bool:
        return self._stage is not None and self._stage.playing

    def _hush(self) -> None:
        if self._stage is not None:
            self._stage.stop()

    # building -----------------------------------------------------------------------------------------

    def _loaded(self, read: "_Read") -> None:
        if self._left:
            return
        scenario, paths, theory = read
        found = place_of(paths, scenario.id)
        place = self.tr("Leerlijn {0} · stap {1}").format(found[0].title, found[1]) if found else ""
        context = self._context
        captions, open_clip = context.preferences.current.captions, context.session.clips.source
        stage = TasteStage(scenario.first_turn, scenario.citizen, captions, open_clip)
        self._stage = stage
        stage.playing_changed.connect(self.devices.set_deaf)
        self._shell.set_title(scenario.title)
        extra: list[Button] = []
        if has_reading(scenario, theory):
            reading = Button(self.tr("Eerst even lezen"), size="small", icon="lightbulb", key="L")
            reading.clicked.connect(lambda: self._read_first(scenario, theory))
            self._keys.bind_button(reading)
            extra.append(reading)
        if context.preferences.current.role == "maken":
            group = Button(self.tr("Met een groep"), size="small", icon="users-round", key="G")
            group.clicked.connect(self._with_group)
            self._keys.bind_button(group)
            extra.append(group)
        story = self._story = Story(scenario, self._words, stage, place, extra)
        self._shell.set_content(TwoSides(story, self._panel, self._start))
        self._set_keys(stage, more=[hint_of(button) for button in extra])
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)
        problem = self._context.problem
        self._context.jobs.run(load_picture, scenario.thumbnail, on_done=self._still, on_problem=problem)
        self.devices.start()

    def _still(self, image: QImage) -> None:
        if self._stage is not None and not self._left:
            self._stage.set_still(image)

    def _read_first(self, scenario: Scenario, theory: tuple[TheoryCard, ...]) -> None:
        self._hush()
        self._dialog = ReadingDialog(self, scenario, theory)
        self._dialog.closed.connect(self._was_read)
        self._dialog.clip_wanted.connect(self._watch_clip)
        self._dialog.present()

    def _watch_clip(self, card: TheoryCard) -> None:
        if card.clip is not None:
            self._clip = ClipDialog(self, card.title)
            self._clip.closed.connect(self._clip_closed)
            self._clip.present()
            on = self._context.preferences.current.captions
            self._clip.load(card.clip.path, card.clip.captions, captions_on=on)

    def _clip_closed(self, _: str) -> None:
        self._clip = None

    def _was_read(self, _: str) -> None:
        self._dialog = None

    def _set_keys(self, stage: TasteStage, *, more: Sequence[KeyHint]) -> None:
        self._keys.bind_button(self._start)
        self._keys.bind("P", stage.toggle)
        self._keys.bind("T", self.devices.test_sound)
        self._shell.set_hints(
            [
                KeyHint(("Enter",), self.tr("begin met oefenen")),
                KeyHint(("P",), self.tr("voorproefje")),
                KeyHint(("T",), self.tr("test je geluid")),
                *more,
                KeyHint(("Esc",), self.tr("terug naar de bibliotheek")),
            ]
        )

    def _unknown(self, problem: Problem) -> None:
        found = problem_words(problem)
        back = Button(self.tr("Naar de bibliotheek"), icon="library-big")
        back.clicked.connect(self._back)
        self._shell.set_content(EmptyState("file-x", found.title, found.text, [back], "error"))
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    # doing --------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        audio_only = self._context.preferences.current.camera_source is None
        self._context.go(Practice(self._scenario_id, audio_only, intensity=self._intensity()))

    def _with_group(self) -> None:
        """A trainer shows it on a large screen; nothing is recorded."""
        self._context.go(Classroom(self._scenario_id, intensity=self._intensity()))

    def _intensity(self) -> Intensity | None:
        ladder = self._story.intensity if self._story is not None else None
        return None if ladder is None else Intensity(str(ladder.value))

    def _back(self) -> None:
        self._context.go(LibraryRoute())


def hint_of(button: Button) -> KeyHint:
    """For the key bar, as the button says it."""
    return KeyHint((button.key or "",), button.text()[:1].lower() + button.text()[1:])


_Read = tuple[Scenario, tuple[LearningPath, ...], tuple[TheoryCard, ...]]


def _read(library: Library, scenario_id: str) -> _Read:
    """Blocks on disk."""
    return library.get(scenario_id), library.paths(), library.theory()
