"""From an invitation to a place on the roster, and every way in which that must not work."""



from fakes.session import contact_of
from oefenruimte.domain.organisation import Role, RosterState, Trust
from tests.app.organisation.conftest import Town, skipped


def test_from_invitation_to_member(town: Town) -> None:
    admin, made = town.organisation()
    assert admin.organisation.state() is RosterState.FRESH
    assert admin.organisation.am_admin()
    assert len(made.fingerprint.split()) == 12

    karin = town.person("Karin de Boer")
    invitation = town.invited(admin, Role.COACH)
    assert invitation.organisation == made
    karin.organisation.accept(invitation)
    assert karin.organisation.state() is RosterState.WAITING
    assert karin.organisation.current() == made
    assert karin.organisation.my_roles() == ()

    (request,) = admin.organisation.requests()
    assert (request.member.id, request.member.name, request.fingerprint) == (
        karin.member_id,
        "Karin de Boer",
        karin.fingerprint,
    )
    roster = admin.organisation.admit(request.member.id)
    assert roster.sequence == 2
    assert admin.organisation.requests() == []

    assert skipped(karin) == []
    assert karin.organisation.state() is RosterState.FRESH
    assert karin.organisation.my_roles() == (Role.COACH,)
    assert not karin.organisation.am_admin()
    assert contact_of(karin, admin).trust is Trust.ORGANISATION
    assert skipped(admin) == []
    assert contact_of(admin, karin).trust is Trust.ORGANISATION
    assert [contact.id for contact in admin.spaces.coaches()] == [karin.member_id]
