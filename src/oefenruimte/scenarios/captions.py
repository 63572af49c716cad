"""Captions of a clip, from WebVTT or SubRip, as cues with plain text."""

import re
from dataclasses import dataclass
from pathlib import Path

import pysubs2

from oefenruimte.domain.scenario import Cue, Finding
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.cue_text import plain_text
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.webvtt import parse_webvtt

MOST_LINES = 2
LINE_LENGTH = 38
_MOST_BYTES = 1024 * 1024
_MOST_CUES = 2000
_SLACK_MS = 200  # a caption may outlast its clip by this much without a word
_ASS_TAG = re.compile(r"\{\\[^{}\n]{0,200}\}")


@dataclass(frozen=True, slots=True)
class _Written:
    """A cue as found in the file. `line` is None when the format's reader does not tell."""

    start_ms: int
    end_ms: int
    text: str
    line: int | None


def read_captions(path: Path, duration_ms: int | None) -> tuple[tuple[Cue, ...], tuple[Finding, ...]]:
    """Read captions; cut them to `duration_ms` when that is known (None or 0: unknown).

    Cues come in order of time; all of them last longer than nothing and have text. Findings carry
    `path.name` as their file; an error among them means that there are no captions. Never raises for
    what is in the file; OSError when it cannot be opened.
    """
    findings = Findings()
    name = path.name
    written = _read(path, findings)
    if written is None:
        return (), findings.all()
    cues = _usable(written, name, findings)
    if not cues and not findings.has_errors:
        findings.warning(
            What.CAPTIONS_EMPTY, worded("In {name} staan geen ondertitels.", name=name), file=name
        )
    _check_length(cues, name, findings)
    if duration_ms:
        cues = _cut(cues, duration_ms, name, findings)
    return tuple(Cue(cue.start_ms, cue.end_ms, cue.text) for cue in cues), findings.all()


def _read(path: Path, findings: Findings) -> list[_Written] | None:
    with path.open("rb") as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        findings.error(
            What.CAPTIONS_INVALID,
            worded("{name} is te groot voor ondertitels. Is dit het goede bestand?", name=path.name),
            file=path.name,
        )
        return None
    text = _decode(data, path.name, findings)
    written = _subrip(text) if path.suffix.lower() == ".srt" else _webvtt(text, path.name, findings)
    if written is None or (not written and path.suffix.lower() == ".srt" and text.strip()):
        findings.error(
            What.CAPTIONS_INVALID,
            worded(
                "{name} is geen geldig bestand met ondertitels. Bewaar het opnieuw als WebVTT (vtt) "
                "of SubRip (srt).",
                name=path.name,
            ),
            1,
            path.name,
        )
        return None
    if len(written) > _MOST_CUES:
        findings.error(
            What.CAPTIONS_INVALID,
            worded(
                "{name} heeft {count} ondertitels. Er passen er {most_cues}.",
                name=path.name,
                count=len(written),
                most_cues=_MOST_CUES,
            ),
            file=path.name,
        )
        return None
    return written


def _decode(data: bytes, name: str, findings: Findings) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding, said = "utf-16", "UTF-16"
    else:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            encoding, said = "cp1252", worded("een oude tekenset van Windows")
    findings.warning(
        What.CAPTIONS_ENCODING,
        worded(
            "{name} is bewaard in {said}. Kijk of letters als é en ë goed staan, of bewaar het als UTF-8.",
            name=name,
            said=said,
        ),
        file=name,
    )
    return data.decode(encoding, "replace")


def _webvtt(text: str, name: str, findings: Findings) -> list[_Written] | None:
    parsed = parse_webvtt(text)
    if parsed is None:
        return None
    if parsed.header_runs_on:
        findings.warning(
            What.CAPTIONS_HEADER, worded("Zet een lege regel na de eerste regel (WEBVTT)."), 1, name
        )
    for line in parsed.bad_timings:
        findings.warning(
            What.CAPTIONS_TIMING,
            worded("We kunnen de tijden op deze regel niet lezen. Schrijf ze als 00:01.000 --> 00:04.000."),
            line,
            name,
        )
    styled = [cue for cue in parsed.cues if cue.settings]
    if styled:
        findings.note(
            What.CAPTIONS_SETTINGS,
            worded(
                "Sommige ondertitels hebben een eigen plaats of vorm. Oefenruimte toont ze allemaal "
                "onderin beeld."
            ),
            styled[0].line,
            name,
        )
    return [_Written(cue.start_ms, cue.end_ms, plain_text(cue.text), cue.line) for cue in parsed.cues]


def _subrip(text: str) -> list[_Written]:
    # pysubs2 strips tags and blank lines with patterns that take quadratic time on hostile text:
    # so no tags for it, and no long runs of empty lines.
    calm = re.sub(r"\n{3,}", "\n\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    events = pysubs2.SSAFile.from_string(calm, format_="srt", keep_html_tags=True)
    return [
        _Written(event.start, event.end, plain_text(_ASS_TAG.sub("", event.text.replace("\\N", "\n"))), None)
        for event in events
    ]


def _usable(written: list[_Written], name: str, findings: Findings) -> list[_Written]:
    cues: list[_Written] = []
    for cue in written:
        text = "\n".join(line.strip() for line in cue.text.split("\n") if line.strip())
        if cue.end_ms <= cue.start_ms:
            findings.warning(
                What.CAPTIONS_TIMING,
                worded(
                    "Een ondertitel stopt voordat hij begint ({time} tot {time2}). Die tonen we niet.",
                    time=_clock(cue.start_ms),
                    time2=_clock(cue.end_ms),
                ),
                cue.line,
                name,
            )
        elif text:
            cues.append(_Written(cue.start_ms, cue.end_ms, text, cue.line))
    return sorted(cues, key=lambda cue: (cue.start_ms, cue.end_ms))


def _check_length(cues: list[_Written], name: str, findings: Findings) -> None:
    long = [
        cue
        for cue in cues
        if cue.text.count("\n") >= MOST_LINES or any(len(line) > LINE_LENGTH for line in cue.text.split("\n"))
    ]
    if long:
        count = worded("{count} ondertitels passen", count=len(long))
        if len(long) == 1:
            count = worded("Eén ondertitel past")
        findings.note(
            What.CAPTIONS_LONG,
            worded(
                "{count} niet op {lines} regels van {length} tekens. Korter leest prettiger.",
                count=count,
                lines=MOST_LINES,
                length=LINE_LENGTH,
            ),
            long[0].line,
            name,
        )


def _cut(cues: list[_Written], duration_ms: int, name: str, findings: Findings) -> list[_Written]:
    last = max((cue.end_ms for cue in cues), default=0)
    if last > duration_ms + _SLACK_MS:
        line = next(cue.line for cue in cues if cue.end_ms == last)
        findings.warning(
            What.CAPTIONS_BEYOND_CLIP,
            worded(
                "De laatste ondertitel stopt op {time}. Het fragment duurt {time2}. We korten de "
                "ondertitels in.",
                time=_clock(last),
                time2=_clock(duration_ms),
            ),
            line,
            name,
        )
    return [
        _Written(cue.start_ms, min(cue.end_ms, duration_ms), cue.text, cue.line)
        for cue in cues
        if cue.start_ms < duration_ms
    ]


def _clock(milliseconds: int) -> str:
    """0:08,4 for the eye: minutes, seconds, tenths."""
    tenths = milliseconds // 100
    return f"{tenths // 600}:{tenths // 10 % 60:02d},{tenths % 10}"
