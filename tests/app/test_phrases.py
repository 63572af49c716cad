"""*Mijn zinnen*: kept, found while typing, and under a key."""

from collections.abc import Iterator

import pytest

from fakes.session import make_desk, make_session
from oefenruimte.app.phrases import MAX_PHRASES, by_shortcut, search
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import PhraseId, new_id
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import MarkKind
from tests.sharing.people import raises

SILENCE = Phrase(PhraseId("1"), MarkKind.TIP, "Laat een stilte vallen.", 1)
CALM = Phrase(PhraseId("2"), MarkKind.COMPLIMENT, "Eén ding: je bleef rustig!")
ASK = Phrase(PhraseId("3"), None, "Wat voelde je hier? Laat eens horen.")
LET = Phrase(PhraseId("4"), MarkKind.TIP, "Vallen en laat weer opstaan")
ALL = (SILENCE, CALM, ASK, LET)


@pytest.fixture
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path_factory.mktemp("zinnen")))
    yield session
    session.close()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["1", "2", "3", "4"]),
        ("laat", ["1", "3", "4"]),
        ("LAAT ee", ["1", "3"]),
        ("vallen laat", ["4", "1"]),
        ("laat vallen", ["1", "4"]),
        ("een", ["2", "1", "3"]),
        ("Één", ["2", "1", "3"]),
        ("rust", ["2"]),
        ("ustig", []),
        ("rustig?!", ["2"]),
        ("stilte banaan", []),
    ],
)
def test_every_word_begins_a_word(text: str, found: list[str]) -> None:
    assert [one.id for one in search(ALL, text)] == found


def test_of_the_kind_that_is_being_written_first() -> None:
    assert [one.id for one in search(ALL, "laat", MarkKind.QUESTION)] == ["1", "3", "4"]
    assert [one.id for one in search(ALL, "", MarkKind.COMPLIMENT)] == ["2", "3", "1", "4"]


def test_a_key_gives_a_phrase() -> None:
    assert by_shortcut(ALL, 1) == SILENCE
    assert by_shortcut(ALL, 2) is None


def test_phrases_are_kept_changed_and_removed(session: Session) -> None:
    phrases = session.phrases
    phrases.put(SILENCE)
    kept = phrases.put(Phrase(PhraseId("5"), None, "  Mooi\u202e gezegd.\t", 1))
    assert kept.text == "Mooi gezegd."
    assert phrases.list() == [kept, Phrase(SILENCE.id, SILENCE.kind, SILENCE.text)]
    phrases.remove(kept.id)
    phrases.remove(kept.id)
    assert [one.id for one in phrases.list()] == [SILENCE.id]


@pytest.mark.parametrize(
    "phrase",
    [
        Phrase(PhraseId("6"), None, "   "),
        Phrase(PhraseId("6"), None, "x" * 2001),
        Phrase(PhraseId("6"), None, "Ja.", 0),
        Phrase(PhraseId("6"), None, "Ja.", 10),
    ],
)
def test_a_phrase_outside_its_limits_is_refused(session: Session, phrase: Phrase) -> None:
    with raises(Code.BAD_ARGUMENT):
        session.phrases.put(phrase)
    assert session.phrases.list() == []


def test_there_is_an_end_to_them(session: Session) -> None:
    with session.coach._store.unit() as unit:
        for number in range(MAX_PHRASES):
            unit.phrases.put(Phrase(PhraseId(new_id()), None, f"Zin {number}"))
    with raises(Code.BAD_ARGUMENT):
        session.phrases.put(SILENCE)
    last = session.phrases.list()[-1]
    assert session.phrases.put(Phrase(last.id, None, "Anders.")).text == "Anders."
