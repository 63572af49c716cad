"""Who looks with other words finds it too: our own exercises, by what people would type."""

from functools import lru_cache
from pathlib import Path

import pytest

from oefenruimte.app.catalogue import Entry, select
from oefenruimte.app.synonyms import alternatives
from oefenruimte.domain.media import Probe
from oefenruimte.domain.scenario import Scenario
from oefenruimte.scenarios import Read, read_scenario

OWN = Path(__file__).resolve().parents[2] / "scenarios"


@lru_cache(maxsize=1)
def entries() -> tuple[Entry, ...]:
    found: list[Scenario] = []
    for folder in sorted(OWN.iterdir()):
        if (folder / "scenario.yaml").is_file():
            read = read_scenario(folder, lambda _: Probe(10_000, True, True))
            assert isinstance(read, Read), read
            found.append(read.scenario)
    return tuple(Entry(scenario) for scenario in found)


def ids(search: str) -> list[str]:
    return [entry.scenario.id for entry in select(entries(), search)]


@pytest.mark.parametrize(
    ("search", "wanted"),
    [
        ("agressie", "tot-hier-en-niet-verder"),
        ("agressie", "weer-een-ander-papiertje"),
        ("boze", "weer-een-ander-papiertje"),
        ("slecht nieuws", "geen-traplift"),
        ("wmo", "geen-traplift"),
        ("schulden", "de-tas-met-brieven"),
        ("laaggeletterd", "ik-snap-de-brief-niet"),
        ("inspraak", "u-hebt-toch-al-besloten"),
        ("LSD", "waarom-krijg-ik-geen-vergunning"),
        ("intimidatie", "tot-hier-en-niet-verder"),
        ("loket paspoort", "weer-een-ander-papiertje"),
    ],
)
def test_other_words_for_the_same_find_it(search: str, wanted: str) -> None:
    assert wanted in ids(search)


def test_the_words_themselves_come_first() -> None:
    assert ids("vergunning")[0] == "waarom-krijg-ik-geen-vergunning"
    assert ids("brief")[0] in {"ik-snap-de-brief-niet", "de-tas-met-brieven"}


@pytest.mark.parametrize("search", ["xyzzy", "paspoort xyzzy"])
def test_what_means_nothing_finds_nothing(search: str) -> None:
    assert ids(search) == []


def test_short_words_stand_only_for_themselves() -> None:
    assert alternatives("de") == {"de"}
