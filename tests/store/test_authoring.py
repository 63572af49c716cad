"""Exercises that are being made: a line in the list, a document, and which sealed files they use."""

from dataclasses import replace
from datetime import timedelta

import pytest

from oefenruimte.domain.draft import DraftSummary
from oefenruimte.domain.ids import DraftId, MediaId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.store.database import Store
from tests.store.samples import NOW

FIRST, SECOND, THIRD = (MediaId(new_id()) for _ in range(3))


def _summary(title: str = "Het paspoort", minutes: int = 0) -> DraftSummary:
    return DraftSummary(DraftId(new_id()), title, 3, 2, NOW + timedelta(minutes=minutes))


def test_a_draft_comes_back_as_it_was_put(store: Store) -> None:
    summary = replace(_summary(), own_case=True)
    with store.unit() as unit:
        unit.scenario_drafts.put(summary, '{"é": "\\ud800"}', frozenset({FIRST}))
    with store.unit() as unit:
        assert unit.scenario_drafts.get(summary.id) == '{"é": "\\ud800"}'
        assert unit.scenario_drafts.list() == [summary]
        assert unit.scenario_drafts.summary(summary.id) == summary
        assert unit.scenario_drafts.exists(summary.id)


def test_what_changed_last_comes_first(store: Store) -> None:
    old, new = _summary("Oud"), _summary("Nieuw", minutes=5)
    with store.unit() as unit:
        for each in (new, old):
            unit.scenario_drafts.put(each, "{}", frozenset())
        assert unit.scenario_drafts.list() == [new, old]
        unit.scenario_drafts.put(replace(old, updated_at=NOW + timedelta(hours=1)), "{}", frozenset())
        assert [each.title for each in unit.scenario_drafts.list()] == ["Oud", "Nieuw"]


def test_files_are_in_use_as_long_as_one_draft_names_them(store: Store) -> None:
    one, other = _summary(), _summary()
    with store.unit() as unit:
        unit.scenario_drafts.put(one, "{}", frozenset({FIRST, SECOND}))
        unit.scenario_drafts.put(other, "{}", frozenset({SECOND, THIRD}))
        assert unit.scenario_drafts.media() == {FIRST, SECOND, THIRD}
        unit.scenario_drafts.remove(one.id)
        unit.scenario_drafts.remove(one.id)
        assert unit.scenario_drafts.media() == {SECOND, THIRD}


def test_a_draft_that_is_not_there_is_named(store: Store) -> None:
    unknown = DraftId(new_id())
    with store.unit() as unit:
        assert not unit.scenario_drafts.exists(unknown)
        for ask in (unit.scenario_drafts.get, unit.scenario_drafts.summary):
            with pytest.raises(Failure) as caught:
                ask(unknown)
            assert caught.value.problem.code is Code.DRAFT_UNKNOWN
