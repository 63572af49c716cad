"""A coach signs what a learner showed; who looks at it sees whether the name may be believed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.session import COACH, ONE_TURN, add_take, make_desk, make_session, make_space, share_take
from oefenruimte.app.certificate_words import certificate_lines, trust_line
from oefenruimte.app.certificates import asked_for, open_certificate, save_certificate
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import Rating

Three = tuple[Session, Session, ShareId]


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Three]:
    desk = make_desk(tmp_path)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    grant = share_take(learner, coach, add_take(learner, ONE_TURN))
    yield learner, coach, grant.share_id
    learner.close()
    coach.close()


def test_a_coach_signs_what_was_seen_and_the_learner_checks_it(shared: Three, tmp_path: Path) -> None:
    learner, coach, share_id = shared
    ((line, seen), *_) = coach.certificates.choices(share_id)
    assert not seen
    coach.coach.rate(share_id, line.behaviour_id, Rating.GOOD)
    assert coach.certificates.choices(share_id)[0] == (line, True)
    file = tmp_path / "sanne.oefenbewijs"
    save_certificate(coach.certificates.make(share_id, [line.behaviour_id]), file)
    data = open_certificate(file)
    checked = learner.certificates.check(data)
    assert (checked.mine, checked.own) == (True, False)
    assert checked.contact is not None
    assert checked.contact.fingerprint == checked.certificate.words == coach.fingerprint
    assert checked.certificate.shown == (line.text,)
    assert Rating.GOOD.value not in data.decode()  # what the coach thought of it stays out
    assert checked.contact.trust in Trust
    told = "\n".join(certificate_lines(checked.certificate))
    assert COACH in told
    assert line.text in told
    assert COACH in trust_line(checked)
    own = coach.certificates.check(data)
    assert (own.own, own.mine, trust_line(own)) == (True, False, "Jij hebt dit zelf ondertekend.")


def test_the_learner_asks_once_and_only_the_coach_hears_it(shared: Three) -> None:
    learner, coach, share_id = shared
    said = learner.certificates.ask(share_id)
    assert learner.certificates.ask(share_id) == said
    learner.sync.run()
    coach.sync.run()
    heard = asked_for(coach.coach.replies(share_id), learner.member_id)
    assert heard is not None
    assert heard.id == said.id
    assert asked_for(coach.coach.replies(share_id), coach.member_id) is None


def test_a_stranger_is_told_to_ask(shared: Three, tmp_path: Path) -> None:
    _, coach, share_id = shared
    data = coach.certificates.make(share_id, [coach.certificates.choices(share_id)[0][0].behaviour_id])
    stranger = make_session(make_desk(tmp_path / "elders"), "Iris")
    checked = stranger.certificates.check(data)
    assert checked.contact is None
    assert "Je kent Karin de Boer niet" in trust_line(checked)
    stranger.close()


def test_only_what_the_exercise_has_and_only_while_it_is_shared(shared: Three) -> None:
    learner, coach, share_id = shared
    name = coach.certificates.choices(share_id)[0][0].behaviour_id
    for names in ([], ["onzin"], [name, "onzin"]):
        with pytest.raises(Failure) as caught:
            coach.certificates.make(share_id, names)
        assert caught.value.problem.code is Code.BAD_ARGUMENT
    learner.sharing.withdraw(share_id)
    learner.sync.run()
    coach.sync.run()
    with pytest.raises(Failure) as caught:
        coach.certificates.make(share_id, [name])
    assert caught.value.problem.code is Code.SHARE_WITHDRAWN


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        open_certificate(tmp_path / "niets.oefenbewijs")
    assert caught.value.problem.code is Code.BAD_ARGUMENT
