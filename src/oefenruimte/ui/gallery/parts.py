"""The sheet of parts (12b of the design)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import (
    Banner,
    Button,
    Card,
    CheckBox,
    Chip,
    EmptyState,
    IconButton,
    Label,
    Radio,
    Segmented,
    SelectField,
    Switch,
    TextField,
)
from oefenruimte.ui.widgets.button_look import Role, State
from oefenruimte.ui.widgets.toast import Toast

_ROLES: tuple[tuple[str, Role, str, str | None], ...] = (
    ("Hoofdknop, 1 per scherm", "primary", "Verder oefenen", "play-filled"),
    ("Andere keuze", "secondary", "Vergelijk", "columns-2"),
    ("Maakt iets zichtbaar", "share", "Deel met Karin", "users-round"),
    ("Gaat delen", "share_outline", "Delen…", "users-round"),
    ("Alleen tijdens opname", "rec", "Stop opname", "square-filled"),
    ("Weg is weg", "danger", "Wis poging", "trash-2"),
    ("Stil", "ghost", "Bekijk verslag", None),
)
_STATES: tuple[tuple[str, State], ...] = (
    ("Gewoon", "normal"),
    ("Muis erop", "hover"),
    ("Ingedrukt", "pressed"),
    ("Kan nu niet", "disabled"),
)


def row(*widgets: QWidget, gap: int = 16) -> QHBoxLayout:
    """Side by side, kept left and low."""
    line = QHBoxLayout()
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
    line.addStretch(1)
    return line


def above(words: str, widget: QWidget) -> QWidget:
    """A small caption over a part."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Label(words, "small", "textMuted", wrap=False))
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def build_parts() -> QWidget:
    """All of it in one column, on the colour of a room."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(36, 28, 36, 28)
    column.setSpacing(16)
    column.addWidget(Label("Onderdelen", "h1"))
    column.addWidget(_buttons())
    for left, right in ((_sizes(), _ownership()), (_cards(), _choices())):
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addWidget(left, 7)
        pair.addWidget(right, 5)
        column.addLayout(pair)
    column.addWidget(_fields())
    pair = QHBoxLayout()
    pair.setSpacing(16)
    pair.addWidget(_banners(), 7)
    pair.addWidget(_toasts(), 5)
    column.addLayout(pair)
    column.addWidget(_empty())
    return page


def _buttons() -> QWidget:
    card = Card(title="Knoppen", padding=(18, 16))
    grid = QGridLayout()
    grid.setVerticalSpacing(16)
    grid.setHorizontalSpacing(16)
    for number, (words, _) in enumerate(_STATES, start=1):
        grid.addWidget(Label(words, "small", "textMuted"), 0, number)
    for line, (words, role, text, icon) in enumerate(_ROLES, start=1):
        grid.addWidget(Label(words, "bodyStrong"), line, 0)
        for number, (_, state) in enumerate(_STATES, start=1):
            button = Button(text, role, icon=icon)
            button.show_as(state)
            grid.addWidget(button, line, number, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnStretch(5, 1)
    card.body.addLayout(grid)
    return card


def _sizes() -> QWidget:
    card = Card(title="Maten van knoppen", padding=(18, 16))
    card.body.addLayout(
        row(
            above("klein 32", Button("Opfrissen", size="small")),
            above("gewoon 40", Button("Opfrissen", key="R")),
            above("groot 48", Button("Verder oefenen", "primary", "large", key="Enter")),
        )
    )
    icons = QWidget()
    line = QHBoxLayout(icons)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    line.addWidget(IconButton("captions", "Ondertiteling"))
    line.addWidget(IconButton("zoom-in", "Groter", frame="outline"))
    line.addWidget(IconButton("play-filled", "Speel af", round=True))
    line.addWidget(IconButton("captions", "Ondertiteling aan", checkable=True))
    line.itemAt(3).widget().setChecked(True)  # type: ignore[union-attr]
    card.body.addLayout(
        row(
            above("extra 56", Button("Stop opname", "rec", "extra", "square-filled", "Spatie")),
            above("icoon 40", icons),
        )
    )
    busy = Button("Even wachten", "primary")
    busy.set_busy(True)
    card.body.addLayout(row(above("bezig", busy)))
    return card


def _ownership() -> QWidget:
    card = Card(title="Van wie is dit?", padding=(18, 16))
    card.body.addLayout(
        row(
            above("alleen jij (hoekig, slot, rand)", Chip("private")),
            above("gedeeld (rond, vol, mensen)", Chip("shared", "Gedeeld met Karin")),
        )
    )
    small = row(
        Chip("private", "Nog niet verstuurd", "small"), Chip("shared", "Straks gedeeld", "small"), gap=8
    )
    card.body.addLayout(small)
    card.body.addStretch(1)
    return card


def _cards() -> QWidget:
    card = Card(title="Kaarten", padding=(18, 16))
    line = QHBoxLayout()
    line.setSpacing(14)
    for kind, title, text in (
        (None, "Gewone kaart", "kaart, rand 1, ronding 12"),
        ("kamer", "Kamer", "rand 1 privateBorder"),
        ("podium", "Podium", "lichtbalk 5 bovenaan"),
    ):
        one = Card(kind, title)  # type: ignore[arg-type]
        one.body.addWidget(Label(text, "small", "textMuted"))
        line.addWidget(one, 1)
    card.body.addLayout(line)
    return card


def _choices() -> QWidget:
    card = Card(title="Keuzes", padding=(18, 16))
    on, chosen = CheckBox("Aan"), Radio("Gekozen")
    on.setChecked(True)
    chosen.setChecked(True)
    card.body.addLayout(row(on, CheckBox("Uit"), chosen, Radio("Ander")))
    answers = [("ja", "Ja"), ("beetje", "Een beetje"), ("niet", "Nog niet")]
    switches = row(
        Switch("Proef", True, "right"), Switch("Proef", False, "right"), Segmented(answers, "Proef", "ja")
    )
    card.body.addLayout(switches)
    card.body.addLayout(row(Segmented(answers, "Proef zonder keuze", height="small")))
    return card


def _fields() -> QWidget:
    card = Card(title="Velden", padding=(18, 16))
    line = QHBoxLayout()
    line.setSpacing(16)
    wrong = TextField("Fout", text="fiets")
    wrong.set_error("Kies nog minstens 3 woorden.")
    devices = SelectField("Lijst", [("h", "Headset"), ("i", "Ingebouwd")])
    for field in (
        TextField("Gewoon", text="Sanne Visser"),
        TextField("Wachtzin", secret=True),
        wrong,
        devices,
    ):
        line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(line)
    return card


def _banners() -> QWidget:
    card = Card(title="Meldingen in het scherm", padding=(18, 16))
    long = "Een ander programma gebruikt de camera. Sluit dat programma en probeer het opnieuw."
    card.body.addWidget(Banner("error", "Je camera werkt niet", long, "Probeer opnieuw"))
    card.body.addWidget(
        Banner("warning", "Nog weinig ruimte", "Je kunt nog ongeveer 10 minuten opnemen.", "Ruim op")
    )
    card.body.addWidget(Banner("info", "Karin is vrij tot maandag", "Je kunt wel delen. Ze kijkt daarna."))
    card.body.addWidget(Banner("success", "Ingetrokken", "Karin kan poging 3 niet meer openen."))
    return card


def _toasts() -> QWidget:
    card = Card(title="Korte berichten", padding=(18, 16))
    card.body.addWidget(Toast(card, "Poging 4 is bewaard. Alleen voor jou.", "circle-check", None, 60_000))
    card.body.addWidget(Toast(card, "Poging 2 is gewist.", "trash-2", "Zet terug", 60_000))
    card.body.addStretch(1)
    return card


def _empty() -> QWidget:
    card = Card(title="Leeg", padding=(18, 16))
    buttons = [
        Button("Probeer opnieuw", "primary", icon="refresh-cw"),
        Button("Alleen geluid", icon="mic"),
    ]
    line = QHBoxLayout()
    line.addWidget(
        EmptyState(
            "clapperboard",
            "Hier komen je pogingen",
            "Je eerste poging hoeft niet goed te zijn. Niemand kijkt mee.",
            [Button("Kies je eerste oefening", "primary", icon="library-big")],
        )
    )
    line.addWidget(
        EmptyState(
            "video-off",
            "Je camera werkt niet",
            "Een ander programma gebruikt de camera, misschien een vergadering. Sluit het.",
            buttons,
            "error",
        )
    )
    card.body.addLayout(line)
    return card
