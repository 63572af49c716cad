"""After withdrawing, and after the last day: gone from the space, the coach's computer and the notes."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from fakes.session import add_take, being_typed, contact_of
from oefenruimte.app.coach_desk import Unplaced
from oefenruimte.bootstrap import build_desk
from oefenruimte.cli import context, main
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import GrantState, InboxState, MarkKind, Rating
from oefenruimte.domain.take import Anchor
from tests.privacy.conftest import Pair
from tests.privacy.markers import COACH, MESSAGE, PASSPHRASE, REACTION, TYPING
from tests.store.clear_pages import clear_pages

DAYS = 3


def share(pair: Pair) -> ShareId:
    """A take until and including three days from now, in the space."""
    learner = pair.learner
    take = add_take(learner)
    grant = learner.sharing.share(
        take.id,
        contact_of(learner, pair.coach).id,
        scenario=learner.library.find(take.scenario_id, take.scenario_version),
        until=learner.clock.today() + timedelta(days=DAYS),
        message=MESSAGE,
    )
    learner.sync.run()
    return grant.share_id


def react(pair: Pair, share_id: ShareId) -> None:
    """Everything a coach can leave behind about a share: placed, rated, half typed, sent."""
    coach = pair.coach.coach
    coach.open(share_id).close()
    coach.place(share_id, Anchor(0, 100), MarkKind.TIP, REACTION)
    behaviour = coach.get(share_id).manifest.behaviours[0].behaviour_id
    coach.rate(share_id, behaviour, Rating.GOOD)
    coach.save_draft_text(share_id, Unplaced(TYPING))
    coach.send(share_id)


def assert_nothing_is_left(pair: Pair, share_id: ShareId, state: InboxState, code: Code) -> None:
    """On the coach's computer; with the coach's own key in hand."""
    coach = pair.coach.coach
    assert pair.coach_files() == []
    (item,) = coach.inbox()
    assert (item.share_id, item.state) == (share_id, state)
    manifest = item.manifest
    assert (manifest.message, manifest.scenario_title, manifest.citizen, manifest.turns) == ("", "", "", ())
    assert (manifest.behaviours, manifest.self_check) == ((), None)
    assert coach.marks(share_id) == []
    assert coach.ratings(share_id) == {}
    assert being_typed(coach, share_id) == Unplaced()
    for attempt in (coach.open, coach.get, coach.drafts, coach.send):
        with pytest.raises(Failure) as caught:
            attempt(share_id)
        assert caught.value.problem.code is code
    database = pair.coach.folder / "oefenruimte.db"
    key = pair.coach_keys.database_key
    pair.coach.close()
    clear = clear_pages(database, key)  # what was deleted is there too, if it was not wiped
    assert b"inbox" in clear  # it can be read
    for words in (MESSAGE, REACTION, TYPING):
        assert words.encode() not in clear
    pair.coach_restarts()


def test_while_it_lasts_the_coach_has_it(pair: Pair) -> None:
    """The other side of what follows: until and including the last day everything is there."""
    share_id = share(pair)
    pair.coach.sync.run()
    react(pair, share_id)
    pair.pass_days(DAYS)
    pair.learner.sync.run()
    pair.coach.sync.run()
    pair.coach_restarts()
    assert len(pair.objects()) == 1
    assert len(pair.coach_files()) == 1
    assert pair.coach.coach.open(share_id).answer(0).read(4)
    assert [mark.text for mark in pair.coach.coach.marks(share_id)] == [REACTION]


def test_withdrawn(pair: Pair) -> None:
    share_id = share(pair)
    pair.coach.sync.run()
    react(pair, share_id)
    (before,) = pair.objects()
    pair.learner.sharing.withdraw(share_id)
    pair.learner.sync.run()
    assert not before.exists()
    (word,) = (pair.learner.folder / "outbox").iterdir()  # of the withdrawal, sealed: it is put again if lost
    assert word.name in {path.name for path in pair.objects()}
    assert pair.learner.sharing.grants()[0].state is GrantState.WITHDRAWN
    pair.coach.sync.run()
    assert_nothing_is_left(pair, share_id, InboxState.WITHDRAWN, Code.SHARE_WITHDRAWN)


def test_withdrawn_before_the_coach_ever_saw_it(pair: Pair) -> None:
    share_id = share(pair)
    (copy,) = pair.objects()
    kept = copy.read_bytes()
    pair.learner.sharing.withdraw(share_id)
    pair.learner.sync.run()
    copy.write_bytes(kept)  # whoever runs the space puts it back
    pair.coach.sync.run()
    # Which of the two comes first is chance: then there was nothing, or there is nothing left of it.
    for item in pair.coach.coach.inbox():
        assert (item.state, item.manifest.message) == (InboxState.WITHDRAWN, "")
    assert pair.coach_files() == []
    copy.write_bytes(kept)
    pair.coach.sync.run()
    assert pair.coach_files() == []


def test_withdrawn_before_it_was_sent(pair: Pair) -> None:
    """The sealed copy that was waiting goes too, and is never sent."""
    away = pair.space.rename(pair.space.with_name("weg"))
    learner = pair.learner
    take = add_take(learner)
    grant = learner.sharing.share(
        take.id,
        contact_of(learner, pair.coach).id,
        scenario=None,
        until=learner.clock.today(),
        message=MESSAGE,
    )
    assert len(list((learner.folder / "outbox").iterdir())) == 1
    learner.sharing.withdraw(grant.share_id)
    away.rename(pair.space)
    learner.sync.run()
    (word,) = pair.objects()  # the signed withdrawal
    assert [path.name for path in (learner.folder / "outbox").iterdir()] == [word.name]
    assert MESSAGE.encode() not in pair.opened(pair.objects()[0])[1]


def test_a_deleted_take_is_withdrawn_everywhere(pair: Pair) -> None:
    share_id = share(pair)
    pair.coach.sync.run()
    (take,) = pair.learner.takes.list()
    pair.learner.sharing.withdraw_all(take.id)
    pair.learner.takes.purge(take.id)
    pair.learner.sync.run()
    pair.coach.sync.run()
    assert list((pair.learner.folder / "recordings").iterdir()) == []
    assert_nothing_is_left(pair, share_id, InboxState.WITHDRAWN, Code.SHARE_WITHDRAWN)


def test_after_the_last_day(pair: Pair) -> None:
    share_id = share(pair)
    pair.coach.sync.run()
    react(pair, share_id)
    pair.pass_days(DAYS + 1)
    with pytest.raises(Failure) as caught:  # at once, whatever still lies there
        pair.coach.coach.open(share_id)
    assert caught.value.problem.code is Code.SHARE_EXPIRED
    pair.learner.sync.run()
    assert pair.objects() == []
    assert pair.learner.sharing.grants()[0].state is GrantState.EXPIRED
    pair.coach.sync.run()
    assert_nothing_is_left(pair, share_id, InboxState.EXPIRED, Code.SHARE_EXPIRED)


@pytest.mark.parametrize("how", ["opens", "syncs"])
def test_after_the_last_day_without_a_connection(pair: Pair, how: str) -> None:
    """No space to be found: the coach's program keeps its word all the same."""
    share_id = share(pair)
    pair.coach.sync.run()
    react(pair, share_id)
    pair.space.rename(pair.space.with_name("weg"))
    pair.pass_days(DAYS + 1)
    if how == "opens":
        pair.coach_restarts()
    else:
        with pytest.raises(Failure) as caught:
            pair.coach.sync.run()
        assert caught.value.problem.code is Code.SPACE_UNREACHABLE
    assert_nothing_is_left(pair, share_id, InboxState.EXPIRED, Code.SHARE_EXPIRED)


def test_a_coach_who_was_away_all_the_time_gets_nothing(pair: Pair) -> None:
    """The learner's computer is off, so the object is still in the space; it is not taken in."""
    share_id = share(pair)
    pair.pass_days(DAYS + 1)
    report = pair.coach.sync.run()
    assert len(pair.objects()) == 1
    assert report.received == 0
    assert pair.coach_files() == []
    assert pair.coach.coach.inbox() == []
    with pytest.raises(Failure) as caught:
        pair.coach.coach.open(share_id)
    assert caught.value.problem.code is Code.SHARE_UNKNOWN
    pair.learner.sync.run()
    assert pair.objects() == []


@pytest.mark.parametrize("state", [InboxState.WITHDRAWN, InboxState.EXPIRED])
def test_what_a_power_cut_left_goes_at_the_next_start(pair: Pair, state: InboxState) -> None:
    """The row said that it is over, the file was still to be removed; or it was still coming in."""
    share_id = share(pair)
    pair.coach.sync.run()
    (file,) = pair.coach_files()
    kept = file.read_bytes()
    if state is InboxState.WITHDRAWN:
        pair.learner.sharing.withdraw(share_id)
        pair.learner.sync.run()
    else:
        pair.pass_days(DAYS + 1)
    pair.coach.sync.run()
    file.write_bytes(kept)
    file.with_name("a" * 20 + ".ofo").write_bytes(kept[:1000])
    pair.coach_restarts()
    assert pair.coach_files() == []


def test_the_words_promise_no_more_than_this(
    pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever withdraws reads what it does, when, and what it cannot do."""
    pair.pass_days((date.today() - pair.learner.clock.today()).days)  # the command line has the real clock
    first, second = share(pair), share(pair)
    pair.learner.close()
    today = partial(build_desk, clock=pair.learner_clock)  # the shares have not ended by themselves
    monkeypatch.setattr(context, "build_desk", today)
    passphrase = tmp_path / "wachtzin"
    passphrase.write_text(PASSPHRASE)
    common = ["--home", str(pair.learner.folder.parents[1]), "--passphrase-file", str(passphrase)]
    assert main(["withdraw", first, *common]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Ingetrokken. ")
    for words in (f"Zodra het programma van {COACH} weer verbinding heeft", "kun je niet terughalen"):
        assert words in said
    pair.space.rename(pair.space.with_name("weg"))
    assert main(["withdraw", second, *common]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Je intrekking staat klaar om te versturen. ")
    assert "Ingetrokken" not in said
