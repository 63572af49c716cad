"""The organisation of the story: founded and manned some other day, without a window."""

from dataclasses import replace
from pathlib import Path

from oefenruimte.app.organisation import INVITATION_SUFFIX, KEY_SUFFIX
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.organisation import Role, Trust
from oefenruimte.ui.demo import cast
from oefenruimte.ui.demo.report import DemoReport


def somebody(desk: Desk, name: str, role: str) -> Session:
    """Who made a room some other day, and what they use it for. Close the session."""
    created = desk.profiles.create(name, cast.PASSPHRASE)
    session = desk.open(created.profile, created.keys)
    settings = session.preferences.load()
    session.preferences.save(replace(settings, role=role, theme="light", guided=role))
    return session


class Town:
    """An administrator, and a coach who is a member. `close` when no administrator is needed any more."""

    def __init__(self, report: DemoReport, desk: Desk, place: Path) -> None:
        self._report = report
        with report.step("Een organisatie met een coach"):
            self._admin = somebody(desk, cast.ADMIN, "oefenen")
            try:
                self._admin.spaces.create(str(place / "deelruimte"), "Team Burgerzaken")
                key_file = place / f"organisatie{KEY_SUFFIX}"
                made = self._admin.organisation.create(cast.TOWN, key_file, cast.PASSPHRASE)
                self.words = made.fingerprint
                # who founds it may do everything, and would be offered as a coach too
                self._admin.organisation.change(self._admin.member_id, [Role.ADMIN])
                self._let_in_coach(desk)
                self.invitation = place / f"uitnodiging{INVITATION_SUFFIX}"
                invited = self._admin.organisation.invite([Role.LEARNER])
                self.invitation.write_bytes(self._admin.organisation.invitation_bytes(invited))
            except BaseException:
                self._admin.close()
                raise

    def _let_in_coach(self, desk: Desk) -> None:
        coach = somebody(desk, cast.COACH, "begeleiden")
        try:
            coach.organisation.accept(self._admin.organisation.invite([Role.COACH]))
            self.admit()
            coach.sync.run()
        finally:
            coach.close()

    def admit(self) -> None:
        """Whoever asks. In real life they call and compare the words first."""
        for request in self._admin.organisation.requests():
            self._admin.organisation.admit(request.member.id)

    def check(self, learner: Session) -> None:
        """The coach is vouched for; and who administers, gets to see nothing."""
        coach = next(one for one in learner.spaces.coaches() if one.name == cast.COACH)
        self._report.check(
            "De organisatie staat in voor de coach", coach.trust is Trust.ORGANISATION, coach.trust
        )
        self._admin.sync.run()
        seen = self._admin.coach.inbox()
        self._report.check("De beheerder ziet geen poging", not seen, f"{len(seen)} in het postvak")

    def close(self) -> None:
        self._admin.close()
