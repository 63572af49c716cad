"""Whether the turns make a conversation: ids are unique, every way leads somewhere, and it can end."""

from collections.abc import Iterable, Sequence

from oefenruimte.domain.scenario import Branch, Choice, End, Follow, NextTurn
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.model import END, ChoicePart, ScenarioFile, TurnPart
from oefenruimte.scenarios.story_words import check_icon, check_licence, check_listening, check_skill
from oefenruimte.scenarios.vocabulary import DEFAULT_ICON, ICONS, did_you_mean
from oefenruimte.scenarios.yaml_tree import Mapping, Step, line_of


def follow_of(turn: TurnPart) -> Follow:
    """What follows a turn that `check_turns` found nothing wrong with."""
    if turn.choice is not None:
        return Choice(
            turn.choice.question,
            tuple(Branch(b.label, None if b.to == END else b.to) for b in turn.choice.branches),
            (turn.choice.default or 1) - 1,
        )
    if turn.next is not None:
        return NextTurn(turn.next)
    return End()


def icon_of(name: str) -> str:
    """The icon to use: an unknown one (a warning tells so) becomes the default."""
    return name if name in ICONS else DEFAULT_ICON


def skill_of(name: str | None, skills: Sequence[str]) -> str:
    """The skill that a behaviour shows; one that is not in the list (a warning tells so) is left out."""
    return name if name is not None and name in skills else ""


def check_turns(turns: Sequence[TurnPart], tree: Mapping, findings: Findings) -> None:
    """Check the turns among themselves."""
    _unique(((turn.id, ("turns", i, "id")) for i, turn in enumerate(turns)), tree, findings)
    ids = {turn.id for turn in turns}
    for index, turn in enumerate(turns):
        _check_follow(turn, index, ids, tree, findings)
        _check_variants(turn, index, tree, findings)
    if not findings.has_errors:
        _check_ways(turns, tree, findings)


def check_rest(file: ScenarioFile, tree: Mapping, findings: Findings) -> None:
    """Check what hangs on the turns, and the words chosen from a list."""
    _unique(((part.id, ("behaviours", i, "id")) for i, part in enumerate(file.behaviours)), tree, findings)
    ids = [turn.id for turn in file.turns]
    for index, answer in enumerate(file.model_answers):
        if answer.turn not in ids:
            _unknown_turn(answer.turn, ids, ("model_answers", index, "turn"), tree, findings)
    for index, part in enumerate(file.behaviours):
        check_icon(part.icon, ("behaviours", index, "icon"), tree, findings)
        check_skill(part.skill, file.skills, ("behaviours", index, "skill"), tree, findings)
    for index, turn in enumerate(file.turns):
        for at, hint in enumerate(turn.cue_card):
            check_icon(hint.icon, ("turns", index, "cue_card", at, "icon"), tree, findings)
        for at, variant in enumerate(turn.variants):
            if variant.intensity is file.intensity:
                findings.error(
                    What.DUPLICATE_ID,
                    worded(
                        "‘{intensity}’ is al de felheid van de gewone fragmenten. Kies een andere, of zet "
                        "bovenaan een andere ‘intensity’.",
                        intensity=variant.intensity,
                    ),
                    line_of(tree, ("turns", index, "variants", at, "intensity")),
                )
    check_listening(file, tree, findings)
    check_licence(file.licence, tree, findings)


def _check_variants(turn: TurnPart, index: int, tree: Mapping, findings: Findings) -> None:
    seen: set[str] = set()
    for at, variant in enumerate(turn.variants):
        if variant.intensity in seen:
            findings.error(
                What.DUPLICATE_ID,
                worded(
                    "Bij beurt ‘{name}’ staat ‘{intensity}’ er twee keer in. Haal er één weg.",
                    name=turn.id,
                    intensity=variant.intensity,
                ),
                line_of(tree, ("turns", index, "variants", at, "intensity")),
            )
        seen.add(variant.intensity)


def _check_follow(turn: TurnPart, index: int, ids: set[str], tree: Mapping, findings: Findings) -> None:
    here: tuple[Step, ...] = ("turns", index)
    given = [
        key
        for key, there in (("next", turn.next), ("choice", turn.choice), ("end", turn.end or None))
        if there is not None
    ]
    if not given:
        findings.error(
            What.FOLLOW_MISSING,
            worded(
                "Beurt ‘{name}’ zegt niet wat er daarna komt. Zet erbij: ‘next: …’, ‘choice:’ of "
                "‘end: true’.",
                name=turn.id,
            ),
            line_of(tree, here),
        )
    if len(given) > 1:
        findings.error(
            What.FOLLOW_TWICE,
            worded(
                "Bij beurt ‘{name}’ staat meer dan één vervolg ({given}). Laat er één staan.",
                name=turn.id,
                given=", ".join(given),
            ),
            line_of(tree, (*here, given[1])),
        )
    if turn.next is not None and turn.next not in ids:
        _unknown_turn(turn.next, ids, (*here, "next"), tree, findings)
    if turn.choice is not None:
        _check_choice(turn.choice, (*here, "choice"), ids, tree, findings)


def _check_choice(
    choice: ChoicePart, here: tuple[Step, ...], ids: set[str], tree: Mapping, findings: Findings
) -> None:
    for at, branch in enumerate(choice.branches):
        if branch.to != END and branch.to not in ids:
            _unknown_turn(branch.to, ids, (*here, "branches", at, "to"), tree, findings, branch.label)
    if choice.default is None:
        findings.warning(
            What.DEFAULT_MISSING,
            worded(
                "Er staat niet bij welke tak geldt bij ‘Weet ik niet, ga door’. We nemen de eerste. "
                "Kies zelf met ‘default: 1’."
            ),
            line_of(tree, here),
        )
    elif not 1 <= choice.default <= len(choice.branches):
        findings.error(
            What.DEFAULT_OUT_OF_RANGE,
            worded(
                "Tak {default} bestaat niet. Kies bij ‘default’ een getal van 1 tot en met {count}.",
                default=choice.default,
                count=len(choice.branches),
            ),
            line_of(tree, (*here, "default")),
        )


def _unknown_turn(
    name: str,
    ids: Iterable[str],
    path: tuple[Step, ...],
    tree: Mapping,
    findings: Findings,
    branch: str = "",
) -> None:
    start = worded("Beurt")
    if branch:
        start = worded("De keuze ‘{branch}’ leidt nergens heen: beurt", branch=branch)
    findings.error(
        What.TURN_UNKNOWN,
        worded(
            "{start} ‘{name}’ bestaat niet. Kies een beurt uit de lijst.{hint}",
            start=start,
            name=name,
            hint=did_you_mean(name, ids),
        ),
        line_of(tree, path),
    )


def _leads_to(turn: TurnPart) -> set[str | None]:
    """Ids of the turns that may follow; None stands for the end."""
    match follow_of(turn):
        case End():
            return {None}
        case NextTurn(name):
            return {name}
        case Choice(_, branches, _):
            return {branch.to for branch in branches}


def _check_ways(turns: Sequence[TurnPart], tree: Mapping, findings: Findings) -> None:
    """Every turn should be reachable from the first, and from every turn the end must be reachable."""
    ways = {turn.id: _leads_to(turn) for turn in turns}
    reached = {turns[0].id}
    waiting = [turns[0].id]
    while waiting:
        for name in ways[waiting.pop()]:
            if name is not None and name not in reached:
                reached.add(name)
                waiting.append(name)
    if not any(None in ways[name] for name in reached):
        findings.error(
            What.NO_END,
            worded("Deze oefening heeft geen einde. Zet bij de laatste beurt: ‘end: true’."),
            line_of(tree, ("turns", len(turns) - 1)),
        )
        return
    backward: dict[str | None, list[str]] = {}
    for name, targets in ways.items():
        for target in targets:
            backward.setdefault(target, []).append(name)
    ending: set[str | None] = {None}
    coming: list[str | None] = [None]
    while coming:
        for name in backward.get(coming.pop(), []):
            if name not in ending:
                ending.add(name)
                coming.append(name)
    for index, turn in enumerate(turns):
        line = line_of(tree, ("turns", index))
        if turn.id not in reached:
            findings.warning(
                What.TURN_UNREACHABLE,
                worded(
                    "Geen enkele beurt leidt naar ‘{name}’. Verbind hem met ‘next’ of ‘choice’, of haal "
                    "hem weg.",
                    name=turn.id,
                ),
                line,
            )
        elif turn.id not in ending:
            findings.error(
                What.LOOP_WITHOUT_END,
                worded(
                    "Vanaf beurt ‘{name}’ blijft het gesprek rondgaan; het einde is niet te bereiken. "
                    "Geef één van de beurten een uitweg.",
                    name=turn.id,
                ),
                line,
            )


def _unique(named: Iterable[tuple[str, tuple[Step, ...]]], tree: Mapping, findings: Findings) -> None:
    """Ids must differ, also for someone who does not tell capitals apart."""
    seen: dict[str, int] = {}
    for name, path in named:
        line = line_of(tree, path)
        if name.casefold() in seen:
            findings.error(
                What.DUPLICATE_ID,
                worded(
                    "De id ‘{name}’ staat ook al op regel {value}. Geef elk onderdeel een eigen id.",
                    name=name,
                    value=seen[name.casefold()],
                ),
                line,
            )
        elif name.casefold() == END:
            findings.error(
                What.DUPLICATE_ID,
                worded("‘{name}’ betekent hier het einde van het gesprek. Kies een andere id.", name=name),
                line,
            )
        seen.setdefault(name.casefold(), line)
