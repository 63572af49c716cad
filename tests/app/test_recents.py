"""What one opened last, in one's own database."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from oefenruimte.app.recents import MOST_COMMANDS, MOST_EXERCISES, Recents
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.store.database import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "a.db", bytes(32))) as opened:
        yield opened


def test_the_newest_first_and_each_once(store: Store) -> None:
    recents = Recents(store)
    assert recents.exercises() == recents.commands() == ()
    for name in ("a", "b", "c", "a"):
        recents.opened(ScenarioId(name))
    recents.chosen("lock")
    assert Recents(store).exercises() == ("a", "c", "b")
    assert Recents(store).commands() == ("lock",)


def test_only_a_few_are_kept(store: Store) -> None:
    recents = Recents(store)
    for number in range(20):
        recents.opened(ScenarioId(f"oefening-{number}"))
        recents.chosen(f"command-{number}")
    assert len(recents.exercises()) == MOST_EXERCISES
    assert len(recents.commands()) == MOST_COMMANDS
    assert recents.exercises()[0] == "oefening-19"


@pytest.mark.parametrize("kept", [[], {"exercises": 3, "commands": None}, {"exercises": [1, "a"]}, "x"])
def test_what_another_version_kept_is_no_trouble(store: Store, kept: object) -> None:
    with store.unit() as unit:
        unit.settings.put("recent", kept)  # type: ignore[arg-type]
    recents = Recents(store)
    recents.exercises()
    recents.opened(ScenarioId("b"))
    assert recents.exercises()[0] == "b"
