"""Five thousand members: one file, rows in a table, and a list that is judged in one go."""

from dataclasses import replace
from pathlib import Path

from oefenruimte.app.organisation_signing import Draft
from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Member, Role, Trust
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.roster import MAX_ROSTER_BYTES
from oefenruimte.sharing.transport import Entries
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


def _counted(session: Session) -> list[str]:
    """Which folders of the space a session lists from now on."""
    listed: list[str] = []

    class Counted(FolderTransport):
        def list(self, prefix: str, after: str = "") -> Entries:
            listed.append(prefix)
            return super().list(prefix, after)

    place = Counted(Path(session.spaces.required().location))
    session.spaces.transport = lambda: place  # type: ignore[method-assign]
    return listed


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
    assert {one.id: one.trust for one in karin.spaces.contacts()} == {
        one.id: Trust.REVOKED if one.id == gone.id else Trust.ORGANISATION for one in contacts
    }
    # in a round after that, nothing is asked about any of them
    cards = town.space / "cards"
    cards.rename(town.space / "kaarten")
    listed = _counted(karin)
    assert skipped(karin) == []
    assert listed == ["roster", f"inbox/{karin.member_id}", "exercises"]
    assert not cards.exists()
