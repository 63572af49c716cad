"""What the editor says about turns, on the canvas, in the list and to a screen reader."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from oefenruimte.app.authoring.course import Link, Way, labels
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.scenario import Choice, Severity
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.editor.model import EditorModel


@dataclass(frozen=True, slots=True)
class CardText:
    """What stands on the card of one turn. `time` is "" while the clip is missing."""

    turn: str
    title: str
    name: str
    time: str
    media: MediaId | None
    has_video: bool
    errors: int
    trouble: str  # "Ontbreekt", "2 fouten", or ""
    spoken: str


class EditorWords(QObject):
    def title(self, draft: Draft, turn_id: str) -> str:
        """ "Beurt 2a"."""
        return self.tr("Beurt {0}").format(labels(draft).get(turn_id, turn_id))

    def in_sentence(self, draft: Draft, turn_id: str) -> str:
        """ "beurt 2a"."""
        return self.tr("beurt {0}").format(labels(draft).get(turn_id, turn_id))

    def branch(self, label: str, at: int) -> str:
        """The words of a branch, or its number while it has none."""
        return label.strip() or self.tr("Antwoord {0}").format(at + 1)

    def card(self, model: EditorModel, turn: DraftTurn) -> CardText:
        clip = turn.clip
        errors = sum(finding.severity is Severity.ERROR for finding in model.findings_of(turn.id))
        trouble = ""
        if clip is None:
            trouble = self.tr("Ontbreekt")
        elif errors:
            trouble = self.tr("1 fout") if errors == 1 else self.tr("{0} fouten").format(errors)
        time = clock_text(clip.duration_ms) if clip is not None else ""
        title = self.title(model.draft, turn.id)
        missing = self.tr("fragment ontbreekt") if clip is None else trouble
        parts = (title, turn.name.strip(), time, missing, self.after(model.draft, turn))
        spoken = ", ".join(filter(None, parts))
        media, video = (clip.media, clip.has_video) if clip is not None else (None, False)
        return CardText(turn.id, title, turn.name.strip(), time, media, video, errors, trouble, spoken)

    def after(self, draft: Draft, turn: DraftTurn) -> str:
        """ "hierna beurt 3", "hierna keuze: ja, beurt 2a; nee, einde"."""
        match turn.follow:
            case None:
                return self.tr("hierna nog niets gekozen")
            case Choice(branches=branches):
                ways = "; ".join(
                    f"{self.branch(branch.label, at)}, {self._goal(draft, branch.to)}"
                    for at, branch in enumerate(branches)
                )
                return self.tr("hierna keuze: {0}").format(ways)
            case follow:
                return self.tr("hierna {0}").format(self._goal(draft, getattr(follow, "turn", None)))

    def goal(self, draft: Draft, link: Link) -> str:
        """Where a link leads, inside a sentence."""
        return self.tr("nog nergens") if link.way is Way.OPEN else self._goal(draft, link.target)

    def _goal(self, draft: Draft, turn_id: str | None) -> str:
        if turn_id is None:
            return self.tr("einde")
        return self.in_sentence(draft, turn_id) if draft.turn(turn_id) else self.tr("nog nergens")
