"""The test of a place tells the step that fails, and leaves nothing there; and what opens a place is kept in
the encrypted database and nowhere else."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fakes.session import COACH, ONE_TURN, add_take, contact_of, make_desk, make_session, share_take
from oefenruimte.app import space_test
from oefenruimte.app.clock import SystemClock
from oefenruimte.app.session import Session
from oefenruimte.app.space_test import StepName
from oefenruimte.app.space_test_texts import step_name, step_words
from oefenruimte.cli import main
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.space import create_space
from tests.fakes.fault_proxy import Answers, fault_proxy
from tests.fakes.seaweed import Seaweed, make_bucket

BUCKET = "steps"
ALL = dict.fromkeys(StepName, True)


class At:
    """A clock that stands at one moment."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment

    def today(self) -> object:
        return self._moment.date()


def _steps(
    location: str, credentials: Credentials | None = None, clock: object = None
) -> dict[StepName, space_test.TestStep]:
    steps = space_test.test_space(location, credentials, clock or SystemClock(), None)  # type: ignore[arg-type]
    assert [step.name for step in steps] == list(StepName)
    for step in steps:
        assert (step.problem is not None) == (step.ok is False)
        for language in ("nl", "en"):
            assert step_name(step, language)
            assert bool(step_words(step, language)) == (step.ok is False)
    return {step.name: step for step in steps}


def _ok(steps: dict[StepName, space_test.TestStep]) -> dict[StepName, bool | None]:
    return {name: step.ok for name, step in steps.items()}


def _code(steps: dict[StepName, space_test.TestStep], name: StepName) -> Code:
    problem = steps[name].problem
    assert problem is not None
    return problem.code


def _only(*names: StepName) -> dict[StepName, bool | None]:
    """These are in order, nothing else was tried."""
    return {name: True if name in names else None for name in StepName}


@pytest.fixture
def s3(seaweed: Seaweed) -> Callable[..., str]:
    make_bucket(seaweed, BUCKET)
    prefix = new_id()
    return lambda endpoint="", bucket=BUCKET, deeper="": seaweed.location(bucket, prefix + deeper, endpoint)


def test_a_space_in_a_folder(tmp_path: Path) -> None:
    create_space(str(tmp_path / "space"))
    before = sorted(tmp_path.rglob("*"))
    assert _ok(_steps(str(tmp_path / "space"))) == ALL
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_that_is_no_space_yet(tmp_path: Path) -> None:
    steps = _steps(str(tmp_path))
    assert _ok(steps) == {**ALL, StepName.SPACE: False}
    assert _code(steps, StepName.SPACE) is Code.SPACE_INVALID
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    steps = _steps(str(tmp_path / "weg"))
    assert _ok(steps) == {**_only(StepName.ADDRESS), StepName.REACHED: False}
    assert "netwerkschijf" in step_words(steps[StepName.REACHED])


def test_a_folder_that_may_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create_space(str(tmp_path / "space"))

    def refuse(*_: object) -> None:
        raise Failure(replace(_read_only()))

    monkeypatch.setattr(FolderTransport, "put", refuse)
    steps = _steps(str(tmp_path / "space"))
    assert _ok(steps) == {**ALL, StepName.WRITTEN: False, StepName.REMOVED: None, StepName.CLOCK: None}


def _read_only() -> space_test.Problem:
    return space_test.Problem(Code.FOLDER_READ_ONLY, {"folder": "x"})


def test_a_clock_that_is_wrong(tmp_path: Path) -> None:
    create_space(str(tmp_path / "space"))
    steps = _steps(str(tmp_path / "space"), clock=At(datetime(2020, 1, 1, tzinfo=UTC)))
    assert _ok(steps) == {**ALL, StepName.CLOCK: False}


def test_an_address_that_is_none() -> None:
    steps = _steps("s3://Balie")
    assert _ok(steps) == {**_only(), StepName.ADDRESS: False}


def test_a_space_in_an_object_store(seaweed: Seaweed, s3: Callable[..., str]) -> None:
    steps = _steps(s3(), seaweed.member)
    assert _ok(steps) == {**ALL, StepName.SPACE: False}
    create_space(s3(), "", seaweed.member)
    assert _ok(_steps(s3(), seaweed.member)) == ALL
    with pytest.raises(Failure) as failure:
        create_space(s3(), "", seaweed.member)
    assert failure.value.problem.code is Code.SPACE_EXISTS


def test_each_thing_in_the_way_of_an_object_store(seaweed: Seaweed, s3: Callable[..., str]) -> None:
    create_space(s3(), "", seaweed.member)
    reached = _only(StepName.ADDRESS, StepName.REACHED)
    for credentials, code in (
        (None, Code.SPACE_CREDENTIALS_MISSING),
        (Credentials("mis", seaweed.member.key_id), Code.SPACE_DENIED),
    ):
        steps = _steps(s3(), credentials)
        assert _ok(steps) == {**reached, StepName.SIGNED_IN: False}
        assert _code(steps, StepName.SIGNED_IN) is code
    steps = _steps(s3(), seaweed.reader)
    assert _code(steps, StepName.WRITTEN) is Code.FOLDER_READ_ONLY
    assert steps[StepName.SPACE].ok
    steps = _steps(s3(bucket="bestaat-niet"), seaweed.member)
    assert _code(steps, StepName.READ) is Code.SPACE_NO_BUCKET
    steps = _steps(s3(endpoint="https://opslag.invalid"), seaweed.member)
    assert "We vinden de server niet" in step_words(steps[StepName.REACHED])
    with fault_proxy(seaweed.endpoint) as proxy:
        proxy.faults.append(Answers(403, "RequestTimeTooSkewed"))
        steps = _steps(s3(endpoint=proxy.endpoint), seaweed.member)
        assert _ok(steps) == {**reached, StepName.CLOCK: False}
        proxy.faults.append(Answers(400, "ExpiredToken"))
        steps = _steps(s3(endpoint=proxy.endpoint), seaweed.member)
        assert _code(steps, StepName.SIGNED_IN) is Code.SPACE_EXPIRED_CREDENTIALS


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path)
    learner, coach = make_session(desk), make_session(desk, COACH)
    yield learner, coach
    learner.close()
    coach.close()


def test_a_take_goes_to_the_coach_through_an_object_store(
    seaweed: Seaweed, s3: Callable[..., str], two: tuple[Session, Session], tmp_path: Path
) -> None:
    learner, coach = two
    learner.spaces.create(s3(), "Balie", seaweed.member)
    assert coach.spaces.join(s3(), seaweed.member).name == "Balie"
    learner.sync.run()
    grant = share_take(learner, coach, add_take(learner, ONE_TURN))
    assert [item.share_id for item in coach.coach.inbox()] == [grant.share_id]
    learner.sharing.withdraw(grant.share_id)
    assert learner.sync.run().sent == 2  # the take is gone from the place, and the coach hears of it
    assert coach.sync.run().received == 1

    # What opens the place: kept for this place, in no file in the clear, and gone with the space.
    secret = seaweed.member.secret.encode()
    found = [path for path in tmp_path.rglob("*") if path.is_file() and secret in path.read_bytes()]
    assert found == []
    assert learner.spaces.test()[2].ok
    coach.spaces.give_up()
    with pytest.raises(Failure) as failure:
        coach.spaces.join(s3())
    assert failure.value.problem.code is Code.SPACE_CREDENTIALS_MISSING
    coach.spaces.set_credentials(seaweed.member, s3())
    coach.spaces.join(s3())
    contact_of(coach, learner)


def test_credentials_that_stopped_working_are_replaced(
    seaweed: Seaweed, s3: Callable[..., str], two: tuple[Session, Session]
) -> None:
    learner, _ = two
    learner.spaces.create(s3(), "Balie", seaweed.member)
    learner.spaces.set_credentials(Credentials("verlopen", seaweed.member.key_id))
    with pytest.raises(Failure) as failure:
        learner.sync.run()
    assert failure.value.problem.code is Code.SPACE_DENIED
    learner.spaces.set_credentials(seaweed.member)
    assert learner.sync.run().problem is None


@pytest.mark.parametrize("credentials", [Credentials(""), Credentials(" \n"), Credentials("x" * 20_000)])
def test_what_cannot_open_anything_is_not_kept(
    two: tuple[Session, Session], credentials: Credentials
) -> None:
    with pytest.raises(Failure) as failure:
        two[0].spaces.set_credentials(credentials, "gs://balie")
    assert failure.value.problem.code is Code.BAD_ARGUMENT


def test_a_folder_keeps_no_credentials(two: tuple[Session, Session], tmp_path: Path) -> None:
    with pytest.raises(Failure) as failure:
        two[0].spaces.set_credentials(Credentials("geheim"), str(tmp_path))
    assert failure.value.problem.code is Code.BAD_ARGUMENT


def test_the_command_line_reads_what_opens_a_place_from_the_environment(
    seaweed: Seaweed,
    s3: Callable[..., str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = make_desk(tmp_path)
    make_session(desk).close()
    (tmp_path / "wachtzin").write_text("fiets lantaarn dinsdag koriander\n")
    home = next(path for path in tmp_path.rglob("profiles") if path.is_dir()).parent

    def run(*words: str) -> tuple[int, dict[str, object]]:
        common = ("--home", str(home), "--passphrase-file", str(tmp_path / "wachtzin"), "--json")
        code = main([*words, *common])
        return code, json.loads(capsys.readouterr().out)

    code, answer = run("space", "create", s3())
    assert (code, answer["error"]["code"]) == (1, Code.SPACE_CREDENTIALS_MISSING)  # type: ignore[index]
    monkeypatch.setenv("OEFENRUIMTE_SPACE_SECRET", seaweed.member.secret)
    monkeypatch.setenv("OEFENRUIMTE_SPACE_KEY_ID", seaweed.member.key_id)
    code, answer = run("space", "create", s3())
    assert code == 0
    assert seaweed.member.secret not in str(answer)
    monkeypatch.delenv("OEFENRUIMTE_SPACE_SECRET")
    code, answer = run("space", "test")
    assert (code, answer["ok"]) == (0, True)
    assert [step["name"] for step in answer["steps"]] == list(StepName)  # type: ignore[attr-defined]
    monkeypatch.setenv("OEFENRUIMTE_SPACE_SECRET", "mis")
    code, answer = run("space", "test")
    assert (code, answer["ok"]) == (1, False)
    assert [step["code"] for step in answer["steps"]][2] == Code.SPACE_DENIED  # type: ignore[attr-defined]
