"""What the tests themselves rest on."""

import pytest


def test_between_tests_there_is_a_message_handler(request: pytest.FixtureRequest) -> None:
    """Without one, a message of a thread of Qt between two tests ends the run (see tests/conftest.py)."""
    assert request.node.qt_log_capture._previous_handler is not None
