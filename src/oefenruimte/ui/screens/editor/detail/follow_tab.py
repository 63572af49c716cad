"""Tab Hierna: what comes after this turn. The way to build the graph with the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.authoring.edits import (
    LEAST_BRANCHES,
    MOST_BRANCHES,
    NOWHERE,
    QUESTION,
    add_branch,
    move_branch,
    remove_branch,
    set_branch,
    set_default,
    set_follow,
    set_question,
)
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.scenario import Branch, Choice, End, Finding, NextTurn
from oefenruimte.ui.screens.editor.detail.changes import NEW_TURN, as_choice, as_next, led_to
from oefenruimte.ui.screens.editor.detail.parts import Column, Place, about, put_text
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import Button, Card, IconButton, Label, Segmented, SelectField, TextField

_END, _NEXT, _CHOICE = "einde", "volgende", "keuze"
_TO_END = ""  # value of a list for the end; None would mean that nothing is chosen
_OPEN = "-"
_LONGEST_LABEL, _LONGEST_QUESTION = 60, 120


class FollowTab(Column):
    def __init__(self, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._words = DetailWords(self)
        self._turn_id = ""
        self.heading(self.tr("Wat komt er na deze beurt?"))
        kinds = (
            (_END, self.tr("Einde")),
            (_NEXT, self.tr("Volgende beurt")),
            (_CHOICE, self.tr("Keuze")),
        )
        self.kind = Segmented(kinds, self.tr("Wat komt er na deze beurt?"), stretch=True, parent=self)
        self._kind_place = self.place(self.kind)
        self.target = SelectField(self.tr("Welke beurt?"), parent=self)
        self._target_place = self.place(self.target)
        self._choice = QWidget(self)
        self._parts = QVBoxLayout(self._choice)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(12)
        self.question = TextField(
            self.tr("Vraag"),
            hint=self.tr("De medewerker zegt zelf hoe het ging."),
            max_length=_LONGEST_QUESTION,
            parent=self,
        )
        self._question_place = Place(self.question, self)
        self._parts.addWidget(self._question_place)
        self.branches: list[BranchCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._parts.addLayout(self._list)
        self.add_button = Button(self.tr("Antwoord erbij"), "ghost", "small", icon="plus", parent=self)
        self._parts.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.default = SelectField(self.tr("Bij ‘Weet ik niet, ga door’"), parent=self)
        self._default_place = Place(self.default, self)
        self._parts.addWidget(self._default_place)
        self.column.addWidget(self._choice)
        self.column.addStretch(1)
        self._connect()

    def show_turn(self, turn: DraftTurn) -> None:
        self._turn_id = turn.id
        follow = turn.follow
        self._target_place.setVisible(isinstance(follow, NextTurn))
        self._choice.setVisible(isinstance(follow, Choice))
        match follow:
            case End():
                self.kind.set_value(_END)
            case NextTurn(to):
                self.kind.set_value(_NEXT)
                self.target.select.set_options(self._targets(to, end=False))
                self.target.select.set_value(to if self._model.draft.turn(to) is not None else _OPEN)
            case Choice():
                self.kind.set_value(_CHOICE)
                self._show_choice(follow)
            case None:
                self.kind.set_value(None)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """With places relative to the turn."""
        follow = about(findings, "follow") + about(findings, "branches")
        self._question_place.show_findings(about(findings, "follow", "question"))
        self._default_place.show_findings(about(findings, "follow", "default"))
        shown = set(about(findings, "follow", "question") + about(findings, "follow", "default"))
        for at, card in enumerate(self.branches):
            found = about(findings, "follow", "branches", at)
            card.show_findings(found)
            shown |= set(found)
        rest = [finding for finding in follow if finding not in shown]
        place = self._target_place if not self._target_place.isHidden() else self._kind_place
        other = self._kind_place if place is self._target_place else self._target_place
        place.show_findings(rest)
        other.show_findings(())

    # what the user wants -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.target.chosen.connect(lambda value: self._lead(None, value))
        self.question.text_changed.connect(self._question_typed)
        self.default.chosen.connect(self._default_chosen)
        self.add_button.clicked.connect(self.add)

    def add(self) -> None:
        """One more branch, with the focus in its words."""
        turn_id = self._turn_id
        self._model.edit(self.tr("antwoord erbij"), lambda draft: add_branch(draft, turn_id))
        if self.branches:
            self.branches[-1].label.edit.setFocus()

    def _kind_chosen(self, kind: object) -> None:
        turn_id = self._turn_id

        def change(draft: Draft) -> Draft:
            turn = draft.turn(turn_id)
            assert turn is not None
            if kind == _END:
                return set_follow(draft, turn_id, End())
            if kind == _NEXT:
                return as_next(draft, turn_id)
            return set_follow(draft, turn_id, as_choice(turn.follow, QUESTION))

        self._model.edit(self.tr("wat er na {0} komt").format(self._short), change)

    def _lead(self, branch: int | None, value: object) -> None:
        turn_id, to = self._turn_id, None if value == _TO_END else str(value)
        if value == _OPEN:
            to = NOWHERE
            if branch is None:
                return
        self._model.edit(
            self.tr("waar {0} heen gaat").format(self._short),
            lambda draft: led_to(draft, turn_id, branch, to),
        )

    def _question_typed(self, text: str) -> None:
        turn_id = self._turn_id
        self._model.edit(
            self.tr("vraag na {0}").format(self._short),
            lambda draft: set_question(draft, turn_id, text),
            f"question/{turn_id}",
        )

    def _label_typed(self, at: int, text: str) -> None:
        turn_id = self._turn_id
        self._model.edit(
            self.tr("antwoord bij de keuze"),
            lambda draft: set_branch(draft, turn_id, at, text),
            f"branch/{turn_id}/{at}",
        )

    def _default_chosen(self, value: object) -> None:
        turn_id = self._turn_id
        assert isinstance(value, int)
        self._model.edit(self.tr("‘Weet ik niet’"), lambda draft: set_default(draft, turn_id, value))

    def _move(self, at: int, by: int) -> None:
        turn_id, to = self._turn_id, at + by
        if 0 <= to < len(self.branches):
            self._model.edit(
                self.tr("antwoord verplaatsen"), lambda draft: move_branch(draft, turn_id, at, to)
            )
            self.branches[to].label.edit.setFocus()

    def _remove(self, at: int) -> None:
        turn_id = self._turn_id
        self._model.edit(self.tr("antwoord weghalen"), lambda draft: remove_branch(draft, turn_id, at))
        if self.branches and self._choice.isVisible():
            self.branches[min(at, len(self.branches) - 1)].label.edit.setFocus()
        else:
            self.kind.segments()[1].setFocus()

    # showing -------------------------------------------------------------------------------------------

    @property
    def _short(self) -> str:
        return self._words.short_turn(self._model.draft, self._turn_id)

    def _show_choice(self, choice: Choice) -> None:
        put_text(self.question, choice.question)
        while len(self.branches) > len(choice.branches):
            card = self.branches.pop()
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.branches) < len(choice.branches):
            self._add_card()
        for card, branch in zip(self.branches, choice.branches, strict=True):
            known = branch.to is None or self._model.draft.turn(branch.to) is not None
            value = _TO_END if branch.to is None else branch.to if known else _OPEN
            card.show_branch(branch, self._targets(branch.to, end=True), value, len(choice.branches))
        full = len(choice.branches) >= MOST_BRANCHES
        reason = self.tr("Meer dan {0} antwoorden past niet.").format(MOST_BRANCHES) if full else None
        self.add_button.set_unavailable(reason)
        names = [
            branch.label.strip() or self.tr("Antwoord {0}").format(at)
            for at, branch in enumerate(choice.branches, start=1)
        ]
        self.default.select.set_options(list(enumerate(names)))
        self.default.select.set_value(choice.default)

    def _add_card(self) -> None:
        at = len(self.branches)
        card = BranchCard(at + 1, self)
        card.typed.connect(lambda text: self._label_typed(at, text))
        card.target_chosen.connect(lambda value: self._lead(at, value))
        card.move_wanted.connect(lambda by: self._move(at, by))
        card.remove_wanted.connect(lambda: self._remove(at))
        self.branches.append(card)
        self._list.addWidget(card)

    def _targets(self, now: str | None, *, end: bool) -> list[tuple[object, str]]:
        """Where one can go. What is not connected is only offered while it is so."""
        draft = self._model.draft
        options: list[tuple[object, str]] = []
        if now is not None and draft.turn(now) is None:
            options.append((_OPEN, self.tr("Nog niet gekozen")))
        options += [
            (turn.id, self._words.turn(draft, turn.id)) for turn in draft.turns if turn.id != self._turn_id
        ]
        if end:
            options.append((_TO_END, self.tr("Einde")))
        own = self._turn_id
        if now == own:
            options.append((own, self._words.turn(draft, own)))
        options.append((NEW_TURN, self.tr("Nieuwe beurt…")))
        return options


class BranchCard(Card):
    """One answer to the question: its words and the turn it leads to."""

    typed = Signal(str)
    target_chosen = Signal(object)
    move_wanted = Signal(int)  # -1 or 1
    remove_wanted = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(padding=(12, 10), spacing=8, parent=parent)
        self._number = number
        name = self.tr("Antwoord {0}").format(number)
        self.setAccessibleName(name)
        self.up = IconButton(
            "arrow-up", self.tr("{0} omhoog").format(name), size=28, icon_size=16, parent=self
        )
        self.down = IconButton(
            "arrow-down", self.tr("{0} omlaag").format(name), size=28, icon_size=16, parent=self
        )
        self.trash = IconButton(
            "trash-2", self.tr("Haal {0} weg").format(name), size=28, icon_size=16, parent=self
        )
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(Label(name, "noteStrong", parent=self), 1)
        for button in (self.up, self.down, self.trash):
            top.addWidget(button)
        self.body.addLayout(top)
        self.label = TextField(
            self.tr("Wat de medewerker kiest"),
            placeholder=self.tr("Ik toonde begrip"),
            max_length=_LONGEST_LABEL,
            parent=self,
        )
        self.target = SelectField(self.tr("Gaat naar"), parent=self)
        self._label_place, self._target_place = Place(self.label, self), Place(self.target, self)
        self.body.addWidget(self._label_place)
        self.body.addWidget(self._target_place)
        self.label.text_changed.connect(self.typed)
        self.target.chosen.connect(self.target_chosen)
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))
        self.trash.clicked.connect(lambda: self.remove_wanted.emit())

    def show_branch(
        self, branch: Branch, targets: list[tuple[object, str]], value: object, count: int
    ) -> None:
        put_text(self.label, branch.label)
        self.target.select.set_options(targets)
        self.target.select.set_value(value)
        self.up.setEnabled(self._number > 1)
        self.down.setEnabled(self._number < count)
        few = self.tr("Haal weg: dan blijft er één weg over.")
        self.trash.setToolTip(few if count <= LEAST_BRANCHES else self.trash.accessibleName())

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        label = [finding for finding in findings if finding.where[-1:] == ("label",)]
        self._label_place.show_findings(label)
        self._target_place.show_findings([finding for finding in findings if finding not in label])
