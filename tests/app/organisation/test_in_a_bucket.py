"""An organisation in an object store, on a real server: founded, joined, listened to and set back."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from fakes.keys import cheap_locks
from fakes.session import ONE_TURN, add_take
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import new_id
from oefenruimte.domain.organisation import Policy, Role, Trust
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.layout import ROSTER
from tests.app.organisation.conftest import PASSPHRASE, Town, skipped
from tests.fakes.fault_proxy import Answers, FaultProxy, LosesTheAnswer, fault_proxy
from tests.fakes.seaweed import Seaweed, make_bucket
from tests.sharing.people import raises


@pytest.fixture
def way(seaweed: Seaweed) -> Iterator[FaultProxy]:
    make_bucket(seaweed, "organisation")
    with fault_proxy(seaweed.endpoint) as proxy:
        yield proxy


def _joined(town: Town, admin: Session, place: str, seaweed: Seaweed, name: str, role: Role) -> Session:
    session = town.person(name)
    session.spaces.set_credentials(seaweed.member, place)
    session.organisation.accept(town.invited(admin, role))
    (request,) = admin.organisation.requests()
    admin.organisation.admit(request.member.id)
    assert skipped(session) == []
    return session


def test_an_organisation_in_an_object_store(town: Town, seaweed: Seaweed, way: FaultProxy) -> None:
    place = seaweed.location("organisation", new_id(), way.endpoint)
    admin = town.person("Bram Beheer")
    admin.spaces.create(place, "Gemeente", seaweed.member)
    with cheap_locks():
        admin.organisation.create("Gemeente Oostwoud", town.key_file, PASSPHRASE)
    karin = _joined(town, admin, place, seaweed, "Karin de Boer", Role.COACH)
    sanne = _joined(town, admin, place, seaweed, "Sanne Visser", Role.LEARNER)
    assert {one.id: one.trust for one in sanne.spaces.coaches()}[karin.member_id] is Trust.ORGANISATION

    # A put of which the answer is lost is the same roster, and no fork.
    way.faults.append(LosesTheAnswer())
    way.faults.append(Answers(503, "SlowDown"))
    admin.organisation.set_policy(Policy(share_days_at_most=14))
    assert [skipped(one) for one in (admin, karin, sanne)] == [[], [], []]
    assert sanne.organisation.roster() == admin.organisation.roster()
    take = add_take(sanne, ONE_TURN)
    shared = sanne.sharing.share(
        take.id,
        karin.member_id,
        scenario=sanne.library.get(ONE_TURN),
        until=sanne.clock.today() + timedelta(days=14),
    )
    sanne.sync.run()
    assert karin.sync.run().received == 1

    # Its newest roster taken away: told, and nobody believes less than before.
    space = sanne.spaces.transport()
    newest = space.list(ROSTER)[-1].key
    space.delete(newest)
    assert skipped(sanne) == [Code.ROSTER_OLDER]
    assert sanne.organisation.policy() == Policy(share_days_at_most=14)
    admin.organisation.revoke(karin.member_id)
    assert skipped(sanne) == []
    with raises(Code.CONTACT_REVOKED):
        sanne.sharing.share(
            take.id,
            karin.member_id,
            scenario=sanne.library.get(ONE_TURN),
            until=sanne.clock.today() + timedelta(days=3),
        )
    assert [item.share_id for item in karin.coach.inbox()] == [shared.share_id]
