"""The order of the demo, from an empty home to feedback read, and what is written down about it."""

import json
import logging
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from oefenruimte.app.session import Desk
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import ReceivedFeedback
from oefenruimte.ui.demo import cast
from oefenruimte.ui.demo.checks import check_coach, check_faults, check_marks, check_sealed, check_share
from oefenruimte.ui.demo.coach import CoachPart
from oefenruimte.ui.demo.learner import LearnerPart
from oefenruimte.ui.demo.report import DemoReport, remove_earlier
from oefenruimte.ui.demo.theatre import Theatre
from oefenruimte.ui.demo.town import Town, somebody
from oefenruimte.ui.demo.trainer import Phone, TrainerPart

_log = logging.getLogger(__name__)
MakeDesk = Callable[[Path | None], Desk]


def run_demo(
    out: Path | None,
    make_desk: MakeDesk,
    say: Callable[[str], None],
    stopped: Callable[[], bool] = lambda: False,
) -> DemoReport:
    """Tell the story; pictures, film, feedback and report.json go to `out` (a new folder when None), in the
    stead of those of an earlier demo. The story breaks off once `stopped()`. EXPORT_FAILED.
    """
    out = (out or Path(tempfile.mkdtemp(prefix="oefenruimte-demo-"))).absolute()
    try:
        out.mkdir(parents=True, exist_ok=True)
        remove_earlier(out)
    except OSError as error:
        raise fail(Code.EXPORT_FAILED, type(error).__name__) from error
    report = DemoReport(out, say)
    with (
        tempfile.TemporaryDirectory(prefix="oefenruimte-huis-", ignore_cleanup_errors=True) as place,
        tempfile.TemporaryDirectory(prefix="telefoon-", ignore_cleanup_errors=True) as phone,
    ):
        try:
            _tell(report, Path(place), Path(phone), make_desk, stopped)
            report.complete = True
        except Exception as error:  # noqa: BLE001  # the step in the report names it, the demo ends in words
            _log.debug("the story broke off: %s", type(error).__name__)
            say(f"Het verhaal bleef steken: {error}")
        finally:
            report.save()
    return report


def _tell(
    report: DemoReport, place: Path, clips: Path, make_desk: MakeDesk, stopped: Callable[[], bool]
) -> None:
    home, space = place / "huis", place / "deelruimte"
    phone = Phone(make_desk(home), clips)
    theatre = Theatre(report.out, stopped)
    with theatre.stage(make_desk, home) as stage:
        learner = LearnerPart(stage, report)
        learner.make_room()
        with closing(Town(report, make_desk(home), place)) as town:
            learner.join(town)
            learner.choose_exercise()
            for number in (1, 2, 3):
                learner.practise(number)
            take = learner.look_back()
            learner.share(take)
            town.check(stage.context.session)
        learner.export(take, report.out / "gedeelde-poging.mp4")
        learner.lock()
    markers = (cast.MESSAGE, cast.NOTE, cast.COMPLIMENT, cast.TIP, cast.PASSPHRASE)
    check_sealed(report, home, markers)
    check_share(report, space, takes=3)
    with theatre.stage(make_desk, home) as stage:
        coach = CoachPart(stage, report)
        coach.unlock()
        placed = coach.give_feedback()
        check_coach(report, stage.context.session)
    with theatre.stage(make_desk, home) as stage:
        learner = LearnerPart(stage, report)
        learner.choose_self()
        received = learner.read_feedback()
        check_marks(report, placed, received.sheet)
        _write_feedback(report, received)
        learner.other_themes()
    somebody(make_desk(home), cast.TRAINER, "maken").close()
    with theatre.stage(make_desk, home) as stage:
        trainer = TrainerPart(stage, report, phone)
        trainer.unlock()
        draft = trainer.bring_in()
    check_sealed(report, place, (*markers, draft.title))
    check_faults(report, theatre.faults)


def _write_feedback(report: DemoReport, received: ReceivedFeedback) -> None:
    sheet = asdict(received.sheet)
    text = json.dumps(sheet, ensure_ascii=False, indent=2, default=str)
    (report.out / "feedback.json").write_text(text + "\n", encoding="utf-8")
