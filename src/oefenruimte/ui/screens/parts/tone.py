"""Soft tones: to hear whether the speaker works, and to count without looking."""

import math
from array import array
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

FRIENDLY = (523.25, 659.25)  # hertz, one after the other
_FADE, _LOUD = 0.04, 0.12
_RATE = 48000


class Tone(QObject):
    """`play` again while it sounds starts anew. `finished` comes once it is silent."""

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    @property
    def playing(self) -> bool:
        return self._sink is not None

    def play(self, notes: Sequence[float] = FRIENDLY, seconds: float = 0.45) -> bool:
        """Notes in hertz, each as long. False when this computer has no speaker that can play it."""
        self.stop()
        device = QMediaDevices.defaultAudioOutput()
        form = _format_for(device)
        if form is None:
            return False
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(tone(form.sampleRate(), form.channelCount(), notes, seconds)))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, form, self)
        self._sink.stateChanged.connect(self._changed)
        self._sink.start(self._buffer)
        return True

    def stop(self) -> None:
        sink, self._sink = self._sink, None
        buffer, self._buffer = self._buffer, None
        if sink is not None:
            sink.stop()
            sink.deleteLater()
            self.finished.emit()
        if buffer is not None:
            buffer.close()
            buffer.deleteLater()

    def _changed(self, state: QAudio.State) -> None:
        if state in (QAudio.State.IdleState, QAudio.State.StoppedState):
            self.stop()


def speaker_name() -> str:
    """What sound comes out of; "" when there is nothing."""
    return QMediaDevices.defaultAudioOutput().description()


def tone(rate: int, channels: int, notes: Sequence[float] = FRIENDLY, seconds: float = 0.45) -> bytes:
    """16-bit samples: the notes one after the other, each soft at both ends."""
    samples = array("h")
    length, fade = round(rate * seconds), rate * _FADE
    for hertz in notes:
        for number in range(length):
            edge = min(1.0, number / fade, (length - 1 - number) / fade)
            value = round(32767 * _LOUD * edge * math.sin(2 * math.pi * hertz * number / rate))
            samples.extend([value] * channels)
    return samples.tobytes()


def _format_for(device: QAudioDevice) -> QAudioFormat | None:
    if device.isNull():
        return None
    form = QAudioFormat()
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    for rate, channels in ((_RATE, 2), (device.preferredFormat().sampleRate(), 2), (_RATE, 1)):
        form.setSampleRate(rate)
        form.setChannelCount(channels)
        if device.isFormatSupported(form):
            return form
    return None
