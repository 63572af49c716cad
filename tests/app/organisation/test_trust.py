"""Who may be believed, who is offered, and what no longer comes in or goes out."""

from datetime import timedelta

import pytest

from fakes.session import ONE_TURN, add_take, contact_of, share_take
from oefenruimte.app.session import Session
from oefenruimte.app.trust import Standing
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import Member, Policy, Role, Trust
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import Contact, Grant, InboxState
from oefenruimte.sharing.cards import make_card
from oefenruimte.sharing.layout import card_key
from oefenruimte.vault.keys import ProfileKeys
from tests.app.organisation.conftest import Town, skipped
from tests.sharing.people import raises

DAYS = timedelta(days=1)


def _share(learner: Session, coach: Session, days: int = 20) -> Grant:
    take = add_take(learner, ONE_TURN)
    return learner.sharing.share(
        take.id,
        coach.member_id,
        scenario=learner.library.get(ONE_TURN),
        until=learner.clock.today() + timedelta(days=days),
    )


@pytest.mark.parametrize(
    ("verified", "listed", "expired", "revoked", "changed", "trust"),
    [
        (False, None, False, False, False, Trust.NOT_VERIFIED),
        (True, None, False, False, False, Trust.IN_PERSON),
        (False, "same", False, False, False, Trust.ORGANISATION),
        (True, "same", False, False, False, Trust.IN_PERSON),
        (False, "other", False, False, False, Trust.NOT_VERIFIED),
        (False, "same", True, False, False, Trust.NOT_VERIFIED),
        (True, "same", True, False, False, Trust.IN_PERSON),
        (True, "same", False, False, True, Trust.CHANGED),
        (False, None, False, False, True, Trust.CHANGED),
        (True, "same", False, True, True, Trust.REVOKED),
        (True, "same", True, True, False, Trust.REVOKED),
    ],
)
def test_why_a_card_is_believed(
    town: Town,
    *,
    verified: bool,
    listed: str | None,
    expired: bool,
    revoked: bool,
    changed: bool,
    trust: Trust,
) -> None:
    today = town.clock.today()
    contact = Contact(MemberId("a"), "Karin", "age1same", b"k" * 32, "woorden", verified)
    member = Member(
        contact.id, "Karin", f"age1{listed}", b"k" * 32, (Role.COACH,), None, today if revoked else None
    )
    standing = Standing(
        today,
        {contact.id: member} if listed else {},
        not expired,
        frozenset({contact.id} if changed else set()),
    )
    found = standing.judged(contact)
    assert found.trust is trust
    assert found.roles == ((Role.COACH,) if listed and not revoked else ())
    assert found.blocked == (trust in (Trust.CHANGED, Trust.REVOKED))


def test_without_an_organisation_all_is_as_it_was(town: Town) -> None:
    sanne, karin = town.person("Sanne Visser"), town.person("Karin de Boer")
    sanne.spaces.create(str(town.space))
    karin.spaces.join(str(town.space))
    sanne.sync.run()
    assert contact_of(sanne, karin).trust is Trust.NOT_VERIFIED
    assert [contact.id for contact in sanne.spaces.coaches()] == [karin.member_id]
    assert sanne.spaces.verify(karin.member_id).trust is Trust.IN_PERSON
    assert sanne.organisation.policy() == Policy()
    assert sanne.organisation.members() == []
    with raises(Code.NO_ORGANISATION):
        sanne.organisation.invite([Role.COACH])

    # another card of the same signer: nothing is shared until the words were compared
    other = ProfileKeys(ProfileKeys.generate().identity, karin.keys.signing_key, b"")
    place = town.space / card_key(karin.member_id)
    before = place.read_bytes()
    place.write_bytes(make_card("Karin de Boer", other, town.clock.today()))
    assert skipped(sanne) == [Code.CONTACT_CHANGED]
    assert contact_of(sanne, karin).trust is Trust.CHANGED
    with raises(Code.CONTACT_CHANGED):
        _share(sanne, karin)
    assert sanne.sharing.grants() == []
    changed = sanne.organisation.changed(karin.member_id)
    assert changed is not None
    with raises(Code.CONTACT_CHANGED):  # it changed once more while the words were on the screen
        sanne.organisation.confirm_changed(karin.member_id, "andere woorden")

    # put back: nothing is to be confirmed any more
    place.write_bytes(before)
    assert skipped(sanne) == []
    assert contact_of(sanne, karin).trust is Trust.IN_PERSON
    with raises(Code.CONTACT_UNKNOWN):
        sanne.organisation.confirm_changed(karin.member_id)

    place.write_bytes(make_card("Karin de Boer", other, town.clock.today()))
    assert skipped(sanne) == [Code.CONTACT_CHANGED]
    found = sanne.organisation.confirm_changed(karin.member_id, changed.fingerprint)
    assert (found.trust, found.recipient) == (Trust.IN_PERSON, other.public.recipient_text)
    assert skipped(sanne) == []
    assert contact_of(sanne, karin) == found


def test_revoked(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.COACH)
    sanne = town.member(admin, "Sanne Visser")
    karin.sync.run()
    with raises(Code.BAD_ARGUMENT):
        admin.organisation.revoke(admin.member_id)
    take = add_take(sanne, ONE_TURN)
    before = share_take(sanne, karin, take)
    _share(sanne, karin)  # made before, arrives after
    admin.organisation.revoke(sanne.member_id)
    sanne.outbox.send(sanne.spaces.transport())
    assert skipped(karin) == [Code.CONTACT_REVOKED]
    assert [item.share_id for item in karin.coach.inbox()] == [before.share_id]
    assert contact_of(karin, sanne).trust is Trust.REVOKED
    assert sanne.organisation.my_roles() == (Role.LEARNER,)  # has not heard of it yet
    # taking back what was shared is never refused
    sanne.sharing.withdraw(before.share_id)
    sanne.sync.run()
    karin.sync.run()
    states = {item.share_id: item.state for item in karin.coach.inbox()}
    assert states.get(before.share_id, InboxState.WITHDRAWN) is InboxState.WITHDRAWN
    assert sanne.organisation.my_roles() == ()

    admin.organisation.revoke(karin.member_id)
    sanne.sync.run()
    with raises(Code.CONTACT_REVOKED):
        _share(sanne, karin)
    assert karin.member_id not in {contact.id for contact in sanne.spaces.coaches()}


def test_a_guest_coach_until_the_last_day(town: Town) -> None:
    admin, _ = town.organisation()
    guest = town.member(admin, "Gijs Gast", Role.COACH, guest_days=10)
    admin.sync.run()
    found = contact_of(admin, guest)
    assert (found.trust, found.guest_until) == (Trust.ORGANISATION, town.clock.today() + 10 * DAYS)
    town.clock.pass_days(10)
    assert [contact.id for contact in admin.spaces.coaches()] == [guest.member_id]
    town.clock.pass_days(1)
    assert admin.spaces.coaches() == []
    assert contact_of(admin, guest).trust is Trust.REVOKED
    assert guest.organisation.my_roles() == ()
    admin.organisation.change(guest.member_id, [Role.COACH], town.clock.today() + DAYS)
    assert [contact.id for contact in admin.spaces.coaches()] == [guest.member_id]


def test_the_last_day_that_the_organisation_allows(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.COACH)
    admin.organisation.set_policy(Policy(private_days_at_most=60, share_days_at_most=14))
    admin.sync.run()
    with raises(Code.BAD_ARGUMENT):
        _share(admin, karin, 15)
    assert _share(admin, karin, 14).contact_id == karin.member_id
    with raises(Code.BAD_ARGUMENT):
        admin.organisation.set_policy(Policy(share_days_at_most=0))


def test_everyone_on_the_roster_is_a_contact_without_a_card(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.COACH)
    (town.space / card_key(karin.member_id)).unlink()
    sanne = town.member(admin, "Sanne Visser")
    assert contact_of(sanne, karin).trust is Trust.ORGANISATION
    assert sanne.spaces.contact(karin.member_id) == contact_of(sanne, karin)
    # what the organisation says ends with its roster
    town.clock.pass_days(91)
    assert contact_of(sanne, karin).trust is Trust.NOT_VERIFIED
