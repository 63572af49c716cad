"""Certificates (oefenbewijzen): a coach signs what a learner practised and showed, when the learner asks.

Nothing is sent and nothing is kept: the coach saves a file and hands it over, and the learner shows it to
whom they like. There is no list of certificates anywhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from oefenruimte.app.coach import Coach
from oefenruimte.app.feedback import Feedback
from oefenruimte.app.plain_file import whole_file
from oefenruimte.app.trust import standing_of
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, ShareId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact, Rating, Reply, RubricLine
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.certificate import (
    MAX_BYTES,
    SUFFIX,
    Certificate,
    make_certificate,
    read_certificate,
)
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

__all__ = [
    "SUFFIX",
    "Certificate",
    "Certificates",
    "Checked",
    "asked_for",
    "open_certificate",
    "save_certificate",
]

ASKING = "Wil je een oefenbewijs voor mij maken?"  # an answer to the whole of the feedback
_SHOWN = frozenset({Rating.GOOD, Rating.VERY_GOOD})


@dataclass(frozen=True, slots=True)
class Checked:
    """A certificate whose signature is right. `contact`: who signed, as this user knows them (with trust);
    None for a stranger. `own`: this user signed it. `mine`: it is about this user."""

    certificate: Certificate
    contact: Contact | None = None
    own: bool = False
    mine: bool = False


class Certificates:
    """All methods block on disk: call them off the GUI thread."""

    def __init__(
        self, store: Store, coach: Coach, feedback: Feedback, name: str, keys: ProfileKeys, clock: Clock
    ) -> None:
        self._store = store
        self._coach = coach
        self._feedback = feedback
        self._name = name
        self._keys = keys
        self._clock = clock

    def ask(self, share_id: ShareId) -> Reply:
        """The learner asks the coach of this share, once: a second time gives the first back. Nobody else
        sees it, so not in a group: BAD_ARGUMENT. Failures as of `Feedback.reply`."""
        me = member_id_of(self._keys.public.signing_public)
        if (before := asked_for(self._feedback.replies(share_id), me)) is not None:
            return before
        with self._store.unit() as unit:
            if unit.grants.get(share_id).circle_id is not None:
                raise fail(Code.BAD_ARGUMENT, "all of a group would see it", what="oefenbewijs")
        return self._feedback.reply(share_id, None, ASKING)

    def choices(self, share_id: ShareId) -> tuple[tuple[RubricLine, bool], ...]:
        """What could be in it: the behaviours of the exercise, each with whether the coach saw it go well.
        SHARE_UNKNOWN, SHARE_WITHDRAWN, SHARE_EXPIRED."""
        rated = self._coach.drafts(share_id).ratings
        behaviours = self._coach.get(share_id).manifest.behaviours
        return tuple((line, rated.get(line.behaviour_id) in _SHOWN) for line in behaviours)

    def make(self, share_id: ShareId, behaviour_ids: Sequence[str]) -> bytes:
        """For the learner of this share, signed. The ratings stay out of it: it is no grade.

        BAD_ARGUMENT (none chosen, or one that the exercise does not have); failures as of `choices`.
        """
        item = self._coach.get(share_id)
        texts = {line.behaviour_id: line.text for line in item.manifest.behaviours}
        if not behaviour_ids or any(name not in texts for name in behaviour_ids):
            raise fail(Code.BAD_ARGUMENT, "behaviours of this exercise", what="gedrag")
        return make_certificate(
            number=uuid4(),
            learner=item.sender.signing_key,
            learner_name=item.sender.name,
            exercise=item.manifest.scenario_title,
            shown=[texts[name] for name in dict.fromkeys(behaviour_ids)],
            signer_name=self._name,
            at=self._clock.now(),
            keys=self._keys,
        )

    def check(self, data: bytes) -> Checked:
        """CERTIFICATE_DAMAGED, CERTIFICATE_UNSIGNED."""
        found = read_certificate(data)
        public = self._keys.public.signing_public
        member = member_id_of(found.signer)
        with self._store.unit() as unit:
            kept = next((one for one in unit.contacts.list() if one.id == member), None)
            standing = standing_of(unit, member, self._clock.today())
        contact = None if kept is None else standing.judged(kept)
        return Checked(found, contact, found.signer == public, found.learner == public)


def asked_for(replies: Iterable[Reply], learner: MemberId) -> Reply | None:
    """Where this learner asked for one."""
    whole = (reply for reply in replies if reply.mark_id is None and reply.author == learner)
    return next((reply for reply in whole if reply.text == ASKING), None)


def open_certificate(file: Path) -> bytes:
    """Not more than a certificate can be. BAD_ARGUMENT when it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise fail(Code.BAD_ARGUMENT, type(error).__name__, what="bestand") from error


def save_certificate(data: bytes, file: Path) -> None:
    """All or nothing. EXPORT_FAILED."""
    with whole_file(file) as out:
        out.write(data)
