"""Loose clips with captions, a table and a text: which clip belongs to which turn, and what follows it."""

import re
from collections.abc import Iterable
from pathlib import Path

from oefenruimte.domain.scenario import AnswerKind, Finding, Severity
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import shown
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.documents import read_document
from oefenruimte.scenarios.importers.loose_follows import by_reference, set_follows
from oefenruimte.scenarios.importers.material import Material
from oefenruimte.scenarios.importers.names import TurnKey, keys_of, match_key, plain_name, stem_of
from oefenruimte.scenarios.importers.outline import read_outline
from oefenruimte.scenarios.importers.proposal import Place
from oefenruimte.scenarios.importers.sketch import AnswerSketch, Sketch, TurnSketch
from oefenruimte.scenarios.importers.tables import Row, read_table
from oefenruimte.scenarios.importers.tabular import read_rows
from oefenruimte.scenarios.vocabulary import did_you_mean

_LISTENING = re.compile(r"^(?:luister\w*|listening|idle|wacht\w*)\b")
_EXAMPLE = re.compile(r"^(?P<kind>voorbeeld|goed|model|zwak|fout|slecht)\w*[\s._-]*(?P<rest>.*)$")
_WEAK = ("zwak", "fout", "slecht")
_PICTURE = re.compile(r"thumb|omslag|kaft|cover|plaatje|voorkant")


def sketch_of(material: Material, findings: Findings) -> Sketch:
    """Everything the material says, put together. Clips that no turn wants get turns of their own.

    OSError when a file cannot be opened.
    """
    sketch = Sketch()
    _read_words(material, sketch, findings)
    clips = dict(material.clips)
    _take_listening(clips, sketch)
    examples = _examples(clips)
    _match_clips(clips, sketch, findings)
    _match_captions(material.captions, sketch, examples, findings)
    _own_words(material, sketch)
    set_follows(sketch, findings)
    for answer in examples:
        if answer.turn == "" and sketch.turns:
            answer.turn = sketch.turns[0].id
        if by_reference(answer.turn, sketch) is not None:
            sketch.answers.append(answer)
    _take_picture(material.pictures, sketch)
    return sketch


# words -----------------------------------------------------------------------------------------------
def _read_words(material: Material, sketch: Sketch, findings: Findings) -> None:
    for name, path in material.tables.items():
        understood = False
        for rows in read_table(path, name, findings):
            understood = read_rows(rows, name, sketch, findings) or understood
        if not understood and not findings.has_errors:
            findings.warning(
                What.IMPORT_NOT_UNDERSTOOD,
                worded(
                    "In {name} vonden we geen kolommen die we kennen. Begin met een rij als: beurt, "
                    "fragment, tekst, opdracht, hierna.",
                    name=shown(name),
                ),
                1,
                name,
            )
    clips = {match_key(name) for name in material.clips}
    for name, path in material.texts.items():
        if match_key(name) in clips:
            continue  # the words of one clip: see `_own_words`
        document = read_document(path, name, findings)
        if document is None:
            continue
        for table in document.tables:
            read_rows([Row(number, cells) for number, cells in table], name, sketch, findings)
        for line in read_outline(document.lines, name, sketch).lost:
            findings.warning(
                What.IMPORT_NOT_UNDERSTOOD,
                worded(
                    "‘{strip}’ konden we niet plaatsen. Zet het zelf op de goede plek.",
                    strip=shown(line.text.strip()),
                ),
                line.number,
                name,
            )


def _own_words(material: Material, sketch: Sketch) -> None:
    """`beurt-1.txt` beside `beurt-1.mp4` holds what is said there."""
    by_key = {match_key(name): path for name, path in material.texts.items()}
    for turn in sketch.turns:
        path = by_key.get(match_key(turn.clip_name)) if turn.clip_name else None
        if path is None or turn.lines:
            continue
        document = read_document(path, path.name, Findings())
        if document is not None:
            turn.lines = "\n".join(line.text.strip() for line in document.lines)


# clips -----------------------------------------------------------------------------------------------
def _take_listening(clips: dict[str, Path], sketch: Sketch) -> None:
    for name in list(clips):
        if _LISTENING.match(plain_name(stem_of(name))) and len(clips) > 1:
            sketch.listening = clips.pop(name)
            return


def _examples(clips: dict[str, Path]) -> list[AnswerSketch]:
    found: list[AnswerSketch] = []
    for name in list(clips):
        said = _EXAMPLE.match(plain_name(stem_of(name)))
        if said is None or len(clips) < 2:
            continue
        keys = keys_of([said["rest"]]) if said["rest"] else None
        weak = said["kind"] in _WEAK
        kind = AnswerKind.WEAK if weak else AnswerKind.GOOD
        found.append(
            AnswerSketch(keys[0].id if keys else "", "", kind, "", clips.pop(name), name.rsplit("/", 1)[-1])
        )
    return found


def _match_clips(clips: dict[str, Path], sketch: Sketch, findings: Findings) -> None:
    left = dict(clips)
    for at, turn in enumerate(sketch.turns):
        if turn.wanted:
            meant = _take(turn, at, _named(turn.wanted, left), left, findings)
            left.pop(meant, None)  # kept apart, for whoever says that it was meant
    keys = _keys(list(left))
    numbered = keys_of([stem_of(name) for name in left]) is not None
    open_turns = [turn for turn in sketch.turns if turn.source is None and not turn.wanted]
    for turn in open_turns:
        name = next((name for name, key in keys.items() if name in left and key.id == turn.id), None)
        if name is not None and numbered:
            _use(turn, name, left)
    open_turns = [turn for turn in open_turns if turn.source is None]
    if open_turns and (
        len(open_turns) == len(left) or (len(left) < len(open_turns) and len(left) == len(clips))
    ):
        guessed = list(zip(open_turns, list(left), strict=False))
        for turn, name in guessed:
            _use(turn, name, left)
        if len(guessed) > 1:
            pairs = ", ".join(f"{turn.id}: {turn.clip_name}" for turn, _ in guessed)
            findings.warning(
                What.IMPORT_ORDER_GUESSED,
                worded(
                    "De fragmenten staan op volgorde van naam bij de beurten ({pairs}). Kijk of dat klopt.",
                    pairs=shown(pairs),
                ),
                file=guessed[0][0].place.file,
            )
    if left:
        _own_turns(left, keys, sketch, findings)


def _keys(names: list[str]) -> dict[str, TurnKey]:
    """Which turn every clip means; by order when names do not say so."""
    keys = keys_of([stem_of(name) for name in names])
    if keys is None or (len(names) == 1 and not (keys[0].letter or keys[0].name)):
        keys = [TurnKey(at, words="") for at in range(1, len(names) + 1)]
    return dict(zip(names, keys, strict=True))


def _own_turns(left: dict[str, Path], keys: dict[str, TurnKey], sketch: Sketch, findings: Findings) -> None:
    said = bool(sketch.turns)
    taken = {turn.id for turn in sketch.turns}
    guessed = keys_of([stem_of(name) for name in keys]) is None and len(left) > 1
    for name in sorted(left, key=lambda name: (keys[name].number, keys[name].letter)):
        key = keys[name]
        turn_id = key.id
        number = len(sketch.turns) + 1
        while turn_id in taken:
            turn_id = str(number)
            number += 1
        taken.add(turn_id)
        turn = TurnSketch(turn_id, Place(name), label=key.words[:1].upper() + key.words[1:])
        _use(turn, name, left)
        sketch.turns.append(turn)
        if said:
            findings.warning(
                What.IMPORT_ORDER_GUESSED,
                worded(
                    "Fragment {name} staat niet in de tekst of tabel. Het is beurt {turn_id} geworden.",
                    name=shown(name),
                    turn_id=turn_id,
                ),
                file=name,
            )
    if guessed and not said:
        findings.note(
            What.IMPORT_ORDER_GUESSED,
            worded(
                "De fragmenten staan op volgorde van naam. Met namen als beurt-1, beurt-2a en "
                "beurt-2b bepaal je het zelf."
            ),
        )


def _use(turn: TurnSketch, name: str, left: dict[str, Path]) -> None:
    turn.source = left.pop(name)
    turn.clip_name = name.rsplit("/", 1)[-1]
    turn.wanted = ""


def _named(wanted: str, names: Iterable[str]) -> str | None:
    """The file that somebody meant by `wanted`: its very name, or but for capitals, accents and suffix."""
    bare = wanted.strip().replace("\\", "/").removeprefix("./")
    same = [
        name for name in names if name in (wanted, bare) or name.rsplit("/", 1)[-1] == bare.rsplit("/", 1)[-1]
    ]
    if not same:
        same = [
            name
            for name in names
            if plain_name(name.rsplit("/", 1)[-1]) == plain_name(bare.rsplit("/", 1)[-1])
        ]
    if not same:
        same = [name for name in names if match_key(name) == match_key(bare)]
    return same[0] if len(same) == 1 or (same and same[0] in (wanted, bare)) else None


def _take(turn: TurnSketch, at: int, name: str | None, left: dict[str, Path], findings: Findings) -> str:
    """Use the file of this name. Without one: the file that is likely meant, or "", and an error."""
    if name is not None:
        _use(turn, name, left)
        return ""
    close = did_you_mean(turn.wanted, left).removeprefix(" Bedoelde je ‘").removesuffix("’?")
    beside = worded(" In dezelfde map staat {close}.", close=close) if close else ""
    finding = Finding(
        Severity.ERROR,
        What.FILE_MISSING,
        worded("Fragment {wanted} ontbreekt", wanted=shown(turn.wanted)),
        turn.place.file,
        turn.place.line,
        ("turns", at, "clip"),
        worded(
            "Het bestand staat wel in {file}, maar niet in de map.{beside}",
            file=turn.place.file,
            beside=beside,
        ),
        close,
    )
    findings.take((finding,))
    return close


# captions and pictures -------------------------------------------------------------------------------
def _match_captions(
    captions: dict[str, Path], sketch: Sketch, examples: list[AnswerSketch], findings: Findings
) -> None:
    left = dict(captions)
    for turn in sketch.turns:
        name = _named(turn.captions_name, left) if turn.captions_name else None
        if turn.captions_name and name is None:
            findings.warning(
                What.FILE_MISSING,
                worded(
                    "Ondertiteling {captions_name} ontbreekt. Zet het bestand erbij.",
                    captions_name=shown(turn.captions_name),
                ),
                turn.place.line,
                turn.place.file,
            )
            turn.captions_name = ""
        if name is None:
            name = next((one for one in left if match_key(one) == match_key(turn.clip_name or turn.id)), None)
        if name is not None:
            turn.captions, turn.captions_name = left.pop(name), name.rsplit("/", 1)[-1]
    for answer in examples:
        name = next((one for one in left if match_key(one) == match_key(answer.clip_name)), None)
        if name is not None:
            answer.captions = left.pop(name)
    keys = _keys(list(left)) if left else {}
    for turn in sketch.turns:
        name = next((one for one, key in keys.items() if one in left and key.id == turn.id), None)
        if turn.captions is None and name is not None:
            turn.captions, turn.captions_name = left.pop(name), name.rsplit("/", 1)[-1]
    for name in left:
        findings.warning(
            What.IMPORT_UNUSED,
            worded(
                "{name} past bij geen enkel fragment. Geef de ondertiteling dezelfde naam als het fragment.",
                name=shown(name),
            ),
            file=name,
        )


def _take_picture(pictures: dict[str, Path], sketch: Sketch) -> None:
    for name in sorted(pictures, key=lambda name: _PICTURE.search(plain_name(name)) is None):
        sketch.picture = pictures[name]
        return
