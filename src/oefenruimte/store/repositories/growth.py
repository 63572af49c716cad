"""Times of practising, evidence, goals, and the answers of a week."""

import builtins
import json
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import delete, select

from oefenruimte.domain.growth import Evidence, Goal, MemoAnswer, Practised, Transfer
from oefenruimte.domain.ids import MemberId, TakeId
from oefenruimte.domain.take import TakeState
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.growth import EvidenceRow, GoalRow, MemoAnswerRow, PracticeRow, TransferRow
from oefenruimte.store.tables.takes import TakeRow

OWN = MemberId("")  # the author of one's own goals


class Practices(Repository):
    def add(self, practised: Practised) -> None:
        """Keep it; a take counts once, what was said of it before is replaced."""
        if practised.take_id is not None:
            self._session.execute(delete(PracticeRow).where(PracticeRow.take_id == practised.take_id))
        self._add(
            PracticeRow(
                scenario_id=practised.scenario,
                started_at=practised.started_at,
                seconds=practised.seconds,
                skills=json.dumps(practised.skills, ensure_ascii=False),
                take_id=practised.take_id,
                short=practised.short,
                turn=practised.turn,
            )
        )

    def list(self) -> builtins.list[Practised]:
        """Oldest first."""
        rows = self._all(select(PracticeRow).order_by(PracticeRow.started_at, PracticeRow.number))
        return [
            Practised(
                scenario=row.scenario_id,
                started_at=row.started_at,
                seconds=row.seconds,
                skills=tuple(json.loads(row.skills)),
                take_id=row.take_id,
                short=row.short,
                turn=row.turn,
            )
            for row in rows
        ]

    def clear(self) -> None:
        self._session.execute(delete(PracticeRow))

    def without(self, since: datetime | None = None) -> builtins.list[TakeId]:
        """Sealed takes (with `since`: made after it) that no time of practising is known of, oldest first."""
        known = select(PracticeRow.take_id).where(PracticeRow.take_id.is_not(None))
        missing = select(TakeRow.id).where(TakeRow.state == TakeState.SEALED, TakeRow.id.not_in(known))
        if since is not None:
            missing = missing.where(TakeRow.created_at > since)
        return [row[0] for row in self._rows(missing.order_by(TakeRow.created_at, TakeRow.id))]


class Evidences(Repository):
    def put(self, *evidence: Evidence) -> None:
        """Keep each; the same key replaces, and counts as said now."""
        self._session.execute(delete(EvidenceRow).where(EvidenceRow.key.in_([one.key for one in evidence])))
        self._add(
            *(
                EvidenceRow(
                    key=one.key,
                    skill=one.skill,
                    source=one.source,
                    place=one.place,
                    noted_on=one.on,
                    what=one.what,
                    scenario_title=one.scenario_title,
                    take_id=one.take_id,
                    said_by=one.by,
                )
                for one in evidence
            )
        )

    def remove(self, key: str) -> None:
        """Nothing happens when it is not there."""
        self._session.execute(delete(EvidenceRow).where(EvidenceRow.key == key))

    def remove_under(self, beginning: str) -> None:
        """All whose key begins so."""
        begins = EvidenceRow.key.startswith(beginning, autoescape=True)
        self._session.execute(delete(EvidenceRow).where(begins))

    def forget_take(self, take_id: TakeId) -> None:
        """What was said about this take, by whom ever."""
        self._session.execute(delete(EvidenceRow).where(EvidenceRow.take_id == take_id))

    def clear(self) -> None:
        self._session.execute(delete(EvidenceRow))

    def of_take(self, take_id: TakeId) -> builtins.list[Evidence]:
        found = select(EvidenceRow).where(EvidenceRow.take_id == take_id).order_by(EvidenceRow.number)
        return [_evidence(row) for row in self._all(found)]

    def list(self) -> builtins.list[Evidence]:
        """Newest day first, of one day what was said last first. Not of a take that is being erased."""
        hidden = select(TakeRow.id).where(TakeRow.state == TakeState.DELETED)
        shown = EvidenceRow.take_id.is_(None) | EvidenceRow.take_id.not_in(hidden)
        order = (EvidenceRow.noted_on.desc(), EvidenceRow.number.desc())
        return [_evidence(row) for row in self._all(select(EvidenceRow).where(shown).order_by(*order))]


class Goals(Repository):
    def list(self, author: MemberId | None = None) -> builtins.list[Goal]:
        """All, or of one author (`OWN`: the learner's), in their order."""
        chosen = select(GoalRow).order_by(GoalRow.author, GoalRow.number)
        if author is not None:
            chosen = chosen.where(GoalRow.author == author)
        return [
            Goal(row.id, row.level, row.skill, row.place, row.group_name, row.text, row.by_day)
            for row in self._all(chosen)
        ]

    def replace(self, author: MemberId, goals: Sequence[Goal]) -> None:
        """All of this author, anew."""
        self._session.execute(delete(GoalRow).where(GoalRow.author == author))
        self._add(
            *(
                GoalRow(
                    id=goal.id,
                    author=author,
                    number=number,
                    level=goal.level,
                    skill=goal.skill,
                    place=goal.place,
                    group_name=goal.group,
                    text=goal.text,
                    by_day=goal.by,
                )
                for number, goal in enumerate(goals)
            )
        )


class MemoAnswers(Repository):
    def put(self, answer: MemoAnswer) -> None:
        """Of one day the last answer stays."""
        self._put(MemoAnswerRow(question_id=answer.question_id, answered_on=answer.on, answer=answer.answer))

    def list(self) -> builtins.list[MemoAnswer]:
        """Oldest first."""
        rows = self._all(select(MemoAnswerRow).order_by(MemoAnswerRow.answered_on, MemoAnswerRow.question_id))
        return [MemoAnswer(row.question_id, row.answer, row.answered_on) for row in rows]

    def clear(self) -> None:
        self._session.execute(delete(MemoAnswerRow))


class Transfers(Repository):
    def put(self, transfer: Transfer) -> None:
        """In the stead of what was written for that week."""
        self._put(TransferRow(week=transfer.week, text=transfer.text, skill=transfer.skill))

    def remove(self, week: date) -> None:
        self._session.execute(delete(TransferRow).where(TransferRow.week == week))

    def clear(self) -> None:
        self._session.execute(delete(TransferRow))

    def list(self) -> builtins.list[Transfer]:
        """Newest first."""
        rows = self._all(select(TransferRow).order_by(TransferRow.week.desc()))
        return [Transfer(row.week, row.text, row.skill) for row in rows]


def _evidence(row: EvidenceRow) -> Evidence:
    return Evidence(
        key=row.key,
        skill=row.skill,
        source=row.source,
        place=row.place,
        on=row.noted_on,
        what=row.what,
        scenario_title=row.scenario_title,
        take_id=row.take_id,
        by=row.said_by,
    )
