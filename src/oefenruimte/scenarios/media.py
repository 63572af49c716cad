"""Clips, captions and the picture of a scenario: are they there, what are they, how long do they last."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.scenario import Clip, Cue, Severity
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.captions import read_captions
from oefenruimte.scenarios.files import CAPTION_SUFFIXES, CLIP_SUFFIXES, PICTURE_SUFFIXES, resolve
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.yaml_tree import Mapping, Node, Scalar, Step, find, line_of

ProbeClip = Callable[[Path], Probe]
"""Looks into a media file; raises Failure when it cannot be read."""

LISTENING = "listening"
_MOST_CLIP_BYTES = 1024**3
_MOST_PICTURE_BYTES = 5 * 1024**2

# How a file of each kind begins: (offset, one of these). A playlist or a web page dressed up as a video
# would make a player open other files or addresses.
_MP4 = (4, (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip"))
_BEGINNINGS: dict[str, tuple[int, tuple[bytes, ...]]] = {
    ".mp4": _MP4,
    ".m4v": _MP4,
    ".m4a": _MP4,
    ".mov": _MP4,
    ".webm": (0, (b"\x1aE\xdf\xa3",)),
    ".mkv": (0, (b"\x1aE\xdf\xa3",)),
    ".mp3": (0, (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa")),
    ".ogg": (0, (b"OggS",)),
    ".opus": (0, (b"OggS",)),
    ".wav": (0, (b"RIFF", b"RF64")),
    ".flac": (0, (b"fLaC",)),
    ".jpg": (0, (b"\xff\xd8\xff",)),
    ".jpeg": (0, (b"\xff\xd8\xff",)),
    ".png": (0, (b"\x89PNG\r\n\x1a\n",)),
}


@dataclass(slots=True)
class Media:
    """What was found.

    Clips by the part of the tree that names them: ("turns", 0), ("turns", 0, "variants", 1),
    ("model_answers", 1), ("listening",).
    """

    clips: dict[tuple[Step, ...], Clip] = field(default_factory=dict)
    thumbnail: Path | None = None
    files: set[Path] = field(default_factory=set)  # everything the scenario names, for a package


def check_media(folder: Path, tree: Mapping, probe: ProbeClip | None, findings: Findings) -> Media:
    """Find and look into every file that the tree names, also when the rest of the tree is wrong.

    Without `probe` clips last 0 ms and are only looked at from the outside.
    """
    media = Media()
    probed: dict[Path, Probe | None] = {}
    for path, part in _parts(tree):
        found = _clip(folder, tree, (*path, "clip"), findings)
        looked: Probe | None = None
        if found is not None:
            media.files.add(found)
            if probe is not None:
                if found not in probed:
                    probed[found] = _look(found, probe, line_of(tree, (*path, "clip")), findings)
                    _warn_without_sound(found, probed[found], line_of(tree, (*path, "clip")), findings)
                looked = probed[found]
        captions = _captions(folder, tree, path, looked.duration_ms if looked else None, media, findings)
        if found is not None:
            media.clips[path] = Clip(found, looked.duration_ms if looked else 0, captions)
        if path[0] == "turns" and _named(tree, (*path, "captions")) is None:
            _warn_without_captions(part, findings)
    _listening(folder, tree, probe, media, findings)
    _thumbnail(folder, tree, media, findings)
    return media


def _parts(tree: Mapping) -> Iterator[tuple[tuple[Step, ...], Mapping]]:
    """Every part of the tree that may name a clip."""
    for holder in ("turns", "model_answers"):
        at = 0
        while isinstance(part := find(tree, (holder, at)), Node):
            if isinstance(part, Mapping):
                yield (holder, at), part
                yield from _variants(tree, (holder, at, "variants"))
            at += 1


def _variants(tree: Mapping, path: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Mapping]]:
    """The same turn, calmer or fiercer."""
    at = 0
    while isinstance(part := find(tree, (*path, at)), Node):
        if isinstance(part, Mapping):
            yield (*path, at), part
        at += 1


def _named(tree: Mapping, path: tuple[Step, ...]) -> str | None:
    node = find(tree, path)
    return node.text.strip() if isinstance(node, Scalar) and node.text and node.text.strip() else None


def _clip(folder: Path, tree: Mapping, path: tuple[Step, ...], findings: Findings) -> Path | None:
    name = _named(tree, path)
    if name is None:
        return None
    line = line_of(tree, path)
    found = resolve(folder, name, line, findings)
    if found is None:
        return None
    if found.suffix.lower() not in CLIP_SUFFIXES:
        findings.error(
            What.FILE_TYPE,
            worded(
                "Fragment {name} kunnen we niet afspelen. Gebruik mp4 of webm, of m4a voor geluid.", name=name
            ),
            line,
        )
        return None
    size = found.stat().st_size
    if size > _MOST_CLIP_BYTES:
        findings.error(
            What.FILE_TOO_LARGE,
            worded("Fragment {name} is te groot. Er past 1 GB in. Kort het in.", name=name),
            line,
        )
        return None
    if not _begins_right(found):
        findings.error(
            What.FILE_DISGUISED,
            worded(
                "{name} is geen {kind}-bestand, al heet het zo. Bewaar het fragment opnieuw als mp4.",
                name=name,
                kind=found.suffix.lower().removeprefix("."),
            ),
            line,
        )
        return None
    return found


def _begins_right(file: Path) -> bool:
    offset, beginnings = _BEGINNINGS[file.suffix.lower()]
    with file.open("rb") as opened:
        start = opened.read(16)
    return start.startswith(beginnings, offset)


def _look(clip: Path, probe: ProbeClip, line: int, findings: Findings) -> Probe | None:
    try:
        looked = probe(clip)
    except Failure:
        looked = Probe(0, has_video=False, has_audio=False)
    if looked.duration_ms <= 0 or not (looked.has_video or looked.has_audio):
        findings.error(
            What.CLIP_UNPLAYABLE,
            worded(
                "Fragment {name} kunnen we niet afspelen. Het is beschadigd of in een vorm die we "
                "niet kennen. Bewaar het opnieuw als mp4.",
                name=clip.name,
            ),
            line,
        )
        return None
    return looked


def _warn_without_sound(clip: Path, looked: Probe | None, line: int, findings: Findings) -> None:
    if looked is not None and not looked.has_audio:
        findings.warning(
            What.CLIP_WITHOUT_SOUND,
            worded("Fragment {name} heeft geen geluid. Hoort dat zo?", name=clip.name),
            line,
        )


def _listening(
    folder: Path, tree: Mapping, probe: ProbeClip | None, media: Media, findings: Findings
) -> None:
    """The citizen who listens: only to be seen, so without captions, and with or without sound."""
    found = _clip(folder, tree, (LISTENING,), findings)
    if found is None:
        return
    line = line_of(tree, (LISTENING,))
    media.files.add(found)
    looked = _look(found, probe, line, findings) if probe is not None else None
    if looked is not None and not looked.has_video:
        findings.error(
            What.CLIP_WITHOUT_PICTURE,
            worded(
                "Fragment {name} heeft geen beeld. Bij ‘{listening}’ hoort een video.",
                name=found.name,
                listening=LISTENING,
            ),
            line,
        )
    media.clips[(LISTENING,)] = Clip(found, looked.duration_ms if looked else 0)


def _captions(
    folder: Path,
    tree: Mapping,
    path: tuple[Step, ...],
    duration_ms: int | None,
    media: Media,
    findings: Findings,
) -> tuple[Cue, ...]:
    name = _named(tree, (*path, "captions"))
    if name is None:
        return ()
    line = line_of(tree, (*path, "captions"))
    found = resolve(folder, name, line, findings)
    if found is None:
        return ()
    if found.suffix.lower() not in CAPTION_SUFFIXES:
        findings.error(
            What.FILE_TYPE,
            worded("{name} is geen bestand met ondertitels. Gebruik vtt of srt.", name=name),
            line,
        )
        return ()
    media.files.add(found)
    cues, about = read_captions(found, duration_ms)
    inside = found.relative_to(folder).as_posix()
    findings.take(tuple(replace(finding, file=inside) for finding in about))
    if any(finding.severity is Severity.ERROR for finding in about):
        findings.error(
            What.CAPTIONS_INVALID,
            worded("De ondertitels in {name} kunnen we niet gebruiken.", name=name),
            line,
        )
    return cues


def _warn_without_captions(part: Mapping, findings: Findings) -> None:
    findings.warning(
        What.CAPTIONS_MISSING,
        worded(
            "Bij dit fragment ontbreken ondertitels. Wie niet kan horen, kan zo niet meedoen. "
            "Maak een vtt-bestand en zet erbij: ‘captions: …’."
        ),
        part.key_lines.get("clip", part.line),
    )


def _thumbnail(folder: Path, tree: Mapping, media: Media, findings: Findings) -> None:
    name = _named(tree, ("thumbnail",))
    if name is None:
        return
    line = line_of(tree, ("thumbnail",))
    found = resolve(folder, name, line, findings)
    if found is None:
        return
    if found.suffix.lower() not in PICTURE_SUFFIXES:
        findings.error(
            What.FILE_TYPE,
            worded("{name} is geen plaatje dat we kennen. Gebruik jpg of png.", name=name),
            line,
        )
    elif found.stat().st_size > _MOST_PICTURE_BYTES:
        findings.error(
            What.FILE_TOO_LARGE,
            worded("Plaatje {name} is te groot. Er past 5 MB in. Maak het kleiner.", name=name),
            line,
        )
    elif not _begins_right(found):
        findings.error(
            What.FILE_DISGUISED,
            worded("{name} is geen echt plaatje. Bewaar het opnieuw als jpg of png.", name=name),
            line,
        )
    else:
        media.thumbnail = found
        media.files.add(found)
