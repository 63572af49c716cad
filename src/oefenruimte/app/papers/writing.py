"""Every paper into a folder: as tagged PDF, as HTML and as Markdown. Or as far as was asked."""

from collections.abc import Callable, Iterable
from pathlib import Path

from oefenruimte.app.papers.bio2 import bio2
from oefenruimte.app.papers.dpia import dpia
from oefenruimte.app.papers.html import html_of, markdown_of
from oefenruimte.app.papers.install import Install
from oefenruimte.app.papers.open_standards import open_standards
from oefenruimte.app.papers.page import Page
from oefenruimte.app.papers.privacy_statement import privacy_statement
from oefenruimte.app.papers.terms import terms
from oefenruimte.app.papers.works_council import works_council
from oefenruimte.app.plain_file import whole_file
from oefenruimte.domain.problem import Code, fail
from oefenruimte.paper.pdf import write_pdf

PAPERS: tuple[Callable[[Install], Page], ...] = (
    dpia,
    works_council,
    terms,
    bio2,
    open_standards,
    privacy_statement,
)
FORMS = ("pdf", "html", "md")


def write_papers(install: Install, out: Path, fonts: Path, forms: Iterable[str] = FORMS) -> list[Path]:
    """The files that were written, each all or nothing; earlier ones of the same names are replaced.

    `fonts`: the folder with our font files. A PDF takes about a second. EXPORT_FAILED.
    """
    wanted = tuple(forms)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fail(Code.EXPORT_FAILED, type(error).__name__) from error
    written = []
    for make in PAPERS:
        page = make(install)
        for form in wanted:
            file = out / f"{page.name}.{form}"
            with whole_file(file) as to:
                match form:
                    case "pdf":
                        write_pdf(html_of(page), to, fonts)
                    case "html":
                        to.write(html_of(page).encode())
                    case _:
                        to.write(markdown_of(page).encode())
            written.append(file)
    return written
