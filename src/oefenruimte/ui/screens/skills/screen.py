"""The municipality's own skills and core values: chosen from in exercises, rubric and baseline."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.names import same_name
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Space
from oefenruimte.domain.skills import BUILT_IN, MOST_SKILLS, Skill, SkillKind
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.language.words import words
from oefenruimte.ui.routes import Making, SkillsRoute
from oefenruimte.ui.screens.editor.undo_keys import UndoKeys
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.one_state import OneState
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.screens.skills.row import SkillRow
from oefenruimte.ui.widgets import (
    Answer,
    Button,
    Card,
    Chip,
    FlowLayout,
    KeyHint,
    Label,
    Line,
    Shortcuts,
    ask,
)

_LANE = "skills"
_YES, _NO = "ja", "nee"


class SkillsScreen(Screen):
    """Kept at once; every change can be undone."""

    def __init__(self, context: ScreenContext, route: SkillsRoute) -> None:
        super().__init__()
        del route
        self._context = context
        self._skills: tuple[Skill, ...] = ()
        self._before: list[tuple[Skill, ...]] = []
        self._after: list[tuple[Skill, ...]] = []
        self._space: Space | None = None
        self.rows: list[SkillRow] = []
        self._page = Page(
            self.tr("Vaardigheden en kernwaarden"), self.tr("Daar kies je uit als je een oefening maakt")
        )
        self._page.set_chip(Chip("private", self.tr("Concept: alleen voor jou")))
        self.back_button = Button(self.tr("Terug"), "ghost", icon="arrow-left", key="Esc")
        self.add_button = Button(self.tr("Vaardigheid erbij"), icon="plus", key="Ctrl+B")
        self.publish_button = Button(self.tr("Klaarzetten voor iedereen"), "share", icon="users-round")
        bar = QWidget()
        row = FlowLayout(bar, gap=12)
        for button in (self.back_button, self.add_button, self.publish_button):
            row.addWidget(button)
        self._page.fixed.setContentsMargins(0, 8, 0, 0)
        self._page.fixed.addWidget(bar)
        self._state = OneState(self._page.content)
        self._list = Card(padding=(16, 14), spacing=12, accessible_name=self.tr("De lijst"))
        self._page.content.addWidget(self._list)
        self._page.content.addWidget(
            Label(
                self.tr("Een vaardigheid kun je oefenen. Een kernwaarde is waar jullie gemeente voor staat."),
                "note",
                "textMuted",
            )
        )
        self._page.content.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.back_button.clicked.connect(self._back)
        self.add_button.clicked.connect(self._add)
        self.publish_button.clicked.connect(self._ask_publish)
        keys = Shortcuts(self)
        keys.bind("Ctrl+B", self._add)
        UndoKeys(self, self.undo, self.redo)
        keys.bind("Esc", self._back)
        self._set_publishing()
        run = context.jobs.run
        run(context.session.skills.all, on_done=self._loaded, on_problem=self._failed, owner=self)
        run(context.session.spaces.current, on_done=self._found_space, on_problem=context.problem, owner=self)

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint(("Ctrl+B",), self.tr("vaardigheid erbij")),
            KeyHint(("Ctrl+Z",), self.tr("maak ongedaan")),
            KeyHint(("Esc",), self.tr("terug")),
        )

    def undo(self) -> None:
        if self._before:
            self._after.append(self._skills)
            self._show(self._before.pop())
            self._keep()

    def redo(self) -> None:
        if self._after:
            self._before.append(self._skills)
            self._show(self._after.pop())
            self._keep()

    def _failed(self, problem: Problem) -> None:
        self._list.hide()
        self.add_button.set_unavailable(words(problem).title)
        self._state.show(NotLoaded("list-checks", problem, lambda: self._context.go(SkillsRoute())))

    # the list -----------------------------------------------------------------------------------------

    def _loaded(self, skills: tuple[Skill, ...]) -> None:
        self._show(skills)
        focus_first(self, self.rows[0].name.edit if self.rows else self.add_button)

    def _show(self, skills: tuple[Skill, ...]) -> None:
        self._skills = skills
        while (item := self._list.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for place, skill in enumerate(skills):
            row = SkillRow(skill, place, len(skills))
            row.changed.connect(self._edited)
            row.moved.connect(lambda by, place=place: self._move(place, by))
            row.erased.connect(lambda place=place: self._erase(place))
            if self.rows:
                self._list.body.addWidget(Line())
            self._list.body.addWidget(row)
            self.rows.append(row)
        full = self.tr("Meer dan {0} kan niet.").format(MOST_SKILLS)
        self.add_button.set_unavailable(full if len(skills) >= MOST_SKILLS else None)
        self._set_publishing()

    def _edited(self) -> None:
        """What was typed, once it makes a list that can be."""
        skills = tuple(row.skill for row in self.rows)
        fine = True
        for place, (row, skill) in enumerate(zip(self.rows, skills, strict=True)):
            twice = any(same_name(skill.name, other.name) for other in skills[:place])
            empty, again = self.tr("Geef een naam."), self.tr("Deze naam staat er al.")
            row.name.set_error(empty if not skill.name else again if twice else None)
            fine = fine and bool(skill.name) and not twice
        if fine and skills != self._skills:
            self._change(skills, show=False)

    def _change(self, skills: tuple[Skill, ...], *, show: bool = True) -> None:
        self._before.append(self._skills)
        self._after.clear()
        if show:
            self._show(skills)
        else:
            self._skills = skills
        self._keep()

    def _keep(self) -> None:
        if all(skill.name for skill in self._skills):
            self._context.jobs.run(
                self._context.session.skills.keep,
                self._skills,
                on_done=lambda _: None,
                on_problem=self._context.problem,
                key=_LANE,
                owner=self,
            )

    def _add(self) -> None:
        if len(self._skills) < MOST_SKILLS and all(skill.name for skill in self._skills):
            self._before.append(self._skills)
            self._after.clear()
            self._show((*self._skills, Skill("", "", SkillKind.SKILL)))
        if self.rows:
            self.rows[-1].name.edit.setFocus()
            self._page.view.ensureWidgetVisible(self.rows[-1])

    def _move(self, place: int, by: int) -> None:
        target = place + by
        if 0 <= target < len(self._skills):
            skills = [row.skill for row in self.rows]
            skills[place], skills[target] = skills[target], skills[place]
            self._change(tuple(skills))
            row = self.rows[target]
            wanted, other = (row.up, row.down) if by < 0 else (row.down, row.up)
            (wanted if wanted.isEnabled() else other).setFocus()

    def _erase(self, place: int) -> None:
        gone = self._skills[place]
        self._change((*self._skills[:place], *self._skills[place + 1 :]))
        (self.rows[min(place, len(self.rows) - 1)].name.edit if self.rows else self.add_button).setFocus()
        if gone.name:
            self._context.toast(
                self.tr("‘{0}’ is weggehaald.").format(gone.name), icon="trash-2", undo=self.undo
            )

    def _back(self) -> None:
        self._context.go(Making())

    # for everyone -------------------------------------------------------------------------------------

    def _found_space(self, space: Space | None) -> None:
        self._space = space
        self._set_publishing()

    def _set_publishing(self) -> None:
        why = None
        if self._space is None:
            why = self.tr("Je hebt nog geen deelruimte. Stel die in bij Instellingen.")
        elif self._skills == BUILT_IN:
            why = self.tr("Dit is de lijst die iedereen al heeft.")
        elif not all(skill.name for skill in self._skills):
            why = self.tr("Geef eerst elke vaardigheid een naam.")
        self.publish_button.set_unavailable(why)

    def _ask_publish(self) -> None:
        assert self._space is not None
        question = ask(
            self._context.overlay,
            self.tr("Deze lijst klaarzetten voor iedereen?"),
            self.tr("Iedereen in {0} krijgt deze vaardigheden en kernwaarden.").format(
                self._space.name or self.tr("je deelruimte")
            ),
            [
                Answer(_NO, self.tr("Nog niet"), safe=True, key="Esc"),
                Answer(_YES, self.tr("Klaarzetten voor iedereen"), "share"),
            ],
        )
        question.closed.connect(lambda result: self._publish() if result == _YES else None)

    def _publish(self) -> None:
        self._context.jobs.run(
            self._context.session.publishing.publish_skills,
            self._skills,
            on_done=lambda _: self._published(),
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    def _published(self) -> None:
        self._context.toast(self.tr("De lijst staat klaar voor iedereen."), icon="users-round")
        self._context.sync_soon()
