"""A draft is for its maker only: until it is packed, nothing of it can be read anywhere on this computer."""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from fakes.media import make_clip
from fakes.session import make_desk, make_session
from oefenruimte.app.authoring import edit_lists, edits
from oefenruimte.app.authoring.draft_media import media_of
from oefenruimte.app.authoring.history import History
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.scenario import Behaviour, Cue
from tests.privacy.markers import found_in, pieces

TITLE = "Titel-Waterviolier-7713 de woedende buurman"
LINES = "Zin-Dotterbloem-2258: ik kom hier nooit meer terug!"
CAPTION = "Ondertitel-Lisdodde-9034"
TIP = "Tip-Kalmoes-6120: adem eerst uit."
CLIP_NAME = "opname-bij-mevrouw-Rietgors.mp4"
WORDS = {"titel": TITLE, "zin": LINES, "ondertitel": CAPTION, "tip": TIP, "naam": CLIP_NAME}


@dataclass
class Made:
    session: Session
    draft: Draft
    secrets: Mapping[str, str | bytes]
    places: tuple[Path, ...]  # all that this program could write in

    def found(self) -> set[str]:
        """What of the draft can be read in any file, or in the name of one."""
        files = [file for place in self.places for file in place.rglob("*")]
        names = "\n".join(str(file) for file in files).encode()
        contents = [file.read_bytes() for file in files if file.is_file()]
        assert any(contents)
        return set().union(*(found_in(data, self.secrets) for data in (names, *contents)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """Made with the real workshop: brought in, cut, levelled, looked at, undone, kept, checked, copied."""
    place = tmp_path_factory.mktemp("concept")
    account, temporary, outside = place / "account", place / "tmp", place / "trainer"
    for folder in (account, temporary, outside):
        folder.mkdir()
    source = outside / CLIP_NAME
    source.write_bytes(make_clip(2.0, fragmented=False))
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("HOME", str(account))
        surroundings.setenv("TMPDIR", str(temporary))
        surroundings.setattr(tempfile, "tempdir", None)
        session = make_session(make_desk(place))
        draft, clips = _make(session, source)
        secrets: dict[str, str | bytes] = dict(WORDS)
        for clip in clips:
            with session.drafts.open(clip.media) as reader:
                content = reader.read()
            secrets |= {f"film {at} {clip.media}": piece for at, piece in enumerate(pieces(content))}
        secrets |= {f"bron {at}": piece for at, piece in enumerate(pieces(source.read_bytes()))}
        yield Made(session, draft, secrets, (place / "thuis", account, temporary))
        session.close()


def _make(session: Session, source: Path) -> tuple[Draft, list[DraftClip]]:
    drafts = session.drafts
    draft = drafts.create(TITLE)
    whole = drafts.add_clip(source)
    short = drafts.trim(whole, 200, 1_500)
    level = drafts.level(short)
    history = History.of(draft)
    for clip in (whole, short, level):
        history = history.push("fragment", edits.set_clip(history.now, "1", clip))
        drafts.save(history.now)
    draft = edits.set_turn(history.now, "1", lines=LINES, prompt="Reageer.")
    draft = edits.set_captions(draft, "1", (Cue(0, 900, CAPTION),), "x.vtt")
    draft = edit_lists.add_text(draft, "tips", TIP)
    draft = edits.set_fields(
        draft,
        summary="S",
        citizen="C",
        situation="S",
        role="R",
        goal="G",
        picture=drafts.picture_of(level, 300),
    )
    draft = replace(draft, behaviours=(Behaviour("a", "Ik", "Je", "Doet"),))
    drafts.save(draft)
    drafts.thumbnail(level.media)
    drafts.check(draft)
    player = session.clips.source(drafts.as_scenario(draft).first_turn.clip)
    assert not isinstance(player, Path)
    with player:
        player.read()
    drafts.forget(drafts.remove(drafts.duplicate(draft).id))
    return draft, [whole, short, level]


def test_nothing_of_a_draft_can_be_read(made: Made) -> None:
    """*Concept: alleen voor jou.*"""
    assert len(made.secrets) > 100
    assert made.found() == set()


def test_a_draft_that_could_not_be_packed_left_nothing(made: Made, tmp_path: Path) -> None:
    broken = edits.set_clip(made.draft, "1", None)
    with pytest.raises(Failure):
        made.session.drafts.export(broken, tmp_path / "x.oefenscenario")
    with pytest.raises(Failure):
        made.session.drafts.export(made.draft, tmp_path / "x.oefenscenario", cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []
    assert made.found() == set()


def test_packing_puts_it_at_the_chosen_place_and_nowhere_else(made: Made, tmp_path: Path) -> None:
    file = made.session.drafts.export(made.draft, tmp_path / "x.oefenscenario")
    assert [path.name for path in tmp_path.iterdir()] == ["x.oefenscenario"]
    assert file.stat().st_mode & 0o077 == 0
    assert "mp4" in found_in(file.read_bytes(), {})
    assert made.found() == set()


def test_the_media_of_a_draft_are_for_this_user_only(made: Made) -> None:
    folder = made.session.folder / "drafts"
    files = list(folder.iterdir())
    assert {file.stem for file in files} >= media_of(made.draft)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_after_closing_the_door_it_cannot_be_read_either(made: Made) -> None:
    made.session.close()
    assert made.found() == set()
