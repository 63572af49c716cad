"""Tab Fragment: the clip of the turn, what is said in it, and what the learner is asked to do."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.app.authoring.edits import TurnFields, set_turn
from oefenruimte.domain.draft import DraftTurn
from oefenruimte.domain.scenario import Finding, Hold
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.editor.detail.clip_block import ClipBlock
from oefenruimte.ui.screens.editor.detail.parts import Column, NumberField, about, put_text
from oefenruimte.ui.screens.editor.detail.subject import TurnSubject
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import Label, SelectField

LONGEST_ANSWER = 180  # seconds: a recording stops there
_LINES, _PROMPT = 2000, 300


class FragmentTab(Column):
    def __init__(self, context: ScreenContext, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._words = DetailWords(self)
        self._turn_id = ""
        self.block = ClipBlock(context, model, self)
        self.column.addWidget(self.block)
        self.lines, self._lines_place = self.area(self.tr("Wat zegt de inwoner?"), max_length=_LINES)
        holds = (
            (Hold.STILL, self.tr("Stil beeld, gezicht afwachtend")),
            (Hold.LISTENING, self.tr("Luisterend fragment")),
        )
        self.hold = SelectField(self.tr("Laatste beeld blijft staan als"), holds, parent=self)
        self._hold_place = self.place(self.hold)
        self.prompt, self._prompt_place = self.area(
            self.tr("Opdracht voor de medewerker"), max_length=_PROMPT
        )
        self.shortest = NumberField(self.tr("Vanaf"), 1, LONGEST_ANSWER, parent=self)
        self.longest = NumberField(self.tr("Tot"), 1, LONGEST_ANSWER, parent=self)
        self._seconds = _Seconds(self.shortest, self.longest, self)
        self._seconds_place = self.place(self._seconds)
        self.column.addStretch(1)
        self.lines.text_changed.connect(lambda text: self._set("lines", self.tr("tekst van {0}"), lines=text))
        self.prompt.text_changed.connect(
            lambda text: self._set("prompt", self.tr("opdracht bij {0}"), prompt=text)
        )
        self.hold.chosen.connect(self._hold_chosen)
        self.shortest.number_changed.connect(lambda number: self._seconds_changed(number, None))
        self.longest.number_changed.connect(lambda number: self._seconds_changed(None, number))

    def show_turn(self, turn: DraftTurn) -> None:
        changed, self._turn_id = turn.id != self._turn_id, turn.id
        self.block.show_subject(TurnSubject(turn.id))
        put_text(self.lines, turn.lines)
        put_text(self.prompt, turn.prompt)
        self.hold.select.set_value(turn.hold)
        lonely = turn.hold is Hold.LISTENING and self._model.draft.listening is None
        hint = self.tr("Voeg het luisterende fragment toe bij ‘Over deze oefening’.")
        self.hold.set_hint(hint if lonely else "")
        for field, number in zip((self.shortest, self.longest), turn.usual_seconds, strict=True):
            if changed:
                put_text(field, str(number))
            else:
                field.show_number(number)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """With places relative to the turn."""
        self.block.show_findings(findings)
        self._lines_place.show_findings(about(findings, "lines"))
        self._hold_place.show_findings(about(findings, "hold"))
        self._prompt_place.show_findings(about(findings, "prompt"))
        self._seconds_place.show_findings(about(findings, "usual_seconds"))

    def _hold_chosen(self, value: object) -> None:
        # Qt gives a word of an enumeration back as a plain text.
        self._set("", self.tr("laatste beeld van {0}"), hold=Hold(str(value)))

    def _seconds_changed(self, shortest: int | None, longest: int | None) -> None:
        turn = self._model.draft.turn(self._turn_id)
        if turn is None:
            return
        low, high = turn.usual_seconds
        seconds = (shortest or low, longest or high)
        self._seconds.set_error(seconds[0] > seconds[1])
        self._set("seconds", self.tr("gewone duur bij {0}"), usual_seconds=seconds)

    def _set(self, merge: str, words: str, **fields: object) -> None:
        turn_id = self._turn_id
        values: TurnFields = fields  # type: ignore[assignment]
        step = words.format(self._words.short_turn(self._model.draft, turn_id))
        key = f"{merge}/{turn_id}" if merge else ""
        self._model.edit(step, lambda draft: set_turn(draft, turn_id, **values), key)


class _Seconds(QWidget):
    """Two numbers beside each other, under one heading."""

    def __init__(self, shortest: NumberField, longest: NumberField, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = Label(self.tr("Zo lang duurt een antwoord meestal, in seconden"), "bodyStrong", parent=self)
        self._wrong = self.tr("Dit is korter dan ‘vanaf’.")
        self._shortest, self._longest = shortest, longest
        row.addWidget(words, 1)
        row.addWidget(shortest)
        row.addWidget(longest)
        for field in (shortest, longest):
            field.setFixedWidth(76)
            field.setParent(self)
        shortest.edit.setAccessibleName(self.tr("Antwoord duurt meestal vanaf, in seconden"))
        longest.edit.setAccessibleName(self.tr("Antwoord duurt meestal tot, in seconden"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: Tab would go round between the two for ever.
        super().focusInEvent(event)
        self._shortest.setFocus(event.reason())

    def set_error(self, wrong: bool) -> None:
        if wrong != bool(self._longest.error):
            self._longest.set_error(self._wrong if wrong else None)
