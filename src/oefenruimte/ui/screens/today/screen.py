"""Good morning, and the next step."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.catalogue import Entry
from oefenruimte.app.learning import NextStep
from oefenruimte.app.today import DayPage, FeedbackNews, PartOfDay, read_today
from oefenruimte.domain.growth import Situation as ShortSituation
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.language.words import weekday_text
from oefenruimte.ui.routes import (
    BaselineRoute,
    FeedbackRoute,
    LibraryRoute,
    MyTakes,
    Practice,
    Review,
    Situation,
    Today,
)
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords, first_name
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.screens.parts.picture import fetch_thumbnails, load_picture
from oefenruimte.ui.screens.parts.transfer_card import TransferCard
from oefenruimte.ui.screens.today.baseline_hero import BaselineHero
from oefenruimte.ui.screens.today.feedback_card import NewsCard, NoNewsCard
from oefenruimte.ui.screens.today.hero import Hero
from oefenruimte.ui.screens.today.latest import LatestCard
from oefenruimte.ui.screens.today.memo_card import MemoCard
from oefenruimte.ui.screens.today.refresh_card import RefreshCard
from oefenruimte.ui.screens.today.week_card import WeekCard
from oefenruimte.ui.widgets import Banner, Button, Card, EmptyState, Shortcuts, Skeleton, Themed

_HIGH, _BESIDE, _EACH = 292, 640, 270  # px at 100 %: the row of cards, two of them beside, each of three


class Shown(Enum):
    LOADING = "loading"
    DAY = "day"
    PROBLEM = "problem"


class TodayScreen(Screen):
    def __init__(self, context: ScreenContext, route: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del route
        self._context = context
        self._words = ExerciseWords(self)
        self._shown = Shown.LOADING
        self._page = Page(self._greeting(PartOfDay.MORNING, ""))
        self._page.header.set_words(" ", " ")  # its height, until we know what time it is
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._page.put(Skeleton(247), _LowRow(*((Skeleton(_HIGH), 100) for _ in range(3))))
        self._start: Button | None = None
        self._line: TransferCard | None = None  # of this week, as far as it was typed
        self._keys = Shortcuts(self)
        self._keys.bind("Enter", self._press_start)
        context.news.takesChanged.connect(self._load)
        context.news.sharesChanged.connect(self._load)
        self._load()

    @property
    def shown(self) -> Shown:
        return self._shown

    def _load(self) -> None:
        self._context.jobs.run(
            read_today, self._context.session, on_done=self._loaded, on_problem=self._failed
        )

    def _loaded(self, day: DayPage) -> None:
        first = self._shown is not Shown.DAY
        focused = QApplication.focusWidget()
        at_work = self._page.holds(focused)
        self._shown = Shown.DAY
        greeting = self._greeting(day.part_of_day, first_name(day.name))
        self._page.header.set_words(greeting, weekday_text(day.today))
        notice: list[QWidget] = [self._leaving(day.leaving)] if day.leaving else []
        if day.baseline_open:
            notice.append(self._baseline_waits())
        cards = _LowRow((self._feedback(day), 115), (self._refresh(day), 100), (self._week(day), 100))
        self._page.put(*notice, self._first(day), cards, self._last(day))
        if self._start is None:
            return
        if at_work:  # the part that had the focus is gone: it may not fall out of the page
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)
        elif first or focused is None:
            focus_first(self, self._start)

    # parts --------------------------------------------------------------------------------------------

    def _hero(self, step: NextStep) -> Hero:
        hero, entry = Hero(step, self._words), step.entry
        scenario_id = entry.scenario.id
        hero.started.connect(lambda: self._practise(entry))
        hero.read.connect(lambda: self._context.go(Situation(scenario_id)))
        self._start = hero.start_button
        self._context.jobs.run(
            load_picture,
            entry.scenario.thumbnail,
            on_done=hero.set_image,
            on_problem=self._context.problem,
            owner=hero,
        )
        return hero

    def _first(self, day: DayPage) -> QWidget:
        """The one obvious next step."""
        if day.next_step is None:
            return self._no_exercises()
        if not day.first_day:
            return self._hero(day.next_step)
        card = BaselineHero()
        card.started.connect(lambda: self._context.go(BaselineRoute()))
        card.skipped.connect(lambda: self._context.go(LibraryRoute()))
        self._start = card.start_button
        return card

    def _baseline_waits(self) -> Banner:
        banner = Banner(
            "info",
            self.tr("Je nulmeting is nog niet klaar"),
            self.tr("Je gaat verder waar je was."),
            self.tr("Verder"),
        )
        banner.acted.connect(lambda: self._context.go(BaselineRoute()))
        return banner

    def _refresh(self, day: DayPage) -> RefreshCard:
        short = day.short
        card = RefreshCard(day.due, day.today, ready=short is not None)
        if short is not None:
            card.started.connect(lambda: self._context.go(self._short_practice(short)))
        card.chosen.connect(lambda: self._context.go(LibraryRoute()))
        return card

    def _short_practice(self, short: ShortSituation) -> Practice:
        audio_only = self._context.preferences.current.camera_source is None
        return Practice(short.scenario, audio_only, short.turn, only=True)

    def _week(self, day: DayPage) -> WeekCard:
        return WeekCard(day.week, day.week_goal, day.today)

    def _last(self, day: DayPage) -> QWidget:
        latest = self._latest(day)
        if day.memo is None and day.asks_line:
            before = self._line.field.text if self._line is not None else ""
            self._line = line = TransferCard((), day.today, before or None)
            line.written.connect(self._write_line)
            return Pair(line, latest, side_by_side_from=_BESIDE, row_gap=16)
        if day.memo is None:
            return latest
        memo = MemoCard(day.memo)
        memo.answered.connect(lambda answer: self._answer_memo(memo, answer))
        return Pair(memo, latest, side_by_side_from=_BESIDE, row_gap=16)

    def _write_line(self, text: str) -> None:
        self._line = None
        self._context.jobs.run(
            self._context.session.growth.write_transfer,
            text,
            on_done=lambda _: self._load(),
            on_problem=self._context.problem,
            owner=self,
            key="groei",
        )

    def _answer_memo(self, memo: MemoCard, answer: int) -> None:
        self._context.jobs.run(
            self._context.session.growth.answer_memo,
            memo.question.id,
            answer,
            on_done=memo.show_reply,
            on_problem=self._context.problem,
            owner=memo,
            key="groei",  # who chooses again at once means the last one
        )

    def _leaving(self, days: tuple[int, ...]) -> Banner:
        """Private takes that go soon by themselves."""
        if len(days) > 1:
            title = self.tr("{0} pogingen gaan binnen {1} dagen weg").format(len(days), max(2, days[-1]))
        elif days[0] > 1:
            title = self.tr("1 poging gaat over {0} dagen weg").format(days[0])
        else:
            title = self.tr("1 poging gaat morgen weg") if days[0] else self.tr("1 poging gaat straks weg")
        banner = Banner("info", title, self.tr("Bewaar wat je wilt houden."), self.tr("Bekijk"))
        banner.acted.connect(lambda: self._context.go(MyTakes()))
        return banner

    def _no_exercises(self) -> Card:
        self._start = None
        card = Card(padding=(20, 20))
        text = self.tr("Vraag je trainer om een oefening, of importeer er zelf een.")
        button = Button(self.tr("Naar de bibliotheek"), icon="library-big")
        button.clicked.connect(lambda: self._context.go(LibraryRoute()))
        state = EmptyState("library-big", self.tr("Er zijn nog geen oefeningen"), text, [button])
        card.body.addWidget(state)
        return card

    def _feedback(self, day: DayPage) -> NewsCard | NoNewsCard:
        if day.news is None:
            quiet = NoNewsCard(day.had_feedback)
            quiet.opened.connect(lambda: self._context.go(FeedbackRoute()))
            return quiet
        news: FeedbackNews = day.news
        card = NewsCard(news, self._words)
        card.opened.connect(lambda: self._context.go(FeedbackRoute(news.received.sheet.share_id)))
        return card

    def _latest(self, day: DayPage) -> LatestCard:
        card = LatestCard(day.latest, day.today)
        card.opened.connect(lambda take_id: self._context.go(Review(TakeId(take_id))))
        card.all_wanted.connect(lambda: self._context.go(MyTakes()))
        fetch_thumbnails(self._context, [own.take.id for own in day.latest], card, card.set_images)
        return card

    def _failed(self, problem: Problem) -> None:
        self._shown = Shown.PROBLEM
        self._start = None
        self._page.put(NotLoaded("house", problem, self._load))

    # doing --------------------------------------------------------------------------------------------

    def _press_start(self) -> None:
        if self._start is not None:
            self._start.click()

    def _practise(self, entry: Entry) -> None:
        audio_only = self._context.preferences.current.camera_source is None
        self._context.go(Practice(entry.scenario.id, audio_only))

    def _greeting(self, part: PartOfDay, name: str) -> str:
        match part:
            case PartOfDay.MORNING:
                return self.tr("Goedemorgen, {0}").format(name)
            case PartOfDay.AFTERNOON:
                return self.tr("Goedemiddag, {0}").format(name)
            case PartOfDay.EVENING:
                return self.tr("Goedenavond, {0}").format(name)


class _LowRow(Themed, QWidget):
    """Cards of equal height beside each other, or under each other where there is no room. Each with the
    part of the width it gets."""

    def __init__(self, *parts: tuple[QWidget, int]) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        self._parts = [part for part, _ in parts]
        for part, share in parts:
            self._box.addWidget(part, share)
        self.retheme()

    def retheme(self) -> None:
        for part in self._parts:
            part.setMinimumHeight(self.px(_HIGH))
        self._choose(self.width())
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose(event.size().width())

    def _choose(self, width: int) -> None:
        beside = width >= self.px(_EACH) * len(self._parts)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
