"""HTML of our own as a tagged PDF (PDF/UA-1, ISO 14289-1) that a screen reader can follow."""

import logging
from pathlib import Path
from typing import Any, BinaryIO

_FAMILY = "Atkinson Hyperlegible Next"
_FACES = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
_SCHEME = "font:"

_STYLE = """
@page { size: A4; margin: 2cm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt } }
html { font: 11pt/1.45 "Atkinson Hyperlegible Next"; color: #132a2e; hyphens: manual }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4pt }
h2 { font-size: 14pt; margin: 18pt 0 6pt }
h2, h2 + p { break-after: avoid }
svg { display: block; max-width: 100%; margin: 4pt 0 10pt; break-inside: avoid }
p { margin: 0 0 8pt; white-space: pre-line }
ul { margin: 0 0 8pt; padding-left: 14pt }
li { margin: 0 0 3pt }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 5pt 8pt 5pt 0; border-bottom: 0.5pt solid #9db0b3;
  white-space: pre-line }
tr { break-inside: avoid }
.quiet { color: #4a5f63 }
"""


def write_pdf(html: str, out: BinaryIO, fonts: Path) -> None:
    """Write a whole document, with `lang` and `title`, into `out`. `fonts`: the folder with our font files.

    Nothing is fetched: a document names no files or addresses, and those it would name are refused. Takes
    about a second, and loads WeasyPrint: not on the GUI thread. WeasyPrint keeps copies of the fonts, and
    nothing else, in a temporary folder meanwhile. OSError of `out` and of the fonts passes.
    """
    for name in ("weasyprint", "fontTools"):  # every font table it leaves out is told otherwise
        logging.getLogger(name).setLevel(logging.ERROR)
    from weasyprint import CSS, HTML  # type: ignore[import-untyped]
    from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

    fetcher = _fonts_only({name: (fonts / _file(name)).read_bytes() for name in _FACES})
    configuration = FontConfiguration()
    style = CSS(string=_faces() + _STYLE, font_config=configuration, url_fetcher=fetcher)
    document = HTML(string=html, url_fetcher=fetcher)
    data = document.write_pdf(
        stylesheets=[style], font_config=configuration, pdf_variant="pdf/ua-1", finisher=_finish
    )
    assert data is not None  # it is, without a target
    out.write(data)


def _finish(document: Any, pdf: Any) -> None:
    """What WeasyPrint leaves out of the tags, ISO 14289-1 7.5: whose header a header is, and where to look up
    the names that cells call their headers by. All our tables have their headers on top."""
    del document
    tags = [item for item in _dictionaries(pdf) if item.get("Type") == "/StructElem"]
    for tag in tags:
        if tag["S"] == "/TH":
            tag["A"]["Scope"] = "/Column"
    named = sorted((tag["ID"].data, tag.reference) for tag in tags if "ID" in tag)
    if named:
        (root,) = (item for item in _dictionaries(pdf) if "ParentTree" in item)
        names = b" ".join(name + b" " + reference for name, reference in named)
        root["IDTree"] = b"<</Names [" + names + b"]>>"


def _dictionaries(pdf: Any) -> list[Any]:
    return [item for item in pdf.objects if isinstance(item, dict)]


def _file(name: str) -> str:
    return f"AtkinsonHyperlegibleNext-{name}.ttf"


def _faces() -> str:
    return "".join(
        f'@font-face {{ font-family: "{_FAMILY}"; font-weight: {weight}; src: url("{_SCHEME}{name}") }}\n'
        for name, weight in _FACES.items()
    )


def _fonts_only(fonts: dict[str, bytes]) -> Any:
    from weasyprint.urls import (  # type: ignore[import-untyped]
        FatalURLFetchingError,
        URLFetcher,
        URLFetcherResponse,
    )

    class FontsOnly(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
            font = fonts.get(url.removeprefix(_SCHEME)) if url.startswith(_SCHEME) else None
            if font is None:
                raise FatalURLFetchingError("a document of ours names nothing outside itself")
            return URLFetcherResponse(url, font, {"Content-Type": "font/ttf"})

    return FontsOnly()
