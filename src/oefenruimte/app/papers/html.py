"""A paper as HTML, for the browser and as what the PDF is made of. And as Markdown, for a repository."""

from collections.abc import Iterator
from html import escape

from oefenruimte.app.papers.page import Ask, Block, Heading, Note, Page, Says, Table, numbers

ASK = "Zelf invullen: "
SOURCES = "Na te kijken in"
_SEE = "Zie"
SOURCES_TEXT = "De nummers tussen haken staan voor bestanden en proeven in de broncode van Oefenruimte."
_SCREEN = (
    "body { font: 100%/1.45 'Atkinson Hyperlegible Next', sans-serif; max-width: 60rem; margin: 2rem auto; "
    "padding: 0 1rem; color: #132a2e } table { border-collapse: collapse; width: 100% } "
    "th, td { text-align: left; vertical-align: top; padding: 5pt 8pt 5pt 0; "
    "border-bottom: 1px solid #9db0b3 } .quiet { color: #4a5f63 }"
)
_BOTH = (
    ".ask { border-left: 3pt solid #0b6e75; padding-left: 7pt } .sources li { overflow-wrap: anywhere } "
    "td.quiet { white-space: nowrap }"
)
_PAPER = ".sources { font-size: 7.5pt; columns: 2; column-gap: 12mm }"
# One page for the table, whatever its length; where it can be looked up follows on the next.
_WIDE = (
    "@page { size: A4 landscape; margin: 1.1cm 1.4cm 1.2cm } html { font-size: 8pt; line-height: 1.2 } "
    "h1 { font-size: 15pt } h2.sources-head { break-before: page } p { margin-bottom: 4pt } "
    "th, td { padding: 2pt 8pt 2pt 0 }"
)


def html_of(page: Page) -> str:
    """A whole document, with a language and a title."""
    paper = f"{_PAPER} {_WIDE}" if page.wide else _PAPER
    style = f"{_BOTH} @media screen {{ {_SCREEN} }} @media print {{ {paper} }}"
    body = "\n".join(_html(page, block) for block in page.blocks)
    sources = "".join(f"<li>{escape(ref)}</li>" for ref in page.refs)
    ending = (
        f'<h2 class="sources-head">{SOURCES}</h2>\n<p class="quiet">{SOURCES_TEXT}</p>\n'
        f'<ol class="sources">{sources}</ol>\n'
    )
    return (
        '<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8">'
        f"<title>{escape(page.title)}</title><style>{style}</style></head>\n<body>\n"
        f'<h1>{escape(page.title)}</h1>\n<p class="quiet">{escape(page.under)}</p>\n{body}\n{ending}'
        "</body>\n</html>\n"
    )


def _html(page: Page, block: Block) -> str:
    match block:
        case Heading(text):
            return f"<h2>{escape(text)}</h2>"
        case Says(text, refs):
            return f'<p>{escape(text)} <span class="quiet">{numbers(page, refs)}</span></p>'
        case Ask(text):
            return f'<p class="ask"><strong>{ASK}</strong>{escape(text)}</p>'
        case Note(text):
            return f"<p>{escape(text)}</p>"
        case Table():
            return _html_table(page, block)


def _html_table(page: Page, table: Table) -> str:
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in (*table.heads, _SEE))
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row.cells)}"
        f'<td class="quiet">{numbers(page, row.refs) or "–"}</td></tr>\n'
        for row in table.rows
    )
    return f"<table><thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table>"


def markdown_of(page: Page) -> str:
    """The same in CommonMark with tables."""
    lines = [f"# {_plain(page.title)}", "", _plain(page.under), ""]
    for block in page.blocks:
        lines += [*_markdown(page, block), ""]
    lines += [f"## {SOURCES}", "", SOURCES_TEXT, ""]
    lines += [f"{number}. `{ref}`" for number, ref in enumerate(page.refs, 1)]
    return "\n".join(lines) + "\n"


def _markdown(page: Page, block: Block) -> Iterator[str]:
    match block:
        case Heading(text):
            yield f"## {_plain(text)}"
        case Says(text, refs):
            yield f"{_plain(text)} {_plain(numbers(page, refs))}"
        case Ask(text):
            yield f"> **{ASK.strip()}** {_plain(text)}"
        case Note(text):
            yield _plain(text)
        case Table():
            yield _line((*block.heads, _SEE))
            yield "|" + "---|" * (len(block.heads) + 1)
            for row in block.rows:
                yield _line((*row.cells, numbers(page, row.refs) or "–"))


def _line(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(_plain(cell).replace("|", "\\|") for cell in cells) + " |"


def _plain(text: str) -> str:
    """Signs that Markdown would take for its own."""
    for sign in ("\\", "*", "_", "`", "[", "]", "<"):
        text = text.replace(sign, f"\\{sign}")
    return text
