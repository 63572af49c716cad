"""Making and joining a space, and the cards in it."""

import errno
import io
import json
import os
from datetime import date
from pathlib import Path

import pytest

from oefenruimte.domain.ids import is_id
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.cards import make_card
from oefenruimte.sharing.layout import SPACE_FILE, card_key
from oefenruimte.sharing.space import (
    create_space,
    join_space,
    open_transport,
    publish_card,
    read_cards,
    remove_card,
)
from tests.fakes.sharing import MemoryTransport
from tests.sharing.people import KARIN, MALLORY, SANNE, Person, raises

DAY = date(2026, 5, 12)


@pytest.fixture
def memory() -> MemoryTransport:
    transport = MemoryTransport()
    transport.put(SPACE_FILE, b"{}")
    return transport


def _card(person: Person, day: date = DAY) -> bytes:
    return make_card(person.name, person.keys, day)


def test_who_joins_finds_the_space_that_was_made(tmp_path: Path) -> None:
    made = create_space(str(tmp_path / "samen"), " Balie\nnoord ")
    assert is_id(made.id)
    assert made.name == "Balie noord"
    assert join_space(str(tmp_path / "samen")) == made
    assert open_transport(made).exists(SPACE_FILE)


def test_a_location_is_absolute_whatever_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    made = create_space("samen")
    assert made.location == str(tmp_path / "samen")
    assert join_space("~/samen").location == made.location


def test_a_folder_with_other_things_in_it_may_become_a_space(tmp_path: Path) -> None:
    (tmp_path / "notulen.txt").write_text("van ons")
    create_space(str(tmp_path))
    assert (tmp_path / "notulen.txt").read_text() == "van ons"


def test_there_is_one_space_in_a_folder(tmp_path: Path) -> None:
    made = create_space(str(tmp_path))
    with raises(Code.SPACE_EXISTS):
        create_space(str(tmp_path))
    assert join_space(str(tmp_path)) == made


def test_a_place_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in ("no/such", "file", "file/below"):
        with raises(Code.SPACE_UNREACHABLE):
            create_space(str(tmp_path / place))
    for place in ("no/such", "file", "file/below", "nothing"):
        with raises(Code.SPACE_UNREACHABLE):
            join_space(str(tmp_path / place))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"[]",
        b'{"format":1,"space":"../../x","name":""}',
        b'{"format":1,"space":"abcdefghijkmnpqrstuv","name":"a\\u0000"}',
        b'{"format":1,"space":"abcdefghijkmnpqrstuv","name":"","key":"x"}',
        b'{"format":"1","space":"abcdefghijkmnpqrstuv","name":""}',
        b'{"format":NaN,"space":"abcdefghijkmnpqrstuv","name":""}',
        b'{"space":"abcdefghijkmnpqrstuv","name":""}',
        b" " * 10_000_000,
        b"[" * 4000,
    ],
)
def test_a_spoiled_space_is_no_space(tmp_path: Path, content: bytes) -> None:
    (tmp_path / SPACE_FILE).write_bytes(content)
    with raises(Code.SPACE_INVALID) as caught:
        join_space(str(tmp_path))
    assert caught.value.problem.facts == {"folder": str(tmp_path)}


def test_a_folder_without_a_space(tmp_path: Path) -> None:
    with raises(Code.SPACE_INVALID):
        join_space(str(tmp_path))
    (tmp_path / SPACE_FILE).symlink_to("/etc/passwd")
    with raises(Code.SPACE_INVALID):
        join_space(str(tmp_path))


def test_a_space_of_a_later_program_is_named(tmp_path: Path) -> None:
    (tmp_path / SPACE_FILE).write_text('{"format":2,"organisation":"x"}')
    with raises(Code.OBJECT_NEWER):
        join_space(str(tmp_path))


def test_the_space_file_says_nothing_about_its_members(tmp_path: Path) -> None:
    made = create_space(str(tmp_path), "Balie")
    fields = json.loads((tmp_path / SPACE_FILE).read_bytes())
    assert fields == {"format": 1, "name": "Balie", "space": made.id}


def test_cards_are_published_and_read(memory: MemoryTransport) -> None:
    for person in (SANNE, KARIN):
        publish_card(memory, _card(person))
    contacts, skipped = read_cards(memory)
    assert {contact.id: contact for contact in contacts} == {p.id: p.contact for p in (SANNE, KARIN)}
    assert skipped == ()


def test_a_card_that_says_the_same_is_left_as_it_is(memory: MemoryTransport) -> None:
    publish_card(memory, _card(SANNE))
    before = dict(memory.objects)
    memory.writable = False
    publish_card(memory, _card(SANNE, date(2026, 5, 13)))
    assert memory.objects == before


def test_a_changed_or_spoiled_own_card_is_replaced(memory: MemoryTransport) -> None:
    publish_card(memory, _card(SANNE))
    renamed = make_card("Sanne de Wit", SANNE.keys, DAY)
    for there in (_card(SANNE), b"spoiled", b"", b"x" * 100_000, _card(KARIN)):
        memory.objects[card_key(SANNE.id)] = there
        publish_card(memory, renamed)
        assert memory.objects[card_key(SANNE.id)] == renamed


def test_a_full_space_keeps_the_card_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = open_transport(create_space(str(tmp_path)))
    publish_card(transport, _card(SANNE))
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", _full)
        with raises(Code.SPACE_FULL):
            publish_card(transport, make_card("Sanne de Wit", SANNE.keys, DAY))
    assert [contact.name for contact in read_cards(transport)[0]] == [SANNE.name]


def _full(_: int) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_who_leaves_takes_the_card_along(memory: MemoryTransport) -> None:
    for person in (SANNE, KARIN):
        publish_card(memory, _card(person))
    for _ in range(2):
        remove_card(memory, SANNE.id)
        assert [contact.id for contact in read_cards(memory)[0]] == [KARIN.id]


def test_bad_cards_are_named_and_the_others_still_work(memory: MemoryTransport) -> None:
    publish_card(memory, _card(SANNE))
    memory.objects[card_key(KARIN.id)] = _card(MALLORY)  # in the place of Karin
    memory.objects["cards/abcdefghijkmnpqrstuv.card"] = _card(KARIN)[:-30]
    memory.objects["cards/readme.txt"] = b"hello"
    memory.objects[card_key(MALLORY.id)] = b" " * 5000
    memory.strangers["cards"] = ["Thumbs.db"]
    contacts, skipped = read_cards(memory)
    assert [contact.id for contact in contacts] == [SANNE.id]
    assert dict(skipped) == {
        card_key(KARIN.id): Code.OBJECT_FOREIGN,
        "cards/abcdefghijkmnpqrstuv.card": Code.OBJECT_DAMAGED,
        "cards/readme.txt": Code.OBJECT_DAMAGED,
        card_key(MALLORY.id): Code.OBJECT_DAMAGED,
        "cards/Thumbs.db": Code.OBJECT_FOREIGN,
    }


def test_a_space_that_went_away_is_no_space_without_members(memory: MemoryTransport) -> None:
    publish_card(memory, _card(SANNE))
    memory.reachable = False
    with raises(Code.SPACE_UNREACHABLE):
        read_cards(memory)
    with raises(Code.SPACE_UNREACHABLE):
        publish_card(memory, _card(KARIN))


def test_cards_in_a_real_folder(tmp_path: Path) -> None:
    transport = open_transport(create_space(str(tmp_path)))
    for person in (SANNE, KARIN, MALLORY):
        publish_card(transport, _card(person))
    assert sorted(path.name for path in (tmp_path / "cards").iterdir()) == sorted(
        f"{person.id}.card" for person in (SANNE, KARIN, MALLORY)
    )
    out = io.BytesIO()
    transport.fetch(card_key(SANNE.id), out)
    assert out.getvalue() == _card(SANNE)
    assert len(read_cards(transport)[0]) == 3
