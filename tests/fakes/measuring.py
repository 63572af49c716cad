"""Measures nothing, and says what it was told to say."""

from collections.abc import Callable, Iterator
from typing import BinaryIO, Self

from oefenruimte.domain.facts import AnswerFacts
from oefenruimte.domain.problem import Code, fail


class FakeMeasuring:
    """`answers` in order, for as many recordings as are asked about; `sizes` of those."""

    def __init__(self, answers: Iterator[AnswerFacts | None]) -> None:
        self._answers = answers
        self.sizes: list[int] = []
        self.begun = 0
        self.ended = 0

    def __call__(self) -> Self:
        return self

    def __enter__(self) -> Self:
        self.begun += 1
        return self

    def __exit__(self, *_: object) -> None:
        self.ended += 1

    def answer(
        self,
        recording: BinaryIO,
        cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[float], None] = lambda _: None,
    ) -> AnswerFacts | None:
        if cancelled():
            raise fail(Code.INTERRUPTED)
        self.sizes.append(recording.seek(0, 2))
        on_progress(0.5)
        return next(self._answers)
