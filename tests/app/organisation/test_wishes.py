"""In an organisation the roster says who the trainers are."""

from oefenruimte.domain.organisation import Role
from oefenruimte.domain.problem import Code
from tests.app.organisation.conftest import Town, skipped
from tests.sharing.people import raises

LINE = "Iemand die niet weg wil."


def test_to_the_trainers_or_else_to_the_administrators(town: Town) -> None:
    admin, _ = town.organisation()
    with raises(Code.CONTACT_UNKNOWN):  # nobody but oneself
        admin.wishes.ask(LINE)
    admin.organisation.change(admin.member_id, [Role.ADMIN])  # and no trainer any more
    sanne = town.member(admin, "Sanne Visser")
    karin = town.member(admin, "Karin de Boer", Role.COACH)
    assert skipped(sanne) == []
    readers = sanne.wishes.readers()
    assert (readers.to_choose, [one.id for one in readers.contacts]) == (False, [admin.member_id])

    admin.organisation.change(karin.member_id, [Role.COACH, Role.TRAINER])
    assert skipped(sanne) == []
    sanne.wishes.ask(LINE, [admin.member_id])  # who is chosen does not count here
    for session in (sanne, karin, admin):
        assert skipped(session) == []
    assert [one.text for one in karin.wishes.received()] == [LINE]
    assert admin.wishes.received() == []

    town.clock.pass_days(100)  # a roster that has expired says nothing about anybody
    assert sanne.wishes.readers().contacts == ()


def test_who_is_no_member_any_more_is_not_heard(town: Town) -> None:
    admin, _ = town.organisation()
    sanne = town.member(admin, "Sanne Visser")
    sanne.wishes.ask(LINE)
    admin.organisation.revoke(sanne.member_id)
    sanne.outbox.send(sanne.spaces.transport())
    assert Code.CONTACT_REVOKED in skipped(admin)
    assert admin.wishes.received() == []
