"""Tab Gedrag: what one can see or hear on a take. The same words are the self-check and the rubric."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from oefenruimte.app.authoring.edit_lists import (
    BehaviourFields,
    move_behaviour,
    remove_behaviour,
    set_behaviour,
)
from oefenruimte.domain.scenario import Behaviour, Finding
from oefenruimte.ui.screens.editor.detail.changes import with_behaviour
from oefenruimte.ui.screens.editor.detail.icon_picker import pick_icon
from oefenruimte.ui.screens.editor.detail.line_list import add_action
from oefenruimte.ui.screens.editor.detail.parts import Column, Place, about, put_text
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import Button, Card, Icon, IconButton, Label, SelectField, TextField

MOST = 6
_FIELDS = ("self_text", "observe_text", "rubric_text")


class BehaviourTab(Column):
    """One card for each; the one with the focus is open, the others are one line."""

    def __init__(self, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self._model = model
        self._open = ""
        self.cards: list[BehaviourCard] = []
        self.heading(
            self.tr("Hier let je op"),
            self.tr("Geldt voor de hele oefening. De medewerker kijkt zichzelf hiermee na, de coach ook."),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self.add_button = Button(self.tr("Gedrag erbij"), "ghost", "small", icon="plus", parent=self)
        self.add_button.clicked.connect(self.add)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show the behaviours of the draft."""
        behaviours = self._model.draft.behaviours
        while len(self.cards) > len(behaviours):
            card = self.cards.pop()
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(behaviours):
            self._add_card()
        for card, behaviour in zip(self.cards, behaviours, strict=True):
            card.show_behaviour(behaviour, self._model.draft.skills, opened=behaviour.id == self._open)
        full = len(behaviours) >= MOST
        reason = self.tr("Meer dan {0} kan niemand tegelijk zien.").format(MOST) if full else None
        self.add_button.set_unavailable(reason)

    def show_findings(self, whole: tuple[Finding, ...]) -> None:
        for at, card in enumerate(self.cards):
            card.show_findings(
                {name: about(whole, "behaviours", at, name) for name in (*_FIELDS, "skill", "icon")}
            )

    def add(self) -> None:
        self._model.edit(self.tr("gedrag erbij"), with_behaviour)
        self._show(len(self.cards) - 1)

    def _show(self, at: int) -> None:
        """Open this one, with the focus in it."""
        behaviours = self._model.draft.behaviours
        if not behaviours:
            self.add_button.setFocus()
            return
        at = min(max(0, at), len(behaviours) - 1)
        self._open = behaviours[at].id
        self.refresh()
        self.cards[at].begin()

    def _toggle(self, at: int) -> None:
        behaviour = self._model.draft.behaviours[at]
        if self._open == behaviour.id:
            self._open = ""
            self.refresh()
        else:
            self._show(at)

    def _id(self, at: int) -> str:
        return self._model.draft.behaviours[at].id

    def _set(self, at: int, merge: str, words: str, **fields: object) -> None:
        behaviour_id = self._id(at)
        values: BehaviourFields = fields  # type: ignore[assignment]
        key = f"behaviour/{behaviour_id}/{merge}" if merge else ""
        self._model.edit(words, lambda draft: set_behaviour(draft, behaviour_id, **values), key)

    def _move(self, at: int, to: int) -> None:
        if 0 <= to < len(self.cards):
            behaviour_id = self._id(at)
            self._model.edit(
                self.tr("gedrag verplaatsen"), lambda draft: move_behaviour(draft, behaviour_id, to)
            )
            self.cards[to].header.setFocus()

    def _remove(self, at: int) -> None:
        behaviour_id = self._id(at)
        self._model.edit(self.tr("gedrag weghalen"), lambda draft: remove_behaviour(draft, behaviour_id))
        if self.cards:
            self.cards[min(at, len(self.cards) - 1)].header.setFocus()
        else:
            self.add_button.setFocus()

    def _add_card(self) -> None:
        at = len(self.cards)
        card = BehaviourCard(at + 1, self)
        words = self.tr("tekst van gedrag {0}").format(at + 1)
        card.typed.connect(lambda name, text: self._set(at, name, words, **{name: text}))
        card.icon_chosen.connect(
            lambda icon: self._set(at, "", self.tr("plaatje van gedrag {0}").format(at + 1), icon=icon)
        )
        card.skill_chosen.connect(
            lambda skill: self._set(at, "", self.tr("vaardigheid van gedrag {0}").format(at + 1), skill=skill)
        )
        card.toggled.connect(lambda: self._toggle(at))
        card.move_wanted.connect(lambda by: self._move(at, at + by))
        card.remove_wanted.connect(lambda: self._remove(at))
        self.cards.append(card)
        self._list.addWidget(card)


class BehaviourCard(Card):
    """Closed it is its short words; open it is the form."""

    toggled = Signal()
    typed = Signal(str, str)  # name of the field, text
    icon_chosen = Signal(str)
    skill_chosen = Signal(str)
    move_wanted = Signal(int)  # -1 or 1
    remove_wanted = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(padding=(10, 8), spacing=10, parent=parent)
        self._number = number
        self.icon = IconButton("circle-check", "", frame="outline", size=36, parent=self)
        self.header = Button("", "ghost", "small", padding=6, parent=self)
        self._menu = IconButton(
            "ellipsis-vertical", self.tr("Meer over gedrag {0}").format(number), size=32, parent=self
        )
        self._words = Label("", "note", wrap=False, elide=True, parent=self)
        self._alert = Icon("circle-alert", "error", 18, parent=self)
        self._alert.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.icon)
        top.addWidget(self._words, 1)
        top.addWidget(self._alert)
        top.addWidget(self.header)
        top.addWidget(self._menu)
        self.body.addLayout(top)
        self._form = QWidget(self)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(10)
        hints = {
            "self_text": (self.tr("Zelfcheck"), self.tr("Begin met ‘Ik’: Ik laat haar uitpraten.")),
            "observe_text": (self.tr("Hier let je op"), self.tr("Begin met ‘Je’: Je laat haar uitpraten.")),
            "rubric_text": (self.tr("Kort, voor de coach"), self.tr("Zonder ‘je’: Laat uitpraten.")),
        }
        self.fields = {
            name: TextField(label, hint=hint, max_length=120, parent=self)
            for name, (label, hint) in hints.items()
        }
        self.skill = SelectField(self.tr("Vaardigheid"), ((("", self.tr("Geen"))),), parent=self)
        self._places: dict[str, Place] = {}
        for name, field in (*self.fields.items(), ("skill", self.skill)):
            self._places[name] = Place(field, self)
            column.addWidget(self._places[name])
        for name, text in self.fields.items():
            text.text_changed.connect(lambda value, name=name: self.typed.emit(name, value))
        self.skill.chosen.connect(lambda value: self.skill_chosen.emit(str(value)))
        self.body.addWidget(self._form)
        self.header.clicked.connect(lambda: self.toggled.emit())
        self.icon.clicked.connect(lambda: pick_icon(self, self.tr("Kies een plaatje"), self.icon_chosen.emit))
        self._menu.clicked.connect(self._open_menu)

    def show_behaviour(self, behaviour: Behaviour, skills: tuple[str, ...], *, opened: bool) -> None:
        name = behaviour.rubric_text or behaviour.self_text or self.tr("Gedrag {0}").format(self._number)
        self.setAccessibleName(name)
        self._words.setText(name)
        self.icon.set_icon(behaviour.icon, self.tr("Plaatje bij gedrag {0}").format(self._number))
        self.header.setText(self.tr("Klaar") if opened else self.tr("Wijzig"))
        self.header.setAccessibleName(f"{self.header.text()}: {name}")
        for field_name, field in self.fields.items():
            put_text(field, getattr(behaviour, field_name))
        options = [("", self.tr("Geen")), *((skill, skill) for skill in skills if skill.strip())]
        if behaviour.skill and behaviour.skill not in skills:
            options.append((behaviour.skill, self.tr("{0} (staat niet in de lijst)").format(behaviour.skill)))
        self.skill.select.set_options(options)
        self.skill.select.set_value(behaviour.skill)
        self._form.setVisible(opened)

    def show_findings(self, found: dict[str, tuple[Finding, ...]]) -> None:
        for name, place in self._places.items():
            place.show_findings(found.get(name, ()))
        errors = any(found.values())
        self._alert.setVisible(errors)
        self.header.setAccessibleDescription(self.tr("Hier klopt nog iets niet.") if errors else "")

    def begin(self) -> None:
        self.fields["self_text"].edit.setFocus()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        add_action(menu, "arrow-up", self.tr("Omhoog"), lambda: self.move_wanted.emit(-1))
        add_action(menu, "arrow-down", self.tr("Omlaag"), lambda: self.move_wanted.emit(1))
        add_action(menu, "trash-2", self.tr("Haal weg"), self.remove_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))
