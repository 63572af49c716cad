"""H5P to a draft: what becomes a turn, a choice, a tip; and what is refused and named."""

from pathlib import Path
from typing import Any

import pytest

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.media import Card, FilePart
from oefenruimte.domain.scenario import Choice, End, NextTurn, Severity
from oefenruimte.scenarios import Kind, Proposal
from tests.scenarios.helpers import FAKE_MP4, VTT
from tests.scenarios.importers.materials import (
    branching,
    bring,
    codes,
    film,
    found,
    h5p,
    node,
    question,
    text,
    zipped,
)

VIDEO = {"videos/a.mp4": FAKE_MP4, "videos/b.mp4": FAKE_MP4, "files/nl.vtt": VTT.encode()}


def read(tmp_path: Path, content: Any, **how: Any) -> Proposal:
    return bring(h5p(tmp_path / "x.h5p", content, **how), tmp_path / "werk")


def draft_of(proposal: Proposal) -> Draft:
    assert proposal.draft is not None, proposal.findings
    return proposal.draft


def test_a_whole_branching_scenario(tmp_path: Path) -> None:
    tracks = {
        "textTracks": {
            "videoTrack": [{"kind": "subtitles", "srcLang": "nl", "track": {"path": "files/nl.vtt"}}]
        }
    }
    proposal = read(
        tmp_path,
        branching(
            film("videos/a.mp4#tmp", 1, **tracks),
            question("<p>Wat zeg je&nbsp;nu?</p>", ("Rustig &amp; kort", 2, "Goed zo"), ("<b>Hard</b>", "3")),
            text("<p>Ze knikt.</p><ul><li>Een</li><li>Twee</li></ul><script>alert(1)</script>", -1),
            film("videos/b.mp4"),
            startScreen={
                "startScreenTitle": "<p>Het paspoort</p>",
                "startScreenSubtitle": "<p>Druk.<br>Heel druk.</p>",
            },
            endScreens=[
                {"endScreenTitle": "Klaar", "endScreenSubtitle": "<p>Goed gedaan</p>", "contentId": -1}
            ],
        ),
        about={
            "title": "Balie",
            "license": "CC BY-SA",
            "licenseVersion": "4.0",
            "authors": [{"name": "Mo", "role": "Author"}],
        },
        files=VIDEO,
    )
    draft = draft_of(proposal)
    assert proposal.kind is Kind.H5P_BRANCHING
    assert (draft.title, draft.licence, draft.credits) == ("Balie", "CC-BY-SA-4.0", "Mo")
    assert draft.situation == "Het paspoort\nDruk.\nHeel druk."
    first, card, last = draft.turns
    assert first.clip is not None
    assert first.captions[0].text == "Dit zeg ik."
    assert first.prompt == "Wat zeg je nu?"
    assert isinstance(first.follow, Choice)
    assert [(branch.label, branch.to) for branch in first.follow.branches] == [
        ("Rustig & kort", "3"),
        ("Hard", "4"),
    ]
    assert card.lines == "Ze knikt.\nEen\nTwee"
    assert card.clip is not None
    assert isinstance(proposal.media[card.clip.media], Card)
    assert " ".join(cue.text for cue in card.captions) == "Ze knikt. Een Twee"
    assert (card.follow, last.follow) == (End(), End())
    assert draft.tips == ("Bij ‘Rustig & kort’: Goed zo", "Aan het einde: Klaar. Goed gedaan")
    assert not [finding for finding in proposal.findings if finding.severity is Severity.ERROR]
    assert "h5p-mapped" in codes(proposal)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("https://www.youtube.com/watch?v=abc", "path-remote"),
        ("http://example.com/a.mp4", "path-remote"),
        ("//example.com/a.mp4", "path-remote"),
        ("https://vimeo.com/1", "path-remote"),
        ("file:///etc/passwd", "path-remote"),
        ("data:video/mp4;base64,AAAA", "path-remote"),
        ("javascript:alert(1)", "path-remote"),
        ("../../../etc/passwd", "path-unsafe"),
        ("videos/%2e%2e/%2e%2e/x.mp4", "path-unsafe"),
        ("/etc/passwd", "path-unsafe"),
        ("~/x.mp4", "path-unsafe"),
        ("C:\\x.mp4", "path-unsafe"),
        ("videos/weg.mp4", "file-missing"),
    ],
)
def test_no_other_file_and_no_address_is_opened(tmp_path: Path, path: str, code: str) -> None:
    proposal = read(tmp_path, branching(film(path)), files=VIDEO)
    (refused,) = [finding for finding in proposal.findings if finding.severity is Severity.ERROR]
    assert (refused.code, refused.where, refused.line) == (code, ("turns", 0, "clip"), 1)
    named = path if code != "file-missing" else "weg.mp4"
    assert named in refused.sentence
    assert draft_of(proposal).turns[0].clip is None
    assert proposal.media == {}


def test_the_line_in_content_json_is_told(tmp_path: Path) -> None:
    proposal = read(tmp_path, branching(text("een", 1), film("https://x.example/a.mp4")), indent=2)
    (refused,) = found(proposal, "path-remote")
    with_name = [finding for finding in (refused,) if finding.file == "content/content.json"]
    assert with_name
    assert refused.line is not None
    assert refused.line > 10


def test_a_question_first_and_a_question_after_a_question(tmp_path: Path) -> None:
    draft = draft_of(
        read(
            tmp_path,
            branching(
                question("Eerst kiezen", ("Links", 1), ("Rechts", 2)),
                question("Nog eens", ("Ja", 2), ("Nee", -1)),
                text("klaar"),
            ),
        )
    )
    assert [(turn.id, turn.lines) for turn in draft.turns] == [
        ("1", "Eerst kiezen"),
        ("2", "Nog eens"),
        ("3", "klaar"),
    ]
    assert isinstance(draft.turns[1].follow, Choice)
    assert [branch.to for branch in draft.turns[1].follow.branches] == ["3", None]


def test_more_than_three_alternatives_are_asked_in_two_steps(tmp_path: Path) -> None:
    alternatives = [(letter, at + 2) for at, letter in enumerate("ABCDE")]
    proposal = read(
        tmp_path, branching(text("begin", 1), question("Wat nu?", *alternatives), *map(text, "ABCDE"))
    )
    draft = draft_of(proposal)
    reached: list[str | None] = []
    for turn in draft.turns[:3]:
        if isinstance(turn.follow, Choice):
            assert len(turn.follow.branches) <= 3
            reached += [branch.to for branch in turn.follow.branches]
    assert {"3", "4", "5", "6", "7"} <= set(reached)
    assert "h5p-choice-split" in codes(proposal)


@pytest.mark.parametrize(
    ("to", "follow"),
    [
        (None, End()),
        (-1, End()),
        ("-2", End()),
        ("1", NextTurn("2")),
        (0, NextTurn("1")),
        (9, NextTurn("10")),
        ("x", End()),
    ],
)
def test_what_comes_next_in_every_spelling(tmp_path: Path, to: Any, follow: Any) -> None:
    draft = draft_of(read(tmp_path, branching(text("een", to), text("twee"))))
    assert draft.turns[0].follow == follow


@pytest.mark.parametrize(
    ("library", "params", "lines"),
    [
        (
            "H5P.Image 1.1",
            {"file": {"path": "images/a.png", "mime": "image/png"}, "alt": "Een balie"},
            "Een balie",
        ),
        (
            "H5P.CoursePresentation 1.25",
            {
                "presentation": {
                    "slides": [
                        {"elements": [{"action": {"library": "H5P.Text", "params": {"text": "<p>Dia</p>"}}}]}
                    ]
                }
            },
            "Dia",
        ),
        ("H5P.ImageHotspots 1.10", {"hotspots": [{"header": "Let op", "content": []}]}, "Let op"),
        ("H5P.Onbekend 9.9", {}, "Deel 1"),
    ],
)
def test_every_kind_of_part_becomes_a_card(tmp_path: Path, library: str, params: Any, lines: str) -> None:
    picture = b"\x89PNG\r\n\x1a\n"
    proposal = read(tmp_path, branching(node(library, params)), files={"images/a.png": picture})
    (turn,) = draft_of(proposal).turns
    assert turn.lines == lines
    (card,) = [source for source in proposal.media.values() if isinstance(source, Card)]
    assert (card.picture is not None) == library.startswith("H5P.Image ")


def interactive(**assets: Any) -> dict[str, Any]:
    track = {"label": "NL", "kind": "subtitles", "srcLang": "nl", "track": {"path": "files/nl.vtt"}}
    video = {
        "startScreenOptions": {"title": "Interactive Video", "shortStartDescription": "<p>Kijk goed.</p>"},
        "files": [{"path": "videos/a.mp4#tmp", "mime": "video/mp4"}],
        "textTracks": {"videoTrack": [track]},
    }
    return {"interactiveVideo": {"video": video, "assets": assets}}


def asks(at: Any, text: str, pause: Any = True, **more: Any) -> dict[str, Any]:
    params = {
        "question": f"<p>{text}</p>",
        "answers": [{"text": "<div>Goed</div>", "correct": True}, {"text": "Fout"}],
    }
    action = {"library": "H5P.MultiChoice 1.16", "params": params}
    return {"duration": {"from": at, "to": 99}, "pause": pause, "action": action, **more}


def test_a_film_is_cut_where_it_waits(tmp_path: Path) -> None:
    note = {"library": "H5P.Text 1.1", "params": {"text": "<p>Let op haar handen</p>"}}
    proposal = read(
        tmp_path,
        interactive(
            interactions=[
                asks("5.5", "Tweede?"),
                asks(
                    3, "Eerste?", "true", adaptivity={"wrong": {"seekTo": 1, "message": "<p>Niet sussen</p>"}}
                ),
                {"duration": {"from": 1, "to": 2}, "pause": False, "action": note},
            ],
            bookmarks=[
                {"time": 0, "label": "Begin"},
                {"time": 3, "label": "Boos"},
                {"time": 6, "label": "Slot"},
            ],
        ),
        library="H5P.InteractiveVideo",
        files=VIDEO,
    )
    draft = draft_of(proposal)
    assert proposal.kind is Kind.H5P_VIDEO
    parts = [source for source in proposal.media.values() if isinstance(source, FilePart)]
    assert [(part.start_ms, part.end_ms) for part in parts] == [(0, 3000), (3000, 5500), (5500, 8000)]
    assert [turn.prompt for turn in draft.turns] == ["Eerste?", "Tweede?", "Reageer op wat je net hoorde."]
    assert [turn.name for turn in draft.turns] == ["Begin", "Boos", "Slot"]
    assert [turn.follow for turn in draft.turns] == [NextTurn("2"), NextTurn("3"), End()]
    assert [len(turn.captions) for turn in draft.turns] == [1, 0, 0]
    assert [answer.text for answer in draft.answers] == ["Goed", "Goed"]
    assert (draft.tips, draft.pitfalls) == (("Let op haar handen",), ("Niet sussen",))
    assert "h5p-part-skipped" in codes(proposal)  # the jump back


def test_a_film_that_never_waits_is_one_turn(tmp_path: Path) -> None:
    proposal = read(
        tmp_path,
        interactive(interactions=[asks(2, "Waar?", False)]),
        library="H5P.InteractiveVideo",
        files=VIDEO,
    )
    (turn,) = draft_of(proposal).turns
    assert turn.clip is not None
    assert turn.clip.duration_ms == 8000
    assert draft_of(proposal).tips == ("Waar?",)


@pytest.mark.parametrize(
    ("at", "pieces"),
    [
        ((0,), 2),
        ((8,), 1),
        ((7.9,), 1),
        ((100, 200), 1),
        ((3, 3.2, 3.4), 2),
        ((-1,), 1),
        (("nan", "1e400"), 1),
    ],
)
def test_pauses_in_strange_places(tmp_path: Path, at: tuple[Any, ...], pieces: int) -> None:
    content = interactive(interactions=[asks(second, "Wat?") for second in at])
    draft = draft_of(read(tmp_path, content, library="H5P.InteractiveVideo", files=VIDEO))
    lengths = [turn.clip.duration_ms for turn in draft.turns if turn.clip]
    assert len(lengths) == pieces
    assert sum(lengths) == 8000
    assert min(lengths) >= 1000


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"h5p.json": "{}"}, "h5p-invalid"),
        ({"h5p.json": "{}", "content/content.json": "{"}, "h5p-invalid"),
        ({"h5p.json": "{}", "content/content.json": "[" * 100_000}, "h5p-invalid"),
        ({"h5p.json": "{}", "content/content.json": '{"a": NaN}'}, "h5p-invalid"),
        ({"h5p.json": "{}", "content/content.json": "{}"}, "h5p-type"),
        ({"h5p.json": '{"mainLibrary": "H5P.QuestionSet"}', "content/content.json": "{}"}, "h5p-type"),
        (
            {"h5p.json": '{"mainLibrary": "H5P.BranchingScenario"}', "content/content.json": "{}"},
            "import-nothing",
        ),
        (
            {
                "h5p.json": '{"mainLibrary": "H5P.BranchingScenario"}',
                "content/content.json": '{"branchingScenario": {"content": [1, null, "x", []]}}',
            },
            "import-nothing",
        ),
    ],
)
def test_what_is_no_content_is_said(tmp_path: Path, files: dict[str, str], code: str) -> None:
    assert code in codes(bring(zipped(tmp_path / "x.h5p", files), tmp_path / "werk"))


def test_only_what_is_named_is_unpacked(tmp_path: Path) -> None:
    read(tmp_path, branching(film("videos/a.mp4")), files=VIDEO)
    left = [path.name for path in (tmp_path / "werk").rglob("*") if path.is_file()]
    assert left == ["a.mp4"]
