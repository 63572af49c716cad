"""A spoken reaction from the microphone to a sink."""

import io
from pathlib import Path

import av
import pytest

from fakes.capture import FakeDevices, FakeMicrophone, FakeSink
from fakes.media import make_clip
from oefenruimte.capture.ports import Limits
from oefenruimte.capture.voice import ThreadVoiceRecorder, voice_from_file
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import Discarded, Level, Progress, RecordingSink, Trouble
from oefenruimte.domain.voice import VoiceEvent, VoiceFinished
from oefenruimte.sharing.ogg_opus import voice_ms
from tests.capture.helpers import until


def heard(content: bytes) -> int:
    """Samples that a decoder gives."""
    with av.open(io.BytesIO(content)) as container:
        stream = container.streams.audio[0]
        assert (container.metadata, stream.metadata, stream.codec_context.name) == ({}, {}, "opus")
        assert (stream.codec_context.sample_rate, stream.codec_context.channels) == (48_000, 1)
        return sum(frame.samples for frame in container.decode(stream))


class Listening:
    def __init__(self, recorder: ThreadVoiceRecorder) -> None:
        self._recorder = recorder
        self.events: list[VoiceEvent] = []

    def has(self, kind: type[object], count: int = 1) -> bool:
        self.events += self._recorder.poll()
        return sum(isinstance(event, kind) for event in self.events) >= count

    def last(self, kind: type[object]) -> VoiceEvent:
        until(lambda: self.has(kind))
        return [event for event in self.events if isinstance(event, kind)][-1]


def test_a_voice_is_recorded_with_levels_while_it_is() -> None:
    microphone, sink = FakeMicrophone(), FakeSink()
    recorder = ThreadVoiceRecorder(FakeDevices(None, microphone))
    listening = Listening(recorder)
    recorder.start("test:", lambda: sink)
    until(lambda: listening.has(Level, 4) and listening.has(Progress, 2))
    recorder.stop()
    finished = listening.last(VoiceFinished)
    assert isinstance(finished, VoiceFinished)
    assert (finished.problem, finished.sealed, sink.state) == (None, True, "sealed")
    assert voice_ms(bytes(sink.content)) == finished.duration_ms >= 300
    assert abs(heard(bytes(sink.content)) - finished.duration_ms * 48) < 1000
    until(lambda: microphone.calls[-1] == "close")
    recorder.close()


def test_it_ends_by_itself_at_the_longest() -> None:
    sink = FakeSink()
    recorder = ThreadVoiceRecorder(FakeDevices(None, FakeMicrophone()), longest=12_345)
    listening = Listening(recorder)
    recorder.start("test:", lambda: sink)
    assert listening.last(VoiceFinished) == VoiceFinished(257)
    assert voice_ms(bytes(sink.content)) == 257
    recorder.close()


def test_what_is_dropped_is_abandoned() -> None:
    sink = FakeSink()
    recorder = ThreadVoiceRecorder(FakeDevices(None, FakeMicrophone()))
    listening = Listening(recorder)
    recorder.start("test:", lambda: sink)
    until(lambda: listening.has(Progress))
    recorder.discard()
    assert listening.last(Discarded)
    until(sink.ended.is_set)
    assert sink.state == "abandoned"
    recorder.close()


def test_a_microphone_that_is_pulled_out_keeps_what_was_said() -> None:
    microphone, sink = FakeMicrophone(), FakeSink()
    recorder = ThreadVoiceRecorder(FakeDevices(None, microphone))
    listening = Listening(recorder)
    recorder.start("test:", lambda: sink)
    until(lambda: listening.has(Progress))
    microphone.unplug()
    finished = listening.last(VoiceFinished)
    assert isinstance(finished, VoiceFinished)
    assert finished.problem is not None
    assert (finished.problem.code, finished.sealed) == (Code.MICROPHONE_LOST, True)
    assert voice_ms(bytes(sink.content)) == finished.duration_ms
    recorder.close()


def test_a_microphone_that_says_nothing_gives_nothing_to_keep() -> None:
    microphone, sink = FakeMicrophone(), FakeSink()
    microphone.stop_delivering()
    recorder = ThreadVoiceRecorder(FakeDevices(None, microphone), limits=Limits(microphone_gone=0.05))
    listening = Listening(recorder)
    microphone._pass_on = lambda block: None  # type: ignore[method-assign]
    recorder.start("test:", lambda: sink)
    finished = listening.last(VoiceFinished)
    assert isinstance(finished, VoiceFinished)
    assert finished.problem is not None
    assert (finished.problem.code, finished.sealed) == (Code.MICROPHONE_LOST, False)
    until(sink.ended.is_set)
    assert sink.state == "abandoned"


@pytest.mark.parametrize("code", [Code.MICROPHONE_BUSY, Code.MICROPHONE_NOT_FOUND, Code.LIBRARY_MISSING])
def test_a_microphone_that_does_not_open_is_told(code: Code) -> None:
    recorder = ThreadVoiceRecorder(FakeDevices(None, FakeMicrophone(refuse=code)))
    listening = Listening(recorder)
    recorder.start("0", FakeSink)
    trouble = listening.last(Trouble)
    assert isinstance(trouble, Trouble)
    assert trouble.problem.code is code
    recorder.close()


def test_a_full_disk_is_told() -> None:
    sink = FakeSink(full_after=200, room_for_end=False)
    recorder = ThreadVoiceRecorder(FakeDevices(None, FakeMicrophone()), longest=48_000 * 3)
    listening = Listening(recorder)
    recorder.start("test:", lambda: sink)
    finished = listening.last(VoiceFinished)
    assert isinstance(finished, VoiceFinished)
    assert not finished.sealed
    until(sink.ended.is_set)
    assert sink.state == "abandoned"
    recorder.close()


def test_closing_drops_what_runs_and_a_second_one_must_wait() -> None:
    sink = FakeSink()
    recorder = ThreadVoiceRecorder(FakeDevices(None, FakeMicrophone()))
    listening = Listening(recorder)
    recorder.start("test:", lambda: sink)
    until(lambda: listening.has(Level))
    with pytest.raises(RuntimeError):
        recorder.start("test:", FakeSink)
    recorder.close()
    assert sink.state == "abandoned"


def test_a_voice_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(make_clip(1.0))
    sink = FakeSink()
    ms = voice_from_file(tmp_path / "clip.mp4", sink)
    assert voice_ms(bytes(sink.content)) == ms
    assert sink.state == "sealed"


def test_a_file_without_sound_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.mp4").write_bytes(b"no film at all")
    for path, code in ((tmp_path / "x.mp4", Code.CLIP_UNPLAYABLE), (tmp_path / "y", Code.CLIP_MISSING)):
        sink = FakeSink()
        open_sink: RecordingSink = sink
        with pytest.raises(Failure) as caught:
            voice_from_file(path, open_sink)
        assert caught.value.problem.code is code
        assert sink.state == "abandoned"
