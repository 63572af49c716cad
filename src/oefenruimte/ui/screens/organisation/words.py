"""What roles and memberships are called on screen."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QObject

from oefenruimte.domain.organisation import Member, Policy, Role
from oefenruimte.ui.language.words import day_text


class RoleWords(QObject):
    """Has the words in one context for translation."""

    def role(self, role: Role) -> str:
        match role:
            case Role.LEARNER:
                return self.tr("Medewerker")
            case Role.COACH:
                return self.tr("Coach")
            case Role.TRAINER:
                return self.tr("Trainer")
            case Role.ADMIN:
                return self.tr("Beheerder")
            case unknown:
                assert_never(unknown)

    def roles(self, roles: tuple[Role, ...]) -> str:
        return ", ".join(self.role(role) for role in roles)

    def state(self, member: Member, today: date) -> str:
        """Empty for a lasting member."""
        if member.revoked_on is not None:
            return self.tr("Geen lid meer sinds {0}").format(day_text(member.revoked_on, today))
        if member.guest_until is not None:
            return self.tr("Te gast tot en met {0}").format(day_text(member.guest_until, today))
        return ""

    def policy(self, policy: Policy) -> str:
        private, shared = policy.private_days_at_most, policy.share_days_at_most
        told = []
        if private is not None:
            told.append(self.tr("Privé-pogingen blijven hoogstens {0} dagen.").format(private))
        if shared is not None:
            told.append(self.tr("Delen duurt hoogstens {0} dagen.").format(shared))
        return " ".join(told) or self.tr("Er zijn geen regels over hoe lang iets blijft.")
