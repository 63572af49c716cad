"""What every transport does, held against the folder and against the fake that other tests use."""

import io
from pathlib import Path

import pytest

from oefenruimte.domain.problem import Code
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.sharing.transport import Entry, Transport
from tests.fakes.sharing import MemoryTransport
from tests.sharing.people import raises

KEY = "inbox/abcdefghijkmnpqrstuv/22222222223333333333.ofo"
OTHER = "inbox/abcdefghijkmnpqrstuv/44444444445555555555.ofo"
PREFIX = "inbox/abcdefghijkmnpqrstuv"


@pytest.fixture(params=["folder", "memory"])
def transport(request: pytest.FixtureRequest, tmp_path: Path) -> Transport:
    made: Transport = FolderTransport(tmp_path) if request.param == "folder" else MemoryTransport()
    made.put(SPACE_FILE, b"{}")
    return made


def _fetched(transport: Transport, key: str) -> bytes:
    out = io.BytesIO()
    assert transport.fetch(key, out) == len(out.getvalue())
    return out.getvalue()


def test_what_is_put_is_fetched(transport: Transport, tmp_path: Path) -> None:
    file = tmp_path / "sealed"
    file.write_bytes(b"from a file" * 100_000)
    transport.put(KEY, file)
    transport.put(OTHER, b"from memory")
    assert _fetched(transport, KEY) == file.read_bytes()
    assert _fetched(transport, OTHER) == b"from memory"
    assert transport.exists(KEY)
    assert transport.list(PREFIX) == [Entry(KEY, 1_100_000), Entry(OTHER, 11)]


def test_a_list_begins_after_a_key_that_need_not_exist(transport: Transport) -> None:
    third = f"{PREFIX}/66666666667777777777.ofo"
    for key in (third, KEY, OTHER):
        transport.put(key, b"x")
    assert transport.list(PREFIX, KEY) == [Entry(OTHER, 1), Entry(third, 1)]
    assert transport.list(PREFIX, f"{PREFIX}/5") == [Entry(third, 1)]
    assert transport.list(PREFIX, third) == []
    assert len(transport.list(PREFIX, after="")) == 3


def test_putting_the_same_twice_is_success_and_other_bytes_are_refused(transport: Transport) -> None:
    transport.put(KEY, b"the object")
    transport.put(KEY, b"the object")
    for other in (b"the 0bject", b"the object and more", b""):
        with raises(Code.OBJECT_DAMAGED):
            transport.put(KEY, other)
    assert _fetched(transport, KEY) == b"the object"


def test_deleting_is_done_once_and_may_be_said_twice(transport: Transport) -> None:
    transport.put(KEY, b"x")
    transport.delete(KEY)
    transport.delete(KEY)
    assert not transport.exists(KEY)
    with raises(Code.FILE_MISSING):
        transport.fetch(KEY, io.BytesIO())


def test_an_inbox_where_nothing_ever_came_is_empty(transport: Transport) -> None:
    assert transport.list(PREFIX) == []
    assert transport.foreign(PREFIX) == []
    assert not transport.exists(KEY)
    transport.delete(KEY)
    with raises(Code.FILE_MISSING):
        transport.fetch(KEY, io.BytesIO())


def test_more_than_the_limit_is_not_fetched(transport: Transport) -> None:
    transport.put(KEY, b"x" * 5000)
    transport.fetch(KEY, io.BytesIO(), limit=5000)
    out = io.BytesIO()
    with raises(Code.OBJECT_DAMAGED):
        transport.fetch(KEY, out, limit=4999)
    assert len(out.getvalue()) <= 4999


def test_a_file_that_is_not_there_cannot_be_put(transport: Transport, tmp_path: Path) -> None:
    with raises(Code.FILE_MISSING):
        transport.put(KEY, tmp_path / "gone")
    assert transport.list(PREFIX) == []


@pytest.mark.parametrize("bad", ["../outside", "/etc/passwd", "inbox/../../x", "Inbox/x", "inbox//x"])
def test_a_key_that_is_no_key_is_a_mistake_in_the_program(transport: Transport, bad: str) -> None:
    for act in (transport.list, transport.foreign, transport.delete, transport.exists):
        with pytest.raises(ValueError):
            act(bad)
    with pytest.raises(ValueError):
        transport.put(bad, b"x")
    with pytest.raises(ValueError):
        transport.fetch(bad, io.BytesIO())


def test_without_the_mark_of_a_space_nothing_is_done(transport: Transport) -> None:
    """A share that is not mounted leaves an empty folder: nothing may look deleted, nothing be put there."""
    transport.put(KEY, b"x")
    transport.delete(SPACE_FILE)
    for act in (
        lambda: transport.list(PREFIX),
        lambda: transport.foreign(PREFIX),
        lambda: transport.put(OTHER, b"y"),
        lambda: transport.fetch(KEY, io.BytesIO()),
        lambda: transport.delete(KEY),
        lambda: transport.exists(KEY),
        transport.tidy,
    ):
        with raises(Code.SPACE_UNREACHABLE):
            act()
