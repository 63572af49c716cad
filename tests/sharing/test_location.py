"""Addresses of spaces: read, printed again, and refused with the part that is wrong."""

from pathlib import Path

import pytest

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.location import (
    AzurePlace,
    FolderPlace,
    GooglePlace,
    Location,
    S3Place,
    is_local,
    parse_location,
)
from tests.sharing.people import raises


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("/mnt/team", FolderPlace(Path("/mnt/team"))),
        (" /mnt/team ", FolderPlace(Path("/mnt/team"))),
        ("s3://balie?region=eu-central-1", S3Place("balie", "", "eu-central-1")),
        ("S3://balie/a/b/?region=eu-central-1", S3Place("balie", "a/b", "eu-central-1")),
        (
            "s3://balie/a?endpoint=https://s3.gemeente.nl:8443/",
            S3Place("balie", "a", "us-east-1", "https://s3.gemeente.nl:8443"),
        ),
        (
            "s3://balie?region=nl-1&endpoint=http%3A%2F%2Flocalhost%3A8333",
            S3Place("balie", "", "nl-1", "http://localhost:8333"),
        ),
        (
            "s3://balie?endpoint=http://[::1]:8333",
            S3Place("balie", "", "us-east-1", "http://[::1]:8333"),
        ),
        ("az://gemeente01/balie-1/a", AzurePlace("gemeente01", "balie-1", "a")),
        ("gs://balie_1/Team.A/b", GooglePlace("balie_1", "Team.A/b")),
    ],
)
def test_an_address_is_read_and_printed_in_one_way(text: str, place: Location) -> None:
    assert parse_location(text) == place
    assert parse_location(str(place)) == place


def test_a_folder_may_be_relative_or_in_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "thuis"))
    assert parse_location("team") == FolderPlace(tmp_path / "team")
    assert parse_location("~/team") == FolderPlace(tmp_path / "thuis" / "team")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "het hele adres"),
        ("s3://balie\x00?region=x", "het hele adres"),
        ("s3://balie\n?region=x", "het hele adres"),
        ("s3://[balie", "het hele adres"),
        ("x" * 1001, "het hele adres"),
        ("https://balie.nl", "het begin"),
        ("file:///mnt/team", "het begin"),
        ("s3://KEY:geheim@balie?region=x", "geen geheimen"),
        ("s3://balie?region=x#stuk", "het stuk na #"),
        ("s3://ba?region=x", "de naam van de opslag"),
        ("s3://Balie?region=x", "de naam van de opslag"),
        ("s3://a..b?region=x", "de naam van de opslag"),
        ("s3://balie", "de regio"),
        ("s3://balie?region=EU West", "de regio"),
        ("s3://balie?region=x&secret=geheim", "het stuk na ?"),
        ("s3://balie?region=x&region=y", "het stuk na ?"),
        ("gs://balie?region=x", "het stuk na ?"),
        ("s3://balie/../x?region=x", "de map in de opslag"),
        ("s3://balie/a b?region=x", "de map in de opslag"),
        ("s3://balie/%2e%2e?region=x", "de map in de opslag"),
        ("s3://balie/1/2/3/4/5/6/7/8/9?region=x", "de map in de opslag"),
        ("s3://balie?endpoint=", "de server"),
        ("s3://balie?endpoint=http://s3.gemeente.nl", "begint met https://"),
        ("s3://balie?endpoint=http://localhost.evil.nl", "begint met https://"),
        ("s3://balie?endpoint=ftp://localhost", "begint met https://"),
        ("s3://balie?endpoint=https://KEY:geheim@s3.nl", "de server"),
        ("s3://balie?endpoint=https://s3.nl/pad", "de server"),
        ("s3://balie?endpoint=https://s3.nl:hallo", "de server"),
        ("az://gemeente", "de naam van de container"),
        ("az://gemeente/a--b", "de naam van de container"),
        ("az://Gemeente/balie", "de naam van het account"),
    ],
)
def test_what_is_wrong_is_named(text: str, what: str) -> None:
    with raises(Code.SPACE_ADDRESS) as caught:
        parse_location(text)
    assert what in caught.value.problem.facts["what"]
    assert "geheim" not in str(caught.value)  # nor repeated in a log


def test_only_this_computer_is_local() -> None:
    assert all(map(is_local, ("http://localhost:1", "http://127.0.0.1", "http://[::1]:8333")))
    assert not any(map(is_local, ("", "http://localhost.nl", "http://127.0.0.1.nl", "http://10.0.0.1")))


def test_a_secret_is_not_in_what_is_printed() -> None:
    credentials = Credentials("geheim", "SLEUTEL", "tijdelijk")
    assert repr(credentials) == str(credentials) == "Credentials()"
