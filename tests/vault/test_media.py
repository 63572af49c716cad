"""Media of an exercise in the making: sealed, and to be lent out one file at a time."""

import pickle
from pathlib import Path

import pytest

from oefenruimte.domain.ids import MediaId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.recipients import Identity
from tests.vault.helpers import content

ME = Identity.generate()


@pytest.fixture
def vault(tmp_path: Path) -> MediaVault:
    return MediaVault(PrivateFolder(tmp_path / "drafts"), ME.recipient)


def _sealed(vault: MediaVault, data: bytes) -> MediaId:
    media_id = MediaId(new_id())
    sink = pickle.loads(pickle.dumps(vault.target(media_id)))()
    sink.write(data)
    sink.close()
    return media_id


def test_media_are_sealed_and_come_back(vault: MediaVault) -> None:
    data = content(100_000)
    media_id = _sealed(vault, data)
    with vault.open(media_id, ME) as reader:
        assert reader.read().startswith(data)
    assert data[:32] not in vault.path(media_id).read_bytes()
    assert (vault.exists(media_id), vault.ids()) == (True, {media_id})
    assert vault.size(media_id) == vault.path(media_id).stat().st_size


def test_a_file_can_be_lent_without_the_key_of_the_profile(vault: MediaVault) -> None:
    data = content(70_000)
    one, other = _sealed(vault, data), _sealed(vault, content(10, 1))
    lent = vault.source(one, ME, "beurt-1.mp4")
    pickled = pickle.dumps(lent)
    assert ME.raw not in pickled
    assert ME.text.encode() not in pickled
    assert lent.key.raw.hex() not in repr(lent)
    assert lent.name == "beurt-1.mp4"
    again = pickle.loads(pickled)
    for _ in range(2):
        with again() as reader:
            assert reader.read(len(data)) == data
    stranger = type(lent)(lent.folder, f"{other}.age", lent.key)
    with pytest.raises(Failure) as caught, stranger() as reader:
        reader.read()
    assert caught.value.problem.code is Code.FILE_DAMAGED


def test_somebody_else_borrows_nothing(vault: MediaVault) -> None:
    media_id = _sealed(vault, b"beeld")
    with pytest.raises(Failure) as caught:
        vault.source(media_id, Identity.generate())
    assert caught.value.problem.code is Code.NOT_FOR_YOU
    with pytest.raises(Failure) as caught:
        vault.source(MediaId(new_id()), ME)
    assert caught.value.problem.code is Code.FILE_MISSING


def test_what_was_not_finished_is_discarded_and_what_was_stays(vault: MediaVault) -> None:
    whole = _sealed(vault, b"beeld")
    half = MediaId(new_id())
    sink = vault.target(half)()
    sink.write(content(100_000))
    sink.abandon()
    assert half in vault.ids()
    for media_id in (whole, half):
        vault.target(media_id).discard()
    assert vault.ids() == {whole}
    assert [path.name for path in vault.folder.root.iterdir()] == [f"{whole}.age"]


def test_a_path_leads_back_to_its_media(vault: MediaVault, tmp_path: Path) -> None:
    media_id = MediaId(new_id())
    assert vault.at(vault.path(media_id)) == media_id
    for other in (tmp_path / f"{media_id}.age", vault.folder.root / "x.age", Path("clips/1.mp4")):
        assert vault.at(other) is None


def test_as_far_as_it_came(vault: MediaVault) -> None:
    media_id = MediaId(new_id())
    assert not vault.complete(media_id, ME, lambda reader: 3)
    sink = vault.target(media_id)()
    sink.write(content(200_000))
    sink.abandon()
    assert vault.complete(media_id, ME, lambda reader: 60_000)
    with vault.open(media_id, ME) as reader:
        assert reader.read(60_000) == content(200_000)[:60_000]
    assert vault.complete(media_id, ME, lambda reader: 0)  # it is whole now


def test_removing(vault: MediaVault) -> None:
    media_id = _sealed(vault, b"beeld")
    vault.remove(media_id)
    vault.remove(media_id)
    assert vault.ids() == frozenset()


@pytest.mark.parametrize("media_id", ["", "..", "../x", "a" * 19, "profile"])
def test_a_name_that_is_no_id_is_refused(vault: MediaVault, media_id: str) -> None:
    for ask in (vault.target, vault.path, vault.remove, vault.exists):
        with pytest.raises(ValueError):
            ask(MediaId(media_id))
