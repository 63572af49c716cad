import threading

from pytestqt.qtbot import QtBot

from oefenruimte.ui.bridge.marshal import Marshal


def test_a_call_from_a_thread_runs_on_the_gui_thread(qtbot: QtBot, marshal: Marshal) -> None:
    seen: list[int] = []
    thread = threading.Thread(target=lambda: marshal.call(lambda: seen.append(threading.get_ident())))
    thread.start()
    thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen == [threading.get_ident()]


def test_calls_keep_their_order(qtbot: QtBot, marshal: Marshal) -> None:
    seen: list[int] = []

    def many() -> None:
        for number in range(200):
            marshal.call(lambda number=number: seen.append(number))

    thread = threading.Thread(target=many)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(seen) == 200)
    assert seen == list(range(200))


def test_a_call_from_the_gui_thread_waits_its_turn(qtbot: QtBot, marshal: Marshal) -> None:
    seen: list[str] = []
    marshal.call(lambda: seen.append("later"))
    seen.append("now")
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["now", "later"]


def test_nothing_runs_after_close(qtbot: QtBot, marshal: Marshal) -> None:
    seen: list[str] = []
    marshal.call(lambda: seen.append("waiting"))
    marshal.close()
    marshal.call(lambda: seen.append("late"))
    other = Marshal()
    other.call(lambda: seen.append("other"))
    qtbot.waitUntil(lambda: "other" in seen)
    assert seen == ["other"]
