"""The three shells with a little content."""

from PySide6.QtWidgets import QWidget

from oefenruimte.ui.shells import EmployeeShell, FocusShell, NavItem, Person, WorkbenchShell
from oefenruimte.ui.widgets import (
    Answer,
    Button,
    Card,
    Chip,
    EmptyState,
    KeyHint,
    Label,
    PageHeader,
    Ruimte,
    Steps,
    ToastHost,
    ask,
)

_HINTS = (
    KeyHint(("Spatie",), "afspelen"),
    KeyHint(("←", "→"), "5 seconden"),
    KeyHint(("N",), "notitie"),
    KeyHint(("R",), "nog een keer"),
    KeyHint(("Esc",), "terug"),
)


def build_employee() -> QWidget:
    """Shell A."""
    roles = (("oefenen", "Oefenen"), ("begeleiden", "Begeleiden"), ("maken", "Maken"))
    shell = EmployeeShell(Person("Sanne Visser", "oefenen", "Medewerker", roles))
    room = Ruimte("kamer")
    room.set_chip(Chip("private"))
    room.body.addWidget(PageHeader("Goedemorgen, Sanne", "dinsdag 12 mei"))
    card = Card(title="Even opfrissen", icon="rotate-ccw")
    card.body.addWidget(
        Label(
            "Je hebt Samenvatten 5 weken niet geoefend. Eén korte oefening houdt het fris.",
            strong=["Samenvatten"],
        )
    )
    card.body.addWidget(Button("Start korte oefening", icon="play-filled"))
    room.body.addWidget(card)
    room.body.addStretch(1)
    shell.set_content(room, "vandaag")
    shell.set_badge("feedback", 1, "1 nieuw")
    return shell


def build_workbench() -> QWidget:
    """Shell B, on the podium."""
    items = (
        NavItem("postvak", "inbox", "Postvak"),
        NavItem("zinnen", "message-square-quote", "Mijn zinnen"),
        NavItem("bibliotheek", "library-big", "Bibliotheek"),
    )
    shell = WorkbenchShell(items, Person("Karin de Boer", "begeleiden", "Coach"))
    room = Ruimte("podium", padding=(20, 18, 20, 16), chip_top=25)
    room.set_chip(Chip("shared", "Gedeeld met jou tot 9 juni"))
    room.body.addWidget(PageHeader("Sanne Visser", "Het paspoort is niet klaar · balie"))
    draft = Card(title="Reactie op 0:42", chip=Chip("private", "Nog niet verstuurd", "small"))
    draft.body.addWidget(Label("Wacht hier nog één tel. Dan voelt ze dat je luistert."))
    room.body.addWidget(draft)
    mine = Card("kamer", "Meteen proberen?", chip=Chip("private", size="small"))
    room.body.addSpacing(16)
    room.body.addWidget(mine)
    room.body.addStretch(1)
    room.body.addWidget(Button("Stuur feedback naar Sanne", "share", "large", "send"))
    shell.set_content(room, "postvak", hints=_HINTS)
    shell.set_badge("postvak", 2, "2 nieuw")
    return shell


def build_focus() -> QWidget:
    """Shell C."""
    shell = FocusShell("Situatie", "Het paspoort is niet klaar")
    shell.set_middle(Steps(["Situatie", "Oefenen", "Terugkijken", "Delen"], 3))
    shell.set_content(EmptyState("clapperboard", "Hier komen je pogingen", "Niemand kijkt mee."))
    shell.set_hints(_HINTS)
    return shell


def build_question() -> QWidget:
    """Shell C with a question and a toast over it."""
    shell = build_focus()
    shell.resize(1280, 800)
    ToastHost(shell).show_toast("Poging 2 is gewist.", "trash-2", undo=shell.update)
    ask(
        shell,
        "Stoppen met deze poging?",
        "Je bent bij beurt 2. Wat je nu hebt opgenomen, wordt gewist.",
        [
            Answer("stop", "Stop en wis", "danger"),
            Answer("door", "Ga door met oefenen", "primary", safe=True, key="Esc"),
        ],
    )
    return shell
