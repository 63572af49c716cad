"""Five thousand members: one file, rows in a table, and a list that is judged in one go."""

from dataclasses import replace

from oefenruimte.app.organisation_signing import Draft
from oefenruimte.domain.organisation import Member, Role, Trust
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.roster import MAX_ROSTER_BYTES
from oefenruimte.vault.recipients import Identity
from tests.app.organisation.conftest import Town, skipped

PEOPLE = 5_000


def _crowd(members: tuple[Member, ...]) -> tuple[Member, ...]:
    """Keys that nobody holds; the recipient is real, for all the same."""
    recipient = Identity.generate().recipient.text
    crowd = list(members)
    for number in range(PEOPLE - len(members)):
        key = number.to_bytes(32, "big")
        roles = (Role.COACH,) if number % 25 == 0 else (Role.LEARNER,)
        crowd.append(Member(member_id_of(key), f"Medewerker {number}", recipient, key, roles))
    return tuple(sorted(crowd, key=lambda member: member.id))


def test_a_roster_of_five_thousand(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.COACH)

    def grown(draft: Draft) -> Draft:
        return replace(draft, members=_crowd(draft.members))

    made = admin.organisation._signing.next(grown)
    (file,) = (town.space / "roster").glob(f"{made.sequence:08d}.ofr")
    assert len(made.members) == PEOPLE
    assert file.stat().st_size < MAX_ROSTER_BYTES / 4
    assert skipped(karin) == []
    assert karin.organisation.roster() == made
    contacts = karin.spaces.contacts()
    assert len(contacts) == PEOPLE - 1
    assert {contact.trust for contact in contacts} == {Trust.ORGANISATION}
    assert len(karin.spaces.coaches()) == PEOPLE // 25 + 1
    # the next one says what changed
    gone = next(member for member in made.members if member.name == "Medewerker 7")
    admin.organisation.revoke(gone.id)
    assert skipped(karin) == []
    assert karin.spaces.contacts() == [one for one in contacts if one.id != gone.id]
