"""One transaction, and the repositories that take part in it."""

from sqlalchemy.orm import Session

from oefenruimte.store.repositories.authoring import ScenarioDrafts
from oefenruimte.store.repositories.coach import Drafts, Inbox
from oefenruimte.store.repositories.facts import Facts
from oefenruimte.store.repositories.growth import (
    Evidences,
    Goals,
    MemoAnswers,
    Practices,
    Transfers,
)
from oefenruimte.store.repositories.inventory import Inventory
from oefenruimte.store.repositories.keeping import Keepings
from oefenruimte.store.repositories.learner import Feedback, Grants
from oefenruimte.store.repositories.notes import Checks, Notes
from oefenruimte.store.repositories.organisation import ChangedCards, Members
from oefenruimte.store.repositories.people import Contacts, Spaces
from oefenruimte.store.repositories.portfolio import KeptPortfolio
from oefenruimte.store.repositories.post import CardMarks, Kept, Outbox, Seen
from oefenruimte.store.repositories.settings import Settings
from oefenruimte.store.repositories.takes import Takes
from oefenruimte.store.repositories.talk import Circles, Replies, Voices
from oefenruimte.store.repositories.workbench import PeerSheets, Phrases


class Unit:
    """Valid inside `with store.unit()`; all of it is kept, or nothing."""

    def __init__(self, session: Session) -> None:
        self.takes = Takes(session)
        self.keeping = Keepings(session)
        self.notes = Notes(session)
        self.checks = Checks(session)
        self.facts = Facts(session)  # about takes
        self.contacts = Contacts(session)
        self.space = Spaces(session)
        self.members = Members(session)  # of the organisation
        self.changed_cards = ChangedCards(session)
        self.grants = Grants(session)
        self.feedback = Feedback(session)
        self.inbox = Inbox(session)
        self.drafts = Drafts(session)  # of reactions
        self.phrases = Phrases(session)
        self.peers = PeerSheets(session)
        self.replies = Replies(session)
        self.voices = Voices(session)
        self.circles = Circles(session)
        self.scenario_drafts = ScenarioDrafts(session)
        self.practices = Practices(session)
        self.evidence = Evidences(session)
        self.goals = Goals(session)
        self.memo_answers = MemoAnswers(session)
        self.transfers = Transfers(session)
        self.portfolio = KeptPortfolio(session)  # of takes that have gone
        self.outbox = Outbox(session)
        self.kept = Kept(session)  # own objects, as long as somebody may fetch them
        self.card_marks = CardMarks(session)
        self.seen = Seen(session)
        self.settings = Settings(session)
        self.inventory = Inventory(session)  # every table as it is, to take along
