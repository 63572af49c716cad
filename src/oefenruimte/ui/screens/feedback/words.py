"""How a share is told about: whose it is now, since when, and what the other can still do with it."""

from datetime import date

from PySide6.QtCore import QObject

from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.ui.language.words import day_text, moment_text
from oefenruimte.ui.screens.feedback.load import Shared, Told
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.reaction_words import ReactionWords
from oefenruimte.ui.widgets import Chip, SpaceKind
from oefenruimte.ui.widgets.chip import ChipSize


class ShareWords(QObject):
    """Make one per screen."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.reactions = ReactionWords(self)

    def space(self, grant: Grant) -> SpaceKind:
        """A podium for as long as somebody else can open it."""
        return "kamer" if grant.state in (GrantState.WITHDRAWN, GrantState.EXPIRED) else "podium"

    def chip(self, grant: Grant, *, small: bool = False) -> Chip:
        size: ChipSize = "small" if small else "normal"
        name = grant.called
        match grant.state:
            case GrantState.QUEUED:
                return Chip("shared", self.tr("Straks gedeeld"), size)
            case GrantState.SENT | GrantState.STRANDED:
                return Chip("shared", self.tr("Gedeeld met {0}").format(name), size)
            case GrantState.WITHDRAWING:
                return Chip("shared", self.tr("Wordt ingetrokken"), size)
            case GrantState.WITHDRAWN | GrantState.EXPIRED:
                return Chip("private", size=size)

    def about(self, shared: Shared) -> str:
        """ "Poging 3 · gedeeld op 5 mei, tot 2 juni"."""
        grant, today = shared.grant, self._today
        attempt = self.tr("Poging {0}").format(shared.take.number)
        on, until = day_text(grant.shared_on, today), day_text(grant.until, today)
        if grant.state is GrantState.EXPIRED:
            days = self.tr("gedeeld van {0} tot en met {1}").format(on, until)
        elif self.space(grant) == "kamer":
            days = self.tr("gedeeld op {0}, daarna ingetrokken").format(on)
        else:
            days = self.tr("gedeeld op {0}, tot {1}").format(on, until)
        return f"{attempt} · {days}"

    def state(self, grant: Grant) -> str:
        """What the other can see, in one honest sentence; "" while it is simply shared."""
        name = grant.called
        match grant.state:
            case GrantState.SENT:
                return ""
            case GrantState.QUEUED:
                return self.tr("Nog niet verstuurd. Dat gebeurt zodra je verbinding hebt met de deelruimte.")
            case GrantState.WITHDRAWING:
                return self.tr("Dit wordt ingetrokken zodra je verbinding hebt met de deelruimte.")
            case GrantState.WITHDRAWN:
                return self.gone(grant)
            case GrantState.STRANDED:
                return self.tr(
                    "Je doet niet meer mee met die deelruimte. Intrekken kan niet meer: {0} kan kijken "
                    "tot en met {1}."
                ).format(name, day_text(grant.until, self._today))
            case GrantState.EXPIRED:
                return self.tr("{0} kan deze poging niet meer openen.").format(name)

    def gone(self, grant: Grant) -> str:
        """A copy lies on the other computer until that one hears of it."""
        if grant.circle_id is not None:
            words = self.tr(
                "De anderen in {0} zien de poging niet meer zodra hun Oefenruimte verbinding heeft."
            )
        else:
            words = self.tr(
                "{0} ziet de poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft."
            )
        return words.format(grant.called)

    def seen_by(self, name: str) -> str:
        """ "Wat ziet Karin?" """
        return self.tr("Wat ziet {0}?").format(first_name(name))

    def answer(self, shared: Shared) -> str:
        """ "4 reacties van Karin · gisteren, 16:20", or that there is nothing yet."""
        if shared.received is None:
            return self.silence(shared.grant) + "."
        return f"{self.count(shared)} · {self.moment(shared)}"

    def silence(self, grant: Grant) -> str:
        """ "Karin heeft nog niet gereageerd"; once nobody can open it any more, that it stayed like that."""
        open_still = self.space(grant) == "podium"
        words = (
            self.tr("{0} heeft nog niet gereageerd") if open_still else self.tr("{0} heeft niet gereageerd")
        )
        return words.format(grant.called)

    def count(self, shared: Shared) -> str:
        """ "4 reacties van Karin"; in a circle it is one of them who reacted."""
        received = shared.received
        name = shared.grant.called if received is None else first_name(received.coach.name)
        marks = received.sheet.marks if received is not None else ()
        if received is not None and not marks:
            return self.tr("Feedback van {0}").format(name)
        return self.tr("{0} van {1}").format(self.reactions.count(len(marks)), name)

    def count_of(self, told: Told) -> str:
        """The same for all that came; "7 reacties van 3 collega's" when more than one answered."""
        if len(told.sheets) < 2:
            return self.count(told.shared)
        reactions = self.reactions.count(sum(len(one.sheet.marks) for one in told.sheets))
        return self.tr("{0} van {1} collega's").format(reactions, len(told.sheets))

    def asks_new_take(self, name: str) -> str:
        return self.tr("{0} kijkt graag naar een nieuwe poging.").format(first_name(name))

    def moment(self, shared: Shared) -> str:
        """When the coach sent it."""
        assert shared.received is not None
        at = shared.received.sheet.sent_at or shared.received.received_at
        words = moment_text(at, self._today)
        return self.tr("{0} · aangepast").format(words) if shared.received.sheet.revision > 1 else words
