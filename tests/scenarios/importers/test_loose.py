"""Loose clips, captions, a table: as a folder, as a zip, as one file."""

from pathlib import Path

import pytest

from oefenruimte.domain.media import MediaFacts
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.scenario import Choice, End, Level, NextTurn, Setting, Severity
from oefenruimte.scenarios import Kind
from tests.scenarios.helpers import FAKE_MP4, VTT, Member, raw_zip
from tests.scenarios.importers.materials import bring, clips, codes, found, sheet, word, zipped


def test_names_alone_make_an_exercise(tmp_path: Path) -> None:
    folder = clips(tmp_path / "balie-paspoort", "beurt-1.mp4", "beurt-2a.mp4", "beurt-2b.mp4", "beurt-10.mp4")
    (folder / "beurt-1.nl.vtt").write_text(VTT, "utf-8")
    (folder / ".DS_Store").write_bytes(b"x")
    proposal = bring(folder, tmp_path / "werk")
    draft = proposal.draft
    assert proposal.kind is Kind.LOOSE
    assert draft is not None
    assert draft.title == "Balie paspoort"
    assert [turn.id for turn in draft.turns] == ["1", "2a", "2b", "10"]
    assert isinstance(draft.turns[0].follow, Choice)
    assert draft.turns[2].follow == NextTurn("10")
    assert draft.turns[0].captions[0].text == "Dit zeg ik."
    assert draft.turns[0].lines == "Dit zeg ik."
    assert draft.turns[1].captions == ()
    assert all(behaviour.self_text for behaviour in draft.behaviours)
    assert codes(proposal) == ["import-filled-in", "import-filled-in"]
    assert not any((tmp_path / "werk").iterdir())  # originals are used where they are


def test_a_zip_with_the_names_of_a_mac_and_an_old_windows(tmp_path: Path) -> None:
    path = tmp_path / "losse fragmenten.zip"
    members = [
        Member("Mijn map/Béurt 1.mp4", FAKE_MP4),
        Member("Mijn map/beurt 2 (é).mp4".encode("cp437"), FAKE_MP4, flags=0),
        Member("Mijn map/onder/beurt 1.vtt", VTT.encode()),
        Member("__MACOSX/Mijn map/._Béurt 1.mp4", b"\0\5\x16\7"),
        Member("Mijn map/.DS_Store", b"x"),
        Member("Mijn map/notitie.xyz", b"x"),
    ]
    path.write_bytes(raw_zip(members))
    proposal = bring(path, tmp_path / "werk")
    assert proposal.draft is not None
    assert [turn.clip.name for turn in proposal.draft.turns if turn.clip] == [
        "Béurt 1.mp4",
        "beurt 2 (é).mp4",
    ]
    assert proposal.draft.turns[0].captions
    assert [finding.file for finding in found(proposal, "import-unused")] == ["notitie.xyz"]
    for source in proposal.media.values():
        assert isinstance(source, Path)
        assert source.is_relative_to(tmp_path / "werk")


def test_one_clip_with_its_captions_beside_it(tmp_path: Path) -> None:
    clips(tmp_path, "VID_20251102.mov")
    (tmp_path / "VID_20251102.srt").write_text("1\n00:00:00,500 --> 00:00:02,000\nHallo\n", "utf-8")
    proposal = bring(tmp_path / "VID_20251102.mov", tmp_path / "werk")
    assert proposal.draft is not None
    (turn,) = proposal.draft.turns
    assert (turn.id, turn.follow, turn.captions[0].text) == ("1", End(), "Hallo")
    assert found(proposal, "import-converted")[0].severity is Severity.NOTE


def test_a_clip_and_a_text_dropped_together(tmp_path: Path) -> None:
    clips(tmp_path, "film.mp4")
    text = word(tmp_path / "tekst.docx", "Titel: Boos", "Inwoner: Wat een dag!")
    proposal = bring(tmp_path / "film.mp4", tmp_path / "werk", [text])
    assert proposal.draft is not None
    assert proposal.draft.title == "Boos"
    assert proposal.draft.turns[0].lines == "Wat een dag!"
    assert proposal.draft.turns[0].clip is not None


ROWS = [
    ["Titel", "Parkeerboete"],
    ["Plek", "Aan de telefoon"],
    ["Niveau", "gemiddeld"],
    [],
    [
        "Beurt",
        "Naam",
        "Fragment",
        "Wat zegt de inwoner?",
        "Opdracht",
        "Spiekbriefje",
        "Hierna",
        "Keuze",
        "Kleur",
    ],
    [1, "Opening", "Beurt 1.mp4", "Waarom krijg ik een boete?", "Reageer.", "Luister;Vat samen", "2a of 2b"],
    ["2a", "", "", "Dit is belachelijk!", "", "", "3", "Ik ging in discussie"],
    ["2b", "", "", "Oké, leg uit.", "Leg uit", "", "beurt 3", "Ik vatte samen", "rood"],
    [3.0, "", "weg.mp4", "Dank u.", "Rond af", "", "einde"],
    [],
    ["Tips", "Vat eerst samen", "Blijf rustig"],
    ["", "Zeg wat wel kan"],
    ["Gedrag", "Je vat samen"],
    ["Iets vreemds"],
]


def as_csv(delimiter: str) -> str:
    return "\r\n".join(delimiter.join(f'"{cell}"' if cell != "" else "" for cell in row) for row in ROWS)


@pytest.mark.parametrize("form", ["xlsx", "puntkomma", "komma", "windows", "tab"])
def test_a_table_in_every_form(tmp_path: Path, form: str) -> None:
    folder = clips(tmp_path / "map", "beurt 1.mp4", "beurt 2a.mp4", "beurt 2b.mp4")
    if form == "xlsx":
        sheet(folder / "draaiboek.xlsx", ROWS)
    elif form == "windows":
        (folder / "draaiboek.csv").write_bytes(as_csv(";").encode("cp1252"))
    else:
        delimiter = {"puntkomma": ";", "komma": ",", "tab": "\t"}[form]
        (folder / "draaiboek.csv").write_text(as_csv(delimiter), "utf-8-sig")
    proposal = bring(folder, tmp_path / "werk")
    draft = proposal.draft
    assert draft is not None
    assert (draft.title, draft.setting, draft.level) == ("Parkeerboete", Setting.PHONE, Level.VERDER)
    assert [turn.id for turn in draft.turns] == ["1", "2a", "2b", "3"]
    first = draft.turns[0]
    assert first.lines == "Waarom krijg ik een boete?"
    assert [hint.text for hint in first.cue_card] == ["Luister", "Vat samen"]
    assert isinstance(first.follow, Choice)
    assert [(branch.label, branch.to) for branch in first.follow.branches] == [
        ("Ik ging in discussie", "2a"),
        ("Ik vatte samen", "2b"),
    ]
    assert [turn.follow for turn in draft.turns[1:]] == [NextTurn("3"), NextTurn("3"), End()]
    assert draft.tips == ("Vat eerst samen", "Blijf rustig", "Zeg wat wel kan")
    assert draft.behaviours[0].self_text == "Ik vat samen."
    (missing,) = found(proposal, "file-missing")
    assert (missing.line, missing.where) == (9, ("turns", 3, "clip"))
    assert missing.sentence == "Fragment weg.mp4 ontbreekt"
    lost = {
        (finding.line, finding.sentence.split("’")[0].split("‘")[1])
        for finding in found(proposal, "import-not-understood")
    }
    assert lost == {(5, "Kleur"), (14, "Iets vreemds")}
    assert ("import-encoding" in codes(proposal)) == (form == "windows")


def test_captions_are_made_from_the_text_and_it_says_so(tmp_path: Path) -> None:
    folder = clips(tmp_path / "map", "beurt 1.mp4")
    text = "Ik sta hier nu al voor de derde keer! Er ontbreekt weer een ander papiertje. Kunt u mij helpen?"
    (folder / "tabel.csv").write_text(f"beurt;tekst\n1;{text}\n", "utf-8")
    proposal = bring(folder, tmp_path / "werk")
    assert proposal.draft is not None
    cues = proposal.draft.turns[0].captions
    assert " ".join(cue.text.replace("\n", " ") for cue in cues) == text
    assert all(len(line) <= 38 for cue in cues for line in cue.text.split("\n"))
    assert all(cue.text.count("\n") < 2 and cue.start_ms < cue.end_ms <= 8000 for cue in cues)
    assert [cue.end_ms for cue in cues[:-1]] == [cue.start_ms for cue in cues[1:]]
    (made,) = found(proposal, "import-captions-made")
    assert (made.severity, made.file, made.line, made.where) == (
        Severity.WARNING,
        "tabel.csv",
        2,
        ("turns", 0, "captions"),
    )


def test_clips_in_order_of_name_when_nothing_else_says_so(tmp_path: Path) -> None:
    folder = clips(tmp_path / "map", "IMG_2040.mov", "IMG_2039.mov")
    (folder / "tabel.csv").write_text("beurt,tekst\n1,Een\n2,Twee\n", "utf-8")
    proposal = bring(folder, tmp_path / "werk")
    assert proposal.draft is not None
    assert [turn.clip.name for turn in proposal.draft.turns if turn.clip] == ["IMG_2039.mov", "IMG_2040.mov"]
    assert found(proposal, "import-order-guessed")[0].severity is Severity.WARNING


def test_examples_and_the_one_who_listens_are_no_turns(tmp_path: Path) -> None:
    folder = clips(tmp_path / "map", "1.mp4", "2.mp4", "voorbeeld-1.mp4", "zwak-2.mp4", "luisteren.mp4")
    (folder / "voorbeeld-1.vtt").write_text(VTT, "utf-8")
    (folder / "omslag.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    draft = bring(folder, tmp_path / "werk").draft
    assert draft is not None
    assert [turn.id for turn in draft.turns] == ["1", "2"]
    assert [(answer.turn, answer.kind.value, answer.text) for answer in draft.answers] == [
        ("1", "goed", "Dit zeg ik."),
        ("2", "zwak", ""),
    ]
    assert draft.listening is not None
    assert draft.picture is not None


def test_what_cannot_be_played_is_an_error_at_its_turn(tmp_path: Path) -> None:
    folder = clips(tmp_path / "map", "1.mp4", "2 kapot.mp4")
    proposal = bring(folder, tmp_path / "werk")
    assert proposal.draft is not None
    (broken,) = found(proposal, "clip-unplayable")
    assert (broken.severity, broken.file, broken.where) == (
        Severity.ERROR,
        "2 kapot.mp4",
        ("turns", 1, "clip"),
    )
    assert proposal.draft.turns[1].clip is None


def test_who_changes_their_mind_is_heard(tmp_path: Path) -> None:
    def cancelled(_: Path) -> MediaFacts:
        raise fail(Code.INTERRUPTED)

    with pytest.raises(Failure) as refused:
        bring(clips(tmp_path / "map", "1.mp4"), tmp_path / "werk", see=cancelled)
    assert refused.value.problem.code is Code.INTERRUPTED


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("brief.docx", b"geen zip", "import-unreadable"),
        ("brief.docx", b"PK\x03\x04stuk", "import-unreadable"),
        ("tabel.xlsx", b"PK\x03\x04stuk", "import-unreadable"),
        ("tabel.xlsx", b"geen zip", "import-unreadable"),
        ("brief.txt", b"\0\1\2\3" * 50, "import-unreadable"),
        ("brief.pdf", b"%PDF-1.4", "import-unused"),
        ("leeg.csv", b"", "import-not-understood"),
    ],
)
def test_a_text_that_cannot_be_read_is_named(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    folder = clips(tmp_path / "map", "1.mp4")
    (folder / name).write_bytes(data)
    proposal = bring(folder, tmp_path / "werk")
    assert name in {finding.file for finding in found(proposal, code)}
    assert proposal.draft is not None


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({}, "import-nothing"),
        ({"leesmij.xyz": b"x"}, "import-nothing"),
        ({"ondertitels.vtt": VTT.encode()}, "import-nothing"),
        ({"leeg.txt": b"\n\n"}, "import-nothing"),
    ],
)
def test_nothing_to_make_an_exercise_of(tmp_path: Path, files: dict[str, bytes], code: str) -> None:
    proposal = bring(zipped(tmp_path / "x.zip", files), tmp_path / "werk")
    assert (proposal.kind, proposal.draft) == (Kind.UNKNOWN, None)
    assert code in codes(proposal)


def test_the_word_files_inside_a_zip_are_read(tmp_path: Path) -> None:
    text = word(tmp_path / "t.docx", "Titel: Uit een zip", ("Kop1", "Beurt 1"), "“Goedemorgen.”")
    path = zipped(tmp_path / "x.zip", {"d/1.mp4": FAKE_MP4, "d/t.docx": text.read_bytes()})
    draft = bring(path, tmp_path / "werk").draft
    assert draft is not None
    assert (draft.title, draft.turns[0].lines) == ("Uit een zip", "Goedemorgen.")
