"""From an invitation to a place on the roster, and every way in which that must not work."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy

from fakes.keys import cheap_locks
from fakes.session import contact_of
from oefenruimte.app.organisation_memory import kept_roster, pinned
from oefenruimte.domain.ids import ObjectId, new_id
from oefenruimte.domain.organisation import Policy, Role, RosterState, Trust
from oefenruimte.domain.problem import Code
from oefenruimte.paper.qr import qr_rows
from oefenruimte.sharing.cards import make_card
from oefenruimte.sharing.invitation import make_invitation
from oefenruimte.sharing.layout import card_key, request_key
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.root_key import open_root_key
from tests.app.organisation.conftest import PASSPHRASE, Town, skipped
from tests.sharing.people import raises


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
    assert admin.organisation.admit(request.member.id).sequence == 2
    assert admin.organisation.requests() == []

    assert skipped(karin) == []
    assert karin.organisation.state() is RosterState.FRESH
    assert karin.organisation.my_roles() == (Role.COACH,)
    assert not karin.organisation.am_admin()
    assert contact_of(karin, admin).trust is Trust.ORGANISATION
    assert skipped(admin) == []
    assert contact_of(admin, karin).trust is Trust.ORGANISATION
    assert {contact.id for contact in admin.spaces.coaches()} == {karin.member_id}
    with raises(Code.ROLE_NEEDED):
        karin.organisation.invite([Role.ADMIN])
    with raises(Code.ROLE_NEEDED):
        karin.organisation.revoke(admin.member_id)


def test_an_invitation_lets_one_person_in_once(town: Town) -> None:
    admin, _ = town.organisation()
    invitation = town.invited(admin)
    sanne, mallory = town.person("Sanne Visser"), town.person("Mallory")
    for each in (sanne, mallory):
        each.organisation.accept(invitation)
    requests = list((town.space / "requests").iterdir())
    kept = {path: path.read_bytes() for path in requests}
    assert len(admin.organisation.requests()) == 2
    admin.organisation.admit(sanne.member_id)
    with raises(Code.INVITATION_USED):
        admin.organisation.admit(mallory.member_id)
    for path, content in kept.items():  # both requests are put back
        path.write_bytes(content)
    assert admin.organisation.requests() == []
    assert {code for _, code in admin.organisation.refused_requests()} == {Code.INVITATION_USED}
    with raises(Code.REQUEST_UNKNOWN):
        admin.organisation.admit(mallory.member_id)
    assert [member.name for member in admin.organisation.members()] == ["Bram Beheer", "Sanne Visser"]
    # under another name it is not even the same request
    (town.space / request_key(ObjectId(new_id()))).write_bytes(kept[requests[0]])
    admin.organisation.requests()
    assert Code.OBJECT_FOREIGN in {code for _, code in admin.organisation.refused_requests()}


def test_a_refused_invitation_lets_nobody_in(town: Town) -> None:
    admin, _ = town.organisation()
    mallory = town.person("Mallory")
    invitation = town.invited(admin)
    mallory.organisation.accept(invitation)
    admin.organisation.requests()
    admin.organisation.refuse(mallory.member_id)
    mallory.organisation.accept(invitation)
    assert admin.organisation.requests() == []
    assert mallory.organisation.state() is RosterState.WAITING


def test_an_invitation_ends(town: Town) -> None:
    admin, _ = town.organisation()
    invitation = town.invited(admin)
    sanne, late = town.person("Sanne Visser"), town.person("Late Lars")
    sanne.organisation.accept(invitation)
    town.clock.pass_days(15)
    with raises(Code.INVITATION_EXPIRED):
        late.organisation.accept(invitation)
    with raises(Code.INVITATION_EXPIRED):
        late.organisation.read_invitation(invitation.signed)
    assert admin.organisation.requests() == []  # asked in time, looked at too late
    assert [code for _, code in admin.organisation.refused_requests()] == [Code.INVITATION_EXPIRED]


def test_what_was_signed_counts_not_what_is_said(town: Town) -> None:
    admin, _ = town.organisation()
    mallory = town.person("Mallory")
    invitation = replace(town.invited(admin, Role.LEARNER), roles=(Role.ADMIN, Role.TRAINER))
    mallory.organisation.accept(invitation)
    (request,) = admin.organisation.requests()
    assert request.member.roles == (Role.LEARNER,)
    with raises(Code.INVITATION_DAMAGED):
        mallory.organisation.read_invitation(invitation.signed.replace(b"medewerker", b"beheerder!"))
    with raises(Code.INVITATION_DAMAGED):
        mallory.organisation.read_invitation(invitation.signed[:-1])


def test_another_root_is_refused_once_one_is_pinned(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer")
    other = Town(town.folder / "ander", town.clock, town.opened)
    other.folder.mkdir()
    mallory, _ = other.organisation()
    forged = other.invited(mallory)
    with raises(Code.SPACE_INVALID):
        town.person("Sanne Visser").organisation.accept(town.invited(admin), str(other.space))
    # Mallory's own organisation, said to be in this very space
    with mallory.organisation._store.unit() as unit:
        organisation = pinned(unit)
        assert organisation is not None
        kept = kept_roster(unit, organisation)
    assert kept is not None
    here = make_invitation(forged, karin.spaces.required().id, kept.delegation, mallory.keys)
    with raises(Code.ORGANISATION_OTHER):
        karin.organisation.accept(here)
    assert karin.organisation.state() is RosterState.FRESH


def test_the_card_that_was_asked_with_is_the_one_let_in(town: Town) -> None:
    """Who runs the place puts another card of the same signer in the folder after the request."""
    admin, _ = town.organisation()
    sanne = town.person("Sanne Visser")
    sanne.organisation.accept(town.invited(admin))
    (request,) = admin.organisation.requests()
    other = ProfileKeys(ProfileKeys.generate().identity, sanne.keys.signing_key, b"")
    card = make_card("Sanne Visser", other, town.clock.today())
    (town.space / card_key(sanne.member_id)).write_bytes(card)
    admin.organisation.admit(sanne.member_id)
    found = next(one for one in admin.organisation.members() if one.id == sanne.member_id)
    assert found.recipient == request.member.recipient == sanne.keys.public.recipient_text
    assert skipped(admin) == [], "no card is looked at: the roster tells"
    assert contact_of(admin, sanne).trust is Trust.ORGANISATION
    assert contact_of(admin, sanne).recipient == request.member.recipient


def test_another_administrator_and_a_new_mandate(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.COACH)
    with raises(Code.WRONG_PASSPHRASE):
        admin.organisation.add_admin(karin.member_id, town.key_file, "iets heel anders hier")
    with raises(Code.FILE_MISSING):
        admin.organisation.add_admin(karin.member_id, Path("/nergens/x.oefensleutel"), PASSPHRASE)
    admin.organisation.add_admin(karin.member_id, town.key_file, PASSPHRASE)
    assert skipped(karin) == []
    assert karin.organisation.am_admin()
    assert karin.organisation.my_roles() == (Role.ADMIN, Role.COACH)
    karin.organisation.set_policy(Policy(share_days_at_most=14))
    assert skipped(admin) == []
    assert admin.organisation.policy() == Policy(share_days_at_most=14)
    # an administrator who is revoked cannot sign any more, nor can their invitations be used
    invitation = town.invited(karin)
    sanne = town.person("Sanne Visser")
    sanne.organisation.accept(invitation)
    admin.organisation.revoke(karin.member_id)
    assert admin.organisation.requests() == []
    assert skipped(karin) == []
    assert not karin.organisation.am_admin()
    town.clock.pass_days(390)
    with raises(Code.DELEGATION_EXPIRED):
        admin.organisation.renew()
    admin.organisation.renew_delegation(town.key_file, PASSPHRASE, 6)
    assert admin.organisation.state() is RosterState.FRESH


def test_founding_leaves_no_key_in_the_profile_and_no_file_when_it_fails(town: Town) -> None:
    admin, made = town.organisation()
    with cheap_locks(), raises(Code.ORGANISATION_EXISTS):
        admin.organisation.create("Nog een", town.folder / "twee.oefensleutel", PASSPHRASE)
    stranger = town.person("Mallory")
    stranger.spaces.join(str(town.space))
    with cheap_locks(), raises(Code.ORGANISATION_EXISTS):
        stranger.organisation.create("Nep", town.folder / "drie.oefensleutel", PASSPHRASE)
    assert sorted(path.name for path in town.folder.glob("*.oefensleutel")) == ["stick.oefensleutel"]
    assert town.key_file.stat().st_mode & 0o077 == 0
    seed = open_root_key(town.key_file.read_bytes(), PASSPHRASE).seed
    assert made.root_key not in (b"", seed)
    for path in (town.folder / "Bram").rglob("*"):
        if path.is_file():
            assert seed not in path.read_bytes()


def test_an_invitation_is_read_from_its_file_or_from_a_picture_of_its_square(
    town: Town, tmp_path: Path
) -> None:
    admin, _ = town.organisation()
    invitation = town.invited(admin, Role.COACH)
    file, photo = tmp_path / "karin.oefenuitnodiging", tmp_path / "foto.png"
    file.write_bytes(invitation.signed)
    rows = numpy.array(qr_rows(invitation.signed), dtype=numpy.uint8)
    cv2.imwrite(str(photo), cv2.resize(255 - rows * 255, None, fx=5, fy=5, interpolation=cv2.INTER_NEAREST))
    desk = town.person("Karin de Boer").organisation
    assert desk.read_invitation_file(file) == desk.read_invitation_file(photo) == invitation
    (tmp_path / "ander.png").write_bytes(b"geen plaatje")
    with raises(Code.INVITATION_DAMAGED):
        desk.read_invitation_file(tmp_path / "ander.png")
    with raises(Code.FILE_MISSING):
        desk.read_invitation_file(tmp_path / "weg.png")
