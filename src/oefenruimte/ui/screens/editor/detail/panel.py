"""The right side of the editor: everything about the turn that is chosen (sheet 10)."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from oefenruimte.domain.draft import DraftTurn
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.editor.detail.behaviour_tab import BehaviourTab
from oefenruimte.ui.screens.editor.detail.clip_work import work_of
from oefenruimte.ui.screens.editor.detail.follow_tab import FollowTab
from oefenruimte.ui.screens.editor.detail.fragment_tab import FragmentTab
from oefenruimte.ui.screens.editor.detail.head import TurnHead
from oefenruimte.ui.screens.editor.detail.parts import about
from oefenruimte.ui.screens.editor.detail.tabs import TabRow
from oefenruimte.ui.screens.editor.detail.tips_tab import TipsTab
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import Card, Shortcuts

WIDTH = 400
FRAGMENT, TIPS, BEHAVIOUR, FOLLOW = "fragment", "tips", "gedrag", "hierna"
_TABS_OF = {
    "cue_card": TIPS,
    "tips": TIPS,
    "behaviours": BEHAVIOUR,
    "follow": FOLLOW,
    "branches": FOLLOW,
}


class DetailPanel(Card):
    """Follows `model.selected`; `detailAsked` of the model gives it the focus. `aboutAsked`: the user wants
    the properties of the whole exercise. `leave` before it goes away."""

    aboutAsked = Signal()

    def __init__(self, context: ScreenContext, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(padding=(0, 0), spacing=0, parent=parent)
        self._model = model
        self._work = work_of(context, model)
        self.setAccessibleName(self.tr("Over deze beurt"))
        self.head = TurnHead(model, self)
        self.tabs = TabRow(
            (
                (FRAGMENT, self.tr("Fragment")),
                (TIPS, self.tr("Tips")),
                (BEHAVIOUR, self.tr("Gedrag")),
                (FOLLOW, self.tr("Hierna")),
            ),
            self.tr("Onderdelen van de beurt"),
            self,
        )
        self.fragment = FragmentTab(context, model)
        self.tips = TipsTab(model)
        self.behaviour = BehaviourTab(model)
        self.follow = FollowTab(model)
        self.pages = QStackedWidget(self)
        self._pages = {
            FRAGMENT: self.fragment.in_scroll(),
            TIPS: self.tips.in_scroll(),
            BEHAVIOUR: self.behaviour.in_scroll(),
            FOLLOW: self.follow.in_scroll(),
        }
        for page in self._pages.values():
            self.pages.addWidget(page)
        for part in (self.head, self.tabs):
            self.body.addWidget(part)
        self.body.addWidget(self.pages, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.keys = Shortcuts(self)
        self.keys.bind("F2", self.head.rename, words=self.tr("andere naam"))
        self.tabs.chosen.connect(self.show_tab)
        self.head.about_wanted.connect(self._to_exercise)
        model.changed.connect(self.refresh)
        model.selectionChanged.connect(lambda _: self.refresh())
        model.findingsChanged.connect(self._show_findings)
        model.detailAsked.connect(self.take_focus)
        self.refresh()

    @property
    def turn(self) -> DraftTurn | None:
        """The one that is shown."""
        return self._model.draft.turn(self._model.selected)

    def refresh(self) -> None:
        """Show what the draft says now."""
        turn = self.turn
        if turn is None:
            self.fragment.block.leave()
            return
        self.head.show_turn(self._model.draft, turn.id)
        self.fragment.show_turn(turn)
        self.tips.show_turn(turn)
        self.behaviour.refresh()
        self.follow.show_turn(turn)
        self._show_findings()

    def show_tab(self, key: str) -> None:
        self.tabs.set_value(key)
        self.pages.setCurrentWidget(self._pages[key])
        if key != FRAGMENT:
            self.fragment.block.stage.pause()

    def take_focus(self, tab: str = "") -> None:
        """Show the tab ("" leaves the one that is there) and put the focus on it."""
        if self.turn is None:
            return
        if tab in self._pages:
            self.show_tab(tab)
        self.tabs.tab(self.tabs.value).setFocus()

    def busy(self) -> bool:
        """A clip plays or is being made: no time to lock."""
        return self._work.busy or self.fragment.block.stage.playing

    def leave(self) -> None:
        """Let go of players."""
        self.fragment.block.leave()

    def hasHeightForWidth(self) -> bool:
        """What does not fit scrolls inside: the words wrap without asking the page for room."""
        return False

    def sizeHint(self) -> QSize:
        return QSize(self.px(WIDTH), self.px(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(WIDTH), self.px(240))

    def _to_exercise(self) -> None:
        self._model.select("")
        self.aboutAsked.emit()

    def _show_findings(self) -> None:
        turn = self.turn
        if turn is None:
            return
        own = tuple(_inside(finding) for finding in self._model.findings_of(turn.id) if _of_turn(finding))
        whole = tuple(finding for finding in self._model.findings if not self._model.turn_of(finding))
        self.fragment.show_findings(own)
        self.tips.show_findings(own, whole)
        self.behaviour.show_findings(whole)
        self.follow.show_findings(own)
        counts = dict.fromkeys(self._pages, 0)
        for finding in (*own, *about(whole, "behaviours"), *about(whole, "tips")):
            if finding.severity is Severity.ERROR:
                counts[_TABS_OF.get(str(finding.where[0]) if finding.where else "", FRAGMENT)] += 1
        self.tabs.set_marks({key: self._errors(count) for key, count in counts.items() if count})

    def _errors(self, count: int) -> str:
        return self.tr("1 fout") if count == 1 else self.tr("{0} fouten").format(count)


def _of_turn(finding: Finding) -> bool:
    return finding.where[:1] == ("turns",)


def _inside(finding: Finding) -> Finding:
    """The same finding, with its place seen from the turn: ("clip",)."""
    return replace(finding, where=finding.where[2:])
