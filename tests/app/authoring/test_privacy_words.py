"""What may point at a real person is pointed out; ordinary words of a case are not."""

from itertools import pairwise

import pytest

from oefenruimte.app.authoring.privacy_words import Sensitive, find_sensitive, is_service_number


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("Zijn nummer is 111222333, zei hij.", Sensitive.BSN, "111222333"),
        ("BSN 1112.22.333", Sensitive.BSN, "1112.22.333"),
        ("BSN: 123456782", Sensitive.BSN, "123456782"),
        ("Bel hem op 06-12345678.", Sensitive.PHONE, "06-12345678"),
        ("Bel hem op 06 1234 5678.", Sensitive.PHONE, "06 1234 5678"),
        ("Haar nummer: +31 6 12345678", Sensitive.PHONE, "+31 6 12345678"),
        ("Haar nummer: 020-1234567", Sensitive.PHONE, "020-1234567"),
        ("Ze woont op de Dorpsstraat 12a.", Sensitive.ADDRESS, "Dorpsstraat 12a"),
        ("Ze woont aan de Van der Helstlaan 3 hier.", Sensitive.ADDRESS, "Helstlaan 3"),
        ("Het was in 1234 AB Eikendam", Sensitive.ADDRESS, "1234 AB"),
        ("Mail naar j.jansen@eikendam.nl graag", Sensitive.EMAIL, "j.jansen@eikendam.nl"),
        ("Op NL91 ABNA 0417 1643 00 graag", Sensitive.ACCOUNT, "NL91 ABNA 0417 1643 00"),
        ("Geboren op 3 mei 1971 in de stad", Sensitive.BIRTHDAY, "3 mei 1971"),
        ("geboortedatum: 03-05-1971", Sensitive.BIRTHDAY, "03-05-1971"),
        ("Toen kwam mevrouw De Vries binnen.", Sensitive.NAME, "De Vries"),
        ("Toen kwam mevrouw de Vries binnen.", Sensitive.NAME, "de Vries"),
        ("Het ging om dhr. J. van den Berg", Sensitive.NAME, "van den Berg"),
        ("Een man die Peter heet", Sensitive.NAME, "Peter"),
        ("Ze heet Fatima Yilmaz en", Sensitive.NAME, "Yilmaz"),
        ("Gisteren was Jan de Boer er weer.", Sensitive.NAME, "Jan"),
    ],
)
def test_it_is_pointed_out(text: str, kind: Sensitive, part: str) -> None:
    found = find_sensitive(text)
    assert any(hit.kind is kind and part in hit.text for hit in found), found
    assert all(text[hit.start : hit.end] == hit.text for hit in found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Een boze meneer stond voor de derde keer aan de balie. Hij miste een kopie.",
        "De Wet maatschappelijke ondersteuning geldt ook hier.",
        "Het was bij Werk en Inkomen, in de hal van Burgerzaken.",
        "Ik bel u over 10 minuten terug. Het kost € 1.234,56.",
        "Op 12 mei 2026 kwam hij. Zijn zaaknummer is 2026-004512.",
        "Mevrouw werd boos. Toen zei ze niets meer.",
        "Maandag was het druk. Vrijdag niet.",
        "Ze zei: ‘Ik ga nu weg.’ Toen ging ze. ‘Goed’, zei ik.",
        "Het KCC belde het UWV over de Wmo.",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert find_sensitive(text) == ()


def test_no_part_is_told_twice_and_all_come_by_place() -> None:
    text = "Mevrouw De Vries, Dorpsstraat 12, 1234 AB, 06-12345678, bsn 111222333."
    found = find_sensitive(text)
    assert [hit.kind for hit in found] == [
        Sensitive.NAME,
        Sensitive.ADDRESS,
        Sensitive.ADDRESS,
        Sensitive.PHONE,
        Sensitive.BSN,
    ]
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("digits", "can_be"),
    [("111222333", True), ("123456782", True), ("123456789", False), ("000000000", False), ("12345", False)],
)
def test_the_proof_of_eleven(digits: str, can_be: bool) -> None:
    assert is_service_number(digits) is can_be


def test_a_long_text_takes_no_time() -> None:
    assert find_sensitive("A" * 50_000 + " " + "Van " * 10_000) is not None
