"""The words for what the detail panel shows: turns, clips, remarks about captions, icons."""

from PySide6.QtCore import QObject

from oefenruimte.app.authoring.course import labels
from oefenruimte.domain.draft import Draft
from oefenruimte.ui.screens.editor.detail.cues import FASTEST, Remark
from oefenruimte.ui.screens.editor.detail.subject import AnswerSubject, ListeningSubject, Subject, TurnSubject


class DetailWords(QObject):
    """Make one per widget that speaks."""

    def turn(self, draft: Draft, turn_id: str) -> str:
        """ "Beurt 2a · Ze wordt rustiger"; without a name only the number."""
        turn = draft.turn(turn_id)
        title = self.tr("Beurt {0}").format(label_of(draft, turn_id))
        return f"{title} · {turn.name}" if turn is not None and turn.name.strip() else title

    def short_turn(self, draft: Draft, turn_id: str) -> str:
        """ "beurt 2a": inside a sentence."""
        return self.tr("beurt {0}").format(label_of(draft, turn_id))

    def subject(self, draft: Draft, subject: Subject) -> str:
        """Whose clip it is, inside a sentence."""
        match subject:
            case TurnSubject(turn_id):
                return self.short_turn(draft, turn_id)
            case AnswerSubject(_, turn_id):
                return self.tr("voorbeeld bij {0}").format(self.short_turn(draft, turn_id))
            case ListeningSubject():
                return self.tr("luisterend fragment")

    def cue_lines(self, count: int) -> str:
        return self.tr("1 regel") if count == 1 else self.tr("{0} regels").format(count)

    def remark(self, remark: Remark) -> str:
        return {
            Remark.EMPTY: self.tr("Deze regel is leeg."),
            Remark.LONG: self.tr("Te lang: hooguit 2 regels van 38 tekens."),
            Remark.FAST: self.tr("Te snel om te lezen: meer dan {0} tekens per seconde.").format(FASTEST),
            Remark.SHORT: self.tr("Te kort in beeld."),
            Remark.OVERLAP: self.tr("Begint voordat de regel ervoor klaar is."),
            Remark.BEYOND: self.tr("Gaat door na het einde van het fragment."),
        }[remark]

    def icon(self, name: str) -> str:
        """What a picture on the cue card means; the name itself for one that is not in the list."""
        return {
            "ear": self.tr("Oor: luisteren"),
            "heart-handshake": self.tr("Hart en handen: begrip"),
            "message-circle-question-mark": self.tr("Vraagteken: vragen"),
            "circle-check": self.tr("Vinkje"),
            "repeat-2": self.tr("Pijlen: herhalen"),
            "message-square-quote": self.tr("Citaat in een ballon: samenvatten"),
            "message-square-text": self.tr("Tekstballon: uitleggen"),
            "messages-square": self.tr("Twee ballonnen: gesprek"),
            "quote": self.tr("Aanhalingstekens: letterlijk"),
            "lightbulb": self.tr("Lamp: idee"),
            "info": self.tr("Letter i: informatie"),
            "target": self.tr("Doel"),
            "list-checks": self.tr("Lijst"),
            "file-text": self.tr("Blad papier"),
            "pencil": self.tr("Potlood: opschrijven"),
            "clock": self.tr("Klok"),
            "timer": self.tr("Stopwatch: snel"),
            "pause": self.tr("Pauze: stilte"),
            "volume-2": self.tr("Luidspreker: toon"),
            "eye": self.tr("Oog: aankijken"),
            "flag": self.tr("Vlag: afspraak"),
            "octagon-x": self.tr("Stop: grens"),
            "split": self.tr("Splitsing: keuze"),
            "users-round": self.tr("Mensen: samen"),
            "languages": self.tr("Talen: gewone taal"),
            "reply": self.tr("Pijl terug: antwoord"),
            "thumbs-up": self.tr("Duim: compliment"),
            "phone": self.tr("Telefoon"),
            "house": self.tr("Huis"),
            "send": self.tr("Papieren vliegtuig: opsturen"),
            "search": self.tr("Vergrootglas: uitzoeken"),
            "link": self.tr("Ketting: verband"),
        }.get(name, name)


ICONS = (
    *("ear", "heart-handshake", "message-circle-question-mark", "circle-check", "repeat-2"),
    *("message-square-quote", "message-square-text", "messages-square", "quote", "lightbulb", "info"),
    *("target", "list-checks", "file-text", "pencil", "clock", "timer", "pause", "volume-2", "eye", "flag"),
    *("octagon-x", "split", "users-round", "languages", "reply", "thumbs-up", "phone", "house", "send"),
    *("search", "link"),
)


def label_of(draft: Draft, turn_id: str) -> str:
    """ "2a": how the turn is called in the graph and everywhere else."""
    return labels(draft).get(turn_id, turn_id)
