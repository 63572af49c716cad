"""Once a week: a question to think about, and one line about what one did with it for real."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from oefenruimte.app.growth.baseline import BaselinePart
from oefenruimte.app.growth.reminders import Waiting, due_reminder
from oefenruimte.app.growth.rests import RestsPart
from oefenruimte.app.growth.room import SETTINGS
from oefenruimte.app.growth.rules import day_of
from oefenruimte.app.preferences import Preferences
from oefenruimte.domain.growth import MOST_TEXT, MemoAnswer, MemoQuestion, Transfer, monday_of
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.text import own_text

_REMINDED = SETTINGS + "reminded"  # setting: the day of the last reminder
_ASK_AFTER = timedelta(days=14)  # of practising there is something to write about


class WeeklyPart(RestsPart, BaselinePart):
    def memo(self, today: date | None = None) -> MemoQuestion | None:
        """The question of this week; None once one was answered this week, or when there are none."""
        day = self._day(today)
        return question_of(self._library.questions(), self.memo_answers(), day)

    def answer_memo(self, question_id: str, answer: int, today: date | None = None) -> str:
        """Keep the answer (0 to 2), and give the sentence back that belongs to it. BAD_ARGUMENT."""
        question = self.question(question_id)
        if question is None or answer not in range(len(question.answers)):
            raise fail(Code.BAD_ARGUMENT, "no such question or answer", what="weekvraag")
        with self._store.unit() as unit:
            unit.memo_answers.put(MemoAnswer(question_id, answer, self._day(today)))
        return question.replies[answer]

    def question(self, question_id: str) -> MemoQuestion | None:
        return next((one for one in self._library.questions() if one.id == question_id), None)

    def memo_answers(self) -> tuple[MemoAnswer, ...]:
        """Oldest first."""
        with self._store.unit() as unit:
            return tuple(unit.memo_answers.list())

    def transfer_asked(self, today: date | None = None) -> bool:
        """Whether to ask "wat deed je ermee in het echt?": nothing was written this week, and there was
        practising in the last fortnight."""
        day = self._day(today)
        if any(one.week == monday_of(day) for one in self.transfers()):
            return False
        return any(day - _ASK_AFTER < day_of(one) <= day for one in self._practices())

    def write_transfer(self, text: str, skill: str = "", today: date | None = None) -> None:
        """The line of this week, anew; "" takes it away. BAD_ARGUMENT when too long, or of no such skill."""
        week = monday_of(self._day(today))
        said = own_text(text, MOST_TEXT, "regel", lines=False)
        name = self._skill(skill) if skill.strip() else ""
        with self._store.unit() as unit:
            if said:
                unit.transfers.put(Transfer(week, said, name))
            else:
                unit.transfers.remove(week)

    def transfers(self) -> tuple[Transfer, ...]:
        """Newest first."""
        with self._store.unit() as unit:
            return tuple(unit.transfers.list())

    def reminder(self, preferences: Preferences, now: datetime | None = None) -> str | None:
        """What to remind of now, as `preferences` allow; None: nothing. Call `reminded` once it was shown."""
        if not preferences.reminders:
            return None
        local = (now or self._clock.now()).astimezone()
        with self._store.unit() as unit:
            last = unit.settings.get(_REMINDED, "")
        baseline = self.baseline()
        waiting = Waiting(
            baseline=baseline is not None and baseline.finished_on is None,
            refreshers=len(self.due(local.date())),
            question=self.memo(local.date()) is not None,
        )
        return due_reminder(
            local,
            time.fromisoformat(preferences.reminder_from),
            time.fromisoformat(preferences.reminder_until),
            date.fromisoformat(last) if last else None,
            waiting,
        )

    def reminded(self, now: datetime | None = None) -> None:
        """A reminder was shown: no more of them on this day."""
        day = (now or self._clock.now()).astimezone().date()
        with self._store.unit() as unit:
            unit.settings.put(_REMINDED, day.isoformat())


def question_of(
    questions: Sequence[MemoQuestion], answers: Sequence[MemoAnswer], today: date
) -> MemoQuestion | None:
    """The question of the week of `today`: the same all week, and none that was answered while there are
    others. None once a question was answered this week."""
    if not questions or any(monday_of(one.on) == monday_of(today) for one in answers):
        return None
    before = [one for one in answers if one.on <= today]
    times = {question.id: sum(one.question_id == question.id for one in before) for question in questions}
    fewest = min(times.values())
    left = [question for question in questions if times[question.id] == fewest]
    return left[monday_of(today).toordinal() // 7 % len(left)]
