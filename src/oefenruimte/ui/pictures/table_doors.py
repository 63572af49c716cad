"""Stages before anybody is in: sheets 01 and 13."""

from dataclasses import replace as with_

from oefenruimte.app.profiles import Here
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.ui.pictures.stage import Act, Stage, both, click
from oefenruimte.ui.pictures.studio import Set
from oefenruimte.ui.screens.doors import FirstStart, LockScreen
from oefenruimte.ui.screens.doors.context import DoorContext

_PASSPHRASE = "fiets lantaarn dinsdag koriander"


def _door(at: Set) -> DoorContext:
    def refuse(*_: object) -> object:
        raise Failure(Problem(Code.PROFILE_IN_USE))

    return DoorContext(
        profiles=at.town.desk.profiles,
        open=refuse,  # type: ignore[arg-type]  # nobody goes in
        jobs=at.door_jobs,
        theme=at.themes,
        opened=lambda _: None,
        in_use=lambda _: False,
        show_first_start=lambda: None,
        show_lock=lambda: None,
        show_example=lambda: None,
        overlay=at.window,
        speak=lambda _: None,
    )


def _first(at: Set) -> None:
    at.window.show_only(FirstStart(_door(at)))


def _lock(at: Set, *, alone: bool = False) -> None:
    here = at.town.desk.profiles.here()
    if alone:
        here = Here(here.profiles[:1], here.profiles[0])
    at.window.show_only(LockScreen(_door(at), here))


def _alone(at: Set) -> None:
    _lock(at, alone=True)


def _typed(*fields: tuple[str, str]) -> Act:
    def act(at: Set) -> None:
        for name, text in fields:
            at.driver.write(name, text)

    return act


def _damaged(at: Set) -> None:
    at.window.show_trouble(_in_words(Problem(Code.DATABASE_DAMAGED)))


def _in_words(problem: Problem):  # type: ignore[no-untyped-def]
    from oefenruimte.ui.language.words import words

    return words(problem)


def _starting(at: Set) -> None:
    at.window.show_busy("Je oefenruimte wordt klaargezet…")


_AT_THE_DOOR = Stage("", "", who="")
STAGES = tuple(
    with_(_AT_THE_DOOR, name=name, title=title, sheet=sheet, act=act, kept_waiting=waits)
    for name, title, sheet, act, waits in (
        ("deur-bezig", "Starten", "", _starting, True),
        ("deur-kapot", "Starten lukt niet", "13", _damaged, False),
        ("eerste-start", "Eerste start", "01", _first, False),
        (
            "eerste-start-ingevuld",
            "Eerste start, ingevuld",
            "01",
            both(
                _first,
                _typed(
                    ("Je naam", "Sanne Visser"), ("Je wachtzin", _PASSPHRASE), ("Nog een keer", _PASSPHRASE)
                ),
            ),
            False,
        ),
        ("eerste-start-fout", "Eerste start, naam vergeten", "01", both(_first, click("Maak mijn")), False),
        (
            "eerste-start-zwak",
            "Eerste start, wachtzin te kort",
            "01",
            both(_first, _typed(("Je naam", "Sanne"), ("Je wachtzin", "kort")), click("Maak mijn")),
            False,
        ),
        ("slot", "Op slot, meer mensen", "13", _lock, False),
        ("slot-alleen", "Op slot, één persoon", "13", _alone, False),
        (
            "slot-verkeerd",
            "Verkeerde wachtzin",
            "13",
            both(_alone, _typed(("Je wachtzin", "fiets lantaarn")), click("Open")),
            False,
        ),
        (
            "slot-bezet",
            "Al open in een ander venster",
            "13",
            both(_alone, _typed(("Je wachtzin", _PASSPHRASE)), click("Open")),
            False,
        ),
        ("slot-herstelcode", "Wachtzin vergeten", "13", both(_alone, click("Wachtzin vergeten")), False),
        (
            "slot-herstelcode-fout",
            "Herstelcode klopt niet",
            "13",
            both(_alone, click("Wachtzin vergeten", "Open met nieuwe")),
            False,
        ),
    )
)
