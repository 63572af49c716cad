"""A take that is shared and answered in an S3 space, in one process to be watched:
`python -m tests.privacy.bucket_story FOLDER LOCATION KEY_ID SECRET`. `FOLDER` has clip.mp4 in it."""

import sys
from datetime import timedelta
from pathlib import Path

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.share import MarkKind
from oefenruimte.domain.take import Anchor
from tests.flows.profile_program import LaterClock, Someone, enter_room
from tests.privacy.markers import COACH, LEARNER, MESSAGE, REACTION


def tell(folder: Path, location: str, keys: Credentials) -> None:
    clock = LaterClock(0)
    learner, coach = (enter_room(folder / "home" / name, name, clock) for name in (LEARNER, COACH))
    learner.spaces.create(location, "Balie", keys)
    coach.spaces.join(location, keys)
    learner.sync.run()
    Someone(learner, clock, folder / "clip.mp4").take()
    (take,) = learner.takes.list()
    grant = learner.sharing.share(
        take.id,
        learner.spaces.named(COACH).id,
        scenario=learner.library.find(take.scenario_id, take.scenario_version),
        until=clock.today() + timedelta(days=7),
        message=MESSAGE,
    )
    learner.sync.run()
    coach.sync.run()
    (item,) = coach.coach.inbox()
    assert item.manifest.message == MESSAGE
    coach.coach.place(grant.share_id, Anchor(0, 10), MarkKind.TIP, REACTION)
    coach.coach.send(grant.share_id)
    coach.sync.run()
    learner.sync.run()
    (received,) = learner.feedback.list()
    assert received.sheet.marks[0].text == REACTION
    learner.close()
    coach.close()


if __name__ == "__main__":
    tell(Path(sys.argv[1]), sys.argv[2], Credentials(sys.argv[4], sys.argv[3]))
