import gc
import logging
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from oefenruimte.domain.problem import Code, Problem, fail
from oefenruimte.ui.bridge.jobs import Cancel, JobRunner
from oefenruimte.ui.bridge.marshal import Marshal


class Seen:
    """What came back, with the thread it came on."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.problems: list[Problem] = []
        self.threads: set[int] = set()

    def done(self, value: object) -> None:
        self.threads.add(threading.get_ident())
        self.values.append(value)

    def problem(self, problem: Problem) -> None:
        self.threads.add(threading.get_ident())
        self.problems.append(problem)


def flush(qtbot: QtBot, jobs: JobRunner) -> None:
    """Everything asked before this has been delivered or dropped."""
    seen = Seen()
    jobs.run(lambda: None, on_done=seen.done, on_problem=seen.problem)
    qtbot.waitUntil(lambda: len(seen.values) == 1)


def test_a_value_comes_back_on_the_gui_thread(qtbot: QtBot, jobs: JobRunner) -> None:
    seen = Seen()
    worker: list[int] = []

    def add(a: int, b: int) -> int:
        worker.append(threading.get_ident())
        return a + b

    job = jobs.run(add, 2, 3, on_done=seen.done, on_problem=seen.problem)
    assert not job.finished
    qtbot.waitUntil(lambda: seen.values == [5])
    assert job.finished
    assert seen.threads == {threading.get_ident()}
    assert worker[0] != threading.get_ident()
    assert seen.problems == []


def test_a_failure_becomes_its_problem(qtbot: QtBot, jobs: JobRunner) -> None:
    seen = Seen()

    def refuse() -> None:
        raise fail(Code.DISK_FULL, "no room", folder="opnamen")

    jobs.run(refuse, on_done=seen.done, on_problem=seen.problem)
    qtbot.waitUntil(lambda: len(seen.problems) == 1)
    assert seen.problems[0].code is Code.DISK_FULL
    assert seen.problems[0].facts == {"folder": "opnamen"}
    assert seen.values == []


def test_any_other_exception_is_unexpected_and_says_nothing_private(
    qtbot: QtBot, jobs: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    seen = Seen()

    def stumble(text: str) -> None:
        raise KeyError(text)

    with caplog.at_level(logging.ERROR):
        jobs.run(stumble, "geheim van Sanne", on_done=seen.done, on_problem=seen.problem)
        qtbot.waitUntil(lambda: len(seen.problems) == 1)
    assert seen.problems[0] == Problem(Code.UNEXPECTED, seen.problems[0].facts, "KeyError")
    assert "KeyError" in caplog.text
    assert "stumble" in caplog.text
    assert "Sanne" not in caplog.text


def test_a_cancelled_job_calls_nobody(qtbot: QtBot, jobs: JobRunner) -> None:
    seen = Seen()
    token = Cancel()
    running = threading.Event()
    ended = threading.Event()

    def work(cancel: Cancel) -> None:
        running.set()
        try:
            while not ended.wait(0.002):
                cancel.check()
        finally:
            ended.set()

    job = jobs.run(work, on_done=seen.done, on_problem=seen.problem, cancel=token)
    qtbot.waitUntil(running.is_set)
    job.cancel()
    assert job.finished
    qtbot.waitUntil(ended.is_set)
    flush(qtbot, jobs)
    assert seen.values == []
    assert seen.problems == []


def test_a_result_that_comes_after_cancelling_is_dropped(qtbot: QtBot, jobs: JobRunner) -> None:
    seen = Seen()
    go = threading.Event()
    job = jobs.run(lambda: go.wait(30), on_done=seen.done, on_problem=seen.problem, key="lane")
    job.cancel()
    go.set()
    last = Seen()
    jobs.run(lambda: 1, on_done=last.done, on_problem=last.problem, key="lane")
    qtbot.waitUntil(lambda: last.values == [1])
    assert seen.values == []


def test_a_result_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, jobs: JobRunner) -> None:
    class Screen(QLabel):
        def show_text(self, text: str) -> None:
            self.setText(text)  # RuntimeError when the C++ half is gone

    screen = Screen()
    seen = Seen()
    go = threading.Event()
    jobs.run(lambda: str(go.wait(30)), on_done=screen.show_text, on_problem=seen.problem, key="lane")
    jobs.run(lambda: 1, on_done=seen.done, on_problem=seen.problem, key="lane", owner=screen)
    last = Seen()
    jobs.run(lambda: 2, on_done=last.done, on_problem=last.problem, key="lane")
    shiboken6.delete(screen)
    go.set()
    qtbot.waitUntil(lambda: last.values == [2])
    assert seen.values == []


def test_the_last_reference_to_a_widget_never_dies_on_a_worker(qtbot: QtBot, jobs: JobRunner) -> None:
    died_on: list[int] = []

    class Screen(QObject):
        def accept(self, _: object) -> None: ...

    go = threading.Event()
    screen = Screen()
    weakref.finalize(screen, lambda: died_on.append(threading.get_ident()))
    jobs.run(lambda: go.wait(30), on_done=screen.accept, on_problem=screen.accept)
    del screen
    go.set()
    qtbot.waitUntil(lambda: (gc.collect(), died_on)[1] != [])
    assert died_on == [threading.get_ident()]


def test_one_lane_keeps_the_order_of_saves(qtbot: QtBot, jobs: JobRunner) -> None:
    seen = Seen()
    written: list[int] = []
    first = threading.Event()

    def save(number: int) -> int:
        if number == 0:
            first.wait(30)
        written.append(number)
        return number

    for number in range(20):
        jobs.run(save, number, on_done=seen.done, on_problem=seen.problem, key="take")
    other = Seen()
    jobs.run(lambda: "free", on_done=other.done, on_problem=other.problem, key="another")
    qtbot.waitUntil(lambda: other.values == ["free"])  # lanes do not wait for each other
    assert written == []
    first.set()
    qtbot.waitUntil(lambda: len(seen.values) == 20)
    assert written == list(range(20))
    assert seen.values == list(range(20))


def test_progress_gives_the_newest_value_only(qtbot: QtBot, jobs: JobRunner) -> None:
    seen = Seen()
    steps: list[int] = []

    def work(progress: Callable[[int], None]) -> str:
        for number in range(5000):
            progress(number)
        return "done"

    jobs.run(work, on_done=seen.done, on_problem=seen.problem, on_progress=steps.append)
    qtbot.waitUntil(lambda: seen.values == ["done"])
    assert steps[-1] == 4999
    assert steps == sorted(steps)
    assert len(steps) < 5000


def test_qt_objects_do_not_travel_to_a_worker(qtbot: QtBot, jobs: JobRunner) -> None:
    seen = Seen()
    label = QLabel()
    qtbot.addWidget(label)
    with pytest.raises(TypeError, match="QLabel"):
        jobs.run(print, label, on_done=seen.done, on_problem=seen.problem)
    with pytest.raises(TypeError, match="QLabel"):
        jobs.run(label.text, on_done=seen.done, on_problem=seen.problem)


def test_jobs_start_on_the_gui_thread_only(qtbot: QtBot, jobs: JobRunner) -> None:
    raised: list[BaseException] = []

    def elsewhere() -> None:
        try:
            jobs.run(print, on_done=print, on_problem=print)
        except RuntimeError as error:
            raised.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(raised) == 1


def test_shutdown_finishes_the_lanes_and_drops_the_rest(qtbot: QtBot, marshal: Marshal) -> None:
    jobs = JobRunner(marshal, workers=2)
    seen = Seen()
    saved: list[int] = []
    token = Cancel()
    running = threading.Event()

    def endless(cancel: Cancel) -> None:
        running.set()
        while not cancel.cancelled:
            threading.Event().wait(0.002)

    jobs.run(endless, on_done=seen.done, on_problem=seen.problem, cancel=token)
    for number in range(10):
        jobs.run(saved.append, number, on_done=seen.done, on_problem=seen.problem, key="save")
    never: list[int] = []
    for number in range(10):
        jobs.run(never.append, number, on_done=seen.done, on_problem=seen.problem)
    qtbot.waitUntil(running.is_set)
    before = threading.active_count()
    assert jobs.shutdown(timeout_s=30)
    assert saved == list(range(10))
    assert token.cancelled
    assert threading.active_count() < before
    with pytest.raises(RuntimeError):
        jobs.run(print, on_done=seen.done, on_problem=seen.problem)
    delivered = len(seen.values)
    other = JobRunner(marshal)
    flush(qtbot, other)
    assert len(seen.values) == delivered, "a callback came after shutdown"
    assert other.shutdown(30)


def test_shutdown_says_when_something_still_runs(qtbot: QtBot, marshal: Marshal) -> None:
    jobs = JobRunner(marshal)
    stuck = threading.Event()
    jobs.run(stuck.wait, on_done=print, on_problem=print)
    assert not jobs.shutdown(timeout_s=0.05)
    stuck.set()


def test_a_silenced_runner_still_does_what_was_asked(qtbot: QtBot, marshal: Marshal) -> None:
    """The widgets go, the saving goes on."""
    jobs, seen, saved, may_go_on = JobRunner(marshal), Seen(), threading.Event(), threading.Event()

    def save() -> None:
        may_go_on.wait(30)
        saved.set()

    jobs.run(save, on_done=seen.done, on_problem=seen.problem, key="saves")
    jobs.silence()
    may_go_on.set()
    assert jobs.shutdown(30)
    assert saved.is_set()
    later: list[bool] = []
    marshal.call(lambda: later.append(True))  # calls keep their order: what was to come has come by then
    qtbot.waitUntil(lambda: later == [True])
    assert seen.values == []


def test_who_shuts_down_elsewhere_drops_no_widget_there(qtbot: QtBot, marshal: Marshal) -> None:
    class Page:
        pass

    jobs, page, died = JobRunner(marshal), Page(), []
    weakref.finalize(page, lambda: died.append(threading.get_ident()))
    stop = Cancel()
    jobs.run(lambda cancel: None, on_done=lambda _, kept=page: None, on_problem=print, cancel=stop)
    del page
    elsewhere = threading.Thread(target=jobs.shutdown)
    elsewhere.start()
    elsewhere.join(30)
    qtbot.waitUntil(lambda: bool(died))
    assert died == [threading.get_ident()]
