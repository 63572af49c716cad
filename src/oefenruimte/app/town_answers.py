"""Answers for a town: nobody records them, they are clips of an exercise."""

import io
from dataclasses import replace
from pathlib import Path

from oefenruimte import capture
from oefenruimte.app.example_clips import phone_clips
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.recording import Flaw, RecordingFacts
from oefenruimte.domain.scenario import Choice, NextTurn, Scenario
from oefenruimte.domain.take import Take


class TownAnswers:
    """`place`: where the clip is made, once."""

    def __init__(self, desk: Desk, place: Path) -> None:
        self._desk, self._place = desk, place
        self._answer: tuple[bytes, RecordingFacts] | None = None

    def take(self, session: Session, exercise: str, *, soft: bool = False) -> Take:
        """All turns on the usual road, sealed; `soft`: too soft to hear well."""
        scenario = session.library.get(ScenarioId(exercise))
        clip, facts = self._recording()
        take = session.takes.begin(scenario)
        for turn in _default_road(scenario):
            prepared = session.takes.prepare(take.id, turn)
            sink = prepared.open_sink()
            sink.write(clip)
            sink.close()
            told = replace(facts, flaws=(Flaw.SOFT,)) if soft else facts
            session.takes.keep(take.id, turn, prepared.recording_id, told)
        return session.takes.finish(take.id, scenario)

    def _recording(self) -> tuple[bytes, RecordingFacts]:
        """Somebody who speaks for two and a half seconds."""
        if self._answer is None:
            folder = self._place / "telefoon"
            folder.mkdir()
            exercise = self._desk.library.get(ScenarioId("ik-snap-de-brief-niet"))
            phone_clips(self._desk.workshop, exercise, {exercise.turns[0].id: "antwoord.mp4"}, folder)
            out = io.BytesIO()
            with (folder / "antwoord.mp4").open("rb") as source:
                capture.remux([source], out)
            clip = out.getvalue()
            self._answer = clip, capture.measure(io.BytesIO(clip))
        return self._answer


def _default_road(scenario: Scenario) -> list[str]:
    """The turns that one meets by always going on the usual way."""
    road: list[str] = []
    turn = scenario.first_turn
    while turn.id not in road:
        road.append(turn.id)
        match turn.follow:
            case NextTurn(turn=following):
                turn = scenario.turn(following)
            case Choice(branches=branches, default=default):
                turn = scenario.turn(branches[default].to or turn.id)
            case _:
                break
    return road
