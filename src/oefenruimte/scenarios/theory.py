"""Theory cards: a folder of YAML files, each about one skill."""

from dataclasses import dataclass, replace
from pathlib import Path

from oefenruimte.domain.scenario import Clip, Cue, Finding
from oefenruimte.domain.theory import TheoryCard, TheoryFact
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.captions import read_captions
from oefenruimte.scenarios.files import CLIP_SUFFIXES, resolve
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.model import TheoryFile
from oefenruimte.scenarios.shape import check_theory_shape
from oefenruimte.scenarios.yaml_tree import MOST_BYTES, Mapping, decode, line_of, parse_tree


@dataclass(frozen=True, slots=True)
class TheoryRead:
    """What could be read, in the order of the files; `findings` name their file."""

    cards: tuple[TheoryCard, ...]
    findings: tuple[Finding, ...]


def read_theory(folder: Path) -> TheoryRead:
    """Every `*.yaml` in `folder` (which need not exist). A second card about a skill is left out, with a
    finding. Never raises for what is in the folder."""
    cards: dict[str, TheoryCard] = {}
    found: list[Finding] = []
    for file in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
        findings = Findings()
        try:
            _read(file, cards, findings)
        except OSError:
            findings.error(
                What.FILE_UNREADABLE,
                worded("We kunnen {name} niet openen. Mag je dit lezen?", name=file.name),
            )
        found += [replace(finding, file=file.name) for finding in findings.all()]
    return TheoryRead(tuple(cards.values()), tuple(found))


def _read(file: Path, cards: dict[str, TheoryCard], findings: Findings) -> None:
    with file.open("rb") as opened:
        text = decode(opened.read(MOST_BYTES + 1), findings)
    tree = None if text is None else parse_tree(text, findings)
    shape = None if tree is None else check_theory_shape(tree, findings)
    if tree is None or shape is None:
        return
    if shape.skill.casefold() in cards:
        line = line_of(tree, ("skill",))
        findings.error(
            What.DUPLICATE_ID, worded("Over ‘{skill}’ is er al een kaart.", skill=shape.skill), line
        )
        return
    facts = tuple(TheoryFact(part.text, part.source or "") for part in shape.facts)
    clip = _clip(file.parent, shape, tree, findings)
    cards[shape.skill.casefold()] = TheoryCard(
        shape.skill, shape.title, shape.why, tuple(shape.points), facts, clip
    )


def _clip(folder: Path, shape: TheoryFile, tree: Mapping, findings: Findings) -> Clip | None:
    """The card is used without a clip that is not there, or without captions that cannot be read."""
    if shape.clip is None:
        return None
    line = line_of(tree, ("clip",))
    found = resolve(folder, shape.clip, line, findings)
    if found is None:
        return None
    if found.suffix.lower() not in CLIP_SUFFIXES:
        findings.error(
            What.FILE_TYPE, worded("Fragment {clip} kunnen we niet afspelen.", clip=shape.clip), line
        )
        return None
    words: tuple[Cue, ...] = ()
    if shape.captions is not None:
        text = resolve(folder, shape.captions, line_of(tree, ("captions",)), findings)
        if text is not None:
            words, about = read_captions(text, None)
            findings.take(about)
    return Clip(found, 0, words)
