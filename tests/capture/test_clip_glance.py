"""The quick look says what the long look says, and leaves what it does not know to it."""

from contextlib import suppress
from pathlib import Path

import pytest

from fakes.scenarios import make_clip
from oefenruimte import capture
from oefenruimte.capture import clip_probe
from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Code, Failure


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """For which clips the long look was needed."""
    found: list[Path] = []

    def probe(path: Path) -> Probe:
        found.append(path)
        return real(path)

    real = clip_probe.probe
    monkeypatch.setattr(clip_probe, "probe", probe)
    return found


@pytest.mark.parametrize(("sound", "picture"), [(True, True), (False, True), (True, False)])
def test_it_says_the_same(tmp_path: Path, asked: list[Path], sound: bool, picture: bool) -> None:
    clip = make_clip(tmp_path / "1.mp4", 0.6, sound=sound, picture=picture)
    quick = capture.glance(clip)
    assert asked == []
    long = clip_probe.probe(clip)
    assert (quick.has_video, quick.has_audio) == (long.has_video, long.has_audio)
    assert abs(quick.duration_ms - long.duration_ms) <= 25


def test_another_kind_is_looked_into(tmp_path: Path, asked: list[Path]) -> None:
    clip = make_clip(tmp_path / "1.mp4", 0.4, picture=False)
    wav = make_clip(tmp_path / "1.mkv", 0.4, picture=False)
    capture.glance(clip)
    assert capture.glance(wav).has_audio
    assert asked == [wav]


def test_a_torn_clip_gets_the_long_look(tmp_path: Path, asked: list[Path]) -> None:
    clip = make_clip(tmp_path / "1.mp4", 0.4)
    data = clip.read_bytes()
    for keep in (0.3, 0.9, 0.999):
        clip.write_bytes(data[: int(len(data) * keep)])
        with suppress(Failure):
            capture.glance(clip)
    assert asked == [clip] * 3
    clip.write_bytes(data[: len(data) // 3])
    with pytest.raises(Failure) as failure:
        capture.glance(clip)
    assert failure.value.problem.code is Code.CLIP_UNPLAYABLE


def test_a_clip_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Failure) as failure:
        capture.glance(tmp_path / "weg.mp4")
    assert failure.value.problem.code is Code.CLIP_MISSING


@pytest.mark.parametrize("place", range(8, 120, 7))
def test_an_index_with_nonsense_never_fails_otherwise(tmp_path: Path, place: int) -> None:
    clip = make_clip(tmp_path / "1.mp4", 0.2, picture=False)
    data = bytearray(clip.read_bytes())
    at = data.index(b"moov") + place
    data[at : at + 4] = b"\xff\xff\xff\xff"
    clip.write_bytes(data)
    with suppress(Failure):
        assert capture.glance(clip).duration_ms > 0
