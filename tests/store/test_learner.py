from collections.abc import Callable
from dataclasses import replace

import pytest

from oefenruimte.domain.ids import ObjectId, ShareId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import Contact, Grant, GrantState
from oefenruimte.store.database import Store
from oefenruimte.store.unit import Unit
from tests.store.samples import contact, grant, received, take


def _shared(unit: Unit) -> tuple[Grant, Contact]:
    kept, karin = take(), contact()
    given = grant(kept, karin)
    unit.takes.add(kept)
    unit.contacts.put(karin)
    unit.grants.add(given, ObjectId("object-1"))
    return given, karin


def test_a_grant_comes_back_with_its_object(store: Store) -> None:
    with store.unit() as unit:
        given, _ = _shared(unit)
    with store.unit() as unit:
        assert unit.grants.get(given.share_id) == given
        assert unit.grants.object_id(given.share_id) == "object-1"
        unit.grants.set_state(given.share_id, GrantState.WITHDRAWN)
        assert unit.grants.get(given.share_id) == replace(given, state=GrantState.WITHDRAWN)


def test_grants_of_one_take_or_of_all_newest_last(store: Store) -> None:
    with store.unit() as unit:
        first, karin = _shared(unit)
        other = take(2)
        unit.takes.add(other)
        second = grant(other, karin)
        unit.grants.add(second, ObjectId("object-2"))
        third = replace(grant(other, karin), take_id=first.take_id)
        unit.grants.add(third, ObjectId("object-3"))
        assert unit.grants.list() == [first, second, third]
        assert unit.grants.list(first.take_id) == [first, third]


@pytest.mark.parametrize(
    "use",
    [
        lambda unit, nothing: unit.grants.get(nothing),
        lambda unit, nothing: unit.grants.set_state(nothing, GrantState.SENT),
        lambda unit, nothing: unit.grants.object_id(nothing),
        lambda unit, nothing: unit.feedback.mark_read(nothing),
        lambda unit, nothing: unit.feedback.put(
            received(replace(grant(take(), contact()), share_id=nothing), contact())
        ),
    ],
)
def test_an_unknown_share_is_named(store: Store, use: Callable[[Unit, ShareId], object]) -> None:
    with pytest.raises(Failure) as caught, store.unit() as unit:
        use(unit, ShareId("nothing"))
    assert caught.value.problem.code is Code.SHARE_UNKNOWN


def test_feedback_comes_back_as_it_was_sent(store: Store) -> None:
    with store.unit() as unit:
        given, karin = _shared(unit)
        assert unit.feedback.get(given.share_id) is None
        assert unit.feedback.put(received(given, karin))
        kept = unit.feedback.get(given.share_id)
    assert kept is not None
    assert [each.text for each in kept.sheet.marks] == ["Goed gedaan.", "Mooi hoe je luistert."]
    assert kept == replace(
        received(given, karin), sheet=replace(received(given, karin).sheet, marks=kept.sheet.marks)
    )


def test_a_later_sheet_replaces_and_an_earlier_one_changes_nothing(store: Store) -> None:
    with store.unit() as unit:
        given, karin = _shared(unit)
        second, third = received(given, karin, 2, "twee"), received(given, karin, 3, "drie")
        assert unit.feedback.put(second)
        unit.feedback.mark_read(given.share_id)
        assert unit.feedback.get(given.share_id) == replace(second, read=True)
        assert not unit.feedback.put(replace(second, sheet=replace(second.sheet, marks=())))
        assert not unit.feedback.put(received(given, karin, 1, "een"))
        assert unit.feedback.get(given.share_id) == replace(second, read=True)
        # The same marks again, one changed: the ids may stay what they were.
        edited = replace(third, sheet=replace(third.sheet, marks=second.sheet.marks))
        assert unit.feedback.put(edited)
        assert unit.feedback.list() == [edited]


def test_feedback_shows_the_grant_and_the_coach_as_they_are_now(store: Store) -> None:
    with store.unit() as unit:
        given, karin = _shared(unit)
        unit.feedback.put(received(given, karin))
        unit.grants.set_state(given.share_id, GrantState.WITHDRAWN)
        unit.contacts.set_verified(karin.id, True)
        kept = unit.feedback.get(given.share_id)
    assert kept is not None
    assert kept.grant.state is GrantState.WITHDRAWN
    assert kept.coach.verified


def test_feedback_of_an_unknown_coach_is_refused(store: Store) -> None:
    with store.unit() as unit:
        given, _ = _shared(unit)
    with pytest.raises(Failure) as caught, store.unit() as unit:
        unit.feedback.put(received(given, contact("Onbekend")))
    assert caught.value.problem.code is Code.CONTACT_UNKNOWN
