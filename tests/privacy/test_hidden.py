"""What stays with the learner: how many takes, how long, when, notes and figures.

One learner who practised once and one who practised twenty times share the same answer. Everything that
anybody else can get hold of is laid side by side: the space for whoever runs it, the decrypted copy for the
coach.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fakes.session import NAME, ONE_TURN, add_take
from oefenruimte.app.export import export_take
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MarkId, RecordingId, ShareId
from oefenruimte.domain.organisation import Circle
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.share import MarkKind, Stroke, StrokeKind
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.sharing.envelope import verify_object
from oefenruimte.sharing.header import Header
from tests.app.test_circles import Team
from tests.app.test_workbench import meet
from tests.privacy.conftest import Pair, make_pair
from tests.privacy.markers import NOTE, spellings
from tests.privacy.test_share_copy import film, manifest, share

CAMERA, MICROPHONE = "Logitech Proefcamera 4711", "Jabra Proefhoofd 0815"
MANY, MORE = 20, 6


@dataclass(frozen=True)
class View:
    """`outside`: folder and size of each object in the space, in the order of their numbers. `headers`: what
    can be read of each without a key. `inside`: what the coach reads, but for the random ids."""

    outside: list[tuple[str, int]]
    headers: list[tuple[str, str, int, int]]
    inside: list[dict[str, Any]]


def view(pair: Pair) -> View:
    names = {pair.learner.member_id: "leerling", pair.coach.member_id: "coach"}
    opened: list[tuple[Header, bytes]] = sorted(
        (pair.opened(file) for file in pair.objects()), key=lambda one: one[0].sequence
    )
    there = []
    for file in sorted(pair.space.rglob("*")):
        if file.is_file():
            folder = file.parent.relative_to(pair.space).as_posix()
            there.append(("/".join(names.get(part, part) for part in folder.split("/")), file.stat().st_size))
    return View(
        sorted(there),
        [(names[head.author], head.kind, head.sequence, head.size) for head, _ in opened],
        [manifest(plain) | {"share": ""} for _, plain in opened if head_is_share(plain)],
    )


def head_is_share(plain: bytes) -> bool:
    return plain.startswith(b"OEFENSHR")


def practise(session: Session, times: int) -> list[Take]:
    """So many takes, with all that one does with takes when nobody looks."""
    takes = []
    for number in range(times):
        take = add_take(session, seconds=2.0 if number % 2 else 1.0)
        session.reflection.add_note(take.id, Anchor(0, 100 + number), f"{NOTE} {number}")
        session.reflection.check(take.id, session.library.get(ONE_TURN).behaviours[0].id, SelfCheck.A_LITTLE)
        session.takes.star(take.id, True)
        takes.append(take)
    for take in takes[::5]:
        session.takes.delete(take.id)
    for take in takes[1::5]:
        session.takes.purge(take.id)
    for take in takes[2::5]:
        session.retention.extend(take.id)
    for take in takes[3::5]:
        session.sharing.preview(take.id, scenario=None).close()
    return takes


def lives(
    folder: Path, exercises: Path, life: Callable[[Pair, int], None], many: int = MANY
) -> tuple[View, View]:
    """The same life, with one private take (at a time) and with many."""
    views = []
    for count in (1, many):
        pair = make_pair(folder / str(count), exercises)
        try:
            life(pair, count)
            views.append(view(pair))
        finally:
            pair.close()
    return views[0], views[1]


def test_one_private_take_or_twenty(tmp_path: Path, exercises: Path) -> None:
    def life(pair: Pair, count: int) -> None:
        practise(pair.learner, count)
        share(pair, add_take(pair.learner))

    one, many = lives(tmp_path, exercises, life)
    assert one == many
    assert [len(one.outside), one.headers[0][1:3]] == [4, ("share", 1)]


def test_what_lies_between_two_shares(tmp_path: Path, exercises: Path) -> None:
    """The number of an object counts what was sent, and nothing else."""

    def life(pair: Pair, count: int) -> None:
        first = share(pair, add_take(pair.learner))
        practise(pair.learner, count)
        pair.coach.sync.run()
        said = mark(pair.coach, first.share_id)
        pair.learner.sync.run()
        practise(pair.learner, count)
        pair.learner.feedback.thank(first.share_id, said)
        pair.learner.feedback.reply(first.share_id, None, "Dat ga ik proberen.")
        pair.learner.feedback.set_solved(first.share_id, said, True)
        pair.learner.sync.run()
        pair.learner.sharing.withdraw(first.share_id)
        practise(pair.learner, count)
        share(pair, add_take(pair.learner))

    one, many = lives(tmp_path, exercises, life, MORE)
    assert one == many
    # The first share is gone from the space: what was said about it, a tombstone, and another one.
    assert [head[1:3] for head in one.headers] == [
        ("reply", 2),
        ("reply", 3),
        ("tombstone", 4),
        ("share", 5),
    ]
    assert [folder for folder, _ in one.outside].count("inbox/leerling") == 1  # a reaction with a drawing


def mark(coach: Session, share_id: ShareId) -> MarkId:
    arrow = (Stroke(StrokeKind.ARROW, 10, 10, 500, 500),)
    placed = coach.coach.place(
        share_id, Anchor(0, 200), MarkKind.TIP, "Wacht hier nog een tel.", drawing=arrow
    )
    coach.coach.send(share_id)
    coach.sync.run()
    return placed.id


def circle_view(team: Team, circle: Circle) -> tuple[list[tuple[str, str, int]], list[tuple[str, int]]]:
    """Of everything in the space: where it lies, whose it is and its size; and the numbers it has."""
    names = {each.member_id: each.profile.name for each in team.everyone}
    ids: dict[str, str] = {**names, circle.id: "kring"}
    there, numbers = [], []
    for file in team.folder.rglob("*.ofo"):
        place = "/".join(ids.get(part, part) for part in file.parent.relative_to(team.folder).parts)
        head = header_of(file, team)
        whose = f"{names[head.author]} {head.kind}"
        there.append((place, whose, file.stat().st_size))
        numbers.append((whose, head.sequence))  # whom of the circle is told first is up to chance
    return sorted(there), sorted(numbers)


def header_of(file: Path, team: Team) -> Header:
    """As the first of those sees it whom it is for."""
    keys = {each.member_id: each.keys.public.signing_public for each in team.everyone}
    space = team.karin.spaces.required()
    for reader in team.everyone:
        with suppress(Failure), file.open("rb") as raw:
            return verify_object(raw, space=space.id, me=reader.member_id, author_key=keys.get).header
    raise AssertionError(f"{file.name} is for nobody")


def test_a_circle_learns_no_more_than_a_coach(tmp_path: Path) -> None:
    views = []
    for count in (1, MORE):
        team = Team(tmp_path / str(count))
        try:
            circle = team.circle()
            practise(team.sanne, count)
            share_id, _ = team.share(circle)
            mark(team.karin, share_id)
            meet(*team.everyone)
            practise(team.sanne, count)
            team.sanne.feedback.reply(share_id, None, "Dat ga ik proberen.")
            team.share(circle)
            views.append(circle_view(team, circle))
        finally:
            team.close()
    assert views[0] == views[1]
    assert views[0][1] == [
        ("Karin de Boer review", 1),
        *((f"{NAME} circle", number) for number in (1, 2)),
        (f"{NAME} reply", 4),
        *((f"{NAME} share", number) for number in (3, 5)),
    ]


def test_an_answer_that_was_done_again(tmp_path: Path, exercises: Path) -> None:
    """What one threw away on the way to the answer is nowhere in the copy, and does not make it larger."""
    found = []
    for again in (0, 3):
        pair = make_pair(tmp_path / str(again), exercises)
        try:
            take = add_take(pair.learner)
            kept = take.recordings[0]
            thrown = [throw_away(pair.learner, take) for _ in range(again)]
            share(pair, pair.learner.takes.get(take.id))
            (file,) = pair.objects()
            plain = pair.opened(file)[1]
            assert not any(name.encode() in plain for name in (*thrown, kept.id))
            found.append((view(pair), hashlib.sha256(film(plain)).digest()))
        finally:
            pair.close()
    assert found[0] == found[1]


def throw_away(session: Session, take: Take) -> RecordingId:
    prepared = session.takes.prepare(take.id, take.recordings[0].turn_id)
    sink = prepared.open_sink()
    sink.write(b"\x00\x00\x10\x00free" + b"weggegooid" * 400)
    sink.close()
    session.takes.drop(prepared.recording_id)
    return prepared.recording_id


def test_devices_and_times_are_not_in_the_copy(pair: Pair) -> None:
    learner = pair.learner
    learner.preferences.save(
        replace(
            learner.preferences.load(),
            camera=f"camera:{CAMERA}",
            camera_name=CAMERA,
            microphone=MICROPHONE,
            microphone_name=MICROPHONE,
        )
    )
    take = add_take(learner)
    pair.pass_days(3)
    share(pair, take)
    (file,) = pair.objects()
    plain, made = pair.opened(file)[1], take.created_at
    ago = made - timedelta(seconds=5)
    secrets = [CAMERA, MICROPHONE, "4711", "0815", made.isoformat(), made.date().isoformat(), f"{made:%H:%M}"]
    secrets += [str(int(moment.timestamp())) for moment in (made, ago)]
    for secret in secrets:
        for form in spellings(secret):
            assert form not in plain, secret
            assert form not in file.read_bytes(), secret
    # In a film a time is seconds since 1904 or 1970, as four or eight bytes.
    for since in (0, 2_082_844_800):
        for second in range(-90, 90):
            moment = int(made.timestamp()) + since + second
            assert moment.to_bytes(4, "big") not in film(plain)[:4096]


@pytest.mark.parametrize("star", [False, True])
def test_what_goes_by_itself_leaves_no_trace_in_the_space(pair: Pair, star: bool) -> None:
    learner = pair.learner
    share(pair, add_take(learner, star=star))
    practise(learner, 5)
    before = contents(pair.space)
    report = learner.retention.run(learner.clock.today() + timedelta(days=90), confirmed=True)
    assert len(report.removed) > 1
    learner.sync.run()
    assert contents(pair.space) == before
    assert learner.outbox.waiting() == 0


def contents(space: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(file.relative_to(space)): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in space.rglob("*")
        if file.is_file()
    }


def test_a_film_that_one_keeps_is_no_news(pair: Pair, tmp_path: Path) -> None:
    before = contents(pair.space)
    take = add_take(pair.learner)
    export_take(pair.learner.takes, take, tmp_path / "poging.mp4")
    pair.learner.sync.run()
    assert contents(pair.space) == before
