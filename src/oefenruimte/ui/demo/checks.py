"""What the demo looks at afterwards: the promises, on the files themselves."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import FeedbackSheet, Mark
from oefenruimte.ui.demo.report import DemoReport

_AGE = b"age-encryption.org/v1\n"
_MOVIE = (b"ftyp", b"moof", b"mdat")


def check_sealed(report: DemoReport, home: Path, markers: Iterable[str]) -> None:
    """Every recording is an age file, and nothing anybody said or wrote is readable on the disk."""
    recordings = list(home.rglob("recordings/*"))
    sealed = [file for file in recordings if file.read_bytes().startswith(_AGE)]
    report.check(
        "Opnames zitten op slot",
        bool(recordings) and len(sealed) == len(recordings),
        f"{len(sealed)} van {len(recordings)} bestanden zijn age-bestanden",
    )
    wanted = [*(marker.encode() for marker in markers), *_MOVIE]
    found = [
        file.name
        for file in home.rglob("*")
        if file.is_file() and any(marker in file.read_bytes() for marker in wanted)
    ]
    report.check(
        "Niets leesbaar op schijf", not found, ", ".join(found) or "geen bericht, notitie of film gevonden"
    )


def check_share(report: DemoReport, space: Path, takes: int) -> None:
    """One object in the space, whatever the number of takes."""
    objects = list(space.rglob("inbox/*/*.ofo"))
    report.check(
        "Alleen de gekozen poging is gedeeld",
        len(objects) == 1,
        f"{len(objects)} van {takes} pogingen in de deelruimte",
    )


def check_coach(report: DemoReport, coach: Session) -> None:
    """The coach opens the copy with a key of its own, and gets no number and no time."""
    (item,) = coach.coach.inbox()
    opened = coach.coach.open(item.share_id)
    try:
        with opened.answer(0) as answer:
            starts = bytes(answer.read(8))[4:]
    finally:
        opened.close()
    report.check("De coach kan de poging openen", starts == b"ftyp", f"{len(item.manifest.turns)} beurt(en)")


def check_faults(report: DemoReport, faults: Sequence[Problem]) -> None:
    """Nothing went wrong behind the screens either."""
    codes = ", ".join(f"{fault.code} {fault.detail}".strip() for fault in faults)
    report.check("Geen onverwachte fouten", not faults, codes or "geen")


def check_marks(report: DemoReport, placed: Iterable[Mark], sheet: FeedbackSheet) -> None:
    """What the learner reads stands at the millisecond where the coach put it."""
    there = [(mark.anchor, mark.kind, mark.text) for mark in sheet.marks]
    here = [(mark.anchor, mark.kind, mark.text) for mark in placed]
    moments = ", ".join(f"{mark.anchor.at_ms} ms" for mark in sheet.marks)
    apart = [mark.anchor.at_ms for mark in sheet.marks]
    spread = len(apart) == 2 and 0 < apart[0] < apart[1]  # two at the first picture would prove little
    report.check("Reacties op de juiste milliseconde", there == here and spread, moments)
