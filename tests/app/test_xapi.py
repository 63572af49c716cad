"""What goes to a learning record store: only when asked, only once, and of whom nobody knows."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.ralph import Ralph, ralph
from fakes.session import ONE_TURN, THREE_TURNS, add_take, look_back, make_desk, make_session
from oefenruimte.app.session import Session
from oefenruimte.app.xapi import Target, XapiSent
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.xapi import XapiChoice
from oefenruimte.sharing.xapi import SELF_CHECKS


@pytest.fixture(scope="module")
def lrs() -> Iterator[Ralph]:
    with ralph() as server:
        yield server


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path))
    look_back(session, add_take(session, ONE_TURN).id)
    add_take(session, THREE_TURNS, answers=1)
    yield session
    session.close()


def test_nothing_goes_anywhere_unless_it_was_set_up(session: Session) -> None:
    assert session.xapi.state().endpoint == ""
    with pytest.raises(Failure) as raised:
        session.xapi.send()
    assert raised.value.problem.code is Code.LRS_ADDRESS


def test_a_file(session: Session, tmp_path: Path) -> None:
    whole, lines = tmp_path / "leer.json", tmp_path / "leer.jsonl"
    assert session.xapi.export(whole) == session.xapi.export(lines) == 3
    found = json.loads(whole.read_text("utf-8"))
    assert [json.loads(line) for line in lines.read_text("utf-8").splitlines()] == found
    assert [one["verb"]["display"]["en-US"] for one in found] == ["initialized", "completed", "attempted"]
    text = whole.read_text("utf-8")
    for never in (session.profile.name, session.member_id, session.profile.id, SELF_CHECKS):
        assert never not in text
    (run, *_) = session.xapi.runs(Target.FILE)
    assert session.xapi.export(tmp_path / "een.json", {run.key}) == 1


def test_own_answers_go_only_when_chosen(session: Session) -> None:
    session.xapi.choose(XapiChoice(self_checks=True))
    told = [one.get("result", {}).get("extensions", {}) for one in session.xapi.statements(Target.FILE)]
    assert [SELF_CHECKS in one for one in told] == [False, True, False]
    (take, *_) = session.takes.list()
    session.takes.delete(take.id)
    assert SELF_CHECKS not in json.dumps(session.xapi.statements(Target.FILE))


def test_sent_once_with_a_name_of_its_own(session: Session, lrs: Ralph) -> None:
    session.xapi.set_up(lrs.endpoint, lrs.credentials)
    assert session.xapi.send() == XapiSent(3, 0)
    assert session.xapi.send() == XapiSent(0, 0)
    assert (session.xapi.state().sent, session.xapi.runs(Target.STORE)) == (2, ())
    there = {one["actor"]["account"]["name"] for one in lrs.statements()}
    in_file = {one["actor"]["account"]["name"] for one in session.xapi.statements(Target.FILE)}
    assert not there & in_file
    session.xapi.forget()
    assert session.xapi.state() == type(session.xapi.state())("", XapiChoice(), 0)
    session.xapi.set_up(lrs.endpoint, lrs.credentials)
    (again,) = {one["actor"]["account"]["name"] for one in session.xapi.statements(Target.STORE)}
    assert again not in there


def test_what_was_half_sent_is_known_to_the_store(session: Session, lrs: Ralph) -> None:
    """The program stopped between the answer of the store and its own note of it."""
    session.xapi.set_up(lrs.endpoint, lrs.credentials)
    session.xapi.send()
    with session.xapi._store.unit() as unit:
        unit.settings.put("growth/xapi-sent", [])
    before = len(lrs.statements())
    assert session.xapi.send(choice=XapiChoice(exact_times=True)).new == 0  # in other words: the store's stay
    assert len(lrs.statements()) == before


def test_what_was_sent_is_forgotten_with_all_about_growing(session: Session, lrs: Ralph) -> None:
    session.xapi.set_up(lrs.endpoint, lrs.credentials)
    session.xapi.send()
    session.growth.erase()
    assert session.xapi.state().sent == 0
    with session.xapi._store.unit() as unit:  # when one practised what stands nowhere any more
        left = json.dumps([unit.settings.get(key, "") for key in ("xapi/sent", "growth/xapi-sent")])
    assert ONE_TURN not in left
    assert session.xapi.runs(Target.STORE) == (), "and nothing goes a second time"


def test_an_own_case_stays_here(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = session.xapi._library
    one = shared.get(ONE_TURN)
    monkeypatch.setattr(type(shared), "all", lambda _: (one,))
    assert {run.scenario for run in session.xapi.runs(Target.FILE)} == {ONE_TURN}


@pytest.mark.parametrize(
    "credentials", [Credentials("", "naam"), Credentials("x", ""), Credentials("x", "a:b")]
)
def test_no_key(session: Session, credentials: Credentials) -> None:
    with pytest.raises(Failure) as raised:
        session.xapi.set_up("https://lrs.voorbeeld.nl", credentials)
    assert raised.value.problem.code is Code.BAD_ARGUMENT


def test_another_store_knows_another_name(session: Session) -> None:
    names = []
    for place in ("https://een.voorbeeld.nl", "https://twee.voorbeeld.nl", "https://twee.voorbeeld.nl/"):
        session.xapi.set_up(place, Credentials("geheim", "naam"))
        names.append(session.xapi.statements(Target.STORE)[0]["actor"]["account"]["name"])
    assert names[0] != names[1] == names[2]
