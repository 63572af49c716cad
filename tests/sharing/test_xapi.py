"""Statements of the video profile: what is in them, what never is, and what others' models say of them."""

import json
from datetime import UTC, datetime
from uuid import UUID

from fakes.ralph import faults
from oefenruimte.domain.take import SelfCheck
from oefenruimte.domain.xapi import Pseudonym, Run, XapiChoice
from oefenruimte.sharing.xapi import SELF_CHECKS, statements_of

ME = Pseudonym(UUID(int=7), UUID(int=8))
WHOLE = Run(
    "papiertje/2031-03-03T10:11:12+00:00/",
    "papiertje",
    "Weer een ander papiertje",
    datetime(2031, 3, 3, 10, 11, 12, 345, tzinfo=UTC),
    187,
    short=False,
    checks=(("vraagt-door", SelfCheck.A_LITTLE),),
)
SHORT = Run("tas/x/b2", "tas", "De tas", datetime(2031, 3, 4, 9, 0, tzinfo=UTC), 20, short=True)
EVERYTHING = XapiChoice(exact_times=True, self_checks=True)


def test_a_whole_exercise_began_and_was_completed() -> None:
    began, completed = statements_of([WHOLE], ME, XapiChoice())
    assert began["verb"]["id"].endswith("/initialized")
    assert completed["verb"]["id"].endswith("/completed")
    assert completed["result"]["duration"] == "PT3M"
    assert completed["result"]["completion"] is True
    assert began["context"]["registration"] == completed["context"]["registration"]
    assert began["timestamp"] == completed["timestamp"] == "2031-03-03T00:00:00Z"


def test_one_turn_was_attempted_and_nothing_more_is_claimed() -> None:
    (said,) = statements_of([SHORT], ME, XapiChoice())
    assert said["verb"]["id"].endswith("/attempted")
    assert said["result"] == {"duration": "PT1M"}
    assert "context" not in said


def test_nobody_and_no_moment_is_in_it() -> None:
    text = json.dumps(statements_of([WHOLE, SHORT], ME, XapiChoice()))
    assert set(statements_of([WHOLE], ME, XapiChoice())[0]["actor"]) == {"objectType", "account"}
    for never in ("mbox", "10:11", "187", "vraagt-door", "een-beetje", WHOLE.key, str(ME.secret)):
        assert never not in text


def test_what_was_chosen_goes_along() -> None:
    _, completed = statements_of([WHOLE], ME, EVERYTHING)
    assert completed["timestamp"] == "2031-03-03T10:11:12Z"
    assert completed["result"]["extensions"][SELF_CHECKS] == {"vraagt-door": "een-beetje"}


def test_ids_stay_and_belong_to_one_pseudonym() -> None:
    ids = [one["id"] for one in statements_of([WHOLE, SHORT], ME, XapiChoice())]
    assert ids == [one["id"] for one in statements_of([WHOLE, SHORT], ME, EVERYTHING)]
    assert len(set(ids)) == 3
    other = Pseudonym(UUID(int=7), UUID(int=9))  # the same name: it is the secret that makes them
    assert not set(ids) & {one["id"] for one in statements_of([WHOLE, SHORT], other, XapiChoice())}


def test_models_of_others_find_nothing_wrong() -> None:
    both = [one for choice in (XapiChoice(), EVERYTHING) for one in statements_of([WHOLE], ME, choice)]
    assert faults(both) == ""


def test_models_of_others_do_find_something() -> None:
    _, completed = statements_of([WHOLE], ME, XapiChoice())
    del completed["context"]["extensions"]
    assert faults([completed])
