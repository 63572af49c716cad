"""A part of the story as somebody lives it who sees nothing: the real program in a process of its own, and a
client of the real AT-SPI that is all they have."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from fakes.session import COACH, PASSPHRASE, guided, make_scenarios, make_session
from oefenruimte.app.clock import SystemClock
from oefenruimte.bootstrap import SCENARIOS_VARIABLE, build_desk

from .desk import Reader, Thing, computer, program, screen_reader

PRIVATE = "Alleen voor jou. Niemand anders ziet dit."
_NAME, _NOTE, _MESSAGE, _REACTION = (
    "Sanne Visser",
    "Hier viel een stilte",
    "Let je op mijn tempo?",
    "Rustig zo.",
)
_HANDLED = frozenset(
    {
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "combo box",
        "slider",
        "text",
        "password text",
        "page tab",
        "list item",
    }
)


@dataclass
class Blind:
    """Somebody at a computer without a screen. `heard`: with what the story was told."""

    place: Path
    environment: dict[str, str]
    reader: Reader

    @contextmanager
    def at_work(self, home: str) -> Iterator[Reader]:
        """In the program of who lives there."""
        with program(self.environment, self.place / home):
            yield self.reader
        self.reader.until(lambda: self.reader.tree() == [], "end of the program")


@pytest.fixture
def blind(tmp_path: Path) -> Iterator[Blind]:
    scenarios = make_scenarios(tmp_path / "oefeningen")
    coach = make_session(build_desk(tmp_path / "karin", clock=SystemClock(), scenarios=scenarios), COACH)
    guided(coach).preferences.save(replace(coach.preferences.load(), role="begeleiden"))
    coach.spaces.create(str(tmp_path / "deelruimte"), "Team balie")
    coach.sync.run()
    coach.close()
    with computer(tmp_path) as environment:
        environment[SCENARIOS_VARIABLE] = str(scenarios)
        with screen_reader(environment) as reader:
            yield Blind(tmp_path, environment, reader)


def look_round(reader: Reader) -> list[Thing]:
    """Everything on the page that can be used has a name, a role that says how, and a way to use it."""
    things = reader.tree()
    assert things[0].role == "frame"
    for thing in things:
        if "focusable" in thing.states and thing.role not in ("panel", "filler", "scroll pane"):
            assert thing.role in _HANDLED, thing
            assert thing.name, thing
            assert thing.actions or not thing.usable, thing
    return things


def test_the_story_of_who_sees_nothing(blind: Blind) -> None:
    with blind.at_work("sanne") as reader:
        _first_start(reader)
        _settings(reader, blind.place / "deelruimte")
        _practise(reader)
        _look_back_and_share(reader)
    with blind.at_work("karin") as reader:
        _comment(reader)
    with blind.at_work("sanne") as reader:
        _read(reader)


def _first_start(reader: Reader) -> None:
    reader.find("Maak je eigen oefenruimte", "heading")
    look_round(reader)
    reader.find("Je naam", "text", "focused")
    reader.write("Je naam", _NAME)
    for field in ("Je wachtzin", "Nog een keer"):
        assert reader.find(field, "password text").text == ""
        reader.write(field, PASSPHRASE)
    reader.hear("Sterk: 4 woorden")
    kept = "Ik heb mijn herstelcode veilig bewaard"
    assert "checked" not in reader.find(kept, "check box").states
    reader.press("Maak mijn oefenruimte")  # too early
    reader.hear("Zet hier een vinkje als je de code hebt bewaard.")
    reader.press(kept, "check box")
    reader.find(kept, "check box", "checked")
    reader.keys("Tab", "Tab")
    reader.until(lambda: len(_tab_stops(reader)) > 2, "the focus that goes on")
    reader.press("Maak mijn oefenruimte")
    reader.press("Overslaan")  # the guide
    reader.hear(PRIVATE)
    reader.find("Vandaag", "page tab", "selected")
    look_round(reader)


def _tab_stops(reader: Reader) -> list[str]:
    return [one["name"] for one in reader.events("object:state-changed:focused") if one["detail"]]


def _settings(reader: Reader, space: Path) -> None:
    reader.press("Instellingen", "page tab")
    reader.write("Map of adres", str(space))
    reader.press("Meedoen")
    reader.hear("Je doet mee met Team balie.")
    reader.find("Instellingen", "page tab", "selected")
    look_round(reader)
    reader.find("Ga op slot na: 10 minuten", "combo box")
    size = reader.find("Tekst groter", "slider")
    assert size.value == (100, 100, 150)
    reader.set_value(size, 110)
    reader.until(lambda: reader.find("Tekst groter", "slider").value == (100, 110, 150), "larger text")
    reader.find("Ondertiteling altijd aan", "check box", "checked")
    reader.press("5 seconden", "radio button")
    reader.find("5 seconden", "radio button", "checked")


def _practise(reader: Reader) -> None:
    reader.press("Bibliotheek", "page tab")
    reader.press("Een korte oefening……")
    reader.find("Een korte oefening", "heading")
    reader.press("Begin met oefenen")
    reader.press("Ik ga antwoorden")
    reader.hear("De opname loopt.")
    said = reader.said()
    counted = [words for words in said[: said.index("De opname loopt.")] if words.isdigit()]
    assert counted == ["5", "4", "3", "2", "1"]
    meter = reader.find("Geluid", "progress bar")
    assert meter.description in ("Te zacht", "Goed", "Te hard")
    look_round(reader)
    reader.until(lambda: reader.find("Tijd", "progress bar").description >= "0:02", "two seconds")
    reader.press("Stop opname")
    reader.hear("Je antwoord wordt bewaard.")


def _look_back_and_share(reader: Reader) -> None:
    timeline = reader.find("Tijdlijn van je poging", "slider")
    look_round(reader)
    assert timeline.value is not None
    assert timeline.value[2] >= 1
    assert timeline.description.startswith("0:00")
    reader.set_value(timeline, 1)
    reader.until(lambda: _seconds(reader) == 1, "one second")
    reader.act(reader.find("Tijdlijn van je poging", "slider"), "Increase")
    reader.until(lambda: _seconds(reader) > 1, "further")
    reader.press("Notitie")
    field = reader.find("Notitie bij……")
    reader.write(field.name, _NOTE)
    reader.press("Bewaar")
    reader.find("Notitie 1 op……", "push button")
    for question in ("Ik laat haar uitpraten.", "Ik stel een open vraag."):
        things = reader.tree()
        group = next(
            place for place, thing in enumerate(things) if (thing.role, thing.name) == ("panel", question)
        )
        yes = next(thing for thing in things[group:] if thing.name == "Ja")
        reader.act(yes, "Press")
    reader.press("Delen…")
    reader.hear("Poging 1 delen met je coach")
    look_round(reader)
    reader.find("Met wie?: Karin de Boer……", "combo box")
    reader.write("Je bericht aan Karin (hoeft niet)", _MESSAGE)
    reader.press("Deel poging 1 met Karin")
    reader.hear("Gedeeld met Karin tot en met")


def _seconds(reader: Reader) -> float:
    value = reader.find("Tijdlijn van je poging", "slider").value
    return 0 if value is None else value[1]


def _comment(reader: Reader) -> None:
    reader.write("Je wachtzin", PASSPHRASE)
    reader.press("Open")
    reader.find("Postvak", "heading")
    reader.find("Postvak, 1 nieuw……", "page tab")
    reader.press("Sanne Visser, Nieuw……", "check box")
    reader.find(f"‘{_MESSAGE}’", "label")
    look_round(reader)
    reader.press("Tip", "radio button")
    reader.write(reader.find("Reactie op……", "text").name, _REACTION)
    reader.press("Plaats reactie")
    reader.find("Tip op……", "push button")
    reader.press("Stuur feedback naar Sanne")
    reader.press("Stuur zo")
    reader.find("Verstuurd……")


def _read(reader: Reader) -> None:
    reader.write("Je wachtzin", PASSPHRASE)
    reader.press("Open")
    reader.press("Feedback, 1 nieuw", "page tab")
    reader.press("Lees de feedback: Een korte oefening……")
    row = reader.find("Tip op……", "push button")
    assert _REACTION in row.name
    look_round(reader)
