"""The page with all own sentences: kept at once, and what was taken away can be put back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.phrases import MAX_PHRASES
from oefenruimte.domain.ids import PhraseId, new_id
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.language.words import words
from oefenruimte.ui.routes import PhrasesRoute
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.one_state import OneState
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.screens.parts.reaction_words import ReactionWords
from oefenruimte.ui.screens.phrases.row import PhraseRow
from oefenruimte.ui.widgets import Button, Card, Chip, KeyHint, Label, Line, Shortcuts

_LANE = "phrases"


class PhrasesScreen(Screen):
    def __init__(self, context: ScreenContext, route: PhrasesRoute) -> None:
        super().__init__()
        del route
        self._context = context
        self._words = ReactionWords(self)
        self.rows: list[PhraseRow] = []
        self._page = Page(
            self.tr("Mijn zinnen"),
            self.tr("Die je vaak gebruikt. Je kiest ze met Ctrl+1 tot 9."),
        )
        self._page.set_chip(Chip("private"))
        self.add_button = Button(self.tr("Zin erbij"), "primary", icon="plus", key="Ctrl+B")
        self.add_button.clicked.connect(self._add)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.add_button)
        row.addStretch(1)
        self._page.fixed.addWidget(bar)
        self._state = OneState(self._page.content)
        self._list = Card(padding=(16, 14), spacing=12, accessible_name=self.tr("De lijst"))
        self._page.content.addWidget(self._list)
        self._none = Label(
            self.tr("Nog geen zinnen. Bijvoorbeeld: ‘Mooi hoe je even wacht na je vraag.’"),
            color="textMuted",
        )
        self._page.content.addWidget(self._none)
        self._page.content.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        keys = Shortcuts(self)
        keys.bind("Ctrl+B", self._add)
        self._list.hide()
        self._read(first=True)

    def hints(self) -> Sequence[KeyHint]:
        return (KeyHint(("Ctrl+B",), self.tr("zin erbij")),)

    def _read(self, *, first: bool = False) -> None:
        def show(phrases: list[Phrase]) -> None:
            self._show(phrases)
            if first:
                focus_first(self, self.add_button)

        self._context.jobs.run(
            self._context.session.phrases.list,
            on_done=show,
            on_problem=self._failed,
            key=_LANE,
            owner=self,
        )

    def _failed(self, problem: Problem) -> None:
        """Not that there are none."""
        self._list.hide()
        self._none.hide()
        self.add_button.set_unavailable(words(problem).title)
        self._state.show(NotLoaded("message-square-quote", problem, self._read))

    def _show(self, phrases: Sequence[Phrase]) -> None:
        self._state.drop()
        while (item := self._list.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for phrase in phrases:
            self._append(phrase)
        self._arrange()

    def _append(self, phrase: Phrase) -> PhraseRow:
        row = PhraseRow(phrase, self._words)
        row.changed.connect(lambda: self._keep(row))
        row.erased.connect(lambda: self._erase(row))
        if self.rows:
            self._list.body.addWidget(Line())
        self._list.body.addWidget(row)
        self.rows.append(row)
        return row

    def _arrange(self) -> None:
        self._list.setVisible(bool(self.rows))
        self._none.setVisible(not self.rows)
        full = self.tr("Meer dan {0} kan niet.").format(MAX_PHRASES)
        self.add_button.set_unavailable(full if len(self.rows) >= MAX_PHRASES else None)

    def _add(self) -> None:
        empty = next((row for row in self.rows if not row.phrase.text), None)
        row = empty or self._append(Phrase(PhraseId(new_id()), None, ""))
        self._arrange()
        row.text.edit.setFocus()
        self._page.view.ensureWidgetVisible(row)

    def _keep(self, row: PhraseRow) -> None:
        phrase = row.phrase
        row.text.set_error(None if phrase.text else self.tr("Typ een zin, of haal hem weg."))
        if not phrase.text:
            return
        for other in self.rows:
            if other is not row and phrase.shortcut is not None and other.key.value == phrase.shortcut:
                other.key.select.set_value(None)  # a key is of one sentence
        self._put(phrase)

    def _put(self, phrase: Phrase, *, again: bool = False) -> None:
        self._context.jobs.run(
            self._context.session.phrases.put,
            phrase,
            on_done=lambda _: self._read() if again else None,
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    def _erase(self, row: PhraseRow) -> None:
        phrase = row.phrase
        place = self.rows.index(row)
        if not phrase.text:
            self._show([one.phrase for one in self.rows if one is not row])
            self.add_button.setFocus()
            return

        def gone(_: object) -> None:
            self._show([one.phrase for one in self.rows if one is not row])
            beside = self.rows[min(place, len(self.rows) - 1)].text.edit if self.rows else self.add_button
            beside.setFocus()
            self._context.toast(
                self.tr("De zin is weg."), icon="trash-2", undo=lambda: self._put(phrase, again=True)
            )

        self._context.jobs.run(
            self._context.session.phrases.remove,
            phrase.id,
            on_done=gone,
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )
