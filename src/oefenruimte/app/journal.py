"""What went wrong while the window was open: codes for who is asked to help, never content."""

import logging
from collections import Counter

from oefenruimte.domain.problem import Code, Problem

_log = logging.getLogger(__name__)


class Journal:
    """For one thread: that of the window."""

    def __init__(self) -> None:
        self._codes: Counter[Code] = Counter()
        self._last: Problem | None = None

    def note(self, problem: Problem) -> None:
        """A problem that the user met. Who noticed it and who tells it may both come: that is once."""
        if problem is self._last:
            return
        self._codes[problem.code] += 1
        self._last = problem
        _log.info("problem: %s", problem.code)

    def forget_facts(self) -> None:
        """The door closes: a fact may be somebody's name. What happened stays."""
        if self._last is not None:
            self._last = Problem(self._last.code, detail=self._last.detail)

    @property
    def codes(self) -> tuple[tuple[Code, int], ...]:
        """Each with how often, the first that came first."""
        return tuple(self._codes.items())

    @property
    def last(self) -> Problem | None:
        return self._last
