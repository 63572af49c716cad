"""Drafts and exercises that go out as a package, by command."""

from pathlib import Path

from oefenruimte.app.authoring import edits
from oefenruimte.bootstrap import build_desk
from oefenruimte.domain.draft import Draft
from oefenruimte.scenarios import verify_package
from tests.cli.conftest import EXERCISE, LEARNER, PASSPHRASE, Terminal
from tests.fakes.drafts import make_draft


def _keep(terminal: Terminal) -> tuple[Draft, Draft]:
    """A draft that is whole, and one that is not."""
    desk = build_desk(terminal.home)
    profile = desk.profiles.named(LEARNER)
    session = desk.open(profile, desk.profiles.unlock(profile.id, PASSPHRASE))
    whole = make_draft(1)
    clip = whole.turns[0].clip
    assert clip is not None
    sink = session.drafts.recording_target(clip.media)()
    sink.write(b"\x00\x00\x00\x18ftypisom")
    sink.close()
    open_end = edits.set_clip(make_draft(1, title="Nog niet af"), "1", None)
    for draft in (whole, open_end):
        session.drafts.save(draft)
    session.close()
    return whole, open_end


def test_drafts_are_listed_and_go_out_whole_or_not_at_all(learner: Terminal, tmp_path: Path) -> None:
    sanne = learner.person(LEARNER)
    assert sanne("drafts", "list") == {"drafts": []}
    whole, open_end = _keep(learner)
    lines = sanne("drafts", "list")["drafts"]
    assert [(line["id"], line["title"], line["turns"], line["errors"]) for line in lines] == [
        (open_end.id, "Nog niet af", 1, 1),
        (whole.id, whole.title, 1, 0),
    ]
    file = tmp_path / "uit.oefenscenario"
    told = sanne("drafts", "export", whole.id[:8], str(file))
    assert told == {"file": str(file), "bytes": file.stat().st_size}
    with file.open("rb") as package:
        assert verify_package(package) == ()
    refused = learner.run("drafts", "export", open_end.id, str(tmp_path / "niet.oefenscenario"))
    assert (refused.code, refused.document["error"]["code"]) == (1, "scenario-invalid")
    unknown = learner.run("drafts", "export", "abcd", str(file))
    assert (unknown.code, unknown.document["error"]["code"]) == (1, "draft-unknown")
    assert [path.name for path in tmp_path.glob("*.oefenscenario")] == ["uit.oefenscenario"]


def test_an_exercise_goes_out_and_comes_in_again(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "papiertje.oefenscenario"
    out = terminal.run("scenarios", "export", EXERCISE, str(file))
    assert (out.code, out.document["bytes"]) == (0, file.stat().st_size)
    told = terminal.run("scenarios", "import", str(file)).document
    assert (told["id"], told["updated_from"], told["newest"]) == (EXERCISE, None, "1.0")
    wrong = terminal.run("scenarios", "export", EXERCISE, str(file), "--scenario-version", "9")
    assert (wrong.code, wrong.document["error"]["code"]) == (1, "scenario-unknown")
