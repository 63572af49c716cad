"""H5P of several makers: what each writes in its own way comes out as the same exercise.

A content.json of somebody else lies in ../shared/cases. The rest is written here, in the spelling of each
maker: Lumi (one line, the whole of `metadata`), the plug-in for WordPress (escaped slashes, `#tmp` behind
paths, text tracks as a plain list), Moodle (numbers as texts, titles with entities, a folder around it all)
and h5p.com (lists as objects, all libraries, streamed zips with data descriptors).
"""

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Choice, End, Severity
from oefenruimte.scenarios import Kind, Proposal, check_draft
from tests.scenarios.helpers import FAKE_MP4, VTT
from tests.scenarios.importers.materials import bring, read_zip, zipped

CASES = Path(__file__).parents[3] / "shared" / "cases" / "h5p-branching"
MEDIA = {"videos/files-1.mp4": FAKE_MP4, "files/track-1.vtt": VTT.encode()}


def draft_of(proposal: Proposal) -> Draft:
    assert proposal.draft is not None, proposal.findings
    errors = [finding for finding in check_draft(proposal.draft) if finding.severity is Severity.ERROR]
    assert errors == []
    return proposal.draft


@pytest.mark.skipif(not CASES.is_dir(), reason="no shared cases here")
@pytest.mark.parametrize("form", ["folder", "packed", "file", "wrapped"])
def test_the_case_of_somebody_else(tmp_path: Path, form: str) -> None:
    data = (CASES / "content.json").read_bytes()
    path = CASES
    if form == "packed":
        about = json.dumps({"title": "Corrected", "mainLibrary": "H5P.BranchingScenario"})
        path = zipped(tmp_path / "x.h5p", {"h5p.json": about, "content/content.json": data})
    elif form == "file":
        path = CASES / "content.json"
    elif form == "wrapped":
        path = zipped(tmp_path / "x.zip", {"map/h5p.json": "{}", "map/content/content.json": data})
    proposal = bring(path, tmp_path / "werk")
    draft = draft_of(proposal)
    assert proposal.kind is Kind.H5P_BRANCHING
    assert draft.title == ("Corrected" if form == "packed" else "Corrected API Example")
    assert [turn.lines.split("\n")[0] for turn in draft.turns] == [
        "Welcome to the corrected example!",
        "Information Slide",
        "End of Scenario",
    ]
    assert isinstance(draft.turns[0].follow, Choice)
    assert draft.turns[0].follow.question == "Which path would you like to take?"
    assert [branch.to for branch in draft.turns[0].follow.branches] == ["3", "4"]
    assert draft.situation.endswith("Created via REST API - Following Working Pattern")
    assert draft.tips == ("Aan het einde: You've completed the scenario! Thanks for exploring this example",)


def metadata(kind: str, title: str) -> dict[str, Any]:
    return {
        "contentType": kind,
        "license": "U",
        "title": title,
        "authors": [],
        "changes": [],
        "extraTitle": title,
    }


def story(number: Any, path: str, track: Any, many: Any) -> dict[str, Any]:
    """A film, a question, a text: with the spelling of numbers, paths, tracks and lists of a maker."""
    film = {
        "sources": [{"path": path, "mime": "video/mp4", "copyright": {"license": "U"}}],
        "textTracks": track,
    }
    asked = {
        "question": "<p>Wat zeg je?</p>\n",
        "alternatives": many(
            [
                {
                    "text": "Rustig",
                    "nextContentId": number(2),
                    "feedback": {"title": "", "subtitle": "<p>Mooi</p>"},
                },
                {"text": "Streng", "nextContentId": number(-1), "feedback": {"title": "", "subtitle": ""}},
            ]
        ),
    }
    nodes = [
        ("H5P.Video 1.6", film, number(1), metadata("Video", "Opening")),
        (
            "H5P.BranchingQuestion 1.0",
            {"branchingQuestion": asked},
            None,
            metadata("Branching Question", "Keuze"),
        ),
        ("H5P.AdvancedText 1.1", {"text": "<p>Ze knikt.</p>\n"}, number(-1), metadata("Text", "Slot")),
    ]
    content = []
    for library, params, to, about in nodes:
        part: dict[str, Any] = {
            "type": {"library": library, "params": params, "subContentId": "6c2e", "metadata": about},
            "showContentTitle": False,
            "forceContentFinished": "useBehavioural",
            "contentBehaviour": "useBehavioural",
            "feedback": {"subtitle": ""},
        }
        if to is not None:
            part["nextContentId"] = to
        content.append(part)
    end = {
        "endScreenTitle": "<p>Klaar</p>",
        "endScreenSubtitle": "",
        "contentId": number(-1),
        "endScreenScore": number(0),
    }
    return {
        "branchingScenario": {
            "content": many(content),
            "endScreens": many([end]),
            "startScreen": {
                "startScreenTitle": "<p>Baliegesprek</p>",
                "startScreenSubtitle": "<p>Het is druk.</p>",
            },
            "scoringOptionGroup": {"scoringOption": "no-score", "includeInteractionsScores": True},
            "behaviour": {"enableBackwardsNavigation": False, "forceContentFinished": False},
            "l10n": {"startScreenButtonText": "Start", "proceedButtonText": "Verder"},
        }
    }


def as_is(value: Any) -> Any:
    return value


def numbered(items: list[Any]) -> dict[str, Any]:
    return {str(at): item for at, item in enumerate(items)}


TRACK = {
    "label": "Nederlands",
    "kind": "subtitles",
    "srcLang": "nl",
    "track": {"path": "files/track-1.vtt", "mime": "text/vtt"},
}
ABOUT = {
    "title": "Balie & loket",
    "language": "nl",
    "mainLibrary": "H5P.BranchingScenario",
    "license": "U",
    "embedTypes": ["iframe"],
    "preloadedDependencies": [
        {"machineName": "H5P.BranchingScenario", "majorVersion": "1", "minorVersion": "8"}
    ],
}


def lumi(path: Path) -> Path:
    content = story(as_is, "videos/files-1.mp4", {"videoTrack": [TRACK]}, as_is)
    return packed(path, json.dumps(ABOUT), json.dumps(content, separators=(",", ":")), MEDIA)


def wordpress(path: Path) -> Path:
    content = json.dumps(story(as_is, "videos/files-1.mp4#tmp", [TRACK], as_is)).replace("/", "\\/")
    return packed(path, json.dumps(ABOUT | {"wpAdminUrl": "x"}), content, MEDIA)


def moodle(path: Path) -> Path:
    about = ABOUT | {"title": "Balie &amp; loket", "licenseVersion": "4.0"}
    content = json.dumps(story(str, "videos/files-1.mp4", {"videoTrack": [TRACK]}, as_is), indent=4)
    return packed(path, json.dumps(about, indent=4), content, MEDIA, folder="cursus/")


def h5p_com(path: Path) -> Path:
    content = json.dumps(story(as_is, "videos/files-1.mp4", {"videoTrack": [TRACK]}, numbered))
    libraries = {f"H5P.Lib{number}-1.{number}/library.json": b"{}" for number in range(700)}
    libraries |= {"FontAwesome-4.5/fonts/fontawesome-webfont.woff2": b"x" * 99}
    return packed(path, json.dumps(ABOUT), content, MEDIA, libraries, streamed=True)


def packed(
    path: Path,
    about: str,
    content: str,
    media: Mapping[str, bytes],
    libraries: Mapping[str, bytes] | None = None,
    *,
    folder: str = "",
    streamed: bool = False,
) -> Path:
    members: dict[str, bytes | str] = {f"{folder}h5p.json": about, f"{folder}content/content.json": content}
    members |= {f"{folder}content/{name}": data for name, data in media.items()}
    members |= {f"{folder}{name}": data for name, data in (libraries or {}).items()}

    class Pipe(io.BytesIO):
        """A zip that is written as it is sent: sizes come after the data."""

        def seekable(self) -> bool:
            return not streamed

    out = Pipe()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(f"{folder}content/", "")
        for name, data in members.items():
            made.writestr(name, data)
    path.write_bytes(out.getvalue())
    assert read_zip(out.getvalue()).testzip() is None
    return path


@pytest.mark.parametrize("maker", [lumi, wordpress, moodle, h5p_com], ids=lambda maker: maker.__name__)
def test_every_maker_tells_the_same_story(tmp_path: Path, maker: Any) -> None:
    proposal = bring(maker(tmp_path / "oefening.h5p"), tmp_path / "werk")
    draft = draft_of(proposal)
    assert (draft.title, draft.situation) == ("Balie & loket", "Baliegesprek\nHet is druk.")
    film, text = draft.turns
    assert film.clip is not None
    assert (film.clip.name, film.name, film.prompt) == ("files-1.mp4", "Opening", "Wat zeg je?")
    assert [cue.text for cue in film.captions] == ["Dit zeg ik."]
    assert isinstance(film.follow, Choice)
    assert [(branch.label, branch.to) for branch in film.follow.branches] == [
        ("Rustig", "3"),
        ("Streng", None),
    ]
    assert (text.id, text.lines, text.follow) == ("3", "Ze knikt.", End())
    assert draft.tips == ("Bij ‘Rustig’: Mooi", "Aan het einde: Klaar")
