"""The words of an exercise that are chosen from a list: icons, skills, the licence."""

from collections.abc import Sequence

from oefenruimte.domain.scenario import Hold
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.model import ScenarioFile
from oefenruimte.scenarios.vocabulary import ICONS, LICENCES, NO_LICENCE, did_you_mean
from oefenruimte.scenarios.yaml_tree import Mapping, Step, line_of


def check_icon(name: str, path: tuple[Step, ...], tree: Mapping, findings: Findings) -> None:
    """An icon that we do not have is said, and another is shown."""
    if name not in ICONS:
        findings.warning(
            What.ICON_UNKNOWN,
            worded(
                "Het icoon ‘{value}’ kennen we niet. We tonen een vinkje.{hint}",
                value=name[:40],
                hint=did_you_mean(name, ICONS),
            ),
            line_of(tree, path),
        )


def check_skill(
    name: str | None, skills: Sequence[str], path: tuple[Step, ...], tree: Mapping, findings: Findings
) -> None:
    """A skill that the exercise does not name is said."""
    if name is not None and name not in skills:
        findings.warning(
            What.SKILL_UNKNOWN,
            worded(
                "De vaardigheid ‘{value}’ staat niet bij ‘skills’. We slaan hem over.{hint}",
                value=name[:40],
                hint=did_you_mean(name, skills),
            ),
            line_of(tree, path),
        )


def check_listening(file: ScenarioFile, tree: Mapping, findings: Findings) -> None:
    """Who listens needs a fragment of somebody who listens."""
    if file.listening is not None:
        return
    for index, turn in enumerate(file.turns):
        if turn.hold is Hold.LISTENING:
            findings.warning(
                What.LISTENING_MISSING,
                worded(
                    "Bij beurt ‘{name}’ luistert de inwoner, maar er is geen fragment voor. Zet "
                    "bovenaan: ‘listening: …’. Nu blijft het laatste beeld staan.",
                    name=turn.id,
                ),
                line_of(tree, ("turns", index, "hold")),
            )


def check_licence(licence: str, tree: Mapping, findings: Findings) -> None:
    """What others may do with the exercise is said, in a code that others know."""
    line = line_of(tree, ("licence",))
    if licence == NO_LICENCE:
        findings.warning(
            What.LICENCE_MISSING,
            worded(
                "Er staat niet bij wat anderen met deze oefening mogen. Zet erbij: ‘licence: "
                "CC-BY-4.0’, of een andere licentie."
            ),
            line,
        )
    elif licence not in LICENCES and not licence.startswith("LicenseRef-"):
        findings.warning(
            What.LICENCE_UNKNOWN,
            worded(
                "De licentie ‘{licence}’ kennen we niet. Gebruik een SPDX-code.{hint}",
                licence=licence,
                hint=did_you_mean(licence, LICENCES),
            ),
            line,
        )
