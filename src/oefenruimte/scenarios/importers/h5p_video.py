"""H5P Interactive Video 1.x to a sketch: one film, cut into turns where it stops for a question."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from oefenruimte.domain.media import FilePart, MediaFacts
from oefenruimte.domain.scenario import End, NextTurn
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import shown as shown_name
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.importers.build import looked
from oefenruimte.scenarios.importers.complete import cut
from oefenruimte.scenarios.importers.h5p_package import H5P, credits_of, licence_of, title_of
from oefenruimte.scenarios.importers.h5p_parts import (
    paths_of,
    question_in,
    right_answers,
    shown_by,
    tracks_of,
)
from oefenruimte.scenarios.importers.json_lines import as_dict, as_flag, as_list, as_number, as_text
from oefenruimte.scenarios.importers.plain_html import plain_html
from oefenruimte.scenarios.importers.proposal import Place
from oefenruimte.scenarios.importers.sketch import Sketch, TurnSketch

_SHORTEST_MS = 1000
_MOST_STOPS = 60
_MOST_INTERACTIONS = 400


@dataclass(frozen=True, slots=True)
class _Stop:
    """The film waits here. `texts` are what is asked, `answers` what is right."""

    at_ms: int
    texts: tuple[str, ...]
    answers: tuple[str, ...]
    place: Place


def sketch_of(h5p: H5P, look: Callable[[Path], MediaFacts]) -> Sketch:
    """Raises what unpacking and `look` raise (a cancelled import)."""
    root = as_dict(h5p.content.get("interactiveVideo"))
    video, assets = as_dict(root.get("video")), as_dict(root.get("assets"))
    sketch = Sketch()
    _about(h5p, video, sketch)
    place = h5p.place("interactiveVideo", "video", "files")
    paths = list(paths_of(video.get("files")))
    film = h5p.file(paths[0], place, ("turns", 0, "clip")) if paths else None
    if not paths:
        h5p.findings.error(
            What.FILE_MISSING,
            worded("In deze H5P zit geen film. Kies zelf een fragment."),
            place.line,
            place.file,
        )
    track = next(tracks_of(video), None)
    captions = h5p.file(track, h5p.place("interactiveVideo", "video", "textTracks"), ()) if track else None
    stops = _stops(h5p, assets, sketch)
    name = paths[0].split("#", 1)[0].rsplit("/", 1)[-1] if paths else ""
    facts = looked(film, look) if film is not None else None
    length = facts.probe.duration_ms if facts is not None else 0
    pieces = _pieces(stops, length)
    for number, (start, end, stop) in enumerate(pieces, 1):
        turn = TurnSketch(str(number), stop.place if stop else place, clip_name=name)
        if film is not None:
            turn.source = FilePart(film, start, end) if length and len(pieces) > 1 else film
        else:
            turn.wanted = name
        turn.captions, turn.captions_name = captions, captions.name if captions else ""
        if stop is not None:
            turn.prompt = "\n".join(stop.texts)
            turn.model_answers = list(stop.answers)
        turn.follow = NextTurn(str(number + 1)) if number < len(pieces) else End()
        sketch.turns.append(turn)
    _ending(h5p, assets, root, sketch)
    return sketch


def _about(h5p: H5P, video: dict[str, Any], sketch: Sketch) -> None:
    start = as_dict(video.get("startScreenOptions"))
    title = as_text(start.get("title")).strip()
    sketch.title = title_of(h5p.about) or (title if title.casefold() != "interactive video" else "")
    sketch.situation = plain_html(as_text(start.get("shortStartDescription")))
    sketch.licence, sketch.credits = licence_of(h5p.about), credits_of(h5p.about)
    sketch.spots["title"] = Place("h5p.json")
    poster = as_text(as_dict(start.get("poster")).get("path"))
    if poster:
        sketch.picture = h5p.file(poster, h5p.place("interactiveVideo", "video", "startScreenOptions"), ())


def _stops(h5p: H5P, assets: dict[str, Any], sketch: Sketch) -> list[_Stop]:
    """Where the film waits, in order; texts that do not stop it become tips."""
    found: list[_Stop] = []
    ways = 0
    for at, item in enumerate(as_list(assets.get("interactions"))[:_MOST_INTERACTIONS]):
        about = as_dict(item)
        place = h5p.place("interactiveVideo", "assets", "interactions", at)
        action = as_dict(about.get("action"))
        params = as_dict(action.get("params"))
        library = as_text(action.get("library")).split(" ")[0]
        label = plain_html(as_text(about.get("label")))
        seconds = as_number(as_dict(about.get("duration")).get("from"))
        ways += _leads_elsewhere(about)
        text = question_in(params) or shown_by(action).text or label
        if library in ("H5P.Nil", "H5P.IVHotspot", "H5P.GoToQuestion", "H5P.Link", "H5P.Image", "H5P.Audio"):
            kept = text and text != label
            if not kept:
                h5p.warn(
                    What.H5P_PART_SKIPPED,
                    worded(
                        "Onderdeel {number} ({library}) is niet overgenomen.",
                        number=at + 1,
                        library=shown_name(library),
                    ),
                    place,
                )
                continue
        if not text:
            continue
        if as_flag(about.get("pause")) and seconds is not None and seconds >= 0:
            found.append(_Stop(round(seconds * 1000), (text,), tuple(right_answers(params)), place))
        else:
            sketch.tips.append(text)
            sketch.spots.setdefault("tips", place)
        _adaptivity(about, sketch)
    if ways:
        h5p.warn(
            What.H5P_PART_SKIPPED,
            worded(
                "Sprongen naar een ander moment in de film zijn niet overgenomen. Verbind de beurten zelf."
            ),
            h5p.place("interactiveVideo", "assets", "interactions"),
        )
    return _together(found)


def _leads_elsewhere(about: dict[str, Any]) -> int:
    adaptivity = as_dict(about.get("adaptivity"))
    seeks = [as_dict(adaptivity.get(key)).get("seekTo") for key in ("correct", "wrong")]
    goto = as_dict(about.get("goto"))
    return int(any(as_number(seek) is not None for seek in seeks) or as_text(goto.get("type")) == "timecode")


def _adaptivity(about: dict[str, Any], sketch: Sketch) -> None:
    adaptivity = as_dict(about.get("adaptivity"))
    for key, kept in (("correct", sketch.tips), ("wrong", sketch.pitfalls)):
        text = plain_html(as_text(as_dict(adaptivity.get(key)).get("message")))
        if text:
            kept.append(text)


def _together(stops: list[_Stop]) -> list[_Stop]:
    """In order of time; what is asked within the same second is one stop."""
    merged: list[_Stop] = []
    first = 0
    for stop in sorted(stops, key=lambda stop: stop.at_ms):
        if merged and stop.at_ms - first < _SHORTEST_MS:
            last = merged[-1]
            texts, answers = (*last.texts, *stop.texts), (*last.answers, *stop.answers)
            merged[-1] = _Stop(stop.at_ms, texts, answers, last.place)
        else:
            first = stop.at_ms
            merged.append(stop)
    return merged[:_MOST_STOPS]


def _pieces(stops: list[_Stop], length: int) -> list[tuple[int, int, _Stop | None]]:
    """(start, end, stop at the end). Without a known length: one piece for each stop, uncut."""
    if not length:
        return [(0, 0, stop) for stop in stops] or [(0, 0, None)]
    pieces: list[tuple[int, int, _Stop | None]] = []
    start = 0
    for stop in stops:
        end = min(stop.at_ms, length)
        if end - start < _SHORTEST_MS:
            end = min(length, start + _SHORTEST_MS)
        if end - start < _SHORTEST_MS // 2:
            break  # questions beyond the end of the film
        pieces.append((start, end, stop))
        start = end
    if length - start >= _SHORTEST_MS or not pieces:
        pieces.append((start, length, None))
    else:
        first, _, stop_at_end = pieces[-1]
        pieces[-1] = (first, length, stop_at_end)
    return pieces


def _ending(h5p: H5P, assets: dict[str, Any], root: dict[str, Any], sketch: Sketch) -> None:
    names = [plain_html(as_text(as_dict(mark).get("label"))) for mark in as_list(assets.get("bookmarks"))]
    named = [cut(name, 60) for name in names if name]
    if named and len(named) == len(sketch.turns):
        for turn, name in zip(sketch.turns, named, strict=True):
            turn.name = name
    elif named:
        h5p.findings.note(
            What.H5P_PART_SKIPPED,
            worded(
                "Bladwijzers ({count}) zijn niet overgenomen: {named}.",
                count=len(named),
                named=shown_name(", ".join(named)),
            ),
            h5p.place("interactiveVideo", "assets", "bookmarks").line,
            h5p.content_file,
        )
    task = as_dict(as_dict(as_dict(root.get("summary")).get("task")).get("params"))
    right = [
        plain_html(as_text(next(iter(as_list(as_dict(item).get("summary"))), "")))
        for item in as_list(task.get("summaries"))
    ]
    sketch.tips += [text for text in right if text]
