"""What was measured about a take goes in and comes out the same, and goes with the take."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import inspect

from oefenruimte.domain.facts import AnswerFacts, Framing, Light, PictureFacts, Span, VoiceFacts
from oefenruimte.domain.ids import TakeId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.engine import engine_on
from oefenruimte.store.measured import facts_from_text, facts_to_text
from oefenruimte.store.migrating import Migrations
from tests.store.samples import KEY, take

VOICE = VoiceFacts(9_000, (Span(400, 3_000), Span(4_100, 8_900)), 4.25, -23.5, -61.0)
WHOLE = AnswerFacts(VOICE, PictureFacts(9, 8, Framing.TOO_FAR, Light.BACKLIT))
SILENT = AnswerFacts(VoiceFacts(1_000), None)


def test_what_goes_in_comes_out(store: Store) -> None:
    kept = take(turns=3)
    one, two, three = (recording.id for recording in kept.recordings)
    told = {one: WHOLE, two: SILENT, three: AnswerFacts()}
    with store.unit() as unit:
        unit.takes.add(kept)
        assert unit.facts.get(kept.id) == {}
        unit.facts.put(kept.id, {one: SILENT})
        unit.facts.put(kept.id, told)
    with store.unit() as unit:
        assert unit.facts.get(kept.id) == told


def test_they_go_with_the_take(store: Store) -> None:
    kept = take()
    with store.unit() as unit:
        unit.takes.add(kept)
        unit.facts.put(kept.id, {kept.recordings[0].id: WHOLE})
        unit.takes.purge(kept.id)
        assert unit.facts.get(kept.id) == {}


def test_a_take_that_is_not_there_has_none(store: Store) -> None:
    with pytest.raises(Failure) as caught, store.unit() as unit:
        unit.facts.put(TakeId(new_id()), {})
    assert caught.value.problem.code is Code.TAKE_UNKNOWN


def test_what_was_measured_in_another_way_is_not_told() -> None:
    kept = take()
    written = json.loads(facts_to_text({kept.recordings[0].id: WHOLE}))
    assert facts_from_text(json.dumps(written)) == {kept.recordings[0].id: WHOLE}
    assert facts_from_text(json.dumps({**written, "version": written["version"] + 1})) == {}


def test_the_table_comes_and_goes(path: Path) -> None:
    kept = take()
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.takes.add(kept)
        unit.facts.put(kept.id, {kept.recordings[0].id: WHOLE})
    engine = engine_on(lambda: connect(path, KEY))
    with engine.begin() as connection:
        command.downgrade(Migrations().config(connection), "0007")
        assert "take_facts" not in inspect(connection).get_table_names()
    engine.dispose()
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.takes.list() == [kept]
        assert unit.facts.get(kept.id) == {}
