"""What the page of the learning paths tells, read in one go."""

from dataclasses import dataclass

from oefenruimte.app.catalogue import collect
from oefenruimte.app.learning import Progress, progress
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ScenarioId


@dataclass(frozen=True, slots=True)
class PathsPage:
    """`may_skip`: (path, exercise) of the steps that the learner showed to know already."""

    paths: tuple[Progress, ...]
    may_skip: frozenset[tuple[str, ScenarioId]]
    plan: tuple[tuple[ScenarioId, str], ...]  # (exercise, title), in the learner's order
    others: tuple[tuple[ScenarioId, str], ...]  # what is not in the plan, by title

    @property
    def routes(self) -> tuple[str, ...]:
        """For whom there are paths, in the order of the paths; "" is for everybody."""
        return tuple(dict.fromkeys(one.path.route for one in self.paths))


def read_paths(session: Session) -> PathsPage:
    """Blocks on disk."""
    growth, scenarios = session.growth, session.library.all()
    paths = session.library.paths()
    entries = collect(scenarios, session.takes.list(), session.sharing.grants(), session.clock.today(), paths)
    skipped, plan = growth.skipped(), growth.plan()
    found = tuple(progress(path, entries, skipped) for path in paths)
    known = frozenset(
        (one.path.id, stage.step.scenario)
        for one in found
        for stage in one.stages
        if not stage.done and growth.may_skip(one.path.id, stage.step.scenario)
    )
    titles = {scenario.id: scenario.title for scenario in scenarios}
    others = [(one, title) for one, title in titles.items() if one not in plan]
    return PathsPage(
        paths=found,
        may_skip=known,
        plan=tuple((one, titles[one]) for one in plan if one in titles),
        others=tuple(sorted(others, key=lambda one: one[1].casefold())),
    )
