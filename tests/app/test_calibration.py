"""Coaches rate one sample blind, and then see how often they agree."""

from pathlib import Path

from oefenruimte.app.calibration import agreement
from oefenruimte.domain.organisation import CircleKind
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import Rating, RubricLine
from tests.app.test_circles import Team
from tests.app.test_workbench import meet
from tests.sharing.people import raises

LINES = (RubricLine("groet", "Groet"), RubricLine("uitpraten", "Laat uitpraten"))
GOOD, LITTLE = Rating.GOOD, Rating.A_LITTLE


def test_pairs_that_chose_the_same_word() -> None:
    rated = [{"groet": GOOD}, {"groet": GOOD}, {"groet": LITTLE}, {"groet": GOOD, "uitpraten": LITTLE}]
    groet, uitpraten = agreement(LINES, rated)
    assert (groet.text, groet.percent) == ("Groet", 50)  # 3 of 6 pairs
    assert (groet.counts[GOOD], groet.counts[LITTLE], groet.counts[Rating.NOT_YET]) == (3, 1, 0)
    assert (uitpraten.percent, uitpraten.counts[LITTLE]) == (None, 1)
    assert agreement(LINES[:1], [{"groet": GOOD}] * 5)[0].percent == 100
    assert agreement(LINES[:1], [{"groet": GOOD}, {"groet": LITTLE}])[0].percent == 0
    assert agreement((), rated) == ()


def test_what_others_gave_is_seen_after_ones_own(tmp_path: Path) -> None:
    team = Team(tmp_path)
    people = [team.karin.member_id, team.omar.member_id, team.bram.member_id]
    circle = team.sanne.circles.create("Gelijk kijken", people, CircleKind.CALIBRATION)
    meet(*team.everyone)
    share_id, _ = team.share(circle)
    behaviour = team.karin.coach.get(share_id).manifest.behaviours[0].behaviour_id

    def rate(who: object, rating: Rating) -> None:
        who.coach.rate(share_id, behaviour, rating)  # type: ignore[attr-defined]
        who.coach.send(share_id)  # type: ignore[attr-defined]
        meet(*team.everyone)

    rate(team.karin, GOOD)
    rate(team.omar, GOOD)
    team.omar.coach.reply(share_id, None, "Ik twijfelde.")
    meet(*team.everyone)
    bram = team.bram
    assert bram.calibration.of_coach(share_id) is None
    assert (bram.coach.others(share_id), bram.coach.replies(share_id)) == ([], ())
    bram.coach.rate(share_id, behaviour, LITTLE)
    bram.coach.rate(share_id, behaviour, Rating.NOT_YET)  # one may still change one's mind
    rate(bram, LITTLE)
    assert len(bram.coach.others(share_id)) == 2
    found = bram.calibration.of_coach(share_id)
    assert found is not None
    assert (found[0].percent, found[0].counts[GOOD], found[0].counts[LITTLE]) == (33, 2, 1)
    assert team.karin.calibration.of_coach(share_id) == found
    (owners,) = team.sanne.calibration.of_owner(share_id)
    assert (owners.percent, owners.counts) == (found[0].percent, found[0].counts)
    with raises(Code.BAD_ARGUMENT):
        bram.coach.rate(share_id, behaviour, GOOD)
    team.close()
