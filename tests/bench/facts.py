"""What it costs to measure a take: the voice per second of sound, the faces per picture, and all of it.

Voice: processor time of all that is measured about a sound that is in memory already (60 s, the voices of the
built-in exercises), by its length: the real-time factor; and beside decoding that same sound from its
recording. Face: processor time of finding faces and light in one small picture. Whole: the clock's time to
measure a sealed take through the vault in a process of its own, its start included, by the length of it.
"""

import io
import time
from collections.abc import Callable

import cv2
import numpy as np

from oefenruimte.bootstrap import models
from oefenruimte.insight.answer import VOICE_MODEL
from oefenruimte.insight.faces import FaceFinder
from oefenruimte.insight.framing import light
from oefenruimte.insight.measuring import Measuring
from oefenruimte.insight.media import open_recording, pictures_of, sound_of
from oefenruimte.insight.silero import Silero
from oefenruimte.insight.voice import hear
from oefenruimte.vault.reader import AgeReader
from tests.bench.base import Context, Figure, interleaved, median
from tests.bench.takes import make_take
from tests.fakes.sounds import RATE, phrases, recording, silence

VOICE, DECODING, FACE, WHOLE = 0.01, 3.0, 15.0, 0.05
_VOICES = ("de-tas-met-brieven/1", "geen-traplift/1", "niet-op-mijn-bord/1")
_SECONDS = 60


def run(context: Context) -> list[Figure]:
    seconds = 20 if context.short else _SECONDS
    sound = _sound(seconds)
    content = recording(sound)
    blocks = np.array_split(sound, len(sound) // 512)  # as they come from a decoder
    silero, faces = Silero(models() / VOICE_MODEL), FaceFinder(models())
    context.say("  recording")
    made = make_take(context.folder / "recordings", seconds)
    with (
        AgeReader(made.file.open("rb", buffering=0), [made.identity]) as reader,
        open_recording(reader) as film,
    ):
        pictures = [picture for _, picture in pictures_of(film, 1.0)]

    def voice() -> float:
        return _busy(lambda: hear(iter(blocks), silero))

    def decoding() -> float:
        with open_recording(io.BytesIO(content)) as container:
            return _busy(lambda: [len(block) for block in sound_of(container)])

    def face() -> float:
        return _busy(lambda: [light(picture, faces.find(picture)) for picture in pictures]) / len(pictures)

    def whole() -> float:
        began = time.perf_counter()
        with (
            AgeReader(made.file.open("rb", buffering=0), [made.identity]) as reader,
            Measuring(models()) as it,
        ):
            if it.answer(reader) is None:
                raise RuntimeError("nothing was measured")
        return time.perf_counter() - began

    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)  # as the process that measures
    try:
        voice(), face()  # what is loaded at the first call is loaded once a take
        took = {
            name: median(values)
            for name, values in interleaved(
                context, voice=voice, decoding=decoding, face=face, whole=whole
            ).items()
        }
    finally:
        cv2.setNumThreads(threads)
    return [
        Figure("facts.voice", took["voice"] / seconds, VOICE, context.rounds),
        Figure("facts.decoding", took["voice"] / took["decoding"], DECODING, context.rounds),
        Figure("facts.face", took["face"] * 1000, FACE, context.rounds),
        Figure("facts.whole", took["whole"] / seconds, WHOLE, context.rounds),
    ]


def _busy(work: Callable[[], object]) -> float:
    """Processor time of this process, all threads."""
    began = time.process_time()
    work()
    return time.process_time() - began


def _sound(seconds: int) -> np.ndarray:
    parts = [part for voice in _VOICES for phrase in phrases(voice) for part in (phrase, silence(0.9))]
    whole = np.concatenate(parts)
    return np.tile(whole, seconds * RATE // len(whole) + 1)[: seconds * RATE].astype(np.float32)
