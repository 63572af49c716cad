"""Toasts as screens show them: what happens when the action is used, and when it is not."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.toasts import problem_on, toast_on
from oefenruimte.ui.widgets import ToastHost


@pytest.fixture
def host(qtbot: QtBot, themes: ThemeManager) -> ToastHost:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return ToastHost(window)


def test_the_action_carries_the_words_of_the_screen(host: ToastHost) -> None:
    heard: list[str] = []
    toast_on(host)(
        "Gedeeld met Karin tot en met 9 juni",
        undo=lambda: heard.append("undo"),
        undo_text="Trek in",
        expired=lambda: heard.append("expired"),
    )
    toast = host.toasts[0]
    assert toast.action is not None
    assert toast.action.accessibleName() == "Trek in"
    toast.undo()
    assert heard == ["undo"]


def test_an_action_that_was_not_used_expires_once(host: ToastHost) -> None:
    heard: list[str] = []
    toast_on(host)(
        "Poging 2 is gewist.", undo=lambda: heard.append("undo"), expired=lambda: heard.append("expired")
    )
    toast = host.toasts[0]
    assert toast.action is not None
    assert toast.action.accessibleName() == "Zet terug"
    toast.dismiss()
    assert heard == ["expired"]


def test_a_problem_is_told_in_words(host: ToastHost) -> None:
    problem_on(host)(Problem(Code.TAKE_UNKNOWN))
    assert host.toasts[0].text.startswith("Deze poging is er niet.")
    host.clear()
