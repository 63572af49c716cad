"""Model answers: how it could also be said, and how it should not."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.authoring.edit_lists import AnswerFields, add_answer, remove_answer, set_answer
from oefenruimte.domain.draft import Draft, DraftAnswer
from oefenruimte.domain.scenario import AnswerKind, Finding
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.editor.detail.clip_block import ClipBlock
from oefenruimte.ui.screens.editor.detail.parts import Place, about, plain, put_text
from oefenruimte.ui.screens.editor.detail.subject import AnswerSubject
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import (
    Button,
    Card,
    IconButton,
    Label,
    Segmented,
    SelectField,
    TextArea,
    Themed,
    read_as_laid_out,
)

_TEXT, _WHY = 1500, 300


class AnswerList(Themed, QWidget):
    """A card for each; the one that was opened last shows its form."""

    def __init__(self, context: ScreenContext, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._model = context, model
        self._open = -1
        self.cards: list[AnswerCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Voorbeelden"), "bodyStrong", parent=self))
        line = self.tr("Een goed voorbeeld en een zwak voorbeeld naast elkaar helpen het meest.")
        column.addWidget(Label(line, "small", "textMuted", parent=self))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        self.add_button = Button(self.tr("Voorbeeld erbij"), "ghost", "small", icon="plus", parent=self)
        self.add_button.clicked.connect(self.add)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    @property
    def playing(self) -> bool:
        return any(card.block.stage.playing for card in self.cards)

    def refresh(self) -> None:
        draft = self._model.draft
        while len(self.cards) > len(draft.answers):
            card = self.cards.pop()
            card.block.leave()
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(draft.answers):
            self._add_card()
        for at, (card, answer) in enumerate(zip(self.cards, draft.answers, strict=True)):
            card.show_answer(draft, at, answer, opened=at == self._open)
        self.add_button.set_unavailable(None if draft.turns else self.tr("Maak eerst een beurt."))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        for at, card in enumerate(self.cards):
            own = about(findings, "answers", at)
            card.show_findings(tuple(replace(finding, where=finding.where[2:]) for finding in own))

    def leave(self) -> None:
        for card in self.cards:
            card.block.leave()

    def add(self) -> None:
        """One more, to the turn that has none yet; the focus goes into it."""
        draft = self._model.draft
        answered = {answer.turn for answer in draft.answers}
        free = next((turn.id for turn in draft.turns if turn.id not in answered), draft.turns[0].id)
        self._open = len(self.cards)
        self._model.edit(self.tr("voorbeeld erbij"), lambda now: add_answer(now, free))
        self.cards[-1].text.edit.setFocus()

    def _toggle(self, at: int) -> None:
        self._open = -1 if at == self._open else at
        self.refresh()
        if self._open == at:
            self.cards[at].text.edit.setFocus()

    def _remove(self, at: int) -> None:
        self._open = -1
        self._model.edit(self.tr("voorbeeld weghalen"), lambda draft: remove_answer(draft, at))
        self.add_button.setFocus()

    def _set(self, at: int, merge: str, words: str, **fields: object) -> None:
        values: AnswerFields = fields  # type: ignore[assignment]
        key = f"answer/{at}/{merge}" if merge else ""
        self._model.edit(words, lambda draft: set_answer(draft, at, **values), key)

    def _add_card(self) -> None:
        at = len(self.cards)
        card = AnswerCard(self._context, self._model, at + 1, self)
        card.typed.connect(
            lambda name, text: self._set(
                at, name, self.tr("tekst van voorbeeld {0}").format(at + 1), **{name: text}
            )
        )
        card.kind_chosen.connect(lambda kind: self._set(at, "", self.tr("soort voorbeeld"), kind=kind))
        card.turn_chosen.connect(
            lambda turn: self._set(at, "", self.tr("beurt van het voorbeeld"), turn=turn)
        )
        card.toggled.connect(lambda: self._toggle(at))
        card.remove_wanted.connect(lambda: self._remove(at))
        self.cards.append(card)
        self._list.addWidget(card)
        read_as_laid_out(self)


class AnswerCard(Card):
    toggled = Signal()
    typed = Signal(str, str)  # "text" or "why", text
    kind_chosen = Signal(object)
    turn_chosen = Signal(object)
    remove_wanted = Signal()

    def __init__(
        self, context: ScreenContext, model: EditorModel, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=(12, 8), spacing=10, parent=parent)
        self._number = number
        self._words = DetailWords(self)
        self._name = Label("", "note", wrap=False, elide=True, parent=self)
        self.header = Button("", "ghost", "small", padding=6, parent=self)
        self.trash = IconButton(
            "trash-2", self.tr("Haal voorbeeld {0} weg").format(number), size=32, icon_size=18, parent=self
        )
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._name, 1)
        top.addWidget(self.header)
        top.addWidget(self.trash)
        self.body.addLayout(top)
        self._form = QWidget(self)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(10)
        self.turn = SelectField(self.tr("Antwoord op"), parent=self)
        kinds = ((AnswerKind.GOOD, self.tr("Zo kan het")), (AnswerKind.WEAK, self.tr("Liever niet zo")))
        self.kind = Segmented(kinds, self.tr("Soort voorbeeld"), stretch=True, parent=self)
        self.text = self._area(self.tr("Wat zegt de medewerker?"), 3, _TEXT)
        self.why = self._area(self.tr("Waarom is dit zo?"), 2, _WHY)
        self.block = ClipBlock(context, model, self)
        self._places = {
            "turn": Place(self.turn, self),
            "kind": Place(self.kind, self),
            "text": Place(self.text, self),
            "why": Place(self.why, self),
        }
        for place in self._places.values():
            column.addWidget(place)
        column.addWidget(self.block)
        self.body.addWidget(self._form)
        self.header.clicked.connect(lambda: self.toggled.emit())
        self.trash.clicked.connect(lambda: self.remove_wanted.emit())
        self.kind.chosen.connect(self.kind_chosen)
        self.turn.chosen.connect(self.turn_chosen)
        self.text.text_changed.connect(lambda text: self.typed.emit("text", text))
        self.why.text_changed.connect(lambda text: self.typed.emit("why", text))

    def show_answer(self, draft: Draft, at: int, answer: DraftAnswer, *, opened: bool) -> None:
        weak = answer.kind is AnswerKind.WEAK
        kind = self.tr("Zwak voorbeeld") if weak else self.tr("Goed voorbeeld")
        name = self.tr("{0} bij {1}").format(kind, self._words.short_turn(draft, answer.turn))
        self._name.setText(name)
        self.setAccessibleName(name)
        self.header.setText(self.tr("Klaar") if opened else self.tr("Wijzig"))
        self.header.setAccessibleName(f"{self.header.text()}: {name}")
        self.turn.select.set_options([(turn.id, self._words.turn(draft, turn.id)) for turn in draft.turns])
        self.turn.select.set_value(answer.turn)
        self.kind.set_value(answer.kind)
        put_text(self.text, answer.text)
        put_text(self.why, answer.why)
        self._form.setVisible(opened)
        if opened:
            self.block.show_subject(AnswerSubject(at, answer.turn))
        else:
            self.block.leave()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """With places relative to the answer."""
        for name, place in self._places.items():
            place.show_findings(about(findings, name))
        self.block.show_findings(findings)
        self._name.set_color("error" if findings and self._form.isHidden() else "text")

    def _area(self, label: str, lines: int, longest: int) -> TextArea:
        field = TextArea(label, lines=lines, max_length=longest, counter=False, parent=self)
        return plain(field)
