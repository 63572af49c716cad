"""Questions of the week: the files that come with the program, and files that are wrong."""

import re
from collections import Counter
from pathlib import Path

import pytest

from oefenruimte.domain.scenario import Severity
from oefenruimte.domain.skills import BUILT_IN
from oefenruimte.scenarios import What, read_memo_questions

ROOT = Path(__file__).resolve().parents[2]
FILE = """\
format: 1
skill: Heldere taal
questions:
  - id: het-woord
    situation: Iemand knikt.
    answers:
      - {text: Ik ga door., reply: Je gaat door.}
      - {text: Ik vraag het., reply: Je vraagt het.}
      - {text: Ik wacht., reply: Je wacht.}
"""
JUDGING = re.compile(
    r"\b(goed zo|fout|juist(e)?|beter|beste|slecht(er)?|helaas|prima|knap|had(den)? moeten|verstandig)\b",
    re.IGNORECASE,
)


def write(folder: Path, text: str = FILE, name: str = "taal.yaml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


def test_there_is_a_question_for_half_a_year_and_more_for_every_skill() -> None:
    read = read_memo_questions(ROOT / "scenarios" / "weekvragen")
    assert read.findings == ()
    assert len(read.questions) >= 26
    per_skill = Counter(question.skill for question in read.questions)
    assert set(per_skill) == {skill.name for skill in BUILT_IN}
    assert min(per_skill.values()) >= 3
    # eight weeks, eight skills
    assert len({question.skill for question in read.questions[:8]}) == 8


def test_no_reply_judges_and_every_answer_has_one_of_its_own() -> None:
    for question in read_memo_questions(ROOT / "scenarios" / "weekvragen").questions:
        assert len(set(question.answers)) == 3, question.id
        assert len(set(question.replies)) == 3, question.id
        for reply in question.replies:
            assert JUDGING.search(reply) is None, reply
            assert reply.endswith((".", "?")), reply
            assert len(re.findall(r"[.!?](?:\s|$)", reply)) == 1, f"one sentence: {reply}"
            assert len(reply.split()) <= 22, reply
        assert all(len(sentence.split()) <= 20 for sentence in re.split(r"[.!?]\s", question.situation))


def test_a_file_holds_the_questions_about_one_skill(tmp_path: Path) -> None:
    read = read_memo_questions(write(tmp_path))
    assert read.findings == ()
    (question,) = read.questions
    assert (question.id, question.skill, question.situation) == ("het-woord", "Heldere taal", "Iemand knikt.")
    assert question.answers == ("Ik ga door.", "Ik vraag het.", "Ik wacht.")
    assert question.replies == ("Je gaat door.", "Je vraagt het.", "Je wacht.")


def test_the_skills_take_turns(tmp_path: Path) -> None:
    two = FILE + FILE.partition("questions:\n")[2].replace("het-woord", "de-brief")
    write(tmp_path, two, "a.yaml")
    write(tmp_path, FILE.replace("het-woord", "de-stem").replace("Heldere taal", "Begrenzen"), "b.yaml")
    assert [one.id for one in read_memo_questions(tmp_path).questions] == ["het-woord", "de-stem", "de-brief"]


def test_without_a_folder_there_are_none(tmp_path: Path) -> None:
    read = read_memo_questions(tmp_path / "weekvragen")
    assert (read.questions, read.findings) == ((), ())


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (FILE.replace("      - {text: Ik wacht., reply: Je wacht.}\n", ""), 6),  # two answers
        (FILE.replace("reply: Je wacht.", "reply: ''"), 9),
        (FILE.replace("skill: Heldere taal", "skill: [1]"), 2),
        ("geen: yaml: bestand", 1),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    read = read_memo_questions(write(tmp_path, text))
    assert read.questions == ()
    found = read.findings[0]
    assert (found.severity, found.file, found.line) == (Severity.ERROR, "taal.yaml", line)


def test_an_id_that_was_there_before_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, FILE, "a.yaml")
    write(tmp_path, FILE, "b.yaml")
    read = read_memo_questions(tmp_path)
    assert len(read.questions) == 1
    assert [(found.code, found.file) for found in read.findings] == [(What.DUPLICATE_ID, "b.yaml")]


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    read = read_memo_questions(write(tmp_path, FILE.replace("format: 1", "format: 2")))
    assert read.questions == ()
    assert read.findings
