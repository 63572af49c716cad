"""Tagged PDF: what PDF/UA asks for is in the file, and nothing outside the document is read."""

import io
import re
import zlib
from pathlib import Path

import pytest
from weasyprint.urls import FatalURLFetchingError

from oefenruimte.paper.pdf import write_pdf

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
PAGE = (
    '<!doctype html><html lang="nl"><head><title>Feedback</title>{head}</head><body><h1>Feedback</h1>'
    '<table><thead><tr><th scope="col">Moment</th></tr></thead><tbody><tr><td>0:42</td></tr></tbody></table>'
    "{body}</body></html>"
)


def pdf(head: str = "", body: str = "") -> bytes:
    out = io.BytesIO()
    write_pdf(PAGE.format(head=head, body=body), out, FONTS)
    return out.getvalue()


def whole(made: bytes) -> bytes:
    """The file with what is compressed in it beside."""
    parts = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", made, re.DOTALL)
    return made + b"".join(zlib.decompress(part) for part in parts if part.startswith(b"x"))


def test_it_is_tagged_has_a_title_and_a_language() -> None:
    made = whole(pdf())
    assert made.startswith(b"%PDF-1.7")
    for needed in (b"/StructTreeRoot", b"/Marked true", b"/Lang (nl)", b"http://www.aiim.org/pdfua/ns/id/"):
        assert needed in made, needed
    for tag in (b"/S /H1", b"/S /Table", b"/S /TH", b"/S /TD"):
        assert tag in made, tag
    assert b"/DisplayDocTitle true" in made
    assert b"Atkinson" in made  # our own letters are in it: it looks the same everywhere


@pytest.mark.parametrize(
    "body",
    [
        '<img alt="" src="file:///etc/passwd">',
        '<img alt="" src="http://127.0.0.1:9/x.png">',
        '<object data="https://example.org/x.svg"></object>',
    ],
)
def test_nothing_outside_the_document_is_read(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_: object, **__: object) -> None:
        raise AssertionError("something was fetched")

    monkeypatch.setattr("urllib.request.OpenerDirector.open", opened)
    with pytest.raises(FatalURLFetchingError):
        pdf(body=body)
