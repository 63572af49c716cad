"""Questions of the week: a folder of YAML files, each with the questions about one skill."""

from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

from oefenruimte.domain.growth import MemoQuestion
from oefenruimte.domain.scenario import Finding
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.model import MemoPart
from oefenruimte.scenarios.shape import check_memo_shape
from oefenruimte.scenarios.yaml_tree import MOST_BYTES, decode, line_of, parse_tree


@dataclass(frozen=True, slots=True)
class QuestionsRead:
    """What could be read, the skills taking turns; `findings` name their file."""

    questions: tuple[MemoQuestion, ...]
    findings: tuple[Finding, ...]


def read_memo_questions(folder: Path) -> QuestionsRead:
    """Every `*.yaml` in `folder` (which need not exist). A question with an id that was there before is left
    out, with a finding. Never raises for what is in the folder."""
    files: list[list[MemoQuestion]] = []
    found: list[Finding] = []
    ids: set[str] = set()
    for file in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
        findings = Findings()
        try:
            files.append(_read(file, ids, findings))
        except OSError:
            findings.error(
                What.FILE_UNREADABLE,
                worded("We kunnen {name} niet openen. Mag je dit lezen?", name=file.name),
            )
        found += [replace(finding, file=file.name) for finding in findings.all()]
    turns = (question for round_ in zip_longest(*files) for question in round_ if question is not None)
    return QuestionsRead(tuple(turns), tuple(found))


def _read(file: Path, ids: set[str], findings: Findings) -> list[MemoQuestion]:
    with file.open("rb") as opened:
        text = decode(opened.read(MOST_BYTES + 1), findings)
    tree = None if text is None else parse_tree(text, findings)
    shape = None if tree is None else check_memo_shape(tree, findings)
    if tree is None or shape is None:
        return []
    questions = []
    for index, part in enumerate(shape.questions):
        if part.id in ids:
            line = line_of(tree, ("questions", index, "id"))
            findings.error(
                What.DUPLICATE_ID, worded("De vraag ‘{name}’ staat er twee keer in.", name=part.id), line
            )
            continue
        ids.add(part.id)
        questions.append(_question(shape.skill, part))
    return questions


def _question(skill: str, part: MemoPart) -> MemoQuestion:
    first, second, third = part.answers
    return MemoQuestion(
        part.id,
        skill,
        part.situation,
        (first.text, second.text, third.text),
        (first.reply, second.reply, third.reply),
    )
