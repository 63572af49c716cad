"""What a role does: publish, and sign. Two who sign at the same moment both get their way."""

import io

import pytest

from fakes.keys import cheap_locks
from oefenruimte.app.organisation_signing import Draft
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MemberId, ObjectId, new_id
from oefenruimte.domain.organisation import Policy, Role
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.skills import Skill, SkillKind
from oefenruimte.sharing.layout import exercise_key, roster_key
from oefenruimte.sharing.published import SKILLS_ID, Notice, NoticeKind, write_notice
from oefenruimte.sharing.skill_list import skills_json
from tests.app.organisation.conftest import PASSPHRASE, Town, skipped
from tests.sharing.people import raises

LISTEN = Skill("Luisteren", "Je laat uitpraten.", SkillKind.SKILL)


def _put(session: Session, sequence: int) -> None:
    """A list of skills as a program that asks nobody would put it there."""
    space = session.spaces.required()
    object_id = ObjectId(new_id())
    notice = Notice(space.id, object_id, NoticeKind.SKILLS, MemberId(""), sequence, SKILLS_ID, "1", "")
    out = io.BytesIO()
    write_notice(out, notice, session.keys, io.BytesIO(skills_json([LISTEN])))
    session.spaces.transport().put(exercise_key(object_id), out.getvalue())


def test_only_a_trainer_publishes(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.COACH)
    with raises(Code.ROLE_NEEDED):
        karin.publishing.publish_skills([LISTEN])
    _put(karin, 1000)
    assert skipped(admin) == [Code.OBJECT_FOREIGN]
    assert LISTEN not in admin.skills.all()
    for path in (town.space / "exercises").iterdir():
        path.unlink()

    admin.organisation.change(karin.member_id, [Role.COACH, Role.TRAINER])
    assert skipped(karin) == []
    karin.publishing.publish_skills([LISTEN])
    assert skipped(karin) == []
    assert skipped(admin) == []
    assert LISTEN in admin.skills.all()


def test_two_administrators_at_the_same_moment(town: Town) -> None:
    admin, _ = town.organisation()
    karin = town.member(admin, "Karin de Boer", Role.COACH)
    admin.organisation.add_admin(karin.member_id, town.key_file, PASSPHRASE)
    assert skipped(karin) == []
    signing = karin.organisation._signing
    first = True

    def change(draft: Draft) -> Draft:
        nonlocal first
        if first:  # between Karin's look and her signature
            first = False
            admin.organisation.set_policy(Policy(share_days_at_most=7))
        return draft

    made = signing.next(change)
    assert made.policy == Policy(share_days_at_most=7)
    assert made.sequence == 5
    assert skipped(admin) == []
    assert admin.organisation.roster() == made


def test_a_space_that_refuses_the_first_roster_leaves_nothing(town: Town) -> None:
    admin = town.person("Bram Beheer")
    admin.spaces.create(str(town.space), "Gemeente")
    (town.space / "roster").write_text("geen map")  # where a folder should come
    with cheap_locks(), pytest.raises(Failure):
        admin.organisation.create("Gemeente Oostwoud", town.key_file, PASSPHRASE)
    assert not town.key_file.exists()
    assert admin.organisation.current() is None
    assert not (town.space / roster_key(1)).exists()
