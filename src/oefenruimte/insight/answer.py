"""Everything that is measured about one answer, from its recording."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.facts import AnswerFacts, VoiceFacts
from oefenruimte.insight.media import open_recording, sound_of
from oefenruimte.insight.silero import RATE, Silero
from oefenruimte.insight.voice import hear
from oefenruimte.insight.weights import Floats

VOICE_MODEL = "silero_vad_16k_sequence.onnx"


class Measurer:
    """Loads the models once."""

    def __init__(self, models: Path) -> None:
        """FileNotFoundError when a model is not in this folder."""
        self._silero = Silero(models / VOICE_MODEL)

    def answer(self, recording: BinaryIO | io.RawIOBase, report: Callable[[float], None]) -> AnswerFacts:
        """`report` gets 0 … 1. OSError or ValueError when nothing of it can be played."""
        return AnswerFacts(voice=self._voice(recording, report))

    def _voice(
        self, recording: BinaryIO | io.RawIOBase, report: Callable[[float], None]
    ) -> VoiceFacts | None:
        recording.seek(0)
        with open_recording(recording) as container:
            if not container.streams.audio:
                return None
            length = (container.duration or 0) / 1_000_000

            def sound() -> Iterator[Floats]:
                heard = 0
                for block in sound_of(container):
                    heard += len(block)
                    report(heard / RATE / length if length else 0.0)
                    yield block

            return hear(sound(), self._silero)
