"""Jouw groei: skills from baseline to goal, weeks of practice, and what is on the podium (sheet 09)."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.growth_page import GrowthPage, read_growth
from oefenruimte.app.manager_sheet import export_manager_sheet, manager_sheet_pdf
from oefenruimte.app.overview import (
    USUAL,
    Overview,
    Part,
    export_overview,
    overview_pdf,
    read_overview,
)
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.skills import Skill
from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.dialogs.paper_preview import PaperPreview
from oefenruimte.ui.dialogs.withdraw import Withdrawal
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.routes import BaselineRoute, FeedbackRoute, GrowthRoute, PathsRoute
from oefenruimte.ui.screens.growth.chart import SkillChart, SkillRow
from oefenruimte.ui.screens.growth.contribute_card import ContributeCard
from oefenruimte.ui.screens.growth.overview_card import OverviewCard
from oefenruimte.ui.screens.growth.podium_card import PodiumCard
from oefenruimte.ui.screens.growth.portfolio_card import PortfolioCard
from oefenruimte.ui.screens.growth.signs import ChartLegend
from oefenruimte.ui.screens.growth.skill_dialog import SkillDialog
from oefenruimte.ui.screens.growth.weeks import WeekBars
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.page import Page, stack
from oefenruimte.ui.screens.parts.pair import UNLIMITED, Pair
from oefenruimte.ui.screens.parts.picture import fetch_thumbnails
from oefenruimte.ui.screens.parts.transfer_card import TransferCard
from oefenruimte.ui.widgets import Button, Card, EmptyState, IconLine, Label, Skeleton, Themed

_BESIDE, _RIGHT = 900, 364  # px at 100 %: from here the right cards stand beside the chart
_TWO_CARDS = 760


class Shown(Enum):
    LOADING = "loading"
    GROWTH = "growth"
    BEFORE_BASELINE = "before"
    PROBLEM = "problem"


class GrowthScreen(Screen):
    def __init__(self, context: ScreenContext, route: GrowthRoute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del route
        self._context = context
        self._withdrawal = Withdrawal(context)
        self._shown = Shown.LOADING
        self._page = Page(
            self.tr("Jouw groei"),
            self.tr("Dit zie je van jezelf en van je coach. Er zijn geen rapportcijfers of ranglijsten."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.chart: SkillChart | None = None
        self.overview: OverviewCard | None = None
        self.line: TransferCard | None = None
        self._draft: str | None = None  # of the line: what was typed and is not kept
        self._overview_parts: tuple[Part, ...] = USUAL
        self.podium: list[PodiumCard] = []
        self.portfolio: PortfolioCard | None = None
        self._whole_portfolio = False
        self._page.put(Skeleton(480), Skeleton(150))
        context.news.takesChanged.connect(self._load)
        context.news.sharesChanged.connect(self._load)
        self._load()

    @property
    def shown(self) -> Shown:
        return self._shown

    def _load(self) -> None:
        self._context.jobs.run(
            read_growth,
            self._context.session,
            on_done=self._loaded,
            on_problem=self._failed,
            key="groei",
        )

    def _loaded(self, page: GrowthPage) -> None:
        first = self._shown in (Shown.LOADING, Shown.PROBLEM)
        focused = QApplication.focusWidget()
        at_work = self._page.holds(focused)
        writes = self.line is not None and focused is self.line.field.edit
        self._remember()
        begun = bool(page.standings)
        self._shown = Shown.GROWTH if begun else Shown.BEFORE_BASELINE
        chart = self._skills(page) if begun else self._before(page)
        small = stack((self._weeks(page), self._overview(page), *self._contribute(begun)))
        beside = Pair(chart, small, side_by_side_from=_BESIDE, widest=(UNLIMITED, _RIGHT), row_gap=16)
        self._page.put(beside, *self._podium(page), *self._portfolio(page), self._transfers(page))
        on_row = focused.standing.skill if isinstance(focused, SkillRow) else ""
        target: QWidget = self._row(on_row) or self._begin
        if writes and self.line is not None:
            target = self.line.field.edit
        if first or at_work:
            focus_first(self, target)

    def _remember(self) -> None:
        """What one is choosing and writing stays when the page is told anew."""
        if self.overview is not None:
            self._overview_parts = self.overview.chosen
        if self.line is not None:
            self._draft = self.line.draft
        self.overview = self.line = None

    # parts --------------------------------------------------------------------------------------------

    def _skills(self, page: GrowthPage) -> Card:
        card = Card(padding=(18, 14), spacing=6, accessible_name=self.tr("Vaardigheden"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(self.tr("Vaardigheden"), "h3", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        head.addStretch(1)
        day = page.baseline_on
        words = self.tr("nulmeting") if day is None else self.tr("nulmeting, {0}").format(day_text(day))
        head.addWidget(ChartLegend(words))
        card.body.addLayout(head)
        self.chart = SkillChart(page.standings)
        self.chart.chosen.connect(lambda skill: self._open_skill(page, skill))
        card.body.addWidget(self.chart)
        card.body.addSpacing(4)
        foot = QHBoxLayout()
        foot.addWidget(IconLine("info", self._where_from(page), "note", "textMuted"), 1)
        paths = Button(self.tr("Leerlijnen"), "ghost", "small", icon="list-checks")
        paths.clicked.connect(lambda: self._context.go(PathsRoute()))
        self._begin = self._baseline_button(page)
        foot.addWidget(paths)
        foot.addWidget(self._begin)
        card.body.addLayout(foot)
        card.body.addStretch(1)
        return card

    def _where_from(self, page: GrowthPage) -> str:
        if not page.coaches:
            return self.tr("‘Nu’ komt uit je eigen terugkijken.")
        names = self.tr(" en ").join(page.coaches)
        return self.tr("‘Nu’ komt uit je eigen terugkijken en uit de reacties van {0}.").format(names)

    def _baseline_button(self, page: GrowthPage) -> Button:
        running = page.baseline is not None and page.baseline.finished_on is None
        if running:
            words = self.tr("Verder met je nulmeting")
        elif page.baseline is None:
            words = self.tr("Doe je nulmeting")
        else:
            words = self.tr("Meet opnieuw")
        button = Button(words, "ghost", "small", icon="target")
        button.clicked.connect(lambda: self._context.go(BaselineRoute()))
        return button

    def _before(self, page: GrowthPage) -> Card:
        self.chart = None
        card = Card(padding=(20, 20))
        running = page.baseline is not None
        begin = Button(
            self.tr("Verder met je nulmeting") if running else self.tr("Begin met je nulmeting"),
            "primary",
            icon="target",
        )
        begin.clicked.connect(lambda: self._context.go(BaselineRoute()))
        self._begin = begin
        card.body.addWidget(
            EmptyState(
                "chart-no-axes-column",
                self.tr("Doe eerst je nulmeting"),
                self.tr("Dan zie je straks hoe je groeit. Het kost ongeveer tien minuten, ook in stukjes."),
                [begin],
            )
        )
        return card

    def _weeks(self, page: GrowthPage) -> Card:
        card = Card(title=self.tr("Geoefend per week"), padding=(18, 14), spacing=4)
        if page.average:
            told = self.tr("Gemiddeld {0} minuten. Een week niets? Geen probleem.").format(page.average)
        else:
            told = self.tr("Een week niets? Geen probleem.")
        card.body.addWidget(Label(told, "note", "textMuted"))
        card.body.addWidget(WeekBars(page.weeks, page.week_goal))
        return card

    def _overview(self, page: GrowthPage) -> OverviewCard:
        self.overview = OverviewCard(page.coaches, self._overview_parts)
        self.overview.wanted.connect(self._preview)
        self.overview.manager_sheet_wanted.connect(self._ask_manager_sheet)
        return self.overview

    def _contribute(self, begun: bool) -> tuple[Card, ...]:
        return (ContributeCard(self._context),) if begun else ()

    def _transfers(self, page: GrowthPage) -> TransferCard:
        self.line = TransferCard(page.transfers, page.today, self._draft)
        self.line.written.connect(self._write)
        return self.line

    def _portfolio(self, page: GrowthPage) -> list[QWidget]:
        self.portfolio = None
        if not (page.portfolio.shown or page.portfolio.compliments):
            return []
        self.portfolio = PortfolioCard(self._context, page.portfolio, page.today, whole=self._whole_portfolio)
        self.portfolio.removed.connect(self._load)
        self.portfolio.grown.connect(self._show_whole)
        return [self.portfolio]

    def _podium(self, page: GrowthPage) -> list[QWidget]:
        self.podium = [PodiumCard(shared) for shared in page.podium]
        if not self.podium:
            return []
        cards = _TwoColumns(self.podium)
        for card in self.podium:
            grant = card.shared.grant
            card.opened.connect(lambda share_id=grant.share_id: self._context.go(FeedbackRoute(share_id)))
            card.withdraw.connect(lambda grant=grant: self._withdrawal.ask([grant]))
        ids = [card.shared.grant.take_id for card in self.podium if card.shared.title]
        fetch_thumbnails(self._context, ids, cards, self._set_images)
        return [Label(self.tr("Op het podium: wat je hebt gedeeld"), "h3"), cards]

    def _set_images(self, images: dict[TakeId, QImage]) -> None:
        for card in self.podium:
            if card.shared.grant.take_id in images:
                card.set_image(images[card.shared.grant.take_id])

    # doing --------------------------------------------------------------------------------------------

    def _show_whole(self) -> None:
        self._whole_portfolio = True
        self._load()

    def _ask_manager_sheet(self) -> None:
        self._context.jobs.run(
            self._context.session.skills.all,
            on_done=self._show_manager_sheet,
            on_problem=self._context.problem,
            owner=self,
        )

    def _show_manager_sheet(self, skills: tuple[Skill, ...]) -> None:
        fonts = find_assets() / "fonts"
        PaperPreview(
            self._context,
            self.tr("Blad voor je leidinggevende"),
            self.tr("Waar het oefenen voor is, en wat je leidinggevende kan vragen. Er staat niemand in."),
            partial(manager_sheet_pdf, skills, fonts),
            partial(export_manager_sheet, skills, fonts=fonts),
        ).present()

    def _preview(self, parts: tuple[Part, ...]) -> None:
        self._overview_parts = parts
        self._context.jobs.run(
            read_overview,
            self._context.session,
            on_done=lambda overview: self._show_preview(overview, parts),
            on_problem=self._context.problem,
            owner=self,
            key="groei",
        )

    def _show_preview(self, overview: Overview, parts: tuple[Part, ...]) -> None:
        fonts = find_assets() / "fonts"
        preview = PaperPreview(
            self._context,
            self.tr("Overzicht van {0}").format(overview.name),
            self.tr("Zo ziet het eruit op papier."),
            partial(overview_pdf, overview, parts, fonts),
            partial(export_overview, overview, parts, fonts=fonts),
        )
        preview.present()

    def _open_skill(self, page: GrowthPage, skill: str) -> None:
        standing = next(one for one in page.standings if one.skill == skill)
        dialog = SkillDialog(self._context.overlay, standing, page.today)
        dialog.goal_set.connect(lambda place: self._set_goal(skill, place))
        dialog.closed.connect(lambda _: self._back_to(skill))
        dialog.present()

    def _back_to(self, skill: str) -> None:
        """The chart may have been told anew behind the dialog: then what had the focus is gone."""
        row = self._row(skill)
        if row is not None:
            row.setFocus(Qt.FocusReason.PopupFocusReason)

    def _row(self, skill: str) -> SkillRow | None:
        """Of this skill, else the first; None without a chart."""
        rows = self.chart.rows if self.chart is not None else []
        return next((row for row in rows if row.standing.skill == skill), rows[0] if rows else None)

    def _set_goal(self, skill: str, place: float | None) -> None:
        self._context.jobs.run(
            self._context.session.growth.set_goal,
            skill,
            place,
            on_done=lambda _: self._load(),
            on_problem=self._context.problem,
            owner=self,
            key="groei",
        )

    def _write(self, text: str) -> None:
        self._context.jobs.run(
            self._context.session.growth.write_transfer,
            text,
            on_done=lambda _: self._load(),
            on_problem=self._context.problem,
            owner=self,
            key="groei",
        )

    def _failed(self, problem: Problem) -> None:
        self._remember()
        self._shown = Shown.PROBLEM
        self._page.put(NotLoaded("chart-no-axes-column", problem, self._load))


class _TwoColumns(Themed, QWidget):
    """Cards in two columns, or in one where there is no room."""

    def __init__(self, cards: list[PodiumCard]) -> None:
        super().__init__()
        self._cards, self._columns = cards, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._arrange(2)

    def minimumSizeHint(self) -> QSize:
        widest = max(card.minimumSizeHint().width() for card in self._cards)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= self.px(_TWO_CARDS) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
