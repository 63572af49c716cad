"""Growing, as somebody types it: one document each, and words for people."""

from pathlib import Path
from typing import Any

import pytest

from oefenruimte.bootstrap import SCENARIOS_VARIABLE
from oefenruimte.cli import main
from oefenruimte.cli.growth_words import pair_of, place_of, step_of
from oefenruimte.domain.growth import Step
from oefenruimte.domain.problem import Failure
from tests.cli.conftest import EXERCISE, TEST_CARD, Terminal

BUILT_IN = Path(__file__).parents[2] / "scenarios"


@pytest.mark.parametrize(
    ("text", "step"), [("begin", 0), ("Op weg", 1), ("op-weg", 1), ("goed", 2), (" STERK ", 3)]
)
def test_a_place_in_words(text: str, step: int) -> None:
    assert step_of(text, "--answer") == Step(step)
    assert place_of(text, "--set") == step


def test_a_place_in_a_number() -> None:
    assert place_of("2.5", "--set") == 2.5
    for wrong in ("3.1", "-1", "prima", "", "nan"):
        with pytest.raises(Failure):
            place_of(wrong, "--set")


def test_a_pair() -> None:
    assert pair_of("Heldere taal = goed", "--set") == ("Heldere taal", "goed")
    for wrong in ("Heldere taal", "=goed", " = "):
        with pytest.raises(Failure):
            pair_of(wrong, "--set")


@pytest.fixture
def sanne(learner: Terminal, monkeypatch: pytest.MonkeyPatch) -> Any:
    """With the exercises, paths and questions that come with the program."""
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(BUILT_IN))
    return learner.person("Sanne Visser")


def test_a_simulated_day(sanne: Any) -> None:
    assert sanne("today")["first_day"] is True
    started = sanne("baseline", "--start", "--skill", "Begrenzen", "--now", "2031-03-03")["baseline"]
    assert (started["started_on"], started["finished_on"]) == ("2031-03-03", None)
    assert sanne("today", "--now", "2031-03-04")["baseline_open"] is True
    done = sanne("baseline", "--answer", "Begrenzen=op-weg", "--finish", "--now", "2031-03-05")["baseline"]
    assert (done["items"][0]["answered"], done["finished_on"]) == (1, "2031-03-05")
    assert sanne("growth", "--now", "2031-03-04")["standings"] == []  # nothing was said yet
    (standing,) = sanne("growth", "--now", "2031-03-05")["standings"]
    assert (standing["now"], standing["baseline_on"]) == (1, "2031-03-05")
    (standing,) = sanne("growth", "--now", "2032-03-05")["standings"]
    assert (standing["now"], standing["sources"], standing["baseline"]) == (None, [], 1)


def test_an_overview_tells_what_is_in_it_and_no_more(sanne: Any) -> None:
    sanne("baseline", "--start", "--skill", "Begrenzen")
    sanne("baseline", "--answer", "Begrenzen=op-weg", "--finish")
    assert len(sanne("growth")["standings"][0]["sources"]) == 1
    told = sanne("overview", "--parts", "vaardigheden")
    assert [(one["skill"], one["now"], one["sources"]) for one in told["standings"]] == [("Begrenzen", 1, [])]
    assert not {"compliments", "shared", "weeks", "transfers"} & told.keys()


def test_the_question_of_the_week_is_another_one_next_week(sanne: Any) -> None:
    question = sanne("memo", "--now", "2031-03-03")["question"]
    assert len(question["answers"]) == 3
    assert sanne("memo", "--now", "2031-03-09")["question"] == question
    answered = sanne("memo", "--answer", "3", "--now", "2031-03-05")
    assert answered["reply"] == question["replies"][2]
    assert answered["answers"] == [{"question_id": question["id"], "answer": 2, "on": "2031-03-05"}]
    assert sanne("memo", "--now", "2031-03-06")["question"] is None
    assert sanne("memo", "--now", "2031-03-10")["question"] != question


def test_a_line_a_week(sanne: Any) -> None:
    told = sanne("transfer", "Ik vroeg door.", "--skill", "gericht doorvragen", "--now", "2031-03-05")
    assert told["transfers"] == [
        {"week": "2031-03-03", "text": "Ik vroeg door.", "skill": "Gericht doorvragen"}
    ]
    sanne("transfer", "Anders.", "--now", "2031-03-09")
    assert [line["text"] for line in sanne("transfer")["transfers"]] == ["Anders."]
    assert sanne("transfer", "", "--now", "2031-03-04")["transfers"] == []


def test_a_take_from_record_to_standing(sanne: Any, learner: Terminal) -> None:
    take = sanne("record", EXERCISE, "--seconds", "0.3", *TEST_CARD)["take"]["id"]
    checks = sanne("check", "1", "--answer", "uitpraten=ja", "--answer", "wel=nog-niet")["checks"]
    assert {check["id"]: check["answer"] for check in checks if check["answer"]} == {
        "uitpraten": "ja",
        "wel": "nog-niet",
    }
    told = sanne("growth")
    (standing,) = told["standings"]
    assert (standing["skill"], standing["now"]) == ("De-escaleren", 1)
    assert {source["take_id"] for source in standing["sources"]} == {take}
    assert sum(told["this_week"]) == told["weeks"][-1]["minutes"] >= 1
    assert {rest["skill"] for rest in told["rests"]} >= {"De-escaleren", "Inlevingsvermogen"}
    assert not any(rest["due"] for rest in told["rests"])
    due = sanne("today", "--now", "2999-01-01")["due"]
    assert {rest["skill"] for rest in due} == {rest["skill"] for rest in told["rests"]}
    sanne("growth", "--rhythm", "uit", "--week-goal", "30")
    assert sanne("today", "--now", "2999-01-01")["due"] == []
    sanne("check", "1", "--answer", "uitpraten=open")
    assert sanne("growth")["standings"][0]["now"] == 0
    assert learner.run("growth", "--erase").document["error"]["code"] == "bad-argument"
    assert sanne("growth", "--erase", "--yes")["standings"] == []
    assert sanne("growth")["weeks"][-1]["minutes"] == 0
    assert len(sanne("takes", "list")["takes"]) == 1


def test_paths_plan_and_what_is_skipped(sanne: Any, learner: Terminal) -> None:
    step = "omgaan-met-emotie/waarom-krijg-ik-geen-vergunning"
    told = sanne("paths", "--plan", "geen-traplift, de-tas-met-brieven")
    assert told["plan"] == ["geen-traplift", "de-tas-met-brieven"]
    assert {path["route"] for path in told["paths"]} == {"", "junior", "medior", "senior"}
    assert sanne("today")["next_step"]["scenario"] == "geen-traplift"
    for words, code in (
        (("--skip", step), "proof-first"),
        (("--skip", "omgaan-met-emotie"), "bad-argument"),
        (("--skip", "geen/stap"), "bad-argument"),
        (("--plan", "bestaat-niet"), "scenario-unknown"),
    ):
        assert learner.run("paths", *words).document["error"]["code"] == code
    assert sanne("paths", "--plan", "")["plan"] == []
    assert sanne("today")["next_step"]["path"] == "omgaan-met-emotie"


def test_own_goals(sanne: Any, learner: Terminal) -> None:
    words = ("--set", "Begrenzen=sterk", "--by", "2031-12-31", "--text", "Rustig")
    (goal,) = sanne("goals", *words)["goals"]
    assert (goal["level"], goal["place"], goal["by"], goal["text"]) == ("eigen", 3, "2031-12-31", "Rustig")
    assert sanne("goals", "--function", "Balie")["groups"] == {"function": "Balie", "department": ""}
    assert sanne("goals", "--remove", "begrenzen")["goals"] == []
    for words in (
        ("--set", "Koken=goed"),
        ("--set", "Begrenzen=prima"),
        ("--set", "Begrenzen"),
        ("--receive", "is-er-niet"),
        ("--for-all", "Begrenzen=goed"),  # where to?
        ("--publish",),  # what?
    ):
        assert learner.run("goals", *words).document["error"]["code"] == "bad-argument", words
    assert learner.run("goals", "--for-all", "Begrenzen=goed", "--publish").document["error"]["code"] == (
        "no-space"
    )


def test_a_trainers_goals_by_hand_and_through_the_space(people: tuple[Any, Any], terminal: Terminal) -> None:
    sanne, karin = people
    file = terminal.home.parent / "balie.oefendoelen"
    words = ("--for-all", "Heldere taal=goed", "--for-function", "Balie/Begrenzen=sterk")
    karin("goals", *words, "--out", str(file))
    assert (
        terminal.run("goals", "--for-all", "x=goed", "--out", str(file), "--profile", "Karin de Boer").code
        == 1
    )
    told = sanne("goals", "--receive", str(file), "--function", "balie")
    assert [(goal["level"], goal["skill"]) for goal in told["goals"]] == [
        ("functie", "Begrenzen"),
        ("organisatie", "Heldere taal"),
    ]
    assert (told["received"]["by"], told["received"]["news"]) == ("Karin de Boer", True)
    assert told["known_functions"] == ["Balie"]
    for bare in (("--publish",), ("--out", str(file.with_name("nog.oefendoelen")))):  # the same once more
        karin("goals", *bare)
        sanne("sync")
        assert len(sanne("goals")["goals"]) == 2
    karin("goals", "--for-all", "Heldere taal=sterk", "--publish")
    sanne("sync")
    assert [(goal["skill"], goal["place"]) for goal in sanne("goals")["goals"]] == [("Heldere taal", 3)]
    assert sanne("goals", "--receive", str(file))["received"]["news"] is False
    file.write_bytes(file.read_bytes().replace(b'"place":20', b'"place":30'))
    damaged = terminal.run("goals", "--receive", str(file), "--profile", "Sanne Visser")
    assert damaged.document["error"]["code"] == "object-unsigned"


def test_words_for_people(learner: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(BUILT_IN))

    def said(*words: str) -> list[str]:
        assert main([*words, *learner.common[:-1]]) == 0  # without --json
        return learner.read()[0].splitlines()

    assert said("baseline") == ["Je hebt nog geen nulmeting gedaan. Begin met --start."]
    assert said("goals") == ["Je hebt nog geen doelen. Zet er een met --set."]
    assert said("growth")[0].startswith("Doe eerst je nulmeting")
    assert said("transfer") == ["Je schreef nog niets op."]
    begun = said("baseline", "--start", "--skill", "Begrenzen")
    assert begun[1:] == [
        "  Begrenzen: nog open",
        "Nu: Begrenzen. Oefen deze beurten, en kies daarna waar je staat.",
        "  Tot hier en niet verder, beurt 1",
        "  begin: Ik laat veel gebeuren, of ik word ineens streng.",
        "  op-weg: Ik zeg dat iets vervelend is. Wat er moet stoppen, zeg ik nog niet precies.",
        "  goed: Ik noem het gedrag dat moet stoppen, en wat ik doe als het doorgaat.",
        begun[-1],
    ]
    assert said("today")[0] == "Je nulmeting is nog niet af: oefenruimte baseline"
