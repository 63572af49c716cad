"""Goals for others are set by a trainer: by whatever road they come, and whoever carries them."""

import io

from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Goal, GoalLevel
from oefenruimte.domain.ids import GoalId, MemberId, ObjectId, new_id
from oefenruimte.domain.organisation import Role
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.goals import goals_file
from oefenruimte.sharing.layout import exercise_key
from oefenruimte.sharing.published import GOALS_ID, Notice, NoticeKind, write_notice
from tests.app.organisation.conftest import Town, skipped
from tests.sharing.people import raises

GOAL = Goal(GoalId(new_id()), GoalLevel.ORGANISATION, "Heldere taal", 2.0)


def _signed(session: Session, number: int = 1) -> bytes:
    """As a program that asks nobody would sign it."""
    space, today = session.spaces.required(), session.clock.today()
    return goals_file([GOAL], space=space.id, number=number, made_on=today, keys=session.keys)


def _put(session: Session, sequence: int, data: bytes) -> None:
    space, object_id = session.spaces.required(), ObjectId(new_id())
    notice = Notice(space.id, object_id, NoticeKind.GOALS, MemberId(""), sequence, GOALS_ID, "1", "")
    out = io.BytesIO()
    write_notice(out, notice, session.keys, io.BytesIO(data))
    session.spaces.transport().put(exercise_key(object_id), out.getvalue())


def test_only_a_trainer_sets_goals_for_others(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.COACH)
    with raises(Code.ROLE_NEEDED):
        karin.growth.goals_file([GOAL])
    with raises(Code.OBJECT_FOREIGN):
        admin.growth.receive_goals(_signed(karin))
    _put(karin, 1000, _signed(karin))
    assert skipped(admin) == [Code.OBJECT_FOREIGN]
    assert admin.growth.goals() == ()
    for path in (town.space / "exercises").iterdir():
        path.unlink()

    admin.organisation.change(karin.member_id, [Role.COACH, Role.TRAINER])
    assert skipped(karin) == []
    karin.publishing.publish_goals(karin.growth.goals_file([GOAL]))
    assert skipped(karin) == []
    assert skipped(admin) == []
    assert [goal.skill for goal in admin.growth.goals()] == ["Heldere taal"]

    admin.organisation.change(karin.member_id, [Role.COACH])
    assert admin.growth.goals() == (), "nobody could take away what she said as a trainer"
    admin.organisation.change(karin.member_id, [Role.TRAINER])
    assert [goal.skill for goal in admin.growth.goals()] == ["Heldere taal"]


def test_a_trainer_does_not_carry_in_what_another_may_not_say(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.TRAINER)
    mo = town.member(admin, "Mo Jansen", Role.COACH)
    assert skipped(karin) == []
    _put(karin, 1000, _signed(mo))
    assert skipped(admin) == [Code.OBJECT_FOREIGN]
    assert admin.growth.goals() == ()
