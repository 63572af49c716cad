"""What one part of an H5P shows: its text, its picture, its film. Every kind gives at least its text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from oefenruimte.scenarios.importers.json_lines import as_dict, as_flag, as_list, as_text
from oefenruimte.scenarios.importers.plain_html import plain_html

_FILMS = ("H5P.Video", "H5P.Audio")
_TEXTS = (
    "text",
    "question",
    "taskDescription",
    "introduction",
    "description",
    "contentBody",
    "header",
    "title",
)
_LEFT_OUT = frozenset(
    (
        *("behaviour", "override", "l10n", "ui", "metadata", "subContentId", "library", "confirmCheck"),
        *("confirmRetry", "media", "visuals", "a11y", "overallFeedback", "currentMenu", "scoreBarLabel"),
        *("mime", "path", "copyright", "textTracks"),
    )
)
_MOST_TEXTS = 60
_DEEPEST = 12


@dataclass(slots=True)
class Shown:
    """`files`: paths as the content writes them, best first. `tracks`: of captions, best first."""

    library: str
    title: str = ""
    text: str = ""
    files: list[str] = field(default_factory=list)
    tracks: list[str] = field(default_factory=list)
    picture: str = ""
    answers: list[str] = field(default_factory=list)  # the right ones
    known: bool = True  # False: of a kind of which only the text was kept


def shown_by(action: Any) -> Shown:
    """What `{"library": "H5P.… 1.2", "params": {…}, "metadata": {…}}` shows."""
    part = as_dict(action)
    library = as_text(part.get("library")).split(" ")[0]
    params = as_dict(part.get("params"))
    title = as_text(as_dict(part.get("metadata")).get("title")).strip()
    shown = Shown(library, "" if title.casefold().startswith("untitled") else title)
    if library in _FILMS:
        shown.files = list(paths_of(params.get("sources") or params.get("files")))
        shown.tracks = list(tracks_of(params))
        shown.text = plain_html(as_text(params.get("title")))
        return shown
    if library == "H5P.InteractiveVideo":
        video = as_dict(as_dict(params.get("interactiveVideo")).get("video"))
        shown.files = list(paths_of(video.get("files")))
        shown.tracks = list(tracks_of(video))
        shown.text = "\n".join(dict.fromkeys(texts_in(as_dict(params.get("interactiveVideo")).get("assets"))))
        return shown
    if library == "H5P.Image":
        shown.picture = as_text(as_dict(params.get("file")).get("path"))
        shown.text = plain_html(as_text(params.get("alt")))
        return shown
    shown.picture = picture_in(params)
    shown.answers = list(right_answers(params))
    shown.text = "\n".join(dict.fromkeys(texts_in(params)))
    shown.known = library in ("H5P.AdvancedText", "H5P.Text", "H5P.CoursePresentation", "H5P.Table", "")
    return shown


def paths_of(sources: Any) -> Iterator[str]:
    """Paths of the same film in several forms: what plays here first, remote ones last."""
    found = [
        (as_text(as_dict(source).get("path")), as_text(as_dict(source).get("mime")))
        for source in as_list(sources)
    ]
    ranked = sorted(
        (pair for pair in found if pair[0]), key=lambda pair: ("://" in pair[0], "mp4" not in pair[1])
    )
    for path, _ in ranked:
        yield path


def tracks_of(video: dict[str, Any]) -> Iterator[str]:
    """Paths of captions, Dutch ones first."""
    said = video.get("textTracks")  # before 1.16 a list by itself
    tracks = as_list(as_dict(said).get("videoTrack")) or as_list(said) or as_list(video.get("a11y"))
    found: list[tuple[bool, str]] = []
    for track in tracks:
        about = as_dict(track)
        if as_text(about.get("kind")) in ("", "subtitles", "captions"):
            path = as_text(as_dict(about.get("track")).get("path"))
            if path:
                found.append((not as_text(about.get("srcLang")).lower().startswith("nl"), path))
    for _, path in sorted(found, key=lambda pair: pair[0]):
        yield path


def picture_in(value: Any, depth: int = 0) -> str:
    """The first picture somewhere inside."""
    if depth > _DEEPEST:
        return ""
    if isinstance(value, dict):
        if as_text(value.get("mime")).startswith("image/"):
            return as_text(value.get("path"))
        for inner in value.values():
            if isinstance(inner, dict | list) and (found := picture_in(inner, depth + 1)):
                return found
    elif isinstance(value, list):
        for inner in value:
            if found := picture_in(inner, depth + 1):
                return found
    return ""


def texts_in(value: Any, depth: int = 0) -> list[str]:
    """Every text for a reader, in order, as plain text; buttons and settings are left out."""
    found: list[str] = []
    _collect(value, found, depth)
    return found


def _collect(value: Any, found: list[str], depth: int) -> None:
    if depth > _DEEPEST or len(found) >= _MOST_TEXTS:
        return
    if isinstance(value, list):
        for inner in value:
            _collect(inner, found, depth + 1)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in _LEFT_OUT:
                continue
            if isinstance(inner, str) and key in _TEXTS:
                text = plain_html(inner)
                if text:
                    found.append(text)
            elif isinstance(inner, dict | list):
                _collect(inner, found, depth + 1)


def right_answers(params: dict[str, Any]) -> Iterator[str]:
    """The right answers of a question."""
    for answer in as_list(params.get("answers")):
        if as_flag(as_dict(answer).get("correct")) and (
            text := plain_html(as_text(as_dict(answer).get("text")))
        ):
            yield text


def question_in(params: dict[str, Any]) -> str:
    """The text of a question, without its answers."""
    for key in ("question", "taskDescription", "text", "introduction"):
        text = plain_html(as_text(params.get(key)))
        if text:
            return text
    texts = texts_in(params)
    return texts[0] if texts else ""


def joined(lines: list[str]) -> str:
    """Title and text as sentences after each other."""
    text = ""
    for line in (line.rstrip(". ") for line in lines if line):
        text = f"{text}{' ' if text.endswith(('!', '?', '…')) else '. '}{line}" if text else line
    return text
