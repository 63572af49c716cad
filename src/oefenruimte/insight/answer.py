"""Everything that is measured about one answer, from its recording."""

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.facts import AnswerFacts, Light, PictureFacts, VoiceFacts
from oefenruimte.insight.faces import Face, FaceFinder
from oefenruimte.insight.framing import light, together
from oefenruimte.insight.media import open_recording, pictures_of, sound_of
from oefenruimte.insight.silero import RATE, Silero
from oefenruimte.insight.voice import hear
from oefenruimte.insight.weights import Floats

VOICE_MODEL = "silero_vad_16k_sequence.onnx"
_APART = 1.0  # seconds between two pictures that are looked at
_HEARD = 0.4  # of the work is done when the sound is


class Measurer:
    """Holds the models, for as many recordings as there are."""

    def __init__(self, models: Path) -> None:
        """FileNotFoundError when a model is not in this folder; ValueError when it is something else."""
        self._silero = Silero(models / VOICE_MODEL)
        self._faces = FaceFinder(models)

    def answer(self, recording: BinaryIO | io.RawIOBase, report: Callable[[float], None]) -> AnswerFacts:
        """`report` gets 0 … 1. OSError or ValueError when nothing of it can be played."""
        return AnswerFacts(self._voice(recording, report), self._picture(recording, report))

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
                    report(_HEARD * heard / RATE / length if length else 0.0)
                    yield block

            return hear(sound(), self._silero)

    def _picture(
        self, recording: BinaryIO | io.RawIOBase, report: Callable[[float], None]
    ) -> PictureFacts | None:
        recording.seek(0)
        with open_recording(recording) as container:
            length = (container.duration or 0) / 1_000_000

            def seen() -> Iterator[tuple[Sequence[Face], Light]]:
                for at, picture in pictures_of(container, _APART):
                    report(_HEARD + (1 - _HEARD) * at / length if length else _HEARD)
                    faces = self._faces.find(picture)
                    yield faces, light(picture, faces)

            return together(seen())
