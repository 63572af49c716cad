"""The properties of the whole exercise: what stands there when no turn is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.app.authoring.edit_lists import Texts as Which
from oefenruimte.app.authoring.edit_lists import move_text, remove_text, set_text
from oefenruimte.app.authoring.edits import DraftFields, set_fields
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Level, Setting
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.editor.detail.answers import AnswerList
from oefenruimte.ui.screens.editor.detail.changes import with_line
from oefenruimte.ui.screens.editor.detail.clip_block import ClipBlock
from oefenruimte.ui.screens.editor.detail.clip_work import work_of
from oefenruimte.ui.screens.editor.detail.line_list import Line, LineList
from oefenruimte.ui.screens.editor.detail.parts import Column, NumberField, Place, about, put_text
from oefenruimte.ui.screens.editor.detail.picture_row import PictureRow
from oefenruimte.ui.screens.editor.detail.subject import ListeningSubject
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.widgets import Card, Label, SelectField, TextArea, TextField
from oefenruimte.ui.widgets import Line as Rule

WIDTH = 400
LICENCES = (
    *("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0"),
    *("CC-BY-ND-4.0", "CC-BY-NC-ND-4.0", "CC0-1.0", "EUPL-1.2"),
)
_MOST_MINUTES = 120
_LISTS: tuple[Which, ...] = ("skills", "facts", "pitfalls")


class ScenarioForm(Card):
    """Every field is a field of the draft; what was found about it stands under it."""

    def __init__(self, context: ScreenContext, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(padding=(0, 0), spacing=0, parent=parent)
        self._model = model
        self._work = work_of(context, model)
        self.setAccessibleName(self.tr("Over deze oefening"))
        self._fields: dict[str, TextField | TextArea] = {}
        self._places: dict[str, Place] = {}
        self.lists: dict[Which, LineList] = {}
        self.form = Column(top=0)
        self._build(context)
        self.view = self.form.in_scroll()
        title = Label(self.tr("Over deze oefening"), "h3", parent=self)
        title.setContentsMargins(0, 0, 0, 0)
        self._head = QHBoxLayout()
        self._head.addWidget(title, 1)
        self.body.addLayout(self._head)
        self.body.addWidget(Rule(self))
        self.body.addWidget(self.view, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        model.changed.connect(self.refresh)
        model.findingsChanged.connect(self._show_findings)
        self.retheme()
        self.refresh()

    def field(self, name: str) -> TextField | TextArea:
        """The field with this name of the draft ("title", "goal")."""
        return self._fields[name]

    def refresh(self) -> None:
        """Show what the draft says now."""
        draft = self._model.draft
        for name, field in self._fields.items():
            put_text(field, getattr(draft, name))
        self.minutes.show_number(draft.minutes)
        self.setting.select.set_value(draft.setting)
        self.level.select.set_value(draft.level)
        self._show_licence(draft.licence)
        for which, lines in self.lists.items():
            lines.show_lines([Line(text) for text in getattr(draft, which)])
        self.answers.refresh()
        self.picture.refresh()
        self.listening.show_subject(ListeningSubject())
        self._show_findings()

    def focus_field(self, name: str = "title") -> None:
        """Put the focus in the field with this name of the draft; the first one when there is no such."""
        place = self._places.get(name, self._places["title"])
        # Not by a focus proxy: with more than one stop inside, Tab would never leave it.
        (place.choose if isinstance(place, PictureRow) else place).setFocus()

    def busy(self) -> bool:
        return self._work.busy or self.listening.stage.playing or self.answers.playing

    def leave(self) -> None:
        """Let go of players."""
        self.listening.leave()
        self.answers.leave()

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_head"):
            self._head.setContentsMargins(self.px(16), self.px(16), self.px(16), self.px(12))

    def hasHeightForWidth(self) -> bool:
        """What does not fit scrolls inside: the words wrap without asking the page for room."""
        return False

    def sizeHint(self) -> QSize:
        return QSize(self.px(WIDTH), self.px(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(WIDTH), self.px(240))

    def _offer_skills(self, names: tuple[str, ...]) -> None:
        """The municipality's own list; another word may be typed all the same."""
        self.lists["skills"].choices = names

    # building ------------------------------------------------------------------------------------------

    def _build(self, context: ScreenContext) -> None:
        form, words = self.form, ExerciseWords(self)
        form.column.addSpacing(12)
        self._line("title", self.tr("Titel"), 80)
        self._area(
            "summary", self.tr("In één zin"), 160, hint=self.tr("Staat op de kaart in de bibliotheek.")
        )
        self.setting = SelectField(
            self.tr("Plek"), [(one, words.setting(one)) for one in Setting], parent=form
        )
        self.level = SelectField(self.tr("Niveau"), [(one, words.level(one)) for one in Level], parent=form)
        self.minutes = NumberField(self.tr("Minuten"), 1, _MOST_MINUTES, parent=form)
        for name, field in (("setting", self.setting), ("level", self.level), ("minutes", self.minutes)):
            self._places[name] = form.place(field)
        self._line(
            "citizen", self.tr("Wie is de inwoner?"), 60, hint=self.tr("Bijvoorbeeld: mevrouw Verhoeven")
        )
        self._area("situation", self.tr("Situatie"), 600, lines=4, hint=self.tr("Wat is er gebeurd?"))
        self._area("role", self.tr("Jouw rol"), 200)
        self._area("goal", self.tr("Doel van het gesprek"), 300)
        self.lists["skills"] = self._list(
            "skills", self.tr("Vaardigheden"), self.tr("Vaardigheid"), self.tr("Vaardigheid erbij"), 5
        )
        context.jobs.run(
            context.session.skills.names,
            on_done=self._offer_skills,
            on_problem=context.problem,
            owner=self,
        )
        self.lists["facts"] = self._list(
            "facts", self.tr("Dit mag je gebruiken"), self.tr("Feit"), self.tr("Feit erbij"), 10
        )
        self.lists["pitfalls"] = self._list(
            "pitfalls", self.tr("Hier gaat het vaak mis"), self.tr("Valkuil"), self.tr("Valkuil erbij"), 6
        )
        self.answers = AnswerList(context, self._model, form)
        self._places["answers"] = form.place(self.answers)
        form.heading(self.tr("Luisterend fragment"), self.tr("Is te zien terwijl de medewerker antwoordt."))
        self.listening = ClipBlock(context, self._model, form)
        self._places["listening"] = form.place(self.listening)
        self.picture = PictureRow(context, self._model, form)
        self._places["picture"] = form.place(self.picture)
        self._line("credits", self.tr("Met dank aan"), 200, hint=self.tr("Wie speelde of schreef mee?"))
        self.licence = SelectField(self.tr("Licentie"), parent=form)
        self._places["licence"] = form.place(self.licence)
        form.column.addStretch(1)
        self.setting.chosen.connect(lambda value: self._set(self.tr("plek"), setting=Setting(str(value))))
        self.level.chosen.connect(lambda value: self._set(self.tr("niveau"), level=Level(str(value))))
        self.licence.chosen.connect(lambda value: self._set(self.tr("licentie"), licence=str(value)))
        self.minutes.number_changed.connect(
            lambda value: self._set(self.tr("minuten"), "minutes", minutes=value)
        )

    def _line(self, name: str, label: str, longest: int, hint: str = "") -> None:
        field, self._places[name] = self.form.text(label, max_length=longest, hint=hint)
        self._bind(name, label, field)

    def _area(self, name: str, label: str, longest: int, *, lines: int = 2, hint: str = "") -> None:
        field, self._places[name] = self.form.area(label, lines=lines, max_length=longest, hint=hint)
        self._bind(name, label, field)

    def _bind(self, name: str, label: str, field: TextField | TextArea) -> None:
        self._fields[name] = field
        step = label.rstrip("?").lower()
        field.text_changed.connect(lambda text: self._set(step, name, **{name: text}))

    def _list(self, which: Which, title: str, item: str, add: str, most: int) -> LineList:
        lines = LineList(title, item, add, most=most, max_length=200, parent=self.form)
        self._places[which] = self.form.place(lines)
        edit, short = self._model.edit, title.lower()

        def step(change: Callable[[Draft], Draft], merge: str = "") -> None:
            edit(short, change, merge)

        lines.text_changed.connect(
            lambda at, text: step(lambda draft: set_text(draft, which, at, text), f"{which}/{at}")
        )
        lines.add_wanted.connect(lambda at: step(lambda draft: with_line(draft, which, at)))
        lines.remove_wanted.connect(lambda at: step(lambda draft: remove_text(draft, which, at)))
        lines.move_wanted.connect(lambda at, to: step(lambda draft: move_text(draft, which, at, to)))
        return lines

    def _set(self, words: str, merge: str = "", **fields: object) -> None:
        values: DraftFields = fields  # type: ignore[assignment]
        key = f"exercise/{merge}" if merge else ""
        self._model.edit(words, lambda draft: set_fields(draft, **values), key)

    def _show_licence(self, licence: str) -> None:
        options: list[tuple[object, str]] = [("", self.tr("Nog niet gekozen"))]
        options += [(known, known) for known in LICENCES]
        if licence and licence not in LICENCES:
            options.append((licence, licence))
        self.licence.select.set_options(options)
        self.licence.select.set_value(licence)

    def _show_findings(self) -> None:
        whole = tuple(finding for finding in self._model.findings if not self._model.turn_of(finding))
        for name, place in self._places.items():
            place.show_findings(() if name == "answers" else about(whole, name))
        self.answers.show_findings(about(self._model.findings, "answers"))
