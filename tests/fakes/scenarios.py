"""Scenario folders for tests, with real but tiny clips. What is asked for again is not encoded again."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Code, fail

WIDTH, HEIGHT, FPS, RATE = 320, 180, 25, 48000
COLOURS = ((200, 60, 60), (60, 160, 80), (70, 90, 200), (200, 170, 60), (150, 70, 170))
_made: dict[tuple[object, ...], bytes] = {}


def make_clip(
    file: Path, seconds: float = 1.0, number: int = 0, *, sound: bool = True, picture: bool = True
) -> Path:
    """A playable clip: one colour with a moving bar, and a soft tone. `number` picks colour and pitch."""
    file.parent.mkdir(parents=True, exist_ok=True)
    which = ("clip", file.suffix, seconds, number, sound, picture)
    return _once(which, file, lambda: _encode(file, seconds, number, sound, picture))


def _once(which: tuple[object, ...], file: Path, make: Callable[[], None]) -> Path:
    """`make` writes `file`; what it wrote is written again the next time."""
    if which in _made:
        file.write_bytes(_made[which])
    else:
        make()
        _made[which] = file.read_bytes()
    return file


def _encode(file: Path, seconds: float, number: int, sound: bool, picture: bool) -> None:
    with av.open(str(file), "w") as out:
        if picture:
            video = out.add_stream("libx264", rate=FPS)
            video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
            video.options = {"preset": "ultrafast", "crf": "30"}
        if sound:
            audio = out.add_stream("aac", rate=RATE, layout="mono")
        if picture:
            image = np.empty((HEIGHT, WIDTH, 3), np.uint8)
            for at in range(round(seconds * FPS)):
                image[:] = COLOURS[number % len(COLOURS)]
                left = at * 8 % (WIDTH - 20)
                image[:, left : left + 20] = 240
                frame = av.VideoFrame.from_ndarray(image, format="rgb24")
                frame.pts, frame.time_base = at, Fraction(1, FPS)
                out.mux(video.encode(frame))
            out.mux(video.encode(None))
        if sound:
            times = np.arange(round(seconds * RATE)) / RATE
            tone = (0.2 * np.sin(2 * np.pi * (220 + 55 * number) * times)).astype(np.float32)
            for at in range(0, len(tone), 1024):
                part = av.AudioFrame.from_ndarray(tone[None, at : at + 1024], format="fltp", layout="mono")
                part.sample_rate, part.pts, part.time_base = RATE, at, Fraction(1, RATE)
                out.mux(audio.encode(part))
            out.mux(audio.encode(None))


def make_scenario(
    folder: Path,
    turns: int = 3,
    choice: bool = True,
    clip_seconds: float = 1.0,
    scenario_id: str = "oefening-voor-proef",
    version: str = "1.0",
    title: str = "Oefening voor de proef",
    listening: bool = False,
) -> Path:
    """Write a complete scenario to `folder` (made when missing) and return it.

    Turns are called "1" … in order and lead to the next. With `choice` and three turns or more, the first
    offers "Warm" → "2", "Koel" → "3" (the default) and "Ik stop" → the end. With `listening` she listens to
    the answer of every turn, in a clip of half a second without sound.
    """
    clips = folder / "clips"
    clips.mkdir(parents=True)
    for number in range(1, turns + 1):
        make_clip(clips / f"{number}.mp4", clip_seconds, number)
        (clips / f"{number}.vtt").write_text(_captions(number, clip_seconds), "utf-8")
    make_picture(folder / "thumbnail.png")
    text = _HEAD.format(id=scenario_id, version=version, title=title)
    if listening:
        make_clip(clips / "luisteren.mp4", 0.5, sound=False)
        text = text.replace("turns:\n", "listening: clips/luisteren.mp4\nturns:\n")
    for number in range(1, turns + 1):
        follow = _CHOICE if choice and number == 1 and turns >= 3 else f'    next: "{number + 1}"\n'
        text += (
            _TURN.format(n=number)
            + ("    hold: luisterend\n" if listening else "")
            + (follow if number < turns else "    end: true\n")
        )
    (folder / "scenario.yaml").write_text(text + _TAIL, "utf-8")
    return folder


def make_picture(file: Path) -> Path:
    """A 960×540 PNG."""
    return _once(("picture", file.suffix), file, lambda: _draw(file))


def _draw(file: Path) -> None:
    image = np.full((540, 960, 3), (60, 120, 130), np.uint8)
    with av.open(str(file), "w", format="image2", options={"update": "1"}) as out:
        stream = out.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 960, 540, "rgb24"
        out.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        out.mux(stream.encode(None))


def probe(clip: Path) -> Probe:
    """Looks into a clip with PyAV, as the capture room does for the program."""
    try:
        with av.open(str(clip)) as opened:
            return Probe(
                round((opened.duration or 0) / 1000), bool(opened.streams.video), bool(opened.streams.audio)
            )
    except av.FFmpegError as error:
        raise fail(Code.CLIP_UNPLAYABLE, type(error).__name__, name=clip.name) from error


def _captions(number: int, seconds: float) -> str:
    return f"WEBVTT\n\n00:00.100 --> 00:{seconds * 0.9:06.3f}\nDit is fragment {number}.\n"


_HEAD = """\
format: 1
id: {id}
version: "{version}"
title: {title}
summary: Een oefening om het programma mee te proberen.
setting: balie
language: nl
level: verder
minutes: 4
skills: [Gericht doorvragen, Heldere taal]
citizen: Mevrouw Proef
situation: Mevrouw Proef komt aan de balie met een vraag.
role: Je werkt aan de balie.
goal: Mevrouw Proef weet wat er nu gebeurt.
facts:
  - Een nieuw paspoort is donderdag klaar.
tips:
  - Praat rustig.
behaviours:
  - id: uitpraten
    self: Ik laat haar uitpraten.
    observe: Je laat haar uitpraten.
    rubric: Laat uitpraten
    icon: ear
  - id: doorvragen
    self: Ik stel een open vraag.
    observe: Je stelt een open vraag.
    rubric: Stelt een open vraag
    icon: message-circle-question-mark
turns:
"""
_TURN = """\
  - id: "{n}"
    clip: clips/{n}.mp4
    captions: clips/{n}.vtt
    lines: Dit is fragment {n}.
    prompt: Reageer op mevrouw Proef, beurt {n}.
    cue_card:
      - text: Laat mevrouw uitpraten.
        icon: ear
      - Stel één open vraag.
    usual_seconds: [2, 8]
"""
_CHOICE = """\
    choice:
      question: Hoe ging het?
      branches:
        - label: Warm en duidelijk
          to: "2"
        - label: Koel of verdedigend
          to: "3"
        - label: Ik stop
          to: end
      default: 2
"""
_TAIL = """\
model_answers:
  - turn: "1"
    text: Wat vervelend voor u. Vertelt u eens.
    why: Eerst het gevoel.
    clip: clips/1.mp4
    captions: clips/1.vtt
  - turn: "1"
    kind: zwak
    text: Rustig maar, mevrouw.
    why: Daar wordt niemand rustig van.
pitfalls:
  - Meteen in de uitleg schieten.
credits: Gemaakt voor de proef.
licence: CC-BY-4.0
thumbnail: thumbnail.png
"""
