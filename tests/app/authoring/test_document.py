"""A draft as a text, and back: exactly the same, or refused."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from oefenruimte.app.authoring.document import draft_from_text, draft_to_text
from oefenruimte.domain.draft import Draft
from tests.fakes.drafts import drafts, make_draft, with_choice


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(drafts())
def test_any_draft_comes_back_as_it_was(draft: Draft) -> None:
    assert draft_from_text(draft_to_text(draft)) == draft


def test_half_a_character_survives() -> None:
    draft = make_draft(1, title="kapot \ud800 teken")
    assert draft_from_text(draft_to_text(draft)) == draft
    draft_to_text(draft).encode()  # and can be stored


def test_a_field_that_came_later_may_be_missing() -> None:
    document = _document()
    whole = draft_from_text(json.dumps(document))
    del document["draft"]["origin"]
    del document["draft"]["turns"][0]["hold"]
    assert draft_from_text(json.dumps(document)) == whole


def _document() -> dict[str, Any]:
    found = json.loads(draft_to_text(with_choice(make_draft(2), "1", "2", None, "")))
    assert isinstance(found, dict)
    return found


def _spoilt(how: str) -> str:
    document = _document()
    draft = document["draft"]
    turn = draft["turns"][0]
    match how:
        case "another format":
            document["format"] = 2
        case "a key too many":
            draft["mood"] = "good"
        case "a key too many beside":
            document["mood"] = "good"
        case "no id":
            del draft["id"]
        case "a number for a text":
            draft["title"] = 3
        case "a truth for a number":
            draft["minutes"] = True
        case "a text for a list":
            draft["turns"] = "none"
        case "an unknown place":
            draft["setting"] = "maan"
        case "three seconds":
            turn["usual_seconds"] = [1, 2, 3]
        case "an unknown way on":
            turn["follow"] = {"kind": "jump", "turn": "1"}
        case "a way on without where to":
            turn["follow"] = {"kind": "next"}
        case "a branch that is a text":
            turn["follow"]["branches"][0] = "2"
        case "no number":
            turn["clip"]["loudness"] = float("nan")
        case _:
            raise AssertionError(how)
    return json.dumps(document)


@pytest.mark.parametrize(
    "how",
    [
        "another format",
        "a key too many",
        "a key too many beside",
        "no id",
        "a number for a text",
        "a truth for a number",
        "a text for a list",
        "an unknown place",
        "three seconds",
        "an unknown way on",
        "a way on without where to",
        "a branch that is a text",
        "no number",
    ],
)
def test_what_is_not_exactly_a_draft_is_refused(how: str) -> None:
    with pytest.raises(ValueError):
        draft_from_text(_spoilt(how))


@pytest.mark.parametrize("text", ["", "[]", "null", '"draft"', "{", "[" * 100_000])
def test_what_is_no_document_at_all_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        draft_from_text(text)
