"""The sheet of meters and progress (the parts of 12c that are widgets of this room), steps, keys, people."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.gallery.parts import above, row
from oefenruimte.ui.widgets import (
    Avatar,
    Busy,
    Card,
    CountBadge,
    IconLine,
    KeyBar,
    KeyCap,
    KeyHint,
    Label,
    LevelBars,
    LevelMeter,
    LinkButton,
    NumberDot,
    PictureTag,
    ProgressBar,
    RatingBars,
    RatingScale,
    Skeleton,
    Slider,
    Steps,
    TextArea,
    TileOption,
    Tiles,
    TurnBar,
)


def build_pictures() -> QWidget:
    """All of it in one column."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(36, 28, 36, 28)
    column.setSpacing(16)
    column.addWidget(Label("Beeld, tijdlijn en voortgang", "h1"))
    for left, right in ((_meters(), _progress()), (_keys(), _people()), (_rubric(), _message())):
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addWidget(left, 1)
        pair.addWidget(right, 1)
        column.addLayout(pair)
    return page


def _meters() -> QWidget:
    card = Card(title="Geluidsmeter", padding=(18, 16))
    for lit, text in (
        (2, "Praat iets harder of schuif dichterbij."),
        (13, "Zo is het fijn om naar te luisteren."),
        (22, "Ga iets verder van de microfoon."),
    ):
        meter = LevelMeter()
        meter.set_level(lit / 24)
        card.body.addWidget(meter)
        card.body.addWidget(Label(text, "small", "textMuted"))
    return card


def _progress() -> QWidget:
    card = Card(title="Voortgang", padding=(18, 16))
    card.body.addWidget(TurnBar(3, 2))
    bar = ProgressBar("Geoefend deze week")
    bar.set_progress(0.65, "26 van je 40 minuten")
    card.body.addWidget(bar)
    card.body.addWidget(Label("26 van je 40 minuten", "small", "textMuted"))
    card.body.addWidget(Steps(["Situatie", "Oefenen", "Terugkijken", "Delen"], 3))
    card.body.addWidget(Busy("Poging openen…"))
    card.body.addStretch(1)
    return card


def _keys() -> QWidget:
    card = Card(title="Toetsen en niveau", padding=(18, 16))
    keys = ("Spatie", "Enter", "Ctrl+Enter", "←", "→", "J", "K", "L", "M")
    card.body.addLayout(row(*(KeyCap(key) for key in keys)))
    levels = (LevelBars(1, "Begin"), LevelBars(2, "Verder"), LevelBars(3, "Uitdagend"))
    card.body.addLayout(row(*levels))
    hints = [
        KeyHint(("Spatie",), "stop opname"),
        KeyHint(("R",), "beurt opnieuw"),
        KeyHint(("←", "→"), "5 seconden"),
        KeyHint(("H",), "spiekbriefje verbergen"),
        KeyHint(("Esc",), "stoppen zonder bewaren"),
    ]
    card.body.addWidget(KeyBar(hints))
    return card


def _people() -> QWidget:
    card = Card(title="Mensen en tellers", padding=(18, 16))
    card.body.addLayout(
        row(
            Avatar("Sanne Visser"),
            Avatar("Karin de Boer", highlight=True),
            CountBadge(2),
            CountBadge("Nieuw"),
        )
    )
    card.body.addLayout(row(above("moment", LinkButton("0:14", "Ga naar 0:14"))))
    card.body.addWidget(IconLine("ear", "Laat mevrouw uitpraten."))
    card.body.addWidget(
        IconLine("heart-handshake", "Noem wat ze voelt: ‘Ik zie dat u schrikt. Dat is heel naar.’")
    )
    card.body.addWidget(
        IconLine("lock", "Alleen jij ziet deze cijfers.", "small", "textMuted", "textMuted", 16)
    )
    return card


def _rubric() -> QWidget:
    card = Card(title="Wat zie je?", padding=(14, 14))
    for words, value in (("Laat uitpraten", 2), ("Noemt het gevoel", 4), ("Sluit goed af", None)):
        card.body.addWidget(RatingScale(words, value))
    card.body.addLayout(row(RatingBars(3, "goed"), RatingBars(1, "nog niet")))
    kinds = [
        TileOption("c", "Compliment", "1", "thumbs-up", "success", "successSoft"),
        TileOption("t", "Tip", "2", "lightbulb", "info", "infoSoft"),
        TileOption("v", "Vraag", "3", "message-circle-question-mark", "question", "questionSoft"),
    ]
    card.body.addWidget(Tiles(kinds, "Soort", "t", height=36))
    weeks = [TileOption(2, "2 weken"), TileOption(4, "4 weken"), TileOption(0, "Kies datum")]
    card.body.addWidget(Tiles(weeks, "Hoe lang?", 4, stretch=True))
    card.body.addLayout(row(PictureTag("Poging 4"), PictureTag("Balie", "store"), NumberDot(2)))
    card.body.addWidget(Slider("Tekstgrootte", 100, 150, 115))
    card.body.addWidget(Skeleton())
    return card


def _message() -> QWidget:
    card = Card("podium", "Dit ziet Karin", padding=(18, 16))
    text = "Hoi Karin, ik vind beurt 2 lastig. Kun je vooral kijken of ik mevrouw echt laat uitpraten?"
    card.body.addWidget(TextArea("Je bericht aan Karin", text=text, note="(hoeft niet)"))
    return card
