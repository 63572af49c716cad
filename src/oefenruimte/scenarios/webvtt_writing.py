"""Captions as a WebVTT file."""

from collections.abc import Sequence

from oefenruimte.domain.scenario import Cue
from oefenruimte.scenarios.yaml_tree import without_unwanted


def write_webvtt(cues: Sequence[Cue]) -> str:
    """The text of a file that says these captions and nothing else. Those that are never seen are left out:
    without text, or that stop before they begin."""
    shown = sorted((cue for cue in cues if cue.end_ms > cue.start_ms >= 0), key=lambda cue: cue.start_ms)
    blocks = [
        f"{_time(cue.start_ms)} --> {_time(cue.end_ms)}\n{text}\n"
        for cue in shown
        if (text := _text(cue.text))
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def _time(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{rest:03d}"


def _text(text: str) -> str:
    """Lines without empty ones, which would end the caption; `&`, `<` and `>` as what they are."""
    clean = without_unwanted(text.replace("\r\n", "\n").replace("\r", "\n")).replace("\t", " ")
    lines = [line.strip() for line in clean.split("\n")]
    plain = "\n".join(line for line in lines if line)
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
