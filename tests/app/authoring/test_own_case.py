"""A learner's own case: filled in, finished, practised, and nobody else's."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fakes.session import make_desk, make_session
from oefenruimte.app.authoring.edits import set_fields, set_turn
from oefenruimte.app.authoring.own_case import (
    Missing,
    begin_own_case,
    finish_own_case,
    missing,
    sensitive_in,
)
from oefenruimte.app.authoring.privacy_words import Sensitive
from oefenruimte.app.library import Library
from oefenruimte.app.own_library import OwnLibrary
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import End, NextTurn, Severity
from oefenruimte.vault.reader import AgeReader

HAPPENED = "Een meneer was boos over zijn afspraak. Hij bleef staan."
SAID = "Ik ga hier niet weg. Ik wil nu geholpen worden!"


@pytest.fixture(scope="module")
def sessions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, Session]]:
    """Two people on one computer."""
    desk = make_desk(tmp_path_factory.mktemp("bureau"))
    pair = make_session(desk), make_session(desk, "Karin de Boer")
    yield pair
    for session in pair:
        session.close()


def filled() -> Draft:
    draft = set_fields(begin_own_case(), situation=HAPPENED)
    return set_turn(set_turn(draft, "1", lines=SAID), "3", lines="Nou, vooruit dan.")


def test_what_is_missing_is_named_in_order() -> None:
    draft = begin_own_case()
    assert missing(draft) is Missing.HAPPENED
    draft = set_fields(draft, situation=HAPPENED)
    assert missing(draft) is Missing.SAID
    assert missing(set_turn(draft, "2", lines=SAID)) is None
    with pytest.raises(ValueError, match="complete"):
        finish_own_case(None, draft)  # type: ignore[arg-type]  # it never gets that far


def test_a_case_of_words_alone_can_be_practised(sessions: tuple[Session, Session]) -> None:
    mine, other = sessions
    draft = finish_own_case(mine.drafts, filled())
    assert [finding for finding in mine.drafts.check(draft) if finding.severity is Severity.ERROR] == []
    scenario = mine.library.get(draft.scenario_id)
    assert (scenario.title, len(scenario.turns)) == ("Een meneer was boos over zijn afspraak", 2)
    assert [turn.follow for turn in scenario.turns] == [NextTurn("2"), End()]
    spoken = " ".join(cue.text.replace("\n", " ") for cue in scenario.turns[0].clip.captions)
    assert spoken == SAID
    # its clip is a real film, under lock and key
    source = mine.clips.source(scenario.turns[0].clip)
    assert isinstance(source, AgeReader)
    with source:
        assert source.read(12)[4:8] == b"ftyp"
    assert draft.scenario_id in {one.id for one in mine.library.all()}
    assert mine.library.is_own_case(draft.scenario_id)
    assert draft.scenario_id not in {one.id for one in other.library.all()}
    mine.drafts.remove(draft.id)
    assert draft.scenario_id not in {one.id for one in mine.library.all()}


def test_no_word_of_it_lies_in_the_clear(sessions: tuple[Session, Session]) -> None:
    mine, _ = sessions
    draft = finish_own_case(mine.drafts, filled())
    for file in Path(mine.folder).parents[1].rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"boos over zijn afspraak" not in content, file
            assert b"niet weg" not in content, file
    mine.drafts.remove(draft.id)


def test_the_own_library_answers_for_all_of_the_shared_one() -> None:
    """It has nothing of its own to fall back on."""
    asked = {name for name, part in vars(Library).items() if callable(part) and not name.startswith("_")}
    assert asked <= set(vars(OwnLibrary))


def test_what_may_point_at_somebody_is_told_with_its_place() -> None:
    draft = set_turn(filled(), "1", lines="Bel mij maar op 06-12345678.")
    draft = replace(draft, title="Boze man van de Dorpsstraat 12")
    assert [(where, hit.kind) for where, hit in sensitive_in(draft)] == [
        ("title", Sensitive.ADDRESS),
        ("1", Sensitive.PHONE),
    ]


def test_a_case_is_in_the_language_of_who_begins_it() -> None:
    english = {"De ander": "The other person", "Laat uitpraten": "Lets finish"}
    draft = begin_own_case(lambda text: english.get(text, "…"))
    assert draft.citizen == "The other person"
    assert draft.behaviours[0].rubric_text == "Lets finish"
    assert type(begin_own_case().citizen) is str  # what is kept is plain text
