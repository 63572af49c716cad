"""A table of a trainer to a sketch: a row of headings and a row for each turn, with loose facts around it."""

from collections.abc import Sequence

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.fields import set_meta, set_turn
from oefenruimte.scenarios.importers.names import keys_of, slug
from oefenruimte.scenarios.importers.proposal import Place
from oefenruimte.scenarios.importers.sketch import Sketch, TurnSketch
from oefenruimte.scenarios.importers.tables import Row
from oefenruimte.scenarios.importers.words import meta_field, turn_field

_LEADING = {"turn", "clip", "lines"}  # at least one of these makes a row of headings
_LOOK_FOR_HEADINGS = 30
_MOST_TURNS = 200
_SHOWN = 60


def read_rows(rows: Sequence[Row], file: str, sketch: Sketch, findings: Findings) -> bool:
    """Add a sheet to the sketch; False when nothing in it was understood."""
    at = _headings(rows)
    columns = _columns(rows[at].cells) if at is not None else {}
    understood = at is not None
    if at is not None:
        _unknown_columns(rows[at], columns, file, findings)
    section = ""
    for index, row in enumerate(rows):
        if index == at or not any(row.cells):
            continue
        goes_on = bool(section) and not row.cells[0] and columns.get(0) == "turn"
        if at is not None and index > at and not goes_on and not _is_fact(row, columns):
            _turn(row, columns, file, sketch, findings)
            continue
        name = meta_field(row.cells[0]) if row.cells[0] else section
        if name is not None and name != "turns":
            section = name
            values = [cell for cell in row.cells[1:] if cell]
            understood = _fact(name, values, row, file, sketch, findings) or understood
        elif row.cells[0]:
            section = ""
            _lost(row, file, findings)
    return understood


def _headings(rows: Sequence[Row]) -> int | None:
    """The row with the names of the columns."""
    best: tuple[int, int] | None = None
    for index, row in enumerate(rows[:_LOOK_FOR_HEADINGS]):
        fields = {found for cell in row.cells if cell and (found := turn_field(cell))}
        if len(fields) >= 2 and fields & _LEADING and (best is None or len(fields) > best[1]):
            best = index, len(fields)
    return best[0] if best else None


def _columns(cells: Sequence[str]) -> dict[int, str]:
    columns: dict[int, str] = {}
    for at, cell in enumerate(cells):
        name = turn_field(cell) if cell else None
        if name is not None and (name not in columns.values() or name in ("lines", "hints", "ways")):
            columns[at] = name
    return columns


def _is_fact(row: Row, columns: dict[int, str]) -> bool:
    """`Tips | Laat haar uitpraten` below the turns: a heading in front, where turns have their number."""
    if meta_field(row.cells[0]) is None:
        return False
    filled = sum(1 for at, cell in enumerate(row.cells) if cell and at in columns)
    return columns.get(0) == "turn" or filled <= 2


def _fact(name: str, values: list[str], row: Row, file: str, sketch: Sketch, findings: Findings) -> bool:
    done = False
    for value in values:
        if set_meta(sketch, name, value, Place(file, row.number)):
            done = True
        else:
            _lost(row, file, findings)
    return done


def _turn(row: Row, columns: dict[int, str], file: str, sketch: Sketch, findings: Findings) -> None:
    if len(sketch.turns) >= _MOST_TURNS:
        return
    texts = {at: cell for at, cell in enumerate(row.cells) if cell and at in columns}
    if not texts:
        _lost(row, file, findings)
        return
    wanted = next((cell for at, cell in texts.items() if columns[at] == "turn"), "")
    if set(texts.values()) == {wanted} and keys_of([wanted]) is None:
        _lost(row, file, findings)
        return
    turn = TurnSketch(_turn_id(wanted, sketch), Place(file, row.number))
    for at, cell in texts.items():
        if columns[at] != "turn" and not set_turn(turn, columns[at], cell):
            _lost(row, file, findings)
    sketch.turns.append(turn)


def _turn_id(text: str, sketch: Sketch) -> str:
    taken = {turn.id.casefold() for turn in sketch.turns}
    keys = keys_of([text]) if text else None
    name = keys[0].id if keys else slug(text, 20)
    if not name or name in taken:
        number = len(sketch.turns) + 1
        while str(number) in taken:
            number += 1
        return str(number)
    return name


def _unknown_columns(row: Row, columns: dict[int, str], file: str, findings: Findings) -> None:
    for at, cell in enumerate(row.cells):
        if cell and at not in columns:
            findings.warning(
                What.IMPORT_NOT_UNDERSTOOD,
                worded(
                    "De kolom ‘{value}’ kennen we niet. Wat daar staat, hebben we niet gebruikt.",
                    value=cell[:_SHOWN],
                ),
                row.number,
                file,
            )


def _lost(row: Row, file: str, findings: Findings) -> None:
    text = " | ".join(cell for cell in row.cells if cell)
    findings.warning(
        What.IMPORT_NOT_UNDERSTOOD,
        worded("‘{value}’ konden we niet plaatsen. Zet het zelf op de goede plek.", value=text[:_SHOWN]),
        row.number,
        file,
    )
