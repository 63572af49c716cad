"""The copy of a take that a share holds: clean, with nothing of how and when it was recorded."""

import os
import threading
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import BinaryIO, Self

from oefenruimte import capture
from oefenruimte.app.spool import Spool
from oefenruimte.app.takes import Takes
from oefenruimte.domain.conversation import Conversation, conversation
from oefenruimte.domain.scenario import Scenario, Turn
from oefenruimte.domain.share import SharedTurn
from oefenruimte.domain.take import Recording, Take
from oefenruimte.sharing.slices import Slice

Progress = Callable[[float], None]


class ShareCopy:
    """One file for every answer, encrypted to nobody but this object. Closing it removes them."""

    def __init__(self, turns: Sequence[SharedTurn], parts: Sequence[BinaryIO]) -> None:
        self.turns = tuple(turns)
        self.parts = tuple(parts)
        self._lock = threading.Lock()

    @property
    def conversation(self) -> Conversation:
        """With the citizen's time in it, as the coach's program lays it out."""
        return conversation((turn.clip_duration_ms, turn.answer_duration_ms) for turn in self.turns)

    def answer(self, turn_index: int) -> BinaryIO:
        """What is sent of this answer, byte for byte: a seekable file. May be opened and closed often."""
        part = self.parts[turn_index]
        with self._lock:
            size = part.seek(0, os.SEEK_END)
        return Slice(part, 0, size, lock=self._lock)

    def close(self) -> None:
        with self._lock:
            for part in self.parts:
                part.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def copy_take(
    takes: Takes, spool: Spool, take: Take, scenario: Scenario | None, progress: Progress
) -> ShareCopy:
    """Copy every answer; the same take always gives the same bytes. FILE_DAMAGED, FILE_MISSING, DISK_FULL.

    `progress` hears the part that is done; when it raises, nothing is left.
    """
    turns: list[SharedTurn] = []
    parts: list[BinaryIO] = []
    try:
        for done, recording in enumerate(take.recordings):
            part, turn = _copy(takes, spool, recording, scenario)
            parts.append(part)
            turns.append(turn)
            progress((done + 1) / len(take.recordings))
    except BaseException:
        for part in parts:
            part.close()
        raise
    return ShareCopy(turns, parts)


def _copy(
    takes: Takes, spool: Spool, recording: Recording, scenario: Scenario | None
) -> tuple[BinaryIO, SharedTurn]:
    """A clean copy of one answer, encrypted to ourselves until it is sealed for the coach."""
    with takes.open(recording.id) as source, spool.new() as spooled:
        facts = capture.remux([source], spooled.writer)
        reader = spooled.finish()
    turn = _turn(scenario, recording.turn_id)
    return reader, SharedTurn(
        turn_id=recording.turn_id,
        citizen_lines=turn.lines if turn else "",
        clip_duration_ms=turn.clip.duration_ms if turn else 0,
        answer_duration_ms=facts.duration_ms,
        has_video=facts.has_video,
        has_audio=facts.has_audio,
        levels=facts.levels,
    )


def _turn(scenario: Scenario | None, turn_id: str) -> Turn | None:
    if scenario is None:
        return None
    return next((turn for turn in scenario.turns if turn.id == turn_id), None)
