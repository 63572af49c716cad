"""A document as it will be on paper, before it is kept: made in memory, shown page by page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.saving import PlainFile
from oefenruimte.ui.theme.paper import PAPER
from oefenruimte.ui.widgets import Busy, Button, Dialog, IconLine, Themed, draw_box, painter_for

_WIDTH, _PAGE, _AROUND, _SHARP = 760, 640, 140, 2
_A4 = 297 / 210


class PaperPreview(Dialog):
    """`make()` gives a PDF and runs in the background, as does `write(file)` once the user kept it.

    `words`: what a screen reader is told the pages are; the document itself is tagged.
    """

    def __init__(
        self,
        context: ScreenContext,
        title: str,
        words: str,
        make: Callable[[], bytes],
        write: Callable[[Path], object],
    ) -> None:
        super().__init__(context.overlay, title, words, width=_WIDTH)
        self._context, self._title, self._write = context, title, write
        self.pages: list[_Page] = []
        self._busy = Busy(self.tr("Overzicht maken…"))
        self.body.addWidget(self._busy)
        told = self.tr("Er wordt niets verstuurd. Jij geeft het zelf.")
        self.footer.addWidget(IconLine("lock", told, "note", "textMuted"))
        back = Button(self.tr("Terug"), key="Esc")
        back.clicked.connect(lambda: self.close_with(""))
        self.keep = Button(self.tr("Bewaar als PDF"), "primary", icon="download")
        self.keep.set_unavailable(self.tr("Het overzicht wordt nog gemaakt."))
        self.keep.clicked.connect(self._keep)
        self.footer.addWidget(back)
        self.footer.addWidget(self.keep)
        self.set_first_focus(back)
        context.jobs.run(partial(_rendered, make), on_done=self._show, on_problem=self._failed, owner=self)

    def _show(self, images: list[QImage]) -> None:
        self._busy.hide()
        if not images:
            self._failed(Problem(Code.EXPORT_FAILED, detail="the document cannot be shown"))
            return
        for number, image in enumerate(images, start=1):
            page = _Page(image, self.tr("Bladzijde {0} van {1}").format(number, len(images)))
            self.pages.append(page)
            self.body.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self.keep.set_unavailable(None)

    def _failed(self, problem: Problem) -> None:
        self._context.problem(problem)
        self.close_with("")

    def _keep(self) -> None:
        file = PlainFile(self._context)
        self.close_with("bewaar")
        file.ask(
            self.tr("Bewaren als bestand?"),
            self._title,
            self._title,
            {".pdf": self.tr("Document")},
            self._write,
        )


class _Page(Themed, QWidget):
    accessible_role = QAccessible.Role.Graphic

    def __init__(self, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = min(self.px(_PAGE), max(_PAGE // 2, self.window().width() - self.px(_AROUND)))
        return QSize(wide, round(wide * _A4))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        painter.drawImage(self.rect(), self._image)
        draw_box(painter, self.rect().toRectF(), 0, None, self.ink("border"))


def _rendered(make: Callable[[], bytes]) -> list[QImage]:
    """For a job: the pages as pictures, sharp enough for twice the resolution."""
    from PySide6.QtPdf import QPdfDocument  # only here: it loads a library of its own

    held = QBuffer()
    held.setData(QByteArray(make()))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(held)
    document.load(held)
    size = QSize(_PAGE * _SHARP, round(_PAGE * _A4 * _SHARP))
    pages = []
    for number in range(document.pageCount()):
        page = QImage(size, QImage.Format.Format_RGB32)
        page.fill(PAPER)
        drawn = document.render(number, size)
        painter = QPainter(page)
        painter.drawImage(0, 0, drawn)
        painter.end()
        pages.append(page)
    document.close()
    return pages
