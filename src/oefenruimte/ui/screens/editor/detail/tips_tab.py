"""Tab Tips: the cue card of this turn, and the tips of the exercise."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from oefenruimte.app.authoring.edit_lists import (
    move_hint,
    move_text,
    remove_hint,
    remove_text,
    set_hint,
    set_text,
)
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.scenario import Finding, Hint
from oefenruimte.ui.screens.editor.detail.changes import with_hint, with_line
from oefenruimte.ui.screens.editor.detail.line_list import Line, LineList
from oefenruimte.ui.screens.editor.detail.parts import Column, about
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import Label

MOST_HINTS, MOST_TIPS = 6, 8


class TipsTab(Column):
    def __init__(self, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(spacing=18, parent=parent)
        self._model = model
        self._words = DetailWords(self)
        self._turn_id = ""
        self.hints = LineList(
            self.tr("Spiekbriefje bij deze beurt"),
            self.tr("Regel"),
            self.tr("Regel erbij"),
            line=self.tr("Staat naast het beeld tijdens het antwoorden. Houd het kort."),
            most=MOST_HINTS,
            max_length=80,
            parent=self,
        )
        self.tips = LineList(
            self.tr("Tips bij de hele oefening"),
            self.tr("Tip"),
            self.tr("Tip erbij"),
            line=self.tr("Leest de medewerker vooraf."),
            most=MOST_TIPS,
            parent=self,
        )
        self._hints_place, self._tips_place = self.place(self.hints), self.place(self.tips)
        keys = self.tr(
            "Enter: volgende regel. Alt+↑ en Alt+↓: verplaats. Backspace in een lege regel: haal weg."
        )
        self.column.addWidget(Label(keys, "small", "textMuted", parent=self))
        self.column.addStretch(1)
        self._connect()

    def show_turn(self, turn: DraftTurn) -> None:
        self._turn_id = turn.id
        self.hints.show_lines([Line(hint.text, hint.icon) for hint in turn.cue_card])
        self.tips.show_lines([Line(tip) for tip in self._model.draft.tips])

    def show_findings(self, findings: tuple[Finding, ...], whole: tuple[Finding, ...]) -> None:
        """`findings` of the turn, with places relative to it; `whole`: those of the exercise."""
        self._hints_place.show_findings(about(findings, "cue_card"))
        self._tips_place.show_findings(about(whole, "tips"))

    def _connect(self) -> None:
        hints, tips, model = self.hints, self.tips, self._model
        hints.text_changed.connect(self._hint_typed)
        hints.icon_changed.connect(self._icon_chosen)
        hints.add_wanted.connect(
            lambda at: self._hint(
                self.tr("regel op het spiekbriefje"), lambda d, turn: with_hint(d, turn, at)
            )
        )
        hints.remove_wanted.connect(
            lambda at: self._hint(
                self.tr("regel van het spiekbriefje weg"), lambda d, turn: remove_hint(d, turn, at)
            )
        )
        hints.move_wanted.connect(
            lambda at, to: self._hint(
                self.tr("regel verplaatsen"), lambda d, turn: move_hint(d, turn, at, to)
            )
        )
        tips.text_changed.connect(
            lambda at, text: model.edit(
                self.tr("tekst van een tip"), lambda d: set_text(d, "tips", at, text), f"tips/{at}"
            )
        )
        tips.add_wanted.connect(
            lambda at: model.edit(self.tr("tip erbij"), lambda d: with_line(d, "tips", at))
        )
        tips.remove_wanted.connect(
            lambda at: model.edit(self.tr("tip weghalen"), lambda d: remove_text(d, "tips", at))
        )
        tips.move_wanted.connect(
            lambda at, to: model.edit(self.tr("tip verplaatsen"), lambda d: move_text(d, "tips", at, to))
        )

    def _hint(self, words: str, change: Callable[[Draft, str], Draft]) -> None:
        turn_id = self._turn_id
        self._model.edit(words, lambda draft: change(draft, turn_id))

    def _hint_typed(self, at: int, text: str) -> None:
        turn_id = self._turn_id

        def change(draft: Draft) -> Draft:
            return set_hint(draft, turn_id, at, Hint(text, self._icon(draft, at)))

        self._model.edit(self.tr("tekst op het spiekbriefje"), change, f"hint/{turn_id}/{at}")

    def _icon_chosen(self, at: int, icon: str) -> None:
        turn_id = self._turn_id

        def change(draft: Draft) -> Draft:
            turn = draft.turn(turn_id)
            assert turn is not None
            return set_hint(draft, turn_id, at, Hint(turn.cue_card[at].text, icon))

        self._model.edit(self.tr("plaatje op het spiekbriefje"), change)

    def _icon(self, draft: Draft, at: int) -> str:
        turn = draft.turn(self._turn_id)
        assert turn is not None
        return turn.cue_card[at].icon
