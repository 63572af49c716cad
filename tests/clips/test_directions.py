from collections.abc import Mapping
from typing import Any

import pytest
from studio.directions import DirectionsError, all_plans, plans_of
from studio.score import Direction

TEXTS: Mapping[str, Any] = {
    "turns": [
        {"clip": "clips/1.mp4", "lines": "Ik sta hier nu al. Helpt u mij?"},
        {"clip": "clips/2w.mp4", "lines": "Oké."},
    ],
    "model_answers": [{"text": "Geen fragment."}, {"clip": "clips/zwak-1.mp4", "text": "Rustig maar."}],
}
CAST: Mapping[str, Any] = {
    "anna": {"voice": {"blend": {"a": 1}}, "look": {"hair": "bob"}},
    "bert": {"voice": {"blend": {"b": 1}}, "look": {"hair": "short"}},
}


def directions(**clips: Any) -> dict[str, Any]:
    return {
        "citizen": "anna",
        "scene": "balie",
        "clips": {"1": {}, "2w": {}, "zwak-1": {"person": "bert"}, **clips},
    }


def digests(
    texts: Mapping[str, Any] = TEXTS, words: Mapping[str, str] | None = None, **clips: Any
) -> dict[str, str]:
    return {plan.clip: plan.digest for plan in plans_of("x", directions(**clips), texts, CAST, words or {})}


def test_every_clip_of_the_text_and_a_listening_loop() -> None:
    plans = {plan.clip: plan for plan in plans_of("x", directions(), TEXTS, CAST, {})}
    assert list(plans) == ["1", "2w", "zwak-1", "luisteren"]
    assert plans["zwak-1"].person == "bert"
    assert plans["zwak-1"].answer
    assert plans["luisteren"].listening
    assert plans["1"].directions == (Direction(), Direction())
    assert plans["1"].target.parts[-4:] == ("scenarios", "x", "clips", "1.mp4")


def test_a_direction_that_is_not_given_is_the_usual_one() -> None:
    plans = plans_of(
        "x", directions(**{"1": {"sentences": [{"emotion": "boos", "look": [0.2, 0]}]}}), TEXTS, CAST, {}
    )
    assert plans[0].directions == (Direction(emotion="boos", look=(0.2, 0.0)), Direction())
    assert (plans[0].begin, plans[0].end) == ("boos", "rust")


def test_the_same_turn_calmer_and_fiercer_has_clips_of_its_own() -> None:
    fiercer = {"intensity": "woedend", "clip": "clips/1-woedend.mp4", "lines": "Help mij nu!"}
    turns = [{**TEXTS["turns"][0], "variants": [fiercer]}, TEXTS["turns"][1]]
    acted = directions(**{"1-woedend": {"sentences": [{"emotion": "woedend"}]}})
    plans = {plan.clip: plan for plan in plans_of("x", acted, {**TEXTS, "turns": turns}, CAST, {})}
    assert list(plans) == ["1", "1-woedend", "2w", "zwak-1", "luisteren"]
    assert [sentence.text for sentence in plans["1-woedend"].sentences] == ["Help mij nu!"]
    assert plans["1-woedend"].begin == "woedend"
    assert not plans["1-woedend"].answer
    assert plans["1"].digest == digests()["1"]


def test_a_changed_sentence_changes_only_its_clip() -> None:
    changed = {**TEXTS, "turns": [TEXTS["turns"][0], {"clip": "clips/2w.mp4", "lines": "Goed."}]}
    before, after = digests(), digests(changed)
    assert {clip for clip in before if before[clip] != after[clip]} == {"2w"}


def test_a_changed_direction_and_a_changed_pronunciation_change_their_clip() -> None:
    before = digests()
    assert digests(**{"1": {"sentences": [{"tempo": 0.9}]}})["1"] != before["1"]
    after = digests(words={"helpt": "hˈɛlpt", "elders": "x"})
    assert {clip for clip in before if before[clip] != after[clip]} == {"1"}


@pytest.mark.parametrize(
    ("clips", "words"),
    [
        ({"9": {}}, "same clips"),
        ({"1": {"sentences": [{}, {}, {}]}}, "3 directions for 2"),
        ({"1": {"sentences": [{"emotion": "blij"}]}}, "no emotion"),
        ({"1": {"sentences": [{"volume": 2}]}}, "unknown: volume"),
        ({"1": {"person": "carla"}}, "not in cast"),
    ],
)
def test_what_does_not_fit_is_named(clips: dict[str, Any], words: str) -> None:
    with pytest.raises(DirectionsError, match=words):
        plans_of("x", directions(**clips), TEXTS, CAST, {})


def test_the_directions_of_the_repository_fit_its_texts() -> None:
    plans = all_plans()
    assert len({plan.name for plan in plans}) == len(plans)
    assert sum(plan.listening for plan in plans) == len({plan.scenario for plan in plans})
