"""Camera and microphone before they are needed: open, checked, chosen and tried. Nothing is recorded."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from oefenruimte.app.device_choice import name_of
from oefenruimte.app.preferences import USUAL_MICROPHONE
from oefenruimte.app.surroundings import headphones_help
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.device_watch import DeviceWatch
from oefenruimte.ui.screens.parts.device_words import SOUND_ONLY, DeviceWords
from oefenruimte.ui.screens.parts.tone import Tone, speaker_name
from oefenruimte.ui.screens.situation.checkup import Checkup
from oefenruimte.ui.screens.situation.device_panel import DevicePanel
from oefenruimte.ui.screens.situation.sound_test import SoundTest, Test


class DeviceCheck(QObject):
    """What a page needs for its `panel`. `start` opens the devices, `leave` lets go of them.

    `hush`: stop what the page itself plays, before the sound is tried. `plays`: whether it plays something.
    """

    def __init__(
        self,
        context: ScreenContext,
        panel: DevicePanel,
        *,
        hush: Callable[[], object] = lambda: None,
        plays: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self.panel = context, panel
        self._hush, self._plays = hush, plays
        self._words = DeviceWords(self)
        self._opened: tuple[str | None, str | None] | None = None
        self.checkup = Checkup(context.recorder, self)
        self.test = SoundTest(context.session.devices.voice(), self)
        self._watch = DeviceWatch(context.jobs, context.session.devices, context.preferences, parent=self)
        self._tone = Tone(self)
        panel.view.canvas.set_mirror(context.preferences.current.mirror)
        self._connect()

    def start(self) -> None:
        self._show_lists()
        self._watch.start()

    def leave(self) -> None:
        """Camera, microphone and tone stop."""
        self._watch.stop()
        self.checkup.close()
        self._tone.stop()
        self.test.stop()

    def test_sound(self) -> None:
        """Say something and hear it back; without a microphone a tone, for the speaker alone."""
        if self.checkup.report.sound_problem is not None or self._opened is None:
            self._play_tone()
            return
        self._hush()
        self.test.start(self._opened[1] or USUAL_MICROPHONE)

    def set_deaf(self) -> None:
        """What comes out of our own speaker is not the user's voice."""
        self.checkup.set_deaf(self._plays() or self._tone.playing or self.test.state is Test.PLAYING)

    def _connect(self) -> None:
        panel, checkup = self.panel, self.checkup
        checkup.changed.connect(panel.show_report)
        checkup.picture.connect(panel.show_picture)
        checkup.level.connect(panel.show_level)
        checkup.trouble.connect(self._context.problem)
        self._watch.changed.connect(self._plugged)
        panel.camera_chosen.connect(self._choose_camera)
        panel.microphone_chosen.connect(self._choose_microphone)
        panel.test_sound.connect(self.test_sound)
        panel.view.again.connect(self._open)
        panel.view.sound_only.connect(lambda: self._choose_camera(SOUND_ONLY))
        self.test.changed.connect(self._tested)
        self.test.failed.connect(self._context.problem)
        self._tone.finished.connect(self.set_deaf)

    def _open(self) -> None:
        camera, microphone = self._watch.choices()
        self._opened = camera.source, microphone.source
        self.checkup.open(*self._opened)
        self.panel.show_report(self.checkup.report)
        self.panel.show_away(camera.away, microphone.away)
        self.panel.show_headphones(headphones_help(speaker_name(), self._microphone_name()))

    def _microphone_name(self) -> str:
        """What the one in use is called."""
        used, there = self._watch.choices()[1].source, self._watch.microphones
        found = name_of(used, there)
        if found or isinstance(there, Problem):
            return found
        return next((device.name for device in there if device.default), "")

    def _plugged(self) -> None:
        """Open another device when the one in use went or the chosen one came, or when one did not work."""
        self._show_lists()
        camera, microphone = self._watch.choices()
        report = self.checkup.report
        failed = report.camera_problem is not None or report.sound_problem is not None
        if failed or self._opened != (camera.source, microphone.source):
            self._open()
        else:
            self.panel.show_away(camera.away, microphone.away)

    def _show_lists(self) -> None:
        now, watch = self._context.preferences.current, self._watch
        self._words.fill_cameras(self.panel.cameras.select, watch.cameras, now)
        self._words.fill_microphones(self.panel.microphones.select, watch.microphones, now)

    def _choose_camera(self, source: object) -> None:
        self._watch.prefer_camera(source)
        self._show_lists()
        self._open()

    def _choose_microphone(self, source: object) -> None:
        self._watch.prefer_microphone(source)
        self._show_lists()
        self._open()

    def _tested(self, test: Test) -> None:
        self.panel.show_test(test)
        self.set_deaf()

    def _play_tone(self) -> None:
        if self._tone.play():
            self.set_deaf()
        else:
            self._context.toast(self.tr("We vinden geen luidspreker op deze computer."), icon="volume-x")
